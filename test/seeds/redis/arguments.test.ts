import fc from "fast-check";
import { expect, test } from "vitest";
import { splitArguments } from "../../../src/seeds/redis/arguments.ts";

/** As redis-cli prints an argument (sdscatrepr). */
function printed(argument: string): string {
  const escaped = argument.replace(/["\\]|[^ -~]/g, (one) =>
    one === '"' || one === "\\" ? `\\${one}` : `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"${escaped}"`;
}

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

test.each<[string, readonly string[]]>([
  ["SET a b", ["SET", "a", "b"]],
  ["  SET\ta   b \r", ["SET", "a", "b"]],
  ['SET a ""', ["SET", "a", ""]],
  [String.raw`"\n\r\t\b\a\\\"\q"`, ['\n\r\t\b\u0007\\"q']],
  [String.raw`"\x00\xfF\x7e"`, ["\0\u00ff~"]],
  [String.raw`'a\'b\nc\\ '`, ["a'b\\nc\\\\ "]],
  [`pre"fix ed" x'y z'`, ["prefix ed", "xy z"]],
  ["é ☕", ["\u00c3\u00a9", "\u00e2\u0098\u0095"]],
  ['"é\\é"', ["\u00c3\u00a9\u00c3\u00a9"]],
  ['"\\😀"', ["\u00f0\u009f\u0098\u0080"]],
  [String.raw`a\nb #c`, ["a\\nb", "#c"]],
])("%s", (line, args) => {
  expect(splitArguments(line)).toEqual(args);
});

test.each<[string, string, number]>([
  ['SET a "b', "The quote that begins here is not closed on its line.", 6],
  ["SET a 'b", "The quote that begins here is not closed on its line.", 6],
  ["SET a 'b\\'", "The quote that begins here is not closed on its line.", 6],
  ['SET a "b\\', "The quote that begins here is not closed on its line.", 6],
  ['SET a "b\\"', "The quote that begins here is not closed on its line.", 6],
  ['SET a "b"c', "A closing quote must be followed by a blank.", 9],
  ["SET a 'b''c'", "A closing quote must be followed by a blank.", 9],
  ['SET a "b\\x1"', "`\\x` needs two hexadecimal digits, as in `\\x0a`.", 8],
  ['"\\x', "`\\x` needs two hexadecimal digits, as in `\\x0a`.", 1],
])("%s is no command", (line, message, index) => {
  expect(splitArguments(line)).toMatchObject({ message, index });
});

test("what redis-cli prints is read again as the same bytes", () => {
  fc.assert(
    fc.property(fc.array(bytes), (args) => {
      expect(splitArguments(args.map(printed).join(" "))).toEqual(args);
    }),
  );
});

test("text is read as its UTF-8, in either quotes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const utf8 = Buffer.from(text).toString("latin1");
      expect(splitArguments(`"${text.replaceAll(/["\\]/g, "\\$&")}"`)).toEqual([utf8]);
      if (!text.includes("'") && !text.endsWith("\\")) expect(splitArguments(`'${text}'`)).toEqual([utf8]);
    }),
  );
});

test("any line is a list of bytes, or has a mistake within it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", '"', "'", "\\", "x", "0", "é", "\t") }), (line) => {
      const read = splitArguments(line);
      if ("message" in read) expect(read.index).toBeLessThan(line.length);
      else for (const arg of read) expect(arg).toMatch(/^[\0-\u00ff]*$/);
    }),
  );
});

test.each(["a", "é", "\\x00", "\\'"])("a line of 8 MB of %s takes no time to speak of", (unit) => {
  const begin = performance.now();
  for (const quote of ['"', "'"]) splitArguments(`SET a ${quote}${unit.repeat(8e6 / unit.length)}`);
  splitArguments(`SET ${unit.repeat(8e6 / unit.length)}`);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
