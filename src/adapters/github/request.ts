import { setTimeout } from "node:timers/promises";
import type { Octokit } from "@octokit/rest";
import type * as z from "zod";
import type { Instant } from "../../time.ts";
import { type ConnectOptions, connect, ownerAndName } from "./connection.ts";
import { type Failure, failure, notItsAnswer } from "./failure.ts";
import { type Headers, serverTime } from "./server-time.ts";

/** Time as the adapter takes it; tests make it pass faster. */
export interface Clock {
  /** Since any moment, of a clock that is never set. */
  readonly milliseconds: () => number;
  /** Ends early when the command is over. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How to reach GitHub. */
export interface GitHubOptions extends ConnectOptions {
  readonly signal: AbortSignal;
  /** The time limit of one request; default 20. */
  readonly timeoutSeconds?: number;
  /** The waits before a read is tried again; default 0.5 and 2. */
  readonly retrySeconds?: readonly number[];
  /** The time limit of a list of many pages, with its waits for a rate limit; default 300. */
  readonly listSeconds?: number;
  /** Default: the machine's, and real waiting. */
  readonly clock?: Clock;
}

/** When many requests that belong together must be over. */
export interface Deadline {
  /** By the clock of the requests. */
  readonly at: number;
  /** How long that was from their start. */
  readonly seconds: number;
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
  /** Of all the requests that this one is a part of. A read that has one also waits for a rate limit that ends before. */
  readonly deadline?: Deadline;
  readonly answer: z.ZodType<T>;
  readonly send: (octokit: Octokit, common: Common) => Promise<{ readonly data: unknown; readonly headers: Headers }>;
}

export type Ask = <T>(request: GitHubRequest<T>) => Promise<T>;

export interface GitHubRequests {
  /** Throws the Problems of failure.ts. */
  readonly ask: Ask;
  /** GitHub's own clock; undefined while nothing was answered, or when the last answer did not tell. */
  readonly time: () => Instant | undefined;
  /** A deadline that starts now. */
  readonly within: (seconds: number) => Deadline;
}

/** The newest version that every supported Enterprise server knows; without it the meaning of fields may change. */
const apiVersion = "2022-11-28";

/** Sends requests within a time limit; all but the answer that was asked for becomes one of the Problems of failure.ts. */
export function gitHubRequests(options: GitHubOptions): GitHubRequests {
  const { signal, timeoutSeconds = 20, retrySeconds = [0.5, 2], clock = machineClock(signal) } = options;
  const time = serverTime(clock.milliseconds);
  let connection: ReturnType<typeof connect> | undefined;
  return {
    ask,
    time: time.now,
    within: (seconds) => ({ at: clock.milliseconds() + seconds * 1000, seconds }),
  };

  async function ask<T>(request: GitHubRequest<T>): Promise<T> {
    let limited = false;
    for (let tries = 0; ; tries += 1) {
      const outcome = await attempt(request);
      if ("answer" in outcome) return outcome.answer;
      const { problem, againAfter } = outcome;
      const isLimit = problem.code === "github-rate-limited";
      // Whoever comes back when told to, and is sent away again, had better stay away.
      if (isLimit && limited) throw problem;
      limited ||= isLimit;
      const pause = isLimit ? againAfter : problem.code === "github-unavailable" ? retrySeconds[tries] : undefined;
      if (pause === undefined || !mayWait(request, pause, isLimit)) throw problem;
      await clock.sleep(pause * 1000);
    }
  }

  function mayWait({ access, deadline }: GitHubRequest<unknown>, seconds: number, isLimit: boolean): boolean {
    if (access === "write") return false;
    return deadline === undefined ? !isLimit : clock.milliseconds() + seconds * 1000 < deadline.at;
  }

  async function attempt<T>(request: GitHubRequest<T>): Promise<{ readonly answer: T } | Failure> {
    connection ??= connect(options);
    const { octokit, token, host } = await connection;
    const common = {
      ...(request.repository === undefined ? { owner: "", repo: "" } : ownerAndName(request.repository)),
      headers: { "x-github-api-version": apiVersion },
    };
    const limit = timeLimit(request.deadline);
    const circumstances = { ...request, host, token, timeoutSeconds: limit.seconds, signal, deadline: limit.signal };
    let received: Awaited<ReturnType<typeof request.send>>;
    try {
      const ends = AbortSignal.any([signal, limit.signal]);
      received = await request.send(octokit, { ...common, request: { signal: ends } });
    } catch (error) {
      return failure(error, circumstances);
    }
    // A string when the body is not JSON, was cut off, or when time ran out while it was read.
    const answer = request.answer.safeParse(received.data);
    if (!answer.success) return { problem: notItsAnswer(circumstances) };
    // Only now: what is not GitHub's answer does not tell GitHub's time.
    time.hear(received.headers);
    return { answer: answer.data };
  }

  /** The time of one request, or what is left of that of all, with the seconds to tell when it is over. */
  function timeLimit(deadline: Deadline | undefined): { readonly seconds: number; readonly signal: AbortSignal } {
    const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline.at - clock.milliseconds();
    if (deadline === undefined || left > timeoutSeconds * 1000) {
      return { seconds: timeoutSeconds, signal: AbortSignal.timeout(timeoutSeconds * 1000) };
    }
    const signal = left > 0 ? AbortSignal.timeout(Math.ceil(left)) : AbortSignal.abort();
    return { seconds: deadline.seconds, signal };
  }
}

/** `performance` is never set, and on most machines stands still while they sleep. */
function machineClock(signal: AbortSignal): Clock {
  return {
    milliseconds: () => performance.now(),
    sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  };
}
