import type { IncomingMessage } from "node:http";

/** A request as it came in, whole. */
export interface RegistryRequest {
  readonly method: string;
  /** The host that was asked, with its port. */
  readonly host: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly authorization: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** All but the body. */
export function readHead(incoming: IncomingMessage): RegistryRequest {
  const { pathname, search } = new URL(incoming.url ?? "/", "http://registry");
  return {
    method: incoming.method ?? "GET",
    host: incoming.headers.host ?? "",
    path: pathname,
    query: search.slice(1),
    authorization: incoming.headers.authorization,
    headers: incoming.headers,
    body: new Uint8Array(),
  };
}

/** At most so many bytes, where there is a limit; undefined when the client went away before. */
export async function readBody(incoming: IncomingMessage, limit?: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (limit !== undefined && size >= limit) break;
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

/** An error as the distribution specification writes it. */
export function refusal(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ errors: [{ code, message: code.toLowerCase().replaceAll("_", " ") }] }),
  };
}
