import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Answer, RegistryRequest } from "./http.ts";

/** Something that goes wrong. */
export type Fault = FaultKind & {
  /** Which requests; default: all. */
  readonly on?: (request: RegistryRequest) => boolean;
  /** How often; default: always. */
  readonly times?: number;
};

type FaultKind =
  /** Never answers to what it does. */
  | { readonly kind: "hang" }
  /** Never answers, and does nothing. */
  | { readonly kind: "ignore" }
  /** Does what is asked when something else has happened. */
  | { readonly kind: "wait"; readonly for: () => Promise<unknown> }
  /** Sends the head of the answer and never the rest. */
  | { readonly kind: "stall" }
  | { readonly kind: "reset" }
  /** Sends the body in six pieces, with a pause before each. */
  | { readonly kind: "drip"; readonly pauseSeconds: number }
  /** Closes the connection in the middle of the body. */
  | { readonly kind: "cut" }
  /** Closes the connection when this many bytes of the request's own body have come. */
  | { readonly kind: "break"; readonly bytes: number }
  /** Adds a space to the body, so that it means the same and has another digest. */
  | { readonly kind: "corrupt" }
  /** Sends this many bytes instead. */
  | { readonly kind: "flood"; readonly bytes: number }
  /** Adds to the head of the answer. */
  | { readonly kind: "headers"; readonly headers: Readonly<Record<string, string>> }
  /** In place of doing what is asked. */
  | { readonly kind: "answer"; readonly answer: Answer };

/** Lets a fault happen to the answer of a request that was carried out. */
export function playFault(
  fault: Exclude<Fault, { kind: "answer" | "break" }>,
  response: ServerResponse,
  answer: Answer,
): void {
  const body = Buffer.from(answer.body ?? "");
  switch (fault.kind) {
    case "hang":
      return;
    case "stall":
      response.writeHead(answer.status, { ...answer.headers, "content-length": body.byteLength }).flushHeaders();
      return;
    case "drip":
      void drip(
        response.writeHead(answer.status, { ...answer.headers, "content-length": body.byteLength }),
        body,
        fault,
      );
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut":
      response.writeHead(answer.status, { ...answer.headers, "content-length": body.byteLength });
      response.write(body.subarray(0, body.byteLength / 2), () => response.destroy());
      return;
    case "corrupt":
      response.writeHead(answer.status, { ...answer.headers }).end(Buffer.concat([body, Buffer.from(" ")]));
      return;
    case "flood":
      flood(response, fault.bytes);
      return;
    case "headers":
      response.writeHead(answer.status, { ...answer.headers, ...fault.headers }).end(body);
  }
}

async function drip(response: ServerResponse, body: Buffer, { pauseSeconds }: { readonly pauseSeconds: number }) {
  const size = Math.ceil(body.byteLength / 6);
  for (let at = 0; at < body.byteLength; at += size) {
    await setTimeout(pauseSeconds * 1000);
    response.write(body.subarray(at, at + size));
  }
  response.end();
}

function flood(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(1024 * 1024, " ");
  let left = bytes;
  function more(): void {
    while (left > 0 && !response.destroyed) {
      left -= chunk.byteLength;
      if (!response.write(chunk)) {
        response.once("drain", more);
        return;
      }
    }
    response.end();
  }
  response.writeHead(200, { "content-type": "application/json" });
  more();
}
