import { readCopyData } from "./copy-data.ts";
import { step } from "./lexer.ts";
import { resetLexer } from "./lexer-state.ts";
import type { SplitterState } from "./splitter-state.ts";
import { endStatement } from "./statement-end.ts";

/** Reads on from an index of the chunk; answers how far it came. It stays where it is when it needs to see more. */
type Reader = (state: SplitterState, text: string, at: number) => number;

export const readers: Readonly<Record<SplitterState["phase"], Reader>> = {
  sql: readSql,
  "psql-command": readPsqlCommand,
  line: readLine,
  data: readData,
  "too-long": (_state, text) => text.length,
};

function readSql(state: SplitterState, text: string, at: number): number {
  const { lexer, places } = state;
  const before = lexer.mode;
  const next = step(lexer, text, at);
  const { mode } = lexer;
  if (mode === "end") return complete(state, text, next);
  if (mode === "backslash") {
    state.inStatement = state.statement !== undefined;
    state.statement = undefined;
    resetLexer(lexer);
    state.start = places.at(next);
    state.line = "";
    state.phase = "psql-command";
  } else if (before === "between" && mode === "sql") {
    state.statement = { start: places.at(next), parts: [], length: 0, from: next };
  } else if (before === "between" && mode !== "between") {
    // Both kinds of comments begin with two characters.
    state.start = places.at(next - 2);
  } else if (before === "line-comment" && mode === "between") readDirective(state);
  return next;
}

function complete(state: SplitterState, text: string, next: number): number {
  const { statement, lexer, places } = state;
  if (statement === undefined) return next;
  const { copy } = lexer.head;
  const end = text.slice(statement.from, next);
  endStatement(state, statement.parts.length === 0 ? end : statement.parts.join("") + end);
  if (state.phase === "sql" && copy?.direction === "in" && copy.with === "client") {
    state.start = places.at(next);
    state.line = "";
    state.phase = "line";
  }
  return next;
}

function readDirective(state: SplitterState): void {
  const name = /^\s?preview:\s?([\w-]{0,60})/.exec(state.lexer.comment)?.[1];
  if (name !== undefined) state.pieces.push({ kind: "directive", name, start: state.start });
}

/** As much of a psql command as a message may need. */
const longestCommand = 200;

function readPsqlCommand(state: SplitterState, text: string, at: number): number {
  const { inStatement, start } = state;
  const newline = text.indexOf("\n", at);
  const end = newline === -1 ? text.length : newline;
  state.line = (state.line + text.slice(at, Math.min(end, at + longestCommand))).slice(0, longestCommand);
  if (newline === -1) return end;
  state.phase = "sql";
  const line = state.line.trimEnd();
  // pg_dump puts these around what it writes, with a key that we need not know: no other psql command is obeyed.
  const accepted = !inStatement && /^\\(?:un)?restrict\s+\w+$/.test(line);
  if (!accepted) state.pieces.push({ kind: "psql-command", text: line, start, inStatement });
  return end;
}

/** psql runs what stands behind a COPY only after the data, which begins on the next line; that would confuse everybody. */
function readLine(state: SplitterState, text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  const end = newline === -1 ? text.length : newline;
  state.line = shortened(state.line + text.slice(at, end));
  if (newline === -1) return end;
  if (!onlyComment.has(state.line)) state.pieces.push({ kind: "stray", start: state.start });
  state.phase = "data";
  state.startsLine = true;
  return newline + 1;
}

const onlyComment = new Set(["", "--", "--\r"]);

/** As much of the line as tells whether it is only a comment, which a carriage return ends too; the line may be long. */
function shortened(line: string): string {
  const rest = line.trimStart();
  const end = rest.indexOf("\r");
  const more = end !== -1 && /\S/.test(rest.slice(end));
  return more || !"--".startsWith(rest.slice(0, 2)) ? "more" : `${rest.slice(0, 2)}${end === -1 ? "" : "\r"}`;
}

function readData(state: SplitterState, text: string, at: number): number {
  const { places, pieces } = state;
  const { to, next } = readCopyData(text, at, state.startsLine);
  if (to > at) {
    pieces.push({ kind: "data", text: text.slice(at, to), start: places.at(at) });
    state.startsLine = text[to - 1] === "\n";
  }
  if (next === undefined) return to;
  pieces.push({ kind: "data-end", start: places.at(to), marked: true });
  state.phase = "sql";
  return next;
}
