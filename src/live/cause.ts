import type { PreviewRecord } from "../preview/record.ts";
import type { Instant } from "../time.ts";
import type { Application } from "./application.ts";
import type { LivePreview } from "./live-preview.ts";
import { isApplied } from "./operation.ts";
import { inOrder } from "./order.ts";
import { podCause } from "./pod-cause.ts";
import { settled } from "./settled.ts";
import { syncCause } from "./sync-cause.ts";
import { workloadCause } from "./workload-cause.ts";
import { shortName } from "./workload-named.ts";

/** Why a preview will not become ready, or fall asleep, by waiting. */
export interface Cause {
  /** `image-unpullable`, `container-crashing`, `migration-failed` … */
  readonly code: string;
  /** `not-yet` where room may come, without anybody changing the preview. */
  readonly outcome: "unhealthy" | "not-yet";
  /** As a person names it; null when it is the whole preview. */
  readonly workload: string | null;
  /** A sentence, on one line. */
  readonly message: string;
  readonly hints: readonly string[];
  /** Whose last lines explain it. */
  readonly log: { readonly pod: string; readonly container: string; readonly previous: boolean } | null;
}

export interface CauseQuestion {
  /** By the cluster's clock, as far as it is known. */
  readonly now: Instant;
  /** The commit that this run published; null when it published nothing. */
  readonly commit: string | null;
  /** The Application as it was right after that, if there was one: what it said then is about what was there before. */
  readonly before?: Application | undefined;
}

/**
 * What waiting cannot mend, if there is such a thing; the first in the order in which a preview comes up. What belongs
 * to an older spec is no cause: a new one is on its way.
 */
export function causeOf(record: PreviewRecord, live: LivePreview, at: CauseQuestion): Cause | undefined {
  const { application, contents } = live;
  if (application === undefined || application.deletingSince !== null) return undefined;
  if (settled(record, live).ready) return undefined;
  const ofSync = syncCause(record, live, application, at);
  // Pods that are to go need not be well, and what goes to sleep does so before the migration.
  if (record.asleep) return ofSync?.code === "migration-failed" ? undefined : ofSync;
  if (ofSync !== undefined) return ofSync;
  const { operation, operationRequested } = application;
  if (contents === undefined || operation === null || operationRequested || live.spec !== record.spec) return undefined;
  const causes = inOrder(record, contents)
    .filter((workload) => workload.observed && isApplied(operation, workload))
    .flatMap((workload) => {
      const scene = { record, workload, contents, operation, now: at.now };
      const cause = podCause(scene) ?? workloadCause(scene);
      return cause === undefined ? [] : [{ ...cause, workload: shortName(workload) }];
    });
  return causes.find(({ outcome }) => outcome === "unhealthy") ?? causes[0];
}
