import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeIn } from "../../../src/seeds/text/place.ts";
import { cut, joined, piecesOf } from "./pieces.ts";

function statements(script: string): readonly string[] {
  return piecesOf([script]).map((piece) => (piece.kind === "statement" ? piece.text : `<${piece.kind}>`));
}

describe("one statement, whatever its semicolons", () => {
  test.each([
    ["a string", "SELECT 'a;b', '', ''';', 'it''s; fine';"],
    ["a backslash means nothing", "SELECT 'a\\', ';';"],
    ["one with escapes", "SELECT E'\\';', e'\\\\', E'a'';\\';';"],
    ["that goes on behind a line's end", "SELECT E'a' -- ;\n\n  '\\';';"],
    ["with Unicode escapes", "SELECT U&'\\0061;' UESCAPE '!', U&\"d\\0061;\";"],
    ["bits and national characters", "SELECT B'1;', x'1;', N';';"],
    ["a quoted name", 'SELECT 1 AS "a;""b;";'],
    ["a dollar quote", "SELECT $$;$$, $a$ ; $$ ; $b$ ; $a $a$, $é_1$;$é_1$;"],
    ["whose end begins like another", "SELECT $a$;$a;$$a$, $aa$;$a$;$aa$;"],
    ["parameters", "PREPARE p AS SELECT $1, $1;"],
    ["a dollar in a name is no quote", "SELECT a$b$, $c$;$c$;"],
    ["comments", "SELECT 1 -- ;'\n, /* ; /* ; */ ' ; */ 2;"],
    ["comments within operators", "SELECT 1 +-- ;\n 2 */* ; */ 3 -/* ; */- 4;"],
    ["a comment's signs do not share a character", "SELECT 1 /*/ ; */ + 2;"],
    ["a comment ends at a carriage return", "SELECT 1 -- \r';';"],
    ["parentheses", "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);"],
    [
      "the body of an SQL function",
      "CREATE OR REPLACE FUNCTION f(begin int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN (CASE 1 WHEN 1 THEN true END) THEN 1 END; SELECT 2; END;",
    ],
    ["and of a procedure", "create procedure p()\nBegin /* now */ Atomic\nselect 1;\nend;"],
    ["a number before a dollar quote", "SELECT 1$$;$$;"],
    ["a name that ends in e", "SELECT 1 AS me';\\';"],
  ])("%s", (_, statement) => {
    expect(statements(`${statement}SELECT 2;`)).toEqual([statement, "SELECT 2;"]);
  });
});

describe("several", () => {
  test.each([
    ["nothing", "", []],
    ["blanks, comments and semicolons", " ;;\n-- a;\n/* ; */ ;\u000b", []],
    ["the last without a semicolon", "SELECT 1;\nSELECT 2 -- two\n", ["SELECT 1;", "SELECT 2 -- two\n"]],
    ["a string without escapes ends at its quote", "SELECT 'a\\'; SELECT 2;", ["SELECT 'a\\';", "SELECT 2;"]],
    ["quotes on one line are two", "SELECT E'a' 'b\\'; SELECT 2;", ["SELECT E'a' 'b\\';", "SELECT 2;"]],
    ["BEGIN alone begins a transaction", "BEGIN; SELECT 1; END;", ["BEGIN;", "SELECT 1;", "END;"]],
    [
      "a function called begin has no body of that kind",
      "CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT 2;",
      ["CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'SELECT 1';", "SELECT 2;"],
    ],
    ["too many closing parentheses", "SELECT 1); SELECT (2);", ["SELECT 1);", "SELECT (2);"]],
    [
      "standard_conforming_strings",
      "SET standard_conforming_strings = off; SELECT '\\';'; SET standard_conforming_strings TO on; SELECT '\\'; SELECT 1",
      [
        "SET standard_conforming_strings = off;",
        "SELECT '\\';';",
        "SET standard_conforming_strings TO on;",
        "SELECT '\\';",
        "SELECT 1",
      ],
    ],
  ])("%s", (_, script, expected) => {
    expect(statements(script)).toEqual(expected);
  });
});

test("a statement has its first words, of an INSERT only one", () => {
  const script = `CREATE /* x */ UNIQUE INDEX "Concurrently" ON t (a);insert into t values (1);ALTER TABLE "a b" DETACH PARTITION "C" CONCURRENTLY;`;
  expect(piecesOf([script]).map((piece) => piece.kind === "statement" && piece.words.join(" "))).toEqual([
    "create unique index on t a",
    "insert",
    "alter table detach partition concurrently",
  ]);
});

