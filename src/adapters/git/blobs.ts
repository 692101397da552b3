import { fetchBlobs, type RunGit, readBlobs } from "./objects.ts";
import type { Remote } from "./remote.ts";

type Blobs = ReadonlyMap<string, Uint8Array>;

/** Both throw what `fetchBlobs` and `readBlobs` throw. */
export interface BlobReader {
  /** Contents of blobs by id; those of others may be among them. */
  read(oids: readonly string[]): Promise<Blobs>;
  /** Brings blobs here that will be read. */
  ahead(oids: readonly string[]): Promise<void>;
}

interface Batch {
  readonly read: Set<string>;
  readonly ahead: Set<string>;
  readonly blobs: Promise<Blobs>;
}

/** Of what is more, memory would suffer: it is read from the disk when it is asked for. */
const mostKept = 1000;

/**
 * Reads blobs of a blobless repository by id. What is asked for in the same moment comes in one request, and is not asked
 * for again: the way to the server and back takes longer than anything that is done with it.
 */
export function blobReader(run: RunGit, remote: Remote): BlobReader {
  const here = new Set<string>();
  const kept = new Map<string, Uint8Array>();
  let next: Batch | undefined;
  const carryOut = async (read: ReadonlySet<string>, ahead: ReadonlySet<string>): Promise<Blobs> => {
    await Promise.resolve();
    next = undefined;
    const all = [...new Set([...read, ...ahead])];
    const missing = all.filter((oid) => !here.has(oid));
    await fetchBlobs(run, remote, missing);
    for (const oid of missing) here.add(oid);
    const blobs = await readBlobs(run, kept.size + all.length > mostKept ? [...read] : all);
    if (kept.size + blobs.size > mostKept) return new Map([...kept, ...blobs]);
    for (const [oid, bytes] of blobs) kept.set(oid, bytes);
    return kept;
  };
  const batch = (): Batch => {
    if (next === undefined) {
      const [read, ahead] = [new Set<string>(), new Set<string>()];
      next = { read, ahead, blobs: carryOut(read, ahead) };
    }
    return next;
  };
  return {
    async read(oids) {
      const missing = oids.filter((oid) => !kept.has(oid));
      if (missing.length === 0) return kept;
      const { read, blobs } = batch();
      for (const oid of missing) read.add(oid);
      return blobs;
    },
    async ahead(oids) {
      const missing = oids.filter((oid) => !here.has(oid));
      if (missing.length === 0) return;
      const { ahead, blobs } = batch();
      for (const oid of missing) ahead.add(oid);
      await blobs;
    },
  };
}
