import type { Emit } from "../event.ts";
import { type PhaseAnswer, phaseOf } from "../live/phase.ts";
import type { Ports } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { cannotAsk, observeLive, type Sight } from "./live.ts";
import type { ObservedPlatform } from "./platform.ts";
import type { Located } from "./published.ts";

/** A preview with what the cluster shows of it. */
export interface Seen {
  readonly sight: Sight;
  readonly answer: PhaseAnswer;
}

/** Asks the cluster about one preview, and GitHub for the label only where that is what may be missing. */
export async function observeSeen(
  { ports, emit }: { readonly ports: Ports; readonly emit: Emit },
  { name, platform, record }: Located,
): Promise<Seen> {
  const argocd = platform.config.argocd.namespace;
  const sight = await observeLive(ports, { ...name, argocd }, { contents: record !== undefined });
  if (sight.problem !== undefined) notSeen(sight.problem, emit);
  const labelled = sight.live?.application === undefined ? await isLabelled(ports, platform, name) : undefined;
  return { sight, answer: phaseOf(record, sight.live, labelled) };
}

/** The phases of many previews in two requests, whatever their number: without a look at their pods. */
export async function observePhases(
  { ports, emit }: { readonly ports: Ports; readonly emit: Emit },
  platform: ObservedPlatform,
  records: readonly PreviewRecord[],
): Promise<readonly PhaseAnswer[]> {
  try {
    const [cluster, argocd] = await Promise.all([ports.cluster(), ports.argocd()]);
    const [applications, specs] = await Promise.all([
      argocd.in(platform.config.argocd.namespace).applications(),
      cluster.liveSpecs(),
    ]);
    const byName = new Map(applications.map((application) => [application.name, application]));
    return records.map((record) => {
      const live = { application: byName.get(record.name), spec: specs.get(record.namespace), contents: undefined };
      return phaseOf(record, live, undefined);
    });
  } catch (error) {
    notSeen(cannotAsk(error), emit);
    return records.map((record) => phaseOf(record, undefined, undefined));
  }
}

/** Looking without a cluster is a choice, and the phase says so. */
function notSeen({ code, message, hints }: Problem, emit: Emit): void {
  if (code === "cluster-unconfigured") return;
  emit({ kind: "warning", message: `The cluster was not asked: ${message}`, hints });
}

/** undefined where labels do not matter, or GitHub does not say. */
async function isLabelled(
  ports: Ports,
  { config, catalog }: ObservedPlatform,
  name: Located["name"],
): Promise<boolean | undefined> {
  const repository = catalog.get(name.service)?.repository;
  if (config.lifecycle === "record" || repository === undefined) return undefined;
  try {
    const pullRequest = await (await ports.github()).pullRequest(repository, name.pullRequest);
    return pullRequest?.labels.includes(config.github.label);
  } catch (error) {
    if (error instanceof Problem && error.kind === "interrupted") throw error;
    return undefined;
  }
}