test.each([
  ["COPY t FROM stdin;", { direction: "in", with: "client" }],
  [
    "copy public.t (a, \"from\") from /* here */ STDIN with (format csv, delimiter ';');",
    { direction: "in", with: "client" },
  ],
  ["COPY (SELECT 1 FROM t) TO STDOUT;", { direction: "out", with: "client" }],
  ["COPY t TO PROGRAM 'sh';", { direction: "out", with: "program" }],
  ["COPY t FROM PROGRAM 'sh';", { direction: "in", with: "program" }],
  ["COPY t FROM '/etc/passwd' WITH (FORMAT csv);", { direction: "in", with: "file" }],
  ["COPY t FROM '/a' CSV;", { direction: "in", with: "file" }],
  ["SELECT 1 FROM stdin;", undefined],
])("where rows go: %s", (script, copy) => {
  expect(piecesOf([script])[0]).toMatchObject({ kind: "statement", copy });
});

describe("data of COPY", () => {
  test("is all up to the line that is only its end, and what stands behind is SQL again", () => {
    const data = "1\t';\n\\.x\n\\\\.\n \\.\n$$\n";
    expect(piecesOf([`COPY t FROM stdin; -- rows\n${data}\\.\nSELECT 1;`])).toMatchObject([
      { kind: "statement" },
      { kind: "data", text: data, start: { line: 2, column: 1 } },
      { kind: "data-end", marked: true, start: { line: 7, column: 1 } },
      { kind: "statement", text: "SELECT 1;", start: { line: 8, column: 1 } },
    ]);
  });

  test.each([
    ["no rows", "\\.\n", [], true],
    ["lines that end in CR LF", "1\r\n\\.\r\n", ["1\r\n"], true],
    ["its end without a line's end", "1\n\\.", ["1\n"], true],
    ["no end", "1\n2", ["1\n2"], false],
    ["a row that is a backslash", "\\", ["\\"], false],
    ["nothing", "", [], false],
  ])("%s", (_, data, texts, marked) => {
    const [, ...pieces] = joined(piecesOf([`COPY t FROM stdin;\n${data}`]));
    expect(pieces.flatMap((piece) => (piece.kind === "data" ? [piece.text] : []))).toEqual(texts);
    expect(pieces.at(-1)).toMatchObject({ kind: "data-end", marked });
  });

  test.each(["SELECT 1;", "COPY t FROM stdin;", "-- a\rSELECT 1;", "/* a */"])(
    "%s may not follow on the line",
    (rest) => {
      expect(piecesOf([`COPY t FROM stdin; ${rest}\n1\n\\.\n`]).map(({ kind }) => kind)).toEqual([
        "statement",
        "stray",
        "data",
        "data-end",
      ]);
    },
  );

  test("without a line's end behind COPY there is none", () => {
    expect(piecesOf(["COPY t FROM stdin;"])).toMatchObject([
      { kind: "statement" },
      { kind: "data-end", marked: false },
    ]);
  });
});

test("psql's commands are taken out, and what pg_dump puts around a dump is accepted", () => {
  const script = "\\restrict aB3\n\\i a;'.sql\nSELECT 1 \\gexec\nSELECT 2;\n\\.\n\\unrestrict aB3";
  expect(piecesOf([script])).toMatchObject([
    { kind: "psql-command", text: "\\i a;'.sql", inStatement: false, start: { line: 2, column: 1 } },
    { kind: "psql-command", text: "\\gexec", inStatement: true, start: { line: 3, column: 10 } },
    { kind: "statement", text: "SELECT 2;", start: { line: 4, column: 1 } },
    { kind: "psql-command", text: "\\.", inStatement: false },
  ]);
});

test("comments to us are pieces between statements only", () => {
  const script = "-- preview:no-transaction\nSELECT -- preview:other\n1;\n--preview: last";
  expect(piecesOf([script])).toMatchObject([
    { kind: "directive", name: "no-transaction", start: { line: 1, column: 1 } },
    { kind: "statement" },
    { kind: "directive", name: "last", start: { line: 4, column: 1 } },
  ]);
});

