import type { Application } from "../live/application.ts";
import type { Contents, Namespace } from "../live/contents.ts";
import { type Remains, remainsOf } from "../live/remains.ts";
import { cannotAsk } from "../observe/cannot-ask.ts";
import { seen } from "../observe/live.ts";
import type { PreviewName } from "../preview/name.ts";
import { Problem } from "../problem.ts";
import { hindranceOf } from "./hindrance.ts";
import { refreshAgain, refreshSeconds } from "./refresh.ts";
import { firstAnswer, type Look, unanswered, type Watcher, waitUntil } from "./until.ts";

export interface GoneQuestion {
  readonly name: PreviewName;
  /** How many objects there were, to be told when they are gone. */
  readonly objects: number;
  /** The cluster answered just before: a silence is not its last word. */
  readonly answered: boolean;
  /** Ends an operation that began meanwhile: while one runs, Argo CD deletes nothing. */
  readonly endOperation: () => Promise<void>;
}

/** How a removal ended. */
export interface Gone {
  /** Why it could not be watched to its end; undefined when it was. */
  readonly problem: Problem | undefined;
  readonly seconds: number;
  /** What was still there, and who holds it. */
  readonly left: readonly Remains[];
}

/**
 * Waits until Application and Namespace of a preview are gone, nobody is there to delete the Namespace, or the time is
 * over. Throws Problem `interrupted`.
 */
export async function awaitGone(watcher: Watcher, question: GoneQuestion): Promise<Gone> {
  const seenAt = firstAnswer(question.answered);
  const state: State = { seenAt, left: undefined, ended: false, refreshedAt: 0, ownerless: false };
  const end = await waitUntil(watcher, (elapsed) => look(watcher, question, state, elapsed));
  const { left = [] } = state;
  if ("timedOut" in end) {
    // What was never seen is not known to be gone.
    const problem = state.left === undefined ? state.silence : undefined;
    return { problem, seconds: watcher.timeoutSeconds, left };
  }
  const { done: problem, seconds } = end;
  if (problem !== undefined) return { problem, seconds, left: [] };
  if (left.length === 0) {
    watcher.emit({ kind: "gone", preview: question.name.name, seconds, objects: question.objects });
  }
  return { problem, seconds, left };
}

/** What one look remembers for the next. */
interface State {
  /** Seconds since the start. */
  seenAt: number | undefined;
  /** undefined before the first answer. */
  left: readonly Remains[] | undefined;
  /** Why there was no answer the last time that there was none. */
  silence?: Problem;
  ended: boolean;
  refreshedAt: number;
  /** Why Argo CD does not even begin. */
  hindrance?: string | undefined;
  /** There was a Namespace at the last look that nobody deletes. */
  ownerless: boolean;
}

async function look(
  watcher: Watcher,
  { name, endOperation }: GoneQuestion,
  state: State,
  elapsed: number,
): Promise<Look<Problem | undefined>> {
  const around = await lookAround(watcher, name);
  if (around instanceof Problem) {
    state.silence = around;
    return unanswered(around, state.seenAt, elapsed);
  }
  state.seenAt = elapsed;
  const { application, namespace, contents } = around;
  if (application !== undefined && elapsed - state.refreshedAt >= refreshSeconds) {
    state.refreshedAt = elapsed;
    await askAgain(watcher, name, state, application);
  }
  state.left = remainsOf(application, namespace, contents, state.hindrance);
  if (application === undefined && namespace === undefined) return { done: undefined };
  const ownerless = application === undefined && namespace?.deletingSince === null;
  // Both were read side by side, not at one moment.
  if (ownerless && state.ownerless) return { done: undefined };
  state.ownerless = ownerless;
  if (application?.deletingSince != null && application.operation?.phase === "Running" && !state.ended) {
    state.ended = true;
    await endOperation();
  }
  return { waitingFor: describe(application, state) };
}

async function askAgain(
  watcher: Watcher,
  name: PreviewName,
  state: State,
  { deletingSince }: Application,
): Promise<void> {
  // One that is deleted while its sync is being ended may stay minutes: what Argo CD remembers of it, as of before,
  // is only replaced when it changes.
  await refreshAgain(watcher, name, deletingSince === null ? "ApplicationSet" : "Application");
  state.hindrance = deletingSince === null ? await hindranceOf(watcher, name) : undefined;
}

interface Around {
  readonly application: Application | undefined;
  readonly namespace: Namespace | undefined;
  readonly contents: Contents | undefined;
}

async function lookAround(watcher: Watcher, name: PreviewName): Promise<Around | Problem> {
  try {
    const [cluster, argocd] = await Promise.all([watcher.ports.cluster(), watcher.ports.argocd()]);
    const [application, namespace] = await Promise.all([
      argocd.in(watcher.argocdNamespace).application(name.name),
      cluster.namespace(name.namespace),
    ]);
    const going = namespace?.deletingSince != null;
    return {
      application,
      namespace,
      contents: going ? (await seen(cluster.contents(name.namespace))).value : undefined,
    };
  } catch (error) {
    return cannotAsk(error);
  }
}

function describe(application: Application | undefined, { left = [], hindrance }: State): string {
  if (application !== undefined && application.deletingSince === null)
    return hindrance ?? "Argo CD has not looked at the removal yet";
  const [first, ...more] = left;
  if (first === undefined) return "Argo CD deletes the objects";
  return `${first.kind} ${first.name}: ${first.reason}${more.length > 0 ? `, and ${more.length} more` : ""}`;
}
