import {
  collectionOf,
  formatScriptName,
  isLabel,
  parseScriptName,
  type ScriptName,
  type SeedEngineKind,
  scriptExtensions,
} from "./script-name.ts";
import { parseVersion } from "./script-version.ts";

export interface NearMiss {
  /** Why the name is none, as a clause; `case` when only its extension is in upper case; undefined for no script at all. */
  readonly reason: string | undefined;
  /** The name that was most likely meant. */
  readonly meant?: ScriptName;
}

/** What ends the names of other packers, and what can be read instead. */
const packings = /\.(gz|gzip|zst|zstd|bz2|xz|lz4|zip|7z)$/i;

/** Finds out what a file was meant to be that `parseScriptName` does not know. */
export function nearMiss(file: string, engine: SeedEngineKind): NearMiss {
  if (file.length > 255) return { reason: "its name is too long" };
  const packing = packings.exec(file)?.[1]?.toLowerCase();
  const unpacked = packing === undefined ? file : file.slice(0, -packing.length - 1);
  const dot = unpacked.lastIndexOf(".");
  const [stem, extension] = dot <= 0 ? [unpacked, ""] : [unpacked.slice(0, dot), unpacked.slice(dot + 1)];
  if (!scriptExtensions[engine].includes(extension.toLowerCase())) return otherExtension(stem, extension, engine);
  if (packing !== undefined && !/^(gz|gzip|zst|zstd)$/.test(packing)) {
    return { reason: `it is packed as .${packing}, and only .gz and .zst can be read` };
  }
  const foreign = foreignKinds.find(([pattern]) => pattern.test(stem));
  if (foreign !== undefined) return { reason: foreign[1] };
  const packed = packing === undefined ? undefined : packing.startsWith("g") ? "gz" : "zst";
  return ofStem(stem, { extension: extension.toLowerCase(), packed }, { file, engine });
}

/** Other kinds of scripts in the field; a preview is built once and thrown away, so that it needs none of them. */
const foreignKinds: readonly (readonly [RegExp, string])[] = [
  [/^R__/i, "it is a repeatable script, and seeds have none: each script runs once, in the order of the versions"],
  [/^U\d|\.down$/i, "it undoes another script, and previews are thrown away instead"],
  [
    /^\d{14}_[^_]/,
    "it is named as dbmate and Supabase do; take a `-- migrate:down` part out of it and write V before and two underscores after its version",
  ],
  [/^B\d/i, "it is a baseline of Flyway; `preview seed squash` makes one that is a script like the others"],
];

function otherExtension(stem: string, extension: string, engine: SeedEngineKind): NearMiss {
  const known = scriptExtensions[engine].map((one) => `.${one}`).join(" or ");
  const every = Object.values(scriptExtensions).flat();
  if (!/^V?\d+/i.test(stem) && !every.includes(extension.toLowerCase())) return { reason: undefined };
  return { reason: `a script for ${engine} ends with ${known}` };
}

function ofStem(
  stem: string,
  rest: Pick<ScriptName, "extension" | "packed">,
  { file, engine }: { readonly file: string; readonly engine: SeedEngineKind },
): NearMiss {
  // What golang-migrate calls the scripts that go forward.
  const forward = stem.replace(/\.up$/, "");
  const match = /^(V?\s*)(\d+(?:[._]\d+)*(?=\s*_?__)|\d+(?:\.\d+)*)([\s_.-]*)(.*)$/isu.exec(forward);
  const [, start = "", digits = "", separator = "", words = ""] = match ?? [];
  const version = parseVersion(digits);
  if (version === undefined) return { reason: digits === "" ? "it has no version" : "its version is too long" };
  const [description = "", ...collection] = rest.extension === "ndjson" ? words.split(".") : [words];
  const label = [description, collection.join(".")]
    .map(inPlainLetters)
    .filter((part) => part !== "")
    .join(".");
  const meant = { ...version, label, ...rest };
  const name = formatScriptName(meant);
  const reason = (): string => {
    if (label === "") return "it has no description";
    if (rest.extension === "ndjson" && collectionOf(label) === undefined) return noCollection;
    if (!isLabel(label)) return "its description is too long";
    if (start !== "V") return "it must start with a capital V and its version";
    if (separator !== "__") return "two underscores stand between the version and the description";
    if (name.toLowerCase() === file.toLowerCase()) return "case";
    if (label === words) return "packed scripts end with .gz or .zst";
    return "its description may have letters, digits, _ and -";
  };
  return { reason: reason(), ...(parseScriptName(name, engine) !== undefined && { meant }) };
}

const noCollection = "documents need the collection in their name: V002__orders.<collection>.ndjson";

/** What can be kept of a description. */
function inPlainLetters(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w.-]+/g, "_")
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
}
