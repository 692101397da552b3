import fc from "fast-check";
import { expect, test } from "vitest";
import { normalised } from "../../src/seeds/script-text.ts";

async function read(chunks: readonly Uint8Array[]): Promise<string> {
  async function* given(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const parts: Uint8Array[] = [];
  for await (const part of normalised(given())) parts.push(part);
  return Buffer.concat(parts).toString("latin1");
}

test.each([
  ["a\r\nb\r\n", "a\nb\n"],
  ["a\rb\r\r\nc\r", "a\rb\r\nc\r"],
  ["\xef\xbb\xbfa\n", "a\n"],
  ["\xef\xbb\xbf", ""],
  ["\xef\xbb", "\xef\xbb"],
  ["\xef\xbb\xbf\xef\xbb\xbfa", "\xef\xbb\xbfa"],
  ["a\xef\xbb\xbf", "a\xef\xbb\xbf"],
  ["", ""],
  ["\r\n", "\n"],
  ["\r", "\r"],
])("%j is read as %j", async (text, expected) => {
  expect(await read([Buffer.from(text, "latin1")])).toBe(expected);
});

test("however a file comes in pieces, it reads the same", async () => {
  const piece = fc.array(fc.constantFrom(0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x61), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      const whole = pieces.flat();
      const expected = Buffer.from(whole)
        .toString("latin1")
        .replace(/^\xef\xbb\xbf/, "")
        .replaceAll("\r\n", "\n");
      expect(await read(pieces.map((bytes) => Uint8Array.from(bytes)))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
