import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { specOf } from "../../src/preview/folder.ts";
import { jsonText } from "../../src/preview/json.ts";
import { parseRecord, recordText } from "../../src/preview/record.ts";
import { record } from "../support/records.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const files = fc.dictionary(fc.oneof(fc.constantFrom("a", "b", "preview.json", "a\0b", "1"), text), text, {
  noNullPrototype: true,
});

test("a record is read back as it was written, whatever is in it", () => {
  fc.assert(
    fc.property(text, text, (branch, author) => {
      const { pullRequest } = record("shop-api", 42);
      const of = record("shop-api", 42, { pullRequest: { ...pullRequest, branch, author }, jira: [branch] });
      // A text that is no Unicode is not read back by anybody.
      if (!branch.isWellFormed() || !author.isWellFormed()) return;
      expect(parseRecord(recordText(of), "preview.json")).toEqual(of);
    }),
  );
});

test("JSON is the same data and has nothing in it that YAML refuses", () => {
  fc.assert(
    fc.property(text, (value) => {
      const json = jsonText({ value });
      expect(JSON.parse(json)).toEqual({ value });
      expect(json).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/);
    }),
  );
});

test("the record keeps its bytes when the order of its keys is another", () => {
  const of = record("shop-api", 42);
  const turned = Object.fromEntries(Object.entries(of).toReversed());
  expect(recordText(parseRecord(JSON.stringify(turned), ""))).toBe(recordText(of));
});

test.each(["", "null", "[]", "{}", '{"kind":"Preview"}', "{", '{"__proto__": {"kind": "Preview"}}'])(
  "%j is no record",
  (written) => {
    expect(() => parseRecord(written, "previews/a/pr-1/preview.json")).toThrow(
      "`previews/a/pr-1/preview.json` on the branch `previews` is not a record",
    );
  },
);

test("spec follows from the other files alone, whatever their order", () => {
  fc.assert(
    fc.property(files, text, (folder, other) => {
      const spec = specOf(folder, sha256);
      expect(specOf(Object.fromEntries(Object.entries(folder).toReversed()), sha256)).toBe(spec);
      expect(specOf({ ...folder, "preview.json": other }, sha256)).toBe(spec);
      for (const file of Object.keys(folder).filter((name) => name !== "preview.json"))
        expect(specOf({ ...folder, [file]: `${folder[file]}x` }, sha256)).not.toBe(spec);
    }),
  );
});

test("what moves from one file to the next changes spec", () => {
  const specs = [{ a: "b", c: "" }, { a: "", c: "b" }, { a: "bc" }, { ab: "c" }, { a: "b\0", c: "" }, {}].map(
    (folder) => specOf(folder, sha256),
  );
  expect(new Set(specs).size).toBe(specs.length);
});
