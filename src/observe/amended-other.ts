import type { Emit } from "../event.ts";
import { type Amendment, amended } from "../preview/amend.ts";
import type { Preview } from "../preview/desire.ts";
import { readPreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import type { ObservedPlatform } from "./platform.ts";
import { type PublishedFolder, readFolder } from "./records.ts";

/** A preview that changes because of another one: as it is, and as it shall be. */
export interface AmendedOther {
  readonly folder: PublishedFolder;
  readonly before: PreviewRecord;
  readonly preview: Preview;
}

export interface OtherQuestion {
  readonly platform: Pick<ObservedPlatform, "snapshot">;
  readonly emit: Emit;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/** Amends another preview than a command is about; undefined, with a warning, where it must stay as it is. */
export async function amendOther(
  { platform, emit, now, sha256 }: OtherQuestion,
  before: PreviewRecord,
  { amendment, otherwise }: { readonly amendment: Amendment; readonly otherwise: string },
): Promise<AmendedOther | undefined> {
  const name = readPreviewName(before.name);
  const folder = name === undefined ? undefined : await readFolder(platform.snapshot, name);
  if (folder === undefined) return undefined;
  try {
    const preview = amended({ record: before, files: folder.files }, [amendment], { now, sha256 });
    return { folder, before, preview };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    emit({ kind: "warning", message: `${before.name} ${otherwise}: ${error.message}`, hints: error.hints });
    return undefined;
  }
}
