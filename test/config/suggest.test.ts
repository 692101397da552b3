import { expect, test } from "vitest";
import { closest, didYouMean } from "../../src/config/suggest.ts";

test.each([
  ["az", ["optional", "as", "via"], "as"],
  ["serch", ["payments", "search"], "search"],
  ["serach", ["search"], "search"],
  ["Service", ["service"], "service"],
  ["dependancies", ["dependencies", "env"], "dependencies"],
  ["DATABSE_URL", ["POSTGRES_URL", "DATABASE_URL"], "DATABASE_URL"],
  ["PREVIEW_H05", ["PREVIEW_PR", "PREVIEW_HOST", "PREVIEW_HOSTS"], "PREVIEW_HOST"],
  ["ab", ["cd"], undefined],
  ["if", ["as"], undefined],
  ["env", ["port", "off"], undefined],
  ["search", [], undefined],
  ["", ["a"], "a"],
  ["a".repeat(129), ["a".repeat(129)], undefined],
])("%s of %j is %s", (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

test("the words of a suggestion", () => {
  expect(didYouMean("serch", ["search"])).toBe('; did you mean "search"?');
  expect(didYouMean("serch", ["payments"])).toBe("");
});
