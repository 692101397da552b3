import { readPreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";

/** Folders of the previews that a record links to, and did not before: they must be there when it is published. */
export function newlyLinkedFolders(
  before: Pick<PreviewRecord, "links"> | undefined,
  { links }: Pick<PreviewRecord, "links">,
): readonly string[] {
  const known = new Set(before?.links.map(({ to }) => to));
  const folders = links.flatMap(({ to }) => {
    const target = known.has(to) ? undefined : readPreviewName(to);
    return target === undefined ? [] : [target.folder];
  });
  return [...new Set(folders)];
}
