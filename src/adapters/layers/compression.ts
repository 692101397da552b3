import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, createGzip, createZstdCompress, createZstdDecompress } from "node:zlib";

/** How layers are compressed, by what their media types end with. */
export type Compression = "gzip" | "zstd";

/** Level 3 of gzip makes the data of a database 7 % larger than level 6 does, in little more than half of the time. */
const levels: Readonly<Record<Compression, number>> = { gzip: 3, zstd: 3 };

/** The same bytes for the same input on one version of Node.js. */
export async function* compressed(bytes: AsyncIterable<Uint8Array>, compression: Compression) {
  const packer: Transform =
    compression === "gzip"
      ? createGzip({ level: levels.gzip })
      : createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: levels.zstd } });
  let first = compression === "gzip";
  for await (const chunk of through(bytes, packer)) {
    // The tenth byte of a gzip file is the operating system that made it; 255 is none (RFC 1952).
    if (first) chunk[9] = 255;
    first = false;
    yield chunk;
  }
}

/** So much at a time: with zlib's own 16 KiB unpacking a database takes almost twice as long. */
const unpackedBytes = 256 * 1024;

/** Throws an error of zlib's when the bytes are not what they are said to be, or end too soon. */
export function decompressed(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression | undefined,
): AsyncIterable<Uint8Array> {
  if (compression === undefined) return bytes;
  return compression === "gzip" ? through(bytes, createGunzip({ chunkSize: unpackedBytes })) : unzstd(bytes);
}

/** Errors of either side end the loop, and leaving the loop ends both sides. */
async function* through(bytes: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Buffer> {
  const sending = pipeline(bytes, transform).catch(() => undefined);
  try {
    yield* transform;
    await sending;
  } finally {
    transform.destroy();
  }
}

/** An archive may be many frames, which Node.js unpacks one at a time, leaving out what follows the first. */
async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  let exhausted = false;
  /** What was given to a frame, and not used by it so far. */
  let given: Uint8Array[] = [];

  async function* fromHere(): AsyncGenerator<Uint8Array> {
    yield* [...given];
    while (!exhausted) {
      const { done, value } = await source.next();
      exhausted = done === true;
      if (exhausted) return;
      given.push(value);
      yield value;
    }
  }

  do {
    const frame = createZstdDecompress();
    let used = 0;
    const drop = () => {
      given = skip(given, frame.bytesWritten - used);
      used = frame.bytesWritten;
    };
    for await (const piece of through(fromHere(), frame)) {
      drop();
      yield piece;
    }
    drop();
  } while (!exhausted || given.length > 0);
}

/** What follows the first bytes. */
function skip(chunks: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let left = bytes;
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(left, chunk.byteLength));
    left -= chunk.byteLength - rest.byteLength;
    return rest.byteLength === 0 ? [] : [rest];
  });
}
