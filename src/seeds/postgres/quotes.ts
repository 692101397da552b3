import { character, continuesWord, isBlank, isDigit, isLineEnd } from "./character.ts";
import { opensComment } from "./comments.ts";
import type { Lexer } from "./lexer-state.ts";

/** '…', also after N, B, X and U&: a doubled quote ends it and begins the next, which comes to the same. */
export function quote(lexer: Lexer, text: string, at: number): number {
  return closedBy("'", lexer, text, at);
}

/** "…" */
export function identifier(lexer: Lexer, text: string, at: number): number {
  return closedBy('"', lexer, text, at);
}

function closedBy(mark: string, lexer: Lexer, text: string, at: number): number {
  const index = text.indexOf(mark, at);
  if (index === -1) return text.length;
  lexer.mode = "sql";
  return index + 1;
}

/** E'…', and '…' where standard_conforming_strings is off. */
export function escapes(lexer: Lexer, text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (lexer.escaped) lexer.escaped = false;
    else if (code === character.backslash) lexer.escaped = true;
    else if (code === character.quote) {
      lexer.mode = "after-escapes";
      lexer.gap = "none";
      return index + 1;
    }
  }
  return text.length;
}

/** Another quote right here, or behind blanks, line comments and at least one line's end, goes on with the string. */
export function afterEscapes(lexer: Lexer, text: string, at: number): number {
  let index = at;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLineEnd(code)) lexer.gap = "line";
    else if (!isBlank(code)) break;
    else if (lexer.gap === "none") lexer.gap = "blank";
  }
  if (index === text.length) return index;
  const code = text.charCodeAt(index);
  if (code === character.quote && lexer.gap !== "blank") {
    lexer.mode = "escapes";
    return index + 1;
  }
  // A block comment ends the string; `sql` sees to it.
  const comment = text.charCodeAt(index + 1) === character.star ? "no" : opensComment(lexer, text, index);
  if (comment === "no") lexer.mode = "sql";
  return comment === "yes" ? index + 2 : index;
}

/** Longer ones are possible to PostgreSQL only; then the server says what is wrong. */
const longestTag = 1024;

/** Behind a dollar sign: the rest of $tag$, or something else, such as the parameter $1. */
export function tag(lexer: Lexer, text: string, at: number): number {
  let index = at;
  while (index < text.length && text.charCodeAt(index) !== character.dollar && continuesWord(text.charCodeAt(index))) {
    index += 1;
  }
  if (lexer.tag.length <= longestTag) lexer.tag += text.slice(at, Math.min(index, at + longestTag));
  if (index === text.length) return index;
  const name = lexer.tag.slice(1);
  const parameter = isDigit(name.charCodeAt(0));
  if (text.charCodeAt(index) === character.dollar && !parameter && name.length < longestTag) {
    lexer.tag += "$";
    lexer.tail = "";
    lexer.mode = "dollar";
    return index + 1;
  }
  lexer.word = name;
  lexer.mode = parameter || name === "" ? "sql" : "word";
  return index;
}

/** Between $tag$ and $tag$ nothing else means anything. */
export function dollar(lexer: Lexer, text: string, at: number): number {
  const { tag: mark, tail } = lexer;
  // The end may have begun in the chunk before.
  const split = (tail + text.slice(at, at + mark.length - 1)).indexOf(mark);
  const found = split === -1 ? text.indexOf(mark, at) : at - tail.length + split;
  if (split === -1 && found === -1) {
    lexer.tail = (tail + text.slice(Math.max(at, text.length - mark.length + 1))).slice(1 - mark.length);
    return text.length;
  }
  lexer.mode = "sql";
  return found + mark.length;
}
