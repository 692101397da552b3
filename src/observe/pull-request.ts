import type { GitHub, PullRequest } from "../ports/github.ts";
import { Problem } from "../problem.ts";

/** Reads a pull request as it is now. Throws Problem `pull-request-missing`. */
export async function livePullRequest(github: GitHub, repository: string, number: number): Promise<PullRequest> {
  const pullRequest = await github.pullRequest(repository, number);
  if (pullRequest !== undefined) return pullRequest;
  throw new Problem("not-found", {
    code: "pull-request-missing",
    message: `${repository} has no pull request ${number}, or it cannot be seen with this token.`,
    hints: ["Check the number, and that GITHUB_TOKEN may read this repository."],
  });
}

/**
 * Refuses what gets no preview: a closed pull request, one from a fork, a commit that is not the live head. Throws
 * Problem `pull-request-closed` and `superseded` (exit code 5), `pull-request-fork` (4).
 */
export function requirePreviewable(pullRequest: PullRequest, sha: string | undefined): void {
  if (pullRequest.state !== "open") {
    throw new Problem("conflict", {
      code: "pull-request-closed",
      message: `Pull request ${pullRequest.number} of ${pullRequest.repository} is ${pullRequest.state}, so it gets no preview.`,
      hints: ["Reopen it, or push to an open one."],
    });
  }
  if (pullRequest.fork) {
    throw new Problem("auth", {
      code: "pull-request-fork",
      message: `Pull request ${pullRequest.number} comes from a fork, and forks get no preview: its code is not reviewed yet.`,
      hints: ["Push the commits to a branch of this repository to preview them."],
    });
  }
  if (sha !== undefined && !pullRequest.sha.startsWith(sha.toLowerCase())) {
    throw new Problem("conflict", {
      code: "superseded",
      message: `${sha.slice(0, 12)} is not the head of pull request ${pullRequest.number} any more; that is ${pullRequest.sha.slice(0, 12)}.`,
      hints: ["The run of the newer commit publishes it."],
    });
  }
}
