import { type Applied, applierOn, apply, applyStep } from "./apply.ts";
import { observeLive, type Sight } from "./observe/live.ts";
import { type Published, previewMissing } from "./observe/published.ts";
import { readFolder, readRecord, requirePublished } from "./observe/records.ts";
import type { Observer } from "./observe.ts";
import { planAmendment } from "./plan/amendment.ts";
import { authorOf } from "./plan/author.ts";
import type { Plan } from "./plan/step.ts";
import type { PlatformSnapshot } from "./ports.ts";
import { type Amendment, amended, type PublishedPreview } from "./preview/amend.ts";
import type { Preview } from "./preview/desire.ts";
import { type Pauses, replanned } from "./replan.ts";
import { awaitPublished, tellUnasked } from "./watch/published.ts";

/** What shall change in a published preview. */
export interface AmendmentQuestion {
  readonly found: Published;
  /** For the subject of the commit: `reset postgres`. */
  readonly what: string;
  /** Asked again when somebody else changed the platform repository meanwhile. */
  readonly amendments: (
    published: PublishedPreview,
    snapshot: PlatformSnapshot,
  ) => readonly Amendment[] | Promise<readonly Amendment[]>;
}

/** A preview as it shall be, and the way there. */
export interface PreparedAmendment {
  readonly preview: Preview;
  readonly before: PublishedPreview;
  readonly plan: Plan;
  readonly sight: Sight;
}

/** Works out what an amendment changes, from the folder alone. Throws Problem `preview-missing`, and what the amendments throw. */
export async function prepareAmendment(
  observer: Observer,
  { found, what, amendments }: AmendmentQuestion,
  snapshot: PlatformSnapshot = found.platform.snapshot,
): Promise<PreparedAmendment> {
  const { name, platform } = found;
  const at = { ...name, argocd: platform.config.argocd.namespace };
  const [current, record, sight] = await Promise.all([
    readFolder(snapshot, name),
    readRecord(snapshot, name),
    observeLive(observer.ports, at, { contents: false }),
  ]);
  if (current === undefined || record === undefined) throw previewMissing(name, platform);
  const before = { record, files: current.files };
  const { sha256, now } = observer;
  const preview = amended(before, await amendments(before, snapshot), { now: now(), sha256 });
  const author = authorOf(observer.environment);
  const plan = planAmendment({ preview, current: { ...current, record }, live: sight.live, author, what });
  return { preview, before, plan, sight };
}

/** What was published, or was there already. */
export interface PublishedAmendment extends PreparedAmendment, Pick<Applied, "commit"> {}

/** Publishes an amendment; nothing where nothing changes. `wait` says whether anybody looks at what becomes of it. */
export function publishAmendment(
  observer: Observer & Pauses,
  question: AmendmentQuestion,
  { wait }: { readonly wait: boolean },
): Promise<PublishedAmendment> {
  const { platform } = question.found;
  return replanned(observer, async (attempt) => {
    const snapshot = attempt === 1 ? platform.snapshot : await platform.repository.snapshot();
    const prepared = await prepareAmendment(observer, question, snapshot);
    if (!prepared.plan.steps.some(({ kind }) => kind === "publish"))
      observer.emit({ kind: "unchanged", preview: prepared.preview.name.name });
    const { commit } = await apply(prepared.plan, applierOn(platform, observer));
    if (!wait) tellUnasked(observer.emit, prepared.sight);
    return { ...prepared, commit };
  });
}

/** Waits until what was amended is truly ready. Throws as `awaitPublished`. */
export function awaitAmendment(
  observer: Observer & Pauses & { readonly random: () => number },
  { platform }: Published,
  { preview, commit }: PublishedAmendment,
  { checkUrl, timeoutSeconds }: { readonly checkUrl: boolean; readonly timeoutSeconds: number },
): Promise<Sight> {
  return awaitPublished(
    { ...observer, argocdNamespace: platform.config.argocd.namespace, timeoutSeconds },
    {
      record: preview.record,
      commit,
      checkUrl,
      syncAgain: () => applyStep({ kind: "sync", preview: preview.name.name }, applierOn(platform, observer)),
      stillWanted: () => requirePublished(platform.repository, preview),
    },
  );
}
