import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem, storageProblem } from "../../problem.ts";
import { isFolder } from "./checkouts.ts";

/** What was begun so long ago nobody works at any more. */
const leftAfterHours = 24;

/**
 * Makes a folder beside its place and renames it, so that it is there whole or not at all; of several that make the same
 * one, the first is kept. `make` gets a path that is not there yet, and answers what becomes the folder: the path or
 * something below it. Answers whether it was ours. Throws Problem `storage-failed`, and Problems of `make`.
 */
export async function makeWhole(folder: string, make: (beside: string) => Promise<string>): Promise<boolean> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await removeLeftovers(dirname(folder));
    const made = await make(beside);
    await rename(made, folder);
    return true;
  } catch (error) {
    if (isTaken(error) && (await isFolder(folder))) return false;
    throw error instanceof Problem ? error : storageProblem(error);
  } finally {
    await rm(beside, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A folder that has something in it is not replaced. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "EEXIST");
}

/** Of those who were killed. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!/^\..*\.tmp$/.test(name)) continue;
    const path = join(parent, name);
    const begun = (await stat(path).catch(() => undefined))?.mtimeMs ?? Number.NaN;
    if (!(Date.now() - begun > leftAfterHours * 3_600_000)) continue;
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}
