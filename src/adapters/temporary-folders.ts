import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
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
      const folder = await mkdtemp(join(tmpdir(), `preview-${purpose}-`)).catch((error: unknown) => {
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
