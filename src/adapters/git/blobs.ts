import { fetchBlobs, type RunGit, readBlobs } from "./objects.ts";
import type { Remote } from "./remote.ts";

type Blobs = ReadonlyMap<string, Uint8Array>;

/**
 * Reads blobs of a blobless repository by id. What is asked for in the same moment comes in one request, and what was
 * read once is kept: the way to the server and back takes longer than anything that is done with it. Throws what
 * `fetchBlobs` and `readBlobs` throw.
 */
export function blobReader(run: RunGit, remote: Remote): (oids: readonly string[]) => Promise<Blobs> {
  const kept = new Map<string, Uint8Array>();
  let next: { readonly oids: Set<string>; readonly read: Promise<void> } | undefined;
  const read = async (oids: Set<string>) => {
    await Promise.resolve();
    next = undefined;
    await fetchBlobs(run, remote, [...oids]);
    for (const [oid, bytes] of await readBlobs(run, [...oids])) kept.set(oid, bytes);
  };
  return async (oids) => {
    const missing = oids.filter((oid) => !kept.has(oid));
    if (missing.length === 0) return kept;
    if (next === undefined) {
      const together = new Set<string>();
      next = { oids: together, read: read(together) };
    }
    for (const oid of missing) next.oids.add(oid);
    await next.read;
    return kept;
  };
}
