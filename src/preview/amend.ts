import type { Instant } from "../time.ts";
import { type Preview, restartNotes } from "./desire.ts";
import { compareFolders, type FolderFiles, folderFiles, recordFile, specOf } from "./folder.ts";
import { listAt } from "./json.ts";
import { kustomizationOf } from "./kustomization-file.ts";
import { type Manifest, parseManifests } from "./manifest.ts";
import { previewName } from "./name.ts";
import { type PreviewRecord, recordText } from "./record.ts";
import { requestsOf } from "./requests.ts";
import { usageAfter } from "./usage.ts";

/** A preview as its folder tells it. */
export interface PublishedPreview {
  readonly record: PreviewRecord;
  readonly files: FolderFiles;
}

/**
 * A change to a preview that needs its folder alone, not the service's source: links, data, sleep, time. What is as it
 * shall be already comes back unchanged. The text of the record is written by `amended`.
 */
export type Amendment = (published: PublishedPreview) => PublishedPreview;

/** A published preview with these changes, one after the other; without any the same bytes. */
export function amended(
  published: PublishedPreview,
  amendments: readonly Amendment[],
  { now, sha256 }: { readonly now: Instant; readonly sha256: (text: string) => string },
): Preview {
  const changed = amendments.reduce((state, amendment) => amendment(state), published);
  const { record, files } = isSame(published, changed) ? published : finished(published, changed, { now, sha256 });
  return {
    name: previewName(record.service, record.pullRequest.number),
    record,
    files,
    // Only a plan tells them, and to read all objects of a preview takes longer than all else here.
    get requests() {
      return requestsOf(manifestsOf(files));
    },
    notes: restartNotes(published.record, record),
  };
}

function isSame(before: PublishedPreview, after: PublishedPreview): boolean {
  return (
    compareFolders(before.files, after.files).length === 0 && recordText(before.record) === recordText(after.record)
  );
}

function finished(
  { record: before }: PublishedPreview,
  after: PublishedPreview,
  { now, sha256 }: Parameters<typeof amended>[2],
): PublishedPreview {
  const spec = specOf(after.files, sha256);
  const usage = usageAfter(before, after.record, now);
  const record = {
    ...after.record,
    ...(usage !== undefined && { usage }),
    spec,
    updatedAt: spec === before.spec ? before.updatedAt : now,
  };
  return { record, files: folderFiles({ ...after.files, [recordFile]: recordText(record) }) };
}

/** The objects that the folder itself writes; what Kustomize makes of texts asks for nothing. */
function manifestsOf(files: FolderFiles): readonly Manifest[] {
  return listAt(kustomizationOf(files), "resources").flatMap((file) => {
    const text = typeof file === "string" ? files[file] : undefined;
    return text === undefined ? [] : parseManifests(text, `\`${file}\` of the preview's folder`);
  });
}
