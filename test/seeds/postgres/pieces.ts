import type { Piece } from "../../../src/seeds/postgres/piece.ts";
import { statementSplitter } from "../../../src/seeds/postgres/splitter.ts";

/** The pieces of a script that arrives in these chunks. */
export function piecesOf(chunks: readonly string[], limit?: number): readonly Piece[] {
  const splitter = statementSplitter(limit);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

/** Only where data is cut depends on the chunks. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind !== "data" || last?.kind !== "data") all.push(piece);
    else all[all.length - 1] = { ...last, text: last.text + piece.text };
  }
  return all;
}

/** A text cut at these places, wherever they fall. */
export function cut(text: string, places: readonly number[]): readonly string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((one, other) => one - other);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
