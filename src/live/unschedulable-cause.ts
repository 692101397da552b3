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

/** Why no node takes a pod: room may come, unless every node there is has something against it that room does not mend. */
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
  const mismatch = mismatchOf(condition.message);
  // An autoscaler that may make no more nodes does not say whether one would fit.
  const lasting = mismatch === "lasting" && (word === undefined || mismatchOf(word.message) === "lasting");
  return {
    code: "pod-unschedulable",
    outcome: lasting ? "unhealthy" : "not-yet",
    workload: scene.workload.name,
    message: sentence(`No node takes the pod of ${scene.workload.name}: ${clause(condition.message, 150)}${scaler}`),
    hints: [hintFor(condition.message, mismatch)],
    log: null,
  };
}

function hintFor(message: string, mismatch: Mismatch | undefined): string {
  if (/PersistentVolumeClaim/i.test(message))
    return "The cluster has no volume for its claim: it needs a StorageClass that makes volumes, or set `storage: copy`.";
  return mismatch === undefined
    ? "Make room with `preview down` for a preview that nobody needs, or ask who runs the cluster."
    : "No room helps: compare `nodeSelector`, affinity and tolerations, in the overlay and in `nodes` of platform.yaml, with the labels and taints of the nodes.";
}

const listed =
  /^(?:0\/\d+ nodes are available|pod didn't trigger scale-up[^:]*): (.+?)\.?(?: (?:preemption: |no new claims ).*)?$/s;

/** What all nodes have against a pod besides room: it stays, or it is a taint that may go by itself. */
type Mismatch = "lasting" | "passing";

const selector = /^node\(s\) didn't match Pod's node affinity\/selector$/;

/** Not every scheduler names it. */
const taint = /^node\(s\) had untolerated taint(?:\(s\)| \{([^}]*)\})?$/;

/** Taints that Kubernetes, its clouds and autoscalers set and take away by themselves. */
const passingTaint =
  /^(?:node\.kubernetes\.io|node\.cloudprovider\.kubernetes\.io|karpenter\.sh)\/|ByClusterAutoscaler/;

/**
 * `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had untolerated taint {gpu: true}. preemption: …`: undefined
 * where a node lacks nothing but room, or the reason is none that we know. An autoscaler says the same of its nodes.
 */
function mismatchOf(message: string): Mismatch | undefined {
  const told = listed.exec(message)?.[1];
  const reasons = told?.split(/, (?=\d+ )/).map((reason) => reason.replace(/^\d+ /, "")) ?? [];
  if (reasons.length === 0 || !reasons.every((reason) => selector.test(reason) || taint.test(reason))) return undefined;
  const lasts = (reason: string) => {
    const name = taint.exec(reason)?.[1];
    return selector.test(reason) || (name !== undefined && !passingTaint.test(name));
  };
  return reasons.every(lasts) ? "lasting" : "passing";
}
