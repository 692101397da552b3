import type { Cause } from "./cause.ts";
import type { Container, ContainerState, Pod } from "./contents.ts";
import { clause, excerpt, sentence, tellingLine } from "./excerpt.ts";
import { imageCause } from "./image-cause.ts";
import { ageOf, currentPods, eventsOf, type Scene, secretSeconds } from "./scene.ts";
import { unschedulableCause } from "./unschedulable-cause.ts";

type Ended = Extract<ContainerState, { readonly kind: "terminated" }>;

/** Why one of a workload's pods cannot become ready by waiting. */
export function podCause(scene: Scene): Cause | undefined {
  const causes = currentPods(scene).flatMap(
    (pod) =>
      unschedulableCause(scene, pod) ??
      mountCause(scene, pod) ??
      pod.containers.flatMap((container) => containerCause(scene, pod, container) ?? [])[0] ??
      [],
  );
  return causes.find(({ outcome }) => outcome === "unhealthy") ?? causes[0];
}

function containerCause(scene: Scene, pod: Pod, container: Container): Cause | undefined {
  return imageCause(scene, pod, container) ?? configCause(scene, pod, container) ?? crashCause(scene, pod, container);
}

/** A Secret or a ConfigMap that the container's environment needs and that is not there. */
function configCause(scene: Scene, pod: Pod, { name, state }: Container): Cause | undefined {
  if (state.kind !== "waiting" || !/^CreateContainer(?:Config)?Error$/.test(state.reason)) return undefined;
  if (ageOf(scene, pod) < secretSeconds) return undefined;
  return configuration(scene, `Container ${name} of ${scene.workload.name} cannot be made`, state.message);
}

/** The same, as a volume: Kubernetes tells it by an event only. */
function mountCause(scene: Scene, pod: Pod): Cause | undefined {
  const waiting = pod.containers.some(({ state }) => state.kind === "waiting" && state.reason === "ContainerCreating");
  if (!waiting || ageOf(scene, pod) < secretSeconds) return undefined;
  const failed = eventsOf(scene.contents, pod).findLast(({ reason }) => reason === "FailedMount");
  if (failed === undefined || !/\bnot found\b|non-existent/.test(failed.message)) return undefined;
  return configuration(scene, `A volume of ${scene.workload.name} cannot be mounted`, failed.message);
}

function configuration({ workload, record }: Scene, what: string, why: string): Cause {
  const secret = /\bsecrets?\b/i.test(why);
  return {
    code: "container-config",
    outcome: "unhealthy",
    workload: workload.name,
    message: sentence(`${what}: ${clause(why, 200)}`),
    hints: secret
      ? [
          `Its ExternalSecret may not find the key: \`kubectl --namespace ${record.namespace} get externalsecrets\` shows its state.`,
        ]
      : ["Check the names of ConfigMaps and Secrets in the overlay."],
    log: null,
  };
}

/** A program that ends again and again. In a Job each try is a pod of its own, and Kubernetes counts them. */
function crashCause(scene: Scene, pod: Pod, container: Container): Cause | undefined {
  const { workload } = scene;
  const { state, restarts, init } = container;
  const ended = state.kind === "terminated" ? state : container.last;
  if (workload.kind === "Job" || isFine(container)) return undefined;
  const waits = state.kind === "waiting" && state.reason === "CrashLoopBackOff";
  if (!waits && (restarts < 2 || ended === null || ended.exitCode === 0)) return undefined;
  const who = init ? `Init container ${container.name} of ${workload.name}` : nameOf(scene, container);
  return {
    code: "container-crashing",
    outcome: "unhealthy",
    workload: workload.name,
    message: sentence(
      `${who} ends again and again, ${restarts} restarts so far${endText(ended, probeText(scene, pod, ended))}`,
    ),
    hints:
      ended?.reason === "OOMKilled" ? ["It needs more memory than its limit: raise `resources.limits.memory`."] : [],
    log: { pod: pod.name, container: container.name, previous: state.kind !== "terminated" },
  };
}

function isFine({ state, init, ready }: Container): boolean {
  if (state.kind === "running") return ready;
  return init && state.kind === "terminated" && state.exitCode === 0;
}

function nameOf({ workload }: Scene, { name }: Container): string {
  return name === workload.name ? name : `Container ${name} of ${workload.name}`;
}

/** Kubernetes ends a container itself when a probe of its life fails; that is the reason then. */
function probeText(scene: Scene, pod: Pod, ended: Ended | null): string {
  if (ended === null || (ended.exitCode !== 137 && ended.exitCode !== 143) || ended.reason === "OOMKilled") return "";
  const failed = eventsOf(scene.contents, pod).findLast(
    ({ reason, message }) => reason === "Unhealthy" && /^(?:Liveness|Startup) probe/.test(message),
  );
  return failed === undefined ? "" : clause(failed.message, 120);
}

/** `: exit 1 "django.db.utils.OperationalError: …"` */
export function endText(ended: Ended | null, probe = ""): string {
  if (ended === null) return "";
  const reason = ended.reason === "" || ended.reason === "Error" ? "" : ` (${excerpt(ended.reason, 40)})`;
  const said = probe === "" ? tellingLine(ended.message) : probe;
  return `: exit ${ended.exitCode}${reason}${said === "" ? "" : ` "${said}"`}`;
}
