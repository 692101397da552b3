import type { FolderFiles } from "../preview/folder.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Affected } from "./step.ts";

/** A preview whose links change because of what happens to another one. */
export interface Relinked {
  readonly folder: { readonly name: PreviewName; readonly tree: string };
  readonly before: Pick<PreviewRecord, "links">;
  readonly preview: { readonly files: FolderFiles; readonly record: Pick<PreviewRecord, "links"> };
}

/** The change of a preview that goes to sleep so that another one fits, with words for it. */
export function evictedBy({
  folder: { name, tree },
  preview,
}: Pick<Relinked, "folder"> & { readonly preview: { readonly files: FolderFiles } }): Affected {
  return {
    preview: name.name,
    change: { path: name.folder, expected: tree, files: preview.files },
    what: "put to sleep to make room",
  };
}

/** The change of a preview that linked to one that goes, with words for it. */
export function affectedBy({ folder: { name, tree }, before, preview }: Relinked): Affected {
  const moved = preview.record.links.filter(({ to }, index) => before.links[index]?.to !== to);
  const targets = [...new Set(moved.map(({ to }) => (to === "none" ? "nothing" : to)))];
  return {
    preview: name.name,
    change: { path: name.folder, expected: tree, files: preview.files },
    what: `linked here; now → ${targets.join(", ")}`,
  };
}
