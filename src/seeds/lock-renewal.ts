import { isSameScript, type SeedHistory, type SeedScriptEntry, type Standing, standingOf } from "./history.ts";
import { type LockedScript, type SeedLock, withBase, withScripts } from "./lock.ts";

/**
 * The lock with a line for every script that is new and the base that was found. Lines of released scripts stay as they
 * are, so that an edit or a removal goes on being an error until somebody says that it is meant.
 */
export function renewedLock(history: SeedHistory): SeedLock {
  const { name } = history.database;
  const lock = withScripts(history.lock.lock, name, lines(history, standingOf(history)));
  const base = lock.bases.find(({ database }) => database === name);
  if (history.baseDigest === undefined || base?.reference === history.database.base) return lock;
  return withBase(lock, { database: name, reference: history.database.base, digest: history.baseDigest });
}

/** The line of a script as it is now. */
export function lineOf(database: string, script: SeedScriptEntry): LockedScript {
  const { version, written, label, sha256 } = script;
  return { database, version, written, label, sha256 };
}

function lines(
  { database }: SeedHistory,
  { scripts, present, locked, released, keepers }: Standing,
): readonly LockedScript[] {
  const here = scripts.map((script) => {
    const known = keepers.get(script.version) === script ? released.get(script.version) : undefined;
    const line = locked.get(script.version);
    const isEdited = known !== undefined && !isSameScript(script, known);
    const isAmended = line !== undefined && isSameScript(script, line);
    return lineOf(database.name, isEdited && !isAmended ? (line ?? known) : script);
  });
  const gone = [...released.values()].flatMap((known) => {
    if (present.has(known.version)) return [];
    const line = locked.get(known.version);
    if (line !== undefined) return [line];
    return locked.size === 0 ? [lineOf(database.name, known)] : [];
  });
  // Of two scripts with one version the lock keeps the first; the second is to be renumbered.
  return [...new Map([...here, ...gone].toReversed().map((line) => [line.version, line])).values()];
}
