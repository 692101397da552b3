import type { Amendment } from "../preview/amend.ts";
import { markDue } from "../preview/lifetime.ts";
import { nextGenerations, startAgain } from "../preview/reset.ts";
import { putToSleep, wake } from "../preview/sleep.ts";
import type { Instant } from "../time.ts";
import type { Decision } from "./decision.ts";
import type { KeptRecord } from "./facts.ts";

interface Means {
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/** What a decision changes in the folder of a preview that stays. */
export function amendmentsOf(record: Pick<KeptRecord, "data">, decision: Decision, means: Means): readonly Amendment[] {
  const { verdict, why, mark, stores = [] } = decision;
  const marks = mark === undefined ? [] : [markDue(mark)];
  if (verdict === "sleep") return [...marks, putToSleep({ because: why, stores: false, now: means.now })];
  if (verdict === "wake") return [...marks, wakeByItself(means)];
  if (verdict !== "reset") return marks;
  return [...marks, startAgain(nextGenerations(record, stores), "its pod was replaced", means.sha256)];
}

/** Nobody woke it, so that it is as idle as it was. */
function wakeByItself(means: Means): Amendment {
  return (published) => {
    const { record, files } = wake(means)(published);
    const { wokenAt: _, ...rest } = record;
    const { wokenAt } = published.record;
    return { record: wokenAt === undefined ? rest : { ...rest, wokenAt }, files };
  };
}
