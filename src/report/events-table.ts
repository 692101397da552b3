import type { ClusterEvent, Contents } from "../live/contents.ts";
import { workloadNamed } from "../live/workload-named.ts";
import { formatSeconds, type Instant, secondsBetween } from "../time.ts";

export interface WantedEvents {
  readonly preview: string;
  /** Workloads as a person names them; empty for everything in the namespace. */
  readonly workloads: readonly string[];
  readonly sinceSeconds: number | undefined;
  /** The last so many; undefined for all. */
  readonly tail: number | undefined;
  readonly now: Instant;
}

/** The events that are meant, oldest first. Throws Problem as `workloadNamed` does. */
export function chooseEvents(contents: Contents, wanted: WantedEvents): readonly ClusterEvent[] {
  const { workloads, sinceSeconds, tail, now, preview } = wanted;
  const names = workloads.map((word) => workloadNamed(contents, word, preview).name);
  const all = contents.workloads.map(({ name }) => name);
  const chosen = contents.events.filter(({ object, lastSeenAt }) => {
    const owner = ownerOf(object.name, all);
    const recent =
      sinceSeconds === undefined || (lastSeenAt !== null && secondsBetween(lastSeenAt, now) <= sinceSeconds);
    return recent && (names.length === 0 || (owner !== undefined && names.includes(owner)));
  });
  return tail === undefined ? chosen : tail === 0 ? [] : chosen.slice(-tail);
}

/** The workload that a pod or a ReplicaSet belongs to: its name starts with the workload's, the longest that fits. */
function ownerOf(object: string, workloads: readonly string[]): string | undefined {
  return workloads
    .filter((name) => object === name || object.startsWith(`${name}-`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The columns of `preview logs --events`. */
export const eventsHeader = ["AGE", "TYPE", "REASON", "OBJECT", "MESSAGE"] as const;

/** A row of `preview logs --events`. */
export function eventRow(event: ClusterEvent, now: Instant): readonly string[] {
  const { object, type, reason, message, count, lastSeenAt } = event;
  return [
    lastSeenAt === null ? "-" : formatSeconds(secondsBetween(lastSeenAt, now)),
    type,
    reason,
    `${object.kind} ${object.name}`,
    count > 1 ? `${message} (${count} times)` : message,
  ];
}
