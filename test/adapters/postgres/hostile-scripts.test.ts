import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { machine, started } from "../../support/seed-machine.ts";

/** What a script may try in a string, where nothing but the server sees it; whatever gets through makes the file. */
const attemptsAt = (file: string) => [
  `COPY (SELECT 1) TO PROGRAM 'touch ${file}'`,
  "COPY tried FROM PROGRAM 'id'",
  "COPY tried (statement) FROM '/etc/passwd'",
  `COPY (SELECT 1) TO '${file}'`,
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT pg_read_binary_file('/proc/self/environ')",
  "SELECT pg_ls_dir('/')",
  "SELECT lo_import('/etc/passwd')",
  "SELECT pg_reload_conf()",
  "CREATE FUNCTION run(cstring) RETURNS int LANGUAGE c AS 'libc.so.6', 'system'",
  "CREATE EXTENSION file_fdw",
  "CREATE EXTENSION adminpack",
  "ALTER DATABASE shop SET session_preload_libraries = '/tmp/evil'",
  "ALTER ROLE shop SUPERUSER",
  "CREATE ROLE helper",
  "GRANT pg_execute_server_program TO shop",
  "SET ROLE preview_seed",
  "SET SESSION AUTHORIZATION preview_seed",
  "UPDATE pg_authid SET rolsuper = true",
  "CREATE EVENT TRIGGER t ON ddl_command_end EXECUTE FUNCTION nothing()",
  "CREATE TRIGGER t BEFORE INSERT ON preview_seed.history FOR EACH ROW EXECUTE FUNCTION nothing()",
  "CREATE TABLE preview_seed.mine (n int)",
  "DROP SCHEMA preview_seed CASCADE",
  "ALTER SCHEMA preview_seed RENAME TO other",
  "SELECT dblink_connect_u('dbname=shop user=preview_seed')",
  "SELECT dblink_connect('dbname=shop user=preview_seed password=guess')",
];

const trying = (attempts: readonly string[]) => `
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE tried (statement text, answer text);
${attempts
  .map(
    (statement) => `DO $try$ BEGIN
  EXECUTE $s$${statement}$s$;
  INSERT INTO tried VALUES ($s$${statement}$s$, 'allowed');
EXCEPTION WHEN OTHERS THEN INSERT INTO tried VALUES ($s$${statement}$s$, SQLSTATE);
END $try$;`,
  )
  .join("\n")}
`;

/** Runs whenever the server needs a value of the index, whoever asks. */
const trap = `
CREATE TABLE trapped (n int);
CREATE FUNCTION trap(n int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = session_user) THEN RAISE EXCEPTION 'as superuser'; END IF;
  RETURN n;
END $$;
INSERT INTO trapped SELECT generate_series(1, 1000);
CREATE INDEX ON trapped (trap(n));
CREATE VIEW pg_roles AS SELECT trap(1);
ALTER DATABASE shop SET search_path = public, pg_catalog;
ALTER DATABASE shop SET default_transaction_read_only = on;
`;

const sealed =
  spawnSync("unshare", process.getuid?.() === 0 ? ["--net", "true"] : ["--user", "--net", "true"]).status === 0;

