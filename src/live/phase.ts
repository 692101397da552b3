import type { PreviewRecord } from "../preview/record.ts";
import { clause } from "./excerpt.ts";
import type { LivePreview } from "./live-preview.ts";
import { failedResults, hasFailed, isOurs } from "./operation.ts";
import { readyToArgocd } from "./readiness.ts";
import { servicePods, settled } from "./settled.ts";
import { workloadStates } from "./workloads.ts";

/** The state of a preview as people and scripts name it; docs/dictionary.md says when each holds. */
export type Phase =
  | "absent"
  | "deleting"
  | "unknown"
  | "asleep"
  | "pending"
  | "failed"
  | "degraded"
  | "ready"
  | "progressing";

export interface PhaseAnswer {
  readonly phase: Phase;
  /** Why, for a person. */
  readonly reason: string;
}

/** The phase of a preview of which only the record was read. */
export const recordedPhase: PhaseAnswer = { phase: "unknown", reason: "published; the cluster was not asked" };

/**
 * The other of the two keys, the pull request: open and with the label, or what it lacks. `unasked` when it was not
 * read, `unneeded` where Argo CD goes by records alone.
 */
export type PullRequestKey = "there" | "unlabelled" | "closed" | "unasked" | "unneeded";

/** The phase of a preview, first match. `live` is undefined when the cluster was not asked or did not answer. */
export function phaseOf(
  record: PreviewRecord | undefined,
  live: LivePreview | undefined,
  key: PullRequestKey,
): PhaseAnswer {
  if (record === undefined) return withoutRecord(live, key);
  if (live === undefined) return recordedPhase;
  const { application } = live;
  // Waking would not bring it back.
  if (application === undefined && key === "closed") return { phase: "pending", reason: closedReason };
  if (record.asleep && isAsleep(record, live)) return { phase: "asleep", reason: "the service does not run" };
  if (application === undefined) return { phase: "pending", reason: pendingReasons[key] };
  if (hasFailed(application) && isOurs(record, live, null))
    return { phase: "failed", reason: failureReason(application.operation) };
  if (application.health === "Degraded") return { phase: "degraded", reason: degradedReason(record, live) };
  if (live.spec === null) return { phase: "unknown", reason: "published; which record is live may not be read" };
  const answer = live.contents === undefined ? readyToArgocd(record, live) : settled(record, live);
  if (!answer.ready) return { phase: "progressing", reason: answer.waitingFor };
  const looked = live.contents !== undefined;
  return {
    phase: "ready",
    reason: looked ? "all pods are ready" : "Argo CD calls it healthy; its pods were not asked",
  };
}

function withoutRecord(live: LivePreview | undefined, key: PullRequestKey): PhaseAnswer {
  if (live === undefined) return { phase: "absent", reason: "there is no record; the cluster was not asked" };
  if (live.application !== undefined) {
    const begun = live.application.deletingSince !== null;
    return {
      phase: "deleting",
      reason: begun ? "Argo CD deletes its objects" : "the record is gone, and Argo CD has not looked yet",
    };
  }
  const label = key === "there" ? "; the pull request has its label, so `preview up` starts it" : "";
  return { phase: "absent", reason: `there is no record${label}` };
}

/** What runs the service, and nothing of it is left; stores may stay. */
function isAsleep(record: PreviewRecord, live: LivePreview): boolean {
  if (live.application === undefined) return true;
  if (live.contents === undefined) return readyToArgocd(record, live).ready;
  return servicePods(record, live.contents).length === 0;
}

/** The reason of a preview that waits for a pull request which is not open any more. */
export const closedReason = "the pull request is not open, and Argo CD does not start a preview of such a one";

const pendingReasons: Readonly<Record<PullRequestKey, string>> = {
  there: "published, and Argo CD has not looked yet",
  unneeded: "published, and Argo CD has not looked yet",
  unasked: "published, and Argo CD has not looked yet; it needs the label on the pull request too",
  unlabelled: "the pull request has no label, and without it Argo CD does not start a preview",
  closed: closedReason,
};

function failureReason(operation: Parameters<typeof failedResults>[0] | null): string {
  if (operation === null) return "the sync has failed";
  const [first, ...more] = failedResults(operation);
  if (first === undefined) return clause(`the sync has failed: ${operation.message}`);
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  return clause(`${first.kind} ${first.name}: ${clause(first.message, 200)}${others}`);
}

function degradedReason(record: PreviewRecord, live: LivePreview): string {
  const states = live.contents === undefined ? [] : workloadStates(record, live.contents);
  const [first, ...more] = states.filter(({ ready, reason }) => !ready && reason !== null);
  if (first === undefined) return "Argo CD calls it Degraded";
  return clause(`${first.name}: ${first.reason}${more.length === 0 ? "" : `, and ${more.length} more`}`);
}
