import type { SeedFinding } from "../finding.ts";
import type { Place } from "../text/place.ts";
import { commandFinding, openTransaction } from "./command-findings.ts";
import { commandReader, type NoCommand, type RedisCommand } from "./command-reader.ts";
import { roleOf } from "./command-role.ts";
import { encodeCommand } from "./replies.ts";

/** Commands that are sent at once; each has one reply, in this order. */
export interface Batch {
  readonly kind: "batch";
  /** As RESP2, bytes as characters. */
  readonly text: string;
  readonly commands: readonly SentCommand[];
}

export type SentCommand = Pick<RedisCommand, "name" | "start">;

/** Nothing comes after it. */
export interface Refusal {
  readonly kind: "refused";
  readonly finding: SeedFinding;
}

/** Puts the commands of a script into batches. */
export interface BatchBuilder {
  readonly push: (text: string) => readonly (Batch | Refusal)[];
  readonly end: () => readonly (Batch | Refusal)[];
}

/** Bytes of commands together: more at once load no faster. A larger command is a batch alone. */
const largestBatch = 256 * 1024;

interface State {
  readonly file: string;
  readonly out: (Batch | Refusal)[];
  parts: string[];
  commands: SentCommand[];
  size: number;
  begin: Place | undefined;
  refused: boolean;
}

/** What loads a script, up to the first thing that cannot be sent. `file` is the name that findings carry. */
export function batchBuilder(file: string): BatchBuilder {
  const reader = commandReader(file);
  const state: State = { file, out: [], parts: [], commands: [], size: 0, begin: undefined, refused: false };
  return {
    push(text) {
      for (const line of reader.push(text)) take(state, line);
      return state.out.splice(0);
    },
    end() {
      for (const line of reader.end()) take(state, line);
      if (state.begin !== undefined) refuse(state, openTransaction(state.begin, file));
      flush(state);
      return state.out.splice(0);
    },
  };
}

function take(state: State, line: RedisCommand | NoCommand): void {
  if (state.refused) return;
  const finding = line.kind === "command" ? commandFinding(line, state.file) : line.finding;
  if (finding?.severity === "error") refuse(state, finding);
  if (line.kind !== "command" || state.refused) return;
  const { kind } = roleOf(line);
  if (kind === "begin") state.begin ??= line.start;
  if (kind === "end") state.begin = undefined;
  const text = encodeCommand(line.args);
  if (state.size + text.length > largestBatch) flush(state);
  state.parts.push(text);
  state.commands.push({ name: line.name, start: line.start });
  state.size += text.length;
}

function flush(state: State): void {
  if (state.parts.length > 0) {
    state.out.push({ kind: "batch", text: state.parts.join(""), commands: state.commands });
  }
  Object.assign(state, { parts: [], commands: [], size: 0 });
}

/** What comes before it may be wrong too, and stands first. */
function refuse(state: State, finding: SeedFinding): void {
  if (state.refused) return;
  flush(state);
  state.out.push({ kind: "refused", finding });
  state.refused = true;
}
