import fc from "fast-check";
import { expect, test } from "vitest";
import { logLine } from "../../src/ui/log-text.ts";

const hostile = fc.string({
  unit: fc.constantFrom(
    "\u001b",
    "[",
    "]",
    "0",
    "3",
    "1",
    ";",
    ":",
    "m",
    "J",
    "?",
    ">",
    "\u009b",
    "\r",
    "\u0007",
    "a",
    "🛒",
  ),
});

test("nothing but colours reaches a terminal, and nothing at all a file", () => {
  fc.assert(
    fc.property(hostile, (line) => {
      const coloured = logLine(line, true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not come through
      expect(coloured.replace(/\u001b\[[\d;:]*m/g, "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      if (coloured.includes("\u001b")) expect(coloured.endsWith("\u001b[0m")).toBe(true);
      const plain = logLine(line, false);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not come through
      expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});

test("an ordinary line stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\t", "é", "中", "🛒", "[", "m") }), (line) => {
      expect([logLine(line, true), logLine(line, false)]).toEqual([line, line]);
    }),
  );
});