describe.skipIf(!hasPostgres)("a hostile script (skipped without PostgreSQL 15)", () => {
  test("runs nothing, reads no file, gets no rights", async () => {
    const answers = new Map<string, unknown>();
    const { load, folder } = machine();
    chmodSync(folder, 0o777);
    const attempts = attemptsAt(join(folder, "escaped"));
    await load([seedScript("V001__a.sql", trying(attempts))], {
      database: { extensions: ["dblink"] },
      async check(query) {
        for (const row of await query("SELECT * FROM tried")) answers.set(String(row.statement), row.answer);
      },
    });
    expect([...answers.keys()]).toEqual(attempts);
    const allowed = [...answers].filter(([, answer]) => answer === "allowed");
    expect(allowed).toEqual([]);
    // insufficient_privilege, and of dblink that there is no such connection.
    expect([...new Set(answers.values())].sort()).toMatchInlineSnapshot(`
      [
        "08001",
        "42501",
      ]
    `);
    expect(readdirSync(folder)).not.toContain("escaped");
  });

  test("finds no way back as the administrator, who needs no password", async () => {
    const { load, folder } = machine();
    const answers: unknown[] = [];
    const data = await load([seedScript("V001__a.sql", "SELECT 1;\n")], {
      async check() {
        const [name = ""] = readdirSync(folder).filter((entry) => entry.startsWith("seed-"));
        for (const [user, database] of [
          ["preview_seed", "shop"],
          ["preview_seed", "postgres"],
          ["shop", "postgres"],
          ["shop", "shop"],
        ]) {
          const client = new Client({ host: join(folder, name), user, database });
          answers.push(
            await client.connect().then(
              () => client.end(),
              (error: { code?: string }) => error.code,
            ),
          );
        }
      },
    });
    expect(answers).toEqual(["28000", "28000", "28000", undefined]);
    await data.remove();
  });

  test("has no function of its own run by the administrator", async () => {
    const data = await machine().load([
      seedScript("V001__a.sql", trap),
      seedScript("V002__b.sql", "SET TRANSACTION READ WRITE;\nCREATE TABLE b ();\n"),
    ]);
    // The next build begins with the same data.
    const next = await machine().load([seedScript("V003__c.sql", "SELECT 1;\n")], { parent: data.folder });
    expect((await started(next)).psql("SELECT count(*) FROM preview_seed.history")).toBe("3");
  });

  test("finds nothing of our environment in the server's", async () => {
    const environment = { PATH: process.env.PATH, HOME: "/root", PREVIEW_SECRET: "s3cret", PGHOST: "elsewhere" };
    const { load, folder } = machine({ environment });
    let seen: readonly string[] = [];
    await load([seedScript("V001__a.sql", "SELECT 1;\n")], {
      check: async () => {
        seen = environmentsOf(folder);
      },
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const names of seen) expect(names).toMatch(/^(LC_ALL|PATH|TZ|PWD|OLDPWD|_|SHLVL|PG\w+|LC_\w+)( |$)/);
    expect(seen.join("\n")).not.toMatch(/SECRET|PGHOST|HOME/);
  });

  test.skipIf(!sealed)("reaches no network, where the kernel allows that", async () => {
    const connections: unknown[] = [];
    const listener = createServer((socket) => connections.push(socket.destroy())).listen(0, "127.0.0.1");
    onTestFinished(() => void listener.close());
    await new Promise((resolve) => listener.once("listening", resolve));
    const address = listener.address();
    const port = typeof address === "object" ? address?.port : 0;
    const script = `SELECT dblink_connect('host=127.0.0.1 port=${port} user=shop password=x connect_timeout=5');\n`;
    const refused = machine().load([seedScript("V001__a.sql", script)], { database: { extensions: ["dblink"] } });
    await expect(refused).rejects.toMatchObject({
      code: "seed-script-failed",
      findings: [{ message: expect.stringContaining("Network is unreachable") }],
    });
    expect(connections).toEqual([]);
  });
});

/** The names of the variables of each PostgreSQL process whose command line names a folder. */
function environmentsOf(folder: string): readonly string[] {
  return readdirSync("/proc").flatMap((pid) => {
    try {
      if (!/^\d+$/.test(pid) || !readFileSync(join("/proc", pid, "cmdline"), "utf8").includes(folder)) return [];
      const variables = readFileSync(join("/proc", pid, "environ"), "utf8")
        .split("\0")
        .filter((line) => line !== "");
      return [
        variables
          .map((line) => line.split("=")[0])
          .sort()
          .join(" "),
      ];
    } catch {
      return [];
    }
  });
}
