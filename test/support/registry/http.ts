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

export async function readRequest(incoming: IncomingMessage): Promise<RegistryRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, search } = new URL(incoming.url ?? "/", "http://registry");
  return {
    method: incoming.method ?? "GET",
    host: incoming.headers.host ?? "",
    path: pathname,
    query: search.slice(1),
    authorization: incoming.headers.authorization,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}

/** An error as the distribution specification writes it. */
export function refusal(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ errors: [{ code, message: code.toLowerCase().replaceAll("_", " ") }] }),
  };
}
