import { describe, expect, test } from "vitest";
import { parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { decide } from "../../src/gc/decide.ts";
import type { Candidate, Looks, PullRequestFact, Rules } from "../../src/gc/facts.ts";
import { noLooks } from "../../src/gc/facts.ts";
import { previewName } from "../../src/preview/name.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { record } from "../support/records.ts";
import { platformYaml } from "../support/shop-files.ts";

const now = "2026-11-23T12:00:00Z";
const { expiry } = requireParsed(parsePlatformConfig(platformYaml, "platform.yaml"), "platform.yaml").value;
const rules: Rules = { expiry, limits: {}, now, confirmMissing: false };
const wanted: PullRequestFact = { kind: "wanted" };
const merged: PullRequestFact = { kind: "closed", merged: true, at: "2026-11-23T11:56:00Z" };

/** Pushed two hours ago, so that nothing speaks against it. */
function fresh(of: Partial<PreviewRecord> = {}, number = 7): PreviewRecord {
  const times = { lastPushAt: "2026-11-23T10:00:00Z", expiresAt: "2026-11-26T10:00:00Z" };
  return record("shop-api", number, { ...times, ...of });
}

function candidate(of: Partial<PreviewRecord> = {}, pullRequest: PullRequestFact = wanted): Candidate {
  return { name: previewName("shop-api", 7), record: fresh(of), pullRequest };
}

const one = (candidate: Candidate, more: Partial<Rules> = {}, looks: Looks = noLooks) =>
  decide([candidate], looks, { ...rules, ...more })[0];

const expired = { expiresAt: "2026-11-23T10:00:00Z" };
const marked = (because: string, dueSince = "2026-11-23T11:50:00Z") => ({ dueSince, dueBecause: because });
const idle = { lastPushAt: "2026-11-22T10:00:00Z" };
const office = { ...expiry, schedule: { days: "Mon-Fri", hours: "07-20", zone: "UTC" } };
const night = { now: "2026-11-23T21:00:00Z", expiry: office };
const tired = { asleep: true, asleepBecause: "outside working hours" };

describe("what happens to a preview", () => {
  test.each<[string, Candidate, string, Partial<Rules>?]>([
    ["nothing speaks against it", candidate(), "keep: wanted"],
    ["merged", candidate({}, merged), "remove: pull request 7 merged 4 min ago"],
    [
      "closed, nobody knows when",
      candidate({}, { kind: "closed", merged: false, at: null }),
      "remove: pull request 7 closed",
    ],
    ["closed is also for pinned ones", candidate({ pinned: true }, merged), "remove: pull request 7 merged 4 min ago"],
    [
      "merged before label, time and sleep",
      candidate({ ...expired, ...idle }, merged),
      "remove: pull request 7 merged 4 min ago",
    ],
    ["closed needs no clock", candidate({}, merged), "remove: pull request 7 merged", { now: undefined }],
    ["expired, for the first time", candidate(expired), "mark: expired 2 h ago (expired)"],
    [
      "expired, marked too short",
      candidate({ ...expired, ...marked("expired", "2026-11-23T11:50:01Z") }),
      "mark: expired 2 h ago",
    ],
    ["expired, marked long enough", candidate({ ...expired, ...marked("expired") }), "remove: expired 2 h ago"],
    [
      "expired, marked in the future",
      candidate({ ...expired, ...marked("expired", "2026-11-25T11:50:00Z") }),
      "mark: expired 2 h ago (expired)",
    ],
    [
      "expired, marked for something else",
      candidate({ ...expired, ...marked("unlabelled") }),
      "mark: expired 2 h ago (expired)",
    ],
    [
      "expired, marked at no time",
      candidate({ ...expired, ...marked("expired", "soon") }),
      "mark: expired 2 h ago (expired)",
    ],
    ["expired, and no grace", candidate(expired), "remove: expired 2 h ago", { expiry: { ...expiry, grace: "0s" } }],
    ["expired and pinned", candidate({ ...expired, pinned: true }), "keep: wanted"],
    ["expired this second", candidate({ expiresAt: now }), "mark: expired 0 s ago (expired)"],
    ["expires in a second", candidate({ expiresAt: "2026-11-23T12:00:01Z" }), "keep: wanted"],
    [
      "the label is gone",
      candidate({}, { kind: "unlabelled" }),
      "mark: pull request 7 has no label any more (unlabelled)",
    ],
    [
      "the label is gone for long",
      candidate(marked("unlabelled"), { kind: "unlabelled" }),
      "remove: pull request 7 has no label any more",
    ],
    [
      "the label is gone, pinned",
      candidate({ ...marked("unlabelled"), pinned: true }, { kind: "unlabelled" }),
      "remove: pull request 7 has no label any more",
    ],
    [
      "the label is gone before it expired",
      candidate(expired, { kind: "unlabelled" }),
      "mark: pull request 7 has no label any more (unlabelled)",
    ],
    ["the label is back", candidate(marked("unlabelled")), "keep: wanted (no mark)"],
    ["extended", candidate(marked("expired")), "keep: wanted (no mark)"],
    [
      "GitHub did not answer",
      candidate({ ...expired, ...idle }, { kind: "unknown", why: "GitHub did not answer" }),
      "undecided: GitHub did not answer",
    ],
    [
      "404",
      candidate({ ...expired, ...idle }, { kind: "missing" }),
      "undecided: GitHub does not show pull request 7 (missing)",
    ],
    ["404 again", candidate(marked("missing"), { kind: "missing" }), "undecided: GitHub does not show pull request 7"],
    [
      "404 for the first time, confirmed",
      candidate({}, { kind: "missing" }),
      "undecided: GitHub does not show pull request 7 (missing)",
      { confirmMissing: true },
    ],
    [
      "404 again, confirmed",
      candidate(marked("missing"), { kind: "missing" }),
      "remove: GitHub does not show pull request 7",
      { confirmMissing: true },
    ],
    [
      "404 after another reason, confirmed",
      candidate(marked("expired"), { kind: "missing" }),
      "undecided: GitHub does not show pull request 7 (missing)",
      { confirmMissing: true },
    ],
    [
      "404 without grace, confirmed",
      candidate({}, { kind: "missing" }),
      "undecided: GitHub does not show pull request 7 (missing)",
      { confirmMissing: true, expiry: { ...expiry, grace: "0s" } },
    ],
    [
      "nobody tells the time",
      candidate({ ...expired, ...idle }),
      "undecided: no server tells the time",
      { now: undefined },
    ],
    [
      "nobody asks GitHub, and it expired",
      candidate({ ...expired, ...marked("expired") }, { kind: "unasked" }),
      "remove: expired 2 h ago",
    ],
    ["expires at no time", candidate({ expiresAt: "tomorrow" }), "undecided: `expiresAt` of its record is no time"],
    [
      "made in the future",
      candidate({ ...expired, createdAt: "2026-11-23T12:05:01Z" }),
      "undecided: `createdAt` of its record is yet to come",
    ],
    [
      "made by a clock that is a little fast",
      candidate({ ...expired, createdAt: "2026-11-23T12:05:00Z" }),
      "mark: expired 2 h ago (expired)",
    ],
    [
      "pushed in the future",
      candidate({ lastPushAt: "2026-11-24T12:00:00Z" }),
      "undecided: `lastPushAt` of its record is yet to come",
    ],
    [
      "woken in the future",
      candidate({ ...idle, wokenAt: "2026-11-24T12:00:00Z" }),
      "undecided: `wokenAt` of its record is yet to come",
    ],
    ["woken at no time", candidate({ wokenAt: "" }), "undecided: `wokenAt` of its record is no time"],
    ["idle", candidate(idle), "sleep: idle for 26 h"],
    ["idle, but woken", candidate({ ...idle, wokenAt: "2026-11-23T11:00:00Z" }), "keep: wanted"],
    ["idle and pinned", candidate({ ...idle, pinned: true }), "keep: wanted"],
    ["idle and asleep", candidate({ ...idle, asleep: true, asleepBecause: "idle for 24 h" }), "keep: asleep"],
    ["idle and marked", candidate({ ...idle, ...marked("expired") }), "sleep: idle for 26 h (no mark)"],
    ["idle and expired", candidate({ ...idle, ...expired }), "mark: expired 2 h ago (expired)"],
    ["at night", candidate(), "sleep: outside working hours", night],
    ["at night, pinned", candidate({ pinned: true }), "keep: wanted", night],
    ["at night, pushed since", candidate({ lastPushAt: "2026-11-23T20:30:00Z" }), "keep: wanted", night],
    ["at night, woken since", candidate({ wokenAt: "2026-11-23T20:00:00Z" }), "keep: wanted", night],
    ["at night, and idle as well", candidate(idle), "sleep: idle for 35 h", night],
    ["at night, asleep", candidate(tired), "keep: asleep", night],
    ["in the morning", candidate(tired), "wake: working hours", { expiry: office }],
    ["in the morning, idle", candidate({ ...tired, ...idle }), "keep: asleep", { expiry: office }],
    [
      "in the morning, put to sleep by somebody",
      candidate({ asleep: true, asleepBecause: "sleep command" }),
      "keep: asleep",
      { expiry: office },
    ],
    [
      "in the morning, no room",
      candidate(tired),
      "keep: asleep; there is no room to wake it",
      { expiry: office, limits: { previews: 0 } },
    ],
    ["the schedule is given up", candidate(tired), "wake: working hours"],
  ])("%s", (_, of, expected, more) => {
    const decision = one(of, more);
    const mark = decision?.mark === undefined ? "" : ` (${decision.mark === null ? "no mark" : decision.mark.because})`;
    const verdict = decision?.decided === true ? decision.verdict : "undecided";
    expect(`${verdict}: ${decision?.why}${mark}`).toBe(expected);
  });

  test("a mark tells since when", () => {
    expect(one(candidate(expired))?.mark).toEqual({ since: now, because: "expired" });
  });

  test("whose record cannot be read, or is of another preview, is kept", () => {
    const unreadable = one({ ...candidate({}, merged), record: undefined });
    expect([unreadable?.verdict, unreadable?.decided]).toEqual(["keep", false]);
    for (const other of [{ service: "shop-web" }, { name: "shop-api-pr-8" }, { namespace: "kube-system" }]) {
      expect(one(candidate(other, merged))).toMatchObject({ verdict: "keep", decided: false });
    }
    expect(one({ ...candidate({}, merged), record: fresh({}, 8) })).toMatchObject({ verdict: "keep", decided: false });
  });
});

test("who is called is not idle", () => {
  const looks = { ...noLooks, called: new Set(["shop-api-pr-7"]) };
  expect(one(candidate(idle), {}, looks)?.verdict).toBe("keep");
  expect(one(candidate(idle), night, looks)?.why).toBe("outside working hours");
});

test("stores that lost their data start again, unless the preview sleeps or goes", () => {
  const looks = { ...noLooks, lost: new Map([["shop-api-pr-7", ["postgres"]]]) };
  expect(one(candidate(), {}, looks)).toMatchObject({
    verdict: "reset",
    stores: ["postgres"],
    why: "postgres lost the data of the migration",
  });
  expect(one(candidate(idle), {}, looks)?.verdict).toBe("sleep");
  expect(one(candidate({}, merged), {}, looks)?.verdict).toBe("remove");
});

test("room is for those that were pushed last, and counts who stays awake after this run", () => {
  const sleeper = (number: number, lastPushAt: string): Candidate => ({
    name: previewName("shop-api", number),
    record: fresh({ ...tired, lastPushAt }, number),
    pullRequest: wanted,
  });
  const awake = (number: number, pullRequest: PullRequestFact): Candidate => ({
    name: previewName("shop-api", number),
    record: fresh({}, number),
    pullRequest,
  });
  const candidates = [
    sleeper(1, "2026-11-23T09:00:00Z"),
    sleeper(2, "2026-11-23T11:00:00Z"),
    sleeper(3, "2026-11-23T10:00:00Z"),
    awake(4, wanted),
    awake(5, merged),
  ];
  const verdicts = (limits: Rules["limits"]) =>
    decide(candidates, noLooks, { ...rules, expiry: office, limits }).map(({ verdict }) => verdict);
  expect(verdicts({ previews: 3 })).toEqual(["keep", "wake", "wake", "keep", "remove"]);
  expect(verdicts({ perService: 2 })).toEqual(["keep", "wake", "keep", "keep", "remove"]);
});
