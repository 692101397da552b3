import * as z from "zod";
import { digestPattern, errorCodes, isMissing, unexpected } from "./answers.ts";
import type { RegistryClient } from "./client.ts";
import { parseJson } from "./json.ts";
import { invalidAnswer } from "./problems.ts";
import { placeOf } from "./reading.ts";

const page = z.object({ tags: z.array(z.string()).nullish() });
/** Registries give 100 to 1,000 tags a page. */
const maxPages = 1000;

/** Carries out `Images.tags`. */
export async function listTags(client: RegistryClient, name: string): Promise<readonly string[]> {
  const { access } = placeOf(name);
  const tags: string[] = [];
  let path = "tags/list?n=1000";
  for (let count = 0; count < maxPages; count += 1) {
    const answer = await client.send(access, { method: "GET", path, headers: {} });
    if (isMissing(answer)) return [];
    if (answer.status !== 200) throw unexpected(answer);
    const parsed = page.safeParse(parseJson(answer.body));
    if (!parsed.success) throw invalidAnswer(`\`${answer.url.host}\` answers with something that is no list of tags.`);
    tags.push(...(parsed.data.tags ?? []));
    // RFC 8288; the address may be relative to the one that was asked.
    const [, next] = /^\s*<([^>]*)>\s*;.*\brel="?next"?/.exec(answer.headers.get("link") ?? "") ?? [];
    if (next === undefined) return tags;
    path = URL.parse(next, answer.url.href)?.href ?? "";
  }
  throw invalidAnswer(`\`${access.registry}\` has no end of tags.`);
}

/** Carries out `Images.remove`. */
export async function removeManifest(client: RegistryClient, name: string, digest: string): Promise<boolean> {
  if (!digestPattern.test(digest)) throw invalidAnswer(`\`${digest}\` is not the digest of an image.`);
  const access = { ...placeOf(name).access, actions: "delete" } as const;
  const path = `manifests/${digest}`;
  const answer = await client.send(access, { method: "DELETE", path, headers: {}, repeatable: true });
  if (answer.status === 405 || errorCodes(answer).includes("UNSUPPORTED")) return false;
  if ([200, 202, 204].includes(answer.status) || isMissing(answer)) return true;
  throw unexpected(answer);
}
