/** A command of Redis: its name and arguments, each of them bytes written as characters from U+0000 to U+00FF. */
export type Arguments = readonly string[];

/** What keeps a line from being a command, and the index in the line where it stands. */
export interface LineMistake {
  readonly message: string;
  readonly fix?: string;
  readonly index: number;
}

/**
 * Splits a line as redis-cli does (sdssplitargs in Redis' sds.c): blanks between arguments; `"…"` with `\n`, `\r`, `\t`,
 * `\b`, `\a` and `\xNN`, and `'…'` with `\'`, both anywhere in an argument. Other text is UTF-8.
 */
export function splitArguments(line: string): Arguments | LineMistake {
  const found: string[] = [];
  let at = skipBlanks(line, 0);
  while (at < line.length) {
    const read = readArgument(line, at);
    if (!("text" in read)) return read;
    found.push(read.text);
    at = skipBlanks(line, read.end);
  }
  return found;
}

interface Read {
  readonly text: string;
  /** Behind its last character. */
  readonly end: number;
}

/** As isspace of C has them. */
const blank = /[ \t\n\v\f\r]/;
const plain = /[^"' \t\n\v\f\r]+/y;

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && blank.test(line.charAt(at))) at += 1;
  return at;
}

/** Plain text goes on into quotes; a closing quote ends the argument. */
function readArgument(line: string, start: number): Read | LineMistake {
  plain.lastIndex = start;
  const text = plain.exec(line)?.[0] ?? "";
  const at = start + text.length;
  const sign = line.charAt(at);
  if (sign !== '"' && sign !== "'") return { text: utf8(text), end: at };
  const read = sign === '"' ? readDouble(line, at) : readSingle(line, at);
  if (!("text" in read)) return read;
  const behind = line.charAt(read.end);
  if (behind === "" || blank.test(behind)) return { text: utf8(text) + read.text, end: read.end };
  return { message: "A closing quote must be followed by a blank.", index: read.end };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", a: "\u0007" };
const inDouble = /[^"\\]+/y;
const hexadecimal = /[0-9A-Fa-f]{2}/y;

function readDouble(line: string, open: number): Read | LineMistake {
  const parts: string[] = [];
  let at = open + 1;
  while (at < line.length && line.charAt(at) !== '"') {
    inDouble.lastIndex = at;
    const run = inDouble.exec(line)?.[0];
    if (run !== undefined) {
      parts.push(utf8(run));
      at += run.length;
      continue;
    }
    const next = line.charAt(at + 1);
    if (next === "x") {
      hexadecimal.lastIndex = at + 2;
      const digits = hexadecimal.exec(line)?.[0];
      if (digits === undefined) return { message: "`\\x` needs two hexadecimal digits, as in `\\x0a`.", index: at };
      parts.push(String.fromCharCode(Number.parseInt(digits, 16)));
      at += 4;
    } else {
      const character = String.fromCodePoint(line.codePointAt(at + 1) ?? 0x5c);
      parts.push(escapes[next] ?? utf8(character));
      at += 1 + character.length;
    }
  }
  return at < line.length ? { text: parts.join(""), end: at + 1 } : unclosed(open);
}

/** A backslash means something before a quote only. */
function readSingle(line: string, open: number): Read | LineMistake {
  let end = line.indexOf("'", open + 1);
  while (end > open + 1 && line.charAt(end - 1) === "\\") end = line.indexOf("'", end + 1);
  if (end === -1) return unclosed(open);
  return { text: utf8(line.slice(open + 1, end).replaceAll("\\'", "'")), end: end + 1 };
}

function unclosed(index: number): LineMistake {
  const message = "The quote that begins here is not closed on its line.";
  return { message, fix: "a line is one command: write a new line in a value as `\\n` between double quotes", index };
}

const encoder = new TextEncoder();

/** A text's UTF-8, a character for each byte; ASCII is that already. */
function utf8(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return bytesAsText(encoder.encode(text));
}

/** As many arguments as a call may have on every machine. */
const atOnce = 8192;

function bytesAsText(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += atOnce) {
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  }
  return text;
}
