import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { storeVariables } from "../../config/variables.ts";
import type { ExecRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import { type LocalHome, previewFolder } from "./home.ts";

/**
 * Runs a command as the service runs: in its folder, with its variables and our standard streams; answers its exit code.
 * Throws Problem `exec-failed`.
 */
export async function enter(home: LocalHome, preview: string, { command, pod }: ExecRequest): Promise<number> {
  const { cwd, env } = await placeOf(home, preview);
  const [program = "", ...args] = inStore(command, env, pod);
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env, ...ofStore(env, pod) }, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(
        new Problem("usage", {
          code: "exec-failed",
          message: `\`${program}\` cannot be run on this machine: ${cause.message}`,
          hints: ["Install it, or name another command."],
          cause,
        }),
      ),
    );
    child.once("close", (code, signal) => resolve(code ?? (signal === "SIGPIPE" ? 141 : 1)));
  });
}

/** The port of what a pod stands for; undefined when it is not known. */
export async function portOfPod(home: LocalHome, preview: string, pod: string): Promise<number | undefined> {
  const { env } = await placeOf(home, preview);
  const port = env[storeVariables(keyOf(pod)).PORT] ?? env.PORT;
  return port === undefined ? undefined : Number(port);
}

function keyOf(pod: string): string {
  return pod.replace(/-0$/, "");
}

/** What a client in the pod of a store would find there. */
function ofStore(env: Readonly<Record<string, string>>, pod: string): Readonly<Record<string, string>> {
  const names = storeVariables(keyOf(pod));
  const {
    [names.PORT]: port,
    [names.USER]: user = "",
    [names.PASSWORD]: password = "",
    [names.DATABASE]: name = "",
  } = env;
  if (port === undefined) return {};
  const client = { PGHOST: "127.0.0.1", PGPORT: port };
  return { ...client, POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: name };
}

/** Clients that know their server by arguments alone. */
function inStore(command: readonly string[], env: Readonly<Record<string, string>>, pod: string): readonly string[] {
  const port = env[storeVariables(keyOf(pod)).PORT];
  const [program = "", ...args] = command;
  if (port === undefined) return command;
  if (program === "redis-cli") return [program, "-p", port, ...args];
  return program === "mongosh" ? [program, "--port", port, ...args] : command;
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Where and how the service runs; what its worker has left there. */
async function placeOf(home: LocalHome, preview: string): Promise<Place> {
  const file = join(previewFolder(home, preview), "service.json");
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new Problem("not-yet", {
      code: "exec-failed",
      message: `The service of ${preview} has not been started yet.`,
      hints: [`\`preview status ${preview}\` tells more.`],
      cause,
    });
  }
}
