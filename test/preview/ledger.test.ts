import { expect, test } from "vitest";
import { migrationConflict } from "../../src/preview/ledger.ts";

const files = (...written: readonly string[]) =>
  written.map((file) => ({ path: file.split("=")[0] ?? "", sha256: file.split("=")[1] ?? "" }));

test.each([
  ["nothing ran yet", [], ["a=1"], undefined],
  ["the same", ["a=1", "b=2"], ["a=1", "b=2"], undefined],
  ["one more", ["a=1"], ["a=1", "b=2"], undefined],
  ["one more in between", ["a=1", "c=3"], ["a=1", "b=2", "c=3"], undefined],
  ["another order", ["b=2", "a=1"], ["a=1", "b=2"], undefined],
  ["edited", ["a=1"], ["a=2"], "the migration a is different"],
  ["gone", ["a=1", "b=2"], ["a=1"], "the migration b is gone"],
  ["renumbered", ["a=1", "b=2"], ["a=1", "c=2"], "the migration b is gone"],
])("%s", (_, before, now, expected) => {
  expect(migrationConflict(files(...before), files(...now))).toBe(expected);
});
