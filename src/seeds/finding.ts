import type { Finding } from "../problem.ts";

/** One thing about seeds that a person should look at; `seed verify` prints them, for people and for machines. */
export interface SeedFinding extends Finding {
  /** Stable, for machines: `seed/duplicate-version`; what PostgreSQL said carries its SQLSTATE, `42601`. */
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  /** What to do about it, as a clause or a command; undefined when the message says it all. */
  readonly fix?: string;
}
