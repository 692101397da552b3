import { lstatSync, mkdirSync, readdirSync, readlinkSync, rmdirSync, type Stats, unlinkSync } from "node:fs";
import { join } from "node:path";
import { invalidLayer } from "./problems.ts";

/** What Linux follows in one path. */
const maxLinks = 40;

/**
 * Names in a folder as programs see them for which it is `/`: links lead nowhere else, whatever they say. Each step is
 * looked up on the disk, because an earlier entry may have put a link there. Nobody else may write to the folder.
 */
export interface ImageRoot {
  /** The folder that an entry lies in, with links followed; made when it is missing. */
  folderOf(path: string): string;
  /** As `folderOf`, but undefined when it is missing. */
  findFolderOf(path: string): string | undefined;
}

/** `root` is absolute. Throws Problem `image-invalid` for a path that goes through something that is no folder. */
export function imageRoot(root: string): ImageRoot {
  function follow(path: string, make: boolean): string | undefined {
    const ahead = path.split("/").slice(0, -1).reverse();
    const at: string[] = [];
    let links = 0;
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
      if (part === "" || part === ".") continue;
      // Above the top is the top.
      if (part === "..") at.pop();
      else {
        const here = join(root, ...at, part);
        const found = look(here);
        if (found === undefined && !make) return undefined;
        if (found === undefined) mkdirSync(here, 0o755);
        if (found?.isSymbolicLink() === true) {
          links += 1;
          if (links > maxLinks) throw invalidLayer(`\`${path}\` leads through too many links`);
          const target = readlinkSync(here);
          if (target.startsWith("/")) at.length = 0;
          ahead.push(...target.split("/").reverse());
          continue;
        }
        if (found?.isDirectory() === false) throw invalidLayer(`\`${path}\` leads through something that is no folder`);
        at.push(part);
      }
    }
    return join(root, ...at);
  }

  return {
    folderOf: (path) => follow(path, true) ?? root,
    findFolderOf: (path) => follow(path, false),
  };
}

/** What is there itself, not what it leads to. */
export function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Removes what lower layers have at a path: everything but `kept`, and the folders that those lie in. */
export function removeLower(path: string, kept: ReadonlySet<string>): void {
  const found = look(path);
  if (found === undefined) return;
  if (!found.isDirectory()) {
    if (!kept.has(path)) unlinkSync(path);
    return;
  }
  emptyLower(path, kept);
  if (!kept.has(path) && readdirSync(path).length === 0) rmdirSync(path);
}

/** As `removeLower`, for what lies in a folder. */
export function emptyLower(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) removeLower(join(folder, name), kept);
}
