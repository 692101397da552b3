import type { SeedProgress, SeedScript } from "../../ports/seeds.ts";
import type { Problem } from "../../problem.ts";
import { type Batch, batchBuilder, type Refusal, type SentCommand } from "../../seeds/redis/batches.ts";
import { isReplyError, type Reply } from "../../seeds/redis/replies.ts";
import { locationOf, type Place } from "../../seeds/text/place.ts";
import { scriptProblem } from "../../seeds/text/script-problem.ts";
import { scriptReader } from "../../seeds/text/script-reader.ts";
import type { Connection } from "./connection.ts";

/** Loads one script. Throws Problem `seed-script-failed`. */
export async function loadScript(
  connection: Connection,
  script: SeedScript,
  progress: (progress: SeedProgress) => void,
): Promise<void> {
  const started = performance.now();
  const { path } = script;
  const send = sender(connection, script);
  let bytes = 0;
  for await (const { batches, length } of batchesOf(script)) {
    for (const batch of batches) await send.take(batch);
    bytes += length;
    progress({ kind: "loading", path, bytes });
  }
  await send.end();
  progress({ kind: "loaded", path, milliseconds: performance.now() - started });
}

/** What each piece of a script completes. */
async function* batchesOf(script: SeedScript) {
  const [reader, builder] = [scriptReader(script.path), batchBuilder(script.path)];
  const refuseFindings = async () => {
    const wrong = reader.findings.find(({ severity }) => severity === "error");
    if (wrong !== undefined) throw await scriptProblem(script, wrong);
  };
  for await (const bytes of script.open()) {
    const batches = builder.push(reader.push(bytes));
    await refuseFindings();
    yield { batches, length: bytes.length };
  }
  const rest = builder.push(reader.end());
  await refuseFindings();
  yield { batches: [...rest, ...builder.end()], length: 0 };
}

/** Sends one batch while the next is put together. */
function sender(connection: Connection, script: SeedScript) {
  const open: Open = { queued: [] };
  let working = Promise.resolve();
  return {
    async take(batch: Batch | Refusal): Promise<void> {
      await working;
      if (batch.kind === "refused") throw await scriptProblem(script, batch.finding);
      working = sendBatch(connection, script, open, batch);
      // It is waited for at the next batch.
      working.catch(() => undefined);
    },
    end: () => working,
  };
}

/** Where the commands stand that a transaction has not carried out yet. */
interface Open {
  queued: Place[];
}

async function sendBatch(
  connection: Connection,
  script: SeedScript,
  open: Open,
  { text, commands }: Batch,
): Promise<void> {
  const replies = await connection.send(text, commands.length);
  for (const [index, command] of commands.entries()) {
    const reply = replies[index];
    if (isReplyError(reply)) throw await refused(script, reply.error, command.start);
    const late = lateError(open, command, reply);
    if (late !== undefined) throw await refused(script, late.error, late.start);
  }
}

/** What EXEC says about a command that was only queued when it was sent. */
function lateError(
  open: Open,
  { name, start }: SentCommand,
  reply: Reply | undefined,
): { readonly error: string; readonly start: Place } | undefined {
  if (name === "MULTI") open.queued = [];
  else if (name !== "EXEC") open.queued.push(...(reply === "QUEUED" ? [start] : []));
  else if (Array.isArray(reply)) {
    for (const [index, one] of reply.entries()) {
      if (isReplyError(one)) return { error: one.error, start: open.queued[index] ?? start };
    }
  }
  return undefined;
}

/** Characters of what the server says: it may repeat an argument. */
const longestMessage = 2000;

/** What Redis says, in its own words. */
function refused(script: SeedScript, error: string, at: Place): Promise<Problem> {
  const denied = error.startsWith("NOPERM");
  return scriptProblem(script, {
    rule: "seed/script-failed",
    severity: "error",
    // It came as bytes.
    message: Buffer.from(error, "latin1").toString("utf8").trim().slice(0, longestMessage),
    location: locationOf(at, script.path),
    ...(denied && { fix: "scripts may change data only: leave the server and other servers alone" }),
  });
}
