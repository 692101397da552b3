import { applierOn, apply, applyStep } from "./apply.ts";
import { type Decision, keep, type Verdict } from "./gc/decision.ts";
import { deletionLimit } from "./gc/deletion-limit.ts";
import { ownRecord, type PullRequestFact } from "./gc/facts.ts";
import { type Orphan, orphansOf } from "./gc/orphans.ts";
import { movedLinks } from "./links/moved.ts";
import { cannotAsk } from "./observe/cannot-ask.ts";
import { clusterFault, type Survey, surveyPreviews } from "./observe/gc.ts";
import { type Changes, observeChanges } from "./observe/gc-folders.ts";
import { observeOrphanAgain } from "./observe/orphan-again.ts";
import type { ObservedPlatform } from "./observe/platform.ts";
import { previewsOf } from "./observe/records.ts";
import type { Observer } from "./observe.ts";
import { authorOf } from "./plan/author.ts";
import { planSweep, type SweptAway } from "./plan/gc.ts";
import type { Plan, Unwanted } from "./plan/step.ts";
import { Problem } from "./problem.ts";
import { type Pauses, replanned } from "./replan.ts";
import { gcItems } from "./report/gc-items.ts";
import { type GcOrphan, type GcReport, gcReport } from "./report/gc-report.ts";

export interface SweepRequest {
  readonly platform: ObservedPlatform;
  /** Instead of what the platform allows. */
  readonly maxDelete: number | undefined;
  readonly confirmMissing: boolean;
}

/** What a person has seen and agreed to. */
export interface Agreement {
  /** By the names of previews. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** UIDs of orphans. */
  readonly orphans: ReadonlySet<string>;
}

/** What one run of gc does, and the way there. */
export interface PreparedSweep {
  readonly survey: Survey;
  readonly removed: readonly SweptAway[];
  readonly plan: Pick<Plan, "steps">;
  readonly orphans: readonly Orphan[];
  /** How many previews, and orphans beside them, may go. */
  readonly limit: number;
  /** What would be done. */
  readonly report: GcReport;
}

/**
 * Looks at all previews and works out one commit for all that has to be done. Throws Problem `records-emptied` and
 * `interrupted`.
 */
export async function prepareSweep(
  observer: Observer,
  request: SweepRequest,
  agreement?: Agreement,
): Promise<PreparedSweep> {
  const { platform, maxDelete, confirmMissing } = request;
  const { config, snapshot } = platform;
  const { sha256, emit } = observer;
  const survey = within(agreement, await surveyPreviews({ ...observer, platform, confirmMissing }));
  refuseEmptied(survey);
  const due = dueIn(survey);
  const own = deletionLimit(config.limits.maxDelete, survey.candidates.length);
  const limit = maxDelete ?? own;
  const refusal = due.length > limit ? refusalText(due.length, limit) : null;
  const removed = refusal === null ? due : [];
  const names = new Set(removed.map(({ name }) => name.name));
  const changes = await observeChanges({ survey, removed: names, now: survey.now ?? observer.now(), sha256 });
  const author = authorOf(observer.environment);
  const cluster = survey.cluster.facts;
  const plan = planSweep({ removed, changed: changes.changed, base: snapshot.previews, limit: own, cluster, author });
  const orphans = orphansIn(survey);
  if (refusal !== null) emit({ kind: "warning", message: refusal, hints: [limitHint(due.length)] });
  return { survey, removed, plan, orphans, limit, report: reportOf({ survey, changes, refusal, limit, orphans }) };
}

/** A branch without any preview, while the cluster has some, was emptied by somebody or is not the one: no order to delete. */
function refuseEmptied({ candidates, cluster: { facts }, now, platform }: Survey): void {
  if (candidates.length > 0 || facts === undefined) return;
  const left = orphansOf(facts, { repository: platform.config.repository, recorded: new Set(), now });
  if (left.length === 0) return;
  const objects = (["Application", "Namespace"] as const).flatMap((kind) => {
    const count = left.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [count === 1 ? `1 ${kind}` : `${count} ${kind}s`];
  });
  throw new Problem("partial", {
    code: "records-emptied",
    message: `The branch of the records holds no preview, and the cluster has ${objects.join(" and ")} of previews of this platform.`,
    hints: [
      "If the branch was emptied by mistake, put its last state back: Argo CD deletes what has no record.",
      "If they shall go, delete them by hand; gc deletes nothing while it knows of no preview.",
    ],
  });
}

/** Only what was agreed to; what has come up since is left to the next run. */
function within(agreement: Agreement | undefined, survey: Survey): Survey {
  if (agreement === undefined) return survey;
  const decisions = survey.decisions.map((decision, index): Decision => {
    const name = survey.candidates[index]?.name.name ?? "";
    if (decision.verdict === "keep" || agreement.verdicts.get(name) === decision.verdict) return decision;
    return keep("not what was agreed to any more; the next run decides");
  });
  return { ...survey, decisions };
}

