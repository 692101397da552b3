import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { layers } from "../../src/adapters/layers/layers.ts";
import { temporaryFolder } from "./temporary.ts";

/** An entry of a tar archive: a file, unless its header says otherwise. */
export type ArchiveEntry = Partial<Header> & Pick<Header, "name"> & { readonly text?: string };

type LayersOptions = Parameters<typeof layers>[0];

/** The adapter, with folders that are gone when the test ends. */
export function testLayers(options: Partial<LayersOptions> = {}): ReturnType<typeof layers> {
  return layers({ temporaryFolder: async () => temporaryFolder(), signal: new AbortController().signal, ...options });
}

/** A tar archive, with whatever is in the headers. */
export async function tar(entries: readonly ArchiveEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { text = "", ...header } of entries) archive.entry({ mode: 0o644, mtime: new Date(0), ...header }, text);
  archive.finalize();
  return buffer(archive as AsyncIterable<Uint8Array>);
}

interface Unpacking {
  /** What lies in the folder already: layers as tar archives, or as their entries. */
  readonly layers: readonly (Buffer | readonly ArchiveEntry[])[];
  readonly only?: readonly string[];
  /** Default: not, as for anybody but root. */
  readonly privileged?: boolean;
  readonly folder?: string;
}

/** Unpacks layers, and answers the folder. */
export async function unpack({ layers: all, only, privileged = false, folder }: Unpacking): Promise<string> {
  const to = folder ?? temporaryFolder();
  const adapter = testLayers({ privileged });
  for (const each of all) {
    const bytes = gzipSync(Buffer.isBuffer(each) ? each : await tar(each), { level: 1 });
    const layer = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", size: bytes.byteLength };
    await adapter.unpack({ ...layer, content: inPieces(bytes) }, to, only);
  }
  return to;
}

/** Everything below a folder: `dir/ 755`, `dir/file 644 text`, `link -> target`. */
export function listed(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      const found = lstatSync(join(folder, path));
      const mode = (found.mode & 0o7777).toString(8);
      if (found.isSymbolicLink()) return [`${path} -> ${readlinkSync(join(folder, path))}`];
      if (found.isDirectory()) return [`${path}/ ${mode}`, ...listed(folder, path)];
      return [`${path} ${mode} ${readFileSync(join(folder, path), "utf8")}`.trimEnd()];
    });
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
