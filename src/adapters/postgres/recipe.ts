import { DatabaseError } from "pg";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedRequest, SeedScript } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import { parseScriptName } from "../../seeds/script-name.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { administratorOnly } from "./access.ts";
import type { Connection } from "./connection.ts";
import { tidyData, writeFiles } from "./files.ts";
import { loadScript } from "./load-script.ts";
import { names, port, type Server, startServer } from "./server.ts";
import { administratorOf, asAdministrator, promoteOwner, setUp } from "./set-up.ts";
import { bakedSettings, buildSettings, settingsFile } from "./settings.ts";
import { prepareTables } from "./statistics.ts";
import { requireShutDown } from "./stopped.ts";

export interface BuiltData {
  /** Absolute path of the data directory. */
  readonly folder: string;
  /** `16.4` */
  readonly serverVersion: string;
}

/** Makes a data directory, or goes on with the parent's, and loads scripts into it. Throws as `SeedEngine.load` does. */
export async function buildPostgres(sandbox: Sandbox, request: SeedRequest): Promise<BuiltData> {
  const { database, parent, progress } = request;
  if (parent !== undefined) {
    progress({ kind: "preparing", what: "a copy of the parent's data" });
    // Before any program runs that could put something else in its place.
    await sandbox.copyIn(parent, names.data);
  }
  const serverVersion = await versionOf(sandbox);
  const major = Number.parseInt(serverVersion, 10);
  if (parent === undefined) {
    progress({ kind: "preparing", what: "an empty database" });
    await initialise(sandbox, database, major);
  }
  await configure(sandbox, request);
  const server = await startServer(sandbox, asAdministrator(database, "postgres"));
  try {
    await fill(server, sandbox, request);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof DatabaseError) throw engineFailed("PostgreSQL refuses what the build needs", error.message);
    const said = error instanceof Error ? error.message : String(error);
    throw engineFailed(`PostgreSQL stopped working (${said})`, await server.lastWords());
  }
  await server.stop();
  await writeFiles(sandbox, [{ name: settings, text: bakedSettings(database, major), how: "write" }]);
  await tidyData(sandbox, names.data);
  const folder = await sandbox.take(names.data);
  await requireShutDown(folder);
  return { folder, serverVersion };
}

/** `15.18` of `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`. */
async function versionOf(sandbox: Sandbox): Promise<string> {
  const { lastWords } = await sandbox.run("postgres", ["--version"]);
  const version = /\(PostgreSQL\) (\d+\S*)/.exec(lastWords)?.[1];
  if (version === undefined) throw engineFailed("The base image has no `postgres` that runs", lastWords);
  return version;
}

async function initialise(sandbox: Sandbox, database: SeedDatabase, major: number): Promise<void> {
  const { locale } = database;
  // The server's own C.UTF-8 is the same on every machine, and orders faster.
  const builtin = major >= 17 && /^C(\.UTF-?8)?$/i.test(locale) ? ["--locale-provider=builtin"] : [];
  const { exitCode, lastWords } = await sandbox.run("initdb", [
    ...["-D", sandbox.inside(names.data), "-U", administratorOf(database), "-E", "UTF8", `--locale=${locale}`],
    ...[...builtin, "--no-sync", "--auth-local=trust", "--auth-host=scram-sha-256"],
  ]);
  if (exitCode !== 0) throw engineFailed("`initdb` failed", lastWords);
}

/** Below the data directory: our settings of the moment, which its own configuration includes last. */
const settings = `${names.data}/${settingsFile}`;

async function configure(sandbox: Sandbox, { database, parent }: SeedRequest): Promise<void> {
  const listen = sandbox.reach === "socket" ? "" : "127.0.0.1";
  const address = { listen, port, socketFolder: "..", access: sandbox.inside(names.access) };
  const own = [
    { name: settings, text: buildSettings(database, address), how: "write" },
    { name: names.access, text: administratorOnly(administratorOf(database)), how: "write" },
  ] as const;
  const first = [
    { name: `${names.data}/postgresql.conf`, text: `include '${settingsFile}'\n`, how: "append" },
    // Other pods, with the password; nobody has one but the owner.
    { name: `${names.data}/pg_hba.conf`, text: "host all all all scram-sha-256\n", how: "append" },
  ] as const;
  await writeFiles(sandbox, parent === undefined ? [...own, ...first] : own);
}

async function fill(server: Server, sandbox: Sandbox, request: SeedRequest): Promise<void> {
  const { database, parent, scripts, check, progress } = request;
  const owner = { user: database.user, database: database.database };
  const administrator = await setUp(server, sandbox, request);
  for (const script of scripts) {
    // One of its own, so that nothing that a script sets for its session reaches the next.
    const connection = await server.connect(owner);
    const sha256 = await loadScript(connection, script, progress);
    await connection.close();
    await record(administrator, script, sha256);
  }
  if (check !== undefined) {
    const connection = await server.connect({ ...owner, settings: { default_transaction_read_only: "on" } });
    await check((sql) => connection.query(sql));
    await connection.close();
  }
  if (parent === undefined) {
    progress({ kind: "preparing", what: "statistics of the tables" });
    // As the owner: indexes and constraints have functions in them that scripts wrote.
    await prepareTables(() => server.connect(owner));
  }
  await promoteOwner(administrator, database);
  // In a segment of its own the last checkpoint is far from the end, where it would make the next one.
  await administrator.query("SELECT pg_switch_wal()");
  await administrator.query("CHECKPOINT");
  await administrator.close();
}

/** So that a running database can be asked what it is. Without times: two builds of the same scripts have the same rows. */
async function record(administrator: Connection, { version, path }: SeedScript, sha256: string): Promise<void> {
  const label = parseScriptName(path.slice(path.lastIndexOf("/") + 1), "postgres")?.label ?? path;
  const values = [version, label.replaceAll("_", " "), sha256];
  await administrator.query(
    "INSERT INTO preview_seed.history (version, description, sha256) VALUES ($1, $2, $3)",
    values,
  );
}
