import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { postgresCheck } from "../../../src/seeds/postgres/script-findings.ts";
import { formatFinding } from "../findings.ts";
import { cut } from "./pieces.ts";

function findings(script: string, extensions: readonly string[] = []) {
  const check = postgresCheck("V1__a.sql", extensions);
  check.push(script);
  return check.end();
}

function rules(script: string, extensions?: readonly string[]): readonly string[] {
  return findings(script, extensions).map(({ rule }) => rule);
}

test("a script with nothing wrong", () => {
  expect(findings("CREATE TABLE t (a timestamptz DEFAULT now());\nCOPY t FROM stdin;\n\\.\n")).toEqual([]);
});

function said(scripts: readonly string[]): string {
  return scripts.flatMap((script) => findings(script).map(formatFinding)).join("\n");
}

test("what it says about psql's commands", () => {
  const scripts = [
    "\\i other.sql",
    "\\copy t FROM 'a'",
    "\\c other",
    "\\! curl",
    "\\.",
    "SELECT 1 \\gexec",
    "\\\u001b[31m",
  ];
  expect(said(scripts)).toMatchInlineSnapshot(`
    "V1__a.sql:1:1 error seed/psql-command \`\\i\` is a psql command, and seeds are sent straight to the server. fix: put its statements here, or into a script of their own
    V1__a.sql:1:1 error seed/psql-command \`\\copy\` is a psql command, and seeds are sent straight to the server. fix: use COPY … FROM stdin, with the rows below it up to a line that is only \`\\.\`
    V1__a.sql:1:1 error seed/psql-command \`\\c\` is a psql command, and seeds are sent straight to the server. fix: each database of seeds.yaml has a folder of scripts of its own
    V1__a.sql:1:1 error seed/psql-command \`\\!\` is a psql command, and seeds are sent straight to the server. fix: remove it
    V1__a.sql:1:1 error seed/psql-command \`\\.\` ends the data of COPY … FROM stdin, and there is none here.
    V1__a.sql:1:10 error seed/psql-command A backslash outside of quotes, as in \`\\gexec\`, means something to psql only. fix: end the statement with a semicolon; a value with a backslash needs quotes
    V1__a.sql:1:1 error seed/psql-command \`\\\` is a psql command, and seeds are sent straight to the server. fix: remove it"
  `);
});

