import type { Arguments } from "./arguments.ts";

/** What a server answers to a command; text is bytes written as characters from U+0000 to U+00FF. */
export type Reply = string | number | null | ReplyError | readonly Reply[];

/** `WRONGTYPE Operation against a key holding the wrong kind of value` */
export interface ReplyError {
  readonly error: string;
}

export function isReplyError(reply: Reply | undefined): reply is ReplyError {
  return typeof reply === "object" && reply !== null && "error" in reply;
}

/** A command as RESP2 has it (https://redis.io/docs/latest/develop/reference/protocol-spec/), bytes as characters. */
export function encodeCommand(args: Arguments): string {
  return `*${args.length}\r\n${args.map((arg) => `$${arg.length}\r\n${arg}\r\n`).join("")}`;
}

/** Takes what a server sends in chunks, bytes as characters, and answers the replies that each completes. */
export interface ReplyReader {
  /** Throws an Error when it is no RESP2. */
  readonly push: (chunk: string) => readonly Reply[];
}

interface OpenArray {
  readonly items: Reply[];
  readonly length: number;
}

interface State {
  /** What is not read yet; joined when there is enough of it to go on. */
  chunks: string[];
  length: number;
  enough: number;
  /** Arrays that are not complete, the outermost first. */
  readonly open: OpenArray[];
  /** Length of the text whose head has been read. */
  bulk: number | undefined;
}

/** Deeper replies come from nobody but a server that is none. */
const deepest = 128;

export function replyReader(): ReplyReader {
  const state: State = { chunks: [], length: 0, enough: 1, open: [], bulk: undefined };
  return {
    push(chunk) {
      state.chunks.push(chunk);
      state.length += chunk.length;
      return state.length < state.enough ? [] : readAll(state);
    },
  };
}

function readAll(state: State): readonly Reply[] {
  const text = state.chunks.join("");
  const done: Reply[] = [];
  let at = 0;
  for (;;) {
    const end = state.bulk === undefined ? text.indexOf("\r\n", at) : at + state.bulk;
    const complete = end !== -1 && end + 2 <= text.length;
    if (!complete) {
      const rest = text.slice(at);
      Object.assign(state, { chunks: [rest], length: rest.length, enough: (state.bulk ?? rest.length - 1) + 2 });
      return done;
    }
    const part = text.slice(at, end);
    at = end + 2;
    const value = state.bulk === undefined ? readHead(state, part) : part;
    if (value === undefined) continue;
    state.bulk = undefined;
    const reply = close(state, value);
    if (reply !== undefined) done.push(reply);
  }
}

/** The value of a line; undefined when more lines belong to it. */
function readHead(state: State, line: string): Reply | undefined {
  const rest = line.slice(1);
  const number = Number(rest);
  switch (line.charAt(0)) {
    case "+":
      return rest;
    case "-":
      return { error: rest };
    case ":":
      return number;
    case "$":
      if (number === -1) return null;
      state.bulk = number;
      break;
    case "*":
      if (number === -1) return null;
      if (number === 0) return [];
      state.open.push({ items: [], length: number });
      break;
  }
  if (!/^[$*]\d{1,10}$/.test(line) || state.open.length > deepest) throw new Error("The answer is not RESP2.");
  return undefined;
}

/** Puts a value where it belongs; the reply that it completes, when it does. */
function close(state: State, value: Reply): Reply | undefined {
  let reply = value;
  for (let array = state.open.at(-1); array !== undefined; array = state.open.at(-1)) {
    array.items.push(reply);
    if (array.items.length < array.length) return undefined;
    state.open.pop();
    reply = array.items;
  }
  return reply;
}
