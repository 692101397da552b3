import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, printableJson, printableLine } from "../../src/ui/printable.ts";

test.each([
  ["plain\ttext\nof two lines 🛒 中文", "plain\ttext\nof two lines 🛒 中文"],
  ["\u001b[2Jgone", "�[2Jgone"],
  ["a\rb\u0007", "a�b�"],
  ["\u009b31m\u007f", "�31m�"],
  ["\u202egnp.exe\u2066", "�gnp.exe�"],
])("%j", (text, expected) => expect(printable(text)).toBe(expected));

test("nothing that a terminal obeys comes through, and nothing else is touched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069](?<![\t\n])/u);
      if (!/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text)) expect(shown).toBe(text);
      expect(printable(shown)).toBe(shown);
      expect(printableLine(text)).not.toContain("\n");
    }),
  );
});

test("JSON says the same without what a terminal obeys", () => {
  const json = (value: unknown) => printableJson(JSON.stringify(value, undefined, 2));
  expect(json({ text: "\u009b2J\u001b[2J\u202e中" })).toBe('{\n  "text": "\\u009b2J\\u001b[2J\\u202e中"\n}');
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(json([text])).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069](?<!\n)/u);
      expect(JSON.parse(json([text]))).toEqual([text]);
    }),
  );
});
