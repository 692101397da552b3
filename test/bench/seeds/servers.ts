import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { programs } from "../../support/seed-engines.ts";

/** Runs as somebody: no server runs as root. */
interface As {
  readonly uid?: number;
  readonly gid?: number;
}

const asRoot = process.getuid?.() === 0;

/** Whom the platform's components run stores as. */
export const storeUser: As = asRoot ? { uid: 999, gid: 999 } : {};

/** initdb wants a user that the machine knows. */
export const knownUser: As = asRoot ? idsOf("nobody") : {};

/**
 * What the official image's entrypoint does at its first start: a cluster, a server for the scripts on a socket of its
 * own, psql for each, and then the server (https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh).
 */
const initialise = `
set -e
folder=$1 user=$2; shift 2
PATH=${programs}:$PATH PGDATA=$folder/data PGHOST=$folder/first PGUSER=$user
export PATH PGDATA PGHOST PGUSER
mkdir "$PGHOST"
initdb --username "$user" --encoding UTF8 --locale C.UTF-8 --auth trust
pg_ctl -o "-c listen_addresses='' -k $PGHOST" -w start
psql -v ON_ERROR_STOP=1 --no-psqlrc -d postgres -c 'CREATE DATABASE shop'
for script; do psql -v ON_ERROR_STOP=1 --no-psqlrc -d shop -f "$script"; done
pg_ctl -m fast -w stop
`;

/** Loads scripts with initdb and psql to a data directory of a server that has stopped; answers the milliseconds. */
export async function replay(folder: string, scripts: readonly string[]): Promise<number> {
  own(folder, knownUser);
  const start = performance.now();
  const [code] = await once(shell(initialise, folder, scripts), "close");
  if (code !== 0) throw new Error(`psql ended with ${code}`);
  return performance.now() - start;
}

/** The same with the server after it, to the answer of its first query. */
export async function replayedStart(folder: string, scripts: readonly string[], query: string): Promise<number> {
  own(folder, knownUser);
  const start = performance.now();
  const script = `${initialise}\nexec postgres -c listen_addresses= -k "$folder"`;
  return firstAnswer(shell(script, folder, scripts), folder, query, start);
}

/** Starts a server on data as it lies, `data` below the folder, to the answer of its first query; in milliseconds. */
export async function start(folder: string, query: string): Promise<number> {
  own(folder, storeUser);
  const begin = performance.now();
  const args = ["-D", `${folder}/data`, "-c", "listen_addresses=", "-k", folder];
  const server = spawn(`${programs}/postgres`, args, { ...storeUser, cwd: "/", stdio: "ignore" });
  return firstAnswer(server, folder, query, begin);
}

function shell(script: string, folder: string, scripts: readonly string[]): ChildProcess {
  const args = ["-c", script, "sh", folder, "shop", ...scripts];
  return spawn("sh", args, { ...knownUser, cwd: "/", env: { PATH: process.env.PATH, LC_ALL: "C" }, stdio: "ignore" });
}

async function firstAnswer(server: ChildProcess, folder: string, query: string, start: number): Promise<number> {
  const ended = once(server, "exit");
  while (!(await answers(folder, query))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    await sleep(2);
  }
  const milliseconds = performance.now() - start;
  server.kill("SIGINT");
  await ended;
  return milliseconds;
}

async function answers(folder: string, query: string): Promise<boolean> {
  const client = new Client({ host: folder, user: "shop", password: "shop", database: "shop" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(query);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function own(folder: string, { uid, gid }: As): void {
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

function idsOf(name: string): As {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
