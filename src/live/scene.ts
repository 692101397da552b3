import type { PreviewRecord } from "../preview/record.ts";
import { type Instant, secondsBetween } from "../time.ts";
import type { Operation } from "./application.ts";
import type { ClusterEvent, Contents, Pod, Workload } from "./contents.ts";
import { podsOf } from "./order.ts";

/** A workload and what is around it, at a moment. */
export interface Scene {
  readonly record: PreviewRecord;
  readonly workload: Workload;
  readonly contents: Contents;
  readonly operation: Operation;
  readonly now: Instant;
}

/** The pods of its newest definition, by name. */
export function currentPods({ workload, contents }: Scene): readonly Pod[] {
  return podsOf(workload, contents).filter(({ current }) => current);
}

/** What Kubernetes says of a pod, oldest first. */
export function eventsOf(contents: Contents, pod: Pod): readonly ClusterEvent[] {
  return contents.events.filter(({ object }) => object.kind === "Pod" && object.name === pod.name);
}

/** Seconds that a pod has been there. */
export function ageOf({ now }: Scene, pod: Pod): number {
  return secondsBetween(pod.createdAt, now);
}

/**
 * Seconds that a pod may lack a Secret before it is told: an ExternalSecret is made in the same wave, and the operator
 * behind it takes some seconds. Our own number.
 */
export const secretSeconds = 60;