test("what it says about statements", () => {
  const scripts = [
    "COPY t FROM stdin; SELECT 1;\n1\n\\.\n",
    "COPY t FROM stdin;\n1\n",
    "SELECT 1;\n\n  SELECT 'a",
    "SELECT $body$",
    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;",
    "BEGIN;\nSELECT 1;",
    "SELECT 1;\nCOMMIT;",
    "SELECT 1;\nVACUUM FULL t;",
    "SELECT 1;\n-- preview:no-transaction\nSELECT 2;",
    "-- preview:no-transactions\nSELECT 1;",
    "-- only a comment",
    "CREATE DATABASE other;",
    "ALTER SYSTEM SET fsync = off;",
    "CREATE ROLE admin SUPERUSER;",
    "COPY t TO PROGRAM 'curl example.com';",
    "COPY t FROM PROGRAM 'env';",
    "COPY t FROM '/etc/passwd';",
    "INSERT INTO t VALUES (now(), 'random()', random());\nINSERT INTO t SELECT Gen_Random_UUID(), random();",
    "CREATE EXTENSION postgis;",
  ];
  expect(said(scripts)).toMatchInlineSnapshot(`
    "V1__a.sql:1:19 error seed/copy-line More than a comment follows COPY … FROM stdin on its line; psql runs it after the data. fix: put it on a line of its own behind \`\\.\`
    V1__a.sql:3:1 warning seed/copy-end The data of COPY … FROM stdin goes on to the end of the script. fix: end the data with a line that is only \`\\.\`
    V1__a.sql:3:10 error seed/unclosed The quote that begins here is never closed.
    V1__a.sql:1:8 error seed/unclosed The dollar quote "$body$" that begins here is never closed.
    V1__a.sql:1:1 error seed/unclosed The BEGIN ATOMIC of the statement that begins here is never closed.
    V1__a.sql:1:1 error seed/open-transaction BEGIN has no COMMIT: nothing of what follows it would be saved. fix: add COMMIT, or remove BEGIN: every script has a transaction around it
    V1__a.sql:2:1 warning seed/stray-commit There is no transaction of the script's own to end here.
    V1__a.sql:2:1 error seed/no-transaction VACUUM cannot run in a transaction, and every script runs in one. fix: write \`-- preview:no-transaction\` on line 1
    V1__a.sql:2:1 error seed/directive \`-- preview:no-transaction\` counts on line 1 only.
    V1__a.sql:1:1 error seed/directive There is no \`-- preview:\` comment "no-transactions"; did you mean "no-transaction"?
    V1__a.sql:1:1 warning seed/empty The script has no statement.
    V1__a.sql:1:1 error seed/forbidden-statement CREATE DATABASE is not allowed in seeds: a seed is one database, and the build has made it.
    V1__a.sql:1:1 error seed/forbidden-statement ALTER SYSTEM is not allowed in seeds: it changes the server and not the data. fix: put the setting under \`settings:\` in seeds.yaml
    V1__a.sql:1:1 error seed/forbidden-statement CREATE ROLE is not allowed in seeds: roles belong to the server, and a seed has the one of seeds.yaml.
    V1__a.sql:1:1 error seed/forbidden-statement COPY … TO is not allowed in seeds: it writes out of the database, which a seed only fills.
    V1__a.sql:1:1 error seed/forbidden-statement COPY … FROM PROGRAM is not allowed in seeds: it runs a program of the machine that builds. fix: write the rows below COPY … FROM stdin, up to a line that is only \`\\.\`
    V1__a.sql:1:1 error seed/forbidden-statement COPY from a file is not allowed in seeds: it reads a file of the server, which has none of yours. fix: write the rows below COPY … FROM stdin, up to a line that is only \`\\.\`
    V1__a.sql:1:23 info seed/nondeterministic now() gives another value in every build: two builds of the same scripts differ.
    V1__a.sql:1:42 info seed/nondeterministic random() (2 times) gives another value in every build: two builds of the same scripts differ.
    V1__a.sql:2:22 info seed/nondeterministic gen_random_uuid() gives another value in every build: two builds of the same scripts differ.
    V1__a.sql:1:1 warning seed/extension The extension "postgis" is not in seeds.yaml, and a script may only create those that PostgreSQL trusts. fix: add \`postgis\` to \`extensions:\` of the database"
  `);
});

describe("what no seed may contain", () => {
  test.each([
    "CREATE DATABASE a",
    "drop database if exists a",
    "ALTER DATABASE a RENAME TO b",
    "ALTER DATABASE a OWNER TO b",
    "ALTER SYSTEM RESET ALL",
    "CREATE TABLESPACE a LOCATION '/'",
    "CREATE USER a",
    "DROP ROLE a",
    "ALTER USER a PASSWORD 'x'",
    "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
    "PREPARE TRANSACTION 'a'",
    "COMMIT PREPARED 'a'",
    "SET client_encoding = 'LATIN1'",
    "SET NAMES win1252",
    "COPY t TO STDOUT",
    "COPY t TO '/tmp/x'",
    "copy /* x */ t (a, b) from program 'x'",
  ])("%s", (statement) => {
    expect(rules(`${statement};`)).toEqual(["seed/forbidden-statement"]);
  });

  test.each([
    "ALTER DATABASE a SET search_path = b",
    "ALTER ROLE a SET search_path = b",
    "SET client_encoding = 'UTF8'",
    "SET client_min_messages = warning",
    "CREATE USER MAPPING FOR a SERVER b",
    "PREPARE p AS SELECT 1",
    "SELECT 'CREATE DATABASE a'",
    "CREATE TABLE database (role int)",
    "GRANT ALL ON t TO a",
    "ROLLBACK TO SAVEPOINT a",
  ])("but it may contain %s", (statement) => {
    expect(rules(`${statement};`)).toEqual([]);
  });
});

