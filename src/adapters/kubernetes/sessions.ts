import type { Readable, Writable } from "node:stream";
import type { ExecRequest, Forwarding, ForwardRequest } from "../../ports/cluster.ts";
import type { Api } from "./api.ts";
import { execute } from "./exec.ts";
import { forwardPort } from "./forward.ts";
import { type SocketOptions, socketOpener } from "./web-sockets.ts";

/** What needs a connection of its own in both directions. */
export interface Sessions {
  exec(request: ExecRequest): Promise<number>;
  forward(request: ForwardRequest): Promise<Forwarding>;
}

/** Standard streams. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown };
  readonly stdout: Writable & { readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable;
}

export interface SessionOptions extends SocketOptions {
  readonly api: Api;
  /** Ours, unless a test says otherwise. */
  readonly streams: Streams | undefined;
}

/** Shells and ports, over WebSockets. */
export function openSessions(options: SessionOptions): Sessions {
  const { api, signal } = options;
  const open = socketOpener(options);
  return {
    exec: (request) => execute(request, { open, signal, streams: options.streams ?? process }),
    forward: (request) => forwardPort(request, { open, api }),
  };
}
