import { createReadStream } from "node:fs";
import type { Descriptor, PushRequest } from "../../ports/images.ts";
import { storageProblem } from "../../problem.ts";
import type { Access } from "./access.ts";
import { downloadBlob } from "./blob-download.ts";
import type { BlobSource } from "./blob-upload.ts";
import type { RegistryClient } from "./client.ts";
import { placeOf } from "./reading.ts";

/** Where the bytes of each layer of a push come from; a layer of several images is there once. */
export function layerSources(
  client: RegistryClient,
  to: Pick<Access, "registry" | "repository"> | undefined,
  { images }: PushRequest,
): readonly BlobSource[] {
  const lower = images.flatMap((image) => image.lower).map(({ name, layer }) => remote(client, to, name, layer));
  const upper = images
    .flatMap((image) => image.upper)
    .map(({ descriptor, file }): BlobSource => {
      return { descriptor, open: () => readLayer(file) };
    });
  return [...new Map([...lower, ...upper].map((source) => [source.descriptor.digest, source])).values()];
}

function remote(
  client: RegistryClient,
  to: Pick<Access, "registry" | "repository"> | undefined,
  name: string,
  layer: Descriptor,
): BlobSource {
  const { access } = placeOf(name);
  const open = () => downloadBlob(client, access, layer);
  const mountable = to !== undefined && to.registry === access.registry && to.repository !== access.repository;
  return { descriptor: layer, open, ...(mountable && { mountFrom: access.repository }) };
}

async function* readLayer(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw storageProblem(error);
  }
}
