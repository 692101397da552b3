import type { PreviewRecord } from "../preview/record.ts";
import type { Contents, Pod } from "./contents.ts";
import type { LivePreview } from "./live-preview.ts";
import { compare, roleOf } from "./order.ts";
import { type Readiness, readiness, readyToArgocd } from "./readiness.ts";

/**
 * Whether a preview is as its record wants it to be, and what it waits for otherwise: truly ready, or asleep without a
 * pod of the service.
 */
export function settled(record: PreviewRecord, live: LivePreview): Readiness {
  return record.asleep ? sleeps(record, live) : readiness(record, live);
}

/**
 * How the sync ended is of no matter once the record is live: the service sleeps in the first wave, and a migration that
 * fails keeps nobody awake.
 */
function sleeps(record: PreviewRecord, live: LivePreview): Readiness {
  const { application, contents, spec } = live;
  if (contents === undefined) return application === undefined ? { ready: true } : readyToArgocd(record, live);
  const [first, ...more] = servicePods(record, contents);
  if (application !== undefined && spec !== record.spec) {
    const seen = readyToArgocd(record, live);
    return seen.ready ? { ready: false, waitingFor: "Argo CD has not seen the record yet" } : seen;
  }
  if (first === undefined) return { ready: true };
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  const ends = first.deletingSince === null ? "still runs" : "is ending";
  return { ready: false, waitingFor: `pod ${first.name} ${ends}${others}` };
}

/** Pods of the service that have not ended, by name: neither of stores nor of Jobs. */
export function servicePods(record: Pick<PreviewRecord, "data">, contents: Contents): readonly Pod[] {
  return contents.pods
    .filter(({ workload, phase }) => {
      if (workload === null || workload.kind === "Job" || phase === "Failed" || phase === "Succeeded") return false;
      const owner = contents.workloads.find(({ kind, name }) => kind === workload.kind && name === workload.name);
      if (owner !== undefined) return roleOf(record, owner) === "service";
      return workload.kind !== "StatefulSet" || !Object.hasOwn(record.data, workload.name);
    })
    .toSorted((a, b) => compare(a.name, b.name));
}
