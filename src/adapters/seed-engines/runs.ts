import type { Ended, SandboxedServer } from "../../ports/sandbox.ts";
import { Problem } from "../../problem.ts";

/** Waits for a program that ends by itself, whatever its exit code. Throws Problem `seed-engine-failed`, `interrupted`. */
export async function programRun(program: string, started: SandboxedServer, signal: AbortSignal): Promise<Ended> {
  const ended = await started.ended.catch((cause: unknown) => {
    throw notStarted(program, cause);
  });
  if (signal.aborted) throw interrupted();
  return ended;
}

export function interrupted(): Problem {
  return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
}

function notStarted(program: string, cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Problem("usage", {
    code: "seed-engine-failed",
    message: `\`${program}\` could not be started: ${said.slice(0, 300)}`,
    cause,
  });
}
