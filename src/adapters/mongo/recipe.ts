import type { Sandbox, SandboxedServer } from "../../ports/sandbox.ts";
import type { SeedRequest, SeedScript } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import { collectionOf, parseScriptName } from "../../seeds/script-name.ts";
import { type Connection, connect } from "./connection.ts";
import { loadDocuments } from "./load-documents.ts";
import { runScript } from "./run-script.ts";

export interface BuiltData {
  /** Absolute path of the data directory. */
  readonly folder: string;
  /** `7.0.14` */
  readonly serverVersion: string;
}

const port = 27017;
/** Names in the sandbox; mongod makes the second of its port. */
const names = { data: "data", socket: `mongodb-${port}.sock` } as const;

/** Fills an empty data directory, or goes on with the parent's. Throws as `SeedEngine.load` does. */
export async function buildMongo(sandbox: Sandbox, request: SeedRequest): Promise<BuiltData> {
  const { parent, progress } = request;
  if (parent !== undefined) {
    progress({ kind: "preparing", what: "a copy of the parent's data" });
    await sandbox.copyIn(parent, names.data);
  }
  const serverVersion = await versionOf(sandbox);
  if (parent === undefined) await done(sandbox, "mkdir", ["-m", "700", sandbox.inside(names.data)]);
  let connection: Connection | undefined;
  const server = await sandbox.serve("mongod", serverArguments(sandbox), async () => {
    connection = await connect(sandbox, { socket: names.socket, port });
    return true;
  });
  try {
    await fill(sandbox, connection, request);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw engineFailed(`MongoDB stopped working (${said})`, (await server.stop("TERM")).lastWords);
  } finally {
    await connection?.close();
  }
  await stop(server);
  // Of the server that has run; the next one makes its own.
  await done(sandbox, "rm", ["-rf", ...["mongod.lock", "diagnostic.data"].map((name) => inData(sandbox, name))]);
  return { folder: await sandbox.take(names.data), serverVersion };
}

/** `7.0.14` of `db version v7.0.14`. */
async function versionOf(sandbox: Sandbox): Promise<string> {
  const { lastWords } = await sandbox.run("mongod", ["--version"]);
  const version = /db version v(\S+)/.exec(lastWords)?.[1];
  if (version === undefined) throw engineFailed("The base image has no `mongod` that runs", lastWords);
  return version;
}

function serverArguments(sandbox: Sandbox): readonly string[] {
  return [
    ...["--dbpath", sandbox.inside(names.data), "--unixSocketPrefix", sandbox.inside("")],
    ...["--bind_ip", "127.0.0.1", "--port", `${port}`, "--setParameter", "diagnosticDataCollectionEnabled=false"],
  ];
}

async function fill(sandbox: Sandbox, connection: Connection | undefined, request: SeedRequest): Promise<void> {
  const { database, scripts, progress } = request;
  for (const script of scripts) {
    const started = performance.now();
    const { path } = script;
    let bytes = 0;
    const arrived = (more: number) => {
      bytes += more;
      progress({ kind: "loading", path, bytes });
    };
    const collection = collectionFor(script);
    if (collection === undefined) {
      await runScript(sandbox, { socket: names.socket, database: database.database }, script, arrived);
    } else if (connection !== undefined) {
      await loadDocuments({ client: connection.client, database: database.database, collection }, script, arrived);
    }
    progress({ kind: "loaded", path, milliseconds: performance.now() - started });
  }
}

/** Undefined for a script that mongosh runs. */
function collectionFor({ path }: SeedScript): string | undefined {
  return collectionOf(parseScriptName(path.slice(path.lastIndexOf("/") + 1), "mongo")?.label ?? "");
}

/** Writes everything to the disk. */
async function stop(server: SandboxedServer): Promise<void> {
  const { exitCode, lastWords } = await server.stop("TERM");
  if (exitCode !== 0) throw engineFailed("MongoDB did not shut down cleanly", lastWords);
}

function inData(sandbox: Sandbox, name: string): string {
  return sandbox.inside(`${names.data}/${name}`);
}

async function done(sandbox: Sandbox, program: string, args: readonly string[]): Promise<void> {
  const { exitCode, lastWords } = await sandbox.run(program, args);
  if (exitCode !== 0) throw engineFailed(`\`${program}\` failed`, lastWords);
}
