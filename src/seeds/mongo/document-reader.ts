import { excerpt } from "../../config/mistake.ts";
import type { SeedFinding } from "../finding.ts";
import { characters } from "../text/place.ts";

/** A line of a file of documents. */
export interface DocumentLine {
  readonly kind: "document";
  /** JSON of an object. */
  readonly text: string;
  /** Its names and values as JSON has them; `{"$date": …}` and its like are still objects. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** From 1. */
  readonly line: number;
}

/** A line that is no document. */
export interface NoDocument {
  readonly kind: "mistake";
  readonly finding: SeedFinding;
}

/** Takes the text of a file of documents in chunks, and answers what each completes. */
export interface DocumentReader {
  readonly push: (text: string) => readonly (DocumentLine | NoDocument)[];
  readonly end: () => readonly (DocumentLine | NoDocument)[];
}

/** MongoDB takes no larger document, in bytes of BSON; UTF-16 units of JSON are nearly as many. */
const longestLine = 16 * 1024 * 1024;

interface State {
  readonly file: string;
  /** The line that is not complete yet, and its length with what was left out of it. */
  parts: string[];
  length: number;
  line: number;
}

/** One JSON object a line; blank lines are left out. `file` is the name that findings carry. */
export function documentReader(file: string): DocumentReader {
  const state: State = { file, parts: [], length: 0, line: 1 };
  return {
    push(text) {
      const found: (DocumentLine | NoDocument)[] = [];
      let from = 0;
      for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
        hold(state, text.slice(from, end));
        found.push(...finish(state));
        from = end + 1;
      }
      hold(state, text.slice(from));
      return found;
    },
    end: () => finish(state),
  };
}

function hold(state: State, text: string): void {
  state.length += text.length;
  if (state.length <= longestLine) state.parts.push(text);
  else state.parts = [];
}

function finish(state: State): readonly (DocumentLine | NoDocument)[] {
  const { file, parts, length, line } = state;
  const text = parts.join("");
  Object.assign(state, { parts: [], length: 0, line: line + 1 });
  const wrong = (rule: string, message: string, index: number): readonly NoDocument[] => {
    const location = { file, line, column: characters(text, 0, index) + 1 };
    return [{ kind: "mistake", finding: { rule, severity: "error", message, location } }];
  };
  if (length > longestLine) return wrong("seed/document-size", "The document has more than MongoDB's 16 MiB.", 0);
  if (text.trim() === "") return [];
  const start = text.search(/\S/);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return [{ kind: "document", text, fields: value as Record<string, unknown>, line }];
    }
    return wrong("seed/no-document", "Each line must be a document: a JSON object.", start);
  } catch (error) {
    const { reason, index } = mistakeIn(text, error instanceof Error ? error.message : "");
    return wrong("seed/no-document", `Each line must be a document, and this is no JSON: ${reason}.`, index);
  }
}

/** What JSON.parse says, without the text that it repeats; of some mistakes it does not say where they are. */
function mistakeIn(text: string, said: string): { readonly reason: string; readonly index: number } {
  const position = /at position (\d+)/.exec(said)?.[1];
  const end = /end of JSON|Unterminated/.test(said) ? text.trimEnd().length : text.search(/\S/);
  const reason = excerpt(said.replace(/ (in JSON )?at position .*$|, (\.\.\.)?".*is not valid JSON$/s, ""));
  return { reason, index: position === undefined ? end : Number(position) };
}
