import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem, storageProblem } from "../../problem.ts";
import { type RunGit, reasonOf, unreachable } from "./objects.ts";
import type { Remote } from "./remote.ts";

/** One platform repository as it is being worked with: a bare, blobless, depth-one copy in a temporary folder. */
export interface Connection {
  readonly run: RunGit;
  readonly remote: Remote;
  /** The copy. */
  readonly folder: string;
}

export const mainRef = "refs/heads/main";
export const previewsRef = "refs/heads/previews";

/**
 * Brings the newest commits of these branches here, without file contents, and answers them in this order. Throws Problem
 * `git-repository-missing`, `git-unreachable`, `git-unauthorised`, `previews-branch-missing`, `platform-branch-missing`, `storage-failed`.
 */
export async function fetchBranches(connection: Connection, refs: readonly string[]): Promise<readonly string[]> {
  const { run, remote: from, folder } = connection;
  const flags = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags", "--write-fetch-head"];
  const { exitCode, stderr } = await run(["fetch", ...flags, "origin", ...refs.map((ref) => `+${ref}:${ref}`)]);
  if (exitCode === 0) return fetchedCommits(await readFile(join(folder, "FETCH_HEAD"), "utf8"), refs);
  if (/couldn't find remote ref/i.test(stderr)) throw branchMissing(from, stderr);
  throw unreachable(from, stderr);
}

/** Git writes down what it fetched, so that nobody needs to ask it again. */
function fetchedCommits(fetchHead: string, refs: readonly string[]): readonly string[] {
  const lines = fetchHead.split("\n").map((line) => line.split("\t"));
  return refs.map((ref) => {
    const start = `branch '${ref.replace("refs/heads/", "")}' of `;
    const commit = lines.find(([, , what]) => what?.startsWith(start))?.[0];
    if (commit !== undefined) return commit;
    // Git does not look whether this file could be written whole.
    throw storageProblem("Git could not write FETCH_HEAD.");
  });
}

/** A push that the platform repository does not take. */
export function refused(from: Remote, branch: string, stderr: string): Problem {
  return new Problem("auth", {
    code: "platform-refused",
    message: `\`${from.shown}\` refuses a push to its branch \`${branch}\`: ${reasonOf(stderr)}`,
    hints: [`Check that your account or PREVIEW_PLATFORM_TOKEN may write to \`${branch}\`.`],
  });
}

function branchMissing(from: Remote, stderr: string): Problem {
  const branch = /refs\/heads\/(\S+)/.exec(stderr)?.[1] ?? "previews";
  return new Problem("not-found", {
    code: branch === "previews" ? "previews-branch-missing" : "platform-branch-missing",
    message: `\`${from.shown}\` has no branch \`${branch}\`, so it is not a platform repository yet.`,
    hints: ["Run `preview init --platform` in a checkout of it."],
  });
}
