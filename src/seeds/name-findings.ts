import { quote } from "../config/mistake.ts";
import { joined, lastPart } from "../config/repository-path.ts";
import type { SeedFinding } from "./finding.ts";
import { nearMiss } from "./near-miss.ts";
import { formatScriptName, parseScriptName, type ScriptName, type SeedEngineKind } from "./script-name.ts";

/** What a file below the folder of the scripts is. */
export type ScriptFileKind =
  | { readonly kind: "script"; readonly name: ScriptName }
  /** Notes, files of editors and of Git, checks below `verify/`. */
  | { readonly kind: "other" }
  | {
      readonly kind: "misnamed";
      readonly finding: SeedFinding;
      /** How it was most likely meant. */
      readonly meant: ScriptName | undefined;
    };

/** Tells what a file is by its path below `folder`, which is the path that findings carry. */
export function scriptFileKind(path: string, folder: string, engine: SeedEngineKind): ScriptFileKind {
  const file = lastPart(path);
  if (path.startsWith("verify/") || /^\.|~$|\.md$/i.test(file)) return { kind: "other" };
  const at = { location: { file: joined(folder, path), line: 1, column: 1 }, severity: "error" } as const;
  const name = parseScriptName(file, engine);
  if (path !== file) {
    const message = `${quote(path)} lies in a sub-folder, and only files of \`${folder}\` itself are run.`;
    return misnamed({ ...at, rule: "seed/sub-folder", message, fix: `move it to \`${folder}\`` });
  }
  if (name !== undefined) return { kind: "script", name };
  return misnamedFile(file, at, engine);
}

const patterns: Readonly<Record<SeedEngineKind, string>> = {
  postgres: "`V<version>__<description>.sql`",
  redis: "`V<version>__<description>.redis`",
  mongo: "`V<version>__<description>.js` or `V<version>__<description>.<collection>.ndjson`",
};

type Place = Pick<SeedFinding, "location" | "severity">;

function misnamedFile(file: string, at: Place, engine: SeedEngineKind): ScriptFileKind {
  const pattern = patterns[engine];
  const { reason, meant } = nearMiss(file, engine);
  if (reason === undefined) {
    const message = `${quote(file)} is no script, and nothing reads it.`;
    return misnamed({ ...at, rule: "seed/stray-file", severity: "warning", message, fix: `name a script ${pattern}` });
  }
  const rule = reason === "case" ? "seed/upper-case-extension" : "seed/script-name";
  const why = reason === "case" ? "its extension must be in lower case" : reason;
  const message = `${quote(file)} is not run: ${why}.`;
  const renamed = meant === undefined ? undefined : formatScriptName(meant);
  const fix =
    renamed === undefined ? `name it ${pattern}` : `rename it to \`${renamed}\`, as \`preview seed verify --fix\` does`;
  return misnamed({ ...at, rule, message, fix }, meant);
}

function misnamed(finding: SeedFinding, meant?: ScriptName): ScriptFileKind {
  return { kind: "misnamed", finding, meant };
}
