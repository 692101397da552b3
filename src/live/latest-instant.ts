import type { Instant } from "../time.ts";
import type { LivePreview } from "./live-preview.ts";

/** The latest instant that the cluster names of a preview: its clock shows that at least. */
export function latestInstant({ application, contents }: LivePreview): Instant | undefined {
  const { operation } = application ?? {};
  // Without `deletingSince`, which lies ahead by the time that an object may take to end.
  const named = [
    ...(application === undefined ? [] : [application.createdAt, application.reconciledAt]),
    ...(operation == null ? [] : [operation.startedAt, operation.finishedAt]),
    ...(contents?.workloads ?? []).map(({ createdAt }) => createdAt),
    ...(contents?.pods ?? []).flatMap((pod) => [pod.createdAt, ...pod.conditions.map(({ changedAt }) => changedAt)]),
    ...(contents?.events ?? []).map(({ lastSeenAt }) => lastSeenAt),
  ];
  return named
    .filter((instant) => instant !== null)
    .toSorted()
    .at(-1);
}
