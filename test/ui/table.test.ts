import fc from "fast-check";
import { expect, test } from "vitest";
import { renderTable } from "../../src/ui/table.ts";

test("columns are as wide as their longest cell, and lines end with their text", () => {
  const rows = [
    ["a", "long cell", ""],
    ["longer", "", "end"],
  ];
  expect(renderTable(["X", "Y", "Z"], rows)).toBe("X       Y          Z\na       long cell\nlonger             end");
  expect(renderTable(["X"], [])).toBe("X");
});

test("every column starts where its header starts", () => {
  const cell = fc.stringMatching(/^[a-z0-9é🛒-]{0,12}$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
      const lines = renderTable(["ONE", "TWO", "THREE"], rows)
        .split("\n")
        .map((line) => [...line]);
      const [header = []] = lines;
      const starts = [0, header.join("").indexOf("TWO"), header.join("").indexOf("THREE")];
      for (const [index, row] of rows.entries())
        for (const [column, text] of row.entries()) {
          const from = starts[column] ?? 0;
          expect(lines[index + 1]?.slice(from, from + [...text].length).join("")).toBe(text);
        }
    }),
  );
});
