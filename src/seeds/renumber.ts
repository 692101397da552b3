import { joined } from "../config/repository-path.ts";
import {
  lastKnown,
  type SeedFile,
  type SeedHistory,
  type SeedScriptFile,
  type Standing,
  standingOf,
} from "./history.ts";
import { emptyLock, printLock, requireFormat, type SeedLock, withDatabases } from "./lock.ts";
import { renewedLock } from "./lock-renewal.ts";
import { scriptFileKind } from "./name-findings.ts";
import { formatScriptName, parseScriptName } from "./script-name.ts";
import { compareVersions, hasStyle, nextVersion, parseVersion, versionsBetween } from "./script-version.ts";

/** A file that gets another name. */
export interface SeedRename {
  readonly from: string;
  readonly to: string;
}

export interface Renumbering {
  /** Paths below the folder of the scripts; done one after the other, none meets a file that is there. */
  readonly renames: readonly SeedRename[];
  readonly lock: SeedLock;
}

/**
 * What `seed verify --fix` does to all databases: paths as `folder` has them, and the text of seeds.lock. Throws Problem
 * `seed-lock-format`.
 */
export function planFix(
  histories: readonly SeedHistory[],
  now: string,
): { readonly renames: readonly SeedRename[]; readonly lock: string } {
  let lock = histories[0]?.lock.lock;
  const renames = histories.flatMap((history) => {
    requireFormat(history.lock);
    const plan = renumber({ ...history, lock: { ...history.lock, lock: lock ?? history.lock.lock } }, now);
    lock = plan.lock;
    return plan.renames.map(({ from, to }) => ({ from: joined(history.folder, from), to: joined(history.folder, to) }));
  });
  const names = histories.map(({ database }) => database.name);
  return { renames, lock: printLock(withDatabases(lock ?? emptyLock, names)) };
}

/**
 * New names for scripts that are new and misnamed, have a version that is taken, come too early, leave a gap or are
 * numbered in another style; their order stays. What was released keeps its name. `now` is an instant as ISO text.
 */
export function renumber(history: SeedHistory, now: string): Renumbering {
  const named = withMeantNames(history);
  const wanted = { ...history, files: named.map(({ to, sha256 }) => ({ path: to, sha256 })) };
  const versions = newVersions(standingOf(wanted), now);
  const renamed = named.map((file) => ({ ...file, to: versions.get(file.to) ?? file.to }));
  const files: readonly SeedFile[] = renamed.map(({ to, sha256 }) => ({ path: to, sha256 }));
  const renames = renamed.filter(({ from, to }) => from !== to).map(({ from, to }) => ({ from, to }));
  return { renames: inSafeOrder(renames), lock: renewedLock({ ...history, files }) };
}

/** All files, with slips in their names put right; no two get one name. */
function withMeantNames({ files, folder, database }: SeedHistory): readonly (SeedRename & SeedFile)[] {
  const taken = new Set(files.map(({ path }) => path));
  return files.map((file) => {
    const found = scriptFileKind(file.path, folder, database.engine);
    const same = { ...file, from: file.path, to: file.path };
    if (found.kind !== "misnamed" || found.meant === undefined) return same;
    let to = formatScriptName(found.meant);
    for (let count = 2; taken.has(to) && count < 100; count++) {
      const [label, ...collection] = found.meant.label.split(".");
      to = formatScriptName({ ...found.meant, label: [`${label}_${count}`, ...collection].join(".") });
    }
    if (taken.has(to) || parseScriptName(to, database.engine) === undefined) return same;
    taken.add(to);
    return { ...file, from: file.path, to };
  });
}

/** The new names of scripts that cannot keep theirs, by path. */
function newVersions(standing: Standing, now: string): ReadonlyMap<string, string> {
  const { added, style } = standing;
  const names = new Map<string, string>();
  let last = lastKnown(standing);
  for (const script of added) {
    const stays = hasStyle(script, style) && follows(script, last, style.kind === "number");
    const written = stays ? script.written : nextVersion(last, style, now);
    if (!stays) names.set(script.path, formatScriptName({ ...script, written }));
    last = parseVersion(written)?.version ?? last;
  }
  return names;
}

function follows({ version }: SeedScriptFile, last: string | undefined, closely: boolean): boolean {
  if (last === undefined) return true;
  return compareVersions(version, last) > 0 && !(closely && versionsBetween(last, version) !== undefined);
}

/** One after the other without meeting a file that is yet to be moved; orders stay, so that there is no circle. */
function inSafeOrder(renames: readonly SeedRename[]): readonly SeedRename[] {
  const waiting = new Map(renames.map((rename) => [rename.from, rename]));
  return renames.flatMap(({ from }) => {
    const chain: SeedRename[] = [];
    let next = waiting.get(from);
    while (next !== undefined) {
      waiting.delete(next.from);
      chain.push(next);
      next = waiting.get(next.to);
    }
    return chain.toReversed();
  });
}
