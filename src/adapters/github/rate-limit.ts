import { parseHttpDate, secondsBetween, toInstant } from "../../time.ts";
import { dateOf, type Headers } from "./server-time.ts";

/** A limit that a request ran into. */
export interface RateLimit {
  /** When it ends, as the end of a sentence. */
  readonly until: string;
  /** How long it lasts from now, by GitHub's clock and not by ours, at least 1; undefined where GitHub does not tell. */
  readonly seconds: number | undefined;
}

/**
 * The rate limit that a refusal is about; undefined when it is about something else.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function rateLimit(status: number, headers: Headers, message: string): RateLimit | undefined {
  const { "retry-after": retryAfter, "x-ratelimit-reset": reset } = headers;
  const spent = headers["x-ratelimit-remaining"] === "0";
  const about = /rate limit|abuse detection/i.test(message);
  if (status !== 429 && (status !== 403 || !(retryAfter !== undefined || spent || about))) return undefined;
  if (typeof retryAfter === "string" && /^\d{1,6}$/.test(retryAfter)) {
    return { until: `; it asks to wait ${retryAfter} seconds`, seconds: Math.max(1, Number(retryAfter)) };
  }
  const date = typeof retryAfter === "string" ? parseHttpDate(retryAfter) : undefined;
  if (date !== undefined) return endsAt(date, headers);
  if (spent && typeof reset === "string" && /^\d{1,11}$/.test(reset)) {
    return endsAt(toInstant(Number(reset) * 1000), headers);
  }
  // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api asks for a minute at least.
  return { until: "; wait for a minute at least", seconds: undefined };
}

function endsAt(end: string, headers: Headers): RateLimit {
  const now = dateOf(headers);
  return { until: ` until ${end}`, seconds: now === undefined ? undefined : Math.max(1, secondsBetween(now, end)) };
}
