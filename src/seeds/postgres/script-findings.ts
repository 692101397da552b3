import type { SeedFinding } from "../finding.ts";
import { type FindingList, findingList } from "../text/finding-list.ts";
import { locationOf, type Place } from "../text/place.ts";
import type { TextCheck } from "../text/text-check.ts";
import { extensionFinding } from "./extension-finding.ts";
import type { Piece, Statement } from "./piece.ts";
import { noTransaction, openTransaction, pieceFinding, roleFinding } from "./piece-findings.ts";
import { statementSplitter } from "./splitter.ts";
import { roleOf } from "./statement-role.ts";
import { volatileCalls } from "./volatile.ts";

interface Counted {
  count: number;
  readonly first: Place;
}

interface State {
  readonly file: string;
  readonly extensions: readonly string[];
  readonly findings: FindingList;
  /** Whether line 1 says that the script runs without a transaction around it. */
  free: boolean;
  /** The BEGIN that is open. */
  begin: Place | undefined;
  /** Whether there was nothing but blanks and comments, or only blanks so far. */
  empty: boolean;
  blank: boolean;
  singleRows: Counted | undefined;
  /** Functions that give another value in every build, and how many calls of them were looked at. */
  readonly volatile: Map<string, Counted>;
  volatileCalls: number;
}

/** What can be said of a PostgreSQL script without a server. `extensions` are those of seeds.yaml. */
export function postgresCheck(file: string, extensions: readonly string[]): TextCheck {
  const splitter = statementSplitter();
  const state: State = {
    ...{ file, extensions, findings: findingList(), free: false, begin: undefined },
    ...{ empty: true, blank: true, singleRows: undefined, volatile: new Map<string, Counted>(), volatileCalls: 0 },
  };
  return {
    push(text) {
      state.blank &&= !/\S/.test(text);
      for (const piece of splitter.push(text)) take(state, piece);
    },
    end() {
      for (const piece of splitter.end()) take(state, piece);
      return [...state.findings.all(), ...conclusions(state)];
    },
  };
}

function take(state: State, piece: Piece): void {
  const { file, findings } = state;
  if (piece.kind === "directive") state.free ||= piece.name === noTransaction && piece.start.line === 1;
  else state.empty = false;
  const found = piece.kind === "statement" ? takeStatement(state, piece) : [pieceFinding(piece, file)];
  for (const finding of found) if (finding !== undefined) findings.add(finding);
}

function takeStatement(state: State, statement: Statement): readonly (SeedFinding | undefined)[] {
  const { file, extensions } = state;
  const { start } = statement;
  if (insertsOneRow(statement)) state.singleRows = counted(state.singleRows, start);
  if (state.volatileCalls < manyCalls) takeCalls(state, statement);
  const role = roleOf(statement);
  const stray = role.kind === "end" && state.begin === undefined ? strayEnd(start, file) : undefined;
  if (role.kind === "begin") state.begin ??= start;
  if (role.kind === "end") state.begin = undefined;
  return [stray, roleFinding(role, start, file, state.free), extensionFinding(statement, file, extensions)];
}

function takeCalls(state: State, statement: Statement): void {
  for (const { name, start } of volatileCalls(statement)) {
    state.volatile.set(name, counted(state.volatile.get(name), start));
    state.volatileCalls += 1;
  }
}

function counted(known: Counted | undefined, at: Place): Counted {
  return { first: known?.first ?? at, count: (known?.count ?? 0) + 1 };
}

/** A rough look is enough: it only counts when there are thousands. */
function insertsOneRow({ words, text }: Statement): boolean {
  return words[0] === "insert" && /\bvalues\b/i.test(text) && !/\)\s*,\s*\(/.test(text);
}

/** Enough to say that there are many; a script may have one in every row. */
const manyCalls = 1000;

function strayEnd(at: Place, file: string): SeedFinding {
  const message = "There is no transaction of the script's own to end here.";
  return { rule: "seed/stray-commit", severity: "warning", message, location: locationOf(at, file) };
}

/** PostgreSQL takes 12 times as long for rows that come one by one as for COPY. */
const manyInserts = 10_000;

function conclusions({
  file,
  begin,
  empty,
  blank,
  singleRows,
  volatile,
  volatileCalls,
}: State): readonly SeedFinding[] {
  const found: SeedFinding[] = [];
  if (empty && !blank) {
    const message = "The script has no statement.";
    found.push({ rule: "seed/empty", severity: "warning", message, location: { file, line: 1, column: 1 } });
  }
  if (begin !== undefined) found.push(openTransaction(begin, file));
  if (singleRows !== undefined && singleRows.count > manyInserts) {
    const message = `${singleRows.count} INSERTs have one row each, which takes some twelve times as long as COPY.`;
    const location = locationOf(singleRows.first, file);
    const fix = "load the rows with COPY … FROM stdin, or put hundreds of them into each INSERT";
    found.push({ rule: "seed/single-row-inserts", severity: "warning", message, location, fix });
  }
  for (const [name, { count, first }] of volatile) {
    const often = volatileCalls < manyCalls ? ` (${count} times)` : " (many times)";
    const message = `${name}${count === 1 ? "" : often} gives another value in every build: two builds of the same scripts differ.`;
    found.push({ rule: "seed/nondeterministic", severity: "info", message, location: locationOf(first, file) });
  }
  return found;
}
