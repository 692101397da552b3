import type { PreviewRecord } from "../preview/record.ts";
import type { Container, Contents, Pod, Workload } from "./contents.ts";
import { clause } from "./excerpt.ts";
import { podsOf } from "./order.ts";
import { runsPinned } from "./pinned.ts";

/** What a workload still has to do. */
interface Progress {
  /** What stands between its name and the rest of the sentence. */
  readonly joint: " is " | " " | ": ";
  readonly text: string;
}

/** What a workload still has to do, as a sentence without its full stop; undefined when it is done. */
export function progressOf(record: PreviewRecord, workload: Workload, contents: Contents): string | undefined {
  const progress = findProgress(record, workload, contents);
  return progress === undefined ? undefined : `${workload.name}${progress.joint}${progress.text}`;
}

/** The same where the name stands before it already: `starting (waits for a node)`. */
export function stepOf(record: PreviewRecord, workload: Workload, contents: Contents): string | undefined {
  return findProgress(record, workload, contents)?.text;
}

/**
 * A workload is done when every pod of its newest definition is ready and has the pinned images, and no older one is
 * left that is to stay.
 */
function findProgress(record: PreviewRecord, workload: Workload, contents: Contents): Progress | undefined {
  const { desired } = workload;
  const pods = podsOf(workload, contents);
  if (workload.kind === "Job") return workload.ready >= desired ? undefined : jobProgress(pods, contents);
  if (!workload.observed) return { joint: " is ", text: "about to change" };
  const current = pods.filter((pod) => pod.current);
  if (desired === 0) return pods.length > 0 ? { joint: " is ", text: "going to sleep" } : undefined;
  const ready = current.filter(isReady).length;
  const enough = ready >= desired && workload.updated >= desired && workload.ready >= desired;
  if (!enough || ready < current.length) {
    const what = describePods(current, contents);
    if (desired === 1) return { joint: " is ", text: `starting (${what})` };
    return { joint: ": ", text: `${ready} of ${desired} new pods ready (${what})` };
  }
  if (!current.every((pod) => runsPinned(record, workload, pod)))
    return { joint: ": ", text: "its pods do not have the pinned image yet" };
  const older = pods.length - current.length;
  if (older === 0) return undefined;
  return { joint: ": ", text: `${older} old ${older === 1 ? "pod is" : "pods are"} still there` };
}

function jobProgress(pods: readonly Pod[], contents: Contents): Progress {
  const active = pods.filter((pod) => (pod.phase === "Pending" || pod.phase === "Running") && !hasRun(pod));
  const tries = pods.filter(({ phase }) => phase === "Failed").length;
  const again = tries === 0 ? [] : [`after ${tries} failed ${tries === 1 ? "try" : "tries"}`];
  const [pod] = active;
  if (pod === undefined && pods.some(hasRun)) return { joint: " ", text: "has run, and is not counted as done yet" };
  if (pod === undefined) return { joint: " is ", text: withNotes("about to run", again) };
  const step = pod.containers.findIndex(({ state }) => state.kind === "running");
  const running = pod.containers[step];
  if (running === undefined)
    return { joint: " is ", text: withNotes("starting", [describePods(active, contents), ...again]) };
  const steps = pod.containers.filter(({ init }) => init).length;
  const where = running.init ? [`init container ${step + 1} of ${steps}`] : steps > 0 ? ["last step"] : [];
  return { joint: " ", text: withNotes("runs", [...where, ...again]) };
}

/** All its programs ended well; the kubelet says so of the pod itself only later. */
function hasRun({ phase, containers }: Pod): boolean {
  if (phase === "Succeeded") return true;
  return phase === "Running" && containers.length > 0 && containers.every(({ state }) => isDone(state));
}

function withNotes(text: string, notes: readonly string[]): string {
  return notes.length === 0 ? text : `${text} (${notes.join(", ")})`;
}

/** The first pod that is not ready, in a few words. */
function describePods(pods: readonly Pod[], contents: Contents): string {
  const pod = pods.find((each) => !isReady(each));
  if (pod === undefined) return pods.length === 0 ? "no pod yet" : "the controller has not counted its pods yet";
  if (pod.node === null) return waitsForNode(pod);
  const main = pod.containers.filter((container) => !container.init);
  const inits = pod.containers.filter(({ init }) => init);
  const step = inits.findIndex(({ state }) => !isDone(state));
  const init = inits[step];
  // An init container may go on beside the others, as a sidecar.
  const begun = main.some(({ state }) => state.kind !== "waiting");
  if (init !== undefined && !begun)
    return `init container ${step + 1} of ${inits.length}${stateText(init, pod, contents)}`;
  const blocked = main.find(({ state }) => state.kind !== "running");
  if (blocked !== undefined) return stateText(blocked, pod, contents).slice(2) || "starts";
  const left = main.filter(({ ready }) => !ready).length;
  return left > 0 ? `image pulled, ${left} of ${main.length} containers not ready` : "containers ready, pod not";
}

/** With the scheduler's reason, once it has one. */
function waitsForNode({ conditions }: Pod): string {
  const told = conditions.find(({ type, status }) => type === "PodScheduled" && status === "False")?.message ?? "";
  return told === "" ? "waits for a node" : `waits for a node: ${clause(told, 150)}`;
}

function isDone(state: Container["state"]): boolean {
  return state.kind === "terminated" && state.exitCode === 0;
}

/** `: image is pulled`; empty where there is nothing to say beyond that it runs. */
function stateText({ state }: Container, pod: Pod, contents: Contents): string {
  switch (state.kind) {
    case "running":
      return "";
    case "terminated":
      return `: ended with exit ${state.exitCode}`;
    case "waiting":
      if (state.reason !== "" && state.reason !== "ContainerCreating" && state.reason !== "PodInitializing")
        return `: ${clause(state.reason, 60)}`;
      return isPulling(pod, contents) ? ": pulls the image" : ": is being created";
  }
}

function isPulling(pod: Pod, contents: Contents): boolean {
  const told = contents.events.filter(({ object }) => object.kind === "Pod" && object.name === pod.name);
  return told.findLast(({ reason }) => reason === "Pulling" || reason === "Pulled")?.reason === "Pulling";
}

/** Kubernetes' own answer where there is one, else whether all its containers are ready. */
export function isReady(pod: Pod): boolean {
  const condition = pod.conditions.find(({ type }) => type === "Ready");
  if (condition !== undefined) return condition.status === "True";
  return pod.phase === "Running" && pod.containers.every(({ init, ready }) => init || ready);
}
