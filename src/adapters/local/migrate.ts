import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Executables } from "../../ports.ts";
import { Problem } from "../../problem.ts";

export interface MigrationRequest {
  readonly executables: Executables;
  /** In order. */
  readonly commands: readonly (readonly string[])[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
}

/** As long as the platform's component gives it. */
const migrationSeconds = 900;

/** Runs the commands of a migration, one after the other. Throws Problem `migration-failed`, `program-missing`. */
export async function runMigrations({ executables, commands, cwd, env, log }: MigrationRequest): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  for (const [program = "", ...args] of commands) {
    const shown = [program, ...args].join(" ");
    await appendFile(log, `$ ${shown}\n`);
    const run = await executables.run(program, args, { cwd, env, timeoutSeconds: migrationSeconds });
    const said = `${new TextDecoder().decode(run.stdout)}${run.stderr}`;
    await appendFile(log, said);
    if (run.exitCode === 0) continue;
    const last = said.split("\n").findLast((line) => line.trim() !== "") ?? "it said nothing";
    throw new Problem("unhealthy", {
      code: "migration-failed",
      message: `The migration has failed: \`${shown}\` ended with exit ${run.exitCode}: ${last.trim().slice(0, 300)}`,
      hints: ["The version before goes on serving. Correct the migration, or run `preview up` to try it again."],
    });
  }
}
