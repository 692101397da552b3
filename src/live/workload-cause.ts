import { secondsBetween } from "../time.ts";
import type { Cause } from "./cause.ts";
import { clause, sentence } from "./excerpt.ts";
import { roleOf } from "./order.ts";
import { currentPods, eventsOf, type Scene } from "./scene.ts";

/** Why the pods of a workload are not even made, or take longer than the workload itself allows. */
export function workloadCause(scene: Scene): Cause | undefined {
  return refusedCause(scene) ?? stuckCause(scene);
}

/** Pods that the API server refuses: no room in the quota, a limit, Pod Security, an admission policy. */
function refusedCause(scene: Scene): Cause | undefined {
  const { workload, contents } = scene;
  // Those that are ready may be of the definition before, which goes on serving.
  if (currentPods(scene).length >= workload.desired) return undefined;
  const why = refusal(scene);
  if (why === undefined) return undefined;
  const quota = /exceeded quota/i.test(why);
  // A pod that goes gives its share back, and the controller tries again.
  if (quota && contents.pods.some(({ deletingSince }) => deletingSince !== null)) return undefined;
  return {
    code: quota ? "quota-exceeded" : "pod-forbidden",
    outcome: "unhealthy",
    workload: workload.name,
    message: sentence(`The pods of ${workload.name} are refused: ${clause(why, 240)}`),
    hints: quota
      ? ["Lower the requests in the overlay, or raise `limits.quota` in platform.yaml."]
      : ["Change the pod in the overlay so that the namespace's rules allow it."],
    log: null,
  };
}

/** What the API server said when the newest pods were to be made, if that does not pass by itself. */
function refusal({ workload, contents, operation }: Scene): string | undefined {
  const condition = workload.conditions.find(({ type, status }) => type === "ReplicaFailure" && status === "True");
  const told = contents.events.findLast(
    ({ object, reason, lastSeenAt }) =>
      reason === "FailedCreate" &&
      (workload.kind === "Deployment"
        ? object.kind === "ReplicaSet" && /^[a-z0-9]+$/.test(rest(object.name, workload.name))
        : object.kind === workload.kind && object.name === workload.name) &&
      lastSeenAt !== null &&
      operation.startedAt !== null &&
      secondsBetween(operation.startedAt, lastSeenAt) >= 0,
  );
  const why = condition?.message ?? told?.message;
  return why !== undefined && isLasting(why) ? why : undefined;
}

/** `7d9f8` of ReplicaSet `api-7d9f8`; empty when it is another's. */
function rest(name: string, workload: string): string {
  return name.startsWith(`${workload}-`) ? name.slice(workload.length + 1) : "";
}

function isLasting(why: string): boolean {
  return /is forbidden|denied (?:the )?request|is invalid/i.test(why) && !/not found|being terminated/i.test(why);
}

/** A rollout that took longer than `progressDeadlineSeconds`; a probe that fails may pass until then. */
function stuckCause(scene: Scene): Cause | undefined {
  const { workload } = scene;
  const late = workload.conditions.some(
    ({ type, status, reason }) => type === "Progressing" && status === "False" && reason === "ProgressDeadlineExceeded",
  );
  if (!late) return undefined;
  const pod = currentPods(scene).find(({ containers }) => containers.some(({ init, ready }) => !init && !ready));
  const container = pod?.containers.find(({ init, ready, state }) => !init && !ready && state.kind === "running");
  const probe =
    pod === undefined ? undefined : eventsOf(scene.contents, pod).findLast(({ reason }) => reason === "Unhealthy");
  const failing = container !== undefined && probe !== undefined;
  const role = roleOf(scene.record, workload);
  return {
    code: failing ? "probe-failing" : "rollout-stuck",
    outcome: "unhealthy",
    workload: workload.name,
    message: failing
      ? sentence(`${workload.name} runs and does not become ready: ${clause(probe.message, 200)}`)
      : sentence(`${workload.name} has made no progress for longer than its \`progressDeadlineSeconds\``),
    hints:
      failing && role === "service" ? ["Check the probe in the overlay, and what the service needs to start."] : [],
    log:
      pod === undefined || container === undefined
        ? null
        : { pod: pod.name, container: container.name, previous: false },
  };
}
