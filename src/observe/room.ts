import { canaryService } from "../config/scalars.ts";
import type { Emit } from "../event.ts";
import { makeRoom, mayBeFull, type Newcomer, type Occupant } from "../gc/room.ts";
import type { Link } from "../links/link.ts";
import type { Lazy } from "../ports.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { putToSleep } from "../preview/sleep.ts";
import { type AmendedOther, amendOther, type OtherQuestion } from "./amended-other.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";

export interface RoomQuestion extends OtherQuestion {
  readonly platform: Pick<ObservedPlatform, "config" | "snapshot">;
  /** The preview that shall run. */
  readonly name: PreviewName;
  /** Its record as it is. */
  readonly current: Pick<PreviewRecord, "asleep"> | undefined;
  /** Where it will lead; asked only where the limits could be reached. */
  readonly links: Lazy<readonly Pick<Link, "to">[]>;
}

/**
 * Makes sure that a preview fits, and says which others go to sleep for it; one that is awake has its place. Throws
 * Problem `no-room` (exit code 8).
 */
export async function observeRoom(question: RoomQuestion): Promise<readonly AmendedOther[]> {
  const { platform, name, current, emit } = question;
  const { limits } = platform.config;
  if (current?.asleep === false) return [];
  // The canary takes nobody's place: it is there for minutes.
  const others = previewsOf(platform.snapshot).filter(
    ({ name: other, service }) => other !== name.name && service !== canaryService,
  );
  if (!mayBeFull(limits, name.service, others)) return [];
  const names = others.map((other) => other.name);
  const [found, links] = await Promise.all([readRecords(platform.snapshot, names, emit), question.links()]);
  const targets = new Set(links.map(({ to }) => to));
  const records = [...found.values()];
  const going = await evicted(question, { service: name.service, targets }, records, new Set());
  for (const { before } of going) tellCallers(emit, before, records, going);
  return going;
}

/** One that cannot go is as good as pinned, and another is chosen in its place. */
async function evicted(
  question: RoomQuestion,
  newcomer: Newcomer,
  records: readonly PreviewRecord[],
  staying: ReadonlySet<string>,
): Promise<readonly AmendedOther[]> {
  const { limits } = question.platform.config;
  const occupants = records.map((record): Occupant & { readonly record: PreviewRecord } => ({
    ...record,
    pinned: record.pinned || staying.has(record.name),
    record,
  }));
  const chosen = makeRoom(limits, newcomer, occupants);
  const because = `to make room for ${question.name.name}`;
  const change = { amendment: putToSleep({ because, stores: false, now: question.now }), otherwise: "stays awake" };
  const tried = await Promise.all(chosen.map(({ record }) => amendOther(question, record, change)));
  const stuck = chosen.filter((_, index) => tried[index] === undefined).map(({ name }) => name);
  if (stuck.length > 0) return evicted(question, newcomer, records, new Set([...staying, ...stuck]));
  return tried.filter((one) => one !== undefined);
}

/** Only where all are linked to goes one that somebody awake calls. */
function tellCallers(
  emit: Emit,
  { name }: PreviewRecord,
  records: readonly PreviewRecord[],
  going: readonly AmendedOther[],
): void {
  const gone = new Set(going.map(({ before }) => before.name));
  const callers = records.filter(
    (record) => !record.asleep && !gone.has(record.name) && record.links.some(({ to }) => to === name),
  );
  if (callers.length === 0) return;
  const message = `${name} goes to sleep, and ${callers.map((record) => record.name).join(", ")} ${callers.length === 1 ? "links" : "link"} to it.`;
  emit({ kind: "warning", message, hints: [] });
}
