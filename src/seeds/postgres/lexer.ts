import { character, continuesWord, isBlank, kind, kindOf } from "./character.ts";
import { blockComment, lineComment, opensComment } from "./comments.ts";
import type { Lexer, Step } from "./lexer-state.ts";
import { afterEscapes, dollar, escapes, identifier, quote, tag } from "./quotes.ts";
import { takeWord } from "./statement-head.ts";

/**
 * One step of the lexer, by the rules of PostgreSQL's own (psqlscan.l, scan.l): to the next character at which the mode
 * may change, or to the end of the chunk. The splitter takes over at `backslash` and `end`.
 */
export function step(lexer: Lexer, text: string, at: number): number {
  return steps[lexer.mode](lexer, text, at);
}

const stay: Step = (_lexer, _text, at) => at;

const steps: Readonly<Record<Lexer["mode"], Step>> = {
  between,
  sql,
  word,
  quote,
  escapes,
  "after-escapes": afterEscapes,
  identifier,
  tag,
  dollar,
  "line-comment": lineComment,
  "block-comment": blockComment,
  backslash: stay,
  end: stay,
};

/** To the first character of a statement, or to a comment; semicolons without a statement are skipped too. */
function between(lexer: Lexer, text: string, at: number): number {
  let index = at;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (!isBlank(code) && code !== character.semicolon) break;
    index += 1;
  }
  if (index === text.length) return index;
  const code = text.charCodeAt(index);
  const comment = opensComment(lexer, text, index);
  if (comment !== "no") return comment === "unclear" ? index : index + 2;
  lexer.mode = code === character.backslash ? "backslash" : "sql";
  return index;
}

function sql(lexer: Lexer, text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const found = kindOf(code);
    if (found === kind.plain) continue;
    if (found === kind.word) {
      const end = lexer.head.tracking ? index : endOfWord(text, index);
      if (end === text.length || end <= index + 1) {
        lexer.mode = "word";
        lexer.word = "";
        return index;
      }
      // Most words of a long script mean nothing to us; only those of one letter may belong to a quote.
      index = end - 1;
      continue;
    }
    const next = special(lexer, text, index, code);
    if (next !== undefined) return next;
  }
  return text.length;
}

/** How far a character is read that may change the mode; undefined when it did not. */
function special(lexer: Lexer, text: string, index: number, code: number): number | undefined {
  switch (code) {
    case character.quote:
      return open(lexer, lexer.backslashes ? "escapes" : "quote", index);
    case character.doubleQuote:
      return open(lexer, "identifier", index);
    case character.dollar:
      lexer.tag = "$";
      return open(lexer, "tag", index);
    case character.leftParenthesis:
      if (lexer.parentheses === 0) lexer.outermost = lexer.base + index;
      lexer.parentheses += 1;
      return undefined;
    case character.rightParenthesis:
      if (lexer.parentheses > 0) lexer.parentheses -= 1;
      return undefined;
    case character.semicolon:
      if (lexer.parentheses > 0 || lexer.head.blocks > 0) return undefined;
      lexer.mode = "end";
      return index + 1;
    case character.backslash:
      lexer.mode = "backslash";
      return index;
    default: {
      const comment = opensComment(lexer, text, index);
      if (comment === "no") return undefined;
      return comment === "unclear" ? index : index + 2;
    }
  }
}

function open(lexer: Lexer, mode: "quote" | "escapes" | "identifier" | "tag", index: number): number {
  lexer.mode = mode;
  lexer.opened = lexer.base + index;
  return index + 1;
}

/** No keyword is longer. */
const longestWord = 64;

/** A name or keyword; an e right before a quote belongs to the quote. */
function word(lexer: Lexer, text: string, at: number): number {
  const index = endOfWord(text, at);
  if (lexer.word.length < longestWord) lexer.word += text.slice(at, Math.min(index, at + longestWord));
  if (index === text.length) return index;
  lexer.mode = "sql";
  if (text.charCodeAt(index) === character.quote && (lexer.word === "e" || lexer.word === "E")) {
    return open(lexer, "escapes", index);
  }
  if (lexer.head.tracking) takeWord(lexer.head, lexer.word.slice(0, longestWord), lexer.parentheses);
  return index;
}

function endOfWord(text: string, at: number): number {
  let index = at;
  while (index < text.length && continuesWord(text.charCodeAt(index))) index += 1;
  return index;
}
