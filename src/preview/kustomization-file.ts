import { parse } from "yaml";
import type { FolderFiles } from "./folder.ts";
import { type Json, type JsonObject, objectAt } from "./json.ts";
import { toYaml } from "./yaml-text.ts";

const file = "kustomization.yaml";

/** kustomization.yaml of a published folder. */
export function kustomizationOf(files: FolderFiles): JsonObject {
  const document: Json = parse(files[file] ?? "");
  return objectAt(document);
}

/** The folder with another kustomization.yaml. */
export function withKustomization(files: FolderFiles, change: (kustomization: JsonObject) => JsonObject): FolderFiles {
  return { ...files, [file]: toYaml(change(kustomizationOf(files))) };
}
