import type { Statement } from "./piece.ts";
import { setsStrings } from "./statement-head.ts";

/** What a statement means to whoever loads a script. */
export type StatementRole =
  | { readonly kind: "plain" }
  /** Begins or ends a transaction of the script's own. */
  | { readonly kind: "begin" }
  | { readonly kind: "end" }
  /** COPY … FROM stdin */
  | { readonly kind: "copy-in" }
  /** Changes how the server reads what follows; it reads each message as a whole before it runs any of it. */
  | { readonly kind: "alone" }
  /** PostgreSQL refuses it within a transaction. */
  | { readonly kind: "no-transaction"; readonly name: string }
  | ForbiddenRole;

/** No seed may contain it. */
export interface ForbiddenRole {
  readonly kind: "forbidden";
  readonly name: string;
  /** Reads on after the name: `is not allowed in seeds: …`. */
  readonly why: string;
  readonly fix?: string;
}

/** PreventInTransactionBlock in PostgreSQL's source, but for what depends on more than words; then the server says it. */
const withoutTransaction: readonly (readonly [RegExp, string])[] = [
  [/^vacuum\b/, "VACUUM"],
  [/^create (?:unique )?index concurrently\b/, "CREATE INDEX CONCURRENTLY"],
  [/^drop index concurrently\b/, "DROP INDEX CONCURRENTLY"],
  [/^reindex\b.*\bconcurrently\b/, "REINDEX CONCURRENTLY"],
  [/^reindex (?:verbose )?(?:schema|database|system)\b/, "REINDEX of more than a table"],
  [/^alter table\b.* detach partition\b.* concurrently$/, "DETACH PARTITION CONCURRENTLY"],
  [/^discard all$/, "DISCARD ALL"],
];

const oneDatabase = "a seed is one database, and the build has made it";
const oneRole = "roles belong to the server, and a seed has the one of seeds.yaml";
const preparing = "a prepared transaction would stay open in the image";

/** By their first two words, which name them. */
const forbidden: readonly (readonly [RegExp, Pick<ForbiddenRole, "why" | "fix">])[] = [
  [/^(?:create|drop) database\b/, { why: oneDatabase }],
  [/^alter database\b.* (?:rename|owner|tablespace)\b/, { why: oneDatabase }],
  [
    /^alter system\b/,
    { why: "it changes the server and not the data", fix: "put the setting under `settings:` in seeds.yaml" },
  ],
  [/^(?:create|alter|drop) tablespace\b/, { why: "all data of a seed lies in the one folder that is its image" }],
  [/^(?:create|drop) (?:role|user|group)\b(?! mapping)/, { why: oneRole }],
  [/^alter (?:role|user|group)\b(?! mapping)(?!.* (?:set|reset)\b)/, { why: oneRole }],
  [/^(?:create|alter|drop) subscription\b/, { why: "it fetches from another server, and a build has no network" }],
  [/^prepare transaction\b/, { why: preparing }],
  [/^(?:commit|rollback) prepared\b/, { why: preparing }],
];

/** How all of the above begin; most statements of a script begin otherwise, and need no closer look. */
const meaningful = new Set(
  "abort alter begin commit create discard drop end prepare reindex rollback set start vacuum".split(" "),
);

const plain: StatementRole = { kind: "plain" };

const inline = "write the rows below COPY … FROM stdin, up to a line that is only `\\.`";

/** Tells a statement by its first words. */
export function roleOf(statement: Statement): StatementRole {
  const { words, copy } = statement;
  if (copy !== undefined) return copyRole(copy);
  const [first = ""] = words;
  if (!meaningful.has(first)) return plain;
  if (first === "begin" || (first === "start" && words[1] === "transaction")) return { kind: "begin" };
  if (first === "set") return setRole(statement);
  const all = words.join(" ");
  // ROLLBACK TO is about a savepoint, and after AND CHAIN there is a transaction again.
  if (/^(?:commit|end|abort|rollback)(?: work| transaction)?(?: and no chain)?$/.test(all)) return { kind: "end" };
  for (const [pattern, reason] of forbidden) {
    if (pattern.test(all)) return { kind: "forbidden", name: words.slice(0, 2).join(" ").toUpperCase(), ...reason };
  }
  for (const [pattern, name] of withoutTransaction) if (pattern.test(all)) return { kind: "no-transaction", name };
  return plain;
}

const encoding = /^set\s+(?:(?:session|local)\s+)?(?:client_encoding\s*(?:=|to)|names)\s*'?([\w-]+)/i;

/** A script in another encoding is refused for its bytes; one that only says so would be stored wrong without a word. */
function setRole({ words, text }: Statement): StatementRole {
  if (setsStrings(words)) return { kind: "alone" };
  const [, name] = encoding.exec(text) ?? [];
  if (name === undefined || /^(?:utf-?8|unicode|sql_ascii|default)$/i.test(name)) return plain;
  const why = "scripts are UTF-8, and would be read as something else";
  return { kind: "forbidden", name: `The encoding ${name.slice(0, 20)}`, why, fix: "remove the statement" };
}

function copyRole(copy: NonNullable<Statement["copy"]>): StatementRole {
  if (copy.direction === "out") {
    const why = "it writes out of the database, which a seed only fills";
    return { kind: "forbidden", name: "COPY … TO", why };
  }
  if (copy.with === "client") return { kind: "copy-in" };
  const [name, why] =
    copy.with === "program"
      ? ["COPY … FROM PROGRAM", "it runs a program of the machine that builds"]
      : ["COPY from a file", "it reads a file of the server, which has none of yours"];
  return { kind: "forbidden", name, why, fix: inline };
}
