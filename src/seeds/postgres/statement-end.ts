import { placeIn } from "../text/place.ts";
import { type Lexer, resetLexer } from "./lexer-state.ts";
import type { Unclosed } from "./piece.ts";
import type { SplitterState } from "./splitter-state.ts";
import { setsStrings } from "./statement-head.ts";

/** Hands over the statement that is being read, of which this is the whole text. */
export function endStatement(state: SplitterState, text: string): void {
  const { lexer, statement } = state;
  if (statement === undefined) return;
  const { words, copy } = lexer.head;
  if (text.length > state.limit) {
    state.pieces.push({ kind: "too-long", start: statement.start });
    state.phase = "too-long";
  } else state.pieces.push({ kind: "statement", text, start: statement.start, words, copy });
  if (setsStrings(words)) {
    lexer.backslashes = /(?:=|\bto\b)\s*'?(?:off|false|no|0)\b/i.test(text);
  }
  state.statement = undefined;
  resetLexer(lexer);
}

/** What is still open now that the script has ended, and where it began. */
export function unclosed(state: SplitterState): Unclosed | undefined {
  const { lexer, statement } = state;
  const what = whatIsOpen(lexer);
  if (what === undefined) return undefined;
  const mark = what === "dollar quote" ? { tag: lexer.tag } : {};
  // A comment between statements is no part of any.
  if (statement === undefined) return { kind: "unclosed", what, start: state.start, ...mark };
  const { start, parts } = statement;
  if (what === "BEGIN ATOMIC") return { kind: "unclosed", what, start, ...mark };
  const offset = what === "parenthesis" ? lexer.outermost : lexer.opened;
  return { kind: "unclosed", what, start: placeIn(parts.join(""), offset - start.offset, start), ...mark };
}

function whatIsOpen({ mode, parentheses, head }: Lexer): Unclosed["what"] | undefined {
  if (mode === "quote" || mode === "escapes") return "quote";
  if (mode === "identifier") return "quoted name";
  if (mode === "dollar") return "dollar quote";
  if (mode === "block-comment") return "comment";
  if (parentheses > 0) return "parenthesis";
  return head.blocks > 0 ? "BEGIN ATOMIC" : undefined;
}
