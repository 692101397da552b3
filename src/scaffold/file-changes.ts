import type { FileDifference } from "../preview/folder.ts";

/** What `init` does with a file: `kept` is one that differs from what it would write and stays as it is. */
export interface FileChange {
  readonly path: string;
  readonly change: "new" | "changed" | "unchanged" | "kept";
  /** What is on disk; undefined when the file is not there. */
  readonly before: string | undefined;
  /** What will be on disk. */
  readonly after: string;
}

type Texts = Readonly<Record<string, string>>;

/** Compares wanted files with those on disk. Line endings do not count: Git may change them on checkout. */
export function compareFiles(wanted: Texts, onDisk: ReadonlyMap<string, string>): readonly FileChange[] {
  return Object.entries(wanted).map(([path, after]) => {
    const before = onDisk.get(path);
    if (before === undefined) return { path, change: "new", before, after };
    const same = before.replaceAll("\r\n", "\n") === after;
    return { path, change: same ? "unchanged" : "changed", before, after: same ? before : after };
  });
}

/** The same file left as it is. */
export function keep(change: FileChange): FileChange {
  return change.before === undefined ? change : { ...change, change: "kept", after: change.before };
}

/** The files that have to be written. */
export function toWrite(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.filter(({ change }) => change === "new" || change === "changed");
}

/** What differs, for a diff. */
export function differencesOf(changes: readonly FileChange[]): readonly FileDifference[] {
  return toWrite(changes).map(({ path, before, after }) =>
    before === undefined ? { file: path, kind: "added", after } : { file: path, kind: "changed", before, after },
  );
}

/** One line a file, the path after what happens to it. */
export function changesText(changes: readonly FileChange[]): string {
  return changes.map(({ path, change }) => `${change.padEnd(9)} ${path}`).join("\n");
}
