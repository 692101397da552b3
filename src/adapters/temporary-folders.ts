import { rmSync } from "node:fs";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem, storageProblem } from "../problem.ts";

/** Makes a folder that lives as long as the command. Throws Problem `storage-failed`. */
export type MakeTemporaryFolder = (purpose: string) => Promise<string>;

/** Temporary folders of one command; `removeAll` is called once, whatever the outcome. */
export function temporaryFolders(): { readonly make: MakeTemporaryFolder; readonly removeAll: () => Promise<void> } {
  const made: string[] = [];
  let removed = false;
  return {
    async make(purpose) {
      // Beside the work, which does not depend on it.
      if (made.length === 0) void removeLeftFolders(tmpdir());
      const folder = await mkdtemp(join(tmpdir(), ownPrefix(purpose))).catch((error: unknown) => {
        throw storageProblem(error);
      });
      made.push(folder);
      // Work beside the step that failed goes on for a moment when the command ends.
      if (removed) {
        remove(folder);
        throw new Problem("interrupted", { code: "interrupted", message: "The command has ended." });
      }
      return folder;
    },
    async removeAll() {
      removed = true;
      for (const folder of made) remove(folder);
    },
  };
}

/** At the end nothing else is left to do, and Node's own way without waiting takes several times as long. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Days after which nobody works in a temporary folder any more; our own number. */
const leftDays = 1;

/** Name of a temporary folder up to its random end: it tells whose it is. */
export function ownPrefix(purpose: string): string {
  return `preview-${purpose}-${process.pid}-`;
}

/**
 * Removes what killed commands of ours left in a folder for temporary files. The owner's number alone does not tell: in
 * a container others have it, and theirs mean nothing here; so a folder has to be a day old as well.
 */
export async function removeLeftFolders(temporary: string): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  for (const name of names) {
    const pid = /^preview-[a-z-]+-(\d+)-\w{6}$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(temporary, name);
    const found = await lstat(folder).catch(() => undefined);
    if (found?.uid !== process.getuid?.() || Date.now() - (found?.mtimeMs ?? 0) < leftDays * 24 * 3600 * 1000) continue;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
