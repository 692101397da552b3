import type { ChalkInstance } from "chalk";
import { exitCodes } from "../problem.ts";
import { type Check, type CheckStatus, type DoctorDocument, summaryText } from "../report/doctor-document.ts";
import { printableLine } from "./printable.ts";
import type { Result } from "./result.ts";

/** The result of `doctor`: exit code 10 when a check has failed. */
export function doctorResult(document: DoctorDocument, style: ChalkInstance): Result {
  return {
    kind: "Doctor",
    data: document,
    text: () => doctorText(document, style),
    exitCode: document.ok ? 0 : exitCodes.findings,
  };
}

function doctorText({ checks }: DoctorDocument, style: ChalkInstance): string {
  const groups = Map.groupBy(checks, ({ group }) => group);
  const width = Math.max(0, ...checks.map(({ title }) => title.length));
  const marks: Readonly<Record<CheckStatus, string>> = {
    ok: style.green("✔"),
    warning: style.yellow("!"),
    failed: style.red("✘"),
    skipped: style.dim("-"),
  };
  const lines = (check: Check) => [
    `  ${marks[check.status]} ${check.title.padEnd(width)}  ${printableLine(check.detail)}`,
    ...check.repair.map((line) => `    ${" ".repeat(width)}  ${style.dim(printableLine(line))}`),
  ];
  const blocks = [...groups].map(([group, members]) => [style.bold(group), ...members.flatMap(lines)].join("\n"));
  return [...blocks, summaryText(checks)].join("\n\n");
}
