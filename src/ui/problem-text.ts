import type { ChalkInstance } from "chalk";
import { formatLocation, type Problem } from "../problem.ts";
import { printable } from "./printable.ts";

/** A Problem for people: findings with their place, then what failed, then what to do. */
export function problemText(problem: Problem, style: ChalkInstance): string {
  const findings = problem.findings.map((finding) =>
    paragraph(
      finding.location === undefined ? finding.message : `${formatLocation(finding.location)}   ${finding.message}`,
    ),
  );
  const place = problem.location === undefined ? "" : `${formatLocation(problem.location)} `;
  const lines = [
    ...findings,
    `${style.red("error:")} ${paragraph(place + problem.message)}`,
    ...problem.hints.map((hint) => `${style.cyan("hint:")} ${paragraph(hint)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** What other programs say may have many lines; set in, none of them can be taken for ours. */
function paragraph(text: string): string {
  return printable(text).replaceAll("\n", "\n    ");
}

/** The document of kind `Error` that `--json` prints instead. */
export function problemData(problem: Problem): object {
  return {
    code: problem.code,
    message: problem.message,
    hints: problem.hints,
    exitCode: problem.exitCode,
    location: problem.location ?? null,
    findings: problem.findings.map(({ message, location }) => ({ message, location: location ?? null })),
  };
}
