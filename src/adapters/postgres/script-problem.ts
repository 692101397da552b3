import type { DatabaseError } from "pg";
import type { SeedScript } from "../../ports/seeds.ts";
import { type Problem, storageProblem } from "../../problem.ts";
import type { CopyData, Statement } from "../../seeds/postgres/piece.ts";
import { characters, indexOfCharacter, type Place, placeIn } from "../../seeds/text/place.ts";
import { scriptProblem } from "../../seeds/text/script-problem.ts";

/** What was being sent when the server refused it. */
export type Sent =
  | {
      readonly kind: "statements";
      readonly statements: readonly Statement[];
      /** How many of them the server has completed. */
      readonly completed: number;
    }
  /** Rows of a COPY; undefined when none has been sent yet. */
  | { readonly kind: "copy"; readonly statement: Statement; readonly data: CopyData | undefined }
  /** The COMMIT around a script. */
  | { readonly kind: "commit"; readonly last: Place };

/** What the server refused, at its place in the script. */
export async function refusal(script: SeedScript, error: DatabaseError, sent: Sent): Promise<Problem> {
  if (error.code === "53100") return storageProblem(error);
  const { line, column } = placeOf(error, sent);
  const said = [
    error.message,
    error.detail && `detail: ${error.detail}`,
    // Within a function, it is the function's text that is wrong.
    error.internalQuery && `in: ${error.internalQuery}`,
    contextOf(error, sent),
  ];
  const fix = hints[error.code ?? ""] ?? error.hint?.replace(/\.$/, "");
  return scriptProblem(script, {
    rule: error.code ?? "XX000",
    severity: "error",
    message: said
      .filter((part) => part !== undefined && part !== "")
      .join("\n")
      .slice(0, longestMessage),
    location: { file: script.path, line, column },
    ...(fix !== undefined && { fix }),
  });
}

/** Of COPY only the column: its line is where we point at. */
function contextOf({ where }: DatabaseError, sent: Sent): string | undefined {
  if (sent.kind === "copy") return /^COPY .*, line \d+, (column .*)/m.exec(where ?? "")?.[1];
  return where && `where: ${where}`;
}

/** Characters of what the server says: its detail may be a whole row. */
const longestMessage = 2000;

/** What to do where the server's hint would be of no use, by SQLSTATE. */
const hints: Readonly<Record<string, string>> = {
  "42501":
    "scripts run as the owner of the database, who is no superuser while it is built: name extensions under `extensions` in seeds.yaml, and leave roles and files alone",
};

function placeOf(error: DatabaseError, sent: Sent): Place {
  switch (sent.kind) {
    case "commit":
      return sent.last;
    case "statements":
      return placeInStatements(error, sent);
    case "copy":
      return placeInCopy(error, sent);
  }
}

/** The position counts characters of the message from 1; without one it is the first statement that is not complete. */
function placeInStatements(
  error: DatabaseError,
  { statements, completed }: Extract<Sent, { kind: "statements" }>,
): Place {
  let before = Number(error.position ?? 0) - 1;
  if (before >= 0) {
    for (const { text, start } of statements) {
      const length = characters(text);
      // Behind the last character too: "syntax error at end of input".
      if (before <= length) return placeIn(text, indexOfCharacter(text, before), start);
      before -= length + 1;
    }
  }
  const failed = statements[Math.min(completed, statements.length - 1)];
  return failed?.start ?? placeIn("", 0);
}

/** The server counts the lines of the data: `COPY items, line 3, column price: "abc"`. */
function placeInCopy(error: DatabaseError, { statement, data }: Extract<Sent, { kind: "copy" }>): Place {
  const line = Number(/^COPY .*, line (\d+)/m.exec(error.where ?? "")?.[1] ?? 0);
  if (line === 0 || data === undefined) {
    return placeInStatements(error, { kind: "statements", statements: [statement], completed: 0 });
  }
  return { offset: 0, line: data.start.line + line - 1, column: 1 };
}
