import { formatLocation } from "../problem.ts";
import type { SeedFinding } from "../seeds/finding.ts";

/** Findings for people: `file:line:col  severity  rule  text`, and set in below it what else there is to say. */
export function findingsText(findings: readonly SeedFinding[]): string {
  return findings
    .map(({ location, severity, rule, message, fix }) => {
      const place = location === undefined ? "" : `${formatLocation(location)}  `;
      return `${place}${severity}  ${rule}  ${message.replaceAll("\n", "\n    ")}${fix === undefined ? "" : `\n    fix: ${fix}`}`;
    })
    .join("\n");
}

/** `2 errors, 1 warning` */
export function findingsCount(findings: readonly SeedFinding[]): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${severity === "info" ? "for information" : count === 1 ? severity : `${severity}s`}`];
  });
  return counts.join(", ");
}
