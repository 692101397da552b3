import type { SeedFinding } from "../finding.ts";
import { locationOf, type Place } from "../text/place.ts";
import type { RedisCommand } from "./command-reader.ts";
import { roleOf } from "./command-role.ts";

/** What is wrong with a command because of what it does, whatever the others are. */
export function commandFinding(command: RedisCommand, file: string): SeedFinding | undefined {
  const { name, start } = command;
  const location = locationOf(start, file);
  const role = roleOf(command);
  if (role.kind === "forbidden") {
    const message = `${name} is not allowed in seeds: ${role.why}.`;
    return { rule: "seed/forbidden-statement", severity: "error", message, location };
  }
  if (role.kind !== "expiry") return undefined;
  const message = `${name} gives the key a time to end at: previews that start later do not have it.`;
  return { rule: "seed/expires", severity: "warning", message, location, fix: "leave the expiry out" };
}

/** A transaction that is still open at the end of the script. */
export function openTransaction(begin: Place, file: string): SeedFinding {
  const message = "MULTI has no EXEC: nothing of what follows it would be carried out.";
  return { rule: "seed/open-transaction", severity: "error", message, location: locationOf(begin, file) };
}
