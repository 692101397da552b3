import type { PreviewRecord } from "../preview/record.ts";
import { formatSeconds, secondsBetween } from "../time.ts";
import type { Contents, Workload } from "./contents.ts";
import { clause } from "./excerpt.ts";
import { imageTrouble } from "./image-cause.ts";
import { failureOf } from "./migration-cause.ts";
import { inOrder, podsOf, type Role, roleOf, storeOf } from "./order.ts";
import { endText } from "./pod-cause.ts";
import { isReady, stepOf } from "./progress.ts";

/** One line of `preview status`. */
export interface WorkloadState {
  /** Of the object; of a store its key, and `migrate` of the migration. */
  readonly name: string;
  readonly ready: boolean;
  /** Why it is not ready, or what there is to say of one that is; null when there is nothing. */
  readonly reason: string | null;
}

/** The reason of a workload that the record names and the cluster lacks. */
export const notThere = "not there yet";

const lines: readonly Role[] = ["service", "store", "migrate"];

/** What runs in a preview: what answers the URL first, then the rest of the service, stores, the migration. */
export function workloadStates(record: PreviewRecord, contents: Contents): readonly WorkloadState[] {
  const workloads = inOrder(record, contents);
  return lines.flatMap((role) => {
    const found = workloads
      .filter((workload) => roleOf(record, workload) === role)
      .map((workload) => stateOf(record, workload, contents));
    return [...absent(record, role, found), ...found];
  });
}

/** What the record names and the cluster lacks. */
function absent(record: PreviewRecord, role: Role, found: readonly WorkloadState[]): readonly WorkloadState[] {
  const wanted = role === "service" ? [record.workload] : role === "store" ? Object.keys(record.data) : [];
  return wanted
    .filter((name) => !found.some((state) => state.name === name))
    .map((name) => ({ name, ready: false, reason: notThere }));
}

function stateOf(record: PreviewRecord, workload: Workload, contents: Contents): WorkloadState {
  const role = roleOf(record, workload);
  const name =
    role === "migrate" ? "migrate" : ((role === "store" ? storeOf(record, workload) : null) ?? workload.name);
  const step = stepOf(record, workload, contents);
  if (step === undefined) return { name, ready: true, reason: doneText(record, workload) };
  const failure = workload.kind === "Job" ? failureOf(workload, contents) : undefined;
  if (failure !== undefined) return { name, ready: false, reason: clause(`failed: ${failure}`) };
  return { name, ready: false, reason: clause(trouble(workload, contents) ?? step) };
}

function doneText(record: PreviewRecord, workload: Workload): string | null {
  if (workload.kind !== "Job") return workload.desired > 0 ? null : record.asleep ? "asleep" : "off in previews";
  if (workload.completedAt === null) return null;
  const seconds = Math.max(0, secondsBetween(workload.createdAt, workload.completedAt));
  const time = seconds < 60 ? `${Math.floor(seconds)} s` : formatSeconds(seconds);
  const files = record.migrate?.files.length ?? 0;
  return files === 0 ? `done in ${time}` : `${files} ${files === 1 ? "migration" : "migrations"}, ${time}`;
}

/** What Kubernetes calls the trouble of the first pod that has one: `CrashLoopBackOff, 4 restarts: exit 1 "…"`. */
function trouble(workload: Workload, contents: Contents): string | undefined {
  const pods = podsOf(workload, contents).filter((pod) => pod.current && !isReady(pod));
  return pods.flatMap((pod) =>
    pod.containers.flatMap((container): readonly string[] => {
      const { state, restarts, last, ready, init } = container;
      const image = imageTrouble(container, pod, contents);
      if (image !== undefined) return [image];
      const ended = state.kind === "terminated" ? state : last;
      const fails = !ready && ended !== null && ended.exitCode !== 0 && (!init || state.kind !== "running");
      const count = `${restarts} ${restarts === 1 ? "restart" : "restarts"}`;
      if (state.kind === "waiting" && state.reason === "CrashLoopBackOff")
        return [`CrashLoopBackOff, ${count}${endText(ended)}`];
      if (state.kind === "waiting" && /Error$/.test(state.reason))
        return [state.message === "" ? state.reason : `${state.reason}: ${state.message}`];
      return fails && restarts > 0 ? [`${count}${endText(ended)}`] : [];
    }),
  )[0];
}
