import { Problem } from "../problem.ts";
import { type SeedHistory, type SeedScriptFile, scriptsAmong } from "./history.ts";
import { lockedScripts, printLock, requireFormat, withScripts } from "./lock.ts";
import { lineOf } from "./lock-renewal.ts";
import { formatScriptName, scriptExtensions } from "./script-name.ts";
import { compareVersions, versionArgument } from "./script-version.ts";

/**
 * The text of seeds.lock that takes a released script as it is now. `version` is what a person wrote, `V003`. Throws
 * Problem `seed-script-missing`, `seed-version-twice`, `seed-lock-format`.
 */
export function planAmend(history: SeedHistory, version: string): string {
  requireFormat(history.lock);
  const script = scriptOf(history, version);
  const { name } = history.database;
  const others = lockedScripts(history.lock.lock, name).filter((line) => line.version !== script.version);
  return printLock(withScripts(history.lock.lock, name, [...others, lineOf(name, script)]));
}

/** Scripts that become one. */
export interface SquashPlan {
  /** Scripts that the new one replaces, in order; paths below the folder of the scripts. */
  readonly folds: readonly string[];
  /** The new one. It keeps the last version, so that later scripts and other branches stay as they are. */
  readonly path: string;
  /** The text of seeds.lock, by the SHA-256 of the new script's content in hexadecimal. */
  readonly lock: (sha256: string) => string;
}

/**
 * Folds all scripts up to a version, or all. Throws Problem `seed-script-missing`, `seed-version-twice`,
 * `seed-nothing-to-fold`, `seed-lock-format`.
 */
export function planSquash(history: SeedHistory, version: string | undefined): SquashPlan {
  requireFormat(history.lock);
  const all = scriptsAmong(history.files, history);
  const last = version === undefined ? all.at(-1) : scriptOf(history, version);
  const folded = all.filter((script) => last !== undefined && compareVersions(script.version, last.version) <= 0);
  if (last === undefined || folded.length < 2) {
    throw new Problem("usage", {
      code: "seed-nothing-to-fold",
      message: `\`${history.folder}\` has fewer than two scripts to fold.`,
    });
  }
  const { name, engine } = history.database;
  const [extension = ""] = scriptExtensions[engine];
  const baseline = { ...last, label: "baseline", extension, packed: undefined };
  const isKept = (line: { readonly version: string }) => compareVersions(line.version, last.version) > 0;
  const kept = lockedScripts(history.lock.lock, name).filter(isKept);
  return {
    folds: folded.map(({ path }) => path),
    path: formatScriptName(baseline),
    lock: (sha256) => printLock(withScripts(history.lock.lock, name, [lineOf(name, { ...baseline, sha256 }), ...kept])),
  };
}

function scriptOf(history: SeedHistory, text: string): SeedScriptFile {
  const version = versionArgument(text);
  const scripts = scriptsAmong(history.files, history);
  const [script, second] = scripts.filter((one) => one.version === version);
  if (script === undefined) {
    throw new Problem("not-found", {
      code: "seed-script-missing",
      message: `\`${history.folder}\` has no script with the version ${JSON.stringify(text)}.`,
      hints: scripts.length === 0 ? [] : [`The last one is \`${scripts.at(-1)?.path}\`.`],
    });
  }
  if (second === undefined) return script;
  throw new Problem("config", {
    code: "seed-version-twice",
    message: `\`${script.path}\` and \`${second.path}\` have the same version.`,
    hints: ["Run `preview seed verify --fix`, which renumbers the second."],
  });
}
