import { oneOf } from "../config/suggest.ts";
import { label } from "../preview/labels.ts";
import { Problem } from "../problem.ts";
import type { Contents, Pod, Workload } from "./contents.ts";

/** What a person calls a workload: a Job without the hash of what it was made from, `migrate` for `migrate-1a2b3c4d`. */
export function shortName({ kind, name }: Pick<Workload, "kind" | "name">): string {
  return kind === "Job" ? name.replace(/-[0-9a-f]{8}$/, "") : name;
}

/**
 * The workload that a person names, a store by its key; of several Jobs the newest. Throws Problem `nothing-running` when the namespace has
 * no workload at all, `workload-unknown`.
 */
export function workloadNamed(contents: Contents, word: string, preview: string): Workload {
  const { workloads } = contents;
  const [found] = workloads
    .filter((workload) => [workload.name, shortName(workload), workload.labels[label("store")]].includes(word))
    .toSorted((a, b) => Number(b.name === word) - Number(a.name === word) || (a.createdAt < b.createdAt ? 1 : -1));
  if (found !== undefined) return found;
  if (workloads.length === 0) {
    throw new Problem("not-yet", {
      code: "nothing-running",
      message: `Nothing of ${preview} is in the cluster.`,
      hints: [`\`preview status ${preview}\` tells what it waits for.`],
    });
  }
  const names = [...new Set(workloads.map(shortName))].toSorted();
  throw new Problem("not-found", {
    code: "workload-unknown",
    message: `${preview} has no workload \`${word}\`.`,
    hints: [oneOf(word, names)],
  });
}

/** Pods of a workload, oldest first, with those that have ended or are on their way out: they have logs too. */
export function allPodsOf(contents: Contents, workload: Workload): readonly Pod[] {
  return contents.pods
    .filter((pod) => pod.workload?.kind === workload.kind && pod.workload.name === workload.name)
    .toSorted((a, b) =>
      a.createdAt === b.createdAt ? (a.name < b.name ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    );
}
