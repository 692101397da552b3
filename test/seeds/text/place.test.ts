import fc from "fast-check";
import { expect, test } from "vitest";
import { characters, indexOfCharacter, placeIn, placeReader } from "../../../src/seeds/text/place.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "\n", "é", "𝒳", "\r") });

test("a place has the line and the column that people count", () => {
  expect(placeIn("a\n𝒳é!", 5)).toEqual({ offset: 5, line: 2, column: 3 });
  expect(placeIn("", 0)).toEqual({ offset: 0, line: 1, column: 1 });
});

test("however a text is cut, and wherever it was asked before, a place is the same", () => {
  fc.assert(
    fc.property(fc.array(texts), fc.nat(), (chunks, seed) => {
      const places = placeReader();
      let offset = 0;
      for (const chunk of chunks) {
        places.next(chunk);
        const middle = seed % (chunk.length + 1);
        for (const index of [middle, chunk.length]) {
          const before = chunks.join("").slice(0, offset + index);
          const lines = before.split("\n");
          const { offset: found, line } = places.at(index);
          expect({ found, line }).toEqual({ found: before.length, line: lines.length });
        }
        offset += chunk.length;
        expect(places.at(chunk.length).column).toBe(
          [...(chunks.join("").slice(0, offset).split("\n").at(-1) ?? "")].length + 1,
        );
      }
    }),
  );
});

test("characters of both kinds are counted and found again", () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const all = [...text];
      const n = seed % (all.length + 1);
      expect(characters(text)).toBe(all.length);
      expect(indexOfCharacter(text, n)).toBe(all.slice(0, n).join("").length);
      expect(characters(text, 0, indexOfCharacter(text, n))).toBe(n);
    }),
  );
});
