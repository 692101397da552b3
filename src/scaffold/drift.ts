import { type Finding, Problem } from "../problem.ts";

/** Stops `init --check` (exit code 10) when there is something to tell. */
export function requireNoDrift(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new Problem("findings", {
    code: "drift",
    message: `Not everything is as \`preview init\` leaves it: ${findings.length === 1 ? "1 finding" : `${findings.length} findings`}.`,
    findings,
    hints: ["Run `preview init` to see what it would change."],
  });
}
