import { label } from "../preview/labels.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Contents, Pod, Workload } from "./contents.ts";

/** What a workload is to a preview; it also tells when Argo CD gets to it. */
export type Role = "store" | "migrate" | "service" | "other";

const turns: readonly Role[] = ["store", "migrate", "service", "other"];

/** The role of a workload; `other` is a Job that is no migration, which belongs to nobody we know. */
export function roleOf(record: Pick<PreviewRecord, "data">, workload: Workload): Role {
  if (workload.kind === "Job") return isMigration(workload) ? "migrate" : "other";
  return workload.kind === "StatefulSet" && storeOf(record, workload) !== undefined ? "store" : "service";
}

/** The key of the store that a StatefulSet carries. */
export function storeOf(record: Pick<PreviewRecord, "data">, workload: Workload): string | undefined {
  const key = workload.labels[label("store")] ?? workload.name;
  return Object.hasOwn(record.data, key) ? key : undefined;
}

/** Named by `preview.migrateJob`. */
function isMigration(workload: Workload): boolean {
  return /^migrate-[0-9a-f]{8}$/.test(workload.name);
}

/** The migrations of a preview, newest first: an old one stays until the sync that made the next is done. */
export function migrationJobs(contents: Contents): readonly Workload[] {
  return contents.workloads
    .filter((workload) => workload.kind === "Job" && isMigration(workload) && workload.deletingSince === null)
    .toSorted((a, b) => compare(b.createdAt, a.createdAt) || compare(a.name, b.name));
}

/** What a preview consists of, in the order in which it comes up; of migrations only the newest. */
export function inOrder(record: PreviewRecord, contents: Contents): readonly Workload[] {
  const [migration] = migrationJobs(contents);
  const turn = (workload: Workload) => turns.indexOf(roleOf(record, workload));
  return contents.workloads
    .filter((workload) => workload.deletingSince === null && (workload.kind !== "Job" || workload === migration))
    .toSorted(
      (a, b) =>
        turn(a) - turn(b) ||
        Number(b.name === record.workload) - Number(a.name === record.workload) ||
        compare(a.name, b.name) ||
        compare(a.kind, b.kind),
    );
}

/** Pods of a workload that are wanted: neither on their way out nor, but for a Job, ended; by name. */
export function podsOf(workload: Workload, contents: Contents): readonly Pod[] {
  return contents.pods
    .filter(
      (pod) =>
        pod.workload?.kind === workload.kind &&
        pod.workload.name === workload.name &&
        pod.deletingSince === null &&
        (workload.kind === "Job" || (pod.phase !== "Failed" && pod.phase !== "Succeeded")),
    )
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Code unit order, which is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
