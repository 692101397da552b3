import type { BranchRules, GitHubAccount, GitHubRepository } from "../../src/ports/github.ts";

/** What GitHub says of the token, of repositories and of branches; tests change it. */
export interface MadeAccess {
  account: GitHubAccount;
  /** undefined: not there, or not shown. */
  repository: (name: string) => GitHubRepository | undefined;
  /** By branch, the same in every repository. */
  readonly rules: Map<string, BranchRules>;
}

/** Ann's token, which may do everything in every repository, and branches as README.md of a platform sets them up. */
export function madeAccess(): MadeAccess {
  return {
    account: {
      url: "https://api.github.com",
      login: "ann",
      scopes: null,
      limit: { total: 5000, left: 4900, resetsAt: "2026-11-23T09:00:00Z" },
    },
    repository: (name) => ({ name, private: true, defaultBranch: "main", may: { triage: true, push: true } }),
    rules: new Map([
      ["main", { protected: false, rules: ["deletion", "non_fast_forward", "pull_request"] }],
      ["previews", { protected: false, rules: ["deletion", "non_fast_forward", "update"] }],
    ]),
  };
}
