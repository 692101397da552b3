import type { Octokit } from "@octokit/rest";
import * as z from "zod";
import type { Headers } from "./server-time.ts";

/** https://docs.github.com/graphql/guides/using-graphql-clients: `type` is missing where the query itself is refused. */
const refused = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string().catch("") })).min(1),
});

/**
 * Sends a query. GraphQL answers 200 also when it refuses, or gives only a part: whatever comes with errors is no answer,
 * and is thrown as Octokit throws a refusal of the REST API. What kind of refusal it is matters only for a rate limit.
 */
export async function sendQuery(
  octokit: Octokit,
  query: string,
  variables: Readonly<Record<string, string | null>>,
  request: { readonly signal: AbortSignal },
): Promise<{ readonly data: unknown; readonly headers: Headers }> {
  // An Enterprise server has its REST API at `/api/v3`.
  const baseUrl = octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, "/api");
  const { data, headers } = await octokit.request("POST /graphql", { baseUrl, query, variables, request });
  const { errors = [] } = refused.safeParse(data).data ?? {};
  if (errors.length === 0) return { data, headers };
  const status = errors.some(({ type }) => type?.startsWith("RATE_LIMIT")) ? 429 : 403;
  const message = errors.map((error) => error.message).join(": ");
  throw Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}
