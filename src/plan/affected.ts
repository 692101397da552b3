import { movedLinks } from "../links/moved.ts";
import type { FolderFiles } from "../preview/folder.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Affected } from "./step.ts";

/** A preview whose links change because of what happens to another one. */
export interface Relinked {
  readonly folder: { readonly name: PreviewName; readonly tree: string };
  readonly before: { readonly links: readonly Pick<PreviewRecord["links"][number], "to">[] };
  readonly preview: { readonly files: FolderFiles; readonly record: Pick<PreviewRecord, "links"> };
}

type Replaced = Pick<Relinked, "folder"> & { readonly preview: Pick<Relinked["preview"], "files"> };

/** The change of a preview that goes to sleep so that another one fits, with words for it. */
export function evictedBy(evicted: Replaced): Affected {
  return replacedBy(evicted, "put to sleep to make room");
}

/** The change of a preview that linked to one that goes, with words for it. */
export function affectedBy(relinked: Relinked): Affected {
  const moved = movedLinks(relinked.before.links, relinked.preview.record.links);
  const targets = [...new Set(moved.map(({ to }) => placeOf(to)))];
  return replacedBy(relinked, `linked here; now → ${targets.join(", ")}`);
}

/** The change of a preview that linked to some that go, or that are not there any more, with words for it. */
export function relinkedBy(relinked: Relinked, removed: ReadonlySet<string>): Affected {
  const moved = movedLinks(relinked.before.links, relinked.preview.record.links);
  const [going, missing] = [new Set<string>(), new Set<string>()];
  for (const { was } of moved) (removed.has(was) ? going : missing).add(was);
  const because = [
    ...(going.size === 0 ? [] : [`${[...going].join(" and ")} ${going.size === 1 ? "goes" : "go"}`]),
    ...(missing.size === 0 ? [] : [`${[...missing].join(" and ")} ${missing.size === 1 ? "is" : "are"} not there`]),
  ].join(", ");
  const what = moved.map(({ service, to }) => `${service} → ${placeOf(to)}`).join(", ");
  return { ...replacedBy(relinked, what), because };
}

function placeOf(to: string): string {
  return to === "none" ? "nothing" : to;
}

function replacedBy({ folder: { name, tree }, preview: { files } }: Replaced, what: string): Affected {
  return { preview: name.name, change: { path: name.folder, expected: tree, files }, what };
}
