import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError, escapeIdentifier as identifier, escapeLiteral as literal } from "pg";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedRequest } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { ownerOnly } from "./access.ts";
import type { Connection, ConnectOptions } from "./connection.ts";
import { writeFiles } from "./files.ts";
import { names, type Server } from "./server.ts";

/** The superuser that the cluster begins with: not the owner, whom scripts run as. */
export function administratorOf({ user }: SeedDatabase): string {
  return user === "preview_seed" ? "preview_seed_administrator" : "preview_seed";
}

/** Nothing that a script may have set for the database counts for the administrator. */
const unimpressed = { search_path: "pg_catalog", default_transaction_read_only: "off", statement_timeout: "0" };

/** How the administrator connects to a database. */
export function asAdministrator(database: SeedDatabase, to: string): ConnectOptions {
  return { user: administratorOf(database), database: to, settings: unimpressed };
}

/**
 * Makes what there must be before the first script, and answers the administrator's only connection to the database:
 * from here on the server takes none but the owner's. Throws Problem `seed-extension-missing`.
 */
export async function setUp(server: Server, sandbox: Sandbox, request: SeedRequest): Promise<Connection> {
  const { database, parent } = request;
  const first = await server.connect(asAdministrator(database, "postgres"));
  if (parent === undefined) await makeDatabase(first, database);
  else await first.query(`ALTER ROLE ${identifier(database.user)} ${unprivileged}`);
  await first.close();
  const administrator = await server.connect(asAdministrator(database, database.database));
  if (parent === undefined) await fillDatabase(administrator, database);
  await closeAccess(server, sandbox, administrator, database);
  return administrator;
}

/** Rights of a superuser, as the official image gives them to its POSTGRES_USER. */
const privileges = ["SUPERUSER", "CREATEDB", "CREATEROLE", "REPLICATION", "BYPASSRLS"];
const unprivileged = privileges.map((name) => `NO${name}`).join(" ");

/** Makes the owner what previews expect it to be; no script runs after that. */
export async function promoteOwner(administrator: Connection, { user }: SeedDatabase): Promise<void> {
  await administrator.query(`ALTER ROLE ${identifier(user)} ${privileges.join(" ")}`);
}

async function makeDatabase(administrator: Connection, { user, password, database }: SeedDatabase): Promise<void> {
  // The default since PostgreSQL 14, and what pg_hba.conf asks for.
  await administrator.query("SET password_encryption = 'scram-sha-256'");
  await administrator.query(`CREATE ROLE ${identifier(user)} LOGIN PASSWORD ${literal(password)}`);
  const how =
    database === "postgres" ? "ALTER DATABASE postgres OWNER TO" : `CREATE DATABASE ${identifier(database)} OWNER`;
  await administrator.query(`${how} ${identifier(user)}`);
}

async function fillDatabase(administrator: Connection, database: SeedDatabase): Promise<void> {
  await makeExtensions(administrator, database);
  // Since PostgreSQL 15 the owner of the database has it anyway.
  const [version] = await administrator.query("SELECT current_setting('server_version_num')::int AS number");
  if (Number(version?.number) < 150000) {
    await administrator.query(`ALTER SCHEMA public OWNER TO ${identifier(database.user)}`);
  }
  // Made before any script could put something else in its place, which we would write to as superuser.
  await administrator.query("CREATE SCHEMA preview_seed");
  await administrator.query(
    "CREATE TABLE preview_seed.history (version text PRIMARY KEY, description text NOT NULL, sha256 text NOT NULL)",
  );
}

async function makeExtensions(administrator: Connection, database: SeedDatabase): Promise<void> {
  const { extensions, user, base } = database;
  if (extensions.length === 0) return;
  const rows = await administrator.query("SELECT name FROM pg_available_extensions");
  const available = new Set(rows.map(({ name }) => name));
  const missing = extensions.filter((name) => !available.has(name));
  if (missing.length > 0) throw extensionMissing(missing, base);
  await administrator.query("SET search_path = public");
  for (const name of extensions) {
    await administrator.query(`CREATE EXTENSION IF NOT EXISTS ${identifier(name)} CASCADE`);
  }
  await administrator.query("SET search_path = pg_catalog");
  await handOver(administrator, user);
}

/**
 * Gives extensions to the owner and keeps what is in them, as PostgreSQL does with those it calls trusted: dumps hold
 * COMMENT ON EXTENSION, which only its owner may say; functions such as dblink_connect_u are not for the owner.
 */
async function handOver(administrator: Connection, user: string): Promise<void> {
  await administrator.query(
    `WITH given AS (
       UPDATE pg_extension SET extowner = $1::regrole WHERE extname <> 'plpgsql' RETURNING oid, extowner)
     INSERT INTO pg_shdepend (dbid, classid, objid, objsubid, refclassid, refobjid, deptype)
     SELECT d.oid, 'pg_extension'::regclass, given.oid, 0, 'pg_authid'::regclass, given.extowner, 'o'
     FROM given, pg_database d WHERE d.datname = current_database()`,
    [identifier(user)],
  );
}

function extensionMissing(missing: readonly string[], base: string): Problem {
  const names = missing.map((name) => `\`${name}\``).join(", ");
  return new Problem("config", {
    code: "seed-extension-missing",
    message: `${base} does not have the ${missing.length === 1 ? "extension" : "extensions"} ${names}.`,
    hints: [
      "Choose a `base` in seeds.yaml that has it, as `postgis/postgis` has postgis, or leave it out of `extensions`.",
    ],
  });
}

/** How long a server may take to read its settings anew. */
const reloadSeconds = 10;

async function closeAccess(
  server: Server,
  sandbox: Sandbox,
  administrator: Connection,
  database: SeedDatabase,
): Promise<void> {
  const text = ownerOnly(database.database, database.user);
  await writeFiles(sandbox, [{ name: names.access, text, how: "write" }]);
  await administrator.query("SELECT pg_reload_conf()");
  for (const until = performance.now() + reloadSeconds * 1000; performance.now() < until; await sleep(10)) {
    try {
      await (await server.connect(asAdministrator(database, database.database))).close();
    } catch (error) {
      if (error instanceof DatabaseError && error.code === refused) return;
      throw error;
    }
  }
  throw new Problem("usage", { code: "seed-engine-failed", message: "PostgreSQL does not read its settings anew." });
}

/** "no pg_hba.conf entry for …" */
const refused = "28000";
