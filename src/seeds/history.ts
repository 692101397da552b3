import { joined } from "../config/repository-path.ts";
import type { Location } from "../problem.ts";
import type { LockedScript, ParsedLock } from "./lock.ts";
import { lockedScripts } from "./lock.ts";
import { scriptFileKind } from "./name-findings.ts";
import { collectionOf, compareScripts, type ScriptName } from "./script-name.ts";
import { compareVersions, type ScriptVersion, styleOf, type VersionStyle } from "./script-version.ts";
import type { SeedDatabase } from "./seeds-config.ts";

/** A file below the folder of a database's scripts. */
export interface SeedFile {
  /** Below that folder, `V003__demo_users.sql.gz`. */
  readonly path: string;
  /** Of its content in hexadecimal: packed files as stored, others as `normalised` gives them. */
  readonly sha256: string;
}

/** The same folder at a commit. */
export interface SeedSnapshot {
  /** What a person calls it, `origin/main`. */
  readonly ref: string;
  /** As short as messages show it, `1a2b3c4`. */
  readonly commit: string;
  readonly files: readonly SeedFile[];
}

/** What is known about the scripts of one database, now and before. */
export interface SeedHistory {
  readonly database: SeedDatabase;
  /** The folder of the scripts as findings name it, `seeds/postgres`. */
  readonly folder: string;
  /** `seeds/seeds.lock`; an empty lock when there is none. */
  readonly lockFile: string;
  readonly lock: ParsedLock;
  /** In the work tree. */
  readonly files: readonly SeedFile[];
  /** Where the branch will be merged; without one the lock says what was released. */
  readonly base: SeedSnapshot | undefined;
  /** Where the branch left `base`; undefined takes `base` itself. */
  readonly fork: SeedSnapshot | undefined;
  /** `sha256:…` of what the base image's reference names today; undefined when nobody asked. */
  readonly baseDigest: string | undefined;
}

/** A script that is or was there. */
export interface SeedScriptEntry extends ScriptVersion {
  readonly label: string;
  readonly sha256: string;
  /** Below the folder of the scripts; missing where only the lock knows it. */
  readonly path?: string;
}

/** A script of the work tree or of a commit. */
export interface SeedScriptFile extends SeedFile, ScriptName {}

/** The scripts among files, in the order in which they run. */
export function scriptsAmong(files: readonly SeedFile[], { folder, database }: Place): readonly SeedScriptFile[] {
  return files
    .flatMap((file): SeedScriptFile[] => {
      const found = scriptFileKind(file.path, folder, database.engine);
      return found.kind === "script" ? [{ ...found.name, ...file }] : [];
    })
    .toSorted((one, other) => compareScripts(one, other) || (one.path < other.path ? -1 : 1));
}

type Place = Pick<SeedHistory, "folder" | "database">;

/** What follows from a history: which scripts may not change any more, and which are new. */
export interface Standing {
  /** Scripts of the work tree, in order. */
  readonly scripts: readonly SeedScriptFile[];
  /** The same by version; more than one is a mistake. */
  readonly present: ReadonlyMap<string, readonly SeedScriptFile[]>;
  /** Lines of the lock for this database, by version. */
  readonly locked: ReadonlyMap<string, LockedScript>;
  /** What others may have used already, by version. */
  readonly released: ReadonlyMap<string, SeedScriptEntry>;
  /** What came to the base since the branch left it, by version. */
  readonly ahead: ReadonlyMap<string, SeedScriptEntry>;
  /** The file that stands for a released script. */
  readonly keepers: ReadonlyMap<string, SeedScriptFile>;
  /** Scripts of the work tree that nobody can have used, in order. */
  readonly added: readonly SeedScriptFile[];
  readonly style: VersionStyle;
}

export function standingOf(history: SeedHistory): Standing {
  const { base, fork } = history;
  const scripts = scriptsAmong(history.files, history);
  const present = Map.groupBy(scripts, ({ version }) => version);
  const locked = byVersion(lockedScripts(history.lock.lock, history.database.name));
  const commit = fork ?? base;
  const released = commit === undefined ? locked : byVersion(scriptsAmong(commit.files, history));
  const merged = base === undefined || fork === undefined ? [] : scriptsAmong(base.files, history);
  const ahead = byVersion<SeedScriptEntry>(merged.filter(({ version }) => !released.has(version)));
  const keepers = new Map(
    [...released, ...ahead].flatMap(([version, known]): [string, SeedScriptFile][] => {
      const keeper = keeperOf(known, present.get(version) ?? [], ahead.has(version));
      return keeper === undefined ? [] : [[version, keeper]];
    }),
  );
  const added = scripts.filter((script) => keepers.get(script.version) !== script);
  const known = [...released.values()].toSorted(compareScripts);
  const style = known.length > 0 ? styleOf(known, known.at(-1)) : styleOf(scripts);
  return { scripts, present, locked, released, ahead, keepers, added, style };
}

/** Of the files with a released version the one that is the released script, whatever became of it. */
function keeperOf(
  known: SeedScriptEntry,
  same: readonly SeedScriptFile[],
  mustBeEqual: boolean,
): SeedScriptFile | undefined {
  const equal = same.find((script) => isSameScript(script, known));
  return equal ?? (mustBeEqual ? undefined : (same.find(({ label }) => label === known.label) ?? same[0]));
}

/** Whether two scripts do the same; a description is for people, but documents go into the collection in their name. */
export function isSameScript(
  one: Pick<SeedScriptEntry, "label" | "sha256">,
  other: Pick<SeedScriptEntry, "label" | "sha256">,
): boolean {
  return one.sha256 === other.sha256 && collectionOf(one.label) === collectionOf(other.label);
}

/** The highest version that others have; undefined when there is none. */
export function lastKnown({ released, ahead }: Standing): string | undefined {
  return [...released.keys(), ...ahead.keys()].toSorted(compareVersions).at(-1);
}

/** `origin/main, 1a2b3c4`; without a base the lock is what was released. */
export function releasedWhere({ base, fork, lockFile }: SeedHistory): string {
  const commit = fork ?? base;
  return commit === undefined ? `\`${lockFile}\`` : `${commit.ref}, ${commit.commit}`;
}

/** The start of a script, for findings about the whole of it. */
export function startOf(path: string, { folder }: Pick<SeedHistory, "folder">, line = 1): Location {
  return { file: joined(folder, path), line, column: 1 };
}

/** The first of each version, in the order given. */
function byVersion<T extends { readonly version: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const entry of entries) if (!first.has(entry.version)) first.set(entry.version, entry);
  return first;
}
