import { createHash } from "node:crypto";
import type { SeedFile, SeedHistory } from "../../src/seeds/history.ts";
import { type LockedScript, parseLock, printLock, type SeedLock } from "../../src/seeds/lock.ts";
import { parseScriptName } from "../../src/seeds/script-name.ts";
import { parseSeedsConfig, type SeedDatabase } from "../../src/seeds/seeds-config.ts";

export const now = "2026-11-23T09:12:00Z";

/** A database of seeds.yaml with what is given in place of the usual. */
export function database(lines = "engine: postgres, base: postgres:17-bookworm"): SeedDatabase {
  const text = `apiVersion: preview/v1\nkind: Seeds\ndatabases: [{name: main, image: ghcr.io/acme/shop-seed, scripts: db, ${lines}}]\n`;
  const result = parseSeedsConfig(text, "seeds/seeds.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const [first] = result.parsed.value.databases;
  if (first === undefined) throw new Error("there is no database");
  return first;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Files by path, with the content that their hash is of; a list means that the content is the path. */
export type MadeFiles = readonly string[] | Readonly<Record<string, string>>;

export function files(made: MadeFiles): readonly SeedFile[] {
  const byPath = Array.isArray(made) ? made.map((path) => [path, path]) : Object.entries(made);
  return byPath.map(([path, content]) => ({ path, sha256: sha256(content) }));
}

/** The lines that a lock has of files; files that are no scripts have none. */
export function lockOf(made: MadeFiles, { name, engine, base }: SeedDatabase = database()): SeedLock {
  const scripts = files(made).flatMap(({ path, sha256: hash }): LockedScript[] => {
    const script = parseScriptName(path, engine);
    if (script === undefined) return [];
    const { version, written, label } = script;
    return [{ database: name, version, written, label, sha256: hash }];
  });
  return { bases: [{ database: name, reference: base, digest: `sha256:${sha256(base)}` }], scripts };
}

interface Made {
  readonly here: MadeFiles;
  /** Default: what is here. */
  readonly lock?: MadeFiles;
  /** At origin/main. */
  readonly base?: MadeFiles;
  /** Where the branch left it; default: `base`. */
  readonly fork?: MadeFiles;
  readonly database?: SeedDatabase;
  readonly baseDigest?: string;
}

export function history({ here, lock = here, base, fork, database: of = database(), baseDigest }: Made): SeedHistory {
  return {
    database: of,
    folder: `seeds/${of.scripts}`,
    lockFile: "seeds/seeds.lock",
    lock: parseLock(printLock(lockOf(lock, of)), "seeds/seeds.lock"),
    files: files(here),
    base: base === undefined ? undefined : { ref: "origin/main", commit: "1a2b3c4", files: files(base) },
    fork: fork === undefined ? undefined : { ref: "origin/main", commit: "0f0f0f0", files: files(fork) },
    baseDigest,
  };
}
