import type { Mistake } from "../config/mistake.ts";
import { describe, quote } from "../config/mistake.ts";
import { configInvalid, requireParsed } from "../config/parse.ts";
import { joined } from "../config/repository-path.ts";
import { storeKind } from "../config/service-config.ts";
import { didYouMean } from "../config/suggest.ts";
import type { ScriptBytes } from "../ports/seeds.ts";
import type { CommitTree, Lazy } from "../ports.ts";
import type { SeedFinding } from "../seeds/finding.ts";
import { type SeedFile, type SeedScriptFile, scriptsAmong } from "../seeds/history.ts";
import { type ParsedLock, parseLock } from "../seeds/lock.ts";
import { orderFindings } from "../seeds/order-findings.ts";
import { parseSeedsConfig, type SeedDatabase, type SeedsConfig } from "../seeds/seeds-config.ts";
import { type SeedTag, tagsOf } from "../seeds/tags.ts";
import { lockFile, pathsBelow, type SeedSource, seedsAtCommit, seedsFile } from "./seed-source.ts";
import { hashOf } from "./seeds.ts";
import type { ServiceAtCommit } from "./service.ts";
import { requireSound } from "./sound-seeds.ts";

/** The seed that stores ask for: everything but whether the registry has its image. */
export interface WantedSeed {
  readonly database: SeedDatabase;
  /** `v003-1c2d3e4f5a6b` */
  readonly tag: string;
  readonly scripts: readonly SeedScriptFile[];
}

export interface SeedsQuestion {
  readonly tree: CommitTree;
  readonly service: ServiceAtCommit;
  /** What the platform's nodes run. */
  readonly platforms: readonly string[];
  readonly bytes: Lazy<ScriptBytes>;
  readonly sha256: (data: string) => string;
  /** Seeds that nobody else will use may be tried before seeds.lock has them. */
  readonly unlocked: boolean;
}

/**
 * The seeds of a service's stores at a commit, by the names of their databases. Scripts are read one at a time, because
 * they may be large. Throws Problem `config-invalid` for preview.yaml and seeds.yaml, `seeds-invalid` for scripts and
 * seeds.lock.
 */
export async function observeStoreSeeds(question: SeedsQuestion): Promise<ReadonlyMap<string, WantedSeed>> {
  const { service, tree } = question;
  const wanted = new Set(Object.values(service.config.stores).flatMap(({ seed }) => seed ?? []));
  if (wanted.size === 0) return new Map();
  const source = seedsAtCommit(tree, service.folder);
  const config = await readSeedsConfig(source);
  requireDatabases(question, config, source.folder);
  const lock = await readLock(source);
  const found = new Map<string, WantedSeed>();
  const findings: SeedFinding[] = [...lock.findings];
  for (const database of config?.databases ?? []) {
    if (!wanted.has(database.name)) continue;
    const seed = await observeSeed(question, source.folder, lock, database);
    findings.push(...seed.findings);
    if (seed.wanted !== undefined) found.set(database.name, seed.wanted);
  }
  requireSound(findings, source.folder);
  return found;
}

/** seeds.yaml; undefined when there is none. Throws Problem `config-invalid`. */
export async function readSeedsConfig(source: SeedSource): Promise<SeedsConfig | undefined> {
  const path = joined(source.folder, seedsFile);
  const text = await source.text(seedsFile);
  return text === undefined ? undefined : requireParsed(parseSeedsConfig(text, path), path).value;
}

/** seeds.lock; empty when there is none. */
export async function readLock(source: SeedSource): Promise<ParsedLock> {
  return parseLock((await source.text(lockFile)) ?? "", joined(source.folder, lockFile));
}

/** The tag of a database's image. */
export function tagOf(
  database: SeedDatabase,
  baseDigest: string,
  scripts: readonly Pick<SeedScriptFile, "version" | "written" | "label" | "sha256">[],
  sha256: (data: string) => string,
): SeedTag | undefined {
  return tagsOf({ database, baseDigest, scripts }, sha256).next().value;
}

async function observeSeed(
  { tree, bytes, sha256, unlocked }: SeedsQuestion,
  top: string,
  lock: ParsedLock,
  database: SeedDatabase,
): Promise<{ readonly wanted: WantedSeed | undefined; readonly findings: readonly SeedFinding[] }> {
  const folder = joined(top, database.scripts);
  const files: SeedFile[] = [];
  for (const whole of await pathsBelow(tree, folder)) {
    const path = whole.slice(folder.length + 1);
    files.push({ path, sha256: await hashOf(await bytes(), path, contentAt(tree, whole)) });
  }
  const now = { database, folder, lockFile: joined(top, lockFile), lock, files };
  const all = orderFindings({ ...now, base: undefined, fork: undefined, baseDigest: undefined });
  const findings = unlocked ? all.filter(({ rule }) => rule !== "seed/lock-out-of-date") : all;
  const scripts = scriptsAmong(files, now);
  const digest = lockedBases(lock).get(database.name) ?? (unlocked ? baseByName(database, sha256) : undefined);
  const tag = digest === undefined ? undefined : tagOf(database, digest, scripts, sha256)?.tag;
  return { wanted: tag === undefined ? undefined : { database, tag, scripts }, findings };
}

/** Digests of base images, by the names of their databases. */
export function lockedBases({ lock }: Pick<ParsedLock, "lock">): ReadonlyMap<string, string> {
  return new Map(lock.bases.map(({ database, digest }) => [database, digest]));
}

/** What stands for the digest of a base image that nobody has asked a registry for. */
export function baseByName({ base }: Pick<SeedDatabase, "base">, sha256: (data: string) => string): string {
  return `sha256:${sha256(base)}`;
}

async function* contentAt(tree: CommitTree, path: string): AsyncGenerator<Uint8Array> {
  const content = (await tree.read([path])).get(path);
  if (content !== undefined) yield content;
}

/** What stores ask for must be there, of their own kind, and built for where it shall run. */
function requireDatabases(
  { service, tree, platforms }: SeedsQuestion,
  seeds: SeedsConfig | undefined,
  folder: string,
): void {
  const file = joined(folder, seedsFile);
  const mistakes = Object.entries(service.config.stores).flatMap(([key, store]): Mistake[] => {
    if (store.seed === undefined) return [];
    const path = ["stores", key, "seed"];
    if (seeds === undefined) return [{ path, text: `there is no \`${file}\` in commit ${tree.sha.slice(0, 7)}` }];
    const names = seeds.databases.map(({ name }) => name);
    const database = seeds.databases.find(({ name }) => name === store.seed);
    if (database === undefined) {
      const text = `\`${file}\` has no database ${quote(store.seed)}${didYouMean(store.seed, names)}`;
      return [{ path, text }];
    }
    const kind = storeKind(key, store);
    if (database.engine !== kind)
      return [{ path, text: `${quote(database.name)} is a ${database.engine} database, and the store is ${kind}` }];
    const lacking = platforms.filter(
      (one) => !database.platforms.some((own) => own === one || own.startsWith(`${one}/`)),
    );
    if (lacking.length === 0) return [];
    const text = `${quote(database.name)} is not built for ${lacking.join(", ")}, where the platform runs; see \`platforms:\` in \`${file}\``;
    return [{ path, text }];
  });
  if (mistakes.length === 0) return;
  const findings = mistakes.map((mistake) => ({
    message: describe(mistake),
    location: service.locate(mistake.path),
  }));
  throw configInvalid(findings, service.file);
}
