import * as z from "zod";
import { Problem } from "../../problem.ts";
import { type RateLimit, rateLimit } from "./rate-limit.ts";
import type { Headers } from "./server-time.ts";

/** What is known about a request that failed. */
export interface Circumstances {
  readonly what: string;
  readonly permission: string;
  readonly host: string;
  readonly token: string | undefined;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
  readonly deadline: AbortSignal;
}

/** Why a request failed. */
export interface Failure {
  readonly problem: Problem;
  /** After how many seconds GitHub asks to come again, where it does. */
  readonly againAfter?: number | undefined;
}

/** Octokit's error, of which `response` is absent when the connection failed. */
const octokitError = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }).optional(),
});

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const refusal = z.object({
  message: z.string(),
  errors: z.array(z.object({ message: z.string().optional(), field: z.string().optional() })).catch([]),
});

type Refusal = z.infer<typeof refusal>;

const tokenHint = "Set `GITHUB_TOKEN` or `GH_TOKEN`, or sign in with `gh auth login`.";
const noTokenHint = `No token for GitHub was found. ${tokenHint}`;

/**
 * The Problem that a failed request means: `interrupted`, `github-timed-out`, `github-unavailable`,
 * `github-unauthorised`, `github-forbidden`, `github-rate-limited`, `github-not-found`, `github-refused`. The foreign
 * error is not kept as its cause: it holds headers and bodies, in which the token may be.
 */
export function failure(error: unknown, of: Circumstances): Failure {
  const { status, response } = octokitError.safeParse(error).data ?? {};
  const ended = outOfTime(of);
  if (ended !== undefined) return { problem: ended };
  if (status === undefined || response === undefined) {
    return { problem: unavailable(`GitHub cannot be reached at ${of.host}${reason(error)}`, of) };
  }
  const { headers } = response;
  const said = refusal.safeParse(response.data).data;
  const limit = rateLimit(status, headers, said?.message ?? "");
  if (limit !== undefined) return { problem: rateLimited(limit, of), againAfter: limit.seconds };
  return { problem: refused(status, headers, said, of) };
}

function refused(status: number, headers: Headers, said: Refusal | undefined, of: Circumstances): Problem {
  if (status >= 500) return unavailable(`GitHub answers ${status} at ${of.host}`, of);
  if (said === undefined) return notItsAnswer(of);
  if (status === 401) return unauthorised(of);
  if (status === 403) return forbidden(said, headers, of);
  if (status === 404) return notFound(of);
  return new Problem("conflict", {
    code: "github-refused",
    message: `Could not ${of.what}: GitHub says ${quoted(said, of)}.`,
  });
}

/** The Problem for an answer that is not what GitHub's API gives: a page of a proxy, a body that was cut off. */
export function notItsAnswer(of: Circumstances): Problem {
  return outOfTime(of) ?? unavailable(`what answers at ${of.host} is not GitHub's API, or was cut off`, of);
}

function outOfTime({ what, host, timeoutSeconds, signal, deadline }: Circumstances): Problem | undefined {
  if (signal.aborted) return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  if (!deadline.aborted) return undefined;
  return new Problem("timeout", {
    code: "github-timed-out",
    message: `Could not ${what}: GitHub did not answer at ${host} within ${timeoutSeconds} seconds.`,
    hints: ["Run the command again."],
  });
}

function unavailable(why: string, of: Circumstances): Problem {
  return new Problem("not-yet", {
    code: "github-unavailable",
    message: `Could not ${of.what}: ${why}.`,
    hints: ["Check the network and `GITHUB_API_URL`, then run the command again."],
  });
}

function unauthorised(of: Circumstances): Problem {
  return new Problem("auth", {
    code: "github-unauthorised",
    message: `Could not ${of.what}: GitHub ${of.token === undefined ? "wants a token" : "does not accept the token"}.`,
    hints: [of.token === undefined ? noTokenHint : tokenHint],
  });
}

function forbidden(said: Refusal, headers: Headers, of: Circumstances): Problem {
  const singleSignOn = headers["x-github-sso"] === undefined ? [] : ["Authorise it for single sign-on on GitHub."];
  const needs = `needs ${of.permission}; a workflow grants it under \`permissions:\`.`;
  return new Problem("auth", {
    code: "github-forbidden",
    message: `Could not ${of.what}: GitHub says ${quoted(said, of)}.`,
    hints: of.token === undefined ? [noTokenHint, `It ${needs}`] : [`The token ${needs}`, ...singleSignOn],
  });
}

/** GitHub answers 404 for what it does not show, so that without a token nothing is known about a repository. */
function notFound(of: Circumstances): Problem {
  if (of.token === undefined) {
    return new Problem("auth", {
      code: "github-unauthorised",
      message: `Could not ${of.what}: it is not there, or GitHub does not show it without a token.`,
      hints: [noTokenHint],
    });
  }
  return new Problem("not-found", {
    code: "github-not-found",
    message: `Could not ${of.what}: it is not there, or GitHub does not show it to this token.`,
    hints: ["Check the names, and that the token may read the repository."],
  });
}

function rateLimited({ until }: RateLimit, of: Circumstances): Problem {
  return new Problem("not-yet", {
    code: "github-rate-limited",
    message: `Could not ${of.what}: GitHub's rate limit is used up${until}.`,
    hints: of.token === undefined ? [`With a token the limit is higher. ${noTokenHint}`] : [],
  });
}

/** GitHub's own words on one line, without control characters, and without the token should a proxy repeat it. */
function quoted(said: Refusal, of: Circumstances): string {
  const details = said.errors.flatMap(({ message, field }) => message ?? (field === undefined ? [] : `field ${field}`));
  const text = [said.message, ...details].join(": ").replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
  const safe = of.token === undefined ? text : text.replaceAll(of.token, "***");
  return JSON.stringify(safe.slice(0, 300).replace(/\.$/, ""));
}

/** The system's name for what went wrong, from the depth of the error: ` (ECONNREFUSED)`. */
function reason(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(cause.code)) {
      return ` (${cause.code})`;
    }
  }
  return "";
}
