import { folderOf, joined } from "../config/repository-path.ts";
import type { ScriptBytes } from "../ports/seeds.ts";
import type { CommitTree, Ports, Repository, Workspace } from "../ports.ts";
import { Problem } from "../problem.ts";
import { configFile } from "./service.ts";

/** The folder of seeds beside preview.yaml, and what it must have. */
const seedsFolder = "seeds";
export const seedsFile = "seeds.yaml";
export const lockFile = "seeds.lock";

/** A file below seeds/. */
export interface SourceFile {
  /** Below seeds/, `postgres/V001__schema.sql`. */
  readonly path: string;
  /** Anything but a file is not read: a link may lead out of the repository. */
  readonly kind: "file" | "link" | "other";
  /** In bytes, as stored. */
  readonly size: number;
}

/** The folder seeds/ of a service, in the work tree or at a commit. */
export interface SeedSource {
  /** As messages name it: from the folder of the command, or from the top of the repository at a commit. */
  readonly folder: string;
  /** In the order of paths. */
  list(): Promise<readonly SourceFile[]>;
  /** By the path below seeds/; undefined when it is not there. */
  text(path: string): Promise<string | undefined>;
  /** As stored. Throws Problem `unreadable`. */
  open(path: string): AsyncIterable<Uint8Array>;
}

/** seeds/ on disk beside the nearest preview.yaml, uncommitted files included and ignored ones not. */
export async function seedsOnDisk(ports: Ports, config: string | undefined): Promise<SeedSource> {
  const repository = await (await ports.git()).repository();
  if (repository === undefined) throw notARepository();
  const [workspace, bytes] = await Promise.all([ports.workspace(), ports.scriptBytes()]);
  const folder = await folderOnDisk(workspace, repository, config);
  return {
    folder,
    async list() {
      const paths = (await workspace.list(folder)).map((path) => path.slice(folder.length + 1));
      const files = await Promise.all(paths.map((path) => look(bytes, folder, path)));
      return files.flat();
    },
    text: (path) => workspace.read(joined(folder, path)),
    open: (path) => bytes.read(joined(folder, path)),
  };
}

/** seeds/ of a service at a commit; `service` is the service's folder from the top. Contents are read one at a time and not kept. */
export function seedsAtCommit(tree: CommitTree, service: string): SeedSource {
  const folder = joined(service, seedsFolder);
  const content = async (path: string) => {
    const whole = joined(folder, path);
    return (await tree.read([whole])).get(whole);
  };
  return {
    folder,
    async list() {
      const paths = await pathsBelow(tree, folder);
      const sizes = await tree.sizes(paths);
      return paths.map((path) => ({ path: path.slice(folder.length + 1), kind: "file", size: sizes.get(path) ?? 0 }));
    },
    async text(path) {
      const bytes = await content(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    async *open(path) {
      yield (await content(path)) ?? new Uint8Array();
    },
  };
}

/** Paths of a commit's tree below a folder, from the top, sorted. */
export async function pathsBelow(tree: CommitTree, folder: string): Promise<readonly string[]> {
  return [...(await tree.paths()).keys()].filter((path) => path.startsWith(`${folder}/`)).toSorted();
}

/** Where seeds/ lies, or would: beside the nearest preview.yaml or seeds.yaml from here upwards, else here. */
async function folderOnDisk(workspace: Workspace, repository: Repository, config: string | undefined): Promise<string> {
  if (config !== undefined) return joined(folderOf(config), seedsFolder);
  const depth = repository.folder.split("/").filter(Boolean).length;
  for (let up = 0; up <= depth; up++) {
    const folder = `${"../".repeat(up)}${seedsFolder}`;
    const beside = [`${"../".repeat(up)}${configFile}`, `${folder}/${seedsFile}`];
    const there = await Promise.all(beside.map((path) => workspace.read(path)));
    if (there.some((text) => text !== undefined)) return folder;
  }
  return seedsFolder;
}

async function look(bytes: ScriptBytes, folder: string, path: string): Promise<readonly SourceFile[]> {
  const found = await bytes.look(joined(folder, path));
  // Git also lists what was removed and not yet committed.
  return found === undefined ? [] : [{ path, ...found }];
}

function notARepository(): Problem {
  return new Problem("usage", {
    code: "not-a-repository",
    message: "This is not a Git repository, and seeds are versioned with Git.",
    hints: ["Run the command in a clone of the service's repository, or name it with `-C`."],
  });
}
