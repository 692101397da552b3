import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { Relative, Target, Targets } from "./target.ts";

/** What nobody wrote, and follows from where a change was made. */
export interface AutomaticQuestion {
  readonly caller: Relative;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  readonly autoLink: PlatformConfig["autoLink"];
  readonly targets: Targets;
}

export interface AutomaticLink {
  readonly target: Target;
  readonly because: string;
  /** All that it was chosen from, itself among them, the one pushed last first. */
  readonly among: readonly Target[];
}

/**
 * The preview of a dependency that belongs to the same change: made from the same pull request of a monorepo, else, as
 * the platform's `autoLink` says, from the same branch or for the same Jira issue. Of several the one pushed last.
 */
export function automaticLink(question: AutomaticQuestion, service: string): AutomaticLink | undefined {
  const same = samePullRequest(question, service);
  if (same !== undefined) return { target: same, because: "same pull request", among: [same] };
  const among = [...question.targets.values()]
    .filter((target) => target.service === service && relation(question, target) !== undefined)
    .toSorted(laterFirst);
  const [target] = among;
  const because = target && relation(question, target);
  return target === undefined || because === undefined ? undefined : { target, because, among };
}

/** The name that a dependency's preview has when it is of the same pull request; undefined for another repository. */
export function nameInSamePullRequest(
  { caller, catalog }: Pick<AutomaticQuestion, "caller" | "catalog">,
  service: string,
): string | undefined {
  const { repository, number } = caller.pullRequest;
  const same = catalog.get(service)?.repository.toLowerCase() === repository.toLowerCase();
  return same ? `${service}-pr-${number}` : undefined;
}

function samePullRequest(question: AutomaticQuestion, service: string): Target | undefined {
  const name = nameInSamePullRequest(question, service);
  return name === undefined ? undefined : question.targets.get(name);
}

function relation({ caller, autoLink }: AutomaticQuestion, target: Target): string | undefined {
  if (autoLink === "branch") return target.pullRequest.branch === caller.pullRequest.branch ? "same branch" : undefined;
  const key = autoLink === "jira" ? caller.jira.find((one) => target.jira.includes(one)) : undefined;
  return key === undefined ? undefined : `Jira ${key}`;
}

/** Two of one second are told apart by their numbers, so that every run chooses the same. */
function laterFirst(a: Target, b: Target): number {
  if (a.lastPushAt !== b.lastPushAt) return a.lastPushAt < b.lastPushAt ? 1 : -1;
  return b.pullRequest.number - a.pullRequest.number;
}
