import { amendmentsOf } from "../gc/amendments.ts";
import type { Decision } from "../gc/decision.ts";
import { ownRecord } from "../gc/facts.ts";
import { missingTargets } from "../gc/gone.ts";
import { leadsTo } from "../links/fall-back.ts";
import { amended } from "../preview/amend.ts";
import type { Preview } from "../preview/desire.ts";
import { recordFile } from "../preview/folder.ts";
import { type PreviewRecord, parseRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import { withoutLinksTo } from "./callers.ts";
import type { Survey } from "./gc.ts";
import { type PublishedFolder, readFolder, recordPath } from "./records.ts";

/** A preview that stays and changes: as it is, and as it shall be. */
export interface Changed {
  readonly folder: PublishedFolder;
  readonly before: PreviewRecord;
  readonly preview: Preview;
  readonly decision: Decision;
}

/** What changes, and by the names of previews why some cannot. */
export interface Changes {
  readonly changed: readonly Changed[];
  readonly failed: ReadonlyMap<string, Problem>;
}

export interface ChangeQuestion {
  readonly survey: Survey;
  /** Names of those that are removed. */
  readonly removed: ReadonlySet<string>;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/**
 * Reads the folders of what changes, and of nothing else, and works out how they shall be: what is decided of each, and
 * without links to what goes or is not there.
 */
export async function observeChanges({ survey, removed, now, sha256 }: ChangeQuestion): Promise<Changes> {
  const { candidates, decisions, platform } = survey;
  const present = new Set(candidates.map(({ name }) => name.name));
  const records = candidates.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const gone = new Set([...removed, ...missingTargets(records, present)]);
  const failed = new Map<string, Problem>();
  const reading = candidates.map(async (candidate, index): Promise<readonly Changed[]> => {
    const { name } = candidate;
    const known = ownRecord(candidate);
    const decision = decisions[index];
    if (known === undefined || decision === undefined || removed.has(name.name)) return [];
    const amendments = amendmentsOf(known, decision, { now, sha256 });
    if (amendments.length === 0 && !leadsTo(known.links, gone)) return [];
    const folder = await readFolder(platform.snapshot, name);
    if (folder === undefined) return [];
    const record = parseRecord(folder.files[recordFile] ?? "", recordPath(name));
    const relinked = withoutLinksTo(gone, platform.catalog);
    // What cannot be done as a whole must not leave a link to nothing.
    for (const all of [[...amendments, relinked], [relinked]]) {
      try {
        const preview = amended({ record, files: folder.files }, all, { now, sha256 });
        return [{ folder, before: record, preview, decision }];
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failed.set(name.name, error);
      }
    }
    return [];
  });
  return { changed: (await Promise.all(reading)).flat(), failed };
}
