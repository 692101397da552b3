import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a folder that lives as long as the command. */
export type MakeTemporaryFolder = (purpose: string) => Promise<string>;

/** Temporary folders of one command; `removeAll` is called once, whatever the outcome. */
export function temporaryFolders(): { readonly make: MakeTemporaryFolder; readonly removeAll: () => Promise<void> } {
  const made: string[] = [];
  return {
    async make(purpose) {
      const folder = await mkdtemp(join(tmpdir(), `preview-${purpose}-`));
      made.push(folder);
      return folder;
    },
    async removeAll() {
      await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 })));
    },
  };
}
