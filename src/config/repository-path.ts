/** The way from one folder of a repository to a path of it: `deploy/overlays/preview`, `deploy/base` → `../../base`. */
export function relativePath(fromFolder: string, to: string): string {
  const from = parts(fromFolder);
  const target = parts(to);
  let shared = 0;
  while (shared < from.length && shared < target.length && from[shared] === target[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** The path that a text means when it is read in a folder, without `.` and `..`; undefined when it leaves the repository. */
export function pathIn(folder: string, text: string): string | undefined {
  const path: string[] = [];
  for (const part of [...parts(folder), ...parts(text)]) {
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join("/");
}

/** A path below a folder, which is empty at the top. */
export function joined(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

/** The folder of a path; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The last part of a path. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function parts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
