import type { SeedFinding } from "../finding.ts";
import { findingList } from "../text/finding-list.ts";
import type { TextCheck } from "../text/text-check.ts";
import { type DocumentLine, documentReader, type NoDocument } from "./document-reader.ts";

/** What can be said of a file of documents without a server. `file` is the name that findings carry. */
export function documentsCheck(file: string): TextCheck {
  const reader = documentReader(file);
  const findings = findingList();
  let unnamed: number | undefined;
  function take(lines: readonly (DocumentLine | NoDocument)[]): void {
    for (const line of lines) {
      if (line.kind === "mistake") findings.add(line.finding);
      else if (!Object.hasOwn(line.fields, "_id")) unnamed ??= line.line;
    }
  }
  return {
    push: (text) => take(reader.push(text)),
    end() {
      take(reader.end());
      return [...findings.all(), ...(unnamed === undefined ? [] : [withoutId(file, unnamed)])];
    },
  };
}

function withoutId(file: string, line: number): SeedFinding {
  const message = "Documents without `_id` get another one in every build: two builds of the same scripts differ.";
  return { rule: "seed/nondeterministic", severity: "info", message, location: { file, line, column: 1 } };
}

/** Where a text is no JavaScript; line and column count from 1. */
type Parse = (text: string) => { readonly message: string; readonly line: number; readonly column: number } | undefined;

/** UTF-16 units; documents belong into .ndjson, which is read line by line. */
const largestScript = 16 * 1024 * 1024;

/** What can be said of a script for mongosh without running it: whether it is JavaScript. */
export function javaScriptCheck(file: string, parse: Parse): TextCheck {
  const parts: string[] = [];
  let length = 0;
  const error = (rule: string, message: string, line = 1, column = 1): readonly SeedFinding[] => [
    { rule, severity: "error", message, location: { file, line, column } },
  ];
  return {
    push(text) {
      length += text.length;
      if (length <= largestScript) parts.push(text);
    },
    end() {
      if (length > largestScript) {
        return error("seed/statement-size", "The script has more than 16 MiB: documents belong into a .ndjson file.");
      }
      const mistake = parse(parts.join(""));
      if (mistake === undefined) return [];
      return error("seed/javascript", `This is no JavaScript: ${mistake.message}.`, mistake.line, mistake.column);
    },
  };
}
