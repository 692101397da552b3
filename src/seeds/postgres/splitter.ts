import { isCopyMark } from "./copy-data.ts";
import type { Piece } from "./piece.ts";
import { readers } from "./splitter-phases.ts";
import { newState, type SplitterState } from "./splitter-state.ts";
import { endStatement, unclosed } from "./statement-end.ts";

/**
 * UTF-16 units of a statement. One is kept in memory until it is complete; whoever loads more at once takes COPY, of
 * which nothing is kept.
 */
const longestStatement = 64 * 1024 * 1024;

/** Splits a script as it comes. However it is cut into chunks, the pieces are the same, but for the parts of COPY data. */
export interface StatementSplitter {
  /** The pieces that a chunk completes. */
  readonly push: (chunk: string) => readonly Piece[];
  /** What is left when the script has ended. */
  readonly end: () => readonly Piece[];
}

/** `limit`: UTF-16 units of a statement, less in tests. */
export function statementSplitter(limit = longestStatement): StatementSplitter {
  const state = newState(limit);
  return {
    push(chunk) {
      read(state, chunk);
      return state.pieces.splice(0);
    },
    end() {
      finish(state);
      return state.pieces.splice(0);
    },
  };
}

function read(state: SplitterState, chunk: string): void {
  if (state.phase === "too-long") return;
  const { lexer, places } = state;
  const text = state.held + chunk;
  places.next(text);
  if (state.statement !== undefined) state.statement.from = 0;
  let at = 0;
  for (let next: number | undefined = 0; next !== undefined; next = readOn(state, text, at)) at = next;
  state.held = text.slice(at);
  places.at(at);
  lexer.base += at;
  keep(state, text, at);
}

/** How far one step came; undefined when the chunk is read, or the rest waits for the next. */
function readOn(state: SplitterState, text: string, at: number): number | undefined {
  if (at === text.length) return undefined;
  const { phase, lexer } = state;
  const { mode } = lexer;
  const next = readers[phase](state, text, at);
  const waits = next === at && state.phase === phase && lexer.mode === mode;
  return waits ? undefined : next;
}

/** What the chunk has of a statement that is not complete. */
function keep(state: SplitterState, text: string, to: number): void {
  const { statement } = state;
  if (statement === undefined) return;
  statement.parts.push(text.slice(statement.from, to));
  statement.length += to - statement.from;
  if (statement.length <= state.limit) return;
  state.pieces.push({ kind: "too-long", start: statement.start });
  state.statement = undefined;
  state.phase = "too-long";
}

function finish(state: SplitterState): void {
  // With a line's end behind it, everything is clear that waits for a next character. In data it would be a row.
  if (state.phase !== "data") read(state, "\n");
  if (isPhase(state, "data")) finishData(state);
  else if (!isPhase(state, "too-long")) finishStatement(state);
}

/** Reading changes the phase, which a comparison before it would hide from the compiler. */
function isPhase(state: SplitterState, phase: SplitterState["phase"]): boolean {
  return state.phase === phase;
}

/** The last statement needs no semicolon. */
function finishStatement(state: SplitterState): void {
  const open = unclosed(state);
  if (open !== undefined) state.pieces.push(open);
  else if (state.statement !== undefined) endStatement(state, state.statement.parts.join("").slice(0, -1));
}

/** The script ends within COPY data, as psql allows it. */
function finishData(state: SplitterState): void {
  const { held, places, pieces } = state;
  places.next(held);
  const start = places.at(0);
  const marked = state.startsLine && isCopyMark(held);
  if (held !== "" && !marked) pieces.push({ kind: "data", text: held, start });
  pieces.push({ kind: "data-end", start: marked ? start : places.at(held.length), marked });
}
