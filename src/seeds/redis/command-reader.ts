import type { SeedFinding } from "../finding.ts";
import { characters, locationOf, type Place } from "../text/place.ts";
import { type Arguments, type LineMistake, splitArguments } from "./arguments.ts";

/** A line of a script that is sent to the server. */
export interface RedisCommand {
  readonly kind: "command";
  readonly args: Arguments;
  /** In capitals. */
  readonly name: string;
  /** Where its name begins. */
  readonly start: Place;
}

/** A line that is no command. */
export interface NoCommand {
  readonly kind: "mistake";
  readonly finding: SeedFinding;
}

/** Takes the text of a script in chunks, and answers what each completes. */
export interface CommandReader {
  readonly push: (text: string) => readonly (RedisCommand | NoCommand)[];
  readonly end: () => readonly (RedisCommand | NoCommand)[];
}

/** UTF-16 units of a line; beyond, it is not kept. */
const longestLine = 64 * 1024 * 1024;

interface State {
  readonly file: string;
  /** The line that is not complete yet, and its length with what was left out of it. */
  parts: string[];
  length: number;
  /** Of the current line, from 1, and UTF-16 units before it. */
  line: number;
  offset: number;
}

/** One command a line; blank lines and those that begin with `#` are left out. `file` is the name that findings carry. */
export function commandReader(file: string): CommandReader {
  const state: State = { file, parts: [], length: 0, line: 1, offset: 0 };
  return {
    push(text) {
      const found: (RedisCommand | NoCommand)[] = [];
      let from = 0;
      for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
        hold(state, text.slice(from, end));
        found.push(...finish(state));
        from = end + 1;
      }
      hold(state, text.slice(from));
      return found;
    },
    end: () => finish(state),
  };
}

function hold(state: State, text: string): void {
  state.length += text.length;
  if (state.length <= longestLine) state.parts.push(text);
  else state.parts = [];
}

function finish(state: State): readonly (RedisCommand | NoCommand)[] {
  const { file, parts, length, line, offset } = state;
  const text = parts.join("");
  Object.assign(state, { parts: [], length: 0, line: line + 1, offset: offset + length + 1 });
  const place = (index: number): Place => ({ offset: offset + index, line, column: characters(text, 0, index) + 1 });
  if (length > longestLine) {
    const message = "The command on this line has more than 64 MiB.";
    return [mistake("seed/statement-size", { message, index: 0 }, place(0), file)];
  }
  const begin = text.search(/\S/);
  if (begin === -1 || text.charAt(begin) === "#") return [];
  const args = splitArguments(text);
  if ("message" in args) return [mistake("seed/redis-syntax", args, place(args.index), file)];
  return [{ kind: "command", args, name: (args[0] ?? "").toUpperCase(), start: place(begin) }];
}

function mistake(rule: string, { message, fix }: LineMistake, at: Place, file: string): NoCommand {
  const location = locationOf(at, file);
  return { kind: "mistake", finding: { rule, severity: "error", message, location, ...(fix && { fix }) } };
}
