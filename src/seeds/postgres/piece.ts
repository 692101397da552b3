import type { Place } from "../text/place.ts";
import type { CopyDirection } from "./statement-head.ts";

/** What a script is made of, in its order; blanks, comments and semicolons between statements are in none. */
export type Piece = Statement | CopyData | CopyEnd | Directive | PsqlCommand | Stray | Unclosed | TooLong;

export interface Statement {
  readonly kind: "statement";
  /** With its semicolon, unless the script ends without one; with the comments in it. */
  readonly text: string;
  readonly start: Place;
  /** Its first words outside of quotes, in lower case; only one for an INSERT and others that one word tells apart. */
  readonly words: readonly string[];
  /** For COPY. After one from the client come its CopyData and CopyEnd. */
  readonly copy: CopyDirection | undefined;
}

/** A part of the data of COPY … FROM stdin, with its line ends; it may begin and end within a line. */
export interface CopyData {
  readonly kind: "data";
  readonly text: string;
  readonly start: Place;
}

export interface CopyEnd {
  readonly kind: "data-end";
  readonly start: Place;
  /** Whether `\.` ended it, or the end of the script. */
  readonly marked: boolean;
}

/** A comment `-- preview:…` between statements. */
export interface Directive {
  readonly kind: "directive";
  /** `no-transaction` */
  readonly name: string;
  readonly start: Place;
}

/** A backslash outside of quotes, with the rest of its line; the statement that it stands in is dropped. */
export interface PsqlCommand {
  readonly kind: "psql-command";
  /** `\i other.sql`, cut when it is long. */
  readonly text: string;
  readonly start: Place;
  readonly inStatement: boolean;
}

/** Anything but a comment behind a COPY … FROM stdin, on its line; it is skipped. */
export interface Stray {
  readonly kind: "stray";
  readonly start: Place;
}

/** What was still open when the script ended; its statement is dropped. */
export interface Unclosed {
  readonly kind: "unclosed";
  readonly what: "quote" | "dollar quote" | "quoted name" | "comment" | "parenthesis" | "BEGIN ATOMIC";
  readonly start: Place;
  /** The tag of a dollar quote, `$body$`. */
  readonly tag?: string;
}

/** A statement above the limit; everything from here on is skipped. */
export interface TooLong {
  readonly kind: "too-long";
  readonly start: Place;
}
