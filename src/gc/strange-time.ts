import { type Instant, secondsBetween } from "../time.ts";
import type { KeptRecord } from "./facts.ts";

/** Clocks differ by so much without anybody's fault, and GitHub's is heard with some delay. Our own number. */
const toleratedSeconds = 300;

/** What is wrong with the times of a record, to be told; undefined when they can be gone by. */
export function strangeTime(record: KeptRecord, now: Instant): string | undefined {
  const { createdAt, lastPushAt, wokenAt = lastPushAt, expiresAt } = record;
  for (const [field, instant] of Object.entries({ createdAt, lastPushAt, wokenAt, expiresAt })) {
    const ahead = secondsBetween(now, instant);
    if (Number.isNaN(ahead)) return `\`${field}\` of its record is no time`;
    if (field !== "expiresAt" && ahead > toleratedSeconds) return `\`${field}\` of its record is yet to come`;
  }
  return undefined;
}
