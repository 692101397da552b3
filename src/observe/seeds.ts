import { requireParsed } from "../config/parse.ts";
import type { Parsed } from "../config/parsed.ts";
import { joined } from "../config/repository-path.ts";
import { oneOf } from "../config/suggest.ts";
import type { ScriptBytes, SeedScript } from "../ports/seeds.ts";
import { Problem } from "../problem.ts";
import type { SeedFinding } from "../seeds/finding.ts";
import { type SeedFile, type SeedScriptFile, scriptsAmong } from "../seeds/history.ts";
import { type ParsedLock, parseLock } from "../seeds/lock.ts";
import { joinedBytes, normalised } from "../seeds/script-text.ts";
import { parseSeedsConfig, type SeedDatabase, type SeedsConfig } from "../seeds/seeds-config.ts";
import { scriptStart, startLength } from "../seeds/text/script-start.ts";
import { lockFile, type SeedSource, type SourceFile, seedsFile } from "./seed-source.ts";

/** A database of seeds.yaml with its scripts. */
export interface ObservedDatabase {
  readonly database: SeedDatabase;
  /** The folder of the scripts as findings name it, `seeds/postgres`. */
  readonly folder: string;
  /** Everything below it. */
  readonly files: readonly SeedFile[];
  /** The scripts among them, in the order in which they run. */
  readonly scripts: readonly SeedScriptFile[];
  /** Bytes as stored, by the paths of `files`. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** seeds/ of a service, read once. */
export interface ObservedSeeds {
  readonly source: SeedSource;
  readonly config: SeedsConfig;
  /** Where something stands in seeds.yaml. */
  readonly locate: Parsed<SeedsConfig>["locate"];
  readonly lock: ParsedLock;
  /** The lock's own text; undefined when there is none. */
  readonly lockText: string | undefined;
  readonly databases: readonly ObservedDatabase[];
  /** Links and other things that are no files. */
  readonly findings: readonly SeedFinding[];
}

/**
 * Reads seeds.yaml, seeds.lock and the names and hashes of all scripts; `named` keeps to these databases. Throws
 * Problem `seeds-missing`, `config-invalid`, `seed-database-unknown`, `unreadable`.
 */
export async function observeSeeds(
  source: SeedSource,
  bytes: ScriptBytes,
  named: readonly string[] | undefined,
): Promise<ObservedSeeds> {
  const { value: config, locate } = await readConfig(source);
  const lockText = await source.text(lockFile);
  const lock = parseLock(lockText ?? "", joined(source.folder, lockFile));
  const all = await source.list();
  const databases: ObservedDatabase[] = [];
  for (const database of chosen(config, named)) databases.push(await observe(source, bytes, all, database));
  const links = all.filter(({ kind }) => kind !== "file").map((file) => notAFile(source, file));
  return { source, config, locate, lock, lockText, databases, findings: links };
}

/** seeds.yaml. Throws Problem `seeds-missing`, `config-invalid`. */
async function readConfig(source: SeedSource): Promise<Parsed<SeedsConfig>> {
  const path = joined(source.folder, seedsFile);
  const text = await source.text(seedsFile);
  if (text !== undefined) return requireParsed(parseSeedsConfig(text, path), path);
  throw new Problem("not-found", {
    code: "seeds-missing",
    message: `There is no \`${path}\`.`,
    hints: ["`preview seed new <text>` writes it, and the first script."],
  });
}

function chosen(config: SeedsConfig, named: readonly string[] | undefined): readonly SeedDatabase[] {
  if (named === undefined) return config.databases;
  const names = config.databases.map(({ name }) => name);
  return named.map((name) => {
    const database = config.databases.find((one) => one.name === name);
    if (database !== undefined) return database;
    throw new Problem("not-found", {
      code: "seed-database-unknown",
      message: `seeds.yaml has no database \`${name}\`.`,
      hints: [oneOf(name, names)],
    });
  });
}

async function observe(
  source: SeedSource,
  bytes: ScriptBytes,
  all: readonly SourceFile[],
  database: SeedDatabase,
): Promise<ObservedDatabase> {
  const folder = joined(source.folder, database.scripts);
  const below = all.filter(({ path, kind }) => kind === "file" && path.startsWith(`${database.scripts}/`));
  const files: SeedFile[] = [];
  const sizes = new Map<string, number>();
  for (const file of below) {
    const path = file.path.slice(database.scripts.length + 1);
    files.push({ path, sha256: await hashOf(bytes, path, source.open(file.path)) });
    sizes.set(path, file.size);
  }
  return { database, folder, files, scripts: scriptsAmong(files, { folder, database }), sizes };
}

/** The hash of a script's content: of packed ones as stored, of others as they are run on every machine. */
export function hashOf(bytes: ScriptBytes, path: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  return bytes.sha256(packing(path) === undefined ? normalised(content) : content);
}

/** Where scripts are read. */
export interface ScriptReading {
  readonly source: SeedSource;
  readonly bytes: ScriptBytes;
}

/** A script as engines read it; `arrived` is told how many bytes, as stored, were read. */
export function openScript(
  reading: ScriptReading,
  observed: Pick<ObservedDatabase, "database" | "folder">,
  { version, path }: Pick<SeedScriptFile, "version" | "path">,
  arrived?: (bytes: number) => void,
): SeedScript {
  return {
    version,
    path: joined(observed.folder, path),
    open: () => normalised(unpacked(reading, observed, path, arrived)),
  };
}

/** A script as it was written, unpacked. Throws Problem `script-not-packed`, and what the source throws. */
export function unpacked(
  { source, bytes }: ScriptReading,
  { database }: Pick<ObservedDatabase, "database">,
  path: string,
  arrived?: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  const packed = packing(path);
  const stored = counted(source.open(joined(database.scripts, path)), arrived);
  // Of a script that is not packed the pointer is text, which its check reads.
  if (packed === undefined) return stored;
  return bytes.unpack(noPointer(stored, joined(joined(source.folder, database.scripts), path)), packed);
}

/** The bytes as they come. Throws Problem `script-not-packed` when they are Git LFS's pointer, which no unpacker knows. */
async function* noPointer(content: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const piece of content) {
    start = start && joinedBytes(start, piece);
    if (start !== undefined && start.length < startLength) continue;
    if (start !== undefined) requireNoPointer(start, file);
    yield start ?? piece;
    start = undefined;
  }
  if (start !== undefined) yield start;
}

function requireNoPointer(start: Uint8Array, file: string): void {
  const { finding } = scriptStart(start, file);
  if (finding?.rule !== "seed/lfs-pointer") return;
  throw new Problem("config", {
    code: "script-not-packed",
    message: `\`${file}\` cannot be unpacked.`,
    hints: ["Run `git lfs pull`."],
    findings: [finding],
  });
}

function packing(path: string): "gz" | "zst" | undefined {
  const [, packed] = /\.(gz|zst)$/.exec(path) ?? [];
  return packed === "gz" || packed === "zst" ? packed : undefined;
}

async function* counted(
  content: AsyncIterable<Uint8Array>,
  arrived: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    arrived?.(piece.byteLength);
    yield piece;
  }
}

function notAFile({ folder }: SeedSource, { path, kind }: SourceFile): SeedFinding {
  const what = kind === "link" ? "a link, and may lead out of the repository" : "no file";
  const location = { file: joined(folder, path), line: 1, column: 1 };
  const fix = "put the file itself in its place";
  return { rule: "seed/not-a-file", severity: "error", message: `\`${path}\` is ${what}.`, location, fix };
}
