import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The files below `templates/<folder>` as the port `Templates` hands them out. */
export function templateFiles(folder: string): Readonly<Record<string, string>> {
  const root = join(import.meta.dirname, "../../templates", folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}
