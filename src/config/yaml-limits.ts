import { CST, Lexer, Parser } from "yaml";

/** Takes what is wrong and its offset in UTF-16 units. */
export type Report = (offset: number, message: string) => void;

/** A file with a thousand entries fits. */
const longestText = 256 * 1024;
const mostLexemes = 20_000;
const deepestNesting = 50;
/** Control characters cannot be reported without end. */
const mostCharacters = 20;

/**
 * Control characters, halves of surrogate pairs, the mark of a failed decoding, and a carriage return that ends no
 * line. Tab and line feed are fine.
 */
const unfit = /[[\p{Cc}\p{Cs}\uFFFD\uFFFE\uFFFF]--[\t\n\r]]|\r(?!\n)/gv;

/** What YAML offers and a configuration file must not use, by the kind of its lexeme. */
const refused: Readonly<Record<string, string>> = {
  alias: "aliases (*name) are not allowed",
  anchor: "anchors (&name) are not allowed",
  tag: "tags (!name) are not allowed; put text in quotes",
  "directive-line": "directives (%name) are not allowed",
};

/**
 * Cuts a YAML text into the tokens of its documents, within limits of size and nesting that keep hostile input from
 * costing more than a moment: the library compares, folds and recurses without limits of its own. Undefined when the
 * text must not be read further.
 */
export function readTokens(text: string, report: Report): readonly CST.Token[] | undefined {
  if (text.length > longestText) {
    report(longestText, `the file is larger than ${longestText / 1024} KiB`);
    return undefined;
  }
  if (hasUnfitCharacters(text, report)) return undefined;

  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let previous: CST.TokenType | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    // What follows this mark is the text of a scalar, whatever it looks like.
    const type: CST.TokenType | null = previous === "scalar" ? null : CST.tokenType(lexeme);
    const message = type === null ? undefined : refused[type];
    if (message !== undefined) report(offset, message);
    tokens.push(...parser.next(lexeme));
    // The parser's own stack is the nesting; its first entry is the document.
    if (parser.stack.length > deepestNesting + 1) {
      report(offset, `nested more than ${deepestNesting} levels deep`);
      return undefined;
    }
    count += 1;
    if (count > mostLexemes) {
      report(offset, `the file has more than ${mostLexemes} parts`);
      return undefined;
    }
    previous = type;
  }
  return [...tokens, ...parser.end()];
}

function hasUnfitCharacters(text: string, report: Report): boolean {
  let found = 0;
  for (const { index } of text.matchAll(unfit)) {
    report(index, "control characters and broken UTF-8 are not allowed");
    found += 1;
    if (found === mostCharacters) break;
  }
  return found > 0;
}
