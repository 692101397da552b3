import { oneOf } from "../config/suggest.ts";
import { Problem } from "../problem.ts";
import type { Container, Contents, Pod, Workload } from "./contents.ts";
import { type Meant, noPod, notRunning } from "./why-not-running.ts";
import { allPodsOf, workloadNamed } from "./workload-named.ts";

/** What a person asked to go into. */
export interface Wanted extends Meant {
  /** A workload of the preview's namespace, as `workloadNamed` reads it. */
  readonly workload: string;
  readonly container: string | undefined;
  /** The service's own, by digest: of several containers the one that runs it is meant. */
  readonly images: readonly string[];
}

/** A running container. */
export interface Chosen {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly container: Container;
}

/**
 * The container that a person means, in the best pod of the workload: ready before unready, of the newest definition
 * before older, young before old. One that runs and is not ready will do, because looking into it is how one finds out
 * why. Throws Problem `nothing-running`, `workload-unknown`, `container-unknown`, `preview-asleep`,
 * `switched-off`, `no-pod`, `container-not-running`.
 */
export function chooseRunning(contents: Contents, wanted: Wanted): Chosen {
  const workload = workloadNamed(contents, wanted.workload, wanted.preview);
  const [best, ...others] = allPodsOf(contents, workload)
    .map((pod) => ({ workload, pod, container: containerOf(pod, wanted) }))
    .toReversed()
    .toSorted((a, b) => rank(b) - rank(a));
  if (best === undefined) throw noPod(wanted, workload);
  const running = [best, ...others].find(({ container }) => container.state.kind === "running");
  if (running === undefined) throw notRunning(wanted, workload, best.pod, best.container);
  return running;
}

/**
 * The container of a pod that is meant: the named one, else the one with the service's image, else the first that is no
 * init container. Throws Problem `container-unknown`.
 */
export function containerOf(pod: Pod, { container: name, images }: Pick<Wanted, "container" | "images">): Container {
  const main = pod.containers.filter(({ init }) => !init);
  const found =
    name === undefined
      ? (main.find(({ image }) => images.includes(image)) ?? main[0] ?? pod.containers[0])
      : pod.containers.find((container) => container.name === name);
  if (found !== undefined) return found;
  const names = pod.containers.map((container) => container.name);
  const asked = name ?? "";
  throw new Problem("not-found", {
    code: "container-unknown",
    message: `Pod ${pod.name} has no container \`${asked}\`.`,
    hints: [oneOf(asked, names)],
  });
}

function rank({ pod, container }: Pick<Chosen, "pod" | "container">): number {
  const staying = pod.deletingSince === null ? 8 : 0;
  const running = container.state.kind === "running" ? 4 : 0;
  return staying + running + (container.ready ? 2 : 0) + (pod.current ? 1 : 0);
}
