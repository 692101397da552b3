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
    const bytes = await blobs(regular.map(({ oid }) => oid));
    return Object.fromEntries(regular.map(({ path, oid }) => [path, new TextDecoder().decode(bytes.get(oid))]));
  };
  return {
    main,
    previews,
    folders: records
      .filter((entry) => isFolder(entry) && entry.path.split("/").length === 3)
      .map(({ path, oid }) => ({ path, tree: oid }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    readMain: (paths) =>
      texts(files.filter(({ path }) => paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`)))),
    readPreviews(paths) {
      const wanted = new Set(paths);
      return texts(records.filter(({ path }) => wanted.has(path)));
    },
    async readFolder(path) {
      const below = await texts(records.filter((entry) => entry.path.startsWith(`${path}/`)));
      return Object.fromEntries(Object.entries(below).map(([file, text]) => [file.slice(path.length + 1), text]));
    },
  };
}
