import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { type CopyStreamQuery, from as copyFrom } from "pg-copy-streams";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messageBuilder, type SeedMessage } from "../../../src/seeds/postgres/messages.ts";
import { piecesOf } from "./pieces.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./server.ts";

const programs = postgresPrograms();

/** Sends a script in our messages, in chunks of 1 KiB. */
async function load(client: Client, script: string): Promise<void> {
  const builder = messageBuilder("V001__x.sql");
  const messages = [...builder.push(piecesOf(script.match(/.{1,1000}/gs) ?? [])), ...builder.end()];
  let copy: CopyStreamQuery | undefined;
  for (const message of messages) copy = await send(client, message, copy);
}

async function send(client: Client, message: SeedMessage, copy: CopyStreamQuery | undefined) {
  if (message.kind === "refused") throw new Error(message.finding.message);
  if (message.kind === "sql") await client.query(message.text);
  else if (message.kind === "copy") return client.query(copyFrom(message.text));
  else if (message.kind === "data") copy?.write(message.text);
  else if (copy !== undefined) await once(copy.end(), "finish");
  return copy;
}

describe.skipIf(programs === undefined)("a real PostgreSQL", () => {
  let server: PostgresServer | undefined;
  beforeAll(() => {
    server = programs === undefined ? undefined : startPostgres(programs);
  });
  afterAll(() => server?.stop());
  let made = 0;

  /** All of a database that a script filled, as pg_dump writes it but for its random key. */
  async function filled(fill: (database: string) => Promise<void>): Promise<string> {
    const database = `test_${made++}`;
    server?.run("psql", "postgres", "-qc", `CREATE DATABASE ${database}`);
    await fill(database);
    return (server?.run("pg_dump", database) ?? "").replace(/^\\(un)?restrict .*\n/gm, "");
  }

  async function connected(database: string, work: (client: Client) => Promise<void>): Promise<void> {
    const client = new Client({ host: server?.host ?? "", user: "preview", database });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  }

  const ours = (script: string) => filled((database) => connected(database, (client) => load(client, script)));

  test.each(["quotes", "bodies", "copy"])(
    "our messages of %s.sql do what psql does, and so does its dump",
    async (name) => {
      const path = join(import.meta.dirname, "corpus", `${name}.sql`);
      const byPsql = await filled(async (database) => {
        server?.run("psql", database, "-qX", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-f", path);
      });
      expect(byPsql).toContain("COPY public.");
      expect(await ours(readFileSync(path, "utf8"))).toBe(byPsql);
      const dump = `\\restrict aB3\n\n${byPsql}\n\\unrestrict aB3\n`;
      expect(await ours(dump)).toBe(byPsql);
      expect(await ours(`-- preview:no-transaction\n${dump}`)).toBe(byPsql);
    },
  );

  test("a string with escapes goes on behind a line's end, as the server has it and psql has not", async () => {
    const script = "CREATE TABLE t AS SELECT E'one' -- '\n  '\\';two' AS a;";
    expect(await ours(script)).toContain("one';two");
  });

  test("what stands alone could not have been sent with others", async () => {
    await connected("postgres", async (client) => {
      await expect(client.query("SELECT 1;\nVACUUM;")).rejects.toThrow("VACUUM cannot run inside a transaction block");
      await load(client, "-- preview:no-transaction\nSELECT 1;\nVACUUM;\nSELECT 2;");
    });
  });
});

test.skipIf(programs !== undefined)("PostgreSQL is not on this machine: nothing was loaded into a real one", () => {});
