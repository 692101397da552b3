import { parseRepositoryUrl } from "../../config/repository-url.ts";
import type { GitHub, PullRequest } from "../../ports/github.ts";
import type { Executables, Lazy } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import type { Instant } from "../../time.ts";
import { branchFiles, type OpenedBranch } from "./branch-files.ts";
import { checkoutReader } from "./branch-head.ts";
import type { LocalHome } from "./home.ts";

export interface LocalPullRequestsOptions {
  readonly home: Pick<LocalHome, "pullRequests">;
  readonly executables: Lazy<Executables>;
  /** The folder of the command. */
  readonly directory: string;
  /** `--branch`: the branch that becomes a pull request when it is asked for; true for the current one. */
  readonly opens: () => string | true | undefined;
  readonly now: () => Instant;
}

/** Far above what GitHub has given so far, so that a branch and a pull request of one repository are not confused. */
const besideGitHub = 900_001;

/**
 * Pull requests where there is no GitHub: a branch of a checkout on this machine is one from the first command with
 * `--branch` until it is deleted. Title and description are those of its last commit. Besides what the port says the
 * methods throw Problem `git-failed`, `storage-failed`.
 */
export function localPullRequests(options: LocalPullRequestsOptions): GitHub {
  const { directory, now } = options;
  const files = branchFiles(options.home.pullRequests);
  const checkouts = checkoutReader(options.executables);
  const describe = async (number: number, found: OpenedBranch): Promise<PullRequest> => {
    const { repository, root, branch, labels } = found;
    const head = await checkouts.head(root, branch);
    const known = { repository, number, branch, labels, fork: false, url: "" };
    if (head === undefined)
      return { ...known, title: "", body: "", author: "", state: "closed", baseBranch: "", baseSha: "", sha: "" };
    const { sha, author, subject, body, base } = head;
    return { ...known, title: subject, body, author, state: "open", baseBranch: base.branch, baseSha: base.sha, sha };
  };
  const ofRepository = async (name: string) => (await files.all()).filter(([, found]) => isOf(name, found));
  const isAsked = async (root: string, branch: string) => {
    const asked = options.opens();
    return asked === branch || (asked === true && (await checkouts.current(root)) === branch);
  };
  const open = async (repository: string, root: string, branch: string) => {
    if (!(await isAsked(root, branch)) || (await checkouts.head(root, branch)) === undefined) return undefined;
    const isHosted = parseRepositoryUrl((await checkouts.origin(root)) ?? "")?.host !== undefined;
    const opened = { repository, root, branch, labels: [], openedAt: now() };
    return [await files.open(opened, isHosted ? besideGitHub : 1), opened] as const;
  };
  const relabel = async (number: number, change: (labels: readonly string[]) => string[]) => {
    const found = await files.read(number);
    const labels = change(found?.labels ?? []);
    if (found !== undefined && labels.length !== found.labels.length) await files.write(number, { ...found, labels });
  };
  return {
    async pullRequest(repository, number) {
      const found = await files.read(number);
      return found !== undefined && isOf(repository, found) ? describe(number, found) : undefined;
    },
    async pullRequestsOfBranch(repository, branch) {
      const root = await checkouts.top(directory);
      if (root === undefined) return [];
      const known = (await ofRepository(repository)).find(([, one]) => one.root === root && one.branch === branch);
      const found = known ?? (await open(repository, root, branch));
      const described = found && (await describe(...found));
      return described?.state === "open" ? [described] : [];
    },
    async openPullRequests(repository) {
      const all = await Promise.all((await ofRepository(repository)).map((found) => describe(...found)));
      return all.flatMap(({ state, number, labels }) => (state === "open" ? [{ number, labels }] : []));
    },
    time: now,
    addLabel: (_, number, label) => relabel(number, (labels) => [...new Set([...labels, label])]),
    removeLabel: (_, number, label) => relabel(number, (labels) => labels.filter((one) => one !== label)),
    ...elsewhere,
  };
}

function isOf(name: string, { repository }: OpenedBranch): boolean {
  return repository.toLowerCase() === name.toLowerCase();
}

/** What only GitHub has. */
const elsewhere: Pick<GitHub, "account" | "repository" | "branchRules" | "ensurePullRequest"> = {
  account: async () => refuse("There is no account"),
  repository: async (name) => refuse(`\`${name}\` is not asked about`),
  branchRules: async (_, branch) => refuse(`\`${branch}\` has no rules`),
  ensurePullRequest: async ({ branch }) => refuse(`No pull request of \`${branch}\` can be opened`),
};

function refuse(what: string): never {
  throw new Problem("not-found", {
    code: "github-not-found",
    message: `${what}: branches of this machine stand for pull requests here.`,
  });
}
