import * as z from "zod";
import type { Descriptor } from "../../ports/images.ts";
import { digestPattern } from "./answers.ts";
import { parseJson } from "./json.ts";

/** The kinds of manifest that we read, for `Accept`. */
export const manifestTypes: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

/** The manifest of one platform in an index. */
export interface IndexEntry {
  /** `linux/arm64/v8` */
  readonly platform: string;
  readonly digest: string | undefined;
}

export type Manifest =
  | { readonly kind: "index"; readonly entries: readonly IndexEntry[] }
  /** One image: its platform is in the blob of its configuration. */
  | { readonly kind: "image"; readonly config: string; readonly layers: readonly Descriptor[] };

const digest = z.string().regex(digestPattern);
const descriptor = z.object({ mediaType: z.string(), digest, size: z.int().nonnegative() });
const platform = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() });
const entry = z.object({
  digest: digest.optional(),
  platform: platform.optional(),
  annotations: z.record(z.string(), z.string()).optional(),
});
const index = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(entry),
  config: z.undefined().optional(),
  layers: z.undefined().optional(),
});
const image = z.object({
  schemaVersion: z.literal(2),
  config: z.object({ digest }),
  layers: z.array(descriptor),
  manifests: z.undefined().optional(),
});

/**
 * Undefined when the bytes are neither an index nor the manifest of an image. One that could be read as both is neither
 * (CVE-2021-41190).
 */
export function readManifest(body: Uint8Array): Manifest | undefined {
  const document = parseJson(body);
  const asIndex = index.safeParse(document);
  if (asIndex.success) return { kind: "index", entries: asIndex.data.manifests.flatMap(indexEntry) };
  const asImage = image.safeParse(document);
  if (!asImage.success) return undefined;
  return { kind: "image", config: asImage.data.config.digest, layers: asImage.data.layers };
}

/** The platform of an image's configuration; undefined when it names none, as for things that are no container. */
export function configPlatform(body: Uint8Array): string | undefined {
  const parsed = platform.safeParse(parseJson(body));
  return parsed.success ? formatPlatform(parsed.data) : undefined;
}

/** Leaves out attestations, which BuildKit files under a platform of their own. */
function indexEntry({ platform, annotations, digest }: z.output<typeof entry>): readonly IndexEntry[] {
  if (platform === undefined || annotations?.["vnd.docker.reference.type"] !== undefined) return [];
  return platform.os === "unknown" ? [] : [{ platform: formatPlatform(platform), digest }];
}

function formatPlatform({ os, architecture, variant }: z.output<typeof platform>): string {
  return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
