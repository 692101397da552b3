import { excerpt } from "../config/mistake.ts";
import { Problem } from "../problem.ts";
import type { SeedFinding } from "./finding.ts";
import { compareScripts, isLabel } from "./script-name.ts";
import { parseVersion } from "./script-version.ts";

/** The digest of a database's base image: of the index, where there is one. */
export interface LockedBase {
  readonly database: string;
  /** As in seeds.yaml. */
  readonly reference: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** A script as it was when its line was written. */
export interface LockedScript {
  readonly database: string;
  /** As `parseVersion` gives it. */
  readonly version: string;
  /** `003` of `V003`. */
  readonly written: string;
  /** `demo_users`, as in the file's name. */
  readonly label: string;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
}

/** seeds.lock: what was released. It is committed, and two branches that add to it conflict in Git on purpose. */
export interface SeedLock {
  readonly bases: readonly LockedBase[];
  readonly scripts: readonly LockedScript[];
}

export interface ParsedLock {
  /** What could be read; of two lines about the same the first. */
  readonly lock: SeedLock;
  /** Lines that say nothing, or something twice. */
  readonly findings: readonly SeedFinding[];
  /** Where an entry of `lock` stands; 1 for any other. */
  readonly lineOf: (entry: LockedBase | LockedScript) => number;
}

export const emptyLock: SeedLock = { bases: [], scripts: [] };

const header = "# preview seeds.lock 1";
const formatPattern = /^# preview seeds\.lock \S+$/;
const formatRule = "seed/lock-format";
const name = "[a-z][a-z0-9-]{0,29}";
const basePattern = new RegExp(`^base (${name}) (\\S{1,500}) (sha256:[0-9a-f]{64})$`);
const scriptPattern = new RegExp(`^(${name}) V([\\d.]+) sha256:([0-9a-f]{64}) (\\S+)$`);

/** Reads seeds.lock as far as possible, so that a lock with the marks of a merge can be renewed. */
export function parseLock(text: string, file: string): ParsedLock {
  const findings: SeedFinding[] = [];
  const entries = new Map<string, { readonly entry: LockedBase | LockedScript; readonly line: number }>();
  const lines = text === "" ? [] : text.split(/\r?\n/).map((line) => line.trimEnd());
  if (lines[0] !== header && formatPattern.test(lines[0] ?? "")) return otherFormat(file);
  for (const [index, line] of lines.entries()) {
    const entry = readBase(line) ?? readScript(line);
    const first = entry === undefined ? undefined : entries.get(keyOf(entry));
    const wrong = first === undefined ? mistakeIn(line, index, entry) : `says what line ${first.line} says already`;
    if (entry !== undefined && first === undefined) entries.set(keyOf(entry), { entry, line: index + 1 });
    if (wrong !== undefined) findings.push(lockFinding(wrong, { file, line: index + 1, column: 1 }));
  }
  const all = [...entries.values()];
  return {
    lock: {
      bases: all.flatMap(({ entry }) => ("digest" in entry ? [entry] : [])),
      scripts: all.flatMap(({ entry }) => ("label" in entry ? [entry] : [])),
    },
    findings: findings.slice(0, mostFindings),
    lineOf: (wanted) => entries.get(keyOf(wanted))?.line ?? 1,
  };
}

/** A lock of which nothing is known; `requireFormat` keeps it from being overwritten. */
function otherFormat(file: string): ParsedLock {
  const finding: SeedFinding = {
    rule: formatRule,
    severity: "error",
    message: `\`${file}\` has a format that this version of preview does not know: its first line is not \`${header}\`.`,
    location: { file, line: 1, column: 1 },
    fix: "use the version of preview that wrote it, or a newer one",
  };
  return { lock: emptyLock, findings: [finding], lineOf: () => 1 };
}

/** Throws Problem `seed-lock-format` for a lock that must not be written by this version. */
export function requireFormat({ findings }: ParsedLock): void {
  const finding = findings.find(({ rule }) => rule === formatRule);
  if (finding === undefined) return;
  const { message, fix, location } = finding;
  throw new Problem("config", {
    ...{ code: "seed-lock-format", message, hints: fix === undefined ? [] : [`To go on, ${fix}.`] },
    ...(location !== undefined && { location }),
  });
}

function mistakeIn(line: string, index: number, entry: LockedBase | LockedScript | undefined): string | undefined {
  if (index === 0 && line !== header && !formatPattern.test(line)) return `does not start with \`${header}\``;
  if (line === "" || line.startsWith("#") || entry !== undefined) return undefined;
  if (/^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(line)) return "has the marks of a merge that was not finished";
  return `has a line that says nothing: ${excerpt(line)}`;
}

/** More than a person will read; a file that is no lock has one a line. */
const mostFindings = 20;

/** The text of seeds.lock: one order for the same content, so that a rewrite changes no other line. */
export function printLock({ bases, scripts }: SeedLock): string {
  const lines = [
    ...bases.toSorted(byDatabase).map((base) => `base ${base.database} ${base.reference} ${base.digest}`),
    ...scripts
      .toSorted((one, other) => byDatabase(one, other) || compareScripts(one, other))
      .map((script) => `${script.database} V${script.written} sha256:${script.sha256} ${script.label}`),
  ];
  return [header, ...lines, ""].join("\n");
}

/** The lines of one database, in the order of their versions. */
export function lockedScripts(lock: SeedLock, database: string): readonly LockedScript[] {
  return lock.scripts.filter((script) => script.database === database).toSorted(compareScripts);
}

/** The lock with other lines for the scripts of one database. */
export function withScripts(lock: SeedLock, database: string, scripts: readonly LockedScript[]): SeedLock {
  return { ...lock, scripts: [...lock.scripts.filter((script) => script.database !== database), ...scripts] };
}

/** The lock with another base for one database. */
export function withBase(lock: SeedLock, base: LockedBase): SeedLock {
  return { ...lock, bases: [...lock.bases.filter(({ database }) => database !== base.database), base] };
}

/** The lock without the lines of other databases. */
export function withDatabases({ bases, scripts }: SeedLock, names: readonly string[]): SeedLock {
  const isOurs = ({ database }: { readonly database: string }) => names.includes(database);
  return { bases: bases.filter(isOurs), scripts: scripts.filter(isOurs) };
}

function readBase(text: string): LockedBase | undefined {
  const [, database, reference, digest] = basePattern.exec(text) ?? [];
  return database && reference && digest ? { database, reference, digest } : undefined;
}

function readScript(text: string): LockedScript | undefined {
  const [, database, digits = "", sha256, label] = scriptPattern.exec(text) ?? [];
  const version = parseVersion(digits);
  if (!database || !sha256 || !label || version === undefined || !isLabel(label)) return undefined;
  return { database, ...version, sha256, label };
}

/** What a line is about: `base main`, `main V3`. */
function keyOf(entry: LockedBase | LockedScript): string {
  return "digest" in entry ? `base ${entry.database}` : `${entry.database} V${entry.version}`;
}

function byDatabase(one: { readonly database: string }, other: { readonly database: string }): number {
  return one.database < other.database ? -1 : Number(one.database > other.database);
}

function lockFinding(what: string, location: NonNullable<SeedFinding["location"]>): SeedFinding {
  const message = `\`${location.file}\` ${what}.`;
  return { rule: "seed/lock", severity: "error", message, location, fix: "`preview seed verify --fix` writes it anew" };
}
