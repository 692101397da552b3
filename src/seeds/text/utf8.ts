import { joinedBytes } from "../script-text.ts";

/** The first bytes that are not UTF-8. */
export interface InvalidBytes {
  /** What comes before them. */
  readonly before: string;
  /** The first of them, 0 to 255. */
  readonly byte: number;
}

/** Decodes UTF-8 that comes in chunks, and says where it is none; that becomes U+FFFD. */
export interface Utf8Reader {
  readonly push: (bytes: Uint8Array) => Decoded;
  /** What is left of a character that the end cut off. */
  readonly end: () => Decoded;
}

export interface Decoded {
  readonly text: string;
  readonly invalid: InvalidBytes | undefined;
}

export function utf8Reader(): Utf8Reader {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // A character that the end of a chunk cuts is decoded with the next one.
  let held: Uint8Array = new Uint8Array();
  function decode(bytes: Uint8Array): Decoded {
    const text = decoder.decode(bytes);
    // What is written as U+FFFD is valid, and rare.
    return { text, invalid: text.includes("\uFFFD") ? firstInvalid(bytes) : undefined };
  }
  return {
    push(chunk) {
      const bytes = joinedBytes(held, chunk);
      const end = bytes.length - cutOff(bytes);
      held = bytes.slice(end);
      return decode(bytes.subarray(0, end));
    },
    end: () => decode(held),
  };
}

/** How many bytes at the end begin a character that goes on behind them. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Halves the part in which decoding stops working, down to the byte. */
function firstInvalid(bytes: Uint8Array): InvalidBytes | undefined {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeStart(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  if (valid === bytes.length && cutOff(bytes) === 0) return undefined;
  const before = decodeStart(bytes, valid) ?? "";
  return { before, byte: bytes[new TextEncoder().encode(before).length] ?? 0 };
}

/** The first bytes as text, without a character that is cut off; undefined when they are not UTF-8. */
function decodeStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters; a blank is nothing. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The encoding that a byte beyond ASCII is most likely in, as iconv calls it, and what it is there. */
export function likelyCharacter(byte: number): { readonly encoding: string; readonly character: string } {
  if (byte >= 0xa0) return { encoding: "latin1", character: String.fromCharCode(byte) };
  return { encoding: "windows-1252", character: windows1252.charAt(byte - 0x80).trim() };
}
