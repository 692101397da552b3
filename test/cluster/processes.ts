import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { folder, place } from "./place.ts";

export interface Daemon {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a process that outlives this one, with its log in `logs/` and its id in `processes/`. */
export function startDaemon({ name, command, args, environment = {} }: Daemon): void {
  const log = openSync(join(folder("logs"), `${name}.log`), "a");
  const child = spawn(command, args, {
    cwd: place,
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.on("error", () => undefined); // The check that the caller makes next says it better.
  child.unref();
  if (child.pid === undefined) throw new Error(`${command} cannot be started.`);
  // The start time makes the id a name: ids are used again.
  const record = { pid: child.pid, started: startOf(child.pid), command, args, environment };
  writeFileSync(join(folder("processes"), name), JSON.stringify(record), { mode: 0o600 });
}

/** Kills a daemon and starts it as it was; `meanwhile` runs while it is gone. */
export async function restartDaemon(name: string, meanwhile: () => Promise<void> = async () => undefined) {
  const daemon = recorded().find((known) => known.name === name);
  if (daemon === undefined) throw new Error(`There is no daemon ${name}.`);
  await stopDaemons(name);
  await meanwhile();
  startDaemon(daemon);
}

/** Names of the daemons that run, and of those that were started and are gone. */
export function daemons(): { readonly running: readonly string[]; readonly gone: readonly string[] } {
  const known = recorded();
  return {
    running: known.filter(runs).map(({ name }) => name),
    gone: known.filter((daemon) => !runs(daemon)).map(({ name }) => name),
  };
}

/** Ends the daemons that still are the processes that were started, all or one; nothing of theirs is kept. */
export async function stopDaemons(name?: string): Promise<void> {
  const ending = recorded().filter((daemon) => name === undefined || daemon.name === name);
  await killAll(() => ending.filter(runs).map(({ pid }) => pid));
  for (const daemon of ending) rmSync(join(place, "processes", daemon.name), { force: true });
}

/** Ends processes by id and waits until there are none. */
export async function killAll(find: () => readonly number[]): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const pids = find();
    if (pids.length === 0) return;
    for (const pid of pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // Gone meanwhile.
      }
    }
    await sleep(100);
  }
}

/** What containerd starts for each pod, and leaves behind when it ends. */
export function shims(): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const [program = "", ...args] = readOr(`/proc/${pid}/cmdline`).split("\0");
      return program.endsWith("containerd-shim-runc-v2") && args.some((argument) => argument.startsWith(place));
    })
    .map(Number);
}

/** Waits for something to become true, asked `every` so many milliseconds; says what was waited for when it does not, or a daemon ends. */
export async function waitFor(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  { seconds = 60, every = 100 }: { readonly seconds?: number; readonly every?: number } = {},
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isTrue()) return;
    const [gone] = daemons().gone;
    if (gone !== undefined) throw new Error(`${gone} ended: see \`${join(place, "logs", gone)}.log\`.`);
    await sleep(every);
  }
  throw new Error(`After ${seconds} s still without ${what}: see the logs in \`${join(place, "logs")}\`.`);
}

interface Recorded extends Daemon {
  readonly pid: number;
  readonly started: string | undefined;
}

const runs = ({ pid, started }: Recorded) => startOf(pid) === started;

function recorded(): readonly Recorded[] {
  const records = join(place, "processes");
  if (!existsSync(records)) return [];
  return readdirSync(records).map((name) => ({ name, ...JSON.parse(readFileSync(join(records, name), "utf8")) }));
}

/** The 22nd field of the kernel's line, in ticks since the machine started; a zombie counts as gone. */
function startOf(pid: number): string | undefined {
  const fields = readOr(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields[0] === "Z" ? undefined : fields[19];
}

function readOr(path: string, otherwise = ""): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}
