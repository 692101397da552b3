import { createHash } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type Header, type Pack, pack } from "tar-stream";
import type { LayerEntry, PackedLayer } from "../../ports/images.ts";
import { Problem, storageProblem } from "../../problem.ts";
import { type Compression, compressed } from "./compression.ts";
import { bytesOf, writableOf } from "./node-streams.ts";
import { storageFailure } from "./problems.ts";

interface PackOptions {
  readonly compression: Compression;
  /** Absolute path; it is written to. */
  readonly file: string;
  readonly signal: AbortSignal;
}

type NewEntry = Pick<Header, "name" | "type" | "size" | "mode" | "uid" | "gid" | "mtime" | "pax">;

/**
 * Writes entries as a layer to a file, in the order of a tree: what removes comes before what is added beside it, as
 * image-spec wants it. Throws Problem `disk-full`, `storage-failed`, `interrupted`.
 */
export async function packLayer(
  entries: readonly LayerEntry[],
  { compression, file, signal }: PackOptions,
): Promise<PackedLayer> {
  const archive = pack();
  const content = createHash("sha256");
  const stored = createHash("sha256");
  let size = 0;
  const sorted = entries.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const filling = fill(archive, sorted).catch((error: Error) => archive.destroy(error));
  try {
    await pipeline(
      compressed(
        watched(bytesOf(archive), (chunk) => content.update(chunk)),
        compression,
      ),
      (chunks) =>
        watched(chunks, (chunk) => {
          stored.update(chunk);
          size += chunk.byteLength;
        }),
      createWriteStream(file),
      { signal },
    );
    await filling;
  } catch (error) {
    if (signal.aborted) throw new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
    throw storageFailure(error, file);
  }
  const mediaType = `application/vnd.oci.image.layer.v1.tar+${compression}`;
  const digest = `sha256:${stored.digest("hex")}`;
  return { descriptor: { mediaType, digest, size }, diffId: `sha256:${content.digest("hex")}`, file };
}

/** Keeps the order of a tree: `a`, what lies in it, `a-b`; removals come first among their own. */
function orderOf({ path, source }: LayerEntry): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}${source === undefined ? "\0" : ""}${path.slice(at)}`.replaceAll("/", "\u0001");
}

async function fill(archive: Pack, entries: readonly LayerEntry[]): Promise<void> {
  for (const entry of entries) {
    const header = await headerOf(entry);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (entry.source === undefined || header.size === 0) archive.entry(header, "", done);
    else {
      const sink = writableOf(archive.entry(header, done));
      // Beside the other: when the archive ends too soon, both fail.
      await Promise.all([promise, pipeline(createReadStream(entry.source, { end: header.size - 1 }), sink)]);
    }
    await promise;
  }
  archive.finalize();
}

async function headerOf({ path, source, mode, uid, gid }: LayerEntry): Promise<NewEntry> {
  const at = path.lastIndexOf("/") + 1;
  const epoch = new Date(0);
  if (source === undefined) {
    const name = `${path.slice(0, at)}.wh.${path.slice(at)}`;
    return { name, type: "file", size: 0, mode: constants.S_IFREG, uid: 0, gid: 0, mtime: epoch };
  }
  const found = await lstat(source);
  const owner = { uid, gid, mtime: epoch, ...largeOwner(uid, gid) };
  // With the bits that say what it is, as tar-stream takes a mode of 0 for none.
  if (found.isDirectory())
    return { ...owner, name: `${path}/`, type: "directory", size: 0, mode: constants.S_IFDIR | mode };
  if (!found.isFile()) throw storageProblem(`\`${source}\` is neither a file nor a folder.`);
  return { ...owner, name: path, type: "file", size: found.size, mode: constants.S_IFREG | mode };
}

/** The header has room for six octal digits. */
function largeOwner(uid: number, gid: number): { readonly pax?: Readonly<Record<string, string>> } {
  return Math.max(uid, gid) > 0o777777 ? { pax: { uid: String(uid), gid: String(gid) } } : {};
}

async function* watched(
  bytes: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    see(chunk);
    yield chunk;
  }
}
