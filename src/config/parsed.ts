import type { Finding, Location } from "../problem.ts";

/** A parsed file together with the means to say where something in it stands. */
export interface Parsed<T> {
  readonly value: T;
  /** Where a path such as `["env", "DATABASE_URL"]` stands; the nearest parent when it is not there. */
  readonly locate: (path: readonly (string | number)[]) => Location;
}

export type ParseResult<T> =
  | { readonly ok: true; readonly parsed: Parsed<T> }
  | { readonly ok: false; readonly findings: readonly Finding[] };
