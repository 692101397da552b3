import { pipeline } from "node:stream/promises";
import { type Extract, extract } from "tar-stream";
import { Problem } from "../../problem.ts";
import { type Compression, decompressed } from "./compression.ts";
import { imagePath, isWanted, shown } from "./image-path.ts";
import { emptyLower, type ImageRoot, imageRoot, removeLower } from "./image-root.ts";
import { writableOf } from "./node-streams.ts";
import { invalidLayer, layerFailure } from "./problems.ts";
import { type Target, writeEntry } from "./write-entry.ts";

/** A layer as it comes from a registry. */
export interface ArrivingLayer {
  readonly mediaType: string;
  /** In bytes, as stored. */
  readonly size: number;
  /** Throws when the bytes are not those of the layer. */
  readonly content: AsyncIterable<Uint8Array>;
}

export interface Destination {
  /** Absolute path of a folder that nobody else writes to. */
  readonly folder: string;
  /** Whether owners and the bits that change them are kept. */
  readonly privileged: boolean;
  /** Paths in the image; only what lies there or below. */
  readonly only: readonly string[] | undefined;
}

/** What a layer may grow to: zeros of a database are packed 1:1,000, but not gigabytes of them. */
const maxGrowth = 100;
const freeBytes = 1024 ** 3;
/** An entry that holds nothing is a file for the disk all the same. Large images have some 200,000. */
const maxEntries = 500_000;
/** Names that mean that lower layers' content is gone: image-spec, layer.md, "Whiteouts". */
const whiteout = ".wh.";
const opaqueWhiteout = ".wh..wh..opq";

/** Writes a layer over what lies in the folder. Throws Problem `image-invalid`, `disk-full`, and what `content` throws. */
export async function unpackLayer(layer: ArrivingLayer, destination: Destination): Promise<void> {
  const archive = extract();
  const bytes = limited(decompressed(layer.content, compressionOf(layer.mediaType)), layer.size);
  const outcomes = await Promise.allSettled([writeEntries(archive, destination), pipeline(bytes, writableOf(archive))]);
  const errors = outcomes.flatMap((outcome): unknown[] => (outcome.status === "rejected" ? [outcome.reason] : []));
  // Each side also ends when the other does, with an error that says no more than that.
  const [error] = errors.toSorted((one, other) => Number(other instanceof Problem) - Number(one instanceof Problem));
  if (error !== undefined) throw layerFailure(error, destination.folder);
}

async function writeEntries(archive: Extract, { folder, privileged, only }: Destination): Promise<void> {
  const root = imageRoot(folder);
  const target: Target = { root, privileged, added: new Set() };
  let count = 0;
  try {
    for await (const entry of archive) {
      count += 1;
      if (count > maxEntries) throw invalidLayer(`it has more than ${maxEntries.toLocaleString("en")} entries`);
      const path = imagePath(entry.header.name);
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (name.startsWith(whiteout)) hideLower(root, path, target, only);
      else if (path !== "" && isWanted(path, only)) await writeEntry(entry, path, target);
      entry.resume();
    }
  } catch (error) {
    throw layerFailure(error, folder);
  }
}

function hideLower(root: ImageRoot, path: string, { added }: Target, only: readonly string[] | undefined): void {
  const at = path.lastIndexOf("/") + 1;
  const name = path.slice(at);
  const folder = root.findFolderOf(path);
  if (name === opaqueWhiteout) {
    if (folder !== undefined && isWanted(path.slice(0, Math.max(at - 1, 0)), only)) emptyLower(folder, added);
    return;
  }
  // More names of this kind are notes of a file system that images were once made on.
  if (name.startsWith(`${whiteout}${whiteout}`)) return;
  const hidden = name.slice(whiteout.length);
  if (hidden === "" || hidden === "." || hidden === "..") throw invalidLayer(`\`${shown(path)}\` removes no file`);
  if (folder !== undefined && isWanted(`${path.slice(0, at)}${hidden}`, only))
    removeLower(`${folder}/${hidden}`, added);
}

async function* limited(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  const limit = freeBytes + size * maxGrowth;
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.byteLength;
    if (total > limit) throw invalidLayer(`its ${size} bytes hold more than ${limit} bytes`);
    yield chunk;
  }
}

function compressionOf(mediaType: string): Compression | undefined {
  if (mediaType.endsWith("gzip")) return "gzip";
  if (mediaType.endsWith("zstd")) return "zstd";
  if (mediaType.endsWith(".tar")) return undefined;
  throw invalidLayer(`\`${shown(mediaType)}\` is not a kind of layer that preview knows`);
}
