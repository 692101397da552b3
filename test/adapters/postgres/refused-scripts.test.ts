import { describe, expect, test } from "vitest";
import { formatLocation, Problem } from "../../../src/problem.ts";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { machine } from "../../support/seed-machine.ts";

/** Where a script stops, with what is said about it. */
async function refused(content: string | Uint8Array, extensions: readonly string[] = []): Promise<string> {
  const { load } = machine();
  const error = await load([seedScript("V001__a.sql", content)], { database: { extensions: [...extensions] } }).catch(
    (cause: unknown) => cause,
  );
  if (!(error instanceof Problem)) throw new Error("It was loaded.", { cause: error });
  const [finding] = error.findings;
  const place = error.location === undefined ? "" : formatLocation(error.location);
  expect(finding?.location).toEqual(error.location);
  return [place, error.message, finding?.message, ...error.hints].filter((line) => line !== undefined).join("\n");
}

const setUp = "CREATE TABLE item (id int PRIMARY KEY, name text CHECK (name <> ''));\n";

describe.skipIf(!hasPostgres)("a script that PostgreSQL 15 refuses (skipped where it is not installed)", () => {
  test("a statement with a syntax error, behind characters of every width", async () => {
    expect(await refused(`${setUp}/* é𝄞 */ INSERT INTO item VALUES (1, 'é𝄞'); SELEC 1;\n`)).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:2:45
      The script cannot be loaded (SQLSTATE 42601).
      syntax error at or near "SELEC"
      2 | /* é𝄞 */ INSERT INTO item VALUES (1, 'é𝄞'); SELEC 1;
        |                                             ^"
    `);
  });

  test("a value that does not fit, in the middle of many statements and of a statement of many lines", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `INSERT INTO item VALUES (${index}, 'a');`).join("\n");
    expect(
      await refused(`${setUp}${rows}\nINSERT INTO item VALUES\n  (5000, 'b'),\n\t(5001, 'c'), ('x', 'd');\n`),
    ).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:3004:16
      The script cannot be loaded (SQLSTATE 22P02).
      invalid input syntax for type integer: "x"
      3004 | 	(5001, 'c'), ('x', 'd');
           | 	              ^"
    `);
  });

  test("what breaks a constraint, which the server gives no position for", async () => {
    expect(
      await refused(
        `${setUp}INSERT INTO item VALUES (1, 'a');\nINSERT INTO item VALUES (2, 'b'); INSERT INTO item VALUES (1, 'c');\n`,
      ),
    ).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:3:35
      The script cannot be loaded (SQLSTATE 23505).
      duplicate key value violates unique constraint "item_pkey"
      3 | INSERT INTO item VALUES (2, 'b'); INSERT INTO item VALUES (1, 'c');
        |                                   ^
      detail: Key (id)=(1) already exists."
    `);
  });

  test("a constraint that is only looked at in the end", async () => {
    expect(
      await refused(
        `${setUp}CREATE TABLE part (item int REFERENCES item DEFERRABLE INITIALLY DEFERRED);\n\nINSERT INTO part VALUES (7);\nSELECT 1;\n`,
      ),
    ).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:5:1
      The script cannot be loaded (SQLSTATE 23503).
      insert or update on table "part" violates foreign key constraint "part_item_fkey"
      5 | SELECT 1;
        | ^
      detail: Key (item)=(7) is not present in table "item"."
    `);
  });

  test("a function that fails within", async () => {
    const body = "DO $$\nBEGIN\n  PERFORM 1;\n  INSERT INTO nowhere VALUES (1);\nEND $$;\n";
    expect(await refused(`${setUp}${body}`)).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:2:1
      The script cannot be loaded (SQLSTATE 42P01).
      relation "nowhere" does not exist
      2 | DO $$
        | ^
      in: INSERT INTO nowhere VALUES (1)
      where: PL/pgSQL function inline_code_block line 4 at SQL statement"
    `);
  });

  test("a line of COPY data, and a column of it that breaks a constraint", async () => {
    expect(
      await refused(`${setUp}COPY item FROM stdin;\n1\ttea\n2\tcoffee\nthree\tmilk\n4\trum\n\\.\n`),
    ).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:5:1
      The script cannot be loaded (SQLSTATE 22P02).
      invalid input syntax for type integer: "three"
      5 | three	milk
        | ^
      column id: "three""
    `);
    expect(await refused(`${setUp}COPY item FROM stdin;\n1\ttea\n2\t\n\\.\nSELECT 1;\n`)).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:4:1
      The script cannot be loaded (SQLSTATE 23514).
      new row for relation "item" violates check constraint "item_name_check"
      4 | 2	
        | ^
      detail: Failing row contains (2, )."
    `);
    expect(
      await refused(`${setUp}\nCOPY item FROM stdin CSV;\n1,tea\n2,"tea\nwith\nlines"\n3\n\\.\n`),
    ).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:8:1
      The script cannot be loaded (SQLSTATE 22P04).
      missing data for column "name"
      8 | 3
        | ^"
    `);
  });

  test("a line far down in COPY data, while more is on its way", async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `${index}\tname ${index}`);
    rows[123_456] = "123456\tname\tmore";
    expect(await refused(`${setUp}COPY item FROM stdin;\n${rows.join("\n")}\n\\.\n`)).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:123459:1
      The script cannot be loaded (SQLSTATE 22P04).
      extra data after last expected column
      123459 | 123456	name	more
             | ^"
    `);
  });

  test("COPY into what is not there", async () => {
    expect(await refused("COPY nowhere FROM stdin;\n1\n\\.\n")).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:1:1
      The script cannot be loaded (SQLSTATE 42P01).
      relation "nowhere" does not exist
      1 | COPY nowhere FROM stdin;
        | ^"
    `);
  });

  test("a line that is too long to be shown", async () => {
    const values = Array.from({ length: 200 }, (_, index) => `(${index}, 'name')`).join(", ");
    expect(await refused(`${setUp}INSERT INTO item VALUES ${values}, (1, 2, 3), ${values};\n`)).toMatchInlineSnapshot(`
      "seeds/postgres/V001__a.sql:2:2916
      The script cannot be loaded (SQLSTATE 42601).
      VALUES lists must all be the same length
      2 | …'), (197, 'name'), (198, 'name'), (199, 'name'), (1, 2, 3), (0, 'name'), (1, 'name'), (2, 'name'), (…
        |                                                    ^"
    `);
  });

  test.each([
    ["a transaction that stays open", `${setUp}BEGIN;\nINSERT INTO item VALUES (1, 'a');\n`, "seed/open-transaction"],
    [
      "a transaction that COMMIT AND CHAIN leaves open",
      "BEGIN;\nSELECT 1;\nCOMMIT AND CHAIN;\n",
      "seed/open-transaction",
    ],
    ["a command of psql", "\\i other.sql\n", "seed/psql-command"],
    ["bytes that are no UTF-8", Buffer.from("SELECT 'caf\xe9';\n", "latin1"), "seed/encoding"],
    ["a NUL", "SELECT 'a\0b';\n", "seed/nul"],
    ["VACUUM in a transaction", "VACUUM;\n", "seed/no-transaction"],
  ])("%s, before it is sent", async (_, content, rule) => {
    const { load } = machine();
    const problem = await load([seedScript("V001__a.sql", content)]).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: "seed-script-failed", kind: "config" });
    expect(problem).toMatchObject({
      findings: [{ rule, location: { file: "seeds/postgres/V001__a.sql" } }],
    });
  });

  test("an extension that the base image does not have, before anything is loaded", async () => {
    const { load, progress } = machine();
    const missing = load([seedScript("V001__a.sql", setUp)], {
      database: { extensions: ["pg_trgm", "postgis", "vector"] },
    });
    await expect(missing).rejects.toMatchObject({
      code: "seed-extension-missing",
      message: "docker.io/library/postgres:15-bookworm does not have the extensions `postgis`, `vector`.",
    });
    expect(progress.map(({ kind }) => kind)).not.toContain("loading");
  });

  test("a setting that the server does not know", async () => {
    const { load } = machine();
    const unknown = load([seedScript("V001__a.sql", setUp)], { database: { settings: { shared_bufers: "1GB" } } });
    await expect(unknown).rejects.toMatchObject({
      code: "seed-engine-failed",
      message: expect.stringContaining('unrecognized configuration parameter "shared_bufers"'),
    });
  });
});
