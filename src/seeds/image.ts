import type { SeedDatabase } from "./seeds-config.ts";

/** A file or folder of a data directory. */
export interface SeedFile {
  /** Below the directory, `base/5/1259`. */
  readonly path: string;
  readonly kind: "file" | "folder";
  /** In bytes; of a folder 0. */
  readonly size: number;
}

/** What one layer does to a data directory. */
export interface SeedLayer {
  readonly files: readonly SeedFile[];
  /** Files and whole folders of lower layers that are gone. */
  readonly removed: readonly string[];
}

/**
 * Files that differ between two builds of the same scripts, as names of PostgreSQL's own tables, which keep their numbers
 * unless they are rewritten: identity and times of the server, its log, salts of passwords, and what ANALYZE drew by lot
 * (src/include/catalog: pg_authid 1260; pg_class 1259; pg_statistic 2619; pg_statistic_ext_data 3429; with what belongs
 * to them).
 */
const volatilePostgres = [
  /^global\/pg_control$/,
  /^pg_wal\//,
  /^global\/(1260|2676|2677)(?!\d)/,
  /^base\/\d+\/(1259|2619|2696|2840|2841|3429|3430|3431|3433)(?!\d)/,
];

const volatile: Readonly<Record<SeedDatabase["engine"], readonly RegExp[]>> = {
  postgres: volatilePostgres,
  // One file, which begins with the time of its making.
  redis: [],
  mongo: [],
};

/**
 * The layers of a whole data directory, the lowest first: a large one whose bytes are the same for the same scripts, so
 * that nobody pulls them again, and a small one with the rest.
 */
export function layersOf(files: readonly SeedFile[], engine: SeedDatabase["engine"]): readonly SeedLayer[] {
  const rest = files.filter(({ path }) => isVolatile(path, engine));
  const stable = files.filter(({ path }) => !isVolatile(path, engine));
  return [stable, rest].filter((part) => part.length > 0).map((part) => ({ files: part, removed: [] }));
}

/** Both as they are listed, and the paths of `after` that are not in `before` or have other content there. */
export interface SeedChange {
  readonly before: readonly SeedFile[];
  readonly after: readonly SeedFile[];
  readonly different: ReadonlySet<string>;
  readonly engine: SeedDatabase["engine"];
}

/** The one layer of a delta, and what it is measured by: bytes before packing, without those that no delta saves. */
export interface SeedDelta extends SeedLayer {
  readonly changed: number;
  readonly all: number;
}

/** What to put on top of a parent's layers to have the data as it is now. */
export function deltaOf({ before, after, different, engine }: SeedChange): SeedDelta {
  const kept = new Set(after.map(({ path }) => path));
  const gone = new Set(before.map(({ path }) => path).filter((path) => !kept.has(path)));
  // What lay in a folder that is a file now goes with the folder.
  const nowFiles = new Set(after.filter(({ kind }) => kind === "file").map(({ path }) => path));
  const files = after.filter(({ path }) => different.has(path));
  const measured = ({ path }: SeedFile) => !isVolatile(path, engine);
  return {
    files,
    removed: [...gone].filter((path) => !gone.has(folderOf(path)) && !nowFiles.has(folderOf(path))).sort(),
    changed: bytesOf(files.filter(measured)),
    all: bytesOf(after.filter(measured)),
  };
}

/** Where a data directory lies, and whose it is in the image. */
export interface SeedPlace {
  /** Absolute path on this machine. */
  readonly source: string;
  /** In the image, `/seed/pgdata`. */
  readonly folder: string;
  readonly uid: number;
  readonly gid: number;
}

/** As `LayerEntry` of the port `Images`. */
interface SeedEntry {
  readonly path: string;
  readonly source: string | undefined;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * What to pack for a layer. Every folder on the way is in it: Docker makes those that a layer leaves out anew, as root's
 * and open to all, and no PostgreSQL starts from such data.
 */
export function layerEntries({ files, removed }: SeedLayer, place: SeedPlace): readonly SeedEntry[] {
  const { source, uid, gid } = place;
  const root = place.folder.replace(/^\/+/, "");
  const own = { uid, gid };
  const outer = foldersAbove(root).map((path) => ({ path, source, mode: 0o755, uid: 0, gid: 0 }));
  const above = [...removed, ...files.map(({ path }) => path)].flatMap(foldersAbove);
  const folders = new Set([...above, ...files.filter(({ kind }) => kind === "folder").map(({ path }) => path)]);
  return [
    ...outer,
    { path: root, source, mode: 0o700, ...own },
    ...[...folders].map((path) => ({ path: `${root}/${path}`, source: `${source}/${path}`, mode: 0o700, ...own })),
    ...files
      .filter(({ kind }) => kind === "file")
      .map(({ path }) => ({ path: `${root}/${path}`, source: `${source}/${path}`, mode: 0o600, ...own })),
    ...removed.map((path) => ({ path: `${root}/${path}`, source: undefined, mode: 0, ...own })),
  ];
}

function isVolatile(path: string, engine: SeedDatabase["engine"]): boolean {
  return volatile[engine].some((pattern) => pattern.test(path));
}

/** Empty at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** `a`, `a/b` of `a/b/c`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function bytesOf(files: readonly SeedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
