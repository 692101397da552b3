import { Problem } from "../../problem.ts";
import { type RunGit, unreachable } from "./objects.ts";
import type { Remote } from "./remote.ts";

/** One platform repository as it is being worked with: a bare, blobless, depth-one copy in a temporary folder. */
export interface Connection {
  readonly run: RunGit;
  readonly remote: Remote;
}

/** Brings the newest commits of these branches here, without file contents. */
export async function fetchBranches({ run, remote: from }: Connection, refs: readonly string[]): Promise<void> {
  const flags = ["--quiet", "--depth=1", "--filter=blob:none", "--no-tags", "--no-write-fetch-head"];
  const { exitCode, stderr } = await run(["fetch", ...flags, "origin", ...refs.map((ref) => `+${ref}:${ref}`)]);
  if (exitCode === 0) return;
  if (/couldn't find remote ref/i.test(stderr)) throw branchMissing(from, stderr);
  throw unreachable(from, stderr);
}

/** A push that the platform repository does not take. */
export function refused(from: Remote, branch: string, stderr: string): Problem {
  const said = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
  return new Problem("auth", {
    code: "platform-refused",
    message: `\`${from.shown}\` refuses a push to its branch \`${branch}\`: ${said === "" ? "Git gave no reason" : said}`,
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
