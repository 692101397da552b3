import type * as z from "zod";
import { type Finding, Problem } from "../problem.ts";
import { type CatalogEntry, catalogEntrySchema } from "./catalog-entry.ts";
import { check } from "./issues.ts";
import { describe, type Mistake } from "./mistake.ts";
import type { Parsed, ParseResult } from "./parsed.ts";
import { type PlatformConfig, platformConfigSchema } from "./platform-config.ts";
import { catalogRules, platformRules } from "./platform-rules.ts";
import { asWritten, repaired } from "./repair.ts";
import { type Rule, serviceRules } from "./rules.ts";
import { type ServiceConfig, serviceConfigSchema } from "./service-config.ts";
import { readYaml } from "./yaml-document.ts";

/** Reads preview.yaml. `file` is the name that findings carry. */
export function parseServiceConfig(text: string, file: string): ParseResult<ServiceConfig> {
  return parseFile({ text, file }, { schema: serviceConfigSchema, rules: serviceRules });
}

/** Reads platform.yaml. */
export function parsePlatformConfig(text: string, file: string): ParseResult<PlatformConfig> {
  return parseFile({ text, file }, { schema: platformConfigSchema, rules: platformRules });
}

/** Reads services/<service>.yaml; the name in it must be the file's. */
export function parseCatalogEntry(text: string, file: string): ParseResult<CatalogEntry> {
  return parseFile({ text, file }, { schema: catalogEntrySchema, rules: catalogRules(file) });
}

/** A kind of file: its shape, and the rules that look at more than one field. */
export interface FileKind<S extends z.ZodType> {
  readonly schema: S;
  readonly rules: readonly Rule<z.output<S>>[];
}

/** Reads any YAML file that a person writes, with all its mistakes at once, in the order of the file. */
export function parseFile<S extends z.ZodType>(
  source: { readonly text: string; readonly file: string },
  kind: FileKind<S>,
): ParseResult<z.output<S>> {
  const yaml = readYaml(source.text, source.file);
  if (!yaml.ok) return { ok: false, findings: arrange(yaml.findings) };
  const { value, locate } = yaml.document;
  const checked = check(kind.schema, value);
  const mistakes = checked.ok
    ? broken(kind.rules, checked.value)
    : [...checked.misfits, ...brokenBehind(kind, repaired(value, checked.misfits))];
  if (checked.ok && mistakes.length === 0) return { ok: true, parsed: { value: checked.value, locate } };
  const misfits = checked.ok ? [] : checked.misfits;
  const findings = mistakes.map((mistake) => ({
    message: describe(mistake),
    location: locate(asWritten(mistake.path, misfits), mistake.at),
  }));
  return { ok: false, findings: arrange(findings) };
}

/** The parsed file. Throws Problem `config-invalid` with all findings; `what` is the file's name for a person. */
export function requireParsed<T>(result: ParseResult<T>, what: string): Parsed<T> {
  if (result.ok) return result.parsed;
  throw configInvalid(result.findings, what);
}

/** The Problem of a file with these findings. */
export function configInvalid(findings: readonly Finding[], what: string): Problem {
  return new Problem("config", {
    code: "config-invalid",
    message: `\`${what}\` has ${findings.length === 1 ? "1 error" : `${findings.length} errors`}.`,
    findings,
  });
}

function broken<T>(rules: readonly Rule<T>[], value: T): readonly Mistake[] {
  return rules.flatMap((rule) => rule(value));
}

/** What the rules say about data that first had to be repaired; nothing when that was not possible. */
function brokenBehind<S extends z.ZodType>(kind: FileKind<S>, data: unknown): readonly Mistake[] {
  const checked = check(kind.schema, data);
  return checked.ok ? broken(kind.rules, checked.value) : [];
}

/** More than a person will read at once; a hostile file has as many as it likes. */
const mostFindings = 100;

function arrange(findings: readonly Finding[]): readonly Finding[] {
  // A template may make the same mistake twice.
  const different = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const sorted = [...different.values()].sort(
    ({ location: one }, { location: other }) =>
      (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0),
  );
  const more = sorted.length - mostFindings;
  return more <= 0 ? sorted : [...sorted.slice(0, mostFindings), { message: `and ${more} more` }];
}
