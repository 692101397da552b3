/** Characters that PostgreSQL's lexer tells apart, by code. */
export const character = {
  newline: 10,
  carriageReturn: 13,
  doubleQuote: 34,
  dollar: 36,
  quote: 39,
  leftParenthesis: 40,
  rightParenthesis: 41,
  star: 42,
  dash: 45,
  slash: 47,
  semicolon: 59,
  backslash: 92,
} as const;

/** What may begin at a character outside of quotes and comments. */
export const kind = { plain: 0, word: 1, special: 2 } as const;

const special = new Set<number>([
  character.doubleQuote,
  character.dollar,
  character.quote,
  character.leftParenthesis,
  character.rightParenthesis,
  character.dash,
  character.slash,
  character.semicolon,
  character.backslash,
]);

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (special.has(code)) return kind.special;
  return /[A-Za-z_]/.test(String.fromCharCode(code)) ? kind.word : kind.plain;
});

const inWords = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Everything beyond ASCII is a letter to PostgreSQL, a no-break space too. */
export function kindOf(code: number): number {
  return code < 128 ? (kinds[code] ?? kind.plain) : kind.word;
}

/** Whether a word (a name, a keyword) goes on with this character. */
export function continuesWord(code: number): boolean {
  return code < 128 ? inWords[code] === 1 : true;
}

/** Space, tab, line feed, vertical tab (since PostgreSQL 16), form feed, carriage return. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

export function isLineEnd(code: number): boolean {
  return code === character.newline || code === character.carriageReturn;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
