import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "../../problem.ts";
import type { Addresses } from "./addresses.ts";
import { failure, isPassing } from "./failures.ts";
import { invalidAnswer } from "./problems.ts";
import { type TimeLimit, timeLimit } from "./time-limit.ts";

export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A function opens a stream of any size, again for each attempt; `content-length` says how much comes out of it. */
  readonly body?: string | Uint8Array<ArrayBuffer> | (() => AsyncIterable<Uint8Array>);
  /** Whether it does no harm to send it twice; default: reads only. */
  readonly repeatable?: boolean;
  /** Whether the registry may think for longer than usual, as it does when it puts an upload in its place. */
  readonly slow?: boolean;
}

export interface AnswerHead {
  /** Where the answer came from, after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
}

export interface HttpAnswer extends AnswerHead {
  readonly body: Uint8Array;
}

export interface OpenAnswer extends AnswerHead {
  /** Throws the Problems of Transport. Leaving the loop closes the connection. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** HTTP with limits on time, size, redirects and attempts. */
export interface Transport {
  /**
   * Answers for any status. GET and HEAD follow redirects, without `authorization` to another origin; what is repeatable
   * is repeated twice after a reset and after 429, 502, 503 and 504. Throws Problem `registry-unavailable`,
   * `registry-answer-invalid`, `interrupted`.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** As `send`, for answers of any size; the body of one that is neither 200 nor 206 has been read and left out. */
  open(request: HttpRequest): Promise<OpenAnswer>;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  /** For one exchange, its body included; where bodies are streams, for each piece of them. */
  readonly timeoutSeconds: number;
  readonly addresses: Addresses;
  readonly sleep: (seconds: number) => Promise<unknown>;
}

/** The size of manifest that every registry must take (distribution specification 1.1, "Pushing Manifests"). */
const maxBodyBytes = 4 * 1024 * 1024;
const maxRedirects = 5;
const maxAttempts = 3;
/** A registry that asks for a longer pause is not waited for. */
const maxRetryAfterSeconds = 10;
/** How much longer a slow request may take: registries copy an upload from place to place before they answer. */
const slowness = 6;

const passingStatuses: readonly number[] = [429, 502, 503, 504];

/** The transport over the global fetch. */
export function transport(options: TransportOptions): Transport {
  return {
    send: (request) =>
      attempt(request, options, async () => {
        const answer = await follow(request, options, "whole");
        return { ...answer, body: await readBody(answer) };
      }),
    open: (request) =>
      attempt(request, options, async () => {
        const answer = await follow(request, options, "pieces");
        if (answer.status !== 200 && answer.status !== 206) await readBody(answer);
        return answer;
      }),
  };
}

/** Waits; an abort ends the wait with an error. */
export function clockSleep(signal: AbortSignal): (seconds: number) => Promise<unknown> {
  return (seconds) => wait(seconds * 1000, undefined, { signal });
}

async function attempt<T extends AnswerHead>(
  request: HttpRequest,
  options: TransportOptions,
  run: () => Promise<T>,
): Promise<T> {
  const attempts = (request.repeatable ?? isRead(request)) ? maxAttempts : 1;
  const problem = (error: unknown) => failure(request.url, error, options.signal, secondsOf(request, options));
  for (let count = 1; ; count += 1) {
    const outcome = await run().catch(problem);
    const pause = count < attempts ? pauseSeconds(outcome, count) : undefined;
    if (pause === undefined) {
      if (outcome instanceof Problem) throw outcome;
      return outcome;
    }
    await options.sleep(pause).catch((error: unknown) => Promise.reject(problem(error)));
  }
}

/** What the time limit is for: the whole answer, or each piece of it. */
type Limited = "whole" | "pieces";

async function follow(request: HttpRequest, options: TransportOptions, limited: Limited): Promise<OpenAnswer> {
  let { url, headers } = request;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await exchange({ ...request, url, headers }, options, limited);
    const location = answer.headers.get("location");
    if (!isRead(request) || location === null || ![301, 302, 303, 307, 308].includes(answer.status)) return answer;
    await readBody(answer);
    const target = options.addresses.target(location, url);
    if (target === undefined) {
      throw invalidAnswer(`\`${url.host}\` redirects to an address that is not safe to follow.`);
    }
    if (target.origin !== url.origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "authorization"));
    }
    url = target;
  }
  throw invalidAnswer(`\`${request.url.host}\` redirects more than ${maxRedirects} times.`);
}

async function exchange(request: HttpRequest, options: TransportOptions, limited: Limited): Promise<OpenAnswer> {
  const { url, method, headers, body } = request;
  const seconds = secondsOf(request, options);
  const limit = timeLimit(seconds, options.signal);
  // Only a request that cannot be sent again does fetch not keep a copy of while it sends it.
  const how =
    typeof body === "function"
      ? { body: sent(body(), limit), duplex: "half" as const, redirect: "error" as const, window: null }
      : { body: body ?? null, redirect: "manual" as const };
  try {
    const response = await fetch(url.href, { method, headers, ...how, signal: limit.signal });
    const toProblem = (error: unknown) => failure(url, error, options.signal, seconds);
    const received = receive(response, { limit, limited, toProblem });
    return { url, status: response.status, headers: response.headers, body: received };
  } catch (error) {
    limit.end();
    throw error;
  }
}

async function* sent(body: AsyncIterable<Uint8Array>, limit: TimeLimit): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    limit.renew();
    yield chunk;
  }
  limit.renew();
}

interface Reception {
  readonly limit: TimeLimit;
  readonly limited: Limited;
  readonly toProblem: (error: unknown) => Problem;
}

async function* receive(response: Response, { limit, limited, toProblem }: Reception): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) {
      if (limited === "pieces") limit.renew();
      yield chunk;
    }
  } catch (error) {
    throw toProblem(error);
  } finally {
    limit.end();
  }
}

async function readBody({ url, body }: OpenAnswer): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, which closes the connection.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBodyBytes)
      throw invalidAnswer(`\`${url.host}\` answers with more than ${maxBodyBytes / 1024 ** 2} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isRead(request: HttpRequest): boolean {
  return request.method === "GET" || request.method === "HEAD";
}

function secondsOf({ slow }: HttpRequest, { timeoutSeconds }: TransportOptions): number {
  return slow === true ? timeoutSeconds * slowness : timeoutSeconds;
}

/** Undefined when another attempt makes no sense. */
function pauseSeconds(outcome: AnswerHead | Problem, attempt: number): number | undefined {
  const usual = attempt / 2;
  if (outcome instanceof Problem) return isPassing(outcome) ? usual : undefined;
  if (!passingStatuses.includes(outcome.status)) return undefined;
  const asked = outcome.headers.get("retry-after") ?? "";
  if (!/^\d+$/.test(asked)) return usual;
  return Number(asked) <= maxRetryAfterSeconds ? Number(asked) : undefined;
}
