import type { CommitSource, CommitTree, Executables, Git, Lazy, Repository } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { makeBare } from "./bare.ts";
import {
  fetchBlobs,
  gitText,
  isRegularFile,
  listTree,
  type RunGit,
  readEntries,
  readSizes,
  reasonOf,
  unreachable,
} from "./objects.ts";
import { gitSettings, type Remote, remote, withoutCredentials } from "./remote.ts";
import type { TokenFor } from "./tokens.ts";

export interface GitOptions {
  readonly directory: string;
  readonly executables: Lazy<Executables>;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
  readonly token: TokenFor;
}

/** The service's repository by Git: the one around a folder, and commits that are not there yet. */
export function git(options: GitOptions): Git {
  const here = runIn(options, options.directory);
  return {
    version: () => version(here),
    repository: () => describe(here),
    async changedPaths(folders) {
      const text = await gitText(here, [
        "status",
        "--porcelain=v1",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        "--",
        ...folders.map((folder) => `:(top,literal)${folder}`),
      ]);
      return text.split("\0").flatMap((line) => (line.length > 3 ? [line.slice(3)] : []));
    },
    async commit(source) {
      checkSha(source.sha);
      if (await hasCommit(here, source.sha)) return commitTree(here, source.sha, undefined);
      const from = remote(source.url, options.token(source.url));
      const folder = await options.temporaryFolder("commit");
      await makeBare(folder);
      const elsewhere = runIn(options, folder);
      await fetchCommit(elsewhere, from, source);
      return commitTree(elsewhere, source.sha, from);
    },
    async local(revision) {
      const named = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${revision}^{commit}`];
      const sha = await answer(here, named);
      return sha === undefined ? undefined : commitTree(here, sha, undefined);
    },
    async mergeBase(revision) {
      const sha = await answer(here, ["merge-base", "--end-of-options", "HEAD", revision]);
      return sha === undefined ? undefined : commitTree(here, sha, undefined);
    },
  };
}

/** The first Git that takes settings from its environment, where no process list shows them. */
const floor = [2, 31] as const;

async function version(run: RunGit): Promise<string> {
  const { stdout } = await run(["version"], { timeoutSeconds: 20 });
  const [text = "", major, minor] = /(\d+)\.(\d+)(?:\.\d+)*/.exec(new TextDecoder().decode(stdout)) ?? [];
  if (Number(major) > floor[0] || (Number(major) === floor[0] && Number(minor) >= floor[1])) return text;
  throw new Problem("usage", {
    code: "git-too-old",
    message: `Git ${text || "of an unknown version"} is too old: preview works with Git ${floor.join(".")} or newer.`,
    hints: ["Install a newer Git (https://git-scm.com/downloads)."],
  });
}

function runIn(options: GitOptions, directory: string): RunGit {
  const quiet = gitSettings([["core.hooksPath", "/dev/null"]]);
  return async (args, request = {}) => {
    const programs = await options.executables();
    return programs.run("git", ["-C", directory, ...args], {
      ...request,
      env: { ...quiet, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", ...request.env },
    });
  };
}

async function describe(run: RunGit): Promise<Repository | undefined> {
  const names = ["--revs-only", "HEAD", "--symbolic-full-name", "HEAD", "refs/remotes/origin/HEAD"];
  const [place, url] = await Promise.all([
    run(["rev-parse", "--show-toplevel", "--show-prefix", ...names]),
    // With a person's own `insteadOf`, as Git itself will fetch from it.
    answer(run, ["remote", "get-url", "origin"]),
  ]);
  if (place.exitCode !== 0) {
    if (/not a git repository/i.test(place.stderr)) return undefined;
    throw new Problem("usage", {
      code: "git-refused",
      message: `Git does not work here: ${place.stderr.trim().split("\n")[0] ?? "it gave no reason"}`,
      hints: ["If the folder belongs to somebody else, see `git help config`, safe.directory."],
    });
  }
  const text = new TextDecoder().decode(place.stdout);
  const [root = "", prefix = ""] = text.split("\n");
  const { head, branch, main } = headsIn(text) ?? (await headsApart(run));
  return {
    root,
    folder: prefix.replace(/\/$/, ""),
    remote: url === undefined ? undefined : withoutCredentials(url),
    branch,
    head,
    defaultBranch: main ?? "main",
  };
}

interface Heads {
  readonly head: string | undefined;
  /** undefined while HEAD is detached. */
  readonly branch: string | undefined;
  /** What `origin/HEAD` points to. */
  readonly main: string | undefined;
}

/** The last lines of `rev-parse`, from the end: a folder's name may hold a line break. */
function headsIn(text: string): Heads | undefined {
  const lines = /\n([0-9a-f]{40,64})\n(?:HEAD|refs\/heads\/([^\n]+))\n(?:refs\/remotes\/origin\/([^\n]+)\n)?$/;
  const [, head, branch, main] = lines.exec(text) ?? [];
  return head === undefined ? undefined : { head, branch, main };
}

/** Before the first commit HEAD names nothing, and `rev-parse` stops there. */
async function headsApart(run: RunGit): Promise<Heads> {
  const [head, branch, main] = await Promise.all([
    answer(run, ["rev-parse", "--quiet", "--verify", "HEAD"]),
    answer(run, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
    answer(run, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
  ]);
  return { head, branch, main: main?.replace(/^origin\//, "") };
}

async function answer(run: RunGit, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await run(args);
  const text = new TextDecoder().decode(stdout).trim();
  return exitCode === 0 && text !== "" ? text : undefined;
}

async function hasCommit(run: RunGit, sha: string): Promise<boolean> {
  return (await run(["cat-file", "-e", `${sha}^{commit}`])).exitCode === 0;
}

/**
 * Into a repository of this run alone: a shared one would make two runs wait for each other's locks, and a killed one
 * would leave its lock there for ever.
 */
async function fetchCommit(run: RunGit, from: Remote, source: CommitSource): Promise<void> {
  let said = "";
  let reached = false;
  for (const wanted of [source.sha, `refs/pull/${source.pullRequest}/head`]) {
    if (await hasCommit(run, source.sha)) return;
    const flags = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags", "--no-write-fetch-head"];
    const { exitCode, stderr } = await run(["fetch", ...flags, "origin", wanted], { env: from.environment });
    // A pull request whose head can be read, and is another commit by now.
    said = exitCode === 0 ? "its head there is another commit" : stderr;
    reached = exitCode === 0;
  }
  if (await hasCommit(run, source.sha)) return;
  if (!reached && !/couldn't find remote ref|not our ref|unadvertised object|no such remote ref/i.test(said))
    throw unreachable(from, said);
  throw new Problem("not-found", {
    code: "commit-missing",
    message: `Commit ${source.sha.slice(0, 12)} of pull request ${source.pullRequest} is not in \`${from.shown}\`: ${reasonOf(said)}`,
    hints: ["Push the commit, or check that Git can read this repository."],
  });
}

