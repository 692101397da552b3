import { type Cause, causeOf } from "../live/cause.ts";
import { clause } from "../live/excerpt.ts";
import { wasEnded } from "../live/operation.ts";
import { readiness } from "../live/readiness.ts";
import { observeLive } from "../observe/live.ts";
import { platformObjectName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import { type Look, type Watcher, waitUntil } from "./until.ts";

export interface ReadyQuestion {
  readonly record: PreviewRecord;
  /** The commit that this run published; null when it published nothing. */
  readonly commit: string | null;
  /** Whether the public address must answer too. */
  readonly checkUrl: boolean;
  /** Asks for a sync, after somebody has ended the one that should have brought this. */
  readonly syncAgain: () => Promise<void>;
  /** Throws a Problem when the preview is not wanted any more. */
  readonly stillWanted: () => Promise<void>;
}

/** Seconds without an answer before a cluster that did answer is given up; an API server restarts in less. */
const silenceSeconds = 120;

/** Seconds that DNS, certificate and gateway may take once the pods are ready. */
const urlSeconds = 120;

/** Seconds without an Application before the pull request is looked at again, and between two such looks. */
const wantedSeconds = 30;

/** Seconds between two wishes for a sync, should one be lost or ended again. */
const syncSeconds = 10;

/**
 * Waits until a preview is truly ready. Answers why it could not be watched, or undefined. Throws Problems for what
 * waiting cannot mend (`image-unpullable`, `migration-failed` …), `not-ready-in-time`, `url-not-answering`.
 */
export async function awaitReady(watcher: Watcher, question: ReadyQuestion): Promise<Problem | undefined> {
  const { record } = question;
  const state: State = { seenAt: undefined, podsReadyAt: undefined, wantedAt: 0, syncedAt: -syncSeconds };
  const end = await waitUntil(watcher, (elapsed) => look(watcher, question, state, elapsed));
  if ("timedOut" in end) throw notInTime(record, watcher.timeoutSeconds, end.timedOut);
  if (end.done === undefined) watcher.emit({ kind: "ready", preview: record.name, seconds: end.seconds });
  return end.done;
}

/** What one look remembers for the next, in seconds since the start. */
interface State {
  seenAt: number | undefined;
  podsReadyAt: number | undefined;
  wantedAt: number;
  syncedAt: number;
  hindrance?: string | undefined;
}

async function look(
  watcher: Watcher,
  question: ReadyQuestion,
  state: State,
  elapsed: number,
): Promise<Look<Problem | undefined>> {
  const { record } = question;
  const at = { name: record.name, namespace: record.namespace, argocd: watcher.argocdNamespace };
  const { live, problem } = await observeLive(watcher.ports, at, { contents: true });
  if (live === undefined) {
    if (state.seenAt === undefined || elapsed - state.seenAt > silenceSeconds) return { done: problem };
    return { waitingFor: `the cluster does not answer: ${problem?.message}` };
  }
  state.seenAt = elapsed;
  // Without the right to look inside, Argo CD's word is all there is, and it is not enough.
  if (problem !== undefined && live.application?.sync === "Synced" && live.application.health === "Healthy")
    return { done: problem };
  const readyNow = readiness(record, live);
  if (readyNow.ready) return question.checkUrl ? lookAtUrl(watcher, record, state, elapsed) : { done: undefined };
  state.podsReadyAt = undefined;
  if (live.application !== undefined && wasEnded(live.application)) {
    if (elapsed - state.syncedAt >= syncSeconds) {
      state.syncedAt = elapsed;
      await question.syncAgain();
    }
    return { waitingFor: "Argo CD begins again after a sync that was ended" };
  }
  const cause = causeOf(record, live, { now: watcher.now(), commit: question.commit });
  if (cause !== undefined) throw await stuck(watcher, record, cause);
  if (live.application === undefined && elapsed - state.wantedAt >= wantedSeconds) {
    state.wantedAt = elapsed;
    await question.stillWanted();
    state.hindrance = await hindranceOf(watcher, record);
  }
  return { waitingFor: (live.application === undefined ? state.hindrance : undefined) ?? readyNow.waitingFor };
}

/** Why Argo CD makes no Application, where its ApplicationSet says so: GitHub or Git that do not answer, for example. */
async function hindranceOf(
  { ports, argocdNamespace }: Watcher,
  { service }: PreviewRecord,
): Promise<string | undefined> {
  const name = platformObjectName(service);
  const set = await (await ports.argocd()).in(argocdNamespace).applicationSet(name);
  if (set === undefined)
    return `Argo CD has no ApplicationSet ${name}; is the service registered, and its registration merged?`;
  const error = set.conditions.find(({ type }) => type === "ErrorOccurred");
  return error === undefined ? undefined : `the ApplicationSet ${name} reports: ${clause(error.message)}`;
}

async function lookAtUrl(
  { ports }: Watcher,
  record: PreviewRecord,
  state: State,
  elapsed: number,
): Promise<Look<undefined>> {
  const url = `${record.url.replace(/\/$/, "")}${record.health}`;
  state.podsReadyAt ??= elapsed;
  const reason = await answerOf(ports, url);
  if (reason === undefined) return { done: undefined };
  if (elapsed - state.podsReadyAt < urlSeconds) return { waitingFor: `${url} ${reason}` };
  throw new Problem("timeout", {
    code: "url-not-answering",
    message: `All pods of ${record.name} are ready, but ${url} ${reason}.`,
    hints: [
      "Check `health:` in preview.yaml, the wildcard DNS record and the gateway: `preview doctor`.",
      "Where this machine cannot reach the address, use `--no-url-check`.",
    ],
  });
}

/** undefined for a 2xx; otherwise what happens instead, to follow the URL in a sentence. */
async function answerOf(ports: Watcher["ports"], url: string): Promise<string | undefined> {
  try {
    const { status } = await (await ports.web()).get(url, 5);
    return status >= 200 && status < 300 ? undefined : `answers ${status}`;
  } catch (error) {
    if (error instanceof Problem && error.code === "url-unreachable")
      return `does not answer: ${error.message.replace(/\.$/, "")}`;
    throw error;
  }
}

const logLines = 10;

/** The cause as a Problem, with the last lines of the log that explains it. */
async function stuck(watcher: Watcher, record: PreviewRecord, cause: Cause): Promise<Problem> {
  const { code, message, outcome, log, workload } = cause;
  const lines = log === null ? [] : await lastLines(watcher, { namespace: record.namespace, ...log });
  const look =
    workload === null ? `preview status ${record.name}` : `preview logs ${record.name} --service ${workload}`;
  return new Problem(outcome, {
    code,
    message,
    findings: lines.map((line) => ({ message: line })),
    hints: [...cause.hints, `See more with \`${look}\`.`],
  });
}

/** A log that cannot be read must not hide what it would have explained. */
async function lastLines(
  { ports }: Watcher,
  of: { readonly namespace: string; readonly pod: string; readonly container: string; readonly previous: boolean },
): Promise<readonly string[]> {
  let text = "";
  try {
    for await (const piece of (await ports.cluster()).logs({ ...of, tailLines: logLines })) text += piece;
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
  }
  return text.split("\n").filter((line) => line.trim() !== "");
}

function notInTime(record: PreviewRecord, seconds: number, waitingFor: string): Problem {
  return new Problem("timeout", {
    code: "not-ready-in-time",
    message: `${record.name} is not ready after ${seconds} s. What it waits for: ${waitingFor}.`,
    hints: [
      `It goes on by itself: \`preview status ${record.name}\` shows how far it is.`,
      "Running `preview up` again waits for it again; `--timeout 30m` waits longer.",
    ],
  });
}
