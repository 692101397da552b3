import type { Emit } from "./event.ts";
import { Problem } from "./problem.ts";

/** How often a plan is worked out again. With the pauses below this is about half a minute, of which most is chance. */
const mostAttempts = 12;

const firstPauseSeconds = 0.2;
const longestPauseSeconds = 4;

/** Time and chance of the shell. */
export interface Pauses {
  readonly emit: Emit;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
}

/**
 * Observes, plans and applies, again from the start while somebody else changes meanwhile what the plan followed from:
 * the one who pushes first is right. Throws what the last attempt throws.
 */
export async function replanned<T>(
  { emit, random, sleep }: Pauses,
  attempt: (number: number) => Promise<T>,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "folder-changed" || number === mostAttempts) throw error;
      emit({ kind: "retrying", what: "publish", attempt: number + 1, reason: error.message });
      await sleep(random() * Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** (number - 1)));
    }
  }
}
