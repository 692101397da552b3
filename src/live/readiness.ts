import type { PreviewRecord } from "../preview/record.ts";
import { secondsBetween } from "../time.ts";
import type { Application, Operation } from "./application.ts";
import type { Contents } from "./contents.ts";
import { clause } from "./excerpt.ts";
import type { LivePreview } from "./live-preview.ts";
import { isApplied, isOurs, isRetrying, isRunning } from "./operation.ts";
import { inOrder, storeOf } from "./order.ts";
import { progressOf } from "./progress.ts";

export type Readiness =
  | { readonly ready: true }
  /** `waitingFor` goes on after "waits for" or behind a dot: no capital unless a name, no full stop. */
  | { readonly ready: false; readonly waitingFor: string };

/**
 * Whether a preview is truly ready, but for its URL, and what it waits for otherwise: the first thing in the way, in
 * the order in which a preview comes up. Never by Argo CD's health alone: a folder that does not build is "Healthy".
 */
export function readiness(record: PreviewRecord, live: LivePreview): Readiness {
  return answer(ofArgocd(record, live) ?? ofContents(record, live) ?? ofHealth(live.application));
}

/** The same without a look inside: what `list` may say of many previews at once. */
export function readyToArgocd(record: PreviewRecord, live: LivePreview): Readiness {
  return answer(ofArgocd(record, live) ?? ofHealth(live.application));
}

function answer(waitingFor: string | undefined): Readiness {
  return waitingFor === undefined ? { ready: true } : { ready: false, waitingFor: clause(waitingFor) };
}

function ofArgocd(record: PreviewRecord, live: LivePreview): string | undefined {
  const { application } = live;
  if (application === undefined) return "Argo CD has not made the Application yet";
  if (application.deletingSince !== null) return "Argo CD removes the Application, and makes it anew if it is wanted";
  const broken = application.conditions.find(({ type }) => type === "ComparisonError");
  if (broken !== undefined) return `Argo CD cannot read the folder: ${clause(broken.message)}`;
  const { operation } = application;
  if (live.spec === null) return "the live record, which may not be read";
  if (live.spec !== record.spec) return ofAnOlderSpec(record, live, operation);
  if (application.operationRequested) return "Argo CD has been asked to sync and has not begun";
  if (operation === null) return "Argo CD has not begun to sync";
  if (isRunning(operation)) return ofRunning(record, live, operation);
  if (operation.phase !== "Succeeded") return `the sync has failed: ${clause(operation.message)}`;
  return undefined;
}

function ofAnOlderSpec(record: PreviewRecord, live: LivePreview, operation: Operation | null): string {
  if (operation === null || !isRunning(operation)) return "Argo CD has not seen the record yet";
  if (isRetrying(operation)) return `Argo CD will try to sync again: ${clause(operation.message)}`;
  return isOurs(record, live, null) ? "Argo CD has begun to sync" : "Argo CD still works on what was there before";
}

/** A sync waits for each wave to be healthy, so that what it waits for is what is not ready of those it has applied. */
function ofRunning(record: PreviewRecord, live: LivePreview, operation: Operation): string {
  if (operation.phase === "Terminating") return "Argo CD ends a sync";
  if (isRetrying(operation)) return `Argo CD will try to sync again: ${clause(operation.message)}`;
  const { contents } = live;
  const first =
    contents === undefined
      ? undefined
      : inOrder(record, contents)
          .filter((workload) => isApplied(operation, workload))
          .flatMap((workload) => progressOf(record, workload, contents) ?? [])[0];
  if (first !== undefined) return first;
  return operation.message === "" ? "Argo CD syncs" : `Argo CD syncs: ${clause(operation.message)}`;
}

function ofContents(record: PreviewRecord, { contents }: LivePreview): string | undefined {
  if (contents === undefined) return "the pods, which were not looked at";
  const workloads = inOrder(record, contents);
  const stores = workloads.flatMap((workload) =>
    workload.kind === "StatefulSet" ? (storeOf(record, workload) ?? []) : [],
  );
  const missing = Object.keys(record.data).find((store) => !stores.includes(store));
  if (missing !== undefined) return `${missing} is not there yet`;
  const progress = workloads.flatMap((workload) => progressOf(record, workload, contents) ?? [])[0];
  if (progress !== undefined) return progress;
  return hasWorkload(record, contents) ? undefined : `${record.workload} is not there yet`;
}

function hasWorkload(record: PreviewRecord, contents: Contents): boolean {
  return contents.workloads.some(
    ({ kind, name, deletingSince }) => kind === "Deployment" && name === record.workload && deletingSince === null,
  );
}

/**
 * Argo CD judges health in another loop than it syncs in, so that right after a sync its word may be of before
 * (`argocd app wait` and Kargo wait for `reconciledAt` too). It may leave the time as it is when nothing else changed;
 * then what it compared was Synced.
 */
function ofHealth(application: Application | undefined): string | undefined {
  if (application === undefined) return "Argo CD has not made the Application yet";
  const { reconciledAt, operation, health, sync } = application;
  const ended = operation?.finishedAt ?? null;
  const looked = ended === null || (reconciledAt !== null && secondsBetween(ended, reconciledAt) >= 0);
  if (!looked && sync !== "Synced") return "Argo CD has not looked at the outcome of its sync yet";
  if (health === "Healthy") return undefined;
  return health === "Progressing"
    ? "an object that is no pod, such as the route, is not ready yet (Argo CD: Progressing)"
    : `Argo CD calls it ${clause(health, 40)}`;
}
