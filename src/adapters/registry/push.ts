import type { Descriptor, Pushed, PushRequest } from "../../ports/images.ts";
import type { Access } from "./access.ts";
import { unexpected } from "./answers.ts";
import { hasBlob, uploadBlob } from "./blob-upload.ts";
import type { RegistryClient } from "./client.ts";
import { type Document, imageDocuments } from "./image-documents.ts";
import { layerSources } from "./layer-sources.ts";
import { repositoryMissing } from "./problems.ts";
import { findDigest, type Place, placeOf } from "./reading.ts";

/** Carries out `Images.push`. */
export async function push(client: RegistryClient, request: PushRequest): Promise<Pushed> {
  const { access, ...version } = placeOf(`${request.name}:${request.tag}`);
  const place: Place = { ...version, access: { ...access, actions: "pull,push" } };
  const there = await findDigest(client, place);
  if (there !== undefined) return { digest: there, pushed: false, uploaded: 0 };

  const documents = imageDocuments(request);
  const uploaded = await pushLayers(client, place.access, request);
  await Promise.all(documents.configs.map((config) => pushConfig(client, place.access, config)));
  for (const inner of documents.inner) await putManifest(client, place.access, inner.descriptor.digest, inner);
  return { ...(await tag(client, place, documents.top)), uploaded };
}

/** Answers how many bytes had to be sent. */
async function pushLayers(client: RegistryClient, access: Access, request: PushRequest): Promise<number> {
  const sources = layerSources(client, access, request);
  const known = await Promise.all(sources.map(({ descriptor }) => hasBlob(client, access, descriptor.digest)));
  const total = bytesOf(sources.map(({ descriptor }) => descriptor));
  const missing = sources.filter((_, index) => known[index] !== true);
  let arrived = total - bytesOf(missing.map(({ descriptor }) => descriptor));
  let uploaded = 0;
  request.progress?.(arrived, total);
  // One after the other: they share the same line, and the digests of base layers are mounted in no time.
  for (const source of missing) {
    const progress = (bytes: number) => request.progress?.(arrived + bytes, total);
    uploaded += await uploadBlob({ client, access, source, progress });
    arrived += source.descriptor.size;
    request.progress?.(arrived, total);
  }
  return uploaded;
}

async function pushConfig(client: RegistryClient, access: Access, { descriptor, body }: Document): Promise<void> {
  if (await hasBlob(client, access, descriptor.digest)) return;
  async function* open() {
    yield body;
  }
  await uploadBlob({ client, access, source: { descriptor, open }, progress: () => undefined });
}

/** Names what was pushed, unless the name was taken meanwhile: a tag is never moved. */
export async function tag(client: RegistryClient, place: Place, top: Document): Promise<Omit<Pushed, "uploaded">> {
  const own = top.descriptor.digest;
  const taken = await findDigest(client, place);
  if (taken !== undefined) return { digest: taken, pushed: false };
  try {
    await putManifest(client, place.access, place.version, top);
  } catch (error) {
    // Registries with immutable tags refuse the second one, each in its own way.
    const first = await findDigest(client, place);
    if (first === undefined) throw error;
    return { digest: first, pushed: first === own };
  }
  // Where somebody else pushed within the same moment, both go by what the registry has kept.
  const kept = (await findDigest(client, place)) ?? own;
  return { digest: kept, pushed: kept === own };
}

async function putManifest(client: RegistryClient, access: Access, name: string, content: Document): Promise<void> {
  const answer = await client.send(access, {
    method: "PUT",
    path: `manifests/${name}`,
    headers: { "content-type": content.descriptor.mediaType },
    body: content.body,
    repeatable: true,
  });
  if (answer.status === 404) throw repositoryMissing(access);
  if (answer.status !== 200 && answer.status !== 201 && answer.status !== 202) throw unexpected(answer);
}

function bytesOf(descriptors: readonly Descriptor[]): number {
  return descriptors.reduce((sum, { size }) => sum + size, 0);
}
