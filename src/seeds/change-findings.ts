import type { SeedFinding } from "./finding.ts";
import {
  isSameScript,
  releasedWhere,
  type SeedHistory,
  type SeedScriptEntry,
  type SeedScriptFile,
  type Standing,
  standingOf,
  startOf,
} from "./history.ts";
import { collectionOf } from "./script-name.ts";

/** The text of a script, unpacked; `path` is below the folder of the scripts. Undefined when it is not at hand. */
export type ScriptTexts = (path: string, where: "work-tree" | "released") => string | undefined;

/** A released script that is not what it was. */
export interface EditedScript {
  readonly script: SeedScriptFile;
  readonly released: SeedScriptEntry;
  /** The lock has the new text: `seed amend` was run. */
  readonly amended: boolean;
}

/** The scripts whose texts `orderFindings` would like to have. */
export function editedScripts(history: SeedHistory): readonly EditedScript[] {
  return edits(standingOf(history));
}

/** What became of released scripts. */
export function changeFindings(history: SeedHistory, standing: Standing, texts?: ScriptTexts): readonly SeedFinding[] {
  const edited = edits(standing);
  return [
    ...removals(history, standing),
    ...edited.filter(({ amended }) => !amended).map((edit) => editFinding(edit, history, texts)),
    ...rewritten(history, standing, edited),
  ];
}

function edits({ released, keepers, locked }: Standing): readonly EditedScript[] {
  return [...released.values()].flatMap((known): EditedScript[] => {
    const script = keepers.get(known.version);
    if (script === undefined || isSameScript(script, known)) return [];
    const line = locked.get(known.version);
    return [{ script, released: known, amended: line !== undefined && isSameScript(script, line) }];
  });
}

function editFinding({ script, released }: EditedScript, history: SeedHistory, texts?: ScriptTexts): SeedFinding {
  const now = texts?.(script.path, "work-tree");
  const then = released.path === undefined ? undefined : texts?.(released.path, "released");
  const line = now === undefined || then === undefined ? undefined : firstDifferentLine(now, then);
  const collection = collectionOf(script.label) !== collectionOf(released.label);
  const what = collection ? `fills another collection than the released one` : "differs from the released one";
  const where = `${releasedWhere(history)}${line === undefined ? "" : `, line ${line}`}`;
  return {
    rule: "seed/edited",
    severity: "error",
    message: `\`${script.path}\` ${what} (${where}).`,
    location: startOf(script.path, history, line),
    fix: `put the change into a new script, or run \`preview seed amend V${script.written}\`, which rebuilds everything`,
  };
}

/** The first line that two texts do not share, from 1; undefined when only ends of lines and byte order marks differ. */
export function firstDifferentLine(one: string, other: string): number | undefined {
  const [left, right] = [one, other].map((text) => text.replace(/^\uFEFF/, "").split(/\r?\n/));
  const longest = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < longest; index++) {
    if (left?.[index] !== right?.[index]) return index + 1;
  }
  return undefined;
}

/** What was released and is gone, unless its line was taken out of the lock too, as `seed squash` does. */
function removals(history: SeedHistory, { released, present, locked }: Standing): readonly SeedFinding[] {
  return [...released.values()]
    .filter(({ version }) => !present.has(version))
    .filter(({ version }) => locked.size === 0 || locked.has(version))
    .map((known): SeedFinding => {
      const line = locked.get(known.version);
      return {
        rule: "seed/removed",
        severity: "error",
        message: `V${known.written} (${known.label}) was released (${releasedWhere(history)}), and its script is gone.`,
        location: { file: history.lockFile, line: line === undefined ? 1 : history.lock.lineOf(line), column: 1 },
        fix: "bring the script back, and undo what it does in a new one",
      };
    });
}

/** What was rewritten on purpose: reviewers shall see it, and builds take their time once. */
function rewritten(
  history: SeedHistory,
  { released, present, locked }: Standing,
  edited: readonly EditedScript[],
): readonly SeedFinding[] {
  // Without the commit where the branch began, what is not there may simply not be merged yet.
  const known = history.fork === undefined || locked.size === 0 ? [] : [...released.values()];
  const folded = known.filter(({ version }) => !present.has(version) && !locked.has(version));
  const versions = [...edited.filter(({ amended }) => amended).map((edit) => edit.released), ...folded];
  if (versions.length === 0) return [];
  const message = `${listed(versions.map(({ written }) => `V${written}`))} ${versions.length === 1 ? "was" : "were"} released (${releasedWhere(history)}) and rewritten on purpose: everything is built anew.`;
  const location = { file: history.lockFile, line: 1, column: 1 };
  return [{ rule: "seed/rewritten", severity: "info", message, location }];
}

/** `V001`, `V001 and V002`, `V001, V002, V003 and 19 more`. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
