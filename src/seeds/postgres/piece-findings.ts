import { quote } from "../../config/mistake.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { SeedFinding } from "../finding.ts";
import { locationOf, type Place } from "../text/place.ts";
import type { Directive, Piece, PsqlCommand, Statement, Unclosed } from "./piece.ts";
import type { StatementRole } from "./statement-role.ts";

/** The directive with which a script runs without a transaction around it. */
export const noTransaction = "no-transaction";

/** What is wrong with a piece by itself, whatever the others are. `file` is the name that findings carry. */
export function pieceFinding(piece: Exclude<Piece, Statement>, file: string): SeedFinding | undefined {
  const location = locationOf(piece.start, file);
  const error = { severity: "error", location } as const;
  switch (piece.kind) {
    case "data":
      return undefined;
    case "data-end": {
      if (piece.marked) return undefined;
      const message = "The data of COPY … FROM stdin goes on to the end of the script.";
      const fix = "end the data with a line that is only `\\.`";
      return { rule: "seed/copy-end", ...error, severity: "warning", message, fix };
    }
    case "directive":
      return directiveFinding(piece, file);
    case "psql-command":
      return { rule: "seed/psql-command", ...error, ...psqlText(piece) };
    case "stray": {
      const message = "More than a comment follows COPY … FROM stdin on its line; psql runs it after the data.";
      return { rule: "seed/copy-line", ...error, message, fix: "put it on a line of its own behind `\\.`" };
    }
    case "unclosed": {
      const message = `${openName(piece)} that begins here is never closed.`;
      return { rule: "seed/unclosed", ...error, message };
    }
    case "too-long": {
      const message = "The statement that begins here has more than 64 MiB.";
      const fix = "load the rows with COPY … FROM stdin; or close the quote, comment or parenthesis that runs on";
      return { rule: "seed/statement-size", ...error, message, fix };
    }
  }
}

/** What is wrong with a statement because of what it does; `free` says whether the script runs without a transaction. */
export function roleFinding(role: StatementRole, at: Place, file: string, free: boolean): SeedFinding | undefined {
  const error = { severity: "error", location: locationOf(at, file) } as const;
  if (role.kind === "forbidden") {
    const message = `${role.name} is not allowed in seeds: ${role.why}.`;
    return { rule: "seed/forbidden-statement", ...error, message, ...(role.fix !== undefined && { fix: role.fix }) };
  }
  if (role.kind !== "no-transaction" || free) return undefined;
  const message = `${role.name} cannot run in a transaction, and every script runs in one.`;
  return { rule: "seed/no-transaction", ...error, message, fix: `write \`-- preview:${noTransaction}\` on line 1` };
}

/** A transaction of the script's own that is still open at its end. */
export function openTransaction(begin: Place, file: string): SeedFinding {
  const message = "BEGIN has no COMMIT: nothing of what follows it would be saved.";
  const fix = "add COMMIT, or remove BEGIN: every script has a transaction around it";
  return { rule: "seed/open-transaction", severity: "error", message, location: locationOf(begin, file), fix };
}

function directiveFinding({ name, start }: Directive, file: string): SeedFinding | undefined {
  if (name === noTransaction && start.line === 1) return undefined;
  const message =
    name === noTransaction
      ? `\`-- preview:${name}\` counts on line 1 only.`
      : `There is no \`-- preview:\` comment ${quote(name)}${didYouMean(name, [noTransaction]) || "."}`;
  return { rule: "seed/directive", severity: "error", message, location: locationOf(start, file) };
}

function openName({ what, tag }: Unclosed): string {
  if (what === "BEGIN ATOMIC") return "The BEGIN ATOMIC of the statement";
  return tag === undefined ? `The ${what}` : `The dollar quote ${quote(tag)}`;
}

const file = "put its statements here, or into a script of their own";

const instead: Readonly<Record<string, string>> = {
  "\\i": file,
  "\\ir": file,
  "\\include": file,
  "\\copy": "use COPY … FROM stdin, with the rows below it up to a line that is only `\\.`",
  "\\c": "each database of seeds.yaml has a folder of scripts of its own",
  "\\connect": "each database of seeds.yaml has a folder of scripts of its own",
  "\\set": "write the values where they are used",
};

function psqlText({ text, inStatement }: PsqlCommand): Pick<SeedFinding, "message" | "fix"> {
  const [name = "\\"] = /^\\(?:[A-Za-z_]{1,20}\+?|[!?.;])?/.exec(text) ?? [];
  if (name === "\\.") return { message: "`\\.` ends the data of COPY … FROM stdin, and there is none here." };
  if (inStatement) {
    const message = `A backslash outside of quotes, as in \`${name}\`, means something to psql only.`;
    return { message, fix: "end the statement with a semicolon; a value with a backslash needs quotes" };
  }
  const message = `\`${name}\` is a psql command, and seeds are sent straight to the server.`;
  return { message, fix: instead[name] ?? "remove it" };
}
