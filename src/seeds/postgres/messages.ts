import type { SeedFinding } from "../finding.ts";
import type { CopyData, CopyEnd, Piece, Statement } from "./piece.ts";
import { noTransaction, openTransaction, pieceFinding, roleFinding } from "./piece-findings.ts";
import { roleOf, type StatementRole } from "./statement-role.ts";

/** What is sent to the server, in this order, or why the rest cannot be sent. */
export type SeedMessage = SqlMessage | CopyData | CopyEnd | Refusal;

/** One message of the simple query protocol; after one of the kind `copy` come its data and their end. */
export interface SqlMessage {
  readonly kind: "sql" | "copy";
  readonly text: string;
  /** In the order in which the server completes them; none for the BEGIN and COMMIT around the script. */
  readonly statements: readonly Statement[];
}

/** Nothing comes after it. */
export interface Refusal {
  readonly kind: "refused";
  readonly finding: SeedFinding;
}

/** Puts the pieces of a script into messages. */
export interface MessageBuilder {
  readonly push: (pieces: readonly Piece[]) => readonly SeedMessage[];
  readonly end: () => readonly SeedMessage[];
}

/**
 * UTF-16 units of several statements together: larger messages load little faster, and what is alive at a collection
 * makes V8 take memory that it keeps. A larger statement is a message alone.
 */
const largestMessage = 16 * 1024;

interface State {
  /** Name that findings carry. */
  readonly file: string;
  readonly messages: SeedMessage[];
  /** Statements for the next message. */
  batch: Statement[];
  size: number;
  /** Whether line 1 says that the script runs without a transaction around it. */
  free: boolean;
  /** Whose transaction is open; the script's with the statement that began it. */
  transaction: "none" | "ours" | Statement;
  refused: boolean;
}

/**
 * The messages that load a script: statements together up to 16 KiB, in a transaction around whatever the script has in
 * no transaction of its own. What begins or ends a transaction is sent alone; without one (`-- preview:no-transaction`)
 * everything is. Refuses the first thing that cannot be sent.
 */
export function messageBuilder(file: string): MessageBuilder {
  const state: State = {
    ...{ file, messages: [], batch: [], size: 0, free: false, transaction: "none", refused: false },
  };
  return {
    push(pieces) {
      for (const piece of pieces) if (!state.refused) take(state, piece);
      return state.messages.splice(0);
    },
    end() {
      if (!state.refused) finish(state);
      return state.messages.splice(0);
    },
  };
}

function take(state: State, piece: Piece): void {
  const finding = piece.kind === "statement" ? undefined : pieceFinding(piece, state.file);
  if (piece.kind === "statement") takeStatement(state, piece);
  else if (finding?.severity === "error") refuse(state, finding);
  else if (piece.kind === "directive") state.free ||= piece.name === noTransaction && piece.start.line === 1;
  else if (piece.kind === "data" || piece.kind === "data-end") state.messages.push(piece);
}

function takeStatement(state: State, statement: Statement): void {
  const role = roleOf(statement);
  const finding = roleFinding(role, statement.start, state.file, state.free);
  if (finding !== undefined) refuse(state, finding);
  else if (role.kind === "begin" || role.kind === "end") takeTransaction(state, statement, role.kind);
  else takeContent(state, statement, role.kind);
}

function takeContent(state: State, statement: Statement, role: StatementRole["kind"]): void {
  if (state.transaction === "none" && !state.free) {
    send(state, "BEGIN");
    state.transaction = "ours";
  }
  if (role === "plain" && !state.free) collect(state, statement);
  else {
    flush(state);
    const kind = role === "copy-in" ? "copy" : "sql";
    state.messages.push({ kind, text: statement.text, statements: [statement] });
  }
}

/** Ours ends before the script's begins, and before it ends what it has not begun: that would be ours. */
function takeTransaction(state: State, statement: Statement, role: "begin" | "end"): void {
  flush(state);
  if (state.transaction === "ours") send(state, "COMMIT");
  send(state, statement.text, [statement]);
  // PostgreSQL only warns of a BEGIN within a transaction.
  if (role === "end") state.transaction = "none";
  else if (typeof state.transaction === "string") state.transaction = statement;
}

function collect(state: State, statement: Statement): void {
  if (state.size + statement.text.length > largestMessage) flush(state);
  state.batch.push(statement);
  state.size += statement.text.length + 1;
}

function flush(state: State): void {
  const { batch } = state;
  if (batch.length > 0) send(state, batch.map(({ text }) => text).join("\n"), batch);
  state.batch = [];
  state.size = 0;
}

function send(state: State, text: string, statements: readonly Statement[] = []): void {
  state.messages.push({ kind: "sql", text, statements });
}

function refuse(state: State, finding: SeedFinding): void {
  state.messages.push({ kind: "refused", finding });
  state.refused = true;
}

function finish(state: State): void {
  flush(state);
  if (state.transaction === "ours") send(state, "COMMIT");
  else if (state.transaction !== "none") refuse(state, openTransaction(state.transaction.start, state.file));
}
