import { isLocal } from "../config/platform-config.ts";
import { canaryService } from "../config/scalars.ts";
import type { Emit } from "../event.ts";
import { hasLabel, labelMistake } from "../gc/label.ts";
import { inLocalWords } from "../live/local-words.ts";
import { type PhaseAnswer, type PullRequestKey, phaseOf, recordedPhase } from "../live/phase.ts";
import type { Ports } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { observeLive, type Sight } from "./live.ts";
import type { ObservedPlatform } from "./platform.ts";
import type { Located } from "./published.ts";

/** A preview with what the cluster shows of it. */
export interface Seen {
  readonly sight: Sight;
  readonly answer: PhaseAnswer;
}

/** Asks the cluster about one preview, and GitHub for the label only where that is what may be missing. */
export async function observeSeen(
  { ports, emit }: { readonly ports: Ports; readonly emit: Emit },
  { name, platform, record }: Located,
): Promise<Seen> {
  const argocd = platform.config.argocd.namespace;
  const sight = await observeLive(ports, { ...name, argocd }, { contents: record !== undefined });
  if (sight.problem !== undefined) notSeen(sight.problem, emit, sight.live === undefined ? "all" : "part");
  const matters = sight.live !== undefined && sight.live.application === undefined;
  const key = matters ? await readKey({ ports, emit }, platform, name) : "unasked";
  return { sight, answer: inWordsOf(platform, phaseOf(record, sight.live, key)) };
}

/** The phases of many previews in two requests, whatever their number: without a look at their pods. */
export async function observePhases(
  { ports, emit }: { readonly ports: Ports; readonly emit: Emit },
  platform: ObservedPlatform,
  records: readonly PreviewRecord[],
): Promise<readonly PhaseAnswer[]> {
  try {
    const [cluster, argocd] = await Promise.all([ports.cluster(), ports.argocd()]);
    const [applications, specs] = await Promise.all([
      argocd.in(platform.config.argocd.namespace).applications(),
      cluster.liveSpecs(),
    ]);
    const byName = new Map(applications.map((application) => [application.name, application]));
    return records.map((record) => {
      const live = { application: byName.get(record.name), spec: specs.get(record.namespace), contents: undefined };
      return inWordsOf(
        platform,
        phaseOf(record, live, needsPullRequest(platform, record.service) ? "unasked" : "unneeded"),
      );
    });
  } catch (error) {
    notSeen(cannotAsk(error), emit, "all");
    return records.map(() => recordedPhase);
  }
}

function inWordsOf({ config }: ObservedPlatform, answer: PhaseAnswer): PhaseAnswer {
  return isLocal(config) ? { ...answer, reason: inLocalWords(answer.reason) } : answer;
}

/** Looking without a cluster is a choice, and the phase says so. */
function notSeen({ code, message, hints }: Problem, emit: Emit, what: "all" | "part"): void {
  if (code === "cluster-unconfigured") return;
  const unseen = what === "all" ? "The cluster was not asked" : "Not all of it could be seen";
  emit({ kind: "warning", message: `${unseen}: ${message}`, hints });
}

/** The canary is of no pull request. */
function needsPullRequest({ config }: ObservedPlatform, service: string): boolean {
  return config.lifecycle === "pull-request" && service !== canaryService;
}

async function readKey(
  { ports, emit }: { readonly ports: Ports; readonly emit: Emit },
  platform: ObservedPlatform,
  name: Located["name"],
): Promise<PullRequestKey> {
  if (!needsPullRequest(platform, name.service)) return "unneeded";
  const repository = platform.catalog.get(name.service)?.repository;
  if (repository === undefined) return "unasked";
  try {
    const pullRequest = await (await ports.github()).pullRequest(repository, name.pullRequest);
    if (pullRequest === undefined) return "unasked";
    if (pullRequest.state !== "open") return "closed";
    const { label } = platform.config.github;
    const mistake = labelMistake(pullRequest, label);
    if (mistake !== undefined) emit({ kind: "warning", ...mistake });
    return hasLabel(pullRequest, label) ? "there" : "unlabelled";
  } catch (error) {
    if (error instanceof Problem && error.kind === "interrupted") throw error;
    return "unasked";
  }
}
