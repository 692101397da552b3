import { parseRepositoryUrl } from "./config/repository-url.ts";
import type { Emit, Event } from "./event.ts";
import { hasLabel } from "./gc/label.ts";
import { isRunning } from "./live/operation.ts";
import { cannotAsk } from "./observe/cannot-ask.ts";
import { inTurn } from "./observe/in-turn.ts";
import type { ObservedPlatform } from "./observe/platform.ts";
import { livePullRequest, requirePreviewable } from "./observe/pull-request.ts";
import { type Author, authorOf } from "./plan/author.ts";
import type { Affected, Plan, PullRequestHead, Step, Unwanted } from "./plan/step.ts";
import type { Argocd } from "./ports/cluster.ts";
import type { PullRequest } from "./ports/github.ts";
import type { Environment, FolderChange, PlatformRepository, Ports } from "./ports.ts";
import { platformObjectName } from "./preview/name.ts";
import { Problem } from "./problem.ts";
import type { Left } from "./report/receipt.ts";

/** What carrying out a plan needs of the world. */
export interface Applier {
  readonly ports: Ports;
  readonly platform: PlatformRepository;
  readonly argocdNamespace: string;
  readonly emit: Emit;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
  readonly author: Author;
}

/** An applier on a platform, for a command that has the rest. */
export function applierOn(
  platform: ObservedPlatform,
  {
    ports,
    emit,
    sleep,
    environment,
  }: Pick<Applier, "ports" | "emit" | "sleep"> & { readonly environment: Environment },
): Applier {
  const argocdNamespace = platform.config.argocd.namespace;
  return { ports, platform: platform.repository, argocdNamespace, emit, sleep, author: authorOf(environment) };
}

export interface Applied {
  /** The commit that carries the change; null when nothing was published. */
  readonly commit: string | null;
  /** A label that could not be removed: the rest is done all the same. */
  readonly left: readonly Left[];
}

type Handlers = {
  readonly [K in Step["kind"]]: (step: Extract<Step, { kind: K }>, applier: Applier) => Promise<string | null>;
};

/** One handler a kind of step; the compiler refuses a step that nobody carries out. */
const handlers: Handlers = {
  "ensure-label": async (step, { ports, emit }) => {
    await (await ports.github()).addLabel(step.repository, step.pullRequest, step.label);
    emit({ kind: "label-added", label: step.label, pullRequest: step.pullRequest });
    return null;
  },
  "remove-label": async (step, { ports, emit }) => {
    await (await ports.github()).removeLabel(step.repository, step.pullRequest, step.label);
    emit({ kind: "label-removed", label: step.label, pullRequest: step.pullRequest });
    return null;
  },
  publish: publishPreview,
  "remove-record": async (step, { platform, emit }) => {
    const { commit } = await platform.publish({
      changes: changesOf(step),
      ...(step.base === undefined ? {} : { base: step.base }),
      message: step.message,
      stillWanted: async () => undefined,
    });
    emit({ kind: "record-removed", preview: step.preview, commit });
    tellAffected(step, emit);
    return commit;
  },
  sweep,
  prune: async (step, { ports, argocdNamespace }) => {
    const { object, name, identity } = step;
    const deletion =
      object === "Application"
        ? await (await ports.argocd()).in(argocdNamespace).deleteApplication(name, identity)
        : await (await ports.cluster()).deleteNamespace(name, identity);
    if (deletion === "changed") throw changedMeanwhile(step);
    return null;
  },
  "end-operation": (step, applier) =>
    inCluster(applier, async (argocd) => {
      if (!(await argocd.endOperation(step.preview))) return;
      applier.emit({ kind: "operation-ended", preview: step.preview });
      if (step.thenSync) await syncAfterEnd(argocd, step.preview, applier);
    }),
  refresh: (step, applier) =>
    inCluster(applier, async (argocd) => {
      if (step.application) await argocd.refreshApplication(step.preview);
      else await argocd.refreshApplicationSet(platformObjectName(step.service));
    }),
  sync: (step, applier) =>
    inCluster(applier, async (argocd) => {
      await argocd.sync(step.preview);
      applier.emit({ kind: "sync-asked", preview: step.preview });
    }),
};

/** Seconds in which an operation that was ended is over; it takes about one. */
const endSeconds = 10;

/**
 * An operation that failed may have taken up the newest commit for its next try. Ended, it counts as failed at that
 * commit, and Argo CD would not begin again by itself.
 */
async function syncAfterEnd(argocd: Argocd, preview: string, { sleep }: Applier): Promise<void> {
  for (let seconds = 0; seconds < endSeconds; seconds += 1) {
    const operation = (await argocd.application(preview))?.operation;
    if (operation == null || !isRunning(operation)) break;
    await sleep(1);
  }
  await argocd.sync(preview);
}

/** Argo CD comes to the same end by itself, only later; so what it cannot be asked for is told, and no failure. */
async function inCluster(
  { ports, argocdNamespace, emit }: Applier,
  ask: (argocd: Argocd) => Promise<void>,
): Promise<null> {
  try {
    await ask((await ports.argocd()).in(argocdNamespace));
  } catch (error) {
    const { message, hints } = cannotAsk(error);
    emit({ kind: "warning", message: `Argo CD could not be asked to go on at once: ${message}`, hints });
  }
  return null;
}

