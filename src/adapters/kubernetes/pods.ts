import * as z from "zod";
import type { Container, ContainerState, Pod } from "../../live/contents.ts";
import { conditions, controllerOf, count, instant, list, metadata, text } from "./objects.ts";
import { type Controller, revisionAnnotation } from "./workloads.ts";

type Terminated = Extract<ContainerState, { readonly kind: "terminated" }>;

const terminated = z
  .object({ reason: text, message: text, exitCode: count, finishedAt: instant })
  .transform((state): Terminated => ({ kind: "terminated", ...state }));

const state = z
  .object({
    waiting: z.object({ reason: text, message: text }).nullish(),
    running: z.object({ startedAt: instant }).nullish(),
    terminated: terminated.nullish(),
  })
  .nullish()
  .transform((value): ContainerState => {
    if (value?.running) return { kind: "running", startedAt: value.running.startedAt };
    // What has no state yet waits, says the API.
    return value?.terminated ?? { kind: "waiting", reason: "", message: "", ...value?.waiting };
  });

const containerStatus = z.object({
  name: text,
  ready: z.boolean().nullish(),
  restartCount: count,
  state,
  lastState: z.object({ terminated: terminated.nullish() }).nullish(),
});

const containerSpec = z.object({ name: text, image: text });

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
export const pod = z.object({
  metadata,
  spec: z.object({ nodeName: text, initContainers: list(containerSpec), containers: list(containerSpec) }),
  status: z
    .object({
      phase: z.enum(["Pending", "Running", "Succeeded", "Failed", "Unknown"]).default("Unknown").catch("Unknown"),
      reason: text,
      conditions,
      initContainerStatuses: list(containerStatus),
      containerStatuses: list(containerStatus),
    })
    .prefault({}),
});

export type PodObject = z.output<typeof pod>;

/** Only metadata is needed of them: they lie between a Deployment and its pods. */
export const replicaSet = z.object({ metadata });

export type ReplicaSetObject = z.output<typeof replicaSet>;

/** A pod in our words, with the workload behind it. */
export function toPod(
  { metadata, spec, status }: PodObject,
  controllers: readonly Controller[],
  replicaSets: readonly ReplicaSetObject[],
): Pod {
  const containers = (init: boolean): readonly Container[] => {
    const statuses = init ? status.initContainerStatuses : status.containerStatuses;
    return (init ? spec.initContainers : spec.containers).map(({ name, image }) => {
      const found = statuses.find((candidate) => candidate.name === name);
      return {
        name,
        image,
        init,
        ready: found?.ready ?? false,
        restarts: found?.restartCount ?? 0,
        state: found?.state ?? { kind: "waiting", reason: "", message: "" },
        last: found?.lastState?.terminated ?? null,
      };
    });
  };
  return {
    name: metadata.name,
    labels: metadata.labels,
    annotations: metadata.annotations,
    ...belonging(metadata, controllers, replicaSets),
    createdAt: metadata.creationTimestamp,
    deletingSince: metadata.deletionTimestamp,
    finalizers: metadata.finalizers,
    node: spec.nodeName === "" ? null : spec.nodeName,
    phase: status.phase,
    reason: status.reason,
    conditions: status.conditions,
    containers: [...containers(true), ...containers(false)],
  };
}

/** The workload behind a pod, and whether the pod is of its newest definition. */
function belonging(
  metadata: PodObject["metadata"],
  controllers: readonly Controller[],
  replicaSets: readonly ReplicaSetObject[],
): Pick<Pod, "workload" | "current"> {
  const owner = controllerOf(metadata);
  if (owner === undefined) return { workload: null, current: true };
  const { kind, name } = owner;
  if (kind === "ReplicaSet") return ofReplicaSet(metadata, name, controllers, replicaSets);
  const found = controllers.find(({ workload }) => workload.kind === kind && workload.name === name);
  const hash = metadata.labels["controller-revision-hash"];
  const current = found === undefined ? true : kind !== "StatefulSet" || hash === found.updateRevision;
  return { workload: { kind, name }, current };
}

function ofReplicaSet(
  { labels, deletionTimestamp }: PodObject["metadata"],
  name: string,
  controllers: readonly Controller[],
  replicaSets: readonly ReplicaSetObject[],
): Pick<Pod, "workload" | "current"> {
  const set = replicaSets.find(({ metadata }) => metadata.name === name);
  const hash = labels["pod-template-hash"] ?? "";
  // The lists are not of one moment: a set that is missing is newer than its list, or on its way out.
  const owner =
    set === undefined ? { kind: "Deployment", name: withoutEnd(name, `-${hash}`) } : controllerOf(set.metadata);
  if (owner === undefined) return { workload: { kind: "ReplicaSet", name }, current: true };
  const deployment = controllers.find(({ workload }) => workload.kind === owner.kind && workload.name === owner.name);
  const current =
    set === undefined || deployment === undefined
      ? deletionTimestamp === null
      : set.metadata.annotations[revisionAnnotation] === deployment.revision;
  return { workload: { kind: owner.kind, name: owner.name }, current };
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
