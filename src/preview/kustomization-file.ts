import { parse } from "yaml";
import { Problem } from "../problem.ts";
import type { FolderFiles } from "./folder.ts";
import { type Json, type JsonObject, objectAt } from "./json.ts";
import { toYaml } from "./yaml-text.ts";

const file = "kustomization.yaml";

/** kustomization.yaml of a published folder. Throws Problem `folder-unreadable`. */
export function kustomizationOf(files: FolderFiles): JsonObject {
  return objectAt(parsePublished(files[file] ?? ""));
}

/** YAML of kustomization.yaml, or of a patch in it. Throws Problem `folder-unreadable`. */
export function parsePublished(text: string): Json {
  try {
    return parse(text);
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Problem("conflict", {
      code: "folder-unreadable",
      message: `\`${file}\` of the preview's folder cannot be read: ${first}`,
      hints: ["Publish the preview again with `preview up`, or remove it with `preview down`."],
    });
  }
}

/** The folder with another kustomization.yaml. */
export function withKustomization(files: FolderFiles, change: (kustomization: JsonObject) => JsonObject): FolderFiles {
  return { ...files, [file]: toYaml(change(kustomizationOf(files))) };
}
