import type { Application, Operation } from "../../live/application.ts";
import type { Container, ContainerState, Contents, ObjectCondition, Pod, Workload } from "../../live/contents.ts";
import { toInstant } from "../../time.ts";
import type { LocalHome } from "./home.ts";
import { isRunning } from "./processes.ts";
import { runningProxy } from "./running-proxy.ts";
import type { LocalState, LocalStep } from "./state.ts";
import { logFile, readState } from "./state.ts";
import { tail } from "./tail.ts";

/** What is shown of a preview, in the words of a cluster: steps are pods, and their worker is the sync. */
export interface LocalView {
  readonly state: LocalState;
  /** A worker is at it. */
  readonly working: boolean;
  /** Names of workloads whose process has ended by itself, with the last line that it wrote. */
  readonly ended: ReadonlyMap<string, string>;
  /** Whether the reverse proxy leads calls to it. */
  readonly reachable: boolean;
}

/** Looks at a preview of this machine; undefined when there is none. */
export async function lookAt(
  home: LocalHome,
  preview: string,
  isWorking: (preview: string) => Promise<boolean>,
): Promise<LocalView | undefined> {
  const working = await isWorking(preview);
  // After the worker: what it wrote before it ended counts.
  const state = await readState(home, preview);
  if (state === undefined) return undefined;
  const ended = new Map<string, string>();
  for (const [name, { phase, process }] of steps(state)) {
    if (phase !== "running" || process === null || (await isRunning(process))) continue;
    ended.set(name, await tail(logFile(home, preview, name), 1));
  }
  return { state, working, ended, reachable: state.asleep || (await runningProxy(home)) !== undefined };
}

function steps({ workload, stores }: LocalState): readonly (readonly [string, LocalStep])[] {
  return [
    [workload.name, workload.step],
    ...Object.entries(stores).map(([key, { step }]): [string, LocalStep] => [key, step]),
  ];
}

/** The preview as Argo CD would tell of it. */
export function applicationOf(view: LocalView): Application {
  const { state } = view;
  const { name, service, namespace, createdAt, spec, deletingSince, finishedAt } = state;
  const operation = operationOf(view);
  return {
    ...{ name, service, namespace, createdAt, deletingSince },
    identity: { uid: createdAt, resourceVersion: spec },
    source: null,
    finalizers: [],
    reconciledAt: finishedAt,
    sync: operation.phase === "Succeeded" ? "Synced" : "OutOfSync",
    health: operation.phase === "Succeeded" ? "Healthy" : operation.phase === "Failed" ? "Degraded" : "Progressing",
    conditions: [],
    operation,
    operationRequested: false,
    resources: [],
  };
}

/** A worker that is gone before its work was done has failed, and so has what ended by itself. */
function operationOf({ state, working, ended, reachable }: LocalView): Operation {
  const { revision, startedAt, finishedAt, workload, stores, migration, name } = state;
  const results = [
    { kind: "Deployment", name: workload.name },
    ...Object.keys(stores).map((store) => ({ kind: "StatefulSet", name: store })),
    ...(migration === null ? [] : [{ kind: "Job", name: migration.job }]),
  ].map((one) => ({ ...one, status: "Synced", phase: null, message: "" }));
  const common = { revision, startedAt, finishedAt, retries: 0, results, message: "" };
  if (working) return { ...common, finishedAt: null, phase: "Running" };
  const [dead] = ended;
  if (dead !== undefined) {
    const [what, said] = dead;
    const cause = {
      ...{ code: "process-ended", workload: what, hints: ["`preview up` starts it again."] },
      message: `${what} of ${name} has ended by itself${said === "" ? "." : `: ${said}`}`,
      log: { pod: `${what}-0`, container: what === workload.name ? workload.container : what },
    };
    return { ...common, phase: "Failed", message: cause.message, cause };
  }
  if (state.phase === "succeeded" && reachable) return { ...common, phase: "Succeeded" };
  const cut = {
    ...{ code: "work-cut-off", workload: null, log: { pod: "worker", container: "worker" } },
    message: `What makes ${name} true was ended before it was done.`,
    hints: ["`preview up` goes on with it."],
  };
  const cause = state.cause ?? (state.phase === "succeeded" ? { ...cut, ...noProxy } : cut);
  return { ...common, phase: "Failed", message: cause.message, cause };
}

