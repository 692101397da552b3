import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files below a folder of this project by their path there, as Git knows them. */
export function filesBelow(folder: string): Record<string, string> {
  const root = join(import.meta.dirname, "../..", folder);
  const listed = execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const paths = listed
    .split("\0")
    // Git also lists what was removed and not yet committed.
    .filter((path) => path !== "" && existsSync(join(root, path)))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