/** Carries out a plan: the only loop that changes the world. Run again after a crash, it does what is left. */
export async function apply(plan: Pick<Plan, "steps">, applier: Applier): Promise<Applied> {
  // Between observing and here may lie a long wait for an image.
  for (const step of plan.steps) if (step.kind === "publish") await requireLive(step.head, applier);
  let commit: string | null = null;
  const left: Left[] = [];
  for (const step of plan.steps) {
    try {
      commit = (await carryOut(step, applier)) ?? commit;
    } catch (error) {
      if (step.kind !== "remove-label" || !(error instanceof Problem) || error.kind === "interrupted") throw error;
      left.push({ kind: "label", name: step.label, reason: error.message });
      applier.emit(labelStays(step.pullRequest, error));
    }
  }
  return { commit, left };
}

/** Carries out a step that a wait turns out to need; its plan is long done. */
export async function applyStep(step: Step, applier: Applier): Promise<void> {
  await carryOut(step, applier);
}

/** A label that stays is half of what brings the preview back. */
export function labelStays(pullRequest: number, { message, hints }: Problem): Event {
  return { kind: "warning", message: `The label of pull request ${pullRequest} was left as it is: ${message}`, hints };
}

function carryOut<K extends Step["kind"]>(step: Extract<Step, { kind: K }>, applier: Applier): Promise<string | null> {
  // The table is total over kinds, but TypeScript cannot tie an entry to the union member it was found by.
  const handler = handlers[step.kind] as (step: Step, applier: Applier) => Promise<string | null>;
  return handler(step, applier);
}

/** Pushes, and makes sure that what was pushed is still wanted: one that moved on belongs to the newer run. */
async function publishPreview(step: Extract<Step, { kind: "publish" }>, applier: Applier): Promise<string> {
  const { platform, emit } = applier;
  const { message, requires, what } = step;
  const stillWanted = async () => requireLive(step.head, applier);
  const { commit } = await platform.publish({ changes: changesOf(step), requires, message, stillWanted });
  emit({ kind: "published", commit, platform: parseRepositoryUrl(platform.url)?.name ?? platform.url, what });
  tellAffected(step, emit);
  await stillWanted();
  return commit;
}

/**
 * Pushes what was decided of many previews at once, on the very state that it was decided from. Throws Problem
 * `folder-changed` when that is not so any more, and when a pull request that wanted no preview wants one, or cannot be asked for.
 */
async function sweep(step: Extract<Step, { kind: "sweep" }>, { platform, ports, emit }: Applier): Promise<string> {
  const { changes, base, message, what, affected } = step;
  const stillWanted = async () => requireUnwanted(step, ports);
  await stillWanted();
  const { commit } = await platform.publish({ changes, base, message, stillWanted });
  emit({ kind: "published", commit, platform: parseRepositoryUrl(platform.url)?.name ?? platform.url, what });
  tellAffected({ affected }, emit);
  return commit;
}

/** Pull requests that are asked for at a time: few, as GitHub wants it. */
const mostAsked = 4;

async function requireUnwanted({ unwanted }: Extract<Step, { kind: "sweep" }>, ports: Ports): Promise<void> {
  await inTurn(unwanted, mostAsked, async (one) => {
    const { repository, number, because } = one;
    const found = await (await ports.github()).pullRequest(repository, number).catch((error: unknown) => {
      if (error instanceof Problem && error.kind !== "interrupted") return "unknown" as const;
      throw error;
    });
    if (found !== "unknown" && isStill(one, found)) return;
    throw new Problem("conflict", {
      code: "folder-changed",
      message: `Pull request ${number} of ${repository} was ${because}, and cannot be seen to be so any more.`,
      hints: ["Run the command again."],
    });
  });
}

/** What is closed by now wants no preview either, whatever it was before. */
function isStill({ because, label }: Unwanted, found: PullRequest | undefined): boolean {
  if (found === undefined) return because === "missing";
  return found.state !== "open" || (because === "unlabelled" && !hasLabel(found, label));
}

function changedMeanwhile({ object, name }: Extract<Step, { kind: "prune" }>): Problem {
  return new Problem("conflict", {
    code: "cluster-conflict",
    message: `The ${object} ${name} is not the one any more that was seen.`,
    hints: ["Run the command again."],
  });
}

interface Publishes {
  readonly change: FolderChange;
  readonly affected: readonly Affected[];
}

function changesOf({ change, affected }: Publishes): readonly FolderChange[] {
  return [change, ...affected.map((other) => other.change)];
}

function tellAffected({ affected }: Pick<Publishes, "affected">, emit: Emit): void {
  for (const { change: _, ...told } of affected) emit({ kind: "affected", ...told });
}

async function requireLive(head: PullRequestHead | null, { ports }: Applier): Promise<void> {
  if (head === null) return;
  requirePreviewable(await livePullRequest(await ports.github(), head.repository, head.number), head.sha);
}
