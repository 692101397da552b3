import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { Problem, storageProblem } from "../../problem.ts";
import type { ProcessIdentity } from "./process-identity.ts";

export interface StartRequest {
  /** Program and arguments. */
  readonly command: readonly string[];
  readonly cwd: string;
  /** All of them: nothing of ours is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Standard output and error are added to this file. */
  readonly log: string;
  readonly uid?: number;
  readonly gid?: number;
  /** Called before the program begins: whoever is killed before this is over has started nothing. */
  readonly noted?: (identity: ProcessIdentity) => Promise<void>;
}

/** A line on its input lets the program begin; without one it never does. */
const gate = ["/bin/sh", "-c", 'read -r go && exec "$@" </dev/null', "sh"];

/**
 * Starts a program that outlives us, in a process group of its own. Throws Problem `program-missing`, `storage-failed`.
 */
export async function startProcess(request: StartRequest): Promise<ProcessIdentity> {
  const { cwd, env, uid, gid, noted } = request;
  const [program = "", ...args] = noted === undefined ? request.command : [...gate, ...request.command];
  const output = openLog(request.log);
  try {
    const child = spawn(program, args, {
      ...{ cwd, env: { ...env }, detached: true, stdio: [noted === undefined ? "ignore" : "pipe", output, output] },
      ...(uid !== undefined && { uid }),
      ...(gid !== undefined && { gid }),
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    const { pid = 0 } = child;
    const identity = (await identityOf(pid)) ?? { pid, startedAt: "", command: "" };
    if (noted === undefined) return identity;
    return await throughGate(child, { ...identity, command: request.command.join(" ") }, noted);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw programMissing(program, error);
  } finally {
    closeSync(output);
  }
}

async function throughGate(
  { stdin }: ChildProcess,
  identity: ProcessIdentity,
  noted: (identity: ProcessIdentity) => Promise<void>,
): Promise<ProcessIdentity> {
  // It may have been ended meanwhile.
  stdin?.on("error", () => undefined);
  try {
    await noted(identity);
    stdin?.end("go\n");
    return identity;
  } catch (error) {
    stdin?.destroy();
    throw error;
  }
}

function openLog(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, "a", 0o600);
  } catch (error) {
    throw storageProblem(error);
  }
}

function programMissing(program: string, cause: unknown): Problem {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Problem("usage", {
    code: "program-missing",
    message: missing ? `There is no program \`${program}\` here.` : `\`${program}\` cannot be started: ${why}`,
    hints: ["Install it, or correct `local:` in preview.yaml."],
    cause,
  });
}

/** This process itself. */
export async function ownIdentity(): Promise<ProcessIdentity> {
  return (await identityOf(process.pid)) ?? { pid: process.pid, startedAt: "", command: "" };
}

/** Whether a process of ours still runs: one that has ended and was not waited for does not. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  const there = await identityOf(identity.pid);
  return there?.startedAt === identity.startedAt;
}

const looksPerSecond = 20;

/**
 * Ends a process and all of its group, with a signal first and by force after the grace. Does nothing to what is not
 * ours any more; answers whether there was anything.
 */
export async function stopProcess(
  identity: ProcessIdentity,
  { graceSeconds, signal = "SIGTERM" }: { readonly graceSeconds: number; readonly signal?: NodeJS.Signals },
): Promise<boolean> {
  if (!(await isRunning(identity))) return false;
  send(identity.pid, signal);
  for (let looks = 0; looks < graceSeconds * looksPerSecond; looks += 1) {
    // What it has started goes with it, also where it ended first.
    if (!hasGroup(identity.pid)) return true;
    await setTimeout(1000 / looksPerSecond);
  }
  send(identity.pid, "SIGKILL");
  for (let looks = 0; looks < 5 * looksPerSecond && hasGroup(identity.pid); looks += 1) {
    await setTimeout(1000 / looksPerSecond);
  }
  return true;
}

function send(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** Whether anything of a process group still runs. What has ended and nobody waited for does not. */
function hasGroup(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  return process.platform !== "linux" || readdirSync("/proc").some((entry) => isMember(entry, group));
}

function isMember(entry: string, group: number): boolean {
  if (!/^\d+$/.test(entry)) return false;
  const fields = statFields(Number(entry));
  return fields !== undefined && fields[2] === String(group);
}

/** undefined when there is no such process, or only its remains. */
async function identityOf(pid: number): Promise<ProcessIdentity | undefined> {
  return process.platform === "linux" ? identityOnLinux(pid) : identityByPs(pid);
}

function identityOnLinux(pid: number): ProcessIdentity | undefined {
  const fields = statFields(pid);
  if (fields === undefined) return undefined;
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { pid, startedAt: `${boot} ${fields[19]}`, command };
  } catch {
    return undefined;
  }
}

/**
 * Fields 3 and following of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, which stand behind the name in
 * brackets: state, parent, group, …, and as the 20th the start. undefined for what has ended.
 */
function statFields(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields;
  } catch {
    return undefined;
  }
}

async function identityByPs(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=,lstart=,command=", "-p", String(pid)], {
      env: { PATH: process.env.PATH ?? "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" },
    });
    const [, state = "", startedAt = "", command = ""] =
      /^(\S+)\s+((?:\S+\s+){4}\d{4})\s+(.*)$/m.exec(stdout.trim()) ?? [];
    return state === "" || state.startsWith("Z") ? undefined : { pid, startedAt, command };
  } catch {
    return undefined;
  }
}
