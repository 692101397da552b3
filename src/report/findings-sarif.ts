import type { SeedFinding } from "../seeds/finding.ts";

const levels: Readonly<Record<SeedFinding["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code scanning takes. Files count
 * from the top of the repository; `version` is that of preview.
 */
export function findingsSarif(findings: readonly SeedFinding[], version: string): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "preview", version, rules: rules.map((id) => ({ id })) } },
        columnKind: "unicodeCodePoints",
        results: findings.map((finding) => result(finding, rules)),
      },
    ],
  };
}

function result({ rule, severity, message, location, fix }: SeedFinding, rules: readonly string[]): object {
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: fix === undefined ? message : `${message} Fix: ${fix}.` },
    ...(location !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: location.file.split("/").map(encodeURIComponent).join("/") },
            region: { startLine: location.line, startColumn: location.column },
          },
        },
      ],
    }),
  };
}
