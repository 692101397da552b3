import { type Place, placeReader } from "../text/place.ts";
import { inCode } from "./in-code.ts";
import type { Statement } from "./piece.ts";

/** A function that gives another value in every build, where it puts one into the data. */
export interface VolatileCall {
  /** `now()`, `current_timestamp` */
  readonly name: string;
  readonly start: Place;
}

const withoutParentheses = "current_timestamp current_date current_time localtimestamp localtime".split(" ");
const functions = (
  "now clock_timestamp statement_timestamp transaction_timestamp timeofday random random_normal gen_random_uuid uuidv4 " +
  "uuidv7 uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 gen_random_bytes gen_salt txid_current pg_current_xact_id"
).split(" ");

const call = new RegExp(`\\b(?:(?:${functions.join("|")})(?=\\s*\\()|(?:${withoutParentheses.join("|")})\\b)`, "gi");

const writesData = new Set(["insert", "update", "delete", "merge", "with", "select", "values"]);

/** Enough of one statement, which may have one in every row. */
const mostCalls = 1000;

/**
 * Such calls in statements that write data or may; one in a definition (a default, a view, the body of a function) only
 * counts once something runs it.
 */
export function volatileCalls({ words, text, start }: Statement): readonly VolatileCall[] {
  if (!writesData.has(words[0] ?? "")) return [];
  const names = new Map<number, string>();
  for (const { 0: name, index } of text.matchAll(call)) {
    names.set(index, name.toLowerCase());
    if (names.size === mostCalls) break;
  }
  const places = placeReader(start);
  places.next(text);
  return inCode(text, [...names.keys()]).map((index) => {
    const name = names.get(index) ?? "";
    return { name: withoutParentheses.includes(name) ? name : `${name}()`, start: places.at(index) };
  });
}
