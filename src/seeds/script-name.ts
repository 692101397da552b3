import { compareVersions, parseVersion, type ScriptVersion } from "./script-version.ts";
import type { SeedDatabase } from "./seeds-config.ts";

export type SeedEngineKind = SeedDatabase["engine"];

/** What the scripts of an engine end with, before `.gz` or `.zst`. */
export const scriptExtensions: Readonly<Record<SeedEngineKind, readonly string[]>> = {
  postgres: ["sql"],
  redis: ["redis"],
  mongo: ["js", "ndjson"],
};

/** `V003__demo_users.sql.gz`, in parts. */
export interface ScriptName extends ScriptVersion {
  /** What stands between `__` and the extension: `demo_users`; `orders.order_lines` for a collection. */
  readonly label: string;
  /** One of `scriptExtensions`. */
  readonly extension: string;
  readonly packed: "gz" | "zst" | undefined;
}

/** What a description and a collection may be: safe in paths, tags and lines, and short enough for every disk. */
const labelPattern = /^[A-Za-z0-9][\w-]{0,99}(?:\.[A-Za-z_][\w.-]{0,99})?$/;

/** Whether a text can be a script's label; a collection has one too, and only a file of documents has a collection. */
export function isLabel(text: string): boolean {
  return labelPattern.test(text);
}

/** Reads the name of a file without its folder; undefined when it is not named `V<version>__<description>.<extension>`. */
export function parseScriptName(file: string, engine: SeedEngineKind): ScriptName | undefined {
  const match = /^V(\d[\d._]*?)__(.{1,210})\.([a-z]{2,6})$/.exec(file.replace(/\.(gz|zst)$/, ""));
  const [, digits = "", label = "", extension = ""] = match ?? [];
  const version = parseVersion(digits);
  if (version === undefined || !scriptExtensions[engine].includes(extension) || !isLabel(label)) return undefined;
  // Documents go into the collection that their name says; nothing else has one.
  if ((collectionOf(label) !== undefined) !== (extension === "ndjson")) return undefined;
  return { ...version, label, extension, packed: packingOf(file) };
}

/** How a file is packed, by its name. */
export function packingOf(file: string): ScriptName["packed"] {
  if (file.endsWith(".gz")) return "gz";
  return file.endsWith(".zst") ? "zst" : undefined;
}

/** The file's name again; `parseScriptName` reads it. */
export function formatScriptName({ written, label, extension, packed }: Omit<ScriptName, "version">): string {
  return `V${written}__${label}.${extension}${packed === undefined ? "" : `.${packed}`}`;
}

/** The collection that a file of documents fills, which its label names; undefined for any other script. */
export function collectionOf(label: string): string | undefined {
  const dot = label.indexOf(".");
  return dot === -1 ? undefined : label.slice(dot + 1);
}

/** The order in which scripts run: by version, and by name where two have the same, so that every machine has one order. */
export function compareScripts<T extends Pick<ScriptName, "version" | "label">>(one: T, other: T): number {
  return (
    compareVersions(one.version, other.version) || (one.label < other.label ? -1 : Number(one.label > other.label))
  );
}
