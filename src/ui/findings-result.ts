import { pathIn } from "../config/repository-path.ts";
import { findingsGitHub } from "../report/findings-github.ts";
import { findingsSarif } from "../report/findings-sarif.ts";
import { findingsCount, findingsText } from "../report/findings-text.ts";
import type { SeedFinding } from "../seeds/finding.ts";
import { printable } from "./printable.ts";
import { type Result, renderResult } from "./result.ts";

/** How `seed verify` may print its findings. */
export const findingFormats = ["text", "json", "sarif", "github"] as const;
export type FindingFormat = (typeof findingFormats)[number];

/** Findings as the document of kind Findings, and for people. */
export function findingsResult(files: readonly string[], findings: readonly SeedFinding[], exitCode: number): Result {
  const data = {
    files,
    findings: findings.map(({ rule, severity, message, location = null, fix = null }) => ({
      ...{ message, location, rule, severity, fix },
    })),
  };
  const count = findingsCount(findings);
  const summary = count === "" ? `${files.length} ${files.length === 1 ? "file is" : "files are"} valid.` : `${count}.`;
  return {
    ...{ kind: "Findings", data, exitCode },
    text: () => printable(findings.length === 0 ? summary : `${findingsText(findings)}\n\n${summary}`),
  };
}

export interface ForPrograms {
  readonly files: readonly string[];
  readonly findings: readonly SeedFinding[];
  /** The folder of the command from the top of the repository: there paths count from for other programs than ours. */
  readonly folder: string;
  /** Of preview. */
  readonly version: string;
}

/** Findings in a form that programs read. */
export function findingsFor(format: Exclude<FindingFormat, "text">, facts: ForPrograms): string {
  const { files, findings, folder, version } = facts;
  if (format === "json") return renderResult(findingsResult(files, findings, 0), true);
  const placed = findings.map(({ location, ...finding }) => ({
    ...finding,
    ...(location !== undefined && { location: { ...location, file: pathIn(folder, location.file) ?? location.file } }),
  }));
  if (format === "sarif") return `${JSON.stringify(findingsSarif(placed, version), null, 2)}\n`;
  return placed.length === 0 ? "" : `${findingsGitHub(placed)}\n`;
}
