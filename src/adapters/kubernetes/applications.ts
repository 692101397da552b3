import * as z from "zod";
import type { Application, ApplicationSet } from "../../live/application.ts";
import { label } from "../../preview/labels.ts";
import { count, identityOf, instant, list, metadata, text } from "./objects.ts";

/** A newer Argo CD may know more phases; to wait is right for what cannot be judged. */
const phase = z.enum(["Running", "Terminating", "Succeeded", "Failed", "Error"]).catch("Running");

const syncResult = z
  .object({ kind: text, name: text, status: text, hookPhase: text, message: text })
  .transform(({ hookPhase, ...rest }) => ({
    ...rest,
    phase: phase.nullable().parse(hookPhase === "" ? null : hookPhase),
  }));

const operationState = z
  .object({
    phase,
    message: text,
    startedAt: instant,
    finishedAt: instant,
    retryCount: count,
    operation: z.object({ sync: z.object({ revision: text }).nullish() }).nullish(),
    syncResult: z.object({ revision: text, resources: list(syncResult) }).nullish(),
  })
  .transform(({ retryCount: retries, operation, syncResult, ...rest }) => ({
    ...rest,
    revision: syncResult?.revision || operation?.sync?.revision || null,
    retries,
    results: syncResult?.resources ?? [],
  }));

const managedObject = z
  .object({ group: text, kind: text, namespace: text, name: text })
  .transform((object) => ({ ...object, namespace: object.namespace === "" ? null : object.namespace }));

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml, as Argo CD keeps it. */
export const applicationObject = z.object({
  metadata,
  spec: z.object({
    destination: z.object({ namespace: text }).nullish(),
    source: z.object({ repoURL: text }).nullish(),
    /** Copied into a sync that we ask for: Argo CD itself takes it only for its own. */
    syncPolicy: z
      .object({ syncOptions: z.array(z.string()).nullish(), retry: z.record(z.string(), z.unknown()).nullish() })
      .nullish(),
  }),
  operation: z.unknown().optional(),
  status: z
    .object({
      reconciledAt: instant,
      sync: z.object({ status: z.enum(["Synced", "OutOfSync", "Unknown"]).catch("Unknown") }).nullish(),
      health: z.object({ status: text }).nullish(),
      conditions: list(z.object({ type: text, message: text })),
      operationState: operationState.nullish(),
      resources: list(managedObject),
    })
    .prefault({}),
});

export type ApplicationObject = z.output<typeof applicationObject>;

export function toApplication({ metadata, spec, operation, status }: ApplicationObject): Application {
  const state = status.operationState ?? null;
  // The field stays until the operation is over.
  const begun = state?.phase === "Running" || state?.phase === "Terminating";
  return {
    name: metadata.name,
    identity: identityOf(metadata),
    service: metadata.labels[label("service")] ?? null,
    namespace: spec.destination?.namespace ?? "",
    source: spec.source?.repoURL || null,
    createdAt: metadata.creationTimestamp,
    deletingSince: metadata.deletionTimestamp,
    finalizers: metadata.finalizers,
    reconciledAt: status.reconciledAt,
    sync: status.sync?.status ?? "Unknown",
    health: status.health?.status || "Unknown",
    conditions: status.conditions,
    operation: state,
    operationRequested: hasOperation({ operation }) && !begun,
    resources: status.resources,
  };
}

/** A sync was asked for, or runs. */
export function hasOperation({ operation }: Pick<ApplicationObject, "operation">): boolean {
  return operation !== undefined && operation !== null;
}

export const applicationSet = z
  .object({
    metadata,
    status: z.object({ conditions: list(z.object({ type: text, status: text, message: text })) }).prefault({}),
  })
  .transform(
    ({ metadata, status }): ApplicationSet => ({
      name: metadata.name,
      conditions: status.conditions
        .filter(({ status }) => status === "True")
        .map(({ type, message }) => ({ type, message })),
    }),
  );
