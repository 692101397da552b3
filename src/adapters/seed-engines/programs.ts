import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** Where administrators' programs lie, which an ordinary user's PATH may not name. */
const always = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** Folders of a PATH, and those that every Unix has. What is not absolute could lead into a checkout. */
export function programFolders(path: string | undefined): readonly string[] {
  return [...new Set([...(path ?? "").split(delimiter).filter(isAbsolute), ...always])];
}

/**
 * Absolute path of the first program of this name; undefined when there is none. Links stay: a program of many names does
 * what the one that it is called by says.
 */
export async function findProgram(name: string, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    try {
      const file = join(folder, name);
      await access(file, constants.X_OK);
      return file;
    } catch {
      // Not in this one.
    }
  }
  return undefined;
}
