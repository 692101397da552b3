import type { PlatformConfig } from "../config/platform-config.ts";
import { type Decision, keep } from "./decision.ts";
import type { Candidate, KeptRecord } from "./facts.ts";

type Limits = Pick<PlatformConfig["limits"], "previews" | "perService">;

/** The decisions, with no more previews woken than there is room for: those that were pushed last first. */
export function wakeInRoom(
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
  { previews = Number.POSITIVE_INFINITY, perService = Number.POSITIVE_INFINITY }: Limits,
): readonly Decision[] {
  const all = candidates.flatMap(({ record }, index) => {
    const verdict = decisions[index]?.verdict;
    return record === undefined || verdict === undefined ? [] : [{ record, verdict, index }];
  });
  const awake = all.filter(({ record, verdict }) => !record.asleep && verdict !== "remove" && verdict !== "sleep");
  const services = new Map<string, number>();
  const count = ({ service }: KeptRecord) => services.set(service, (services.get(service) ?? 0) + 1);
  for (const { record } of awake) count(record);
  let total = awake.length;
  const stays = new Set<number>();
  const sleepers = all.filter(({ verdict }) => verdict === "wake");
  for (const { record, index } of sleepers.toSorted((a, b) => (a.record.lastPushAt > b.record.lastPushAt ? -1 : 1))) {
    if (total >= previews || (services.get(record.service) ?? 0) >= perService) stays.add(index);
    else {
      total += 1;
      count(record);
    }
  }
  return decisions.map((decision, index) => {
    if (!stays.has(index)) return decision;
    return keep("asleep; there is no room to wake it", decision.mark === undefined ? {} : { mark: decision.mark });
  });
}