function dueIn({ candidates, decisions, platform }: Survey): readonly SweptAway[] {
  const trees = new Map(platform.snapshot.folders.map(({ path, tree }) => [path, tree]));
  return candidates.flatMap((candidate, index) => {
    const { name, pullRequest } = candidate;
    const [record, tree] = [ownRecord(candidate), trees.get(name.folder)];
    if (decisions[index]?.verdict !== "remove" || record === undefined || tree === undefined) return [];
    return [{ name, tree, record, unwanted: unwanted(record, pullRequest, platform.config.github.label) }];
  });
}

function unwanted(
  { pullRequest }: SweptAway["record"],
  { kind }: PullRequestFact,
  label: string,
): Unwanted | undefined {
  if (kind !== "closed" && kind !== "missing" && kind !== "unlabelled") return undefined;
  return { repository: pullRequest.repository, number: pullRequest.number, because: kind, label };
}

function refusalText(due: number, limit: number): string {
  return `${due} previews would be removed, and one run removes at most ${limit}. None was.`;
}

function limitHint(due: number): string {
  return `If all of them shall go, run \`preview gc --max-delete ${due}\`.`;
}

/** Without the server's time nobody knows how old something is, and without both lists what belongs to what. */
function orphansIn({ candidates, cluster, now, platform }: Survey): readonly Orphan[] {
  if (cluster.facts === undefined || now === undefined) return [];
  const recorded = new Set(candidates.map(({ name }) => name.name));
  return orphansOf(cluster.facts, { repository: platform.config.repository, recorded, now });
}

function reportOf(of: {
  readonly survey: Survey;
  readonly changes: Changes;
  readonly refusal: string | null;
  readonly limit: number;
  readonly orphans: readonly Orphan[];
}): GcReport {
  const { survey, changes, refusal, limit, orphans } = of;
  const relinked = new Map(
    changes.changed.flatMap(({ folder, before, preview }) => {
      const moved = movedLinks(before.links, preview.record.links);
      return moved.length === 0 ? [] : [[folder.name.name, moved.map(({ was }) => was)] as const];
    }),
  );
  return gcReport({
    dryRun: true,
    at: survey.now ?? null,
    commit: null,
    limit,
    cluster: clusterFault(survey)?.message ?? null,
    items: [...gcItems({ ...survey, refusal, failed: changes.failed, relinked })],
    orphans: orphans.map(({ kind, name }) => ({ kind, name, outcome: "found", error: null })),
  });
}

/** A sweep that was carried out, as far as Git goes. */
export interface PublishedSweep extends PreparedSweep {
  readonly commit: string | null;
}

/**
 * Carries out what was prepared; worked out again when somebody else was faster, and after a person was asked, who may
 * have thought about it for long.
 */
export function publishSweep(
  observer: Observer & Pauses,
  request: SweepRequest,
  first: PreparedSweep | undefined,
  agreement?: Agreement,
): Promise<PublishedSweep> {
  const { platform } = request;
  return replanned(observer, async (attempt) => {
    const isFresh = attempt === 1 && first !== undefined;
    const snapshot = isFresh ? platform.snapshot : await platform.repository.snapshot();
    const latest = { ...request, platform: { ...platform, snapshot } };
    const prepared = isFresh ? first : await prepareSweep(observer, latest, agreement);
    const { commit } = await apply(prepared.plan, applierOn(platform, observer));
    return { ...prepared, commit };
  });
}

/**
 * Deletes what no record stands behind, each looked at once more right before, and answers what became of it. A preview
 * that has come up since keeps its objects, and what a person was not shown is left to the next run.
 */
export async function pruneOrphans(
  observer: Observer & Pauses,
  { platform }: SweepRequest,
  { orphans, removed, limit, survey }: PreparedSweep,
  agreement: Agreement | undefined,
): Promise<readonly GcOrphan[]> {
  const recorded = new Set(previewsOf(await platform.repository.snapshot()).map(({ name }) => name));
  const isAgreed = ({ identity }: Orphan) => agreement?.orphans.has(identity.uid) ?? true;
  const tooMany = orphans.filter(isAgreed).length + removed.length > limit;
  const { repository } = platform.config;
  const question = { repository, argocdNamespace: platform.config.argocd.namespace, recorded, now: survey.now ?? "" };
  const prune = async (orphan: Orphan) => {
    const there = await observeOrphanAgain(observer.ports, orphan, question);
    if (there === undefined) return;
    const { kind, name, identity } = there;
    await applyStep({ kind: "prune", object: kind, name, identity }, applierOn(platform, observer));
  };
  const results: GcOrphan[] = [];
  for (const orphan of orphans) {
    const { kind, name, preview } = orphan;
    if (recorded.has(preview.name)) continue;
    if (!isAgreed(orphan)) {
      results.push({ kind, name, outcome: "found", error: null });
      continue;
    }
    const error = tooMany
      ? `one run deletes at most ${limit} previews and orphans; \`--max-delete\` allows more`
      : await failureOf(() => prune(orphan));
    results.push({ kind, name, outcome: error === null ? "deleted" : "failed", error });
  }
  return results;
}

/** Why something could not be done; what follows is done all the same. Throws Problem `interrupted`. */
async function failureOf(act: () => Promise<void>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return cannotAsk(error).message;
  }
}
