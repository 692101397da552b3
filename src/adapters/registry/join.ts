import * as z from "zod";
import type { Joined, JoinRequest } from "../../ports/images.ts";
import type { RegistryClient } from "./client.ts";
import { type IndexPart, indexDocument, types } from "./image-documents.ts";
import { parseJson } from "./json.ts";
import { invalidAnswer } from "./problems.ts";
import { tag as name } from "./push.ts";
import { findDigest, findManifest, type Place, placeOf } from "./reading.ts";

interface Part extends IndexPart {
  readonly annotations: Readonly<Record<string, string>>;
}

/** As `push` writes it. */
const ownManifest = z.object({
  mediaType: z.literal(types.manifest),
  annotations: z.record(z.string(), z.string()).default({}),
});

/** Carries out `Images.join`. */
export async function join(client: RegistryClient, request: JoinRequest): Promise<Joined> {
  const { access, ...version } = placeOf(`${request.name}:${request.tag}`);
  const place: Place = { ...version, access: { ...access, actions: "pull,push" } };
  const there = await findDigest(client, place);
  if (there !== undefined) return { digest: there, missing: [] };
  const found = await Promise.all(request.parts.map((part) => findPart(client, request.name, part)));
  const missing = request.parts.filter((_, index) => found[index] === undefined).map(({ platform }) => platform);
  if (missing.length > 0) return { digest: undefined, missing };
  const parts = found.filter((part) => part !== undefined);
  const { digest } = await name(client, place, indexDocument(parts, inAll(parts)));
  return { digest, missing: [] };
}

async function findPart(
  client: RegistryClient,
  repository: string,
  { platform, tag }: JoinRequest["parts"][number],
): Promise<Part | undefined> {
  const found = await findManifest(client, placeOf(`${repository}:${tag}`));
  if (found === undefined) return undefined;
  const read = ownManifest.safeParse(parseJson(found.body));
  if (found.manifest.kind === "index" || !read.success) {
    throw invalidAnswer(
      `\`${repository}:${tag}\` is not the image of one platform as \`preview seed build\` makes it.`,
    );
  }
  const { mediaType, annotations } = read.data;
  return { platform, annotations, descriptor: { mediaType, digest: found.digest, size: found.body.byteLength } };
}

/** What all parts say alike: who joins them must not matter. */
function inAll([first, ...others]: readonly Part[]): Readonly<Record<string, string>> {
  const notes = Object.entries(first?.annotations ?? {});
  return Object.fromEntries(
    notes.filter(([key, value]) => others.every(({ annotations }) => annotations[key] === value)),
  );
}
