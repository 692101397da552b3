import { Problem } from "../problem.ts";
import type { SeedFinding } from "../seeds/finding.ts";

/** More ways out at once help nobody. */
const mostHints = 3;

/** Seeds with errors would give another image than people think. Throws Problem `seeds-invalid` with all of them. */
export function requireSound(findings: readonly SeedFinding[], folder: string): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const fixes = new Set(errors.flatMap(({ fix }) => fix ?? []));
  throw new Problem("config", {
    code: "seeds-invalid",
    message: `\`${folder}\` has ${errors.length === 1 ? "1 error" : `${errors.length} errors`}.`,
    findings: errors.map(({ message, location }) => ({ message, ...(location !== undefined && { location }) })),
    hints: [...fixes].slice(0, mostHints),
  });
}
