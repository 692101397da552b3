import * as fc from "fast-check";
import type { PullRequestFact } from "../../src/gc/facts.ts";
import type { PullRequest } from "../../src/ports/github.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { addSeconds, type Instant } from "../../src/time.ts";
import { record } from "../support/records.ts";
import { pullRequest } from "../support/world.ts";

/** When everything in these worlds is looked at. */
export const now: Instant = "2026-11-23T12:00:00Z";

const services = ["shop-api", "payments"] as const;
const numbers = [1, 2, 3, 4] as const;
const sha = "9f9f9f9000000000000000000000000000000000";

/** Around now, in hours, so that each threshold is crossed often; some are no time, or yet to come. */
const instant = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -40, max: 0 }).map((hours) => addSeconds(now, hours * 3600)) },
  { weight: 1, arbitrary: fc.constantFrom("soon", "", addSeconds(now, 50 * 3600), addSeconds(now, 400)) },
);
const expiry = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -30, max: 60 }).map((hours) => addSeconds(now, hours * 3600)) },
  { weight: 1, arbitrary: fc.constantFrom("never", "") },
);
const mark = fc.record({
  dueSince: fc.option(fc.constantFrom(addSeconds(now, -60), addSeconds(now, -700), addSeconds(now, 700)), {
    nil: null,
  }),
  dueBecause: fc.constantFrom("expired", "unlabelled", "missing"),
});
const sleep = fc.constantFrom(
  { asleep: false },
  { asleep: false },
  { asleep: true, asleepBecause: "sleep command" },
  { asleep: true, asleepBecause: "outside working hours" },
);

/** A folder of the branch of the records: its own record, another's, or none. */
export interface MadeFolder {
  readonly service: (typeof services)[number];
  readonly number: number;
  readonly kind: "own" | "foreign" | "broken";
  readonly record: PreviewRecord;
  readonly pullRequest: "wanted" | "unlabelled" | "closed" | "merged" | "missing" | "silent";
}

const target = fc.tuple(fc.constantFrom(...services), fc.integer({ min: 1, max: 5 }));

function linkTo(to: string): PreviewRecord["links"][number] {
  const service = to.replace(/-pr-\d+$/, "");
  return {
    ...{ service, as: "OTHER_URL", via: "internal", optional: false, to, because: "link command", wanted: to },
    addresses: { internal: `http://${to}`, public: null },
  };
}

const folder = fc
  .record({
    service: fc.constantFrom(...services),
    number: fc.constantFrom(...numbers),
    kind: fc.constantFrom("own", "own", "own", "own", "own", "own", "foreign", "broken") as fc.Arbitrary<
      MadeFolder["kind"]
    >,
    pullRequest: fc.constantFrom(
      ...(["wanted", "wanted", "wanted", "unlabelled", "closed", "merged", "missing", "silent"] as const),
    ),
    times: fc.record({ lastPushAt: instant, createdAt: instant, expiresAt: expiry, pinned: fc.boolean() }),
    woken: fc.option(instant, { nil: undefined }),
    mark,
    sleep,
    links: fc.array(target, { maxLength: 2 }),
  })
  .map(({ service, number, kind, pullRequest, times, woken, mark, sleep, links }): MadeFolder => {
    const of = {
      ...times,
      ...mark,
      ...sleep,
      ...(woken !== undefined && { wokenAt: woken }),
      links: links.map(([to, n]) => linkTo(`${to}-pr-${n}`)),
    };
    return {
      service,
      number,
      kind,
      pullRequest,
      record: record(service, kind === "foreign" ? number + 1 : number, of),
    };
  });

/** A platform with up to eight previews, of two services. */
export const madeFolders = fc.uniqueArray(folder, {
  maxLength: 8,
  selector: ({ service, number }) => `${service}-pr-${number}`,
});

export const schedules = fc.constantFrom(
  undefined,
  { days: "Mon-Fri", hours: "07-20", zone: "Europe/Berlin" },
  { days: "Mon-Fri", hours: "20-06", zone: "UTC" },
);

/** What GitHub has of it; undefined where it shows nothing. */
export function pullRequestOf({ service, number, pullRequest: state }: MadeFolder): PullRequest | undefined {
  if (state === "missing") return undefined;
  const isOpen = state !== "closed" && state !== "merged";
  return pullRequest({
    ...{ number, sha, repository: `acme/${service}`, state: isOpen ? "open" : state },
    labels: state === "unlabelled" ? [] : ["preview"],
  });
}

/** The same as the pure part is told it. */
export function factOf({ pullRequest: state }: MadeFolder): PullRequestFact {
  if (state === "closed" || state === "merged") return { kind: "closed", merged: state === "merged", at: null };
  return state === "silent" ? { kind: "unknown", why: "GitHub did not answer" } : { kind: state };
}
