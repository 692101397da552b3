import { type Place, type PlaceReader, placeReader } from "../text/place.ts";
import { type Lexer, newLexer } from "./lexer-state.ts";
import type { Piece } from "./piece.ts";

/** The statement that is being read. */
interface OpenStatement {
  readonly start: Place;
  /** Its text up to the current chunk. */
  readonly parts: string[];
  length: number;
  /** Where it begins or goes on in the current chunk. */
  from: number;
}

export interface SplitterState {
  readonly lexer: Lexer;
  readonly places: PlaceReader;
  /** UTF-16 units of a statement. */
  readonly limit: number;
  /** What is complete and not handed over. */
  readonly pieces: Piece[];
  /** What the next characters belong to; `line` is the rest of the line of a COPY … FROM stdin. */
  phase: "sql" | "psql-command" | "line" | "data" | "too-long";
  /** The end of the last chunk, which can only be read with the next. */
  held: string;
  statement: OpenStatement | undefined;
  /** Where the comment between statements, the psql command or the line began that is being read. */
  start: Place;
  /** The psql command, or the first characters of the line. */
  line: string;
  /** Whether the psql command interrupts a statement. */
  inStatement: boolean;
  /** Whether the next character of COPY data begins a line. */
  startsLine: boolean;
}

export function newState(limit: number): SplitterState {
  const places = placeReader();
  return {
    lexer: newLexer(),
    places,
    limit,
    pieces: [],
    phase: "sql",
    held: "",
    statement: undefined,
    start: places.at(0),
    line: "",
    inStatement: false,
    startsLine: false,
  };
}
