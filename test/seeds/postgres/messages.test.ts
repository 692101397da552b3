import { describe, expect, test } from "vitest";
import { messageBuilder, type SeedMessage } from "../../../src/seeds/postgres/messages.ts";
import { piecesOf } from "./pieces.ts";

function messagesOf(script: string): readonly SeedMessage[] {
  const builder = messageBuilder("V001__x.sql");
  return [...builder.push(piecesOf([script])), ...builder.end()];
}

/** `BEGIN | SELECT 1;`, with `!` and the rule of a refusal. */
function sent(script: string): string {
  return messagesOf(script)
    .map((message) => {
      if (message.kind === "refused") return `!${message.finding.rule}`;
      if (message.kind === "data-end") return "\\.";
      return JSON.stringify(message.text).slice(1, -1);
    })
    .join(" | ");
}

describe("the transaction", () => {
  test.each([
    ["around the script", "SELECT 1; SELECT 2", "BEGIN | SELECT 1;\\nSELECT 2 | COMMIT"],
    ["none around nothing", "-- nothing\n;", ""],
    ["of the script's own", "BEGIN; SELECT 1; COMMIT;", "BEGIN; | SELECT 1; | COMMIT;"],
    [
      "between those of its own",
      "SET a = 1; START TRANSACTION; SELECT 1; END; SELECT 2;",
      "BEGIN | SET a = 1; | COMMIT | START TRANSACTION; | SELECT 1; | END; | BEGIN | SELECT 2; | COMMIT",
    ],
    [
      "is not ended by what the script has not begun",
      "SELECT 1; ROLLBACK; SELECT 2;",
      "BEGIN | SELECT 1; | COMMIT | ROLLBACK; | BEGIN | SELECT 2; | COMMIT",
    ],
    [
      "has savepoints, and may go on in another",
      "BEGIN; SAVEPOINT a; ROLLBACK TO a; COMMIT AND CHAIN; SELECT 1; ROLLBACK WORK;",
      "BEGIN; | SAVEPOINT a;\\nROLLBACK TO a;\\nCOMMIT AND CHAIN;\\nSELECT 1; | ROLLBACK WORK;",
    ],
    [
      "none, with each statement alone",
      "-- preview:no-transaction\nVACUUM; SELECT 1; SELECT 2;",
      "VACUUM; | SELECT 1; | SELECT 2;",
    ],
    ["left open", "BEGIN; SELECT 1; BEGIN;", "BEGIN; | SELECT 1; | BEGIN; | !seed/open-transaction"],
  ])("%s", (_, script, expected) => {
    expect(sent(script)).toBe(expected);
  });
});

test("what changes how strings are read is sent alone", () => {
  expect(sent("SELECT 1; SET standard_conforming_strings = off; SELECT '\\';'; SELECT 2;")).toBe(
    "BEGIN | SELECT 1; | SET standard_conforming_strings = off; | SELECT '\\\\';';\\nSELECT 2; | COMMIT",
  );
});

test("rows follow their COPY", () => {
  expect(sent("SELECT 1;\nCOPY t FROM stdin;\n1\n2\n\\.\nSELECT 2;")).toBe(
    "BEGIN | SELECT 1; | COPY t FROM stdin; | 1\\n2\\n | \\. | SELECT 2; | COMMIT",
  );
  expect(sent("-- preview:no-transaction\nCOPY t FROM stdin;\n1")).toBe("COPY t FROM stdin; | 1 | \\.");
});

test.each([
  ["\\i a.sql", "!seed/psql-command"],
  ["SELECT 1; COPY t FROM stdin; SELECT 2;\n1\n\\.\n", "BEGIN | SELECT 1; | COPY t FROM stdin; | !seed/copy-line"],
  ["SELECT 1; SELECT '", "BEGIN | !seed/unclosed"],
  ["SELECT 1; VACUUM; SELECT 2;", "BEGIN | !seed/no-transaction"],
  ["\n-- preview:no-transaction\nVACUUM;", "!seed/directive"],
  ["COPY t TO PROGRAM 'sh'; SELECT 1;", "!seed/forbidden-statement"],
])("nothing comes behind what cannot be sent: %s", (script, expected) => {
  expect(sent(script)).toBe(expected);
});

test("messages stay below 16 KiB, but for a statement that is larger", () => {
  const small = `INSERT INTO t VALUES ('${"x".repeat(2250)}');`;
  const large = `INSERT INTO t VALUES ('${"x".repeat(300_000)}');`;
  const texts = messagesOf([...Array(50).fill(small), large, small].join("\n")).map((message) =>
    "text" in message ? message.text.length : 0,
  );
  expect(texts.filter((length) => length > 16 * 1024)).toEqual([large.length]);
  expect(texts).toHaveLength(12);
});
