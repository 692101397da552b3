import type { Emit } from "../event.ts";
import { cycleOf } from "../links/cycle.ts";
import { deepLinks } from "../links/deep.ts";
import { describedLinks } from "../links/description.ts";
import { type Dependency, isToPreview, type Link } from "../links/link.ts";
import { requireDependency } from "../links/refusals.ts";
import type { AskedLink, LinkQuestion } from "../links/resolve.ts";
import type { Relative } from "../links/target.ts";
import { targetName, type WrittenLink } from "../links/written.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { checkTargets } from "./asked-targets.ts";
import { type LinkedRecords, readCandidates, type Wishes, withReachable } from "./link-targets.ts";
import { resolveOpenLinks } from "./open-links.ts";
import { type ObservedPlatform, requireReadable } from "./platform.ts";
import { previewsOf } from "./records.ts";

export interface LinksQuestion {
  /** The preview whose links they are. */
  readonly caller: Relative;
  /** All that it has. */
  readonly dependencies: readonly Dependency[];
  /** The services whose links are decided, besides those that are asked for; left out, all are. */
  readonly only?: readonly string[];
  readonly asked: readonly AskedLink[];
  /** Also takes over what the targets that are asked for link to. */
  readonly deep?: boolean;
  readonly kept: LinkQuestion["kept"];
  /** Of the pull request; empty where nobody read it. */
  readonly description: string;
}

type Platform = Pick<ObservedPlatform, "config" | "catalog" | "broken" | "snapshot">;

interface Asker {
  readonly ports: Ports;
  readonly emit: Emit;
}

/**
 * Links as they are decided now, from what is asked, what the record keeps, the description, and which previews there
 * are. Tells what a person should know of them. Throws what `resolveLinks` and `checkTargets` throw.
 */
export async function decideLinks(asker: Asker, platform: Platform, question: LinksQuestion): Promise<readonly Link[]> {
  const { caller, dependencies, kept } = question;
  const { catalog, snapshot, config } = platform;
  const { emit } = asker;
  for (const { service } of question.asked)
    requireDependency({ service: caller.service, dependencies, catalog }, service);
  const described = linksOfDescription(emit, platform, question);
  const candidates = await readCandidates(platform, wishesOf({ ...question, described }), emit);
  const { asked, targets } = await deepened(emit, platform, question, candidates);
  for (const { service, to } of asked) if (!targets.has(targetName(service, to))) requireReadable(platform, service);
  const wanted = new Set([...(question.only ?? dependencies.map(serviceOf)), ...asked.map(serviceOf)]);
  const { links, told } = await resolveOpenLinks(asker, platform, {
    ...{ caller, catalog, autoLink: config.autoLink, targets, asked, kept, described },
    dependencies: dependencies.filter(({ service }) => wanted.has(service)),
    previews: previewsOf(snapshot).map(({ name }) => name),
  });
  const explicit = new Set(asked.map(serviceOf));
  await checkTargets(
    asker,
    platform,
    links.flatMap(({ service, to }) => (explicit.has(service) ? (targets.get(to) ?? []) : [])),
  );
  for (const event of told) emit(event);
  await tellCycle(emit, platform, caller, links, targets);
  return links;
}

function serviceOf({ service }: { readonly service: string }): string {
  return service;
}

/** What matters for the links that are decided; the others stay as they are, whatever there is by now. */
function wishesOf({ caller, asked, only, ...wishes }: LinksQuestion & Pick<Wishes, "described">): Wishes {
  if (only === undefined) return { ...wishes, caller, asked };
  const decided = new Set([...only, ...asked.map(serviceOf)]);
  const isDecided = ({ service }: { readonly service: string }) => decided.has(service);
  return {
    ...{ caller, asked },
    dependencies: wishes.dependencies.filter(isDecided),
    kept: wishes.kept.filter(isDecided),
    described: wishes.described.filter(isDecided),
  };
}

/** The links of the description that mean something here; the others are told. */
function linksOfDescription(
  emit: Emit,
  { catalog }: Platform,
  { caller, dependencies, description }: LinksQuestion,
): readonly WrittenLink[] {
  const { links, mistakes } = describedLinks(description);
  const warn = (message: string, hints: readonly string[]) =>
    emit({ kind: "warning", message: `The description's preview-link: ${message}`, hints });
  for (const word of mistakes) warn(`\`${word}\` is not a link.`, ["Write service=pr-42, or service=staging."]);
  const repository = caller.pullRequest.repository.toLowerCase();
  const here = [...catalog.values()].filter((entry) => entry.repository.toLowerCase() === repository);
  return links.filter(({ service }) => {
    if (dependencies.some((dependency) => dependency.service === service)) return true;
    // In a monorepo one description speaks to all its services.
    if (here.length > 1 && catalog.has(service)) return false;
    try {
      requireDependency({ service: caller.service, dependencies, catalog }, service);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      warn(error.message, error.hints);
    }
    return false;
  });
}

/** What is asked for, with what its targets link to where that is wanted too. */
async function deepened(
  emit: Emit,
  { snapshot }: Platform,
  { caller, asked, deep, dependencies }: LinksQuestion,
  candidates: LinkedRecords,
): Promise<{ readonly asked: readonly AskedLink[]; readonly targets: LinkedRecords }> {
  if (deep !== true) return { asked, targets: candidates };
  const start = asked.map(({ service, to }) => ({ service, name: targetName(service, to) }));
  const targets = await withReachable(snapshot, candidates, emit);
  // In a circle the caller's own links, as they were, are no reason for what they shall be.
  const graph = new Map([...targets].filter(([name]) => name !== caller.name));
  const more = deepLinks(graph, start, dependencies.map(serviceOf));
  for (const event of more.told) emit(event);
  return { asked: [...asked, ...more.asked], targets };
}

/** Allowed, and worth knowing: a call may come back. */
async function tellCycle(
  emit: Emit,
  { snapshot }: Platform,
  { name }: Relative,
  links: readonly Link[],
  targets: LinkedRecords,
): Promise<void> {
  const starts = links.filter(isToPreview).map(({ to }) => to);
  const records = new Map([...targets].filter(([target]) => starts.includes(target)));
  const cycle = cycleOf(name, starts, await withReachable(snapshot, records, emit));
  if (cycle === undefined) return;
  emit({ kind: "notice", message: `These previews call each other in a circle: ${cycle.join(" → ")}.` });
}
