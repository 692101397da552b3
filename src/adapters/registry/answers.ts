import { createHash } from "node:crypto";
import * as z from "zod";
import { parseJson } from "./json.ts";
import { invalidAnswer } from "./problems.ts";
import type { HttpAnswer } from "./transport.ts";

/** What `Docker-Content-Digest` and manifests may name. */
export const digestPattern = /^sha256:[0-9a-f]{64}$/;

const errorAnswer = z.object({ errors: z.array(z.object({ code: z.string() })) });

/** The codes that a registry gives for what went wrong: `MANIFEST_UNKNOWN`. */
export function errorCodes({ status, body }: HttpAnswer): readonly string[] {
  const answer = errorAnswer.safeParse(status < 400 ? undefined : parseJson(body));
  return answer.data?.errors.map(({ code }) => code) ?? [];
}

/** Whether the answer means that there is no such manifest, or no such repository. */
export function isMissing(answer: HttpAnswer): boolean {
  if (answer.status === 404) return true;
  return errorCodes(answer).some((code) => code === "MANIFEST_UNKNOWN" || code === "NAME_UNKNOWN");
}

/** An answer whose status has no place in the protocol, or refuses what we asked for. */
export function unexpected(answer: HttpAnswer): Error {
  const codes = errorCodes(answer).filter((code) => /^[A-Z_]{1,40}$/.test(code));
  const said = [`status ${answer.status}`, ...codes].join(", ");
  return invalidAnswer(`\`${placeOf(answer.url)}\` answers with ${said}.`, [
    "Run the command again; if it stays, the registry's own log says why.",
  ]);
}

/** Host and repository of an address; where a registry leads to a storage, there is only a host. */
function placeOf({ host, pathname }: URL): string {
  const [, repository] = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(pathname) ?? [];
  return repository === undefined ? host : `${host}/${repository}`;
}

/**
 * The digest of what came, which must be what was asked for and what the registry says it sent. Throws Problem
 * `registry-answer-invalid`.
 */
export function verifiedDigest(answer: HttpAnswer, expected: readonly (string | null | undefined)[]): string {
  if (answer.status !== 200) throw unexpected(answer);
  const digest = digestOf(answer.body);
  const other = expected.find((each) => each !== null && each !== undefined && each !== digest);
  if (other === undefined) return digest;
  throw wrongContent(answer.url);
}

/** Bytes came that are not those that have the digest. */
export function wrongContent({ host }: URL): Error {
  return invalidAnswer(`\`${host}\` answers with content that does not have its digest.`);
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
