import type { ListedPullRequest } from "../../ports/github.ts";
import { Problem } from "../../problem.ts";
import { listByGraphql } from "./listed-by-graphql.ts";
import { listByRest } from "./listed-by-rest.ts";
import type { Ask, Deadline } from "./request.ts";

/** What GraphQL may say where the REST API answers: a server or proxy without it, a token that is not for it. */
const declined = new Set(["github-not-found", "github-forbidden", "github-refused"]);

export interface ListQuestion {
  readonly repository: string;
  /** Of both ways together. */
  readonly deadline: Deadline;
  /** Without one GraphQL answers nobody. */
  readonly hasToken: boolean;
}

/**
 * All pull requests that are open, by GraphQL. Where that declines, the REST API is asked for all of them, and has the
 * last word on what is there and who may see it.
 */
export async function listOpenPullRequests(
  ask: Ask,
  { repository, deadline, hasToken }: ListQuestion,
): Promise<readonly ListedPullRequest[]> {
  if (!hasToken) return listByRest(ask, repository, deadline);
  try {
    return await listByGraphql(ask, repository, deadline);
  } catch (problem) {
    if (!(problem instanceof Problem) || !declined.has(problem.code)) throw problem;
    return listByRest(ask, repository, deadline);
  }
}
