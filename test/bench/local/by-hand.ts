import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { answers } from "../../../src/adapters/local/answers.ts";
import { type LocalHome, previewFolder } from "../../../src/adapters/local/home.ts";
import type { ProcessIdentity } from "../../../src/adapters/local/process-identity.ts";
import { startProcess, stopProcess } from "../../../src/adapters/local/processes.ts";
import { readState } from "../../../src/adapters/local/state.ts";

/** A process as somebody could start it by hand. */
interface Program {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid: number;
  readonly gid: number;
}

/** How the processes of a preview that runs were started: its stores, and its service. */
export interface Programs {
  readonly stores: readonly {
    readonly kind: "postgres" | "redis" | "mongo";
    readonly port: number;
    readonly program: Program;
  }[];
  readonly service: Program;
}

/** Reads it from the processes themselves. */
export async function programsOf(home: LocalHome, preview: string): Promise<Programs> {
  const state = await readState(home, preview);
  if (state?.workload.step.process == null) throw new Error(`${preview} does not run.`);
  const { env, cwd } = JSON.parse(readFileSync(join(previewFolder(home, preview), "service.json"), "utf8"));
  const stores = Object.entries(state.stores).flatMap(([key, { step }]) => {
    if (step.process === null || (key !== "postgres" && key !== "redis")) return [];
    const port = Number(env[`${key.toUpperCase()}_PORT`]);
    return [{ kind: key, port, program: programOf(step.process) } as const];
  });
  return { stores, service: { ...programOf(state.workload.step.process), env, cwd } };
}

/** Its title may have become another one than what it was started by. */
function programOf({ pid, command }: ProcessIdentity): Program {
  const words = (file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8").split("\0").filter(Boolean);
  const env = Object.fromEntries(
    words("environ").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  const { uid, gid } = statSync(`/proc/${pid}`);
  return { command: command.split(" "), cwd: readlinkSync(`/proc/${pid}/cwd`), env, uid, gid };
}

/**
 * Milliseconds that a person's script would take for the same: the folder copied, the stores started, the migration, the
 * service, and its first answer. Ends and removes it all afterwards.
 */
export async function startedByHand(
  { stores, service }: Programs,
  {
    saved,
    folder,
    answered,
  }: { readonly saved: string; readonly folder: string; readonly answered: () => Promise<void> },
): Promise<number> {
  const begin = performance.now();
  execFileSync("cp", ["--archive", saved, folder]);
  const start = ({ command, cwd, env, uid, gid }: Program) =>
    startProcess({
      command,
      cwd,
      env,
      log: join(folder, "by-hand.log"),
      ...(process.getuid?.() === 0 && { uid, gid }),
    });
  const started: ProcessIdentity[] = [];
  try {
    for (const { program } of stores) started.push(await start(program));
    for (const { kind, port } of stores) while (!(await answers(kind, port))) await setTimeout(10);
    const { cwd, env } = service;
    await once(spawn("python", ["manage.py", "migrate", "--noinput"], { cwd, env, stdio: "ignore" }), "close");
    started.push(await start(service));
    await answered();
    return performance.now() - begin;
  } finally {
    for (const identity of started.toReversed()) await stopProcess(identity, { graceSeconds: 10, signal: "SIGINT" });
    rmSync(folder, { recursive: true });
  }
}
