import { type Applied, applierOn, apply, applyStep } from "./apply.ts";
import { observeCallers } from "./observe/callers.ts";
import type { ObservedPlatform } from "./observe/platform.ts";
import { readFolder, recordOfFolder } from "./observe/records.ts";
import type { Observer } from "./observe.ts";
import { affectedBy } from "./plan/affected.ts";
import { authorOf } from "./plan/author.ts";
import { removeRecord } from "./plan/down.ts";
import type { Plan } from "./plan/step.ts";
import { nameOfFolder } from "./preview/name.ts";
import { Problem } from "./problem.ts";
import { type Pauses, replanned } from "./replan.ts";

/**
 * Carries out the plan of an `up`, and withdraws the folder when its pull request closed meanwhile. Throws as `apply`,
 * and then Problem `pull-request-closed`.
 */
export async function applyOrWithdraw(
  plan: Pick<Plan, "steps">,
  platform: ObservedPlatform,
  observer: Observer & Pauses,
): Promise<Applied> {
  try {
    return await apply(plan, applierOn(platform, observer));
  } catch (error) {
    if (error instanceof Problem && error.code === "pull-request-closed")
      await withdraw(plan, platform, observer, error.message);
    throw error;
  }
}

/**
 * Takes back our own folder, and only ours: a run of another commit may have published since. Who links to it falls back
 * in the same commit, as with `down`.
 */
async function withdraw(
  { steps }: Pick<Plan, "steps">,
  platform: ObservedPlatform,
  observer: Observer & Pauses,
  reason: string,
): Promise<void> {
  const { ports, emit, environment, now, sha256 } = observer;
  const step = steps.find(({ kind }) => kind === "publish");
  const name = step?.kind === "publish" ? nameOfFolder(step.change.path) : undefined;
  if (step?.kind !== "publish" || name === undefined || step.head === null) return;
  const { sha, repository } = step.head;
  const tell: typeof emit = (event) =>
    emit(event.kind === "record-removed" ? { kind: "withdrawn", preview: event.preview, reason } : event);
  await replanned(observer, async () => {
    const snapshot = await platform.repository.snapshot();
    const there = await readFolder(snapshot, name);
    if (there === undefined || recordOfFolder(there, emit)?.pullRequest.sha !== sha) return;
    const gone = new Set([name.name]);
    const heard = (await ports.github()).time() ?? now();
    const callers = await observeCallers({ platform: { ...platform, snapshot }, gone, emit, now: heard, sha256 });
    const affected = callers.map(affectedBy);
    const facts = { name, author: authorOf(environment), affected, base: snapshot.previews };
    await applyStep(removeRecord(facts, there.tree, repository), applierOn(platform, { ...observer, emit: tell }));
  });
}
