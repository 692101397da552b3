import { expect, test } from "vitest";
import { readYaml } from "../../src/config/yaml-document.ts";
import { formatLocation } from "../../src/problem.ts";

function read(text: string): unknown {
  const result = readYaml(text, "a.yaml");
  if (result.ok) return result.document.value;
  return result.findings.map(({ location, message }) => `${location && formatLocation(location)}   ${message}`);
}

test.each([
  ["a: 1", { a: 1 }],
  ["\uFEFFa: 1\r\nb: [x, 2.5, true, null, '3']\r\n", { a: 1, b: ["x", 2.5, true, null, "3"] }],
  ["---\na: b\n...\n", { a: "b" }],
  [
    "a: yes\nb: on\nc: 0o10\nd: 010\ne: 2026-11-23\nf: 12:30",
    { a: "yes", b: "on", c: 8, d: 10, e: "2026-11-23", f: "12:30" },
  ],
  ["404: a\ntrue: b\nnull: c", { "404": "a", true: "b", null: "c" }],
  ["a: |\n  x\r\n  y\n", { a: "x\ny\n" }],
  ["a:\n- b: c\n- \n", { a: [{ b: "c" }, null] }],
  ["[]", []],
  ["a: '*x &y !z %w'\nb: a*b", { a: "*x &y !z %w", b: "a*b" }],
  ["a: |\n  *x\n  &y\nb: >-\n  !z", { a: "*x\n&y\n", b: "!z" }],
  [`a: ${"[".repeat(49)}${"]".repeat(49)}`, { a: nested(49) }],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("refuses with the place of everything that is wrong", () => {
  expect(read("")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1   the file is empty",
    ]
  `);
  expect(read("a: &x 1\nb: *x\nc: !!str 1\nd: {<<: 1}\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4   anchors (&name) are not allowed",
      "a.yaml:2:4   aliases (*name) are not allowed",
      "a.yaml:3:4   tags (!name) are not allowed; put text in quotes",
      "a.yaml:4:5   d["<<"]: merging maps is not allowed",
    ]
  `);
  expect(read("a: 1\nb: {c: 1, d: 2, c: 3}\na: 2\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:2:17   b.c: is here twice",
      "a.yaml:3:1   a: is here twice",
    ]
  `);
  expect(read("a: 1\n---\nb: 2\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:2:1   only one document is allowed in a file",
    ]
  `);
  expect(read("a: 1\n b: 2\nc: [1, 2\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4   not valid YAML: Nested mappings are not allowed in compact mappings",
      "a.yaml:4:1   not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ]
  `);
  expect(read("a:\n\tb: 1\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:2:1   not valid YAML: Tabs are not allowed as indentation",
    ]
  `);
  expect(read("? [a]\n: 1\n? {b: c}\n: 2\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:3   keys must be text",
      "a.yaml:3:3   keys must be text",
    ]
  `);
  expect(read('a: "x\\0y"\nb: ["\\e[31m", "ok\\n\\t"]\n')).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4   a: must not contain control characters",
      "a.yaml:2:5   b[0]: must not contain control characters",
    ]
  `);
  expect(read("a: x\0y\nb: \u0007\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:5   control characters and broken UTF-8 are not allowed",
      "a.yaml:2:4   control characters and broken UTF-8 are not allowed",
    ]
  `);
  expect(read("%YAML 1.1\n---\na: yes\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1   directives (%name) are not allowed",
    ]
  `);
  expect(read("a: {__proto__: {b: 1}}\n")).toMatchInlineSnapshot(`
    [
      "a.yaml:1:5   a.__proto__: is not allowed as a key",
    ]
  `);
  expect(read(`a: ${"[".repeat(50)}${"]".repeat(50)}`)).toMatchInlineSnapshot(`
    [
      "a.yaml:1:53   nested more than 50 levels deep",
    ]
  `);
});

test("the names that objects have already are keys like others", () => {
  expect(read("constructor: 1\ntoString: 2\nhasOwnProperty: 3")).toEqual({
    constructor: 1,
    toString: 2,
    hasOwnProperty: 3,
  });
  expect(Object.hasOwn(Object.prototype, "b")).toBe(false);
});

test("locates values, keys, and the nearest parent of what is missing", () => {
  const result = readYaml("# first\na: {b: 1}\nc:\n  d:\n    - e\n    - {f:   2}\n  g:\n", "a.yaml");
  if (!result.ok) throw new Error("must be readable");
  const { locate } = result.document;
  const table = (
    [
      [],
      ["a"],
      ["a", "b"],
      ["a", "x"],
      ["c"],
      ["c", "d", 0],
      ["c", "d", 1, "f"],
      ["c", "d", 7],
      ["c", "d", "x"],
      ["c", "g"],
      ["x", "y"],
      ["a", "b", "z"],
    ] as const
  ).map((path) => {
    const [value, key] = [locate(path), locate(path, "key")].map(({ line, column }) => `${line}:${column}`);
    return `${path.join(".")}: ${value}, its key ${key}`;
  });
  expect(table.join("\n")).toMatchInlineSnapshot(`
    ": 2:1, its key 2:1
    a: 2:4, its key 2:1
    a.b: 2:8, its key 2:5
    a.x: 2:1, its key 2:1
    c: 4:3, its key 3:1
    c.d.0: 5:7, its key 5:7
    c.d.1.f: 6:13, its key 6:8
    c.d.7: 4:3, its key 4:3
    c.d.x: 4:3, its key 4:3
    c.g: 7:3, its key 7:3
    x.y: 2:1, its key 2:1
    a.b.z: 2:5, its key 2:5"
  `);
});

function nested(depth: number): unknown {
  return depth === 1 ? [] : [nested(depth - 1)];
}
