import { parseServiceConfig, requireParsed } from "../config/parse.ts";
import type { Parsed } from "../config/parsed.ts";
import { folderOf, joined, pathIn } from "../config/repository-path.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { CommitTree, FileTree, Repository, Workspace } from "../ports.ts";
import { checkPluginFile, kustomizationOf, kustomizationReferences } from "../preview/kustomize-references.ts";
import { Problem } from "../problem.ts";

export const configFile = "preview.yaml";

export interface ServiceAtCommit {
  readonly config: ServiceConfig;
  /** Where something in preview.yaml stands. */
  readonly locate: Parsed<ServiceConfig>["locate"];
  /** preview.yaml itself, by path from the top of the repository. */
  readonly file: string;
  /** Folder of preview.yaml in the repository, empty at the top; its paths count from there. */
  readonly folder: string;
}

/**
 * Reads preview.yaml at the commit: `--config`, else upwards from the folder that the command runs in. `isOnDisk` says
 * whether the work tree has it. Throws Problem `config-missing`, `config-invalid`.
 */
export async function serviceAtCommit(
  tree: CommitTree,
  repository: Repository,
  configOption: string | undefined,
  isOnDisk: () => Promise<boolean>,
): Promise<ServiceAtCommit> {
  const paths = await tree.paths();
  const candidates =
    configOption === undefined
      ? upwards(repository.folder).map((folder) => joined(folder, configFile))
      : [pathIn(repository.folder, configOption) ?? configOption];
  const file = candidates.find((path) => paths.has(path));
  if (file === undefined) throw missing(candidates.at(-1) ?? configFile, tree.sha, await isOnDisk());
  const bytes = (await tree.read([file])).get(file);
  const { value, locate } = requireParsed(parseServiceConfig(new TextDecoder().decode(bytes), file), file);
  return { config: inKeyOrder(value), locate, file, folder: folderOf(file) };
}

function missing(file: string, sha: string, isOnDisk: boolean): Problem {
  return new Problem("not-found", {
    code: "config-missing",
    message: `There is no \`${file}\` in commit ${sha.slice(0, 7)}${isOnDisk ? "; it is only in the work tree" : " or in the work tree"}.`,
    hints: [
      isOnDisk
        ? "Commit it, and push it to the branch of the pull request."
        : "Run `preview init`, commit what it writes, and push.",
    ],
  });
}

/** What a person moves around in preview.yaml must not change a byte of the preview. */
function inKeyOrder(config: ServiceConfig): ServiceConfig {
  const { stores, dependencies, env, proxy } = config;
  return {
    ...config,
    stores: sorted(stores),
    dependencies: sorted(dependencies),
    env: sorted(env),
    proxy: sorted(proxy),
  };
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** preview.yaml as it stands on disk, for commands that only need to know the service and the platform. */
export async function serviceOnDisk(
  workspace: Workspace,
  repository: Repository | undefined,
  configOption: string | undefined,
): Promise<ServiceConfig | undefined> {
  for (const path of placesOnDisk(repository, configOption)) {
    const text = await workspace.read(path);
    if (text !== undefined) return requireParsed(parseServiceConfig(text, path), path).value;
  }
  if (configOption === undefined) return undefined;
  throw new Problem("not-found", { code: "config-missing", message: `There is no \`${configOption}\`.` });
}

/** Whether preview.yaml stands on disk, with or without mistakes. */
export async function isServiceOnDisk(
  workspace: Workspace,
  repository: Repository | undefined,
  configOption: string | undefined,
): Promise<boolean> {
  for (const path of placesOnDisk(repository, configOption))
    if ((await workspace.read(path)) !== undefined) return true;
  return false;
}

/** Where preview.yaml may be, from the folder that the command runs in. */
export function placesOnDisk(repository: Repository | undefined, configOption: string | undefined): readonly string[] {
  if (configOption !== undefined) return [configOption];
  const depth = repository === undefined || repository.folder === "" ? 0 : repository.folder.split("/").length;
  return Array.from({ length: depth + 1 }, (_, up) => `${"../".repeat(up)}${configFile}`);
}

/**
 * The overlay at the commit with everything it builds on, whole folders, for Kustomize to run on. Throws Problem
 * `overlay-missing`, `remote-base`, `kustomization-broken`.
 */
export async function overlayTree(tree: CommitTree, written: string): Promise<FileTree> {
  const paths = new Set((await tree.paths()).keys());
  const overlay = pathIn("", written) ?? written;
  if (kustomizationOf(overlay, paths) === undefined) {
    throw new Problem("not-found", {
      code: "overlay-missing",
      message: `There is no kustomization.yaml in \`${overlay}\` at commit ${tree.sha.slice(0, 7)}.`,
      hints: ["Run `preview init`, or set `overlay:` in preview.yaml."],
    });
  }
  const folders = new Set([overlay]);
  // A Set's iterator also visits what is added while it runs.
  for (const folder of folders) {
    const file = kustomizationOf(folder, paths);
    if (file === undefined) continue;
    const { folders: more, plugins } = kustomizationReferences(file, await readText(tree, file), paths);
    for (const plugin of plugins) checkPluginFile(plugin, await readText(tree, plugin));
    for (const reference of more) folders.add(reference);
  }
  const needed = [...paths].filter((path) =>
    [...folders].some((folder) => folder === "" || path.startsWith(`${folder}/`)),
  );
  return tree.read(needed);
}

async function readText(tree: CommitTree, path: string): Promise<string> {
  return new TextDecoder().decode((await tree.read([path])).get(path));
}

/** `a/b` → `a/b`, `a`, the top. */
function upwards(folder: string): readonly string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}
