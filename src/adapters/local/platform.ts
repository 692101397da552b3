import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm } from "node:fs/promises";
import type { Executables, Files, Lazy } from "../../ports.ts";
import { Problem, storageProblem } from "../../problem.ts";
import { isTaken } from "./answers.ts";
import { isFolder } from "./checkouts.ts";
import type { LocalHome } from "./home.ts";

/** The first port that is looked at for the reverse proxy; another user of the machine may have it. */
const firstPort = 4280;

async function freePort(): Promise<number> {
  for (let port = firstPort; ; port += 1) if (!(await isTaken(port))) return port;
}

export interface LocalPlatformOptions {
  readonly home: Pick<LocalHome, "root" | "platform">;
  readonly executables: Lazy<Executables>;
  /** The files of its branch `main`, all at the top; asked for only when there is no platform yet. */
  readonly files: Lazy<Files>;
}

/**
 * Makes the platform repository of this machine, with its settings on `main` and an empty branch `previews`, and answers
 * where it is; whole or not at all, and nothing when it is there. Throws Problem `storage-failed`, `platform-broken`.
 */
export async function ensureLocalPlatform({ home, executables, files }: LocalPlatformOptions): Promise<string> {
  if (await isFolder(home.platform)) return home.platform;
  const [programs, texts] = await Promise.all([executables(), files()]);
  const beside = `${home.platform}.${randomUUID()}.tmp`;
  const git = async (args: readonly string[], input = "") => {
    const { exitCode, stdout, stderr } = await programs.run("git", ["--git-dir", beside, ...args], {
      input,
      env: author,
    });
    if (exitCode === 0) return new TextDecoder().decode(stdout).trim();
    throw new Problem("usage", {
      code: "platform-broken",
      message: `The platform repository of this machine cannot be made: ${stderr.trim().slice(0, 300)}`,
      hints: ["Check that there is space left."],
    });
  };
  try {
    await mkdir(home.root, { recursive: true });
    // Databases run as another user where we are root, and have to pass through.
    if (process.geteuid?.() === 0) await chmod(home.root, 0o711);
    // Whatever a person's template puts into new repositories, hooks among them, is not for this one.
    await git(["init", "--quiet", "--bare", "--initial-branch=main", "--template="]);
    const tree = await git(["mktree"], await entries(texts, (text) => git(["hash-object", "-w", "--stdin"], text)));
    const main = await git(["commit-tree", "-m", "Start the platform of this machine", tree]);
    const previews = await git([
      "commit-tree",
      "-m",
      "preview: start the branch of the records",
      await git(["mktree"]),
    ]);
    await git(["update-ref", "refs/heads/main", main]);
    await git(["update-ref", "refs/heads/previews", previews]);
    await rename(beside, home.platform).catch(async (error: unknown) => {
      // Somebody else was as fast.
      if (!(await isFolder(home.platform))) throw error;
    });
    return home.platform;
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** What `git mktree` takes; the port in the settings is one that nobody listens on now. */
async function entries(texts: Files, keep: (text: string) => Promise<string>): Promise<string> {
  const port = `port: ${await freePort()}`;
  const lines: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const blob = await keep(path === "platform.yaml" ? text.replace(`port: ${firstPort}`, port) : text);
    lines.push(`100644 blob ${blob}\t${path}\n`);
  }
  return lines.join("");
}

const author = {
  GIT_AUTHOR_NAME: "preview",
  GIT_AUTHOR_EMAIL: "preview@localhost",
  GIT_COMMITTER_NAME: "preview",
  GIT_COMMITTER_EMAIL: "preview@localhost",
};
