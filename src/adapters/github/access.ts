import * as z from "zod";
import type { BranchRules, GitHubAccount, GitHubRepository } from "../../ports/github.ts";
import { Problem } from "../../problem.ts";
import { toInstant } from "../../time.ts";
import type { Ask } from "./request.ts";

/** The answer with the header that tells a classic token's scopes: an empty one means none. */
const userAnswer = z.object({ login: z.string(), scopes: z.string().optional() });

/** `core` is what all our requests count against; `reset` is in seconds since the epoch. */
const limitAnswer = z.object({
  resources: z.object({ core: z.object({ limit: z.int(), remaining: z.int(), reset: z.int() }) }),
});

const repositoryAnswer = z.object({
  full_name: z.string(),
  private: z.boolean(),
  default_branch: z.string(),
  permissions: z.object({ push: z.boolean(), triage: z.boolean().optional() }).optional(),
});

/** Whose token it is, first, because nothing else matters without one. Asking for the limit counts against none. */
export async function readAccount(ask: Ask, apiUrl: string): Promise<GitHubAccount> {
  const user = await unless("github-forbidden", readUser(ask));
  return {
    url: apiUrl,
    login: user?.login ?? null,
    scopes: user?.scopes?.split(/[\s,]+/).filter(Boolean) ?? null,
    limit: await readLimit(ask),
  };
}

export async function readRepository(ask: Ask, name: string): Promise<GitHubRepository> {
  const { full_name, default_branch, permissions, ...answer } = await ask({
    what: `read the repository ${name}`,
    repository: name,
    permission: "`metadata: read`",
    access: "read",
    answer: repositoryAnswer,
    send: (octokit, common) => octokit.rest.repos.get({ ...common }),
  });
  return {
    name: full_name,
    private: answer.private,
    defaultBranch: default_branch,
    may: permissions === undefined ? null : { triage: permissions.triage ?? permissions.push, push: permissions.push },
  };
}

export async function readBranchRules(ask: Ask, repository: string, branch: string): Promise<BranchRules> {
  const common = { repository, permission: "`contents: read`", access: "read" } as const;
  const [found, rules] = await Promise.all([
    ask({
      ...common,
      what: `read the branch ${JSON.stringify(branch)} of ${repository}`,
      answer: z.object({ protected: z.boolean() }),
      send: (octokit, to) => octokit.rest.repos.getBranch({ ...to, branch }),
    }),
    ask({
      ...common,
      what: `read the rules of the branch ${JSON.stringify(branch)} of ${repository}`,
      answer: z.array(z.object({ type: z.string() })),
      send: (octokit, to) => octokit.rest.repos.getBranchRules({ ...to, branch, per_page: 100 }),
    }),
  ]);
  return { protected: found.protected, rules: [...new Set(rules.map(({ type }) => type))].toSorted() };
}

function readUser(ask: Ask) {
  return ask({
    what: "read whose token this is",
    permission: "the right to read its own account",
    access: "read",
    answer: userAnswer,
    send: async (octokit, { headers, request }) => {
      const answer = await octokit.rest.users.getAuthenticated({ headers, request });
      return { data: { ...answer.data, scopes: answer.headers["x-oauth-scopes"] }, headers: answer.headers };
    },
  });
}

/** GitHub Enterprise answers 404 where it has no limit. */
async function readLimit(ask: Ask): Promise<GitHubAccount["limit"]> {
  const answer = await unless(
    "github-not-found",
    ask({
      what: "read the rate limit",
      permission: "no permission",
      access: "read",
      answer: limitAnswer,
      send: (octokit, { headers, request }) => octokit.rest.rateLimit.get({ headers, request }),
    }),
  );
  if (answer === undefined) return null;
  const { limit, remaining, reset } = answer.resources.core;
  return { total: limit, left: remaining, resetsAt: toInstant(reset * 1000) };
}

async function unless<T>(code: string, asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Problem && error.code === code) return undefined;
    throw error;
  }
}
