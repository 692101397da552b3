import type { Application } from "../live/application.ts";
import { type Cause, causeOf } from "../live/cause.ts";
import { clause } from "../live/excerpt.ts";
import { latestInstant } from "../live/latest-instant.ts";
import type { LivePreview } from "../live/live-preview.ts";
import { wasEnded } from "../live/operation.ts";
import { readyToArgocd } from "../live/readiness.ts";
import { settled } from "../live/settled.ts";
import { workloadStates } from "../live/workloads.ts";
import { cannotAsk } from "../observe/cannot-ask.ts";
import { observeLive, type Sight } from "../observe/live.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { addSeconds, type Instant } from "../time.ts";
import { complaintOf } from "./address.ts";
import { hindranceOf } from "./hindrance.ts";
import { refreshAgain, refreshSeconds } from "./refresh.ts";
import { firstAnswer, type Look, unanswered, urlSeconds, type Watcher, waitUntil } from "./until.ts";
import { notReadyInTime, stuckProblem } from "./why-not-ready.ts";

export interface ReadyQuestion {
  readonly record: PreviewRecord;
  /** The commit that this run published; null when it published nothing. */
  readonly commit: string | null;
  /** Whether the public address must answer too. */
  readonly checkUrl: boolean;
  /** The cluster answered just before: a silence is not its last word. */
  readonly answered: boolean;
  /** Asks for a sync, after somebody has ended the one that should have brought this. */
  readonly syncAgain: () => Promise<void>;
  /** Throws a Problem of kind `conflict` when the preview is not wanted any more. Others do not end the wait. */
  readonly stillWanted: () => Promise<void>;
}

/** Seconds in which rights that were there may be missing. Our own number; an API server has them within a few. */
const rightsSeconds = 30;

/** Seconds between two wishes for a sync, should one be lost or ended again. */
const syncSeconds = 10;

/**
 * Waits until a preview is truly ready, or asleep where its record says so. Answers how it was seen last: with a problem, it could not be watched. Throws
 * Problems for what waiting cannot mend (`image-unpullable`, `migration-failed` …), `not-ready-in-time`,
 * `not-asleep-in-time`, `url-not-answering`.
 */
export async function awaitReady(watcher: Watcher, question: ReadyQuestion): Promise<Sight> {
  const { record } = question;
  const seenAt = firstAnswer(question.answered);
  const state: State = { seenAt, podsReadyAt: undefined, askedAt: 0, syncedAt: -syncSeconds };
  const end = await waitUntil(watcher, (elapsed) => look(watcher, question, state, elapsed));
  if ("timedOut" in end) throw notReadyInTime(record, watcher.timeoutSeconds, end.timedOut);
  const { seconds, done } = end;
  if (done.problem === undefined)
    watcher.emit({ kind: record.asleep ? "asleep" : "ready", preview: record.name, seconds });
  return done;
}

/** What one look remembers for the next, in seconds since the start. */
interface State {
  seenAt: number | undefined;
  /** When the live record could be read last. */
  recordReadAt?: number;
  podsReadyAt: number | undefined;
  askedAt: number;
  syncedAt: number;
  hindrance?: string | undefined;
  /** A cause, and since when it has been seen without a break. */
  suspicion?: { readonly what: string; readonly since: number } | undefined;
  /** The Application at the first look; null when there was none. */
  before?: Application | null;
  /** By the cluster's clock, the earliest that this wait may have begun. */
  clusterStart?: Instant;
}

async function look(watcher: Watcher, question: ReadyQuestion, state: State, elapsed: number): Promise<Look<Sight>> {
  const { record } = question;
  const at = { name: record.name, namespace: record.namespace, argocd: watcher.argocdNamespace };
  const sight = await observeLive(watcher.ports, at, { contents: true });
  const { live, problem } = sight;
  if (live === undefined) {
    const silence = unanswered(problem, state.seenAt, elapsed);
    return "done" in silence ? { done: sight } : silence;
  }
  state.seenAt = elapsed;
  // Without the right to look inside, Argo CD's word is all there is, and it is not enough.
  if (problem !== undefined && (live.spec === null || readyToArgocd(record, live).ready)) {
    // An API server that has just started knows no rights yet.
    const justNow = state.recordReadAt !== undefined && elapsed - state.recordReadAt < rightsSeconds;
    if (live.spec !== null || !justNow) return { done: sight };
    return { waitingFor: `the cluster does not let us look: ${clause(problem.message)}` };
  }
  if (live.spec !== null) state.recordReadAt = elapsed;
  if (state.before === undefined) state.before = live.application ?? null;
  tellParts(watcher, record, live);
  const readyNow = settled(record, live);
  if (readyNow.ready && state.podsReadyAt === undefined) {
    // What is asked side by side is not of one moment: a second look must say the same.
    state.podsReadyAt = elapsed;
    return look(watcher, question, state, elapsed);
  }
  if (readyNow.ready) {
    const calls = question.checkUrl && !record.asleep;
    const complaint = calls ? await lookAtUrl(watcher, record, state, elapsed) : undefined;
    return complaint === undefined ? { done: sight } : { waitingFor: complaint };
  }
  state.podsReadyAt = undefined;
  const waitingFor = await lookAtTrouble(watcher, question, state, { live, elapsed });
  return { waitingFor: waitingFor ?? readyNow.waitingFor };
}

