import { expect, test } from "vitest";
import { fillIn } from "../../src/scaffold/fill-in.ts";

const template =
  "a: ${x.y}\n# only: one\nb: 1\n# end\n  # only: two\nc: 2\n  # end\n# a comment\n<!-- only: one -->\nd\n<!-- end -->\n";

test.each([
  [{ one: true, two: false }, "a: $&\nb: 1\n# a comment\nd\n"],
  [{ one: false, two: true }, "a: $&\nc: 2\n# a comment\n"],
])("%o", (when, expected) => {
  expect(fillIn(template, { "x.y": "$&" }, when)).toBe(expected);
});

test("a name that nobody gave is a bug", () => {
  expect(() => fillIn("${gone}", {}, {})).toThrow("names gone");
  expect(() => fillIn("# only: gone\n# end", {}, {})).toThrow("names gone");
});
