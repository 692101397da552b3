import fc from "fast-check";
import { expect, test } from "vitest";
import { decompressed } from "../../../src/adapters/layers/compression.ts";
import { scriptBytes } from "../../../src/adapters/script-bytes.ts";
import { documentsCheck, javaScriptCheck } from "../../../src/seeds/mongo/script-findings.ts";
import type { TextCheck } from "../../../src/seeds/text/text-check.ts";
import { formatFinding } from "../findings.ts";

function said(check: TextCheck, ...chunks: readonly string[]): readonly string[] {
  for (const chunk of chunks) check.push(chunk);
  return check.end().map(formatFinding);
}

const documents = (...chunks: readonly string[]) => said(documentsCheck("V1__a.c.ndjson"), ...chunks);

function javaScript(text: string): readonly string[] {
  return said(javaScriptCheck("V1__a.js", scriptBytes("/", decompressed).javaScriptMistake), text);
}

test("documents with nothing wrong", () => {
  expect(
    documents('{"_id": 1}\r\n\n  {"_id": {"$oid": "66d9f0e2a1b2c3d4e5f60718"}, "at": {"$date": "2026-01-01"}}'),
  ).toEqual([]);
});

test("what it says about documents", () => {
  const files = [
    '{"a": 1}\n{"a": 2}',
    '{"_id": 1}\n{"_id": 2,}\n',
    '{"_id": 1',
    '[{"_id": 1}]',
    "é 1",
    '"a"',
    '{"_id": "😀", b}',
  ];
  expect(files.flatMap((file) => documents(file)).join("\n")).toMatchInlineSnapshot(`
    "V1__a.c.ndjson:1:1 info seed/nondeterministic Documents without \`_id\` get another one in every build: two builds of the same scripts differ.
    V1__a.c.ndjson:2:11 error seed/no-document Each line must be a document, and this is no JSON: Expected double-quoted property name.
    V1__a.c.ndjson:1:10 error seed/no-document Each line must be a document, and this is no JSON: Expected ',' or '}' after property value.
    V1__a.c.ndjson:1:1 error seed/no-document Each line must be a document: a JSON object.
    V1__a.c.ndjson:1:1 error seed/no-document Each line must be a document, and this is no JSON: Unexpected token 'é'.
    V1__a.c.ndjson:1:1 error seed/no-document Each line must be a document: a JSON object.
    V1__a.c.ndjson:1:14 error seed/no-document Each line must be a document, and this is no JSON: Expected double-quoted property name."
  `);
});

test("a document that is too large for MongoDB is not kept", () => {
  const piece = "x".repeat(4 * 1024 * 1024);
  expect(documents('{"_id": "', piece, piece, piece, piece, '"}\n')).toEqual([
    "V1__a.c.ndjson:1:1 error seed/document-size The document has more than MongoDB's 16 MiB.",
  ]);
});

test("what is found does not depend on how a file is cut into chunks", () => {
  const file = '{"_id": 1}\n{"é": 2,}\n\n[]\n{"a": 1}\nnull';
  fc.assert(
    fc.property(fc.array(fc.nat(file.length)), (places) => {
      const cuts = [0, ...places.sort((one, other) => one - other)];
      expect(documents(...cuts.map((from, index) => file.slice(from, cuts[index + 1])))).toEqual(documents(file));
    }),
  );
});

test("scripts of mongosh are parsed, with await at their top, and never run", () => {
  const scripts = [
    "db.a.insertOne({a: 1});\nprocess.exit(3)",
    "const one = await db.a.findOne();\nfor (const x of [1]) { await x }",
    "db.a.insertOne({a: 1})\n  x = ;\n",
    "await 1; let a = 1;\nlet a = 2",
    "await 1; let = ;",
    "import x from 'y'",
    "db.a.insertMany([{a: 1}",
  ];
  expect(scripts.flatMap(javaScript).join("\n")).toMatchInlineSnapshot(`
    "V1__a.js:2:7 error seed/javascript This is no JavaScript: Unexpected token ';'.
    V1__a.js:2:5 error seed/javascript This is no JavaScript: Identifier 'a' has already been declared.
    V1__a.js:1:16 error seed/javascript This is no JavaScript: Unexpected token ';'.
    V1__a.js:1:1 error seed/javascript This is no JavaScript: Cannot use import statement outside a module.
    V1__a.js:1:1 error seed/javascript This is no JavaScript: Unexpected end of input."
  `);
});
