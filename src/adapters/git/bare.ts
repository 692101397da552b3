import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storageProblem } from "../../problem.ts";

const config = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n";

/**
 * Makes an empty folder an empty bare repository. These files are all that Git needs
 * (https://git-scm.com/docs/gitrepository-layout), and each run makes one: `git init` costs it a process more, and leaves
 * hooks and a default format that the machine's configuration may choose. Throws Problem `storage-failed`.
 */
export async function makeBare(folder: string): Promise<void> {
  try {
    await Promise.all([
      mkdir(join(folder, "objects")),
      mkdir(join(folder, "refs")),
      writeFile(join(folder, "HEAD"), "ref: refs/heads/main\n"),
      writeFile(join(folder, "config"), config),
    ]);
  } catch (error) {
    throw storageProblem(error);
  }
}
