import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { LayerEntry, PackedLayer } from "../../ports/images.ts";
import type { Compression } from "./compression.ts";
import { packLayer } from "./pack.ts";
import { storageFailure } from "./problems.ts";
import { type ArrivingLayer, unpackLayer } from "./unpack.ts";

interface LayersOptions {
  readonly temporaryFolder: (purpose: string) => Promise<string>;
  readonly signal: AbortSignal;
  /** Whether owners are kept; default: for root. */
  readonly privileged?: boolean;
}

/** Layers of images as archives and as files of this machine. */
interface Layers {
  /** Into a file that lives as long as the command. Throws as `Images.pack`. */
  pack(entries: readonly LayerEntry[], compression: Compression): Promise<PackedLayer>;
  /** Writes a layer over what lies in a folder, which is made when it is missing. Throws as `Images.unpack`. */
  unpack(layer: ArrivingLayer, folder: string, only: readonly string[] | undefined): Promise<void>;
}

export function layers(options: LayersOptions): Layers {
  const { temporaryFolder, signal, privileged = process.geteuid?.() === 0 } = options;
  return {
    async pack(entries, compression) {
      const folder = await temporaryFolder("layer");
      return packLayer(entries, { compression, file: join(folder, "layer"), signal });
    },
    async unpack(layer, folder, only) {
      const real = await mkdir(folder, { recursive: true })
        .then(() => realpath(folder))
        .catch((error: unknown) => {
          throw storageFailure(error, folder);
        });
      await unpackLayer(layer, { folder: real, privileged, only });
    },
  };
}
