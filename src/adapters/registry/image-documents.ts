import type { Descriptor, NewImage, PushRequest } from "../../ports/images.ts";
import { digestOf } from "./answers.ts";

/** Bytes that we write ourselves, and what names them. */
export interface Document {
  readonly descriptor: Descriptor;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Everything of an image but its layers. */
export interface ImageDocuments {
  readonly configs: readonly Document[];
  /** Those that the last one refers to by digest; none when there is one platform. */
  readonly inner: readonly Document[];
  /** What the tag names: the index, or the manifest of the only platform. */
  readonly top: Document;
}

/** Media types of what we write. */
export const types = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
};

/** The same request gives the same bytes. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export function imageDocuments({ images, annotations }: PushRequest): ImageDocuments {
  const configs = images.map(({ config }) => document(types.config, config));
  const manifest = (image: NewImage, index: number, notes: Readonly<Record<string, string>>) =>
    document(types.manifest, {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: configs[index]?.descriptor,
      layers: layersOf(image).map(ociLayer),
      annotations: notes,
    });
  const [only] = images;
  if (only !== undefined && images.length === 1) {
    return { configs, inner: [], top: manifest(only, 0, { ...annotations, ...only.annotations }) };
  }
  const inner = images.map((image, index) => manifest(image, index, image.annotations));
  const parts = inner.map(({ descriptor }, index) => ({ descriptor, platform: images[index]?.platform ?? "" }));
  return { configs, inner, top: indexDocument(parts, annotations) };
}

/** One image, and the platform that it is for. */
export interface IndexPart {
  readonly descriptor: Descriptor;
  /** `linux/arm64` */
  readonly platform: string;
}

/** What names the images of several platforms. https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export function indexDocument(parts: readonly IndexPart[], annotations: Readonly<Record<string, string>>): Document {
  const manifests = parts.map(({ descriptor, platform }) => ({ ...descriptor, platform: platformOf(platform) }));
  return document(types.index, { schemaVersion: 2, mediaType: types.index, manifests, annotations });
}

/** Layers of an image as its manifest lists them, the lowest first. */
function layersOf({ lower, upper }: NewImage): readonly Descriptor[] {
  return [...lower.map(({ layer }) => layer), ...upper.map(({ descriptor }) => descriptor)];
}

/** Docker's names for layers have no place in an OCI manifest; the bytes are the same. */
function ociLayer({ mediaType, digest, size }: Descriptor): Descriptor {
  const packed = /[.+](gzip|zstd)$/.exec(mediaType)?.[1];
  const type = "application/vnd.oci.image.layer.v1.tar";
  return { mediaType: packed === undefined ? type : `${type}+${packed}`, digest, size };
}

function platformOf(text: string): Readonly<Record<string, string>> {
  const [os = "", architecture = "", variant] = text.split("/");
  return { architecture, os, ...(variant !== undefined && { variant }) };
}

function document(mediaType: string, content: unknown): Document {
  const body = new TextEncoder().encode(JSON.stringify(content));
  return { descriptor: { mediaType, digest: digestOf(body), size: body.byteLength }, body };
}
