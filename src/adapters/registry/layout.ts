import { createWriteStream } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PushRequest } from "../../ports/images.ts";
import { Problem, storageProblem } from "../../problem.ts";
import type { RegistryClient } from "./client.ts";
import { imageDocuments } from "./image-documents.ts";
import { layerSources } from "./layer-sources.ts";

/** Carries out `Images.writeLayout`: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export async function writeLayout(client: RegistryClient, request: PushRequest, folder: string): Promise<string> {
  const { configs, inner, top } = imageDocuments(request);
  const blobs = join(folder, "blobs", "sha256");
  const fileOf = (digest: string) => join(blobs, digest.slice("sha256:".length));
  const reference = { "org.opencontainers.image.ref.name": request.tag };
  const index = { schemaVersion: 2, manifests: [{ ...top.descriptor, annotations: reference }] };
  try {
    await mkdir(blobs, { recursive: true });
    for (const { descriptor, open } of layerSources(client, undefined, request)) {
      await pipeline(open(), createWriteStream(fileOf(descriptor.digest)));
    }
    for (const { descriptor, body } of [...configs, ...inner, top]) await writeFile(fileOf(descriptor.digest), body);
    await writeFile(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    // Last and at once: what the index names is there.
    await writeFile(join(folder, "index.json.new"), JSON.stringify(index));
    await rename(join(folder, "index.json.new"), join(folder, "index.json"));
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  }
  return top.descriptor.digest;
}
