import type { EventEmitter } from "node:events";
import type { Agent } from "node:http";
import { PassThrough, type Writable } from "node:stream";
import type { KubeConfig } from "@kubernetes/client-node/dist/config.js";
import { WebSocketHandler } from "@kubernetes/client-node/dist/web-socket-handler.js";
import * as z from "zod";
import { Problem } from "../../problem.ts";
import { type Api, type ApiRequest, withQuery } from "./api.ts";
import type { CredentialSource } from "./credentials.ts";
import { interrupted, refusal, unreachable } from "./failure.ts";
import type { Target } from "./target.ts";

/** What is used of a WebSocket of the package ws; to the library it is `any`, because the types of ws are not installed. */
export interface WebSocket extends EventEmitter {
  readonly protocol: string;
  readonly readyState: number;
  readonly OPEN: number;
  readonly CLOSED: number;
  readonly isPaused: boolean;
  send(data: Uint8Array, sent?: () => void): void;
  ping(): void;
  pause(): void;
  resume(): void;
  /** With a handshake, for which what is under way still comes. */
  close(): void;
  terminate(): void;
}

/** Gets each message without the number of its channel, which stands in front. */
export type TakeMessage = (channel: number, data: Buffer, socket: WebSocket) => void;

export type OpenSocket = (request: ApiRequest, take: TakeMessage) => Promise<WebSocket>;

export interface SocketOptions {
  readonly target: Target;
  readonly credentials: CredentialSource;
  readonly agent: Agent;
  readonly api: Api;
  readonly signal: AbortSignal;
  readonly connectSeconds: number;
}

/** Load balancers close what is silent for a minute. */
const pingSeconds = 20;

/** Pings without an answer until the other side counts as gone: a minute, as in kubectl. */
const mostUnanswered = 3;

/** A message as Kubernetes takes it: the number of its channel, and the data. */
export function frame(channel: number, data: Uint8Array | string): Buffer {
  return Buffer.concat([Buffer.of(channel), Buffer.from(data)]);
}

/** Hands on what came; while the stream takes no more, no more is read. */
export function passOn(data: Uint8Array, stream: Writable, socket: WebSocket): void {
  if (stream.write(data) || socket.isPaused) return;
  socket.pause();
  stream.once("drain", () => socket.resume());
}

/** Throws Problem `cluster-unreachable`, `cluster-forbidden`, `cluster-not-found`, `interrupted` and the usual ones. */
export function socketOpener({ target, credentials, agent, api, signal, connectSeconds }: SocketOptions): OpenSocket {
  // What the handler asks of the library's own configuration; that one would bring ten times as much to load.
  const config: Pick<KubeConfig, "getCurrentCluster" | "applyToHTTPSOptions"> = {
    getCurrentCluster: () => ({ name: "", server: target.server.href.replace(/\/$/, ""), skipTLSVerify: false }),
    applyToHTTPSOptions: async (options) => {
      const { headers, tls } = await credentials.get();
      const limits = { handshakeTimeout: connectSeconds * 1000, perMessageDeflate: false };
      Object.assign(options, {
        headers: { "user-agent": "preview", ...headers },
        ...target.tls,
        ...tls,
        agent,
        ...limits,
      });
    },
  };
  // Its own choice would open the process's streams, and let the server close them.
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  // The handler calls nothing else of the configuration.
  const handler = new WebSocketHandler(config as KubeConfig, undefined, streams);
  return async (request, take) => {
    if (signal.aborted) throw interrupted();
    try {
      const early: (readonly [number, Buffer])[] = [];
      let opened: WebSocket | undefined;
      const socket: WebSocket = await handler.connect(withQuery(request), null, (channel, data) => {
        if (opened === undefined) early.push([channel, data]);
        else take(channel, data, opened);
        return true;
      });
      keep(socket, signal);
      opened = socket;
      for (const [channel, data] of early) take(channel, data, socket);
      return socket;
    } catch (error) {
      throw error instanceof Problem ? error : await why(error, request);
    }
  };

  /** The library tells no more than the status; the server's words are in its answer to a plain request. */
  async function why(error: unknown, request: ApiRequest): Promise<Problem> {
    const of = { what: request.what, cluster: target.name, secrets: [] };
    const { message, code } = reported.parse(error);
    const [, status] = /^Unexpected server response: (\d{3})$/.exec(message) ?? [];
    if (signal.aborted) return interrupted();
    if (status === undefined) return unreachable(code, of);
    try {
      await api.get(request, z.unknown());
    } catch (problem) {
      if (problem instanceof Problem && !/upgrade request required/i.test(problem.message)) return problem;
    }
    return refusal(Number(status), "", of);
  }
}

/** The error event of a WebSocket. */
const reported = z
  .object({
    message: z.string().catch(""),
    error: z.object({ code: z.string().optional() }).optional().catch(undefined),
  })
  .catch({ message: "", error: undefined })
  .transform(({ message, error }) => ({
    message,
    code: error?.code ?? (message.includes("timed out") ? "ETIMEDOUT" : "no reason given"),
  }));

/** Until it is closed: kept from falling silent, given up when the other side is gone without a word, ended when we are. */
function keep(socket: WebSocket, signal: AbortSignal): void {
  let unanswered = 0;
  const pings = setInterval(() => {
    // While it is paused no answer is read.
    if (socket.isPaused) unanswered = 0;
    if (unanswered >= mostUnanswered) return socket.terminate();
    unanswered += 1;
    socket.ping();
  }, pingSeconds * 1000);
  socket.on("pong", () => {
    unanswered = 0;
  });
  const end = () => socket.terminate();
  signal.addEventListener("abort", end, { once: true });
  // What follows is a `close`; without a listener it would end the process.
  socket.on("error", () => undefined);
  socket.once("close", () => {
    clearInterval(pings);
    signal.removeEventListener("abort", end);
  });
}
