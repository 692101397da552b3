import type { Emit } from "../event.ts";
import { type Dependency, type ExplicitSource, type Link, reasonOf } from "../links/link.ts";
import type { AskedLink } from "../links/resolve.ts";
import type { PlatformSnapshot, Ports } from "../ports.ts";
import type { Amendment, PublishedPreview } from "../preview/amend.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { relink } from "../preview/relink.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { decideLinks } from "./links.ts";
import type { ObservedPlatform } from "./platform.ts";
import type { Published } from "./published.ts";

/** What shall become of the links of a published preview. */
export interface LinkChange {
  readonly asked: readonly AskedLink[];
  /** Also takes over what the targets link to. */
  readonly deep: boolean;
  /** Dependencies whose wish is forgotten, and that are decided as `up` decides them. */
  readonly forgotten: readonly string[];
  /** Of the pull request; empty where nothing is forgotten. */
  readonly description: string;
}

interface Asker {
  readonly ports: Ports;
  readonly emit: Emit;
}

/**
 * What changes links from the records alone: asked for again as often as somebody else is faster, told once. The
 * amendments throw what `decideLinks` and `relink` throw.
 */
export function linkAmendments(
  { ports, emit }: Asker,
  platform: ObservedPlatform,
  change: LinkChange,
): (published: PublishedPreview, snapshot: PlatformSnapshot) => Promise<readonly Amendment[]> {
  const said = new Set<string>();
  const once: Emit = (event) => {
    const key = JSON.stringify(event);
    if (!said.has(key)) emit(event);
    said.add(key);
  };
  return async ({ record }, snapshot) => {
    const { config, catalog, broken } = platform;
    const decided = await decideLinks(
      { ports, emit: once },
      { config, catalog, broken, snapshot },
      questionOf(record, change),
    );
    const links = record.links.map((link) => decided.find(({ service }) => service === link.service) ?? link);
    tellChanges(once, record, decided);
    return [relink(links)];
  };
}

/** What the description of a preview's pull request says; nothing, with a warning, while GitHub does not tell. */
export async function descriptionOf({ ports, emit }: Asker, { name, platform }: Published): Promise<string> {
  const repository = platform.catalog.get(name.service)?.repository;
  if (repository === undefined) return "";
  try {
    return (await (await ports.github()).pullRequest(repository, name.pullRequest))?.body ?? "";
  } catch (error) {
    const problem = cannotAsk(error);
    emit({
      kind: "warning",
      message: `The description of pull request ${name.pullRequest} was not read: ${problem.message}`,
      hints: ["What it links takes effect at the next `preview up`.", ...problem.hints],
    });
    return "";
  }
}

function questionOf(record: PreviewRecord, { asked, deep, forgotten, description }: LinkChange) {
  return {
    caller: record,
    dependencies: record.links.map(({ service, as, via, optional }): Dependency => ({ service, as, via, optional })),
    only: forgotten,
    asked,
    deep,
    kept: record.links.filter(({ service }) => !forgotten.includes(service)),
    description,
  };
}

/** What the person has just asked for needs no reason. */
function tellChanges(emit: Emit, { links }: PreviewRecord, decided: readonly Link[]): void {
  for (const link of decided) {
    const { service, to, because } = link;
    const was = links.find((before) => before.service === service)?.to ?? "none";
    const plain: ExplicitSource = "link command";
    emit({ kind: "linked", service, to, was, because: because === plain ? null : (reasonOf(link) ?? null) });
  }
}
