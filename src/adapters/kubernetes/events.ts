import { z } from "zod";
import type { ClusterEvent } from "../../live/contents.ts";
import { count, instant, metadata, text } from "./objects.ts";

/** https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/, in its older form, which all serve. */
export const event = z
  .object({
    metadata: metadata.pick({ creationTimestamp: true }),
    involvedObject: z.object({ kind: text, name: text }),
    type: text,
    reason: text,
    message: text,
    count,
    firstTimestamp: instant,
    lastTimestamp: instant,
    eventTime: instant,
    series: z.object({ count, lastObservedTime: instant }).nullish(),
  })
  .transform(({ metadata, involvedObject, type, reason, message, series, ...times }): ClusterEvent => {
    const { lastTimestamp, eventTime, firstTimestamp } = times;
    return {
      object: involvedObject,
      type: type === "Warning" ? "Warning" : "Normal",
      reason,
      message,
      count: Math.max(1, times.count, series?.count ?? 0),
      lastSeenAt:
        series?.lastObservedTime ?? lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp,
    };
  });

/** Oldest first; of one second, in the order of the list. */
export function byTime(one: ClusterEvent, other: ClusterEvent): number {
  const [first, second] = [one.lastSeenAt ?? "", other.lastSeenAt ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
