import { mkdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { StoreKind } from "../../config/service-config.ts";
import { Problem, storageProblem } from "../../problem.ts";
import { answers, becomesFree, isTaken, untilTrue } from "./answers.ts";
import { isFolder } from "./checkouts.ts";
import type { Owner } from "./copy-data.ts";
import { readJson, writeWhole } from "./files.ts";
import { type LocalHome, previewFolder } from "./home.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { isRunning, startProcess } from "./processes.ts";
import { prepareSpare, takeCopy } from "./spare-data.ts";
import { logFile } from "./state.ts";
import { tail } from "./tail.ts";

/** Where data comes from and what serves it; of this machine. */
export interface StorePrograms {
  /** The data that a store starts from, as a folder that is not written to. Throws Problem `store-program-missing`. */
  seed(
    image: { readonly name: string; readonly tag: string | null; readonly digest: string },
    kind: StoreKind,
  ): Promise<string>;
  /** Absolute path of the server for this data. Throws Problem `store-program-missing`. */
  server(kind: StoreKind, data: string): Promise<string>;
  /** undefined: as ourselves. */
  readonly owner: Owner | undefined;
}

export interface StoreRequest {
  readonly home: LocalHome;
  readonly programs: StorePrograms;
  readonly preview: string;
  readonly key: string;
  readonly kind: StoreKind;
  readonly port: number;
  readonly generation: number;
  readonly image: { readonly name: string; readonly tag: string | null; readonly digest: string };
}

const markSchema = z.object({ generation: z.number(), digest: z.string() });

/** Whether the data that lies there is what is wanted. */
export async function hasData(request: StoreRequest): Promise<boolean> {
  const mark = await readJson(`${folderOf(request)}.json`, markSchema);
  const { generation, image } = request;
  return mark?.generation === generation && mark.digest === image.digest && (await isFolder(folderOf(request)));
}

function folderOf({ home, preview, key }: Pick<StoreRequest, "home" | "preview" | "key">): string {
  return join(previewFolder(home, preview), "stores", key);
}

/**
 * Puts fresh data in the place of a store that does not run. The mark comes last, so that whoever goes on after a kill
 * starts again. Throws Problem `store-program-missing`, `seed-missing`, `home-closed`, `storage-failed`.
 */
export async function startData(request: StoreRequest): Promise<void> {
  const { programs, key, kind, generation, image } = request;
  const folder = folderOf(request);
  const beside = `${folder}.new`;
  const from = await programs.seed(image, kind);
  try {
    await rm(`${folder}.json`, { force: true });
    await rm(beside, { recursive: true, force: true, maxRetries: 3 });
    await mkdir(dirname(folder), { recursive: true });
    if (programs.owner !== undefined) await requireOpen(dirname(folder), key);
    await takeCopy(from, beside, programs.owner);
    if (kind === "postgres" && process.platform !== "linux") await withoutLinux(join(beside, "preview.conf"));
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await rename(beside, folder);
    await writeWhole(`${folder}.json`, JSON.stringify({ generation, digest: image.digest }));
  } catch (error) {
    throw error instanceof Problem ? error : storageProblem(error);
  }
}

/** Makes the next preview with the same data start faster. What cannot be prepared is made when it is wanted, and told then. */
export async function prepareNext(request: StoreRequest | undefined): Promise<void> {
  if (request === undefined) return;
  const { programs, image, kind } = request;
  try {
    await prepareSpare(await programs.seed(image, kind), programs.owner);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

/** Seeds are made for images: elsewhere PostgreSQL does not start with what only Linux has. */
async function withoutLinux(settings: string): Promise<void> {
  const text = await readFile(settings, "utf8").catch(() => "");
  if (text !== "") await writeFile(settings, text.replace(/^recovery_init_sync_method = .*\n/m, ""));
}

/** A server without rights must get to its data. */
async function requireOpen(folder: string, key: string): Promise<void> {
  for (let here = await realpath(folder); here !== dirname(here); here = dirname(here)) {
    if (((await stat(here)).mode & 0o001) !== 0) continue;
    throw new Problem("usage", {
      code: "home-closed",
      message: `The server of ${key} does not run as root, and nobody else may enter \`${here}\`.`,
      hints: [`\`chmod o+x ${here}\`, or set XDG_DATA_HOME to a folder that others may enter.`],
    });
  }
}

/** A large database may have to recover; a small one is there at once. */
const patience = { seconds: 60, everyMilliseconds: 10 };

/**
 * Starts the server of a store that does not run, on its data and on 127.0.0.1 alone, and waits until it answers. `noted`
 * gets to know of it before it begins, so that it is found again should we be killed. Throws Problem `port-taken`,
 * `store-failed`, `store-program-missing`, and what `noted` throws.
 */
export async function startStore(
  request: StoreRequest,
  noted: (identity: ProcessIdentity) => Promise<void> = async () => undefined,
): Promise<ProcessIdentity> {
  const { home, programs, preview, key, kind, port } = request;
  const data = folderOf(request);
  if (!(await becomesFree(port))) throw portTaken(port, key);
  const server = await programs.server(kind, data);
  if (kind === "postgres") await forgetCrash(data);
  const log = logFile(home, preview, key);
  const identity = await startProcess({
    command: [server, ...serverArguments[kind](data, port)],
    cwd: "/",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C" },
    ...{ log, noted },
    ...programs.owner,
  });
  const goesOn = () => isRunning(identity);
  const ready = await untilTrue(() => answers(kind, port), { ...patience, goesOn });
  const runs = await goesOn();
  if (ready && runs) return identity;
  // Between our look and its own, another program may have come.
  if (!runs && (await isTaken(port))) throw portTaken(port, key);
  const said = await tail(log, 10);
  const lines = said.split("\n");
  throw new Problem("unhealthy", {
    code: "store-failed",
    message: `The store ${key} of ${preview} does not start: ${lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)}`,
    hints: [
      `\`preview logs ${preview} --service ${key}\` shows more.`,
      `\`preview reset ${preview} --store ${key}\` starts its data again.`,
    ],
  });
}

/**
 * After a crash of the machine another process may have the number that the server's lock names, and PostgreSQL would take
 * it for a server on this data. A lock whose process is gone it deals with itself.
 */
async function forgetCrash(data: string): Promise<void> {
  const lock = join(data, "postmaster.pid");
  const pid = Number.parseInt(await readFile(lock, "utf8").catch(() => ""), 10);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  // A server works in the folder of its data; this can be seen on Linux.
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => "");
  if (folder !== (await realpath(data))) await rm(lock, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Nothing beyond loopback, no sockets in the file system, and Redis keeps what is written when it ends. */
const serverArguments: Readonly<Record<StoreKind, (data: string, port: number) => readonly string[]>> = {
  postgres: (data, port) => [
    ...["-D", data, "-c", "listen_addresses=127.0.0.1", "-c", `port=${port}`],
    ...["-c", "unix_socket_directories="],
  ],
  redis: (data, port) => [
    ...["--dir", data, "--dbfilename", "dump.rdb", "--port", `${port}`, "--bind", "127.0.0.1"],
    ...["--save", "60 1", "--appendonly", "no", "--daemonize", "no"],
  ],
  mongo: (data, port) => ["--dbpath", data, "--port", `${port}`, "--bind_ip", "127.0.0.1", "--nounixsocket"],
};

/** How each server ends without losing anything. */
export const stopSignals: Readonly<Record<StoreKind, NodeJS.Signals>> = {
  postgres: "SIGINT",
  redis: "SIGTERM",
  mongo: "SIGTERM",
};

export function portTaken(port: number, what: string): Problem {
  return new Problem("unhealthy", {
    code: "port-taken",
    message: `Port ${port} of this machine, which belongs to ${what}, is taken by another program.`,
    hints: [`End what listens there (\`ss -ltnp sport = :${port}\`), then run \`preview up\` again.`],
  });
}
