import { listed } from "./change-findings.ts";
import type { SeedFinding } from "./finding.ts";
import { isSameScript, type SeedHistory, type Standing } from "./history.ts";
import type { LockedScript, ParsedLock } from "./lock.ts";

/** Where the lock does not say what the work tree says; an edited or removed script is no business of it. */
export function lockFindings(history: SeedHistory, standing: Standing): readonly SeedFinding[] {
  return [...missingLines(history, standing), ...staleLines(history, standing), ...baseFindings(history)];
}

/** What is wrong with seeds.lock itself: lines that say nothing, and lines about databases that seeds.yaml has not. */
export function lockFileFindings(
  { lock, lineOf, findings }: ParsedLock,
  file: string,
  databases: readonly string[],
): readonly SeedFinding[] {
  const strangers = [...lock.bases, ...lock.scripts].filter(({ database }) => !databases.includes(database));
  const first = new Map(strangers.toReversed().map((entry) => [entry.database, entry]));
  return [
    ...findings,
    ...[...first.values()].map((entry) =>
      outOfDate(file, lineOf(entry), `has lines of \`${entry.database}\`, which seeds.yaml does not have`),
    ),
  ];
}

function missingLines({ lockFile }: SeedHistory, { scripts, locked }: Standing): readonly SeedFinding[] {
  const missing = scripts.filter(({ version }) => !locked.has(version)).map(({ path }) => `\`${path}\``);
  return missing.length === 0 ? [] : [outOfDate(lockFile, 1, `has no line for ${listed(missing)}`)];
}

function staleLines({ lockFile, lock }: SeedHistory, standing: Standing): readonly SeedFinding[] {
  return [...standing.locked.values()].flatMap((line) => {
    const what = staleness(line, standing);
    return what === undefined ? [] : [outOfDate(lockFile, lock.lineOf(line), what)];
  });
}

function staleness(line: LockedScript, { present, released, keepers }: Standing): string | undefined {
  const version = `V${line.written}`;
  const script = keepers.get(line.version) ?? present.get(line.version)?.[0];
  const known = released.get(line.version);
  if (script === undefined) return known === undefined ? `has a line of ${version}, whose script is gone` : undefined;
  if (!isSameScript(script, line)) {
    // With another text than the released one the script was edited, which is the graver news.
    const edited = known !== undefined && !isSameScript(script, known);
    return edited ? undefined : `has another text for ${version} than \`${script.path}\``;
  }
  return script.label === line.label && script.written === line.written
    ? undefined
    : `calls V${line.written} "${line.label}", and the script is \`${script.path}\``;
}

function baseFindings({ database, lockFile, lock, baseDigest }: SeedHistory): readonly SeedFinding[] {
  const base = lock.lock.bases.find((one) => one.database === database.name);
  if (base === undefined) return [outOfDate(lockFile, 1, `has no base image of \`${database.name}\``)];
  const line = lock.lineOf(base);
  if (base.reference !== database.base) {
    return [
      outOfDate(lockFile, line, `has the base image \`${base.reference}\`, and seeds.yaml has \`${database.base}\``),
    ];
  }
  if (baseDigest === undefined || baseDigest === base.digest) return [];
  const short = (digest: string) => `${digest.slice(0, "sha256:".length + 12)}…`;
  return [
    {
      rule: "seed/base-moved",
      severity: "warning",
      message: `\`${database.base}\` is now ${short(baseDigest)}, and \`${lockFile}\` has ${short(base.digest)}.`,
      location: { file: lockFile, line, column: 1 },
      fix: "`preview seed build --update-base` builds everything on the new one",
    },
  ];
}

function outOfDate(file: string, line: number, what: string): SeedFinding {
  return {
    rule: "seed/lock-out-of-date",
    severity: "error",
    message: `\`${file}\` ${what}.`,
    location: { file, line, column: 1 },
    fix: "`preview seed verify --fix` brings it up to date; commit it",
  };
}
