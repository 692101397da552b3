/** Text files of a preview's folder by name, sorted. */
export type FolderFiles = Readonly<Record<string, string>>;

export const recordFile = "preview.json";

/** Puts a folder's files in order; null stands for a file that is not needed. */
export function folderFiles(files: Readonly<Record<string, string | null>>): FolderFiles {
  const kept = Object.entries(files).flatMap(([name, text]): [string, string][] =>
    text === null ? [] : [[name, text]],
  );
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 over the folder's other files, names and bytes, sorted: what Argo CD is asked to make true. */
export function specOf(files: FolderFiles, sha256: (text: string) => string): string {
  const parts = Object.keys(files)
    .filter((name) => name !== recordFile)
    .toSorted()
    .map((name) => `${name}\0${files[name]?.length ?? 0}\0${files[name] ?? ""}\0`);
  return `sha256:${sha256(parts.join(""))}`;
}

/** What differs between a folder as it is and as it shall be. */
export type FileDifference =
  | { readonly kind: "added"; readonly file: string; readonly after: string }
  | { readonly kind: "removed"; readonly file: string; readonly before: string }
  | { readonly kind: "changed"; readonly file: string; readonly before: string; readonly after: string };

export function compareFolders(before: FolderFiles, after: FolderFiles): readonly FileDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((file): FileDifference[] => {
    const [was, is] = [before[file], after[file]];
    if (was === is) return [];
    if (was === undefined) return is === undefined ? [] : [{ kind: "added", file, after: is }];
    return is === undefined
      ? [{ kind: "removed", file, before: was }]
      : [{ kind: "changed", file, before: was, after: is }];
  });
}
