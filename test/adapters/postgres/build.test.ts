import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decompressed } from "../../../src/adapters/layers/compression.ts";
import { scriptBytes } from "../../../src/adapters/script-bytes.ts";
import { layersOf } from "../../../src/seeds/image.ts";
import { hasPostgres, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { machine, started } from "../../support/seed-machine.ts";

const schema = seedScript(
  "V001__schema.sql",
  `CREATE TABLE product (id serial PRIMARY KEY, name text NOT NULL, price numeric(8, 2));
CREATE INDEX product_name ON product (name);
COPY product (name, price) FROM stdin;
Tea\t3.50
Coffee\\tblack\t4.20
\\.
SELECT count(*) FROM product;
`,
);
const orders = seedScript(
  "V002__demo_orders.sql",
  `CREATE TABLE "order" (id int PRIMARY KEY, product int REFERENCES product, at timestamptz DEFAULT '2026-01-01');
INSERT INTO "order" SELECT i, 1 + i % 2 FROM generate_series(1, 5000) i;
`,
);
const more = seedScript(
  "V003__more.sql",
  "INSERT INTO product (name) VALUES ('Milk');\nUPDATE \"order\" SET product = 3 WHERE id < 10;\n",
);

/** Whether a verifier of SCRAM (RFC 5803) belongs to a password. */
function isPassword(password: string, verifier: string): boolean {
  const [, rounds = "", salt = "", stored] = /^SCRAM-SHA-256\$(\d+):(.+)\$(.+):/.exec(verifier) ?? [];
  const salted = pbkdf2Sync(password, Buffer.from(salt, "base64"), Number(rounds), 32, "sha256");
  const key = createHmac("sha256", salted).update("Client Key").digest();
  return createHash("sha256").update(key).digest("base64") === stored;
}

/** Every file below a folder with its content, by path. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "latin1")];
    }),
  );
}

describe.skipIf(!hasPostgres)("a build with PostgreSQL 15 (skipped where it is not installed)", () => {
  test("is what the base image's own start would have made, with the data in it", async () => {
    const { load, progress } = machine();
    const data = await load([schema, orders]);
    expect(data).toMatchObject({ serverVersion: expect.stringMatching(/^15\.\d+$/) });
    expect(statSync(data.folder).mode & 0o777).toBe(0o700);
    expect(progress.filter(({ kind }) => kind === "loaded")).toMatchObject([
      { path: schema.path },
      { path: orders.path },
    ]);
    const server = await started(data);
    expect(server.psql("SELECT * FROM product")).toBe("1|Tea|3.50\n2|Coffee\tblack|4.20");
    expect(server.psql("SELECT count(*), min(at AT TIME ZONE 'UTC') FROM \"order\"")).toBe("5000|2026-01-01 00:00:00");
    expect(server.psql("SELECT version, description FROM preview_seed.history ORDER BY 1")).toBe(
      "001|schema\n002|demo orders",
    );
    expect(server.psql("SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = 'shop'")).toBe(
      "t|t|t",
    );
    expect(
      isPassword(seedDatabase().password, server.psql("SELECT rolpassword FROM pg_authid WHERE rolname = 'shop'")),
    ).toBe(true);
    expect(server.psql("SELECT count(*) FROM pg_authid WHERE rolpassword IS NOT NULL")).toBe("1");
    expect(
      server.psql("SELECT datname, datcollate, pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'shop'"),
    ).toBe("shop|C.UTF-8|shop");
    expect(server.psql("SELECT reltuples FROM pg_class WHERE relname = 'order'")).toBe("5000");
    expect(
      server.psql("SELECT last_analyze IS NULL, n_dead_tup FROM pg_stat_user_tables WHERE relname = 'product'"),
    ).toBe("t|0");
    expect(server.psql("SELECT relallvisible = relpages FROM pg_class WHERE relname = 'order'")).toBe("t");
    const settings = "listen_addresses fsync synchronous_commit full_page_writes autovacuum wal_level shared_buffers";
    expect(settings.split(" ").map((name) => `${name} = ${server.psql(`SHOW ${name}`)}`)).toMatchInlineSnapshot(`
      [
        "listen_addresses = ",
        "fsync = off",
        "synchronous_commit = off",
        "full_page_writes = off",
        "autovacuum = on",
        "wal_level = replica",
        "shared_buffers = 128MB",
      ]
    `);
    expect(readFileSync(join(data.folder, "preview.conf"), "utf8")).toMatchInlineSnapshot(`
      "listen_addresses = '*'
      dynamic_shared_memory_type = 'posix'
      fsync = 'off'
      synchronous_commit = 'off'
      full_page_writes = 'off'
      recovery_init_sync_method = 'syncfs'
      "
    `);
    expect(readFileSync(join(data.folder, "pg_hba.conf"), "utf8")).toMatch(/\nhost all all all scram-sha-256\n$/);
  });

  test("leaves nothing of the server that built it, and one segment of WAL", async () => {
    const { load } = machine();
    const { folder, remove } = await load([schema]);
    const files = [...contents(folder).keys()];
    expect(
      files.filter((path) => /postmaster|pg_internal|pg_stat\/|pg_notify\/|pg_subtrans\/|\.tmp/.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => path.startsWith("pg_wal/"))).toHaveLength(1);
    await remove();
    expect(() => statSync(folder)).toThrow();
  });

  test("loads what is packed", async () => {
    const bytes = scriptBytes("/", decompressed);
    const text = Buffer.from(`CREATE TABLE packed (n int);\nCOPY packed FROM stdin;\n${"1\n".repeat(100_000)}\\.\n`);
    const packed = (name: string, content: Uint8Array, format: "gz" | "zst") => {
      const { open, ...rest } = seedScript(name, content);
      return { ...rest, open: () => bytes.unpack(open(), format) };
    };
    const { load } = machine();
    const second = Buffer.from(text.toString().replaceAll("packed", "packed2"));
    const data = await load([
      packed("V001__a.sql.gz", gzipSync(text), "gz"),
      packed("V002__b.sql.zst", zstdCompressSync(second), "zst"),
    ]);
    const server = await started(data);
    expect(server.psql("SELECT (SELECT sum(n) FROM packed), (SELECT sum(n) FROM packed2)")).toBe("100000|100000");
    expect(server.psql("SELECT description FROM preview_seed.history ORDER BY 1")).toBe("a\nb");
  });

  test("has the same files as another of the same scripts, but for those of the small layer", async () => {
    const [one, other] = [await machine().load([schema, orders]), await machine().load([schema, orders])];
    const [first, second] = [contents(one.folder), contents(other.folder)];
    expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
    const different = [...first].filter(([path, content]) => second.get(path) !== content).map(([path]) => path);
    const files = different.map((path) => ({ path, kind: "file" as const, size: 0 }));
    // All of them are in one layer, the one that is never shared.
    expect(layersOf([{ path: "PG_VERSION", kind: "file", size: 0 }, ...files], "postgres")[0]?.files).toEqual([
      { path: "PG_VERSION", kind: "file", size: 0 },
    ]);
    expect(different).toContain("global/pg_control");
  });

  test("on a parent has the same content as a whole one, and leaves the parent as it was", async () => {
    const whole = await machine().load([schema, orders, more]);
    const parent = await machine().load([schema, orders]);
    const before = contents(parent.folder);
    const delta = await machine().load([more], { parent: parent.folder });
    expect(contents(parent.folder)).toEqual(before);
    const sorted = async (data: typeof delta) => (await started(data)).dump().split("\n").sort().join("\n");
    expect(await sorted(delta)).toBe(await sorted(whole));
    const after = contents(delta.folder);
    const changed = [...after].filter(([path, content]) => before.get(path) !== content);
    expect(changed.length).toBeLessThan(40);
    expect(changed.length).toBeLessThan(after.size / 20);
  });

  test("asks what a check wants to know as the owner, who can change nothing", async () => {
    const answers: unknown[] = [];
    const data = await machine().load([schema], {
      async check(query) {
        answers.push(await query("SELECT name FROM product ORDER BY 1"));
        answers.push(
          await query("SELECT current_user::text AS who, usesuper FROM pg_user WHERE usename = current_user"),
        );
        answers.push(await query("DELETE FROM product").catch((error: Error) => error.message));
      },
    });
    expect(answers).toEqual([
      [{ name: "Coffee\tblack" }, { name: "Tea" }],
      [{ who: "shop", usesuper: false }],
      "cannot execute DELETE in a read-only transaction",
    ]);
    await data.remove();
  });

  test("has extensions before the first script, which belong to the owner", async () => {
    const dumped = seedScript(
      "V001__dump.sql",
      "CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;\nCOMMENT ON EXTENSION pg_trgm IS 'words';\nCREATE TABLE w (t text);\nCREATE INDEX ON w USING gin (t gin_trgm_ops);\n",
    );
    const data = await machine().load([dumped], { database: { extensions: ["pg_trgm", "earthdistance"] } });
    const server = await started(data);
    expect(server.psql("SELECT extname FROM pg_extension WHERE extowner = 'shop'::regrole ORDER BY 1")).toBe(
      "cube\nearthdistance\npg_trgm",
    );
    // What PostgreSQL itself would have noted: the role cannot be dropped under them.
    expect(server.psql("SELECT count(*) FROM pg_shdepend WHERE classid = 'pg_extension'::regclass")).toBe("3");
  });

  test("uses the database that is there already, and names that need quotes", async () => {
    const names = { database: "postgres", user: "Shop-User" };
    const server = await started(await machine().load([schema], { database: names }), names);
    expect(server.psql("SELECT current_user, count(*) FROM product")).toBe("Shop-User|2");
    // The name that the administrator has otherwise.
    const own = { database: "shop", user: "preview_seed" };
    const other = await started(await machine().load([schema], { database: own }), own);
    expect(other.psql("SELECT current_user, count(*) FROM product")).toBe("preview_seed|2");
  });
});
