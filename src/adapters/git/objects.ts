import type { Execution, ExecutionOptions, FileTree } from "../../ports.ts";
import { Problem, storageProblem } from "../../problem.ts";
import type { Remote } from "./remote.ts";

/** Runs `git` in one repository. */
export type RunGit = (args: readonly string[], options?: ExecutionOptions) => Promise<Execution>;

export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
}

/**
 * Runs Git and answers its stdout; any exit code but 0 is a Problem of kind `bug`, for calls that cannot fail but for
 * the disk. Throws Problem `storage-failed`.
 */
export async function gitText(run: RunGit, args: readonly string[], input?: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run(args, input === undefined ? {} : { input });
  if (exitCode !== 0) {
    if (isStorageFailure(stderr)) throw storageProblem(stderr);
    throw new Problem("bug", {
      code: "git-failed",
      message: `\`git ${args[0] ?? ""}\` failed: ${stderr.trim().slice(0, 500)}`,
    });
  }
  return new TextDecoder().decode(stdout);
}

/** Entries of a tree below some paths, whole paths; `-r` walks down, `-d` keeps only folders. */
export async function listTree(
  run: RunGit,
  flags: readonly string[],
  treeish: string,
  paths: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  const text = await gitText(run, [
    "--literal-pathspecs",
    "ls-tree",
    "-z",
    "--full-tree",
    ...flags,
    treeish,
    "--",
    ...paths,
  ]);
  return text.split("\0").flatMap((line) => {
    const match = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    return match === null ? [] : [{ mode: match[1] ?? "", oid: match[2] ?? "", path: match[3] ?? "" }];
  });
}

/** A plain file, executable or not; links and submodules have other modes. */
export function isRegularFile(entry: TreeEntry): boolean {
  return entry.mode.startsWith("100");
}

export function isFolder(entry: TreeEntry): boolean {
  return entry.mode === "040000";
}

/**
 * Fetches blobs by id in one request. A blobless repository would otherwise ask for each of them in a request of its
 * own, when it is first read.
 */
export async function fetchBlobs(run: RunGit, remote: Remote, oids: readonly string[]): Promise<void> {
  if (oids.length === 0) return;
  const flags = ["--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin"];
  const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", ...flags, "origin"];
  const { exitCode, stderr } = await run(args, { input: `${oids.join("\n")}\n`, env: remote.environment });
  if (exitCode !== 0) throw unreachable(remote, stderr);
}

/** Contents of blobs by id. Throws Problem `git-object-missing`. */
export async function readBlobs(run: RunGit, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(oids)];
  const blobs = new Map<string, Uint8Array>();
  if (wanted.length === 0) return blobs;
  const { stdout } = await run(["cat-file", "--batch"], { input: `${wanted.join("\n")}\n` });
  const decoder = new TextDecoder();
  let offset = 0;
  for (const oid of wanted) {
    const end = stdout.indexOf(10, offset);
    const header = decoder.decode(stdout.subarray(offset, end));
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (end < 0 || size === undefined) {
      throw new Problem("bug", { code: "git-object-missing", message: `Git object ${oid} is missing (${header}).` });
    }
    blobs.set(oid, stdout.subarray(end + 1, end + 1 + Number(size)));
    offset = end + 1 + Number(size) + 1;
  }
  return blobs;
}

/** Bytes of entries' contents by path, without reading them. Throws Problem `git-object-missing`. */
export async function readSizes(run: RunGit, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>> {
  if (entries.length === 0) return new Map();
  const input = entries.map(({ oid }) => `${oid}\n`).join("");
  const lines = (await gitText(run, ["cat-file", "--batch-check=%(objectsize)"], input)).split("\n");
  return new Map(
    entries.map(({ path, oid }, index) => {
      const line = lines[index] ?? "";
      if (/^\d+$/.test(line)) return [path, Number(line)];
      throw new Problem("bug", { code: "git-object-missing", message: `Git object ${oid} is missing (${line}).` });
    }),
  );
}

/** Files of entries as a tree by path. */
export async function readEntries(run: RunGit, entries: readonly TreeEntry[]): Promise<FileTree> {
  const blobs = await readBlobs(
    run,
    entries.map((entry) => entry.oid),
  );
  return new Map(
    entries.flatMap(({ path, oid }) => (blobs.has(oid) ? [[path, blobs.get(oid) ?? new Uint8Array()]] : [])),
  );
}

/** Of some of its own files Git does not say why they could not be written. */
function isStorageFailure(stderr: string): boolean {
  return /No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|couldn't write '|failed to write new configuration file/.test(
    stderr,
  );
}

/** What Git says after the reason, whatever the reason was. */
const boilerplate =
  /^(warning:|fatal: Could not read from remote repository|Please make sure you have the correct access|and the repository exists)/;

/** Lines that tell a reason; hosts put greetings and frames of `remote:` around them. */
const reasons = /^(fatal|error|ssh):|^remote: .*[a-z]|ERROR|denied|refused|rejected|declined|failed/i;

/** The reason in what Git printed, in one line. */
export function reasonOf(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !boilerplate.test(line));
  const telling = lines.filter((line) => reasons.test(line));
  const said = (telling.length > 0 ? telling : lines).slice(-3).join(" ").slice(0, 400);
  return said === "" ? "Git gave no reason" : said;
}

/** GitHub, GitLab and Git's own words. Without credentials GitHub asks for them instead, so that is `unauthorised`. */
const missing =
  /repository not found|repository '.*' not found|could not be found|does not exist|does not appear to be a git repository/i;

const unauthorised =
  /authentication failed|could not read Username|permission denied|access denied|HTTP 40[13]|error: 40[13]/i;

/**
 * What Git said when it could not read a repository: Problem `git-repository-missing`, `git-unreachable`,
 * `git-unauthorised`, `storage-failed`.
 */
export function unreachable(remote: Remote, stderr: string): Problem {
  if (isStorageFailure(stderr)) return storageProblem(stderr);
  const said = reasonOf(stderr);
  if (unauthorised.test(stderr)) {
    return new Problem("auth", {
      code: "git-unauthorised",
      message: `\`${remote.shown}\` refuses access: ${said}`,
      hints: [
        "Check that `git ls-remote` works for this URL; in CI set PREVIEW_PLATFORM_TOKEN, or Git's own credentials.",
      ],
    });
  }
  if (missing.test(stderr)) {
    return new Problem("not-found", {
      code: "git-repository-missing",
      message: `\`${remote.shown}\` is not there, or not shown to these credentials: ${said}`,
      hints: ["Check the URL, and that `git ls-remote` works for it."],
    });
  }
  return new Problem("not-yet", {
    code: "git-unreachable",
    message: `\`${remote.shown}\` cannot be read: ${said}`,
    hints: ["Check the URL and the network, then run the command again."],
  });
}
