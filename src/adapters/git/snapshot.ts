import type { Files, PlatformSnapshot } from "../../ports.ts";
import { blobReader } from "./blobs.ts";
import { type Connection, fetchBranches, mainRef, previewsRef } from "./connection.ts";
import { isFolder, isRegularFile, listTree, type TreeEntry } from "./objects.ts";

/**
 * Reads both branches as they are now. By their commits and not by their names, which the next fetch moves. Throws what
 * `fetchBranches` throws.
 */
export async function takeSnapshot(connection: Connection): Promise<PlatformSnapshot> {
  const { run, remote } = connection;
  const [main = "", previews = ""] = await fetchBranches(connection, [mainRef, previewsRef]);
  const [files, records] = await Promise.all([
    listTree(run, ["-r"], main),
    listTree(run, ["-r", "-t"], previews, ["previews/"]),
  ]);
  const blobs = blobReader(run, remote);
  const texts = async (entries: readonly TreeEntry[]): Promise<Files> => {
    const regular = entries.filter(isRegularFile);
    // One for all: to make one takes as long as to read a record with it.
    const decoder = new TextDecoder();
    const bytes = await blobs.read(regular.map(({ oid }) => oid));
    return Object.fromEntries(regular.map(({ path, oid }) => [path, decoder.decode(bytes.get(oid))]));
  };
  const entries = previewEntries(records);
  return {
    main,
    previews,
    folders: records
      .filter((entry) => isFolder(entry) && entry.path.split("/").length === 3)
      .map(({ path, oid }) => ({ path, tree: oid }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    readMain: (paths) =>
      texts(files.filter(({ path }) => paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`)))),
    readAhead: (paths) => blobs.ahead(paths.flatMap((path) => entries.at(path).map(({ oid }) => oid))),
    readPreviews: (paths) => texts(paths.flatMap((path) => entries.file(path) ?? [])),
    async readFolder(path) {
      const below = await texts(entries.below(path));
      return Object.fromEntries(Object.entries(below).map(([file, text]) => [file.slice(path.length + 1), text]));
    },
  };
}

/** Finds files of previews, of which there may be a hundred thousand, without looking at all of them each time. */
function previewEntries(records: readonly TreeEntry[]) {
  const regular = records.filter(isRegularFile);
  const byPath = new Map(regular.map((entry) => [entry.path, entry]));
  const byFolder = Map.groupBy(regular, ({ path }) => path.split("/", 3).join("/"));
  const file = (path: string) => byPath.get(path);
  const below = (path: string) => (byFolder.get(path) ?? regular).filter((entry) => entry.path.startsWith(`${path}/`));
  return {
    file,
    below,
    at(path: string): readonly TreeEntry[] {
      const found = file(path);
      return found === undefined ? (byFolder.get(path) ?? []) : [found];
    },
  };
}
