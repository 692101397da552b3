import { createHash } from "node:crypto";
import { DatabaseError } from "pg";
import type { SeedProgress, SeedScript } from "../../ports/seeds.ts";
import { messageBuilder, type SeedMessage, type SqlMessage } from "../../seeds/postgres/messages.ts";
import type { CopyData, Statement } from "../../seeds/postgres/piece.ts";
import { openTransaction } from "../../seeds/postgres/piece-findings.ts";
import { statementSplitter } from "../../seeds/postgres/splitter.ts";
import { type Place, placeIn } from "../../seeds/text/place.ts";
import { scriptProblem } from "../../seeds/text/script-problem.ts";
import { scriptReader } from "../../seeds/text/script-reader.ts";
import { type Connection, type Copy, StatementsFailed } from "./connection.ts";
import { refusal } from "./script-problem.ts";

/** Loads one script, and answers the SHA-256 of its text. Throws Problem `seed-script-failed`. */
export async function loadScript(
  connection: Connection,
  script: SeedScript,
  progress: (progress: SeedProgress) => void,
): Promise<string> {
  const started = performance.now();
  const hash = createHash("sha256");
  const send = sender(connection, script);
  let bytes = 0;
  for await (const messages of messagesOf(script, (piece) => hash.update(piece))) {
    for (const message of messages.sent) await send.take(message);
    bytes += messages.bytes;
    progress({ kind: "loading", path: script.path, bytes });
  }
  await send.end();
  progress({ kind: "loaded", path: script.path, milliseconds: performance.now() - started });
  return hash.digest("hex");
}

/** What each piece of a script completes. */
async function* messagesOf(script: SeedScript, arrived: (bytes: Uint8Array) => void) {
  const { path } = script;
  const [reader, splitter, builder] = [scriptReader(path), statementSplitter(), messageBuilder(path)];
  const refuseFindings = async () => {
    const wrong = reader.findings.find(({ severity }) => severity === "error");
    if (wrong !== undefined) throw await scriptProblem(script, wrong);
  };
  for await (const chunk of script.open()) {
    arrived(chunk);
    for (const bytes of inPieces(chunk)) {
      const sent = builder.push(splitter.push(reader.push(bytes)));
      await refuseFindings();
      yield { sent, bytes: bytes.length };
    }
  }
  const rest = builder.push([...splitter.push(reader.end()), ...splitter.end()]);
  await refuseFindings();
  yield { sent: [...rest, ...builder.end()], bytes: 0 };
}

/**
 * What is alive at a collection counts for the room that V8 gives to young objects, up to 128 MB, and never takes back.
 * With 64 KiB a gigabyte of INSERTs loads a tenth faster, and takes 80 MB more.
 */
const pieceBytes = 16 * 1024;

function* inPieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += pieceBytes) yield chunk.subarray(start, start + pieceBytes);
}

interface State {
  /** What the server works at while the next message is put together. */
  working: Promise<void>;
  copy: { readonly into: Copy; readonly statement: Statement; first: CopyData | undefined } | undefined;
  /** Where the last statement began. */
  last: Place;
}

/** Sends messages in their order, each when the server is through with the one before. */
function sender(connection: Connection, script: SeedScript) {
  const state: State = { working: Promise.resolve(), copy: undefined, last: placeIn("", 0) };
  return {
    async take(message: SeedMessage): Promise<void> {
      await state.working;
      state.working = takeMessage(connection, script, state, message);
      // It is waited for at the next message.
      state.working.catch(() => undefined);
    },
    async end(): Promise<void> {
      await state.working;
      // What the words of statements do not tell; the server keeps the count.
      if (connection.inTransaction()) throw await scriptProblem(script, openTransaction(state.last, script.path));
    },
  };
}

async function takeMessage(
  connection: Connection,
  script: SeedScript,
  state: State,
  message: SeedMessage,
): Promise<void> {
  switch (message.kind) {
    case "refused":
      throw await scriptProblem(script, message.finding);
    case "sql":
      state.last = message.statements.at(-1)?.start ?? state.last;
      return sendStatements(connection, script, state.last, message);
    case "copy": {
      const [statement] = message.statements;
      if (statement === undefined) return;
      state.last = statement.start;
      state.copy = { into: connection.copy(message.text), statement, first: undefined };
      return;
    }
    case "data":
      if (state.copy === undefined) return;
      state.copy.first ??= message;
      return copying(script, state.copy, (into) => into.write(message.text));
    case "data-end":
      if (state.copy === undefined) return;
      return copying(script, state.copy, (into) => into.end());
  }
}

async function sendStatements(
  connection: Connection,
  script: SeedScript,
  last: Place,
  { text, statements }: SqlMessage,
): Promise<void> {
  try {
    await connection.send(text);
  } catch (error) {
    if (!(error instanceof StatementsFailed)) throw error;
    const { completed, cause } = error;
    throw await refusal(
      script,
      cause,
      statements.length === 0 ? { kind: "commit", last } : { kind: "statements", statements, completed },
    );
  }
}

async function copying(
  script: SeedScript,
  { into, statement, first }: NonNullable<State["copy"]>,
  work: (into: Copy) => Promise<void>,
): Promise<void> {
  try {
    await work(into);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw await refusal(script, error, { kind: "copy", statement, data: first });
  }
}
