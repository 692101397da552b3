import { addSeconds, type Instant, parseHttpDate } from "../../time.ts";

/** Of an answer, by lower-case names. */
export type Headers = Readonly<Record<string, unknown>>;

/** What the other side's clock showed when it made an answer; undefined when that cannot be read. */
export function dateOf(headers: Headers): Instant | undefined {
  return typeof headers.date === "string" ? parseHttpDate(headers.date) : undefined;
}

/** The other side's clock. The way of an answer, and a machine that slept since, make it late, never ahead. */
export interface ServerTime {
  /** Sets it by an answer that has just come. */
  hear(headers: Headers): void;
  /** undefined while nothing was heard, or when the last answer did not tell it. */
  now(): Instant | undefined;
}

/** `milliseconds` is of a clock that is never set. */
export function serverTime(milliseconds: () => number): ServerTime {
  let last: { readonly date: Instant; readonly at: number } | undefined;
  return {
    hear(headers) {
      const date = dateOf(headers);
      last = date === undefined ? undefined : { date, at: milliseconds() };
    },
    now: () => (last === undefined ? undefined : addSeconds(last.date, (milliseconds() - last.at) / 1000)),
  };
}
