import { parseRepositoryUrl } from "../../config/repository-url.ts";
import type { GitHub } from "../../ports/github.ts";
import type { Lazy } from "../../ports.ts";
import { Problem, withHint } from "../../problem.ts";

export interface GitHubOrBranches {
  readonly github: Lazy<GitHub>;
  /** `localPullRequests`. */
  readonly branches: GitHub;
  /** `--branch` was given, with a name or without. */
  readonly asksForBranch: () => boolean;
  /** URL of `origin` of the checkout around the command; undefined when there is none. */
  readonly origin: () => Promise<string | undefined>;
  /** Tells a person that a branch stands in place of a pull request, though the repository is on GitHub. */
  readonly tell: (message: string) => void;
}

/**
 * Pull requests of previews on this machine: a number, or a branch, that `--branch` opened once is a branch, and with
 * `--branch` nobody asks GitHub; every other one is GitHub's, where the repository is there. Labels at GitHub are not
 * touched, because the record alone keeps a preview of this machine.
 */
export function gitHubOrBranches(options: GitHubOrBranches): GitHub {
  const { github, branches, asksForBranch, origin } = options;
  let told = false;
  const isOnGitHub = async (repository: string) => {
    const around = parseRepositoryUrl((await origin()) ?? "");
    // What was cloned from a path of this machine may be called as somebody's repository on GitHub.
    return !repository.startsWith("local/") && (around?.name !== repository || around.host !== undefined);
  };
  const tellOnce = (branch: string) => {
    if (!told) options.tell(`The branch \`${branch}\` was opened with \`--branch\` before, so GitHub is not asked.`);
    told = true;
  };
  return {
    account: async () => (await github()).account(),
    repository: async (name) => (await github()).repository(name),
    branchRules: async (repository, branch) => (await github()).branchRules(repository, branch),
    ensurePullRequest: async (request) => (await github()).ensurePullRequest(request),
    async pullRequest(repository, number) {
      const found = await branches.pullRequest(repository, number);
      if (found !== undefined || !(await isOnGitHub(repository))) return found;
      return withoutGitHub(async () => (await github()).pullRequest(repository, number));
    },
    async pullRequestsOfBranch(repository, branch) {
      const found = await branches.pullRequestsOfBranch(repository, branch);
      if (asksForBranch() || !(await isOnGitHub(repository))) return found;
      if (found.length > 0) {
        tellOnce(branch);
        return found;
      }
      return withoutGitHub(async () => (await github()).pullRequestsOfBranch(repository, branch));
    },
    // Those of GitHub are asked for one by one where they matter: on one machine there are few.
    openPullRequests: branches.openPullRequests,
    time: branches.time,
    addLabel: branches.addLabel,
    removeLabel: branches.removeLabel,
  };
}

/** Where GitHub does not answer, a branch can stand in. */
async function withoutGitHub<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith("github-")) throw error;
    throw withHint(error, "Without GitHub: `preview up --branch` makes the preview of this branch as it is here.");
  }
}
