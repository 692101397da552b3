import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExecRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import type { LocalHome } from "./home.ts";
import { previewFolder } from "./state.ts";
import type { LocalView } from "./view.ts";

/**
 * Runs a command as the service runs: in its folder, with its variables and our standard streams; answers its exit code.
 * Throws Problem `exec-failed`.
 */
export async function enter(home: LocalHome, { command }: ExecRequest, view: LocalView | undefined): Promise<number> {
  const preview = view?.state.name ?? "";
  const place = await placeOf(home, preview);
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: place.cwd, env: { ...process.env, ...place.env }, stdio: "inherit" });
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
