import { lastUsedAt } from "../preview/lifetime.ts";
import { type Instant, parseDuration, secondsBetween } from "../time.ts";
import { type Decision, keep, undecided, wanted } from "./decision.ts";
import { type Candidate, type KeptRecord, type Looks, ownRecord, type PullRequestFact, type Rules } from "./facts.ts";
import { span } from "./span.ts";
import { strangeTime } from "./strange-time.ts";
import { wakeInRoom } from "./wake-room.ts";
import { type WorkingHours, workingHours } from "./working-hours.ts";

/** Why a preview sleeps whom working hours wake again. */
export const offHours = "outside working hours";

/**
 * What happens to each preview, in the order of the candidates. Fails closed: what cannot be found out keeps a preview,
 * and keeps no other from being decided.
 */
export function decide(candidates: readonly Candidate[], looks: Looks, rules: Rules): readonly Decision[] {
  const decideOne = decider(rules);
  const decisions = candidates.map((candidate) => decideOne(candidate, looks));
  return wakeInRoom(candidates, decisions, rules.limits);
}

/** Decides of one preview, as if there were room for all. */
export function decider(rules: Rules): (candidate: Candidate, looks: Looks) => Decision {
  const { schedule } = rules.expiry;
  const hours = schedule && rules.now !== undefined ? workingHours(schedule, rules.now) : undefined;
  return (candidate, looks) => decideOne(candidate, looks, rules, hours);
}

function decideOne(
  { name, record: found, pullRequest }: Candidate,
  looks: Looks,
  rules: Rules,
  hours: WorkingHours | undefined,
): Decision {
  if (found === undefined) return undecided("its record cannot be read");
  const record = ownRecord({ name, record: found });
  if (record === undefined) return undecided("its record is of another preview than its folder");
  if (pullRequest.kind === "unknown") return undecided(pullRequest.why);
  if (pullRequest.kind === "closed") return removal(closedText(record, pullRequest, rules.now));
  const { now } = rules;
  if (now === undefined) return undecided("no server tells the time");
  const strange = strangeTime(record, now);
  if (strange !== undefined) return undecided(strange);
  const due = dueReason(record, pullRequest, now);
  if (due !== undefined) return removeOrMark(record, due, rules, now);
  const stay = restOrStay(record, looks, { ...rules, now }, hours);
  return record.dueSince === null ? stay : { ...stay, mark: null };
}

function removal(why: string): Decision {
  return { verdict: "remove", why, decided: true };
}

function closedText(
  { pullRequest: { number } }: KeptRecord,
  { merged, at }: Extract<PullRequestFact, { kind: "closed" }>,
  now: Instant | undefined,
): string {
  const what = `pull request ${number} ${merged ? "merged" : "closed"}`;
  return at === null || now === undefined ? what : `${what} ${span(secondsBetween(at, now))} ago`;
}

/** What makes a preview go after the grace, if it lasts. */
interface Due {
  readonly because: "missing" | "unlabelled" | "expired";
  readonly why: string;
}

function dueReason(record: KeptRecord, { kind }: PullRequestFact, now: Instant): Due | undefined {
  const { number } = record.pullRequest;
  if (kind === "missing") return { because: "missing", why: `GitHub does not show pull request ${number}` };
  if (kind === "unlabelled") return { because: "unlabelled", why: `pull request ${number} has no label any more` };
  const overdue = secondsBetween(record.expiresAt, now);
  return record.pinned || overdue < 0 ? undefined : { because: "expired", why: `expired ${span(overdue)} ago` };
}

function removeOrMark(
  record: KeptRecord,
  { because, why }: Due,
  { expiry, confirmMissing }: Rules,
  now: Instant,
): Decision {
  const grace = parseDuration(expiry.grace) ?? 0;
  const since = markedSince(record, because, now);
  const isOver = since !== undefined && secondsBetween(since, now) >= grace;
  const mark = since === undefined ? { mark: { since: now, because } } : {};
  if (because === "missing") return isOver && confirmMissing ? removal(why) : undecided(why, mark);
  if (isOver || grace === 0) return removal(why);
  return { verdict: "mark", why, decided: true, ...mark };
}

/** A mark for another reason, or of a time that is yet to come, is none. */
function markedSince({ dueSince, dueBecause }: KeptRecord, because: string, now: Instant): Instant | undefined {
  return dueSince !== null && dueBecause === because && secondsBetween(dueSince, now) >= 0 ? dueSince : undefined;
}

type Timed = Rules & { readonly now: Instant };

function restOrStay(record: KeptRecord, looks: Looks, rules: Timed, hours: WorkingHours | undefined): Decision {
  const idle = idleSeconds(record, rules);
  const isIdle = idle !== undefined && !looks.called.has(record.name);
  if (record.asleep) {
    const slept = record.asleepBecause === offHours && (hours === undefined || hours.open);
    return slept && idle === undefined ? { verdict: "wake", why: "working hours", decided: true } : keep("asleep");
  }
  if (!record.pinned) {
    if (isIdle) return { verdict: "sleep", why: `idle for ${span(idle)}`, decided: true };
    if (hours?.open === false && secondsBetween(lastUsedAt(record), hours.endedAt) > 0)
      return { verdict: "sleep", why: offHours, decided: true };
  }
  const unseen = looks.unseen.get(record.name);
  if (unseen !== undefined) return undecided(`its stores could not be looked at: ${unseen}`);
  const lost = looks.lost.get(record.name) ?? [];
  if (lost.length === 0) return keep(wanted);
  return { verdict: "reset", why: `${lost.join(", ")} lost the data of the migration`, decided: true, stores: lost };
}

/** How long nothing has happened to it, if that is too long; calls are not looked at. */
export function idleSeconds(record: KeptRecord, { expiry, now }: Timed): number | undefined {
  const idle = secondsBetween(lastUsedAt(record), now);
  return idle >= (parseDuration(expiry.idle) ?? Number.POSITIVE_INFINITY) ? idle : undefined;
}
