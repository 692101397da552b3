import { createHash } from "node:crypto";
import { type Instant, toInstant } from "../../../src/time.ts";

/** A token's permissions, as a workflow's `permissions:` names them. */
export type Permission = "pull-requests" | "issues";

/** What GitHub knows about a token; `World.tokens` holds it by the token's text. */
export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Permission, "read" | "write">>>;
  /** Private repositories that it may see; all of them when left out. */
  readonly repositories?: readonly string[];
  /** Of a classic token; the other kinds have none. */
  readonly scopes?: readonly string[];
  /** Of an app, or a workflow: it has no account to read. */
  readonly app?: boolean;
  /** What its owner is in every repository; read when left out. */
  readonly role?: "read" | "triage" | "write";
}

/** Tests may change it at any time. */
export interface Repository {
  readonly name: string;
  private: boolean;
  readonly defaultBranch: string;
  /** Name to SHA. */
  readonly branches: Map<string, string>;
  /** Kinds of rules by branch. */
  readonly rules: Map<string, readonly string[]>;
  /** Branches with a protection rule. */
  readonly protected: Set<string>;
  readonly pullRequests: Map<number, PullRequest>;
}

/** Tests may change it at any time. */
export interface PullRequest {
  readonly number: number;
  title: string;
  body: string | null;
  /** null when the account was deleted. */
  author: string | null;
  labels: string[];
  branch: string;
  sha: string;
  base: string;
  draft: boolean;
  /** Name of the repository of the branch; null when it was deleted. */
  head: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
}

/** The state behind the server: what GitHub would hold. */
export interface World {
  readonly tokens: Map<string, Token>;
  /** undefined: an Enterprise server without one. */
  limit:
    | { readonly limit: number; readonly used: number; readonly remaining: number; readonly reset: number }
    | undefined;
  /** False: a server, or something before it, that has no GraphQL. */
  graphql: boolean;
  /** Names by older ones in small letters, as GraphQL follows them; the REST API redirects instead. */
  readonly renamed: Map<string, string>;
  /** The header `Date` of every answer: undefined is the machine's own, null is none. */
  date: string | null | undefined;
  addRepository(name: string, options?: { readonly private?: boolean }): Repository;
  /** Whatever the case of its name. */
  findRepository(name: string): Repository | undefined;
  /** Adds the repository when it is not there. Everything left out gets a plain value. */
  openPullRequest(
    options: { readonly repository: string; readonly number?: number } & Partial<Omit<PullRequest, "createdAt">>,
  ): PullRequest;
  /** Throws when there is none. */
  pullRequest(repository: string, number: number): PullRequest;
  push(repository: string, number: number, sha: string): void;
  close(repository: string, number: number): void;
  merge(repository: string, number: number): void;
}

/** Starts at 2026-11-23T09:00:00Z and moves a second with each event. */
function eventClock(): () => Instant {
  let seconds = Date.UTC(2026, 10, 23, 9) / 1000;
  return () => toInstant(seconds++ * 1000);
}

/** An empty world. */
export function gitHubWorld(now = eventClock()): World {
  const repositories = new Map<string, Repository>();

  function findRepository(name: string): Repository | undefined {
    return repositories.get(name.toLowerCase());
  }

  function addRepository(name: string, options: { readonly private?: boolean } = {}): Repository {
    const branches = new Map([["main", shaOf(`${name} main`)]]);
    const repository = {
      name,
      private: options.private ?? false,
      defaultBranch: "main",
      branches,
      rules: new Map(),
      protected: new Set<string>(),
      pullRequests: new Map(),
    };
    repositories.set(name.toLowerCase(), repository);
    return repository;
  }

  function pullRequest(repository: string, number: number): PullRequest {
    const found = findRepository(repository)?.pullRequests.get(number);
    if (found === undefined) throw new Error(`There is no pull request ${number} in ${repository}.`);
    return found;
  }

  return {
    tokens: new Map(),
    limit: { limit: 5000, used: 1, remaining: 4999, reset: Date.UTC(2026, 10, 23, 10) / 1000 },
    graphql: true,
    renamed: new Map(),
    date: undefined,
    addRepository,
    findRepository,
    pullRequest,

    openPullRequest({ repository: name, ...options }) {
      const repository = findRepository(name) ?? addRepository(name);
      const number = options.number ?? Math.max(0, ...repository.pullRequests.keys()) + 1;
      const createdAt = now();
      const opened: PullRequest = {
        title: `Pull request ${number}`,
        body: null,
        author: "ann",
        labels: [],
        branch: `branch-${number}`,
        sha: shaOf(`${name} ${number}`),
        base: repository.defaultBranch,
        draft: false,
        head: repository.name,
        closedAt: null,
        mergedAt: null,
        updatedAt: createdAt,
        ...options,
        number,
        createdAt,
      };
      repository.pullRequests.set(number, opened);
      if (opened.head === repository.name) repository.branches.set(opened.branch, opened.sha);
      return opened;
    },

    push(repository, number, sha) {
      const pushed = pullRequest(repository, number);
      pushed.sha = sha;
      pushed.updatedAt = now();
      if (pushed.head === repository) findRepository(repository)?.branches.set(pushed.branch, sha);
    },

    close(repository, number) {
      const closed = pullRequest(repository, number);
      closed.closedAt = now();
      closed.updatedAt = closed.closedAt;
    },

    merge(repository, number) {
      const merged = pullRequest(repository, number);
      merged.mergedAt = now();
      merged.closedAt = merged.mergedAt;
      merged.updatedAt = merged.mergedAt;
    },
  };
}

/** A SHA that a test can rely on: 40 hexadecimal digits made from a text. */
export function shaOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
