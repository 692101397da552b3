import type * as z from "zod";
import { quote } from "./mistake.ts";
import { didYouMean } from "./suggest.ts";

/** The words for an issue whose schema brings none of its own; a clause that reads well after a path. */
export function wording(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return wrongType([issue.expected], issue.input);
    case "invalid_value":
      return wrongChoice(issue.values.map(String), issue.input);
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
      return limit(issue.exact === true ? "exactly" : "at least", issue.minimum, issue.origin);
    case "too_big":
      return limit(issue.exact === true ? "exactly" : "at most", issue.maximum, issue.origin);
    default:
      return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of keys",
  record: "a map of keys",
  array: "a list",
};

/** `expected a number, got text`, with the usual way out. */
export function wrongType(expected: readonly string[], found: unknown): string {
  const names = new Set(expected.map((type) => typeNames[type] ?? type));
  return `expected ${[...names].join(" or ")}, got ${typeOf(found)}${wayOut(names, found)}`;
}

/** `must be one of "copy", "volume", not "copi"; did you mean "copy"?` */
export function wrongChoice(allowed: readonly string[], found: unknown): string {
  const list = allowed.map(quote).join(", ");
  const got = typeof found === "string" ? quote(found) : typeOf(found);
  if (allowed.length === 1) return `must be ${list}, not ${got}`;
  return `must be one of ${list}, not ${got}${typeof found === "string" ? didYouMean(found, allowed) : ""}`;
}

/** `is missing`, with what may stand there when that is a short list. */
export function missing(allowed: readonly string[]): string {
  if (allowed.length === 0) return "is missing";
  return `is missing; ${allowed.length === 1 ? "it is always" : "one of"} ${allowed.map(quote).join(", ")}`;
}

function wayOut(expected: ReadonlySet<string>, found: unknown): string {
  if (expected.has("text") && (typeof found === "number" || typeof found === "boolean")) return "; put it in quotes";
  if (expected.has("a number") && typeof found === "string" && /^\d+(\.\d+)?$/.test(found)) {
    return "; take the quotes away";
  }
  if (found !== null || expected.size > 1) return "";
  if (expected.has("a map of keys")) return "; write {} for an empty one";
  return expected.has("a list") ? "; write [] for an empty one" : "";
}

function typeOf(found: unknown): string {
  if (found === null || found === undefined) return "nothing";
  if (Array.isArray(found)) return "a list";
  if (typeof found === "number") return Number.isInteger(found) ? "a whole number" : "a number";
  return typeNames[typeof found] ?? typeof found;
}

function limit(bound: string, size: number | bigint, origin: string): string {
  const unit = { string: "character", array: "item" }[origin];
  if (unit === undefined) return `must be ${bound} ${size}`;
  return `must have ${bound} ${size} ${unit}${Number(size) === 1 ? "" : "s"}`;
}
