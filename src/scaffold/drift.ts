import { type Finding, Problem } from "../problem.ts";

/** Stops `init --check` (exit code 10) when there is something to tell; `command` would mend it. */
export function requireNoDrift(findings: readonly Finding[], command: string): void {
  if (findings.length === 0) return;
  throw new Problem("findings", {
    code: "drift",
    message: `Not everything is as \`${command}\` leaves it: ${findings.length === 1 ? "1 finding" : `${findings.length} findings`}.`,
    findings,
    hints: [`Run \`${command}\` to see what it would change.`],
  });
}
