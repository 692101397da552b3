import { Problem } from "../problem.ts";
import type { Container, Pod, Workload } from "./contents.ts";
import { sentence } from "./excerpt.ts";
import { shortName } from "./workload-named.ts";

/** Which preview is meant, as far as messages need it. */
export interface Meant {
  /** `shop-api-pr-42` */
  readonly preview: string;
  readonly asleep: boolean;
}

/** Why a workload has no pod to go into: it sleeps, it is switched off, or its controller has made none. */
export function noPod({ preview, asleep }: Meant, workload: Workload): Problem {
  const name = shortName(workload);
  if (workload.desired === 0 && asleep) {
    return new Problem("not-yet", {
      code: "preview-asleep",
      message: `${preview} is asleep: \`${name}\` has no pods.`,
      hints: [`\`preview wake ${preview}\` starts it again.`],
    });
  }
  if (workload.desired === 0) {
    return new Problem("not-yet", {
      code: "switched-off",
      message: `\`${name}\` of ${preview} has no pods, and shall have none.`,
      hints: ["A Deployment that `off:` in preview.yaml names does not run in previews."],
    });
  }
  const why = workload.conditions.find(({ type, status }) => type === "ReplicaFailure" && status === "True");
  return new Problem("not-yet", {
    code: "no-pod",
    message: `\`${name}\` of ${preview} has no pod yet${why === undefined ? "." : `: ${sentence(why.message || why.reason)}`}`,
    hints: [look(preview)],
  });
}

/** Why nobody can go into a container that is there. */
export function notRunning({ preview }: Meant, workload: Workload, pod: Pod, container: Container): Problem {
  const name = shortName(workload);
  const said = `\`preview logs ${preview} --service ${name}${container.init ? ` --container ${container.name}` : ""}\` shows what it said.`;
  return new Problem("not-yet", {
    code: "container-not-running",
    message: `\`${name}\` of ${preview} is not running: ${whyOfPod(pod, container)}`,
    hints: [hasLog(culpritOf(pod, container)) ? said : look(preview)],
  });
}

/** What keeps a container of a pod from running, as a sentence that starts with the pod or the container. */
export function whyOfPod(pod: Pod, container: Container): string {
  const unscheduled = pod.conditions.find(({ type, status }) => type === "PodScheduled" && status === "False");
  if (unscheduled !== undefined)
    return sentence(`pod ${pod.name} waits for a node: ${unscheduled.message || unscheduled.reason}`);
  const culprit = culpritOf(pod, container);
  return sentence(`container ${culprit.name} of pod ${pod.name} ${whyOfContainer(culprit)}`);
}

/** The container itself, or the init container before which it does not start. */
function culpritOf(pod: Pod, container: Container): Container {
  return container.init ? container : (unfinishedInit(pod) ?? container);
}

/** The init container before which a pod's other containers do not start. */
export function unfinishedInit({ containers }: Pod): Container | undefined {
  if (containers.some(({ init, state }) => !init && state.kind !== "waiting")) return undefined;
  return containers.find(
    ({ init, ready, state }) => init && !ready && !(state.kind === "terminated" && state.exitCode === 0),
  );
}

function whyOfContainer({ state, last, restarts }: Container): string {
  const again = restarts === 0 ? "" : `, after ${restarts} ${restarts === 1 ? "restart" : "restarts"}`;
  if (state.kind === "terminated") return `has ended with exit code ${state.exitCode}${reasonIn(state.reason)}${again}`;
  if (state.kind === "running") return `runs and is not ready${again}`;
  const ended = last === null ? "" : `; it ended with exit code ${last.exitCode}${reasonIn(last.reason)}`;
  const waits = state.reason === "" ? "has not started" : `waits: ${state.reason}`;
  // Of a crash, Kubernetes says only how long it waits.
  const message = state.message === "" || last !== null ? "" : ` (${state.message})`;
  return `${waits}${message}${again}${ended}`;
}

/** `Error` and `Completed` say no more than the exit code does. */
function reasonIn(reason: string): string {
  return reason === "" || reason === "Error" || reason === "Completed" ? "" : ` (${reason})`;
}

/** Whether a container has written, or may have. */
export function hasLog({ state, last }: Container): boolean {
  return state.kind !== "waiting" || last !== null;
}

function look(preview: string): string {
  return `\`preview status ${preview}\` tells more.`;
}
