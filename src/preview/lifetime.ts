import { type Instant, secondsBetween } from "../time.ts";
import type { Amendment } from "./amend.ts";
import type { PreviewRecord } from "./record.ts";

/** When somebody last had to do with a preview: pushed a commit, or woke it. */
export function lastUsedAt({ lastPushAt, wokenAt }: Pick<PreviewRecord, "lastPushAt" | "wokenAt">): Instant {
  return wokenAt !== undefined && secondsBetween(lastPushAt, wokenAt) > 0 ? wokenAt : lastPushAt;
}

/** A preview that ends at a later time, never at an earlier one. What was found due begins anew. */
export function expireAt(expiresAt: Instant): Amendment {
  return ({ record, files }) => {
    // A time that nobody can read is no reason to keep it.
    const later = !(secondsBetween(record.expiresAt, expiresAt) <= 0);
    return later ? markDue(null)({ record: { ...record, expiresAt }, files }) : { record, files };
  };
}

/** A preview that stays, or does not stay, whatever its time is. */
export function setPinned(pinned: boolean): Amendment {
  return ({ record, files }) =>
    record.pinned === pinned ? { record, files } : markDue(null)({ record: { ...record, pinned }, files });
}

/** Since when a preview has to go, and what was found then; another reason is a new mark. */
export interface DueMark {
  readonly since: Instant;
  readonly because: string;
}

/** A preview that was found to have to go; null when it need not go any more. */
export function markDue(mark: DueMark | null): Amendment {
  return ({ record: { dueBecause: _, ...record }, files }) => ({
    record: { ...record, dueSince: mark?.since ?? null, ...(mark !== null && { dueBecause: mark.because }) },
    files,
  });
}
