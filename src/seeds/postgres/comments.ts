import { character, isLineEnd } from "./character.ts";
import type { Lexer } from "./lexer-state.ts";

/**
 * Whether a comment begins here, and if so enters it; in the middle of an operator too, as PostgreSQL has it. At the end
 * of a chunk that is unclear.
 */
export function opensComment(lexer: Lexer, text: string, at: number): "yes" | "no" | "unclear" {
  const code = text.charCodeAt(at);
  if (code !== character.dash && code !== character.slash) return "no";
  if (at + 1 === text.length) return "unclear";
  const next = text.charCodeAt(at + 1);
  const line = code === character.dash && next === character.dash;
  if (!line && !(code === character.slash && next === character.star)) return "no";
  lexer.resume = lexer.mode;
  lexer.opened = lexer.base + at;
  lexer.comment = "";
  lexer.comments = 1;
  lexer.before = 0;
  lexer.mode = line ? "line-comment" : "block-comment";
  return "yes";
}

/** As much of a line comment as a directive needs. */
const longestComment = 200;

export function lineComment(lexer: Lexer, text: string, at: number): number {
  let index = at;
  while (index < text.length && !isLineEnd(text.charCodeAt(index))) index += 1;
  if (lexer.comment.length < longestComment) lexer.comment += text.slice(at, Math.min(index, at + longestComment));
  if (index < text.length) lexer.mode = lexer.resume;
  return index;
}

export function blockComment(lexer: Lexer, text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (lexer.before === character.slash && code === character.star) {
      lexer.comments += 1;
      lexer.before = 0;
    } else if (lexer.before === character.star && code === character.slash) {
      lexer.comments -= 1;
      lexer.before = 0;
    } else lexer.before = code;
    if (lexer.comments > 0) continue;
    lexer.mode = lexer.resume;
    return index + 1;
  }
  return text.length;
}
