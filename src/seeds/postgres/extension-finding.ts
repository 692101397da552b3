import { quote } from "../../config/mistake.ts";
import type { SeedFinding } from "../finding.ts";
import { locationOf } from "../text/place.ts";
import type { Statement } from "./piece.ts";

const creates = /^create\s+extension\s+(if\s+not\s+exists\s+)?"?([\w-]{1,63})/i;

/** A CREATE EXTENSION that does not fit `extensions:` of seeds.yaml, which exist before the first script. */
export function extensionFinding(
  { words, text, start }: Statement,
  file: string,
  extensions: readonly string[],
): SeedFinding | undefined {
  const match = words[1] === "extension" ? creates.exec(text) : null;
  const [, tolerant, name] = match ?? [];
  if (name === undefined) return undefined;
  const at = { rule: "seed/extension", location: locationOf(start, file) } as const;
  const listed = extensions.includes(name.toLowerCase());
  if (listed && tolerant !== undefined) return undefined;
  if (listed) {
    const message = `The extension ${quote(name)} exists before the first script, as seeds.yaml has it.`;
    return { ...at, severity: "error", message, fix: "remove the statement, or write CREATE EXTENSION IF NOT EXISTS" };
  }
  const message = `The extension ${quote(name)} is not in seeds.yaml, and a script may only create those that PostgreSQL trusts.`;
  return { ...at, severity: "warning", message, fix: `add \`${name}\` to \`extensions:\` of the database` };
}
