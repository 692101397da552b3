import { pathIn, relativePath } from "../config/repository-path.ts";
import type { CommitTree, Files, FileTree, Repository, Workspace } from "../ports.ts";
import { Problem } from "../problem.ts";

/** Files are opened so many at a time: a process may not hold as many as a repository has. */
const atOnce = 64;

/**
 * The work tree as it stands on disk, uncommitted files included and ignored ones not, in the shape of a commit's tree,
 * so that what renders here renders at the next commit.
 */
export async function workTree(workspace: Workspace, repository: Repository): Promise<CommitTree> {
  const here = repository.folder;
  const listed = await workspace.list(relativePath(here, "") || ".");
  const paths = new Map(listed.flatMap((path) => pathIn(here, path) ?? []).map((path) => [path, ""]));
  const read = async (wanted: readonly string[]): Promise<FileTree> => {
    const found: [string, Uint8Array][] = [];
    for (let start = 0; start < wanted.length; start += atOnce) {
      const part = wanted.slice(start, start + atOnce);
      const texts = await Promise.all(part.map((path) => readOrNothing(workspace, relativePath(here, path))));
      for (const [index, text] of texts.entries())
        if (text !== undefined) found.push([part[index] ?? "", new TextEncoder().encode(text)]);
    }
    return new Map(found);
  };
  return {
    sha: repository.head ?? "uncommitted",
    paths: async () => paths,
    read,
    sizes: async (wanted) => lengths(await read(wanted)),
  };
}

/** A tree with other files in it, by path from the top, as it will be when they are written. */
export function withFiles(tree: CommitTree, files: Files): CommitTree {
  const added = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    sha: tree.sha,
    paths: async () =>
      new Map([...(await tree.paths()), ...[...added.keys()].map((path): [string, string] => [path, ""])]),
    async read(wanted) {
      const rest = await tree.read(wanted.filter((path) => !added.has(path)));
      const own = wanted.flatMap((path): [string, Uint8Array][] => {
        const bytes = added.get(path);
        return bytes === undefined ? [] : [[path, bytes]];
      });
      return new Map([...rest, ...own]);
    },
    async sizes(wanted) {
      const rest = await tree.sizes(wanted.filter((path) => !added.has(path)));
      return new Map([...rest, ...lengths(new Map([...added].filter(([path]) => wanted.includes(path))))]);
    },
  };
}

/** Texts of files of a tree; what is not there is left out. */
export async function readTexts(tree: CommitTree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files: FileTree = await tree.read(paths);
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function lengths(files: FileTree): ReadonlyMap<string, number> {
  return new Map([...files].map(([path, bytes]) => [path, bytes.byteLength]));
}

/** Git lists submodules and links to folders among the files. */
async function readOrNothing(workspace: Workspace, path: string): Promise<string | undefined> {
  try {
    return await workspace.read(path);
  } catch (error) {
    if (error instanceof Problem && error.code === "unreadable") return undefined;
    throw error;
  }
}
