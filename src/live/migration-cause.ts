import type { PreviewRecord } from "../preview/record.ts";
import type { Operation, SyncResult } from "./application.ts";
import type { Cause } from "./cause.ts";
import type { Container, ContainerState, Contents, Pod, Workload } from "./contents.ts";
import { clause, excerpt, sentence, tellingLine } from "./excerpt.ts";
import { isApplied } from "./operation.ts";
import { compare, migrationJobs } from "./order.ts";

/**
 * Whether a sync says that the migration of this record has failed. One that could not be applied has not run, and what
 * an earlier try says of an earlier migration stands there until the next has got as far.
 */
export function isFailedMigration(record: PreviewRecord, { kind, name, status }: SyncResult): boolean {
  return kind === "Job" && status !== "SyncFailed" && isMigrationOf(record, name);
}

/** Records of before may not hold the name; then any migration is theirs. */
function isMigrationOf({ migrate }: PreviewRecord, name: string): boolean {
  return migrate?.job === undefined ? name.startsWith("migrate-") : name === migrate.job;
}

/** Why the migration of this sync has failed, told as soon as Kubernetes has given it up. */
export function migrationCause(
  record: PreviewRecord,
  operation: Operation,
  failed: readonly SyncResult[],
  contents: Contents | undefined,
): Cause | undefined {
  const job = contents === undefined ? undefined : failedMigration(record, operation, contents);
  const result = failed.find((one) => isFailedMigration(record, one));
  const name = job?.name ?? result?.name;
  if (name === undefined) return undefined;
  const last = contents === undefined ? undefined : lastFailure(name, contents);
  const condition = job?.conditions.find(({ type }) => type === "Failed");
  const why = condition?.message ?? result?.message ?? "";
  return {
    code: "migration-failed",
    outcome: "unhealthy",
    workload: "migrate",
    message: sentence(`The migration has failed (${excerpt(name, 40)}): ${textOf(last, why)}`),
    hints: [
      condition?.reason === "DeadlineExceeded" || /deadline/i.test(why)
        ? "It ran longer than `activeDeadlineSeconds` of the platform's component migrate allows."
        : "The version before goes on serving. Correct the migration and push, or run `preview up` to try it again.",
    ],
    log: last === undefined ? null : { pod: last.pod.name, container: last.container.name, previous: false },
  };
}

/** The migration that Kubernetes has given up in this sync. One of an earlier sync says nothing of this one. */
export function failedMigration(record: PreviewRecord, operation: Operation, contents: Contents): Workload | undefined {
  return migrationJobs(contents).find(
    (job) =>
      operation.phase !== "Succeeded" &&
      isMigrationOf(record, job.name) &&
      isApplied(operation, job) &&
      job.conditions.some(({ type, status }) => type === "Failed" && status === "True"),
  );
}

interface Failure {
  readonly pod: Pod;
  readonly container: Container;
  readonly ended: Extract<ContainerState, { readonly kind: "terminated" }>;
}

/** The container at which the last try ended. */
function lastFailure(job: string, contents: Contents): Failure | undefined {
  return contents.pods
    .filter(({ workload }) => workload?.kind === "Job" && workload.name === job)
    .toSorted((a, b) => compare(b.createdAt, a.createdAt) || compare(a.name, b.name))
    .flatMap((pod) =>
      pod.containers.flatMap((container): readonly Failure[] => {
        const { state } = container;
        return state.kind === "terminated" && state.exitCode !== 0 ? [{ pod, container, ended: state }] : [];
      }),
    )[0];
}

/** How the last try of a Job ended: `exit 1 "django.db.utils.OperationalError: …"`. */
export function failureOf(job: Workload, contents: Contents): string | undefined {
  const condition = job.conditions.find(({ type, status }) => type === "Failed" && status === "True");
  return condition === undefined ? undefined : textOf(lastFailure(job.name, contents), condition.message);
}

function textOf(last: Failure | undefined, why: string): string {
  if (last === undefined) return clause(why, 200) || "the Job gives no reason";
  const { container, ended } = last;
  const step = container.name === "migrate" ? "" : `in ${excerpt(container.name, 40)}, `;
  const reason = ended.reason === "" || ended.reason === "Error" ? "" : ` (${excerpt(ended.reason, 40)})`;
  const said = tellingLine(ended.message);
  return `${step}exit ${ended.exitCode}${reason}${said === "" ? "" : ` "${said}"`}`;
}
