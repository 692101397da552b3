import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** What to make an image of. */
export interface ImageRequest {
  /** `linux/amd64`, `linux/arm64/v8`. */
  readonly platforms: readonly string[];
  /** Tar archives, gzipped or not, the same for each platform; default: one that holds nothing. */
  readonly layers?: readonly Uint8Array[];
  /** A manifest without an index around it; for one platform only. */
  readonly single?: boolean;
  /** Default `oci`. */
  readonly format?: "oci" | "docker";
  /** Adds an attestation for each platform to the index, as BuildKit does. */
  readonly attestations?: boolean;
}

export interface ManifestContent {
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** Everything that has to be pushed for an image. */
export interface ImageContent {
  readonly blobs: readonly Uint8Array[];
  /** Each after those that it refers to; the last is the image. */
  readonly manifests: readonly ManifestContent[];
  /** Of the last manifest. */
  readonly digest: string;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const mediaTypes = {
  oci: {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
    gzippedLayer: "application/vnd.oci.image.layer.v1.tar+gzip",
  },
  docker: {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
    config: "application/vnd.docker.container.image.v1+json",
    layer: "application/vnd.docker.image.rootfs.diff.tar",
    gzippedLayer: "application/vnd.docker.image.rootfs.diff.tar.gzip",
  },
} as const;

/** Two blocks of zeros end a tar archive. */
const emptyLayer = gzipSync(new Uint8Array(1024));

/** Makes real images: every digest, size and diff id is right. */
export function buildImage(request: ImageRequest): ImageContent {
  const types = mediaTypes[request.format ?? "oci"];
  const images = request.platforms.map((platform) => buildManifest(platform, request));
  const blobs = images.flatMap((image) => image.blobs);
  if (request.single === true) {
    const [image, ...others] = images;
    if (image === undefined || others.length > 0) throw new Error("a single manifest is for one platform");
    return { blobs, manifests: [image.manifest], digest: sha256(image.manifest.body) };
  }
  const attestations = request.attestations === true ? images.map((image) => buildAttestation(image.manifest)) : [];
  const index = json(types.index, {
    schemaVersion: 2,
    mediaType: types.index,
    manifests: [...images, ...attestations].map(({ manifest, entry }) => ({ ...descriptor(manifest), ...entry })),
  });
  return {
    blobs: [...blobs, ...attestations.flatMap((each) => each.blobs)],
    manifests: [...images.map((each) => each.manifest), ...attestations.map((each) => each.manifest), index],
    digest: sha256(index.body),
  };
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function buildManifest(platform: string, request: ImageRequest) {
  const types = mediaTypes[request.format ?? "oci"];
  const layers = request.layers ?? [emptyLayer];
  const [os, architecture, variant] = platform.split("/");
  const parts = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const config = json(types.config, {
    ...parts,
    config: {},
    rootfs: { type: "layers", diff_ids: layers.map((layer) => sha256(isGzipped(layer) ? gunzipSync(layer) : layer)) },
  });
  const manifest = json(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: descriptor(config),
    layers: layers.map((body) => descriptor({ mediaType: isGzipped(body) ? types.gzippedLayer : types.layer, body })),
  });
  return { blobs: [config.body, ...layers], manifest, entry: { platform: parts } };
}

/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
function buildAttestation(subject: ManifestContent) {
  const types = mediaTypes.oci;
  const platform = { os: "unknown", architecture: "unknown" };
  const config = json(types.config, { ...platform, config: {}, rootfs: { type: "layers", diff_ids: [] } });
  const statement = json("application/vnd.in-toto+json", {
    _type: "https://in-toto.io/Statement/v0.1",
    subject: [{ digest: { sha256: sha256(subject.body).slice("sha256:".length) } }],
  });
  const manifest = json(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: descriptor(config),
    layers: [descriptor(statement)],
  });
  const annotations = {
    "vnd.docker.reference.type": "attestation-manifest",
    "vnd.docker.reference.digest": sha256(subject.body),
  };
  return { blobs: [config.body, statement.body], manifest, entry: { platform, annotations } };
}

function json(mediaType: string, document: unknown): ManifestContent {
  return { mediaType, body: new TextEncoder().encode(JSON.stringify(document)) };
}

function descriptor({ mediaType, body }: ManifestContent): Descriptor {
  return { mediaType, digest: sha256(body), size: body.byteLength };
}

function isGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
