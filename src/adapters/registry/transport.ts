import { setTimeout } from "node:timers/promises";
import { Problem } from "../../problem.ts";
import type { Addresses } from "./addresses.ts";
import { invalidAnswer, unavailable } from "./problems.ts";

export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT";
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface HttpAnswer {
  /** Where the answer came from, after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** HTTP with limits on time, size, redirects and attempts. */
export interface Transport {
  /**
   * Answers for any status. GET and HEAD follow redirects, without `authorization` to another origin, and are repeated
   * twice after a reset and after 429, 502, 503 and 504. Throws Problem `registry-unavailable`,
   * `registry-answer-invalid`, `interrupted`.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  /** For one exchange, its body included. */
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

const passingStatuses: readonly number[] = [429, 502, 503, 504];
const passingErrors: readonly string[] = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EAI_AGAIN"];
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its address cannot be looked up at the moment",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "it closed the connection",
  UND_ERR_SOCKET: "it closed the connection",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS; if it is not meant to, name it in PREVIEW_INSECURE_REGISTRIES",
};

/** The transport over the global fetch. */
export function transport(options: TransportOptions): Transport {
  return {
    async send(request) {
      const attempts = isRead(request) ? maxAttempts : 1;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await follow(request, options).catch((error: unknown) => failure(request.url, error, options));
        const pause = attempt < attempts ? pauseSeconds(outcome, attempt) : undefined;
        if (pause === undefined) {
          if (outcome instanceof Problem) throw outcome;
          return outcome;
        }
        await options.sleep(pause).catch((error: unknown) => Promise.reject(failure(request.url, error, options)));
      }
    },
  };
}

/** Waits; an abort ends the wait with an error. */
export function clockSleep(signal: AbortSignal): (seconds: number) => Promise<unknown> {
  return (seconds) => setTimeout(seconds * 1000, undefined, { signal });
}

async function follow(request: HttpRequest, options: TransportOptions): Promise<HttpAnswer> {
  let { url, headers } = request;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await exchange({ ...request, url, headers }, options);
    const location = answer.headers.get("location");
    if (!isRead(request) || location === null || ![301, 302, 303, 307, 308].includes(answer.status)) return answer;
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

async function exchange(request: HttpRequest, options: TransportOptions): Promise<HttpAnswer> {
  const response = await fetch(request.url.href, {
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    redirect: "manual",
    signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutSeconds * 1000)]),
  });
  const body = await readBody(response, request.url.host);
  return { url: request.url, status: response.status, headers: response.headers, body };
}

async function readBody(response: Response, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, which closes the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw invalidAnswer(`\`${host}\` answers with more than ${maxBodyBytes / 1024 ** 2} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isRead(request: HttpRequest): boolean {
  return request.method === "GET" || request.method === "HEAD";
}

/** Undefined when another attempt makes no sense. */
function pauseSeconds(outcome: HttpAnswer | Problem, attempt: number): number | undefined {
  const usual = attempt / 2;
  if (outcome instanceof Problem) return passingErrors.includes(errorCode(outcome.cause)) ? usual : undefined;
  if (!passingStatuses.includes(outcome.status)) return undefined;
  const asked = outcome.headers.get("retry-after") ?? "";
  if (!/^\d+$/.test(asked)) return usual;
  return Number(asked) <= maxRetryAfterSeconds ? Number(asked) : undefined;
}

function failure(url: URL, error: unknown, options: TransportOptions): Problem {
  if (options.signal.aborted) return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  if (error instanceof Problem) return error;
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return unavailable(`\`${url.host}\` did not answer within ${options.timeoutSeconds} seconds.`, error);
  }
  const code = errorCode(error);
  return unavailable(
    `\`${url.host}\` cannot be reached: ${reasons[code] ?? `the connection failed (${code})`}.`,
    error,
  );
}

/** The code of a network error is one or two causes below what fetch throws. */
function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return "no reason given";
}
