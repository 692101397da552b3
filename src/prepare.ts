import { isLocal } from "./config/platform-config.ts";
import { labelMistake } from "./gc/label.ts";
import type { ObservedPlatform } from "./observe/platform.ts";
import type { Observed, Observer, UpRequest } from "./observe.ts";
import { observeUp } from "./observe.ts";
import { evictedBy } from "./plan/affected.ts";
import { authorOf } from "./plan/author.ts";
import type { Plan, Step } from "./plan/step.ts";
import { planUp } from "./plan/up.ts";
import { checkBuilt } from "./preview/built-checks.ts";
import { desire, type Preview } from "./preview/desire.ts";
import { bakedCredentials } from "./preview/environment.ts";
import { parseManifests } from "./preview/manifest.ts";
import { platformObjectName } from "./preview/name.ts";
import type { Wish } from "./preview/wish.ts";
import { costPerDay } from "./report/cost.ts";
import type { PlanDocumentFacts } from "./report/plan-document.ts";

/** A checked plan, and what it was worked out from. */
export interface Prepared {
  readonly observed: Observed;
  readonly preview: Preview;
  readonly plan: Plan;
}

/** Observe, desire, build what would be published and check it, plan: all of `up` but the doing, and all of `plan`. */
export async function prepareUp(observer: Observer, request: UpRequest): Promise<Prepared> {
  const observed = await observeUp(observer, request);
  const { wish, platform, current } = observed;
  const preview = desire(wish);
  if (!isLocal(wish.platform)) await buildAndCheck(observer, wish, preview);
  const label = platform.config.lifecycle === "pull-request" ? platform.config.github.label : undefined;
  const mistake = label === undefined ? undefined : labelMistake(observed.pullRequest, label);
  if (mistake !== undefined) observer.emit({ kind: "warning", ...mistake });
  const plan = planUp({
    preview,
    pullRequest: observed.pullRequest,
    label,
    current,
    before: wish.current?.record,
    live: observed.sight.live,
    author: authorOf(observer.environment),
    affected: observed.evicted.map(evictedBy),
  });
  return { observed, preview, plan };
}

/** What Argo CD will apply. Throws what Kustomize and `checkBuilt` throw. */
async function buildAndCheck({ ports, emit }: Observer, wish: Wish, preview: Preview): Promise<void> {
  const kustomize = await ports.kustomize();
  const built = parseManifests(
    await kustomize.build(new Map(Object.entries(preview.files)), "."),
    "The folder of the preview",
  );
  const credentials = bakedCredentials(wish.storeImages);
  checkBuilt(built, preview, { quota: wish.platform.limits.quota, credentials });
  emit({ kind: "rendered", objects: built.length, notes: preview.notes });
}

/** What a plan shows of itself. */
export function planFacts(preview: Preview, plan: Plan, { config }: ObservedPlatform): PlanDocumentFacts {
  const label = plan.steps.flatMap((step) => (step.kind === "ensure-label" ? [step.label] : []))[0] ?? null;
  const argocd = plan.steps.flatMap(askOf);
  const cost = costPerDay(preview.record, config);
  const notes = [...preview.notes, ...plan.steps.flatMap(noteOf)];
  return {
    preview: { ...preview, notes },
    differences: plan.differences,
    label,
    quota: config.limits.quota,
    argocd,
    cost,
  };
}

/** What the same commit does to others. */
function noteOf(step: Step): readonly string[] {
  return step.kind === "publish" ? step.affected.map(({ preview, what }) => `${preview}: ${what}`) : [];
}

function askOf(step: Step): PlanDocumentFacts["argocd"] {
  const { kind } = step;
  if (kind === "end-operation" || kind === "sync") return [{ ask: kind, object: `Application ${step.preview}` }];
  if (kind !== "refresh") return [];
  const set = `ApplicationSet ${platformObjectName(step.service)}`;
  return [{ ask: kind, object: step.application ? `Application ${step.preview}` : set }];
}
