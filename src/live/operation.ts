import type { PreviewRecord } from "../preview/record.ts";
import { secondsBetween } from "../time.ts";
import type { Application, Operation, SyncResult } from "./application.ts";
import type { Workload } from "./contents.ts";
import type { LivePreview } from "./live-preview.ts";

/**
 * Seconds after a record was written in which a sync may still be of what was there before: the push, and a sync that
 * began meanwhile. Our own number.
 */
const settledSeconds = 60;

/**
 * Whether what the last operation came to tells of this record. A folder that is refused whole never becomes live, so
 * the live spec alone does not say; `commit` is the one that this run published, null when it published nothing, and
 * `before` the Application as it was right after that: the clock of this machine may differ from the cluster's.
 */
export function isOurs(
  record: PreviewRecord,
  live: LivePreview,
  commit: string | null,
  before?: Application | undefined,
): boolean {
  const operation = live.application?.operation;
  if (operation === undefined || operation === null) return false;
  if (live.spec === record.spec || (commit !== null && operation.revision === commit)) return true;
  if (operation.startedAt === null || operation.startedAt === before?.operation?.startedAt) return false;
  const after = secondsBetween(record.updatedAt, operation.startedAt);
  // Others publish to the same branch, so that a sync of our folder may run at a later commit than ours.
  return commit === null ? after > 0 : after > settledSeconds;
}

export function isRunning({ phase }: Operation): boolean {
  return phase === "Running" || phase === "Terminating";
}

/** Argo CD writes "failed, will try again" as a running operation that has an end. */
export function isRetrying({ phase, finishedAt }: Operation): boolean {
  return phase === "Running" && finishedAt !== null;
}

/** Whether the last operation has failed for good. */
export function hasFailed(application: Application): boolean {
  const { operation, operationRequested } = application;
  return !operationRequested && (operation?.phase === "Failed" || operation?.phase === "Error");
}

/** Whether somebody ended the last operation: no fault of what it was to bring, and Argo CD does not begin it again. */
export function wasEnded(application: Application): boolean {
  return hasFailed(application) && /^operation terminat(?:ed|ion)\b/i.test(application.operation?.message ?? "");
}

/** The objects that made a sync fail, or the try before the next. */
export function failedResults(operation: Operation): readonly SyncResult[] {
  return operation.results.filter(
    ({ status, phase }) => status === "SyncFailed" || phase === "Failed" || phase === "Error",
  );
}

/**
 * Whether a workload is as this sync wants it to be. While a sync works on the stores, the Deployments are still those
 * of before, and their troubles are what it is to mend.
 */
export function isApplied(operation: Operation, workload: Workload): boolean {
  if (operation.phase === "Succeeded") return true;
  if (operation.results.some(({ kind, name }) => kind === workload.kind && name === workload.name)) return true;
  return operation.startedAt !== null && secondsBetween(operation.startedAt, workload.createdAt) >= 0;
}
