import type { SeedFinding } from "../finding.ts";
import { lineCheck } from "./line-check.ts";
import { scriptReader } from "./script-reader.ts";
import { sensitiveCheck } from "./sensitive-check.ts";
import type { TextCheck } from "./text-check.ts";

export interface CheckedScript {
  /** Name that findings carry. */
  readonly file: string;
  /** Bytes of the file as Git has it, packed or not. */
  readonly stored: number;
  /** `allow:` of seeds.yaml. */
  readonly allow: readonly string[];
}

/** Checks a script as it comes, unpacked and otherwise as written; what is kept of it does not grow with it. */
export interface ScriptCheck {
  readonly push: (bytes: Uint8Array) => void;
  /** Everything that is wrong with it, by line. */
  readonly end: () => readonly SeedFinding[];
}

/** What holds for scripts of every engine, and what `engine` finds in the text. */
export function scriptCheck({ file, stored, allow }: CheckedScript, engine: TextCheck): ScriptCheck {
  const reader = scriptReader(file);
  const checks = [lineCheck(file), sensitiveCheck(file, allow), engine];
  function look(text: string): void {
    if (text !== "") for (const check of checks) check.push(text);
  }
  return {
    push: (bytes) => look(reader.push(bytes)),
    end() {
      look(reader.end());
      const found = [...sizeFinding(file, stored), ...reader.findings];
      if (reader.readable()) found.push(...checks.flatMap((check) => check.end()));
      return found.sort(byPlace);
    },
  };
}

const megabyte = 1_000_000;

/** GitHub warns above 50 MiB and refuses more than 100 MiB; it warns of nothing below, where every clone already pays. */
function sizeFinding(file: string, stored: number): readonly SeedFinding[] {
  if (stored < 10 * megabyte) return [];
  const size = `The file has ${Math.round(stored / megabyte)} MB`;
  const message =
    stored < 50 * megabyte
      ? `${size}, which every clone of the repository fetches.`
      : `${size}: GitHub warns of files of 50 MB and refuses those of 100 MB.`;
  const fix = "pack it (`.zst`, `.gz`); the rows of a table take the least space and time with COPY";
  return [{ rule: "seed/file-size", severity: "warning", message, location: { file, line: 1, column: 1 }, fix }];
}

function byPlace({ location: one }: SeedFinding, { location: other }: SeedFinding): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
