import type * as z from "zod";
import { type Path, quote } from "./mistake.ts";
import { parsing } from "./parsing.ts";
import type { Fix, Misfit } from "./repair.ts";
import { alternatives, keysAt, schemasAt } from "./schema-keys.ts";
import { closest, didYouMean } from "./suggest.ts";
import { valueAt } from "./tree.ts";
import { missing, wording, wrongChoice, wrongType } from "./wording.ts";

type Issue = z.core.$ZodIssue;

/** Data that fits its schema, or what does not fit. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly misfits: readonly Misfit[] };

/** Checks plain data against a schema; what does not fit comes in words that a person understands. */
export function check<S extends z.ZodType>(schema: S, data: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(data, { error: wording, ...parsing });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, misfits: misfitsOf(result.error.issues, { schemas: alternatives(schema), data, path: [] }) };
}

/** Where the paths of issues start. */
interface Origin {
  readonly schemas: readonly unknown[];
  readonly data: unknown;
  readonly path: Path;
}

function misfitsOf(issues: readonly Issue[], origin: Origin): readonly Misfit[] {
  const misfits = issues.flatMap((issue) => misfitOf(issue, origin));
  const meant = new Set(
    misfits.flatMap(({ path, fix }) =>
      fix?.kind === "rename" ? [JSON.stringify([...path.slice(0, -1), fix.to])] : [],
    ),
  );
  // A required key that is only misspelt is one mistake, not two.
  return misfits.filter((misfit) => misfit.missing !== true || !meant.has(JSON.stringify(misfit.path)));
}

function misfitOf(issue: Issue, origin: Origin): readonly Misfit[] {
  const below = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const path = [...origin.path, ...below];
  const found = valueAt(origin.data, below);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(origin.schemas, below).filter((key) => valueAt(found, [key]) === undefined);
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  if (issue.code === "invalid_key") {
    return [{ path, at: "key", text: `its name ${issue.issues.map(({ message }) => message).join(" and ")}` }];
  }
  if (found === undefined) return [{ path, missing: true, text: missing(allowedBy(issue)) }];
  if (issue.code === "invalid_union") {
    if (issue.errors.length > 0) {
      return nearestBranch(issue.errors, { schemas: schemasAt(origin.schemas, below), data: found, path });
    }
    return [{ path, text: wrongChoice(allowedBy(issue), found), ...meantValue(found, allowedBy(issue)) }];
  }
  if (issue.code === "invalid_value") return [{ path, text: issue.message, ...meantValue(found, allowedBy(issue)) }];
  if (issue.code === "invalid_type") return [{ path, text: issue.message, ...meantType(found, issue.expected) }];
  return [{ path, text: issue.message }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Misfit {
  const meant = closest(key, known);
  const list = known.length > 0 && known.length <= 8 ? `; known: ${known.join(", ")}` : "";
  return {
    path,
    at: "key",
    text: `unknown key ${quote(key)}${meant === undefined ? list : didYouMean(key, known)}`,
    fix: meant === undefined ? { kind: "remove" } : { kind: "rename", to: meant },
  };
}

function meantValue(found: unknown, allowed: readonly string[]): { readonly fix?: Fix } {
  const meant = typeof found === "string" ? closest(found, allowed) : undefined;
  return meant === undefined ? {} : setTo(meant);
}

/** The same value in the type that is expected, when a person forgot or added quotes or left a map or list empty. */
function meantType(found: unknown, expected: string): { readonly fix?: Fix } {
  if (expected === "string" && ["number", "boolean"].includes(typeof found)) return setTo(String(found));
  if (expected === "number" && typeof found === "string" && /^\d+(\.\d+)?$/.test(found)) {
    return setTo(Number(found));
  }
  if (found !== null) return {};
  if (expected === "object" || expected === "record") return setTo({});
  return expected === "array" ? setTo([]) : {};
}

function setTo(value: unknown): { readonly fix: Fix } {
  return { fix: { kind: "set", value } };
}

function allowedBy(issue: Issue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.code === "invalid_union" && "options" in issue ? (issue.options ?? []).map(String) : [];
}

/** The ways to write something: the one that fits best says what is wrong. */
function nearestBranch(branches: readonly (readonly Issue[])[], origin: Origin): readonly Misfit[] {
  const expected = branches.map((issues) => issues.flatMap((issue) => expectedType(issue)));
  if (expected.every((types) => types.length > 0)) {
    return [{ path: origin.path, text: wrongType(expected.flat(), origin.data) }];
  }
  const [nearest] = branches
    .filter((_, index) => expected[index]?.length === 0)
    .map((issues) => misfitsOf(issues, origin))
    .sort((one, other) => one.length - other.length || depth(other) - depth(one));
  return nearest ?? [];
}

/** The type that a whole branch asks for, when that is what is wrong. */
function expectedType(issue: Issue): readonly string[] {
  return issue.code === "invalid_type" && issue.path.length === 0 ? [issue.expected] : [];
}

function depth(misfits: readonly Misfit[]): number {
  return Math.max(0, ...misfits.map(({ path }) => path.length));
}
