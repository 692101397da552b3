import type { SeedFinding } from "../seeds/finding.ts";

const levels: Readonly<Record<SeedFinding["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * Findings as workflow commands of GitHub Actions, one a line, which show up beside the lines of a pull request
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). Files count from the top of the
 * repository.
 */
export function findingsGitHub(findings: readonly SeedFinding[]): string {
  return findings
    .map(({ severity, rule, message, location, fix }) => {
      const place =
        location === undefined
          ? []
          : [`file=${property(location.file)}`, `line=${location.line}`, `col=${location.column}`];
      const properties = [...place, `title=${property(rule)}`].join(",");
      return `::${levels[severity]} ${properties}::${data(fix === undefined ? message : `${message}\nfix: ${fix}`)}`;
    })
    .join("\n");
}

/** As @actions/core writes it: a message must not end its line, or begin a command of its own. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
