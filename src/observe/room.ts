import { canaryService } from "../config/scalars.ts";
import type { Emit } from "../event.ts";
import { makeRoom, mayBeFull, type Occupant } from "../gc/room.ts";
import { amended } from "../preview/amend.ts";
import type { Preview } from "../preview/desire.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { putToSleep } from "../preview/sleep.ts";
import { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import type { ObservedPlatform } from "./platform.ts";
import { type PublishedFolder, previewsOf, readFolder, readRecords } from "./records.ts";

/** A preview that makes room: as it is, and asleep. */
export interface Evicted {
  readonly folder: PublishedFolder;
  readonly preview: Preview;
}

export interface RoomQuestion {
  readonly platform: Pick<ObservedPlatform, "config" | "snapshot">;
  /** The preview that shall run. */
  readonly name: PreviewName;
  /** Its record as it is. */
  readonly current: Pick<PreviewRecord, "asleep"> | undefined;
  readonly emit: Emit;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/**
 * Makes sure that a preview fits, and says which others go to sleep for it; one that is awake has its place. Throws
 * Problem `no-room` (exit code 8).
 */
export async function observeRoom(question: RoomQuestion): Promise<readonly Evicted[]> {
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
): Promise<readonly Evicted[]> {
  const { limits } = question.platform.config;
  const occupants = records.map((record): Occupant & { readonly record: PreviewRecord } => ({
    ...record,
    pinned: record.pinned || staying.has(record.name),
    record,
  }));
  const chosen = makeRoom(limits, question.name.service, occupants);
  const tried = await Promise.all(chosen.map(({ record }) => asleep(question, record)));
  const stuck = chosen.filter((_, index) => tried[index] === undefined).map(({ name }) => name);
  if (stuck.length > 0) return evicted(question, records, new Set([...staying, ...stuck]));
  return tried.filter((one) => one !== undefined);
}

/** undefined, with a warning, for one that cannot be put to sleep as it is. */
async function asleep(
  { platform, name, emit, now, sha256 }: RoomQuestion,
  record: PreviewRecord,
): Promise<Evicted | undefined> {
  const place = previewsOf(platform.snapshot).find((one) => one.name === record.name);
  const folder = place === undefined ? undefined : await readFolder(platform.snapshot, place);
  if (folder === undefined) return undefined;
  try {
    const sleep = putToSleep({ because: `to make room for ${name.name}`, stores: false, now });
    return { folder, preview: amended({ record, files: folder.files }, [sleep], { now, sha256 }) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    emit({ kind: "warning", message: `${record.name} stays awake: ${error.message}`, hints: error.hints });
    return undefined;
  }
}
