/** A limit on how long an exchange may take. */
export interface TimeLimit {
  /** Aborts with a `TimeoutError` when the time is over, and when the outer signal does. */
  readonly signal: AbortSignal;
  /** Gives all the time again. */
  renew(): void;
  end(): void;
}

/** Starts at once. It does not keep the process alive. */
export function timeLimit(seconds: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException("Too slow.", "TimeoutError")), seconds * 1000);
  timer.unref();
  return {
    signal: AbortSignal.any([outer, controller.signal]),
    renew: () => {
      timer.refresh();
    },
    end: () => clearTimeout(timer),
  };
}
