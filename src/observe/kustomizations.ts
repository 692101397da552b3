import { folderOf } from "../config/repository-path.ts";
import type { CommitTree, Kustomize } from "../ports.ts";
import { kustomizationOf, kustomizationReferences } from "../preview/kustomize-references.ts";
import { type Manifest, parseManifests } from "../preview/manifest.ts";
import { Problem } from "../problem.ts";
import type { KustomizationFolder } from "../scaffold/kustomize-base.ts";
import { overlayTree } from "./service.ts";
import { readTexts } from "./work-tree.ts";

/** Every folder with a kustomization below a folder of the tree, and what it builds on. */
export async function kustomizationsBelow(tree: CommitTree, folder: string): Promise<readonly KustomizationFolder[]> {
  const paths = new Set((await tree.paths()).keys());
  const folders = [
    ...new Set([...paths].filter((path) => /(^|\/)[Kk]ustomization(\.ya?ml)?$/.test(path)).map(folderOf)),
  ];
  const below = folders.filter((path) => folder === "" || path === folder || path.startsWith(`${folder}/`));
  const files = below.flatMap((path) => kustomizationOf(path, paths) ?? []);
  const texts = await readTexts(tree, files);
  return [...texts].map(([file, text]) => ({
    folder: folderOf(file),
    component: /^kind:\s*["']?Component\b/m.test(text),
    builtOn: foldersIn(file, text, paths),
  }));
}

/** What a folder of the tree builds to. Throws what `overlayTree` and Kustomize throw, `manifest-invalid`. */
export async function renderFolder(
  kustomize: Kustomize,
  tree: CommitTree,
  folder: string,
): Promise<readonly Manifest[]> {
  const text = await kustomize.build(await overlayTree(tree, folder), folder === "" ? "." : folder);
  return parseManifests(text, `The output of \`${folder || "."}\``);
}

/** A kustomization that cannot be read is no reason to stop while another one is looked for. */
function foldersIn(file: string, text: string, paths: ReadonlySet<string>): readonly string[] {
  try {
    return kustomizationReferences(file, text, paths).folders;
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
