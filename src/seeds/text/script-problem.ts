import { Problem } from "../../problem.ts";
import type { SeedFinding } from "../finding.ts";
import { type ScriptText, sourceExcerpt } from "./source-excerpt.ts";

/** A script that cannot be loaded, with the line it stops at and what is wrong with it. */
export async function scriptProblem(script: ScriptText, finding: SeedFinding): Promise<Problem> {
  const { location, message, fix, rule } = finding;
  const excerpt = location === undefined ? "" : await sourceExcerpt(script, location);
  const [first = "", ...rest] = message.split("\n");
  const whole = { ...finding, message: [first, excerpt, ...rest].filter((part) => part !== "").join("\n") };
  const code = /^[0-9A-Z]{5}$/.test(rule) ? ` (SQLSTATE ${rule})` : "";
  return new Problem("config", {
    code: "seed-script-failed",
    message: `The script cannot be loaded${code}.`,
    findings: [whole],
    ...(location !== undefined && { location }),
    hints: fix === undefined ? [] : [`${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`],
  });
}
