import fc from "fast-check";
import { expect, test } from "vitest";
import { lineReader } from "../../src/live/log-lines.ts";

test("however a log is cut into pieces, its lines are the same", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "ü") });
  fc.assert(
    fc.property(fc.array(text), (pieces) => {
      const reader = lineReader();
      const lines = [...pieces.flatMap((piece) => reader.add(piece)), ...reader.rest()];
      const whole = pieces.join("").split("\n");
      expect(lines).toEqual(whole.at(-1) === "" ? whole.slice(0, -1) : whole);
      expect(reader.rest()).toEqual([]);
    }),
  );
});

test("a line without an end does not pile up", () => {
  const reader = lineReader();
  const lengths = Array.from({ length: 10 }, () => reader.add("x".repeat(100_000)).map((line) => line.length)).flat();
  expect(lengths).toEqual([300_000, 300_000, 300_000]);
});
