import { get } from "node:http";
import { join } from "node:path";
import { Problem } from "../../problem.ts";
import { becomesFree, untilTrue } from "./answers.ts";
import type { LocalHome } from "./home.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { isRunning, startProcess } from "./processes.ts";
import { logFile } from "./state.ts";
import { portTaken } from "./stores.ts";
import { tail } from "./tail.ts";

export interface ServiceRequest {
  readonly home: LocalHome;
  readonly preview: string;
  /** Name of the workload. */
  readonly name: string;
  /** With `${PORT}` for the port. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
  /** A path that answers 2xx. */
  readonly health: string;
}

/** A development server may build first. */
const healthSeconds = 120;

/** Starts a service. Throws Problem `port-taken`, `program-missing`. */
export async function startService(request: ServiceRequest): Promise<ProcessIdentity> {
  const { home, preview, name, cwd, env, port } = request;
  if (!(await becomesFree(port))) throw portTaken(port, preview);
  const command = request.command.map((word) => withPort(word, port));
  return startProcess({ command, cwd, env: { ...env, PORT: String(port) }, log: logFile(home, preview, name) });
}

function withPort(word: string, port: number): string {
  return word.replace(/\$\$\{|\$\{PORT\}/g, (found) => (found === "$${" ? "${" : String(port)));
}

/** Waits until a service answers 2xx. Throws Problem `process-ended`, `health-failing`. */
export async function awaitHealth(request: ServiceRequest, process: ProcessIdentity): Promise<void> {
  const { home, preview, name, port, health } = request;
  let last = "nothing answers";
  const ask = async () => {
    const status = await statusOf(port, health);
    if (status !== undefined) last = `answers ${status}`;
    return status !== undefined && status >= 200 && status < 300;
  };
  if (await untilTrue(ask, { seconds: healthSeconds, goesOn: () => isRunning(process) })) return;
  const hints = [`\`preview logs ${preview}\` shows what it said.`];
  if (await isRunning(process)) {
    throw new Problem("unhealthy", {
      code: "health-failing",
      message: `${name} runs, and ${health} on port ${port} ${last} after ${healthSeconds} s.`,
      hints: ["Check `health:` in preview.yaml, and that `local.run` serves on ${PORT}.", ...hints],
    });
  }
  const said = await tail(logFile(home, preview, name), 1);
  throw new Problem("unhealthy", {
    code: "process-ended",
    message: `${name} has ended before it answered${said === "" ? "." : `: ${said.slice(0, 300)}`}`,
    hints,
  });
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path, headers: { host: "localhost" }, timeout: 5000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(undefined));
  });
}

/** Programs that a setup has brought come first, as in an activated environment. */
export function searchPath(folder: string, path: string): string {
  return [join(folder, ".venv/bin"), join(folder, "node_modules/.bin"), path].join(":");
}
