import type { Emit } from "../event.ts";
import type { Sight } from "../observe/live.ts";
import { awaitReady, type ReadyQuestion } from "./ready.ts";
import type { Watcher } from "./until.ts";

/** Waits until what is published is truly ready, or asleep; answers what was seen last, and tells when nobody could look. */
export async function awaitPublished(watcher: Watcher, question: ReadyQuestion): Promise<Sight> {
  const sight = await awaitReady(watcher, question);
  if (sight.problem === undefined) return sight;
  watcher.emit({
    kind: "warning",
    message: `The preview was published, but the cluster was not watched: ${sight.problem.message}`,
    hints: ["Argo CD picks it up within a few minutes; `--no-wait` asks for no watching.", ...sight.problem.hints],
  });
  return sight;
}

/** Tells that Argo CD was not asked, where waiting would tell it. Without any cluster that is what was chosen. */
export function tellUnasked(emit: Emit, { live, problem }: Sight): void {
  if (live !== undefined || problem.code === "cluster-unconfigured") return;
  const hints = ["It looks by itself within a few minutes.", ...problem.hints];
  emit({ kind: "warning", message: `Argo CD was not asked to look at once: ${problem.message}`, hints });
}
