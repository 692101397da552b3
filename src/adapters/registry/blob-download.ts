import { createHash } from "node:crypto";
import type { Descriptor } from "../../ports/images.ts";
import type { Access } from "./access.ts";
import { wrongContent } from "./answers.ts";
import type { RegistryClient } from "./client.ts";
import { invalidAnswer, isUnavailable, unavailable } from "./problems.ts";
import type { OpenAnswer } from "./transport.ts";

/** How often in a row nothing new may come. */
const maxAttempts = 3;

/**
 * The bytes of a blob of any size. A connection that breaks is taken up where it broke; the last piece is only given when
 * size and digest are right. Throws Problem `registry-answer-invalid`, `registry-unavailable`, `registry-unauthorised`.
 */
export async function* downloadBlob(
  client: RegistryClient,
  access: Access,
  { digest, size }: Descriptor,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let received = 0;
  let failures = 0;
  while (received < size) {
    const before = received;
    try {
      const answer = await client.open(access, { method: "GET", path: `blobs/${digest}`, headers: ask(received) });
      for await (const chunk of rest(answer, received)) {
        received += chunk.byteLength;
        if (received > size) throw wrongContent(answer.url);
        hash.update(chunk);
        if (received === size && `sha256:${hash.digest("hex")}` !== digest) throw wrongContent(answer.url);
        yield chunk;
      }
      if (received < size) throw unavailable(`\`${answer.url.host}\` cannot be reached: it closed the connection.`);
    } catch (error) {
      if (received === size && isUnavailable(error)) return;
      failures = received > before ? 1 : failures + 1;
      if (!isUnavailable(error) || failures === maxAttempts) throw error;
      await client.pause(failures / 2);
    }
  }
}

/** Compressed once more on the way, pieces could not be counted. */
function ask(received: number): Readonly<Record<string, string>> {
  const headers = { "accept-encoding": "identity" };
  return received === 0 ? headers : { ...headers, range: `bytes=${received}-` };
}

/** What follows the bytes that are here; a storage that knows no ranges begins at the beginning. */
async function* rest({ url, status, headers, body }: OpenAnswer, received: number): AsyncGenerator<Uint8Array> {
  if (status !== 200 && status !== 206) throw invalidAnswer(`\`${url.host}\` answers with status ${status}.`);
  const from = status === 206 ? received : 0;
  if (status === 206 && headers.get("content-range")?.startsWith(`bytes ${from}-`) !== true) {
    throw invalidAnswer(`\`${url.host}\` answers with another part of a layer than it was asked for.`);
  }
  let skip = received - from;
  for await (const chunk of body) {
    const kept = chunk.subarray(Math.min(skip, chunk.byteLength));
    skip -= chunk.byteLength - kept.byteLength;
    if (kept.byteLength > 0) yield kept;
  }
}
