import type { Clock } from "./connect.ts";
import type { CredentialSource, Credentials } from "./credentials.ts";
import { type Circumstances, interrupted, timedOut, unreachable, unusable } from "./failure.ts";
import type { Outcome } from "./transport.ts";

export interface Attempting {
  readonly credentials: CredentialSource;
  readonly clock: Clock;
  /** For messages. */
  readonly cluster: string;
}

/** An answer of any status, with what its Problem would be made of. */
export interface Answered<T> {
  readonly status: number;
  readonly date: string | undefined;
  readonly body: T;
  readonly of: Circumstances;
}

const mostAttempts = 4;
/** A server that is overloaded is not waited for longer than a person would. */
const longestSeconds = 20;
const passingStatuses: readonly number[] = [429, 500, 502, 503, 504];
/** A connection that was kept, and that the server closed just then, among them. */
const passingErrors: readonly string[] = ["ECONNRESET", "EPIPE", "EAI_AGAIN"];

/**
 * Sends until there is an answer that another attempt would not change. Throws Problem `interrupted`,
 * `cluster-unreachable`, `cluster-timed-out`, `kubeconfig-invalid`, and those of the credentials.
 */
export async function attempt<T>(
  what: string,
  send: (as: Credentials) => Promise<Outcome<T>>,
  { credentials, clock, cluster }: Attempting,
): Promise<Answered<T>> {
  const start = clock.milliseconds();
  let renewed = false;
  for (let count = 1; ; count += 1) {
    const as = await credentials.get();
    const of = { what, cluster, secrets: as.secrets };
    const outcome = await send(as);
    if (outcome.kind === "answered" && outcome.status === 401 && !renewed && credentials.renew()) {
      renewed = true;
      continue;
    }
    const pause = count < mostAttempts ? pauseSeconds(outcome, count, clock.random()) : undefined;
    const waited = (clock.milliseconds() - start) / 1000;
    if (pause === undefined || waited + pause > longestSeconds) return settle(outcome, of);
    await clock.sleep(pause * 1000);
  }
}

/** undefined when another attempt makes no sense. */
function pauseSeconds<T>(outcome: Outcome<T>, count: number, random: number): number | undefined {
  const usual = 2 ** (count - 2) * (0.5 + random);
  if (outcome.kind === "failed") return passingErrors.includes(outcome.code) ? usual : undefined;
  if (outcome.kind !== "answered" || !passingStatuses.includes(outcome.status)) return undefined;
  const asked = outcome.retryAfter ?? "";
  // Many are told the same number: they must not all come back at once.
  return /^\d{1,6}$/.test(asked) ? Number(asked) + random : usual;
}

function settle<T>(outcome: Outcome<T>, of: Circumstances): Answered<T> {
  switch (outcome.kind) {
    case "answered":
      return { status: outcome.status, date: outcome.date, body: outcome.body, of };
    case "timed-out":
      throw timedOut(outcome.seconds, of);
    case "failed":
      throw unreachable(outcome.code, of);
    case "unusable":
      throw unusable(outcome.code, of);
    case "interrupted":
      throw interrupted();
  }
}
