import type { Emit } from "../event.ts";
import { nameInSamePullRequest } from "../links/automatic.ts";
import { type Dependency, isExplicit } from "../links/link.ts";
import type { LinkQuestion } from "../links/resolve.ts";
import type { Relative } from "../links/target.ts";
import { targetName, type WrittenLink } from "../links/written.ts";
import type { PlatformSnapshot } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";

/** Records by the names of their folders, which is what links go by. */
export type LinkedRecords = ReadonlyMap<string, PreviewRecord>;

/** Where the links of a preview may lead to. */
export interface Wishes {
  readonly caller: Relative;
  readonly dependencies: readonly Dependency[];
  readonly asked: readonly WrittenLink[];
  readonly kept: LinkQuestion["kept"];
  readonly described: readonly WrittenLink[];
}

/** Reads the previews that a decision may choose; those of `autoLink` only for what no command has asked for. */
export function readCandidates(
  { config, catalog, snapshot }: Pick<ObservedPlatform, "config" | "catalog" | "snapshot">,
  wishes: Wishes,
  emit: Emit,
): Promise<LinkedRecords> {
  const { caller, asked, described } = wishes;
  const kept = wishes.kept.filter(isExplicit);
  // What the description says may turn out to mean nothing.
  const decided = new Set([...asked, ...kept].map(({ service }) => service));
  const open = wishes.dependencies.flatMap(({ service }) => (decided.has(service) ? [] : [service]));
  const automatic = config.autoLink === "none" ? [] : open;
  const names = [
    ...[...asked, ...described].map(({ service, to }) => targetName(service, to)),
    ...kept.flatMap(({ wanted }) => wanted ?? []),
    ...open.flatMap((service) => nameInSamePullRequest({ caller, catalog }, service) ?? []),
    ...previewsOf(snapshot).flatMap(({ name, service }) => (automatic.includes(service) ? [name] : [])),
  ];
  return readLinked(snapshot, names, emit);
}

/** With these records all that they lead to, whatever the number of previews between. */
export async function withReachable(
  snapshot: PlatformSnapshot,
  known: LinkedRecords,
  emit: Emit,
): Promise<LinkedRecords> {
  const all = new Map(known);
  const asked = new Set(known.keys());
  for (let records = [...known.values()]; records.length > 0; ) {
    const names = records.flatMap(({ links }) => links.map(({ to }) => to)).filter((name) => !asked.has(name));
    for (const name of names) asked.add(name);
    const found = await readLinked(snapshot, names, emit);
    for (const [name, record] of found) all.set(name, record);
    records = [...found.values()];
  }
  return all;
}

/** What a record says of its own name does not matter. */
async function readLinked(snapshot: PlatformSnapshot, names: readonly string[], emit: Emit): Promise<LinkedRecords> {
  const wanted = new Set(names);
  const there = previewsOf(snapshot).filter(({ name }) => wanted.has(name));
  if (there.length === 0) return new Map();
  const records = await readRecords(snapshot, [...wanted], emit);
  return new Map(
    there.flatMap(({ name, service }): [string, PreviewRecord][] => {
      const record = records.get(name);
      return record === undefined ? [] : [[name, { ...record, name, service }]];
    }),
  );
}
