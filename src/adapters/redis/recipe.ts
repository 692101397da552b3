import { randomBytes } from "node:crypto";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedRequest } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";
import { engineFailed } from "../../seeds/engine-failed.ts";
import type { Connection } from "./connection.ts";
import { loadScript } from "./load-script.ts";
import { names, type Server, startServer } from "./server.ts";

export interface BuiltData {
  /** Absolute path of the folder that holds `dump.rdb`. */
  readonly folder: string;
  /** `7.4.1` */
  readonly serverVersion: string;
}

/** Fills an empty server, or one with the parent's data, and keeps its dump. Throws as `SeedEngine.load` does. */
export async function buildRedis(sandbox: Sandbox, request: SeedRequest): Promise<BuiltData> {
  const { parent, progress } = request;
  if (parent !== undefined) {
    progress({ kind: "preparing", what: "a copy of the parent's data" });
    await sandbox.copyIn(parent, names.data);
  }
  const serverVersion = await versionOf(sandbox);
  if (parent === undefined) await makeFolder(sandbox);
  const server = await startServer(sandbox);
  try {
    await fill(server, request);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw engineFailed(`Redis stopped working (${said})`, await server.lastWords());
  }
  await server.stop();
  return { folder: await sandbox.take(names.data), serverVersion };
}

/** `7.0.15` of `Redis server v=7.0.15 sha=00000000:0 …`. */
async function versionOf(sandbox: Sandbox): Promise<string> {
  const { lastWords } = await sandbox.run("redis-server", ["--version"]);
  const version = /\bv=(\d+\.\S+)/.exec(lastWords)?.[1];
  if (version === undefined) throw engineFailed("The base image has no `redis-server` that runs", lastWords);
  return version;
}

async function makeFolder(sandbox: Sandbox): Promise<void> {
  const { exitCode, lastWords } = await sandbox.run("mkdir", ["-m", "700", sandbox.inside(names.data)]);
  if (exitCode !== 0) throw engineFailed("The folder of the data cannot be made", lastWords);
}

async function fill(server: Server, { scripts, progress }: SeedRequest): Promise<void> {
  const administrator = await server.connect();
  await restrict(administrator);
  for (const script of scripts) {
    // One of its own, so that no SELECT and no MULTI reaches the next.
    const connection = await server.connect();
    await loadScript(connection, script, progress);
    connection.close();
  }
  await administrator.ask(["SAVE"]);
  administrator.close();
}

/** What scripts may not do, whatever way they find; the names are known since Redis 6, which has users first. */
const denied = ["-@admin", "-@pubsub", "-@blocking", "+xread", "+xreadgroup", "-migrate", "-client"];

/** Who does not say a name is a script from here on. Users are in no dump: the image has none of these. */
async function restrict(administrator: Connection): Promise<void> {
  const password = randomBytes(24).toString("hex");
  await administrator.ask(["ACL", "SETUSER", "preview_seed", "on", `>${password}`, "~*", "+@all"]);
  await administrator.ask(["AUTH", "preview_seed", password]);
  await administrator.ask(["ACL", "SETUSER", "default", ...denied]);
}
