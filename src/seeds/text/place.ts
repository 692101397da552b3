import type { Location } from "../../problem.ts";

/** A place in a text. */
export interface Place {
  /** UTF-16 units before it. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters: a letter outside of the first Unicode plane is one. */
  readonly column: number;
}

/** Says where something is in a text that comes in chunks; each character is looked at once. */
export interface PlaceReader {
  /** Where an index of the current chunk is; indexes must not fall. */
  readonly at: (index: number) => Place;
  /** The next chunk, which goes on at the last index that was asked for. */
  readonly next: (chunk: string) => void;
}

const beginning: Place = { offset: 0, line: 1, column: 1 };

export function placeReader(start = beginning): PlaceReader {
  let { offset, line, column } = start;
  let chunk = "";
  let read = 0;
  // The one that comes next is remembered: looking for it from each place would read a long line over and over.
  let newline = -1;
  return {
    at(index) {
      while (newline !== -1 && newline < index) {
        read = newline + 1;
        line += 1;
        column = 1;
        newline = chunk.indexOf("\n", read);
      }
      column += characters(chunk, read, index);
      read = index;
      return { offset: offset + index, line, column };
    },
    next(text) {
      offset += read;
      chunk = text;
      read = 0;
      newline = text.indexOf("\n");
    },
  };
}

/** Where an index of a text is that starts at a place of its own. */
export function placeIn(text: string, index: number, start = beginning): Place {
  const places = placeReader(start);
  places.next(text);
  return places.at(index);
}

/** The index of the n-th character, from 0; the text's length when it has fewer. */
export function indexOfCharacter(text: string, n: number): number {
  let index = 0;
  for (let left = n; left > 0 && index < text.length; left--) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
}

/** How many characters there are between two indexes. A pair of surrogates counts where its first half stands. */
export function characters(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let index = from; index < to; index++) if ((text.charCodeAt(index) & 0xfc00) !== 0xdc00) count += 1;
  return count;
}

/** The same for a finding; `file` is the name that it carries. */
export function locationOf({ line, column }: Place, file: string): Location {
  return { file, line, column };
}
