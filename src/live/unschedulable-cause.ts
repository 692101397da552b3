import { secondsBetween } from "../time.ts";
import type { Cause } from "./cause.ts";
import type { Pod } from "./contents.ts";
import { clause, sentence } from "./excerpt.ts";
import { ageOf, eventsOf, type Scene } from "./scene.ts";

/**
 * Seconds that a pod may wait for a node without a word of an autoscaler: those that scale look every 10 s, and a pod
 * that goes may make room. Our own number; kstatus takes 15.
 */
const patienceSeconds = 45;

/** Seconds that a node may take to come: `--max-node-provision-time` of the cluster autoscaler. */
const nodeSeconds = 900;

const coming: readonly string[] = ["TriggeredScaleUp", "Nominated"];

/** Why no node takes a pod: no mistake of the preview's, and room may come. */
export function unschedulableCause(scene: Scene, pod: Pod): Cause | undefined {
  const condition = pod.conditions.find(({ type }) => type === "PodScheduled");
  if (pod.node !== null || condition?.status !== "False" || condition.reason !== "Unschedulable") return undefined;
  const word = eventsOf(scene.contents, pod).findLast(
    ({ reason }) => coming.includes(reason) || reason === "NotTriggerScaleUp",
  );
  if (word !== undefined && coming.includes(word.reason)) {
    const since = word.lastSeenAt ?? pod.createdAt;
    if (secondsBetween(since, scene.now) < nodeSeconds) return undefined;
  }
  if (word?.reason !== "NotTriggerScaleUp" && ageOf(scene, pod) < patienceSeconds) return undefined;
  const scaler = word?.reason === "NotTriggerScaleUp" ? `; the autoscaler: ${clause(word.message, 100)}` : "";
  return {
    code: "pod-unschedulable",
    outcome: "not-yet",
    workload: scene.workload.name,
    message: sentence(`No node takes the pod of ${scene.workload.name}: ${clause(condition.message, 150)}${scaler}`),
    hints: [hintFor(condition.message)],
    log: null,
  };
}

function hintFor(message: string): string {
  return /PersistentVolumeClaim/i.test(message)
    ? "The cluster has no volume for its claim: it needs a StorageClass that makes volumes, or set `storage: copy`."
    : "Make room with `preview down` for a preview that nobody needs, or ask who runs the cluster.";
}
