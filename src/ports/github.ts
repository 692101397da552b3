import type { Instant } from "../time.ts";

export interface PullRequest {
  /** `acme/shop-api`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly baseBranch: string;
  /** Head of the base branch, as GitHub saw it last. */
  readonly baseSha: string;
  readonly sha: string;
  readonly author: string;
  readonly state: "open" | "closed" | "merged";
  /** Of one that is closed or merged. */
  readonly closedAt?: Instant;
  readonly labels: readonly string[];
  /** The head lies in another repository than the base, or in one that is gone. */
  readonly fork: boolean;
  readonly url: string;
}

/** As a list tells it: enough to see who is still wanted, and no more, because there may be ten thousand. */
export type ListedPullRequest = Pick<PullRequest, "number" | "labels">;

/** Whose token it is that asks, and what is left of its rate limit. */
export interface GitHubAccount {
  /** Of the API: `https://api.github.com`. */
  readonly url: string;
  /** null for the token of an app, a workflow's own among them. */
  readonly login: string | null;
  /** Of a classic token; null for the other kinds, whose permissions GitHub does not tell. */
  readonly scopes: readonly string[] | null;
  /** Requests an hour; null where there is no limit. */
  readonly limit: { readonly total: number; readonly left: number; readonly resetsAt: Instant } | null;
}

export interface GitHubRepository {
  /** As GitHub spells it now, also when it was renamed. */
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  /** What the token's owner may do here, not what the token may; null where GitHub does not tell. */
  readonly may: { readonly triage: boolean; readonly push: boolean } | null;
}

/** What holds on a branch, whoever pushes. */
export interface BranchRules {
  /** By a protection rule of the branch; what it says is not told. */
  readonly protected: boolean;
  /** Kinds of rules of rulesets: `deletion`, `non_fast_forward`, `update`, `pull_request`. Who is exempt is not told. */
  readonly rules: readonly string[];
}

/**
 * Every method but `time` throws Problem `github-unauthorised`, `github-forbidden`, `github-rate-limited`, `github-unavailable`,
 * `github-timed-out`, `interrupted`; all but `pullRequest` also `github-not-found`; those that write `github-refused`.
 */
export interface GitHub {
  account(): Promise<GitHubAccount>;
  repository(name: string): Promise<GitHubRepository>;
  branchRules(repository: string, branch: string): Promise<BranchRules>;
  /** undefined when GitHub answers 404 to a token: it is not there, or not shown to this token, so no proof of either. */
  pullRequest(repository: string, number: number): Promise<PullRequest | undefined>;
  /** Open pull requests whose head is this branch of this repository, newest first. */
  pullRequestsOfBranch(repository: string, branch: string): Promise<readonly PullRequest[]>;
  /**
   * All that are open, each once, by their age; one request for each hundred. Either all pages could be read or it
   * throws. One that is missing may still be open: pages move up when others are closed meanwhile, and one with very
   * many labels is left out, so only `pullRequest` proves that one is closed. A rate limit is waited for when GitHub tells how long and it is not long;
   * after `github-unauthorised`, `github-forbidden` or `github-rate-limited` the next request would fare no better.
   */
  openPullRequests(repository: string): Promise<readonly ListedPullRequest[]>;
  /**
   * What GitHub's own clock shows now, whatever the machine's shows: from the last answer, and what has passed since. It
   * may be late, by the way of the answer and by the time that the machine slept, but is never ahead. undefined while
   * nothing was answered, or when the last answer did not tell it.
   */
  time(): Instant | undefined;
  /** Does nothing when the label is there. */
  addLabel(repository: string, number: number, label: string): Promise<void>;
  /** Does nothing when the label is not there. */
  removeLabel(repository: string, number: number, label: string): Promise<void>;
  /** Opens a pull request, or answers the open one of the same branch. */
  ensurePullRequest(request: {
    readonly repository: string;
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }): Promise<{ readonly number: number; readonly url: string }>;
}
