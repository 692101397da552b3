import { lastPart } from "../config/repository-path.ts";
import type { SeedScript } from "../ports/seeds.ts";
import type { Piece } from "../seeds/postgres/piece.ts";
import { noTransaction } from "../seeds/postgres/piece-findings.ts";
import { statementSplitter } from "../seeds/postgres/splitter.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";

const comments: Readonly<Record<SeedDatabase["engine"], string>> = { postgres: "--", redis: "#", mongo: "//" };
const lineFeed = 0x0a;

/** Scripts one after the other as one, each under its name; what one leaves open at its end is closed before the next. */
export async function* folded(
  engine: SeedDatabase["engine"],
  scripts: readonly SeedScript[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const free = new Set<SeedScript>();
  if (engine === "postgres") for (const script of scripts) if (await isFree(script)) free.add(script);
  // Where one must run without a transaction around it, all of them do: it is built whole or not at all.
  if (free.size > 0) yield encoder.encode(`-- preview:${noTransaction}\n`);
  for (const script of scripts) {
    yield encoder.encode(`${comments[engine]} ${lastPart(script.path)}\n`);
    const text = wholeLines(script.open());
    if (engine === "postgres") yield* closed(free.has(script) ? withoutFirstLine(text) : text);
    else yield* text;
  }
}

/** Whether the first line says that the script runs without a transaction around it. */
async function isFree(script: SeedScript): Promise<boolean> {
  const [splitter, decoder] = [statementSplitter(), new TextDecoder()];
  for await (const bytes of script.open()) {
    const [first] = splitter.push(decoder.decode(bytes, { stream: true }));
    if (first !== undefined) return isDirective(first);
    if (bytes.includes(lineFeed)) break;
  }
  return splitter.end().slice(0, 1).some(isDirective);
}

function isDirective(piece: Piece): boolean {
  return piece.kind === "directive" && piece.name === noTransaction && piece.start.line === 1;
}

async function* wholeLines(script: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let last: number | undefined;
  for await (const bytes of script) {
    last = bytes.at(-1) ?? last;
    yield bytes;
  }
  if (last !== undefined && last !== lineFeed) yield new Uint8Array([lineFeed]);
}

async function* withoutFirstLine(text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let inFirst = true;
  for await (const bytes of text) {
    const end = inFirst ? bytes.indexOf(lineFeed) : -1;
    if (!inFirst || end !== -1) yield bytes.subarray(end + 1);
    if (end !== -1) inFirst = false;
  }
}

/** With a semicolon behind the last statement, and an end for data that goes on to the end of the script. */
async function* closed(text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [splitter, decoder] = [statementSplitter(), new TextDecoder()];
  for await (const bytes of text) {
    splitter.push(decoder.decode(bytes, { stream: true }));
    yield bytes;
  }
  // What only the end of the script has completed.
  const open = splitter.end();
  const statement = open.some(({ kind }) => kind === "statement");
  const data = open.some((piece) => piece.kind === "data-end" && !piece.marked);
  yield new TextEncoder().encode(`${statement ? ";\n" : data ? "\\.\n" : ""}\n`);
}
