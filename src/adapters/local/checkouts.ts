import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Executables } from "../../ports.ts";
import { Problem, storageProblem } from "../../problem.ts";
import { type LocalHome, previewFolder } from "./home.ts";

export interface ExportQuestion {
  readonly home: LocalHome;
  readonly executables: Executables;
  /** Top of a repository that has the commit, or whose `origin` has it. */
  readonly root: string;
  readonly service: string;
  readonly sha: string;
}

/**
 * The tree of a commit as a folder, as Git would check it out, without submodules; whole or not at all. No index and no
 * work tree of a person is touched. Answers undefined when the commit is nowhere. Throws Problem `checkout-failed`,
 * `storage-failed`.
 */
export async function exportCommit(question: ExportQuestion): Promise<string | undefined> {
  const { home, executables, root, service, sha } = question;
  const folder = join(home.images, service, sha);
  if (await isFolder(folder)) return folder;
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    executables.run("git", ["-C", root, ...args], { env });
  const has = async () => (await git(["cat-file", "-e", `${sha}^{commit}`])).exitCode === 0;
  if (!(await has())) {
    await git(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "origin", sha]);
    if (!(await has())) return undefined;
  }
  const beside = `${folder}.${randomUUID()}.tmp`;
  const index = `${beside}.index`;
  await mkdir(beside, { recursive: true }).catch(storageFailed);
  try {
    for (const args of [
      ["read-tree", sha],
      ["checkout-index", "--all", "--force", `--prefix=${beside}/`],
    ]) {
      const { exitCode, stderr } = await git(args, { GIT_INDEX_FILE: index });
      if (exitCode !== 0) throw checkoutFailed(sha, stderr);
    }
    await rename(beside, folder).catch(async (error: unknown) => {
      // Somebody else was as fast, and it is the same.
      if (!(await isFolder(folder))) throw error;
    });
    return folder;
  } finally {
    await rm(beside, { recursive: true, force: true });
    await rm(index, { force: true });
  }
}

/**
 * The folder in which a preview's service runs: a copy of an exported commit, because services write beside their code.
 * Throws Problem `storage-failed`.
 */
export async function workingCopy(home: LocalHome, preview: string, exported: string): Promise<string> {
  const folder = join(previewFolder(home, preview), "code", basename(exported));
  if (await isFolder(folder)) return folder;
  const beside = `${folder}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await copyFolder(exported, beside);
    await rename(beside, folder);
    return folder;
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Removes the working copies of other commits, once nothing runs in them. */
export async function removeOtherCopies(folder: string): Promise<void> {
  for (const name of await namesIn(dirname(folder))) {
    if (name !== basename(folder))
      await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Who has just exported a commit may not have copied it yet. */
const keptMilliseconds = 10 * 60 * 1000;

/** Removes exported commits that no preview runs, and what a killed export has left. */
export async function removeUnusedExports(home: LocalHome): Promise<void> {
  const previews = await namesIn(home.previews);
  const used = await Promise.all(previews.map((preview) => namesIn(join(previewFolder(home, preview), "code"))));
  const shas = new Set(used.flat());
  for (const service of await namesIn(home.images)) {
    for (const sha of await namesIn(join(home.images, service))) {
      const folder = join(home.images, service, sha);
      const { ctimeMs = Date.now() } = (await stat(folder).catch(() => undefined)) ?? {};
      if (!shas.has(sha) && Date.now() - ctimeMs > keptMilliseconds)
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
}

/** Copies a folder, without copying bytes where the file system can share them. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    preserveTimestamps: true,
  });
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Names of what lies in a folder; empty when there is none. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

function checkoutFailed(sha: string, stderr: string): Problem {
  return new Problem("usage", {
    code: "checkout-failed",
    message: `Commit ${sha.slice(0, 12)} cannot be checked out: ${stderr.trim().slice(0, 300)}`,
    hints: ["Check that there is space left, and that `git fsck` finds nothing wrong."],
  });
}

function storageFailed(error: unknown): never {
  throw storageProblem(error);
}
