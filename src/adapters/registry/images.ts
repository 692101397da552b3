import type { Images, LayerEntry, PackedLayer } from "../../ports/images.ts";
import { downloadBlob } from "./blob-download.ts";
import { type ClientOptions, registryClient } from "./client.ts";
import { join } from "./join.ts";
import { writeLayout } from "./layout.ts";
import { push } from "./push.ts";
import { findDigest, findImage, placeOf } from "./reading.ts";
import { listTags, removeManifest } from "./tags.ts";

/** Layers as archives on this machine. */
interface Layers {
  pack(entries: readonly LayerEntry[], compression: "gzip" | "zstd"): Promise<PackedLayer>;
  /** Writes one layer over what is in a folder; throws what `content` throws. */
  unpack(layer: ArrivingLayer, folder: string, only: readonly string[] | undefined): Promise<void>;
}

interface ArrivingLayer {
  readonly mediaType: string;
  /** In bytes, as stored. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

export interface ImagesOptions extends ClientOptions {
  readonly layers: Layers;
}

/**
 * Images in any registry that speaks the OCI distribution protocol, by the global fetch. Throws, beside what the port
 * says, what `registry` throws.
 */
export function images({ layers, ...options }: ImagesOptions): Images {
  const client = registryClient(options);
  return {
    digest: async (reference) => findDigest(client, placeOf(reference)),
    open: async (reference, platform) => findImage(client, placeOf(reference), platform),
    async unpack(image, folder, only) {
      const { access } = placeOf(image.name);
      for (const layer of image.layers) {
        const { mediaType, size } = layer;
        await layers.unpack({ mediaType, size, content: downloadBlob(client, access, layer) }, folder, only);
      }
    },
    pack: layers.pack,
    push: (request) => push(client, request),
    join: (request) => join(client, request),
    writeLayout: (request, folder) => writeLayout(client, request, folder),
    tags: (name) => listTags(client, name),
    remove: (name, digest) => removeManifest(client, name, digest),
  };
}
