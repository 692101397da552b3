import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Credentials } from "./credentials.ts";
import type { Target } from "./target.ts";

export interface HttpRequest {
  readonly method: "GET" | "PATCH" | "POST" | "DELETE";
  /** Below the server's URL, with its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What became of one exchange; nothing is thrown. */
export type Outcome<T> =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The header that tells the server's time. */
      readonly date: string | undefined;
      readonly body: T;
    }
  | { readonly kind: "timed-out"; readonly seconds: number }
  /** By the system's name for what went wrong. */
  | { readonly kind: "failed"; readonly code: string }
  /** Nothing was sent: Node refuses a certificate, a key or a header of ours. */
  | { readonly kind: "unusable"; readonly code: string }
  | { readonly kind: "interrupted" };

export interface Transport {
  send(request: HttpRequest, as: Credentials): Promise<Outcome<string>>;
  /** The answer as it comes, without an end when it is followed; a refusal is read whole. */
  stream(request: HttpRequest, as: Credentials, timeoutSeconds?: number): Promise<Outcome<IncomingMessage | string>>;
  /** For what speaks to the server by itself. */
  readonly agent: Agent;
  close(): void;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  readonly timeoutSeconds: number;
  readonly connectSeconds: number;
}

/** The most requests at a time, and so the most connections; client-go limits itself likewise. */
export const mostInFlight = 8;

/** A page of the largest objects that etcd takes would be larger; nobody has them. */
const maxBodyBytes = 64 * 1024 * 1024;

/** HTTP/1.1 to one server over connections that are kept. */
export function transport(target: Target, options: TransportOptions): Transport {
  const http = process.getBuiltinModule(target.server.protocol === "https:" ? "node:https" : "node:http");
  const proxy = target.proxy === undefined ? {} : { proxyEnv: target.proxy };
  const kept = new http.Agent({ ...proxy, keepAlive: true, maxSockets: mostInFlight });
  // Logs that are followed and shells would take the connections that others wait for.
  const own = new http.Agent(proxy);
  const circumstances = { ...options, request: http.request, target };
  return {
    send: (request, as) => exchange(request, as, { ...circumstances, agent: kept }, readText),
    stream: (request, as, timeoutSeconds = options.timeoutSeconds) =>
      exchange(request, as, { ...circumstances, timeoutSeconds, agent: own }, async (answer) =>
        answer.statusCode === 200 ? answer : readText(answer),
      ),
    agent: own,
    close: () => {
      kept.destroy();
      own.destroy();
    },
  };
}

interface Circumstances extends TransportOptions {
  readonly request: (options: RequestOptions) => ClientRequest;
  readonly target: Target;
  readonly agent: Agent;
}

async function exchange<T>(
  message: HttpRequest,
  as: Credentials,
  circumstances: Circumstances,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<Outcome<T>> {
  const { signal, timeoutSeconds, connectSeconds, target } = circumstances;
  let outgoing: ClientRequest;
  try {
    outgoing = circumstances.request(requestOptions(message, as, circumstances));
  } catch (error) {
    return { kind: "unusable", code: errorCode(error) };
  }
  const { promise, resolve } = Promise.withResolvers<Outcome<T>>();
  const fail = (error: unknown) =>
    resolve(signal.aborted ? { kind: "interrupted" } : { kind: "failed", code: errorCode(error) });
  const timers: NodeJS.Timeout[] = [];
  const after = (seconds: number, outcome: Outcome<T>) => {
    if (seconds === Number.POSITIVE_INFINITY) return undefined;
    const timer = setTimeout(() => {
      resolve(outcome);
      outgoing.destroy();
    }, seconds * 1000);
    timers.push(timer);
    return timer;
  };
  after(timeoutSeconds, { kind: "timed-out", seconds: timeoutSeconds });
  const connecting = after(connectSeconds, { kind: "failed", code: "ETIMEDOUT" });
  outgoing.once("socket", (socket) => {
    if (!socket.connecting) clearTimeout(connecting);
    else socket.once(target.server.protocol === "https:" ? "secureConnect" : "connect", () => clearTimeout(connecting));
  });
  outgoing.once("error", fail);
  outgoing.once("response", (answer) => {
    const { statusCode: status = 0, headers } = answer;
    const answered = (value: T) =>
      resolve({ kind: "answered", status, retryAfter: headers["retry-after"], date: headers.date, body: value });
    read(answer).then(answered, fail);
  });
  outgoing.end(message.body);
  return promise.finally(() => {
    for (const timer of timers) clearTimeout(timer);
  });
}

function requestOptions(
  { method, path, headers, body = "" }: HttpRequest,
  as: Credentials,
  { target: { server, tls }, agent, signal }: Circumstances,
): RequestOptions {
  const length = body === "" ? {} : { "content-length": `${Buffer.byteLength(body)}` };
  return {
    protocol: server.protocol,
    // Node wants IPv6 addresses without their brackets.
    hostname: server.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: server.port,
    path: `${server.pathname.replace(/\/$/, "")}${path}`,
    method,
    headers: { "user-agent": "preview", ...headers, ...length, ...as.headers },
    agent,
    signal,
    ...tls,
    ...as.tls,
  };
}

async function readText(answer: IncomingMessage): Promise<string> {
  const zipped = answer.headers["content-encoding"] === "gzip";
  const { pipeline } = process.getBuiltinModule("node:stream");
  // `pipeline` hands an error of the connection on; its callback has nothing to add.
  const source = zipped
    ? pipeline(answer, process.getBuiltinModule("node:zlib").createGunzip(), () => undefined)
    : answer;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBodyBytes) throw Object.assign(new Error("The answer is too large."), { code: "EMSGSIZE" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no reason given";
}
