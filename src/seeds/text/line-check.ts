import type { SeedFinding } from "../finding.ts";
import type { TextCheck } from "./text-check.ts";

/** UTF-16 units of a line that no editor and no review shows any more. */
const longestLine = 1024 * 1024;

interface State {
  /** The current line, from 1, and how much of it there is so far. */
  line: number;
  length: number;
  /** Whether the last chunk ended in a carriage return. */
  returned: boolean;
  blank: boolean;
  crlf: number | undefined;
  /** The first long line, and how many there are. */
  long: number | undefined;
  longLines: number;
}

/** What the lines of a script of any engine are like. `file` is the name that findings carry. */
export function lineCheck(file: string): TextCheck {
  const state: State = {
    ...{ line: 1, length: 0, returned: false, blank: true },
    ...{ crlf: undefined, long: undefined, longLines: 0 },
  };
  return {
    push(text) {
      readLines(state, text);
      state.blank &&= !/\S/.test(text);
      if (text !== "") state.returned = text.endsWith("\r");
    },
    end: () => findingsOf(state).map(({ line, ...found }) => ({ ...found, location: { file, line, column: 1 } })),
  };
}

function readLines(state: State, text: string): void {
  let from = 0;
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", from)) {
    const returned = newline === 0 ? state.returned : text[newline - 1] === "\r";
    if (returned) state.crlf ??= state.line;
    goOn(state, newline - from);
    from = newline + 1;
    state.line += 1;
    state.length = 0;
  }
  goOn(state, text.length - from);
}

function goOn(state: State, by: number): void {
  const wasLong = state.length > longestLine;
  state.length += by;
  if (wasLong || state.length <= longestLine) return;
  state.long ??= state.line;
  state.longLines += 1;
}

type Found = Omit<SeedFinding, "location"> & { readonly line: number };

function findingsOf({ blank, crlf, long, longLines }: State): readonly Found[] {
  const found: Found[] = [];
  if (blank) found.push({ rule: "seed/empty", severity: "warning", line: 1, message: "The script is empty." });
  if (crlf !== undefined) {
    const message = "Lines end in CR LF; they are loaded as if they ended in LF.";
    const fix = "put `seeds/** text eol=lf` into .gitattributes";
    found.push({ rule: "seed/crlf", severity: "info", line: crlf, message, fix });
  }
  if (long !== undefined) {
    const of = longLines === 1 ? "" : `, as have ${longLines} lines in all`;
    const message = `The line has more than 1 MiB${of}: no review can show it.`;
    found.push({ rule: "seed/long-line", severity: "warning", line: long, message });
  }
  return found;
}
