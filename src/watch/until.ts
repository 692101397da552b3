import type { Emit } from "../event.ts";
import type { Ports } from "../ports.ts";
import type { Problem } from "../problem.ts";
import { type Instant, secondsBetween } from "../time.ts";

/** What waiting for the cluster needs of the world. */
export interface Watcher {
  readonly ports: Pick<Ports, "cluster" | "argocd" | "web">;
  /** Namespace of Argo CD's own objects. */
  readonly argocdNamespace: string;
  /** What is waited for, as it is told. */
  readonly words: (text: string) => string;
  /** Seconds until the next look. */
  readonly pauseAfter: (elapsedSeconds: number) => number;
  readonly emit: Emit;
  readonly now: () => Instant;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
  readonly timeoutSeconds: number;
}

/** One look at the world: it is over, or what is being waited for. */
export type Look<T> = { readonly done: T } | { readonly waitingFor: string };

/** Seconds without an answer before a cluster that did answer is given up; an API server restarts in less. */
const silenceSeconds = 120;

/** When a cluster that answered before a wait, or did not, answered last: for `unanswered`. */
export function firstAnswer(answered: boolean): number | undefined {
  return answered ? 0 : undefined;
}

/**
 * A cluster that does not answer: one that never did is given up at once, and so is one that refuses what it was not
 * asked before. Both times in seconds since the start.
 */
export function unanswered(problem: Problem, answeredAt: number | undefined, elapsed: number): Look<Problem> {
  const refused = problem.kind === "auth" && answeredAt === firstAnswer(true);
  if (answeredAt === undefined || refused || elapsed - answeredAt > silenceSeconds) return { done: problem };
  return { waitingFor: `the cluster does not answer: ${problem.message}` };
}

/** Seconds that DNS, certificate and gateway may take once the pods are ready. */
export const urlSeconds = 120;

/** A line for the same thing is repeated this often, so that a log shows that something still happens. */
const repeatSeconds = 30;

/**
 * Looks again and again until something is done, and tells what is waited for whenever that changes. Answers what was
 * waited for last when the time is over.
 */
export async function waitUntil<T>(
  { emit, now, sleep, timeoutSeconds, words, pauseAfter }: Watcher,
  look: (elapsedSeconds: number) => Promise<Look<T>>,
): Promise<{ readonly done: T; readonly seconds: number } | { readonly timedOut: string }> {
  const start = now();
  let told = { what: "", at: 0 };
  for (;;) {
    const seen = await look(secondsBetween(start, now()));
    const seconds = Math.floor(secondsBetween(start, now()));
    if ("done" in seen) return { done: seen.done, seconds };
    const waitingFor = words(seen.waitingFor);
    if (waitingFor !== told.what || seconds - told.at >= repeatSeconds) {
      emit({ kind: "waiting", what: waitingFor, seconds });
      told = { what: waitingFor, at: seconds };
    }
    if (seconds >= timeoutSeconds) return { timedOut: waitingFor };
    await sleep(Math.min(pauseAfter(seconds), Math.max(0.1, timeoutSeconds - seconds)));
  }
}

/** Seconds between two looks at a cluster: most of what matters happens soon. */
export function pauseInCluster(elapsedSeconds: number): number {
  if (elapsedSeconds < 15) return 0.5;
  return elapsedSeconds < 120 ? 1 : 3;
}
