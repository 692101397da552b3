import { isAlias, parseDocument, visit } from "yaml";
import { joined, pathIn } from "../config/repository-path.ts";
import { Problem } from "../problem.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** What Kustomize takes for a kustomization, in its order. */
const kustomizationNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"] as const;

/** Fields whose entries may be folders: Kustomize leaves the kustomization's own folder by these alone. */
const folderFields = ["resources", "components", "bases", "crds"] as const;

/** Fields whose files configure plugins of Kustomize. */
const pluginFields = ["generators", "transformers", "validators", "configurations"] as const;

/** Fields in lower case, anywhere in a kustomization, whose texts Kustomize opens as files and would also fetch. */
const pathFields: ReadonlySet<string> = new Set([
  ...folderFields,
  ...pluginFields,
  "path",
  "paths",
  "files",
  "envs",
  "env",
  "patchesstrategicmerge",
  "patchesjson6902",
  "openapi",
]);

/** Free text that may well hold a URL. */
const freeFields: ReadonlySet<string> = new Set([
  "commonannotations",
  "commonlabels",
  "labels",
  "annotations",
  "metadata",
  "literals",
]);

/** The kustomization file of a folder among the paths of a tree. */
export function kustomizationOf(folder: string, paths: ReadonlySet<string>): string | undefined {
  return kustomizationNames.map((name) => joined(folder, name)).find((path) => paths.has(path));
}

export interface References {
  /** Folders of the same tree that this kustomization builds on. */
  readonly folders: readonly string[];
  /** Files of the same tree that configure plugins, and may refer to other files themselves. */
  readonly plugins: readonly string[];
}

/**
 * What a kustomization refers to. Throws Problem `remote-base` for anything that lies elsewhere: a commit must say all
 * of what it deploys, and a pull request must not make the tool fetch. `paths` are those of the commit's tree.
 */
export function kustomizationReferences(file: string, text: string, paths: ReadonlySet<string>): References {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const document = readPlain(file, text);
  refuseRemote(file, document);
  const entriesOf = (fields: readonly string[]) =>
    Object.entries(document).flatMap(([key, value]) => (fields.includes(key.toLowerCase()) ? asTexts(value) : []));
  const written = entriesOf(pluginFields);
  // A plugin may stand in the kustomization itself.
  for (const inline of written.filter(isInline)) checkPluginFile(file, inline);
  const entries = [...entriesOf(folderFields), ...written].filter((entry) => !isInline(entry));
  const folders = entries.flatMap((entry) => {
    const path = pathIn(folder, entry);
    if (path === undefined) throw outside(file, entry);
    if (paths.has(path)) return [];
    if (kustomizationOf(path, paths) === undefined) throw missing(file, entry, path, paths);
    if (written.includes(entry)) throw pluginFolder(file, entry);
    return [path];
  });
  const plugins = written.flatMap((entry) => pathIn(folder, entry) ?? []).filter((path) => paths.has(path));
  return { folders, plugins };
}

/** Checks a file that configures plugins. Throws Problem `remote-base`. */
export function checkPluginFile(file: string, text: string): void {
  for (const part of text.split(/^---.*$/m)) if (part.trim() !== "") refuseRemote(file, readPlain(file, part));
}

function refuseRemote(file: string, document: JsonObject): void {
  const remote = remoteReferences(document);
  if (remote.length > 0) throw remoteBase(file, remote);
}

/** Tags that change nothing. Kustomize would also take `!!binary`, behind which any text may hide. */
const plainTags: ReadonlySet<string> = new Set(
  ["map", "seq", "str", "int", "float", "bool", "null"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Plain data of a YAML text. What cannot be read here is refused, because Kustomize might read it otherwise. */
function readPlain(file: string, text: string): JsonObject {
  try {
    const document = parseDocument(text, { logLevel: "error", merge: true });
    const error = document.errors[0];
    if (error !== undefined) throw error;
    visit(document, {
      Node(_key, node) {
        const tag = isAlias(node) ? undefined : node.tag;
        if (tag !== undefined && !plainTags.has(tag)) throw new Error(`the tag \`${tag}\` is not allowed here`);
      },
    });
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return isObject(value) ? value : {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : "it is no YAML";
    throw new Problem("config", {
      code: "kustomization-broken",
      message: `\`${file}\` cannot be read: ${reason}`,
      cause,
    });
  }
}

function missing(file: string, entry: string, path: string, paths: ReadonlySet<string>): Problem {
  const isFolder = [...paths].some((candidate) => candidate.startsWith(`${path}/`));
  return new Problem("config", {
    code: "kustomization-broken",
    message: `\`${file}\` names \`${entry}\`, which ${isFolder ? "has no kustomization.yaml" : "is not in the commit"}.`,
    hints: ["Check the path, and that the file is committed."],
  });
}

/** Texts under the fields that open files which look like another host's: URLs, `git@`, `host.tld/…//path`, `?ref=`. */
function remoteReferences(value: Json | undefined, inPathField = false): readonly string[] {
  if (typeof value === "string") return inPathField && isRemote(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry: Json) => remoteReferences(entry, inPathField));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([written, entry]) => {
    // Go's JSON decoder takes field names in any case.
    const key = written.toLowerCase();
    return freeFields.has(key) ? [] : remoteReferences(entry, pathFields.has(key));
  });
}

function isRemote(text: string): boolean {
  if (isInline(text)) return false;
  const target = text.replace(/^[\w.-]+=/, "");
  return (
    /^[a-z][a-z0-9+.-]*:/i.test(target) ||
    /^[\w.-]+@[^/:]+[/:]/.test(target) ||
    /[?&](ref|version|timeout|submodules)=/.test(target) ||
    /^(www\.)?(github\.com|gitlab\.com|bitbucket\.org)[/:]/i.test(target) ||
    /\.git(\/\/|\?|$)/.test(target) ||
    /[^/.]\/\/[^/]/.test(target)
  );
}

/** YAML in the place of a path. */
function isInline(text: string): boolean {
  return text.includes("\n");
}

function asTexts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}

function remoteBase(file: string, remote: readonly string[]): Problem {
  return new Problem("config", {
    code: "remote-base",
    message: `\`${file}\` refers to another place: ${remote.map((text) => `\`${text}\``).join(", ")}.`,
    hints: [
      "Previews render without network. Copy that base into the repository, for example with `kustomize localize`.",
    ],
  });
}

/** What is patched together in a folder of plugins cannot be checked by looking at its files. */
function pluginFolder(file: string, entry: string): Problem {
  return new Problem("config", {
    code: "kustomization-broken",
    message: `\`${file}\` runs the folder \`${entry}\` as a plugin of Kustomize, which previews do not.`,
    hints: ["Name the files in it one by one."],
  });
}

function outside(file: string, entry: string): Problem {
  return new Problem("config", {
    code: "kustomization-broken",
    message: `\`${file}\` names \`${entry}\`, which lies outside the repository.`,
  });
}
