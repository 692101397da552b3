import type { SeedFinding } from "../finding.ts";
import { findingList } from "../text/finding-list.ts";
import type { Place } from "../text/place.ts";
import type { TextCheck } from "../text/text-check.ts";
import { commandFinding, openTransaction } from "./command-findings.ts";
import { commandReader, type NoCommand, type RedisCommand } from "./command-reader.ts";
import { roleOf } from "./command-role.ts";

/** What can be said of a Redis script without a server. `file` is the name that findings carry. */
export function redisCheck(file: string): TextCheck {
  const reader = commandReader(file);
  const findings = findingList();
  let [blank, empty] = [true, true];
  let begin: Place | undefined;
  function take(lines: readonly (RedisCommand | NoCommand)[]): void {
    for (const line of lines) {
      empty = false;
      const finding = line.kind === "command" ? commandFinding(line, file) : line.finding;
      if (finding !== undefined) findings.add(finding);
      if (line.kind !== "command") continue;
      const { kind } = roleOf(line);
      if (kind === "begin") begin ??= line.start;
      if (kind === "end") begin = undefined;
    }
  }
  return {
    push(text) {
      blank &&= !/\S/.test(text);
      take(reader.push(text));
    },
    end() {
      take(reader.end());
      const open = begin === undefined ? [] : [openTransaction(begin, file)];
      return [...findings.all(), ...open, ...(empty && !blank ? [noCommand(file)] : [])];
    },
  };
}

function noCommand(file: string): SeedFinding {
  const message = "The script has no command.";
  return { rule: "seed/empty", severity: "warning", message, location: { file, line: 1, column: 1 } };
}