test.each([
  ["SELECT 1,\n  'a;", { what: "quote", start: { line: 2, column: 3 } }],
  ["SELECT E'\\';", { what: "quote", start: { line: 1, column: 9 } }],
  ['SELECT "a;', { what: "quoted name", start: { line: 1, column: 8 } }],
  ["SELECT $é$;$e$", { what: "dollar quote", tag: "$é$", start: { line: 1, column: 8 } }],
  ["SELECT (1, (2);\nSELECT 3;", { what: "parenthesis", start: { line: 1, column: 8 } }],
  ["SELECT 1 /* /* */ ;", { what: "comment", start: { line: 1, column: 10 } }],
  ["SELECT 1;\n /* ", { what: "comment", start: { line: 2, column: 2 } }],
  ["CREATE FUNCTION f() BEGIN ATOMIC SELECT 1;", { what: "BEGIN ATOMIC", start: { line: 1, column: 1 } }],
])("what is never closed has the place where it began: %s", (script, expected) => {
  expect(piecesOf([script]).at(-1)).toMatchObject({ kind: "unclosed", ...expected });
});

test.each([1, 7, 1000])("a statement above the limit is the last piece, in chunks of %i", (size) => {
  const script = `SELECT 1;\n  SELECT '${"x".repeat(100)}';SELECT 2;`;
  const chunks = script.match(new RegExp(`.{1,${size}}`, "gs")) ?? [];
  expect(piecesOf(chunks, 100)).toMatchObject([
    { kind: "statement", text: "SELECT 1;" },
    { kind: "too-long", start: { line: 2, column: 3 } },
  ]);
});

const scripts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(..."'\";$-/*()\\\n ae1é𝒳\r\t.") },
      fc.constantFrom(
        "$$",
        "$a$",
        "E'",
        "''",
        "--",
        "/*",
        "*/",
        "BEGIN ATOMIC ",
        "CASE ",
        "END ",
        "CREATE FUNCTION f() ",
      ),
      fc.constantFrom("COPY t FROM stdin;\n", "\n\\.\n", "SELECT ", "\n\\restrict a\n", "-- preview:x\n", "U&'", "$1"),
      fc.constantFrom("SET standard_conforming_strings = off;", "it's", "\r\n"),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("however a script is cut into chunks, its pieces are the same", () => {
  fc.assert(
    fc.property(scripts, fc.array(fc.nat(), { maxLength: 20 }), (script, places) => {
      expect(joined(piecesOf(cut(script, places)))).toEqual(joined(piecesOf([script])));
      expect(joined(piecesOf([...script]))).toEqual(joined(piecesOf([script])));
    }),
    { numRuns: 2000 },
  );
});

test("pieces are parts of the script in order, and nothing but blanks and comments is left out", () => {
  const dropping = new Set(["unclosed", "psql-command", "stray"]);
  fc.assert(
    fc.property(scripts, (script) => {
      const pieces = piecesOf([script]);
      let end = 0;
      let between = "";
      for (const piece of pieces) {
        const { offset, line, column } = piece.start;
        expect(placeIn(script, offset)).toEqual({ offset, line, column });
        expect(offset).toBeGreaterThanOrEqual(end);
        const text = "text" in piece ? piece.text : "";
        expect(script.slice(offset, offset + text.length)).toBe(text);
        between += `${script.slice(end, offset)} `;
        end = offset + text.length;
      }
      if (pieces.some(({ kind }) => dropping.has(kind))) return;
      expect(withoutComments(between + script.slice(end))).toMatch(/^[\s;]*$/);
    }),
    { numRuns: 2000 },
  );
});

/** Also without the marks of COPY data and what pg_dump puts around a dump. */
function withoutComments(text: string): string {
  const line = text.replace(/\\\.\r?(?=\n|$| )|\\restrict a(?=\s|$)/g, "");
  let bare = "";
  for (let at = 0; at < line.length; ) {
    const [comment = ""] = /^--[^\n\r]*/.exec(line.slice(at)) ?? [];
    const length = comment.length || blockLength(line.slice(at));
    bare += length === 0 ? line.charAt(at) : "";
    at += Math.max(1, length);
  }
  return bare;
}

function blockLength(text: string): number {
  if (!text.startsWith("/*")) return 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/\/\*|\*\//g)) {
    depth += mark === "/*" ? 1 : -1;
    if (depth === 0) return index + 2;
  }
  return text.length;
}
