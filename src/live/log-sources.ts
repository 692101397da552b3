import { Problem } from "../problem.ts";
import { containerOf, type Wanted } from "./choose-pod.ts";
import type { Container, Contents, Pod, Workload } from "./contents.ts";
import { hasLog, noPod, unfinishedInit, whyOfPod } from "./why-not-running.ts";
import { allPodsOf, shortName, workloadNamed } from "./workload-named.ts";

/** A container whose log is read. */
export interface LogSource {
  readonly pod: string;
  readonly container: string;
  /** What stands before its lines: the workload, what tells its pod from others, and the container where it matters. */
  readonly label: string;
  /** A restarted container has a new log. */
  readonly restarts: number;
  readonly running: boolean;
}

export interface LogSources {
  readonly sources: readonly LogSource[];
  /** Why there is none. */
  readonly none: Problem | undefined;
  /** Nothing more will come: what was asked for is gone, or is Jobs that have ended. */
  readonly over: boolean;
}

export interface WantedLogs extends Omit<Wanted, "workload"> {
  readonly workloads: readonly string[];
  /** Of the containers before their last restart. */
  readonly previous: boolean;
}

/**
 * The containers whose logs are meant, oldest pod first: of a Job all in their order, of others the one that
 * `containerOf` answers, or the init container before which it does not start. Throws Problem `workload-unknown`,
 * `nothing-running`, `container-unknown`.
 */
export function logSources(contents: Contents, wanted: WantedLogs): LogSources {
  const workloads = wanted.workloads.map((word) => workloadNamed(contents, word, wanted.preview));
  const places = [...new Set(workloads)].flatMap((workload) =>
    allPodsOf(contents, workload).flatMap((pod) =>
      containersOf(workload, pod, wanted).map((container) => ({ workload, pod, container })),
    ),
  );
  const readable = places.filter(({ container }) => (wanted.previous ? container.last !== null : hasLog(container)));
  const perPod = new Map<Pod, number>();
  for (const { pod } of readable) perPod.set(pod, (perPod.get(pod) ?? 0) + 1);
  return {
    sources: readable.map(({ workload, pod, container }) => ({
      pod: pod.name,
      container: container.name,
      label: perPod.get(pod) === 1 ? shortPod(workload, pod) : `${shortPod(workload, pod)}/${container.name}`,
      restarts: container.restarts,
      running: container.state.kind === "running",
    })),
    none: readable.length > 0 ? undefined : noLog(workloads, places, wanted),
    over: workloads.every(isOver),
  };
}

function containersOf(workload: Workload, pod: Pod, wanted: WantedLogs): readonly Container[] {
  if (wanted.container !== undefined) return [containerOf(pod, wanted)];
  if (workload.kind === "Job") return pod.containers;
  return [unfinishedInit(pod) ?? containerOf(pod, wanted)];
}

/** `api-x2x9k` for `api-7c9d8b6f5d-x2x9k`: without the part that all pods of one definition share. */
function shortPod(workload: Workload, { name }: Pod): string {
  if (workload.kind === "StatefulSet") return name;
  const own = name.slice(name.lastIndexOf("-") + 1);
  return `${shortName(workload)}-${own}`;
}

function noLog(
  workloads: readonly Workload[],
  places: readonly { readonly pod: Pod; readonly container: Container }[],
  wanted: WantedLogs,
): Problem | undefined {
  const newest = places.at(-1);
  if (newest === undefined) return workloads.map((workload) => noPod(wanted, workload))[0];
  if (wanted.previous) {
    return new Problem("not-found", {
      code: "log-missing",
      message: `Container ${newest.container.name} of pod ${newest.pod.name} has no earlier log: it has not restarted.`,
      hints: ["Leave `--previous` out."],
    });
  }
  return new Problem("not-yet", {
    code: "log-missing",
    message: `There is no log yet: ${whyOfPod(newest.pod, newest.container)}`,
    hints: [`\`preview status ${wanted.preview}\` tells more.`],
  });
}

function isOver({ kind, desired, completedAt, conditions }: Workload): boolean {
  if (kind !== "Job") return false;
  const failed = conditions.some(({ type, status }) => type === "Failed" && status === "True");
  return failed || completedAt !== null || desired === 0;
}
