import * as z from "zod";
import type { ListedPullRequest } from "../../ports/github.ts";
import { sendQuery } from "./graphql.ts";
import type { Ask, Deadline } from "./request.ts";

/** The most that GitHub gives, of pull requests and of labels. */
const most = 100;

/**
 * https://docs.github.com/graphql/reference/objects#repository. The oldest come first, because those that are opened
 * meanwhile then come at the end.
 */
const query = `query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: ${most}, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      nodes { number labels(first: ${most}) { nodes { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** GitHub gives null for what it cannot read just now: a list with holes is none. */
const answerOf = z.object({
  data: z.object({
    repository: z.object({
      pullRequests: z.object({
        nodes: z.array(
          z.object({
            number: z.int().positive(),
            labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
          }),
        ),
        pageInfo: z.discriminatedUnion("hasNextPage", [
          z.object({ hasNextPage: z.literal(false) }),
          z.object({ hasNextPage: z.literal(true), endCursor: z.string() }),
        ]),
      }),
    }),
  }),
});

/**
 * All pages, one after the other, as GitHub asks for it, with nothing but what is needed: a pull request of the REST API
 * is two hundred times as long. In return no page can be asked for on condition that it changed, as the REST API offers
 * it; nothing is kept from one run to the next that could be used again. One whose labels may not all be in the answer
 * is left out: whoever misses it asks for it alone.
 */
export async function listByGraphql(
  ask: Ask,
  repository: string,
  deadline: Deadline,
): Promise<readonly ListedPullRequest[]> {
  const found = new Map<number, ListedPullRequest | undefined>();
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await readPage(after);
    for (const { number, labels } of nodes) {
      const names = labels?.nodes.map(({ name }) => name);
      found.set(number, names === undefined || names.length >= most ? undefined : { number, labels: names });
    }
    if (!pageInfo.hasNextPage) return [...found.values()].filter((item) => item !== undefined);
    after = pageInfo.endCursor;
  }

  async function readPage(after: string | null) {
    const { data } = await ask({
      what: `list the open pull requests of ${repository}`,
      repository,
      permission: "`pull-requests: read`",
      access: "read",
      deadline,
      // A page that brings nothing new and still leads to another one would never end.
      answer: answerOf.refine(
        ({
          data: {
            repository: { pullRequests },
          },
        }) => {
          const { nodes, pageInfo } = pullRequests;
          return !pageInfo.hasNextPage || nodes.some(({ number }) => !found.has(number));
        },
      ),
      send: (octokit, { owner, repo, request }) => sendQuery(octokit, query, { owner, name: repo, after }, request),
    });
    return data.repository.pullRequests;
  }
}