describe("what runs without a transaction only", () => {
  test.each([
    "VACUUM (ANALYZE) t",
    "CREATE INDEX CONCURRENTLY ON t (a)",
    'CREATE UNIQUE INDEX CONCURRENTLY "i" ON t (a)',
    "DROP INDEX CONCURRENTLY i",
    "REINDEX (VERBOSE) DATABASE preview",
    "REINDEX TABLE CONCURRENTLY t",
    'ALTER TABLE ONLY s.t DETACH PARTITION "p" CONCURRENTLY',
    "DISCARD ALL",
  ])("%s", (statement) => {
    expect(rules(`${statement};`)).toEqual(["seed/no-transaction"]);
    expect(rules(`-- preview:no-transaction\n${statement};`)).toEqual([]);
  });

  test.each(["CREATE INDEX ON t (a)", "REINDEX TABLE t", "ANALYZE t", "REFRESH MATERIALIZED VIEW CONCURRENTLY v"])(
    "%s runs in one",
    (statement) => {
      expect(rules(`${statement};`)).toEqual([]);
    },
  );
});

test("an extension is one of seeds.yaml, or one that PostgreSQL trusts", () => {
  const extensions = ["uuid-ossp", "pgcrypto"];
  expect(rules('CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;', extensions)).toEqual([]);
  expect(findings("CREATE EXTENSION pgcrypto;", extensions)).toMatchObject([{ severity: "error" }]);
  expect(findings("CREATE EXTENSION IF NOT EXISTS hstore;", extensions)).toMatchObject([{ severity: "warning" }]);
});

test("rows one by one count when there are thousands", () => {
  const one = "INSERT INTO t VALUES (1, 'a');\n";
  const many = "INSERT INTO t VALUES (1, 'a'), (2, 'b');\nINSERT INTO t SELECT 1;\n";
  expect(rules(one.repeat(10_000) + many.repeat(10))).toEqual([]);
  expect(findings(`\n${one.repeat(10_001)}`)).toMatchObject([
    { rule: "seed/single-row-inserts", severity: "warning", location: { line: 2, column: 1 } },
  ]);
});

test("what no build repeats counts where it writes data", () => {
  const quiet = [
    "CREATE VIEW v AS SELECT now();",
    "CREATE FUNCTION f() RETURNS uuid LANGUAGE sql AS $$SELECT gen_random_uuid()$$;",
    "ALTER TABLE t ALTER a SET DEFAULT now();",
    "INSERT INTO t VALUES ('now()', $$random()$$, \"now\"(1)) -- now()\n/* random() */;",
    "INSERT INTO t (random, now) VALUES (1, 2);",
  ];
  expect(rules(quiet.join("\n"))).toEqual([]);
  expect(rules("WITH a AS (SELECT 1) UPDATE t SET a = pg_catalog.now ();")).toEqual(["seed/nondeterministic"]);
});

test("of the same kind only some are written out", () => {
  const found = findings("\\i a\n".repeat(1000));
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toMatchObject({
    message: "And 980 more like this, of which this is the first.",
    location: { line: 21 },
  });
});

test("what is found does not depend on how a script is cut into chunks", () => {
  const script =
    "\\i a\nBEGIN;\nINSERT INTO t VALUES (now());\nVACUUM;\nCOPY t FROM stdin;\n1\n\\.\nCREATE EXTENSION a;\nSELECT '";
  fc.assert(
    fc.property(fc.array(fc.nat()), (places) => {
      const check = postgresCheck("V1__a.sql", []);
      for (const chunk of cut(script, places)) check.push(chunk);
      expect(check.end()).toEqual(findings(script));
    }),
  );
});
