import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** No configuration but the repository's own, and somebody who commits. */
export const gitEnvironment = {
  PATH: process.env.PATH,
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "ann",
  GIT_AUTHOR_EMAIL: "ann@acme.dev",
  GIT_COMMITTER_NAME: "ann",
  GIT_COMMITTER_EMAIL: "ann@acme.dev",
};

const environment = {
  ...gitEnvironment,
  GIT_AUTHOR_DATE: "2026-11-23T08:00:00Z",
  GIT_COMMITTER_DATE: "2026-11-23T08:00:00Z",
};

/** Runs git in a folder and answers its trimmed output; the commits it makes have the same id every time. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a bare repository that serves what GitHub serves: partial clones and any reachable commit. */
export function bareRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main");
  for (const setting of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"])
    git(folder, "config", setting, "true");
  return folder;
}

/** Commits files on a branch of a bare repository, as a person would by a clone; null takes a file away. Answers the commit. */
export function commitFiles(
  bare: string,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  message = "change",
): string {
  const base = git(bare, "for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
  const index = join(bare, `index-${process.pid}`);
  const run = (args: readonly string[], input?: string) =>
    execFileSync("git", ["-C", bare, ...args], {
      encoding: "utf8",
      env: { ...environment, GIT_INDEX_FILE: index },
      ...(input === undefined ? {} : { input }),
    }).trim();
  run(base === "" ? ["read-tree", "--empty"] : ["read-tree", base]);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) run(["update-index", "--index-info"], `0 ${"0".repeat(40)}\t${path}\n`);
    else run(["update-index", "--add", "--cacheinfo", `100644,${run(["hash-object", "-w", "--stdin"], text)},${path}`]);
  }
  const tree = run(["write-tree"]);
  const commit = run(["commit-tree", tree, "-m", message, ...(base === "" ? [] : ["-p", base])]);
  // Fails when somebody else has pushed meanwhile.
  run(["update-ref", `refs/heads/${branch}`, commit, base === "" ? "0".repeat(40) : base]);
  return commit;
}
