import type { Emit } from "../event.ts";
import { fallBack, leadsTo } from "../links/fall-back.ts";
import { type Amendment, amended } from "../preview/amend.ts";
import type { Preview } from "../preview/desire.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { relink } from "../preview/relink.ts";
import { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import type { ObservedPlatform } from "./platform.ts";
import { type PublishedFolder, previewsOf, readFolder, readRecords } from "./records.ts";

/** A preview that links to what goes: as it is, and as it shall be without. */
export interface Caller {
  readonly folder: PublishedFolder;
  readonly before: PreviewRecord;
  readonly preview: Preview;
}

export interface CallerQuestion {
  readonly platform: Pick<ObservedPlatform, "snapshot" | "catalog">;
  /** Names of the previews that go. */
  readonly gone: ReadonlySet<string>;
  readonly emit: Emit;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/** Reads who links to previews that go, and works out their folders without these links. */
export async function observeCallers(question: CallerQuestion): Promise<readonly Caller[]> {
  const { platform, gone, emit } = question;
  const names = previewsOf(platform.snapshot).flatMap(({ name }) => (gone.has(name) ? [] : [name]));
  const records = [...(await readRecords(platform.snapshot, names, emit)).values()];
  const callers = await Promise.all(
    records.filter(({ links }) => leadsTo(links, gone)).map((record) => callerOf(question, record)),
  );
  return callers.filter((caller) => caller !== undefined);
}

/** The amendment that takes the links to what goes away from a preview. */
export function withoutLinksTo(gone: ReadonlySet<string>, catalog: ObservedPlatform["catalog"]): Amendment {
  return (published) =>
    leadsTo(published.record.links, gone)
      ? relink(fallBack(published.record.links, gone, catalog))(published)
      : published;
}

/** undefined, with a warning, for one that cannot be changed: it must not keep what goes. */
async function callerOf(
  { platform, gone, emit, now, sha256 }: CallerQuestion,
  before: PreviewRecord,
): Promise<Caller | undefined> {
  const name = previewsOf(platform.snapshot).find((one) => one.name === before.name);
  const folder = name === undefined ? undefined : await readFolder(platform.snapshot, name);
  if (folder === undefined) return undefined;
  try {
    const amendments = [withoutLinksTo(gone, platform.catalog)];
    const preview = amended({ record: before, files: folder.files }, amendments, { now, sha256 });
    return { folder, before, preview };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    emit({
      kind: "warning",
      message: `${before.name} keeps a link to what goes: ${error.message}`,
      hints: error.hints,
    });
    return undefined;
  }
}
