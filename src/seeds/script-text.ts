/** UTF-8's byte order mark, which editors on Windows put at the start. */
const mark = [0xef, 0xbb, 0xbf];
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * A script's bytes without a byte order mark and with lines that end in LF, piece by piece, so that a checkout on Windows
 * has the same hash and loads the same data. Not for packed files, which are hashed as stored.
 */
export async function* normalised(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = joinedBytes(start ?? held, chunk);
    if (start !== undefined && bytes.length < mark.length) {
      start = bytes;
      continue;
    }
    if (start !== undefined) bytes = withoutMark(bytes);
    start = undefined;
    // Whether a CR ends a line is only known with the byte behind it.
    const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
    held = bytes.subarray(end);
    const lines = withLineFeeds(bytes.subarray(0, end));
    if (lines.length > 0) yield lines;
  }
  const rest = start ?? held;
  if (rest.length > 0) yield withLineFeeds(rest);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return mark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(mark.length) : bytes;
}

/** Without every CR before an LF. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(carriageReturn)) return bytes;
  return bytes.filter((byte, index) => byte !== carriageReturn || bytes[index + 1] !== lineFeed);
}

/** The one behind the other. */
export function joinedBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
