import { canaryService } from "../config/scalars.ts";
import { makeRoom, mayBeFull, type Occupant } from "../gc/room.ts";
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
  const records = [...(await readRecords(platform.snapshot, names, emit)).values()];
  return evicted(question, records, new Set());
}

/** One that cannot go is as good as pinned, and another is chosen in its place. */
async function evicted(
  question: RoomQuestion,
  records: readonly PreviewRecord[],
  staying: ReadonlySet<string>,
): Promise<readonly AmendedOther[]> {
  const { limits } = question.platform.config;
  const occupants = records.map((record): Occupant & { readonly record: PreviewRecord } => ({
    ...record,
    pinned: record.pinned || staying.has(record.name),
    record,
  }));
  const chosen = makeRoom(limits, question.name.service, occupants);
  const because = `to make room for ${question.name.name}`;
  const change = { amendment: putToSleep({ because, stores: false, now: question.now }), otherwise: "stays awake" };
  const tried = await Promise.all(chosen.map(({ record }) => amendOther(question, record, change)));
  const stuck = chosen.filter((_, index) => tried[index] === undefined).map(({ name }) => name);
  if (stuck.length > 0) return evicted(question, records, new Set([...staying, ...stuck]));
  return tried.filter((one) => one !== undefined);
}
