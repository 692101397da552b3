import { setTimeout as sleep } from "node:timers/promises";
import { Octokit } from "@octokit/rest";
import type { z } from "zod";
import { Problem } from "../../problem.ts";
import { failure, notItsAnswer } from "./failure.ts";

/** How to reach GitHub. */
export interface GitHubOptions {
  /** undefined asks GitHub without a token, which shows public repositories only. */
  readonly token: () => Promise<string | undefined>;
  /** `https://api.github.com`, or `https://ghe.acme.dev/api/v3` of an Enterprise server. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** The time limit of one request; default 20. */
  readonly timeoutSeconds?: number;
  /** The waits before a read is tried again; default 0.5 and 2. */
  readonly retrySeconds?: readonly number[];
}

/** What every call of Octokit is given. */
interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly signal: AbortSignal };
}

/** One request, with the words to tell about it when it fails. */
export interface GitHubRequest<T> {
  /** Completes "Could not …". */
  readonly what: string;
  /** Left out by a request that is about the token. */
  readonly repository?: string;
  /** As a workflow's `permissions:` has it: `pull-requests: write`. */
  readonly permission: string;
  /** A read is tried again while GitHub is unavailable; a write never, because it may have taken effect. */
  readonly access: "read" | "write";
  readonly answer: z.ZodType<T>;
  readonly send: (octokit: Octokit, common: Common) => Promise<{ readonly data: unknown }>;
}

/** The newest version that every supported Enterprise server knows; without it the meaning of fields may change. */
const apiVersion = "2022-11-28";

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Sends requests within a time limit; all but the answer that was asked for becomes one of the Problems of failure.ts. */
export function gitHubRequests(options: GitHubOptions): <T>(request: GitHubRequest<T>) => Promise<T> {
  const { signal, timeoutSeconds = 20, retrySeconds = [0.5, 2] } = options;
  let connection: ReturnType<typeof connect> | undefined;

  return async (request) => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt(request);
      } catch (problem) {
        const wait = request.access === "read" ? retrySeconds[tries] : undefined;
        if (wait === undefined || !(problem instanceof Problem) || problem.code !== "github-unavailable") throw problem;
        await sleep(wait * 1000, undefined, { signal }).catch(() => undefined);
      }
    }
  };

  async function attempt<T>(request: GitHubRequest<T>): Promise<T> {
    connection ??= connect(options);
    const { octokit, token, host } = await connection;
    const common = {
      ...(request.repository === undefined ? { owner: "", repo: "" } : ownerAndName(request.repository)),
      headers: { "x-github-api-version": apiVersion },
    };
    const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
    const circumstances = { ...request, host, token, timeoutSeconds, signal, deadline };
    let data: unknown;
    try {
      ({ data } = await request.send(octokit, { ...common, request: { signal: AbortSignal.any([signal, deadline]) } }));
    } catch (error) {
      throw failure(error, circumstances);
    }
    // Octokit answers with a string when the body is not JSON, was cut off, or when time ran out while it was read.
    const answer = request.answer.safeParse(data);
    if (!answer.success) throw notItsAnswer(circumstances);
    return answer.data;
  }
}

async function connect(options: GitHubOptions) {
  const url = URL.parse(options.apiUrl);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new Problem("usage", {
      code: "github-url-invalid",
      message: "The URL of GitHub's API must be an http or https URL without a user name.",
      hints: ["Set `GITHUB_API_URL` to, for example, https://ghe.acme.dev/api/v3"],
    });
  }
  const token = await options.token();
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new Problem("auth", {
      code: "github-unauthorised",
      message: "The token for GitHub contains a blank, a line break or another character that no token has.",
      hints: ["Set `GITHUB_TOKEN` or `GH_TOKEN` to the token alone."],
    });
  }
  const octokit = new Octokit({
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    auth: token,
    userAgent: "preview",
    log: silent,
    request: { log: silent },
  });
  return { octokit, token, host: url.host };
}

/** Guards the path: an owner or name of `..` would lead to another resource. */
function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = /^(?!\.)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(repository) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new Problem("usage", {
    code: "repository-invalid",
    message: `A repository on GitHub is named owner/name, not ${JSON.stringify(repository)}.`,
  });
}
