import type { Emit } from "./event.ts";
import { livePullRequest, requirePreviewable } from "./observe/pull-request.ts";
import { readFolder, recordOfFolder } from "./observe/records.ts";
import type { Author, Plan, PullRequestHead, Step } from "./plan.ts";
import { removeRecord } from "./plan.ts";
import type { PlatformRepository, Ports } from "./ports.ts";
import { nameOfFolder } from "./preview/name.ts";
import { Problem } from "./problem.ts";

/** What carrying out a plan needs of the world. */
export interface Applier {
  readonly ports: Ports;
  readonly platform: PlatformRepository;
  readonly emit: Emit;
  readonly author: Author;
}

export interface Applied {
  /** The commit that carries the change; null when nothing was published. */
  readonly commit: string | null;
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
      changes: [step.change],
      message: step.message,
      stillWanted: async () => undefined,
    });
    emit({ kind: "record-removed", preview: step.preview, commit });
    return commit;
  },
};

/** Carries out a plan: the only loop that changes the world. Run again after a crash, it does what is left. */
export async function apply(plan: Plan, applier: Applier): Promise<Applied> {
  // Between observing and here may lie a long wait for an image.
  for (const step of plan.steps) if (step.kind === "publish") await requireLive(step.head, applier);
  let commit: string | null = null;
  for (const step of plan.steps) commit = (await carryOut(step, applier)) ?? commit;
  return { commit };
}

function carryOut<K extends Step["kind"]>(step: Extract<Step, { kind: K }>, applier: Applier): Promise<string | null> {
  // The table is total over kinds, but TypeScript cannot tie an entry to the union member it was found by.
  const handler = handlers[step.kind] as (step: Step, applier: Applier) => Promise<string | null>;
  return handler(step, applier);
}

/**
 * Pushes, and makes sure that what was pushed is still wanted: a pull request that closed meanwhile gets its folder
 * withdrawn, one that moved on belongs to the newer run.
 */
async function publishPreview(step: Extract<Step, { kind: "publish" }>, applier: Applier): Promise<string> {
  const { platform, emit } = applier;
  const stillWanted = async () => requireLive(step.head, applier);
  try {
    const { commit } = await platform.publish({ changes: [step.change], message: step.message, stillWanted });
    emit({ kind: "published", commit, platform: shortName(platform.url), what: step.what });
    await stillWanted();
    return commit;
  } catch (error) {
    if (error instanceof Problem && error.code === "pull-request-closed") await withdraw(step, applier, error);
    throw error;
  }
}

async function requireLive(head: PullRequestHead, { ports }: Applier): Promise<void> {
  requirePreviewable(await livePullRequest(await ports.github(), head.repository, head.number), head.sha);
}

/** Takes back our own folder, and only ours: a run of another commit may have published since. */
async function withdraw(
  step: Extract<Step, { kind: "publish" }>,
  { platform, emit, author }: Applier,
  reason: Problem,
): Promise<void> {
  const name = nameOfFolder(step.change.path);
  if (name === undefined) return;
  const there = await readFolder(await platform.snapshot(), name);
  if (there === undefined || recordOfFolder(there, emit)?.pullRequest.sha !== step.head.sha) return;
  const removal = removeRecord(name, there.tree, step.head.repository, author);
  await platform.publish({ changes: [removal.change], message: removal.message, stillWanted: async () => undefined });
  emit({ kind: "withdrawn", preview: name.name, reason: reason.message });
}

/** `acme/preview-platform` of a URL; the last folder of a path. */
function shortName(url: string): string {
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? url;
}
