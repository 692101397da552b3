import { setTimeout } from "node:timers/promises";
import { Problem } from "../../problem.ts";
import { invalidAnswer, unavailable } from "./problems.ts";

export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT";
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** HTTP with limits: time, size, redirects, retries, and no plain HTTP but to hosts that are named for it. */
export interface Transport {
  /**
   * Answers for any status that is not a redirect to follow. GET and HEAD are repeated twice after a reset and after
   * 429, 502, 503 and 504. Throws Problem `registry-unavailable`, `registry-answer-invalid`, `interrupted`.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Whether this host, with its port, may be spoken to without TLS. */
  allowsPlainHttp(host: string): boolean;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  /** For one request with its answer. */
  readonly timeoutSeconds: number;
  /** Hosts, with their ports, that may be spoken to without TLS beside the machine itself. */
  readonly insecureHosts: readonly string[];
  /** Waits between attempts; the default is the clock. */
  readonly sleep?: ((seconds: number) => Promise<unknown>) | undefined;
}

/** The distribution specification asks registries to take manifests of at least this size; none needs more. */
const maxBodyBytes = 4 * 1024 * 1024;
const maxRedirects = 5;
const maxAttempts = 3;
/** A registry that asks for a longer pause is not waited for. */
const maxRetryAfterSeconds = 10;
const passingStatuses: readonly number[] = [429, 502, 503, 504];
const passingErrors: readonly string[] = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EAI_AGAIN"];

/** The transport over the global fetch. */
export function transport(options: TransportOptions): Transport {
  const sleep = options.sleep ?? ((seconds) => setTimeout(seconds * 1000, undefined, { signal: options.signal }));

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const repeatable = request.method === "GET" || request.method === "HEAD";
    for (let attempt = 1; ; attempt += 1) {
      const last = !repeatable || attempt === maxAttempts;
      const outcome = await follow(request).catch((error: unknown) => failure(request.url, error, options));
      const pause = last ? undefined : pauseSeconds(outcome, attempt);
      if (pause !== undefined) await sleep(pause).catch((error: unknown) => failure(request.url, error, options));
      else if (outcome instanceof Problem) throw outcome;
      else return outcome;
      if (options.signal.aborted) throw failure(request.url, undefined, options);
    }
  }

  async function follow(request: HttpRequest): Promise<HttpAnswer> {
    let { url, headers } = request;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const answer = await exchange({ ...request, url, headers }, options);
      const location = redirectOf(request, answer);
      if (location === undefined) return answer;
      const target = resolve(location, url);
      if (target === undefined || !permits(url, target)) {
        throw invalidAnswer(`\`${url.host}\` redirects to an address that is not safe to follow.`);
      }
      if (target.origin !== url.origin) headers = withoutAuthorization(headers);
      url = target;
    }
    throw invalidAnswer(`\`${request.url.host}\` redirects more than ${maxRedirects} times.`);
  }

  /** A registry behind TLS must not send us, and what we carry, to plain HTTP. */
  function permits(from: URL, target: URL): boolean {
    if (target.protocol === "https:") return true;
    return target.protocol === "http:" && from.protocol === "http:" && allowsPlainHttp(target.host);
  }

  function allowsPlainHttp(host: string): boolean {
    return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) || options.insecureHosts.includes(host);
  }

  return { send, allowsPlainHttp };
}

async function exchange(request: HttpRequest, options: TransportOptions): Promise<HttpAnswer> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    redirect: "manual",
    signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutSeconds * 1000)]),
  });
  return { status: response.status, headers: response.headers, body: await readBody(response, request.url.host) };
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

function redirectOf(request: HttpRequest, answer: HttpAnswer): string | undefined {
  const follows = request.method === "GET" || request.method === "HEAD";
  const redirects = [301, 302, 303, 307, 308].includes(answer.status);
  return follows && redirects ? (answer.headers.get("location") ?? undefined) : undefined;
}

function resolve(location: string, base: URL): URL | undefined {
  return URL.parse(location, base) ?? undefined;
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "authorization"));
}

/** Undefined when another attempt makes no sense. */
function pauseSeconds(outcome: HttpAnswer | Problem, attempt: number): number | undefined {
  const usual = attempt / 2;
  if (outcome instanceof Problem) {
    return passingErrors.includes(errorCode(outcome.cause)) ? usual : undefined;
  }
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

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its address cannot be looked up at the moment",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "it closed the connection",
  UND_ERR_SOCKET: "it closed the connection",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS; name it in PREVIEW_INSECURE_REGISTRIES if that is meant",
};

/** fetch hides the code of a network error one or two causes down. */
function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return "unknown";
}
