import type { GitHub, PullRequest } from "../../src/ports/github.ts";
import { Problem } from "../../src/problem.ts";
import { toInstant } from "../../src/time.ts";
import { type MadeAccess, madeAccess } from "./made-access.ts";

/** What the made GitHub holds, and what was done to it. */
export interface MadeGitHub {
  /** By `acme/shop-api#42`. */
  readonly pullRequests: Map<string, PullRequest>;
  /** Calls that changed something. */
  readonly writes: string[];
  /** Makes a call fail. */
  gitHubFails: ((call: string) => Problem | undefined) | undefined;
  /** Left out: everything is allowed. */
  readonly access?: MadeAccess;
  /** Milliseconds since the epoch, by GitHub's clock, once it has answered; undefined when its answers do not tell. */
  readonly gitHubNow?: () => number | undefined;
}

/** The port over pull requests in memory; test/adapters/github-contract.test.ts holds it to what GitHub does. */
export function madeGitHub(world: MadeGitHub): GitHub {
  const key = (repository: string, number: number) => `${repository}#${number}`;
  let answered = false;
  const call = (text: string) => {
    const problem = world.gitHubFails?.(text);
    if (problem !== undefined) throw problem;
    answered = true;
  };
  const relabel = (id: string, label: string, wanted: boolean) => {
    const found = world.pullRequests.get(id);
    if (found === undefined) throw new Problem("not-found", { code: "github-not-found", message: `No ${id}.` });
    // GitHub tells labels apart by their letters, not by their case.
    const isIt = (one: string) => one.toLowerCase() === label.toLowerCase();
    if (found.labels.some(isIt) === wanted) return;
    const labels = wanted ? [...found.labels, label] : found.labels.filter((one) => !isIt(one));
    world.writes.push(`${wanted ? "addLabel" : "removeLabel"} ${id} ${label}`);
    world.pullRequests.set(id, { ...found, labels });
  };
  const access = world.access ?? madeAccess();
  const found = <T>(what: string, answer: T | undefined): T => {
    call(what);
    if (answer !== undefined) return answer;
    throw new Problem("not-found", { code: "github-not-found", message: `Could not ${what}: it is not there.` });
  };
  return {
    account: async () => found("account", access.account),
    repository: async (name) => found(`read ${name}`, access.repository(name)),
    branchRules: async (repository, branch) => found(`read ${repository} ${branch}`, access.rules.get(branch)),
    async pullRequest(repository, number) {
      call(`get ${key(repository, number)}`);
      return world.pullRequests.get(key(repository, number));
    },
    async pullRequestsOfBranch(repository, branch) {
      call(`list ${repository} ${branch}`);
      return [...world.pullRequests.values()]
        .filter((one) => one.repository === repository && one.branch === branch && one.state === "open" && !one.fork)
        .toSorted((a, b) => b.number - a.number);
    },
    async openPullRequests(repository) {
      call(`list open ${repository}`);
      return [...world.pullRequests.values()]
        .filter((one) => one.repository === repository && one.state === "open")
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, labels }) => ({ number, labels }));
    },
    time() {
      const now = answered ? world.gitHubNow?.() : undefined;
      return now === undefined ? undefined : toInstant(now);
    },
    async addLabel(repository, number, label) {
      call(`addLabel ${label}`);
      relabel(key(repository, number), label, true);
    },
    async removeLabel(repository, number, label) {
      call(`removeLabel ${label}`);
      relabel(key(repository, number), label, false);
    },
    ensurePullRequest: async () => ({ number: 1, url: "https://github.com/acme/preview-platform/pull/1" }),
  };
}
