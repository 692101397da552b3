import * as z from "zod";
import type { Workload } from "../../live/contents.ts";
import { conditions, count, instant, type Metadata, metadata, podTemplate, text } from "./objects.ts";

/** A workload, and what tells its newest pods from others. */
export interface Controller {
  readonly workload: Workload;
  /** Of a Deployment: the revision that its newest ReplicaSet carries. */
  readonly revision: string;
  /** Of a StatefulSet: the hash that its newest pods carry. */
  readonly updateRevision: string;
}

/** Deployment and its ReplicaSets carry it, as a number. */
export const revisionAnnotation = "deployment.kubernetes.io/revision";

const one = z
  .number()
  .nullish()
  .transform((value) => value ?? 1);

/** What Deployments and StatefulSets have in common. */
const replicated = z.object({
  metadata,
  spec: z.object({ replicas: one, template: podTemplate }),
  status: z
    .object({
      observedGeneration: count,
      updatedReplicas: count,
      readyReplicas: count,
      updateRevision: text,
      conditions,
    })
    .prefault({}),
});

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/ */
export const deployment = replicated.transform(
  (object): Controller => ({
    workload: ofReplicas("Deployment", object),
    revision: object.metadata.annotations[revisionAnnotation] ?? "",
    updateRevision: "",
  }),
);

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/ */
export const statefulSet = replicated.transform(
  (object): Controller => ({
    workload: ofReplicas("StatefulSet", object),
    revision: "",
    updateRevision: object.status.updateRevision,
  }),
);

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/: it never changes, so all is newest. */
export const job = z
  .object({
    metadata,
    spec: z.object({ completions: one, template: podTemplate }),
    status: z.object({ active: count, succeeded: count, completionTime: instant, conditions }).prefault({}),
  })
  .transform(
    ({ metadata, spec, status }): Controller => ({
      workload: {
        ...common("Job", metadata),
        observed: true,
        desired: spec.completions,
        updated: status.active + status.succeeded,
        ready: status.succeeded,
        images: spec.template.images,
        conditions: status.conditions,
        completedAt: status.completionTime,
      },
      revision: "",
      updateRevision: "",
    }),
  );

function ofReplicas(
  kind: "Deployment" | "StatefulSet",
  { metadata, spec, status }: z.output<typeof replicated>,
): Workload {
  return {
    ...common(kind, metadata),
    observed: status.observedGeneration >= metadata.generation,
    desired: spec.replicas,
    updated: status.updatedReplicas,
    ready: status.readyReplicas,
    images: spec.template.images,
    conditions: status.conditions,
    completedAt: null,
  };
}

function common<K extends Workload["kind"]>(kind: K, { name, labels, creationTimestamp, deletionTimestamp }: Metadata) {
  return { kind, name, labels, createdAt: creationTimestamp, deletingSince: deletionTimestamp };
}
