import fc from "fast-check";
import { expect, test } from "vitest";
import { clause, excerpt, sentence, tellingLine } from "../../src/live/excerpt.ts";

test("what a cluster says is one line, and not longer than asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 900 }), fc.integer({ min: 5, max: 300 }), (text, longest) => {
      for (const cut of [excerpt(text, longest), clause(text, longest), sentence(text), tellingLine(text)]) {
        expect(cut).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(cut.length).toBeLessThanOrEqual(300);
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
      }
      expect(excerpt(text, longest).length).toBeLessThanOrEqual(longest);
    }),
  );
});

test.each([
  ["a short text stays", excerpt("no such file"), "no such file"],
  ["lines become one", excerpt(" a\n\r\n\tb\u0000c\u2028d "), "a b c d"],
  ["a long text ends in an ellipsis", excerpt("abcdef", 4), "abc…"],
  ["a character is not cut in two", excerpt("ab👍cd", 4), "ab…"],
  ["a clause has no full stop", clause("It failed: no.\n"), "It failed: no"],
  ["a sentence has one", sentence("It failed..."), "It failed."],
  ["the last line of a trace", tellingLine("Traceback\n  File x\nValueError: no\n\n"), "ValueError: no"],
  [
    "the last that names an error",
    tellingLine("django.db.OperationalError: a\n\nIs the server running?"),
    "django.db.OperationalError: a",
  ],
  ["the last line where none does", tellingLine("starting\nbye"), "bye"],
  ["nothing", tellingLine(" \n"), ""],
])("%s", (_, text, expected) => {
  expect(text).toBe(expected);
});
