import { randomUUID } from "node:crypto";
import { type ManifestContent, sha256 } from "./image.ts";

/** Content by digest, in memory. Which repository may see a blob is kept apart, as mounting depends on it. */
export interface Store {
  blob(repository: string, digest: string): Uint8Array | undefined;
  addBlob(repository: string, bytes: Uint8Array): string;
  /** By tag or by digest. */
  manifest(repository: string, reference: string): ManifestContent | undefined;
  addManifest(repository: string, tag: string | undefined, manifest: ManifestContent): string;
  /** With every tag that names it; false when it is not there. */
  removeManifest(repository: string, digest: string): boolean;
  /** Sorted; undefined when there is no such repository. */
  tags(repository: string): readonly string[] | undefined;
  openUpload(): string;
  /** What came so far; undefined when there is no such upload. */
  upload(id: string): Uint8Array | undefined;
  append(id: string, bytes: Uint8Array): void;
  closeUpload(id: string): void;
}

export function store(): Store {
  const blobs = new Map<string, Map<string, Uint8Array>>();
  const manifests = new Map<string, Map<string, ManifestContent>>();
  const tags = new Map<string, Map<string, string>>();
  const uploads = new Map<string, Uint8Array>();

  return {
    blob: (repository, digest) => blobs.get(repository)?.get(digest),
    addBlob(repository, bytes) {
      const digest = sha256(bytes);
      folder(blobs, repository).set(digest, bytes);
      return digest;
    },
    manifest(repository, reference) {
      const digest = tags.get(repository)?.get(reference) ?? reference;
      return manifests.get(repository)?.get(digest);
    },
    addManifest(repository, tag, manifest) {
      const digest = sha256(manifest.body);
      folder(manifests, repository).set(digest, manifest);
      if (tag !== undefined) folder(tags, repository).set(tag, digest);
      return digest;
    },
    removeManifest(repository, digest) {
      for (const [tag, of] of folder(tags, repository)) if (of === digest) folder(tags, repository).delete(tag);
      return manifests.get(repository)?.delete(digest) ?? false;
    },
    tags(repository) {
      return manifests.has(repository) ? [...(tags.get(repository)?.keys() ?? [])].sort() : undefined;
    },
    openUpload() {
      const id = randomUUID();
      uploads.set(id, new Uint8Array());
      return id;
    },
    upload: (id) => uploads.get(id),
    append: (id, bytes) => {
      const before = uploads.get(id) ?? new Uint8Array();
      uploads.set(id, before.byteLength === 0 ? bytes : Buffer.concat([before, bytes]));
    },
    closeUpload: (id) => {
      uploads.delete(id);
    },
  };
}

function folder<T>(folders: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const found = folders.get(name) ?? new Map<string, T>();
  folders.set(name, found);
  return found;
}
