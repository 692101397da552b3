import { z } from "zod";
import { parseJson } from "./json.ts";

/** The kinds of manifest that we read, for `Accept`. */
export const manifestTypes: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

/** What a manifest says about platforms. */
export type Manifest =
  | { readonly kind: "index"; readonly platforms: readonly string[] }
  /** One image: its platform is in the blob of its configuration. */
  | { readonly kind: "image"; readonly config: string };

const platform = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() });
const entry = z.object({ platform: platform.optional(), annotations: z.record(z.string(), z.string()).optional() });
const index = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(entry),
  config: z.undefined().optional(),
  layers: z.undefined().optional(),
});
const image = z.object({
  schemaVersion: z.literal(2),
  config: z.object({ digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
  manifests: z.undefined().optional(),
});

/**
 * Undefined when the bytes are neither an index nor the manifest of an image. One that could be read as both is neither
 * (CVE-2021-41190).
 */
export function readManifest(body: Uint8Array): Manifest | undefined {
  const document = parseJson(body);
  const asIndex = index.safeParse(document);
  if (asIndex.success) return { kind: "index", platforms: indexPlatforms(asIndex.data.manifests) };
  const asImage = image.safeParse(document);
  return asImage.success ? { kind: "image", config: asImage.data.config.digest } : undefined;
}

/** The platform of an image's configuration; undefined when it names none, as for things that are no container. */
export function configPlatform(body: Uint8Array): string | undefined {
  const parsed = platform.safeParse(parseJson(body));
  return parsed.success ? formatPlatform(parsed.data) : undefined;
}

/** Leaves out attestations, which BuildKit files under a platform of their own. */
function indexPlatforms(entries: readonly z.output<typeof entry>[]): readonly string[] {
  const found = entries.flatMap((each) => {
    if (each.platform === undefined || each.annotations?.["vnd.docker.reference.type"] !== undefined) return [];
    return each.platform.os === "unknown" ? [] : [formatPlatform(each.platform)];
  });
  return [...new Set(found)].sort();
}

function formatPlatform({ os, architecture, variant }: z.output<typeof platform>): string {
  return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
