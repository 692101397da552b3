import type { Instant } from "../time.ts";
import type { Amendment } from "./amend.ts";

/** A preview that ends at another time. What was found due begins anew. */
export function expireAt(expiresAt: Instant): Amendment {
  return ({ record, files }) => ({ record: { ...record, expiresAt, dueSince: null }, files });
}

/** A preview that stays, or does not stay, whatever its time is. */
export function setPinned(pinned: boolean): Amendment {
  return ({ record, files }) => ({
    record: record.pinned === pinned ? record : { ...record, pinned, dueSince: null },
    files,
  });
}

/** A preview that was found to have to go at an instant; null when it need not go any more. */
export function markDue(dueSince: Instant | null): Amendment {
  return ({ record, files }) => ({ record: { ...record, dueSince }, files });
}
