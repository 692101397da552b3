import type { Emit } from "../event.ts";
import { type Instant, secondsBetween } from "../time.ts";

/** A long load or push says how far it is this often. */
const everySeconds = 5;

/** Calls `tell` with the seconds since the start, at most every five seconds and not in the first five. */
export function ticker(now: () => Instant, tell: (seconds: number) => void): () => void {
  const start = now();
  let last = start;
  return () => {
    const at = now();
    if (secondsBetween(last, at) < everySeconds) return;
    last = at;
    tell(secondsBetween(start, at));
  };
}

/** Tells how many bytes of a push have arrived. */
export function pushProgress(emit: Emit, now: () => Instant): (done: number, total: number) => void {
  let [bytes, all] = [0, 0];
  const tick = ticker(now, (seconds) => emit({ kind: "seed-pushing", bytes, total: all, seconds }));
  return (done, total) => {
    [bytes, all] = [done, total];
    tick();
  };
}
