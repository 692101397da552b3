import { type Applied, applierOn, apply, applyStep } from "./apply.ts";
import type { Emit } from "./event.ts";
import { observeLive, type Sight } from "./observe/live.ts";
import { observeNow } from "./observe/now.ts";
import { type Published, previewMissing } from "./observe/published.ts";
import { readFolder, readRecord, requirePublished } from "./observe/records.ts";
import { observeRoom } from "./observe/room.ts";
import type { Observer } from "./observe.ts";
import { evictedBy } from "./plan/affected.ts";
import { planAmendment } from "./plan/amendment.ts";
import { authorOf } from "./plan/author.ts";
import type { Affected, Plan } from "./plan/step.ts";
import type { PlatformSnapshot } from "./ports.ts";
import { type Amendment, amended, type PublishedPreview } from "./preview/amend.ts";
import type { Preview } from "./preview/desire.ts";
import type { PreviewRecord } from "./preview/record.ts";
import { startOf } from "./preview/reset.ts";
import { wake } from "./preview/sleep.ts";
import { type Pauses, replanned } from "./replan.ts";
import type { Instant } from "./time.ts";
import { awaitPublished, tellUnasked } from "./watch/published.ts";
import { watcherOn } from "./watch/watcher.ts";

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
  /** Other previews that change in the same commit; asked again too. */
  readonly affected?: (published: PublishedPreview, snapshot: PlatformSnapshot) => Promise<readonly Affected[]>;
  /** What changes is in the record alone, which no pod follows: the cluster is not asked. */
  readonly recordOnly?: boolean;
  /** Of a server, where the amendments themselves go by it; else this machine's. */
  readonly now?: Instant;
}

/** A preview as it shall be, and the way there. */
export interface PreparedAmendment {
  readonly preview: Preview;
  readonly before: PublishedPreview;
  readonly plan: Plan;
  /** undefined when the cluster is of no matter. */
  readonly sight: Sight | undefined;
}

/** Works out what an amendment changes, from the folder alone. Throws Problem `preview-missing`, and what the amendments throw. */
export async function prepareAmendment(
  observer: Observer,
  { found, what, amendments, affected, recordOnly, now }: AmendmentQuestion,
  snapshot: PlatformSnapshot = found.platform.snapshot,
): Promise<PreparedAmendment> {
  const { name, platform } = found;
  const at = { ...name, argocd: platform.config.argocd.namespace };
  const [current, record, sight] = await Promise.all([
    readFolder(snapshot, name),
    readRecord(snapshot, name),
    recordOnly === true ? undefined : observeLive(observer.ports, at, { contents: false }),
  ]);
  if (current === undefined || record === undefined) throw previewMissing(name, platform);
  const before = { record, files: current.files };
  const means = { now: now ?? observer.now(), sha256: observer.sha256 };
  const preview = amended(before, await amendments(before, snapshot), means);
  const author = authorOf(observer.environment);
  const plan = planAmendment({
    ...{ preview, current: { ...current, record }, live: sight?.live, author, what },
    affected: (await affected?.(before, snapshot)) ?? [],
  });
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
    tellRestarts(observer.emit, question.found.record, prepared.preview.record);
    if (!wait && prepared.sight !== undefined) tellUnasked(observer.emit, prepared.sight);
    return { ...prepared, commit };
  });
}

/** The question that wakes a preview; where the limits are reached, the longest idle ones go to sleep for it. */
export async function wakeQuestion(observer: Observer, found: Published): Promise<AmendmentQuestion> {
  const { emit, sha256 } = observer;
  const { name, platform } = found;
  const now = await observeNow(observer, found.record);
  return {
    found,
    what: "wake",
    now,
    amendments: () => [wake({ now, sha256 })],
    affected: async ({ record }, snapshot) => {
      const { config } = platform;
      const links = async () => record.links;
      const question = { platform: { config, snapshot }, name, current: record, links, emit, now, sha256 };
      return (await observeRoom(question)).map(evictedBy);
    },
  };
}

/** Data that starts again, and from what. Counted from what the command found: its push may have arrived unanswered. */
function tellRestarts(emit: Emit, before: PreviewRecord, record: PreviewRecord): void {
  for (const [store, { generation }] of Object.entries(record.data))
    if (generation > (before.data[store]?.generation ?? generation))
      emit({ kind: "store-reset", store, from: startOf(record, store) });
}

/** Waits until what was amended is truly ready, or asleep where it sleeps. Throws as `awaitPublished`. */
export function awaitAmendment(
  observer: Observer & Pauses & { readonly random: () => number },
  { platform }: Published,
  { preview, commit, sight }: PublishedAmendment,
  { checkUrl, timeoutSeconds }: { readonly checkUrl: boolean; readonly timeoutSeconds: number },
): Promise<Sight> {
  return awaitPublished(watcherOn(platform, observer, timeoutSeconds), {
    record: preview.record,
    commit,
    checkUrl,
    answered: sight?.live !== undefined,
    syncAgain: () => applyStep({ kind: "sync", preview: preview.name.name }, applierOn(platform, observer)),
    stillWanted: () => requirePublished(platform.repository, preview),
  });
}