function commitTree(run: RunGit, sha: string, from: Remote | undefined): CommitTree {
  const entries = listTree(run, ["-r"], sha).then(
    (all) => new Map(all.filter(isRegularFile).map((entry) => [entry.path, entry])),
  );
  // A rejected listing is the caller's when it reads; without this it would also count as unhandled.
  entries.catch(() => undefined);
  const here = new Set<string>();
  /** The entries of paths, whose blobs are here then; each is fetched once. */
  const present = async (paths: readonly string[]) => {
    const all = await entries;
    const wanted = paths.flatMap((path) => all.get(path) ?? []);
    if (from === undefined) return wanted;
    const missing = new Set(wanted.map(({ oid }) => oid)).difference(here);
    await fetchBlobs(run, from, [...missing]);
    for (const oid of missing) here.add(oid);
    return wanted;
  };
  return {
    sha,
    async paths() {
      return new Map([...(await entries)].map(([path, entry]) => [path, entry.oid]));
    },
    async read(paths) {
      return readEntries(run, await present(paths));
    },
    async sizes(paths) {
      return readSizes(run, await present(paths));
    },
  };
}

function checkSha(sha: string): void {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return;
  throw new Problem("bug", { code: "sha-invalid", message: "A commit id must have 40 or 64 hexadecimal digits." });
}
