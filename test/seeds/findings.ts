import { formatLocation } from "../../src/problem.ts";
import type { SeedFinding } from "../../src/seeds/finding.ts";

/** All of a finding, as a person reads it. */
export function formatFinding({ location, severity, rule, message, fix }: SeedFinding): string {
  const place = location === undefined ? "" : `${formatLocation(location)} `;
  return `${place}${severity} ${rule} ${message}${fix === undefined ? "" : ` fix: ${fix}`}`;
}