const noProxy = {
  code: "proxy-ended",
  message: "The reverse proxy of this machine, which leads calls to previews, has ended.",
  hints: ["`preview up` starts it again."],
  log: null,
};

/** Its workloads and pods. */
export function contentsOf({ state, ended }: LocalView): Contents {
  const { workload, stores, migration, asleep } = state;
  // Stores come after the service's setup.
  const first = workload.step.phase === "starting" ? `after ${workload.name}: ${workload.step.what}` : undefined;
  const stepOf = (step: LocalStep): LocalStep =>
    step.phase === "waiting" && first !== undefined ? { ...step, phase: "starting", what: first } : step;
  const of = { createdAt: toInstant(Date.parse(state.createdAt)), ended };
  const parts = [
    part({ ...of, ...workload, kind: "Deployment", wanted: !asleep }),
    ...Object.entries(stores).map(([name, store]) =>
      part({
        ...of,
        ...store,
        kind: "StatefulSet",
        name,
        step: stepOf(store.step),
        wanted: isWanted(store.step),
        container: name,
      }),
    ),
    ...(migration === null || migration.step.phase === "waiting"
      ? []
      : [
          part({
            ...of,
            kind: "Job",
            name: migration.job,
            wanted: true,
            container: "migrate",
            image: "",
            step: migration.step,
          }),
        ]),
  ];
  return {
    workloads: parts.map((one) => one.workload),
    pods: parts.flatMap((one) => one.pod ?? []),
    events: [],
  };
}

/** What sleeps, and what this machine has no program for, shall not run. */
function isWanted({ phase }: LocalStep): boolean {
  return phase !== "left-out" && phase !== "done";
}

interface PartQuestion {
  readonly kind: Workload["kind"];
  readonly name: string;
  readonly container: string;
  readonly image: string;
  readonly step: LocalStep;
  readonly wanted: boolean;
  readonly createdAt: string;
  readonly ended: ReadonlyMap<string, string>;
}

function part(question: PartQuestion): { readonly workload: Workload; readonly pod: Pod | undefined } {
  const { kind, name, image, step, wanted, createdAt } = question;
  const isDone = kind === "Job" && step.phase === "done";
  const isUp = step.phase === "running" && !question.ended.has(name);
  const desired = wanted ? 1 : 0;
  const ready = isUp || isDone ? desired : 0;
  const failed = kind === "Job" && step.phase === "failed";
  const workload: Workload = {
    ...{ kind, name, createdAt, desired, ready, updated: desired, observed: true, deletingSince: null },
    labels: {},
    images: image === "" ? [] : [image],
    conditions: failed ? [condition("Failed", "True", "BackoffLimitExceeded", step.what)] : [],
    completedAt: isDone ? step.since : null,
  };
  const hasPod = desired > 0 && step.phase !== "waiting";
  return { workload, pod: hasPod ? podOf(question, isUp) : undefined };
}

function podOf({ kind, name, container, image, step, ended }: PartQuestion, isUp: boolean): Pod {
  const inner: Container = {
    ...{ name: container, image, init: false, ready: isUp, restarts: 0, last: null },
    state: containerState(step, ended.get(name)),
  };
  const phase = step.phase === "done" ? "Succeeded" : step.phase === "failed" ? "Failed" : isUp ? "Running" : "Pending";
  return {
    name: `${name}-0`,
    ...{ labels: {}, annotations: {}, finalizers: [], node: "this machine", phase, reason: "" },
    workload: { kind, name },
    current: true,
    createdAt: step.since,
    deletingSince: null,
    conditions: [condition("Ready", isUp ? "True" : "False", "", "")],
    containers: [inner],
  };
}

function containerState({ phase, what, since }: LocalStep, ended: string | undefined): ContainerState {
  const over = { kind: "terminated", reason: "", finishedAt: null } as const;
  if (ended !== undefined) return { ...over, message: ended, exitCode: 1 };
  if (phase === "failed") return { ...over, message: what, exitCode: 1 };
  if (phase === "done") return { ...over, message: "", exitCode: 0 };
  if (phase === "running") return { kind: "running", startedAt: since };
  return { kind: "waiting", reason: what, message: "" };
}

function condition(type: string, status: ObjectCondition["status"], reason: string, message: string): ObjectCondition {
  return { type, status, reason, message, changedAt: null };
}
