import { setTimeout as sleep } from "node:timers/promises";
import { Octokit } from "@octokit/rest";
import { z } from "zod";
import { Problem } from "../../problem.ts";
import { problemOf, type Circumstances } from "./failure.ts";

export interface GitHubOptions {
  /** undefined asks GitHub without a token, which shows public repositories only. */
  readonly token: () => Promise<string | undefined>;
  /** `https://api.github.com`, or an Enterprise server's `https://ghe.acme.dev/api/v3`. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** For one request; default 20. */
  readonly timeoutSeconds?: number;
  /** How long to wait before each further try of a read; default 0.5 and 2. */
  readonly retrySeconds?: readonly number[];
}

/** What every call of Octokit is given. */
export interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly signal: AbortSignal };
}

/** One request, with the words to tell about it when it fails. */
export interface GitHubRequest<T> {
  /** Completes "GitHub does not allow this token to …". */
  readonly what: string;
  readonly repository: string;
  /** As a workflow's `permissions:` has it: `pull-requests: write`. */
  readonly permission: string;
  /** Reads are tried again when GitHub cannot be reached; writes never. */
  readonly access: "read" | "write";
  readonly answer: z.ZodType<T>;
  readonly send: (octokit: Octokit, common: Common) => Promise<{ readonly data: unknown }>;
}

/** The only fixed version of GitHub's API that all supported Enterprise servers know. */
const apiVersion = "2022-11-28";

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Sends requests with a time limit, and turns everything but the expected answer into a Problem (failure.ts has them). */
export function gitHubRequests(options: GitHubOptions): <T>(request: GitHubRequest<T>) => Promise<T> {
  const { signal, timeoutSeconds = 20, retrySeconds = [0.5, 2] } = options;
  const host = apiHost(options.apiUrl);
  let connection: Promise<{ readonly octokit: Octokit; readonly token: string | undefined }> | undefined;

  return async function ask(request) {
    connection ??= connect(options);
    const { octokit, token } = await connection;
    const waits = request.access === "read" ? retrySeconds : [];
    for (const seconds of waits) {
      try {
        return await attempt(octokit, request, token);
      } catch (problem) {
        if (!(problem instanceof Problem) || problem.code !== "github-unavailable") throw problem;
        await sleep(seconds * 1000, undefined, { signal }).catch(() => {});
      }
    }
    return await attempt(octokit, request, token);
  };

  async function attempt<T>(octokit: Octokit, request: GitHubRequest<T>, token: string | undefined): Promise<T> {
    const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
    const circumstances: Circumstances = { ...request, host, token, timeoutSeconds, signal, deadline };
    const common = {
      ...ownerAndName(request.repository),
      headers: { "x-github-api-version": apiVersion },
      request: { signal: AbortSignal.any([signal, deadline]) },
    };
    let data: unknown;
    try {
      ({ data } = await request.send(octokit, common));
    } catch (error) {
      throw problemOf(error, circumstances);
    }
    const answer = request.answer.safeParse(data);
    if (answer.success) return answer.data;
    // Octokit hands over a body that was cut off, or that is not JSON, as if it were an answer.
    throw problemOf(answer.error, circumstances);
  }
}
