import * as z from "zod";
import type { GitHub, PullRequest } from "../../ports/github.ts";
import { Problem } from "../../problem.ts";
import { readAccount, readBranchRules, readRepository } from "./access.ts";
import { listOpenPullRequests } from "./open-pull-requests.ts";
import { pullRequestAnswer, pullRequestOf } from "./pull-request-answer.ts";
import { type Ask, type GitHubOptions, gitHubRequests } from "./request.ts";

/** Failures after which a write may have taken effect, or somebody else may have done the same. */
const uncertain = new Set(["github-unavailable", "github-timed-out", "github-refused", "github-not-found"]);

/** GitHub by Octokit. Every method throws the Problems that `failure` lists. */
export function gitHub(options: GitHubOptions): GitHub {
  const { ask, time, within } = gitHubRequests(options);
  return {
    account: () => readAccount(ask, options.apiUrl),
    repository: (name) => readRepository(ask, name),
    branchRules: (repository, branch) => readBranchRules(ask, repository, branch),
    async pullRequest(repository, number) {
      try {
        return await readPullRequest(ask, repository, number);
      } catch (problem) {
        if (problem instanceof Problem && problem.code === "github-not-found") return undefined;
        throw problem;
      }
    },
    pullRequestsOfBranch: (repository, branch) => listPullRequests(ask, repository, branch),
    async openPullRequests(repository) {
      const hasToken = (await options.token()) !== undefined;
      return listOpenPullRequests(ask, { repository, deadline: within(options.listSeconds ?? 300), hasToken });
    },
    time,
    addLabel: (repository, number, label) => changeLabel(ask, { repository, number, label, wanted: true }),
    removeLabel: (repository, number, label) => changeLabel(ask, { repository, number, label, wanted: false }),
    async ensurePullRequest(request) {
      const { number, url } = await ensure(
        async () => (await listPullRequests(ask, request.repository, request.branch))[0],
        () => openPullRequest(ask, request),
      );
      return { number, url };
    },
  };
}

async function readPullRequest(ask: Ask, repository: string, number: number): Promise<PullRequest> {
  const answer = await ask({
    what: `read pull request ${number} of ${repository}`,
    repository,
    permission: "`pull-requests: read`",
    access: "read",
    answer: pullRequestAnswer,
    send: (octokit, common) => octokit.rest.pulls.get({ ...common, pull_number: number }),
  });
  return pullRequestOf(repository, answer);
}

async function listPullRequests(ask: Ask, repository: string, branch: string): Promise<readonly PullRequest[]> {
  const answer = await ask({
    what: `list the pull requests of branch ${JSON.stringify(branch)} of ${repository}`,
    repository,
    permission: "`pull-requests: read`",
    access: "read",
    answer: z.array(pullRequestAnswer),
    // One page holds them all: GitHub allows one open pull request for each pair of branches.
    send: (octokit, common) =>
      octokit.rest.pulls.list({ ...common, state: "open", head: `${common.owner}:${branch}`, per_page: 100 }),
  });
  // GitHub finds by the owner of the head, who may have forks too, and ignores a head that it does not understand.
  return answer.map((item) => pullRequestOf(repository, item)).filter((item) => item.branch === branch && !item.fork);
}

async function openPullRequest(
  ask: Ask,
  { repository, branch, base, title, body }: Parameters<GitHub["ensurePullRequest"]>[0],
): Promise<PullRequest> {
  const answer = await ask({
    what: `open a pull request of branch ${JSON.stringify(branch)} in ${repository}`,
    repository,
    permission: "`pull-requests: write`",
    access: "write",
    answer: pullRequestAnswer,
    send: (octokit, common) => octokit.rest.pulls.create({ ...common, head: branch, base, title, body }),
  });
  return pullRequestOf(repository, answer);
}

interface LabelChange {
  readonly repository: string;
  readonly number: number;
  readonly label: string;
  readonly wanted: boolean;
}

async function changeLabel(ask: Ask, { repository, number, label, wanted }: LabelChange): Promise<void> {
  const of = `pull request ${number} of ${repository}`;
  const what = JSON.stringify(label);
  await ensure(
    async () => hasLabel(await readPullRequest(ask, repository, number), label) === wanted || undefined,
    () =>
      ask({
        what: wanted ? `add the label ${what} to ${of}` : `remove the label ${what} from ${of}`,
        repository,
        permission: "`pull-requests: write` (or `issues: write`)",
        access: "write",
        answer: z.array(z.object({ name: z.string() })).transform(() => true),
        send: (octokit, common) =>
          wanted
            ? octokit.rest.issues.addLabels({ ...common, issue_number: number, labels: [label] })
            : octokit.rest.issues.removeLabel({ ...common, issue_number: number, name: label }),
      }),
  );
}

/** Writes unless it is already so. When the answer to a write is lost, what GitHub holds afterwards decides. */
async function ensure<T>(read: () => Promise<T | undefined>, write: () => Promise<T>): Promise<T> {
  const before = await read();
  if (before !== undefined) return before;
  try {
    return await write();
  } catch (problem) {
    if (!(problem instanceof Problem) || !uncertain.has(problem.code)) throw problem;
    const after = await read().catch(() => undefined);
    if (after === undefined) throw problem;
    return after;
  }
}

/** Labels are equal to GitHub whatever their case. */
function hasLabel(pullRequest: PullRequest, name: string): boolean {
  return pullRequest.labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
