import { label } from "../preview/labels.ts";
import { isMigrated } from "../preview/ledger.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { type Instant, secondsBetween } from "../time.ts";
import type { Application } from "./application.ts";
import type { Contents, Pod } from "./contents.ts";
import type { LivePreview } from "./live-preview.ts";
import { failedMigration, isFailedMigration } from "./migration-cause.ts";
import { failedResults, isOurs, isRunning } from "./operation.ts";
import { migrationJobs, podsOf, storeOf } from "./order.ts";

type Store = PreviewRecord["data"][string];

/** What of a record tells which stores can lose anything. */
type Losing = Pick<PreviewRecord, "data"> & { readonly migrate: object | null };

/**
 * The stores that have lost what the migration wrote: of those it writes to, whose data lies in the pod, the ones whose
 * pod began after it was done. Without `application`, a reset that is under way may look like a loss.
 */
export function lostStores(record: Losing, contents: Contents, application?: Application): readonly string[] {
  const operation = application?.operation ?? null;
  if (record.migrate === null || application?.operationRequested === true) return [];
  if (operation !== null && isRunning(operation)) return [];
  // A migration that is yet to end writes again by itself.
  const migratedAt = migrationJobs(contents)[0]?.completedAt ?? null;
  if (migratedAt === null) return [];
  return Object.entries(record.data).flatMap(([key, store]) => {
    if (!isMigrated(key, store) || (store.storage !== "copy" && store.storage !== "overlay")) return [];
    return storePods(record, key, contents).some((pod) => hasLost(pod, store, migratedAt)) ? [key] : [];
  });
}

function storePods(record: Losing, key: string, contents: Contents): readonly Pod[] {
  return contents.workloads
    .filter((workload) => workload.kind === "StatefulSet" && storeOf(record, workload) === key)
    .flatMap((workload) => podsOf(workload, contents))
    .filter(({ current }) => current);
}

function hasLost(pod: Pod, { generation, storage }: Store, migratedAt: Instant): boolean {
  // Of another generation: it is about to be replaced anyway.
  if (pod.annotations[label("generation")] !== String(generation)) return false;
  if (secondsBetween(migratedAt, pod.createdAt) > 0) return true;
  // The layer of a container goes with it; a volume of the pod stays.
  return storage === "overlay" && pod.containers.some((container) => restartedAfter(container, migratedAt));
}

function restartedAfter({ init, restarts, state }: Pod["containers"][number], instant: Instant): boolean {
  if (init || restarts === 0 || state.kind !== "running" || state.startedAt === null) return false;
  return secondsBetween(instant, state.startedAt) > 0;
}

/**
 * Whether the migration of this record has failed, so that only another attempt can help: its Job stays failed however
 * often Argo CD tries.
 */
export function migrationFailed(record: PreviewRecord, live: LivePreview): boolean {
  const operation = live.application?.operation;
  if (operation === undefined || operation === null || !isOurs(record, live, null)) return false;
  if (operation.phase === "Succeeded") return false;
  if (live.contents !== undefined && failedMigration(record, operation, live.contents) !== undefined) return true;
  return failedResults(operation).some((result) => isFailedMigration(record, result));
}
