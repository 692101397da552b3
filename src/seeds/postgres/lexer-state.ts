import { newHead, type StatementHead } from "./statement-head.ts";

/**
 * Where the lexer is. `between` is before a statement, `sql` within one and outside of everything else, `end` right
 * after its semicolon; `escapes` is E'…', where a backslash hides the next character, and `after-escapes` behind its
 * closing quote, where it may go on; `tag` is within the first $…$ of a dollar quote, `dollar` behind it; `backslash` is
 * at one that no quote holds.
 */
export type LexerMode =
  | "between"
  | "sql"
  | "word"
  | "quote"
  | "escapes"
  | "after-escapes"
  | "identifier"
  | "tag"
  | "dollar"
  | "line-comment"
  | "block-comment"
  | "backslash"
  | "end";

/** All that the lexer knows between two characters; steps change it. */
export interface Lexer {
  mode: LexerMode;
  /** Where a comment goes back to. */
  resume: LexerMode;
  /** Whether '…' has escapes too: standard_conforming_strings is off. */
  backslashes: boolean;
  /** How much text came before the current chunk. */
  base: number;
  /** Where the quote or comment that is open began, counted as `base` is. */
  opened: number;
  /** How many parentheses are open, and where the first of them is. */
  parentheses: number;
  outermost: number;
  /** How many block comments are open: they nest. */
  comments: number;
  /** The word, the tag of a dollar quote, the line comment that is being read; long ones are cut. */
  word: string;
  tag: string;
  comment: string;
  /** In E'…': whether a backslash hides the next character. */
  escaped: boolean;
  /** Behind E'…': nothing yet, blanks, or blanks with a line's end, behind which the next quote goes on with it. */
  gap: "none" | "blank" | "line";
  /** In a dollar quote: its last characters, with which its end may have begun. */
  tail: string;
  /** In a block comment: the character before, unless it is used up. */
  before: number;
  head: StatementHead;
}

export function newLexer(): Lexer {
  return {
    mode: "between",
    resume: "between",
    backslashes: false,
    base: 0,
    opened: 0,
    parentheses: 0,
    outermost: 0,
    comments: 0,
    word: "",
    tag: "",
    comment: "",
    escaped: false,
    gap: "none",
    tail: "",
    before: 0,
    head: newHead(),
  };
}

/** Ready for the next statement, wherever the last one broke off. */
export function resetLexer(lexer: Lexer): void {
  lexer.mode = "between";
  lexer.parentheses = 0;
  lexer.head = newHead();
}

/** Reads on from an index of the chunk; answers how far it came. It stays where it is when it needs to see more. */
export type Step = (lexer: Lexer, text: string, at: number) => number;