/** Those of an older state say nothing of what is waited for. */
function tellParts({ emit, words }: Watcher, record: PreviewRecord, { spec, contents }: LivePreview): void {
  if (spec !== record.spec || contents === undefined) return;
  const parts = workloadStates(record, contents).map(({ name, ready, reason }) => ({
    ...{ name, ready, what: words(reason ?? "") },
  }));
  emit({ kind: "parts-seen", parts });
}

/** What is in the way and not yet a reason to give up; throws what waiting cannot mend. */
async function lookAtTrouble(
  watcher: Watcher,
  question: ReadyQuestion,
  state: State,
  { live, elapsed }: { readonly live: LivePreview; readonly elapsed: number },
): Promise<string | undefined> {
  const { record, commit } = question;
  if (live.spec !== record.spec && elapsed - state.askedAt >= refreshSeconds) {
    state.askedAt = elapsed;
    await askAgain(watcher, question, live);
    state.hindrance = live.application === undefined ? await hindranceOf(watcher, record) : undefined;
  }
  if (live.application !== undefined && wasEnded(live.application)) {
    if (elapsed - state.syncedAt >= syncSeconds) {
      state.syncedAt = elapsed;
      await question.syncAgain();
    }
    return "Argo CD begins again after a sync that was ended";
  }
  const before = commit === null ? undefined : (state.before ?? undefined);
  const latest = latestInstant(live);
  const now = latest === undefined ? watcher.now() : clusterTime(state, latest, elapsed);
  const cause = causeOf(record, live, { now, commit, before });
  if (cause === undefined) state.suspicion = undefined;
  else if (isCertain(state, cause, elapsed)) throw await stuckProblem(watcher, record, cause);
  return live.application === undefined ? state.hindrance : undefined;
}

/** Seconds that a cause must hold: pods, workloads and Argo CD's word are not of one moment. Our own number. */
const certainSeconds = 3;

function isCertain(state: State, { code, workload }: Cause, elapsed: number): boolean {
  const what = `${code} ${workload}`;
  if (state.suspicion?.what !== what) state.suspicion = { what, since: elapsed };
  return elapsed - state.suspicion.since >= certainSeconds;
}

/** What the cluster's clock shows at least. This machine's may be minutes off, and how old a pod is decides much. */
function clusterTime(state: State, latest: Instant, elapsed: number): Instant {
  const start = addSeconds(latest, -elapsed);
  if (state.clusterStart === undefined || start > state.clusterStart) state.clusterStart = start;
  return addSeconds(state.clusterStart, elapsed);
}

/** What is not live after a while may not be wanted any more, or Argo CD has missed that it should look. */
async function askAgain(watcher: Watcher, { record, stillWanted }: ReadyQuestion, live: LivePreview): Promise<void> {
  try {
    await stillWanted();
  } catch (error) {
    const problem = cannotAsk(error);
    if (problem.kind === "conflict") throw problem;
  }
  const there = live.application?.deletingSince === null;
  await refreshAgain(watcher, record, there ? "Application" : "ApplicationSet");
}

/** What is wrong with the public address; undefined when it answers. Throws Problem `url-not-answering`. */
async function lookAtUrl(
  { ports }: Watcher,
  record: PreviewRecord,
  state: State,
  elapsed: number,
): Promise<string | undefined> {
  const url = `${record.url.replace(/\/$/, "")}${record.health}`;
  state.podsReadyAt ??= elapsed;
  const reason = await complaintOf(ports, url, ({ status }) =>
    status >= 200 && status < 300 ? undefined : `answers ${status}`,
  );
  if (reason === undefined) return undefined;
  if (elapsed - state.podsReadyAt < urlSeconds) return `${url} ${reason}`;
  throw new Problem("timeout", {
    code: "url-not-answering",
    message: `All pods of ${record.name} are ready, but ${url} ${reason}.`,
    hints: [
      "Check `health:` in preview.yaml, the wildcard DNS record and the gateway: `preview doctor`.",
      "Where this machine cannot reach the address, use `--no-url-check`.",
    ],
  });
}
