import { changeFindings, type ScriptTexts } from "./change-findings.ts";
import type { SeedFinding } from "./finding.ts";
import { lastKnown, type SeedHistory, type SeedScriptFile, type Standing, standingOf, startOf } from "./history.ts";
import { lockFindings } from "./lock-findings.ts";
import { scriptFileKind } from "./name-findings.ts";
import { compareVersions, hasStyle, type VersionStyle, versionsBetween } from "./script-version.ts";

/** Everything about names, order and history of one database's scripts; `texts` lets it name the line of an edit. */
export function orderFindings(history: SeedHistory, texts?: ScriptTexts): readonly SeedFinding[] {
  const standing = standingOf(history);
  return [
    ...nameFindings(history),
    ...noScripts(history, standing),
    ...duplicates(history, standing),
    ...taken(history, standing),
    ...outOfOrder(history, standing),
    ...otherStyles(history, standing),
    ...gaps(history, standing),
    ...changeFindings(history, standing, texts),
    ...lockFindings(history, standing),
  ];
}

const renumbers = "`preview seed verify --fix` gives it the next version";

function nameFindings({ files, folder, database }: SeedHistory): readonly SeedFinding[] {
  return files.flatMap(({ path }) => {
    const found = scriptFileKind(path, folder, database.engine);
    return found.kind === "misnamed" ? [found.finding] : [];
  });
}

function noScripts({ folder, database, lockFile }: SeedHistory, { scripts }: Standing): readonly SeedFinding[] {
  if (scripts.length > 0) return [];
  const message = `\`${folder}\` has no script for the database \`${database.name}\`.`;
  const location = { file: lockFile.replace(/[^/]*$/, "seeds.yaml"), line: 1, column: 1 };
  const fix = `\`preview seed new <text> --db ${database.name}\` writes the first`;
  return [{ rule: "seed/no-scripts", severity: "error", message, location, fix }];
}

function duplicates(history: SeedHistory, { present, added, keepers }: Standing): readonly SeedFinding[] {
  return added.flatMap((script): SeedFinding[] => {
    const first = keepers.get(script.version) ?? present.get(script.version)?.[0];
    if (first === undefined || first === script) return [];
    const message = `\`${first.path}\` and \`${script.path}\` have the same version.`;
    return [{ ...at(script, history), rule: "seed/duplicate-version", message, fix: renumbers }];
  });
}

/** Versions that came to the base since the branch left it, with another script. */
function taken(history: SeedHistory, { added, ahead, keepers }: Standing): readonly SeedFinding[] {
  return added.flatMap((script): SeedFinding[] => {
    const other = keepers.has(script.version) ? undefined : ahead.get(script.version);
    if (other === undefined) return [];
    const message = `\`${script.path}\` has the version of \`${other.path}\`, which is on ${history.base?.ref} already.`;
    return [{ ...at(script, history), rule: "seed/version-taken", message, fix: renumbers }];
  });
}

/** A database that already has the later script would never run the earlier one. */
function outOfOrder(history: SeedHistory, standing: Standing): readonly SeedFinding[] {
  const last = lastKnown(standing);
  if (last === undefined) return [];
  const { released, ahead, added } = standing;
  const known = released.get(last) ?? ahead.get(last);
  const where = history.base === undefined ? `in \`${history.lockFile}\`` : `on ${history.base.ref}`;
  return added
    .filter(({ version }) => !released.has(version) && !ahead.has(version) && compareVersions(version, last) < 0)
    .map((script): SeedFinding => {
      const message = `\`${script.path}\` sorts before V${known?.written}, which is already ${where}.`;
      return { ...at(script, history), rule: "seed/out-of-order", message, fix: renumbers };
    });
}

function otherStyles(history: SeedHistory, { added, style }: Standing): readonly SeedFinding[] {
  return added
    .filter((script) => !hasStyle(script, style))
    .map((script): SeedFinding => {
      const message = `V${script.written} is not written like the other versions, which are ${describeStyle(style)}.`;
      return { ...at(script, history), rule: "seed/mixed-styles", message, fix: renumbers };
    });
}

function describeStyle(style: VersionStyle): string {
  if (style.kind === "timestamp") return `timestamps of ${style.digits} digits`;
  return style.width === 1 ? "numbers without leading zeros" : `numbers of at least ${style.width} digits`;
}

function gaps(history: SeedHistory, standing: Standing): readonly SeedFinding[] {
  const { present, locked, released, ahead, style } = standing;
  if (style.kind === "timestamp") return [];
  // A version that was there once is not a gap, but a script that was removed or has yet to be merged.
  const known = new Set([...present.keys(), ...locked.keys(), ...released.keys(), ...ahead.keys()]);
  const versions = [...known].toSorted(compareVersions);
  return versions.flatMap((version, index): SeedFinding[] => {
    const [before] = present.get(versions[index - 1] ?? "") ?? [];
    const [script] = present.get(version) ?? [];
    if (before === undefined || script === undefined) return [];
    const between = versionsBetween(before.version, version);
    if (between === undefined || !hasStyle(before, style) || !hasStyle(script, style)) return [];
    const [first, last] = between.map((missing) => `V${missing.padStart(style.width, "0")}`);
    const missing = first === last ? `${first} is` : `${first} to ${last} are`;
    const message = `${missing} missing between V${before.written} and V${script.written}.`;
    return [{ ...at(script, history), rule: "seed/gap", severity: "warning", message }];
  });
}

function at({ path }: SeedScriptFile, history: SeedHistory): Pick<SeedFinding, "severity" | "location"> {
  return { severity: "error", location: startOf(path, history) };
}
