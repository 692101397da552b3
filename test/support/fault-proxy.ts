import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen, stop } from "./loopback.ts";

export interface ProxiedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What goes wrong with one request. */
export type Fault =
  /** Closed before it was passed on. */
  | "reset-before"
  /** Done, and closed instead of answered. */
  | "reset-after"
  /** Half of the answer. */
  | "truncated"
  | "hang"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** Moments of one request; each is waited for. */
export interface Moments {
  readonly fault?: Fault | undefined;
  readonly before?: () => Promise<void>;
  /** The server has done it, the client does not know. */
  readonly done?: () => Promise<void>;
  readonly answered?: () => Promise<void>;
}

export interface FaultProxy {
  readonly url: string;
  readonly requests: readonly ProxiedRequest[];
  /** Asked for each request, from now on. */
  intercept(by: (request: ProxiedRequest) => Moments | undefined): void;
  close(): Promise<void>;
}

/** Passes every request on to a server on loopback, or does to it what a network can do. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const requests: ProxiedRequest[] = [];
  let decide: (request: ProxiedRequest) => Moments | undefined = () => undefined;
  const server = createServer((incoming, response) => {
    const { method = "GET", url: path = "/", headers } = incoming;
    requests.push({ method, path, headers });
    pass(target, incoming, response, decide({ method, path, headers }) ?? {}).catch(() => response.destroy());
  });
  return {
    url: await listen(server),
    requests,
    intercept: (by) => {
      decide = by;
    },
    close: () => stop(server),
  };
}

async function pass(target: string, incoming: IncomingMessage, response: ServerResponse, moments: Moments) {
  const { fault } = moments;
  const body = await buffer(incoming);
  await moments.before?.();
  if (fault === "hang") return;
  if (fault === "reset-before") return void incoming.socket.resetAndDestroy();
  if (typeof fault === "object") return void response.writeHead(fault.status, fault.headers ?? {}).end(fault.body);
  const answer = await forward(target, incoming, body);
  await moments.done?.();
  if (fault === "reset-after") return void incoming.socket.resetAndDestroy();
  const { "transfer-encoding": _, connection: __, ...headers } = answer.headers;
  response.writeHead(answer.status, { ...headers, "content-length": answer.body.byteLength });
  if (fault === "truncated") {
    response.write(answer.body.subarray(0, answer.body.byteLength / 2), () => response.destroy());
    return;
  }
  await new Promise<void>((resolve) => response.end(answer.body, resolve));
  await moments.answered?.();
}

async function forward(target: string, incoming: IncomingMessage, body: Buffer) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(new URL(incoming.url ?? "/", target), {
      method: incoming.method,
      headers: { ...incoming.headers, "content-length": body.byteLength },
    });
    outgoing.once("response", resolve);
    outgoing.once("error", reject);
    outgoing.end(body);
  });
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
}
