import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { amended } from "../../src/preview/amend.ts";
import { setPinned } from "../../src/preview/lifetime.ts";
import { parseManifests } from "../../src/preview/manifest.ts";
import { type PreviewRecord, parseRecord, recordText } from "../../src/preview/record.ts";
import { recordedRequests } from "../../src/preview/requests.ts";
import { type Metered, type Running, type Usage, usageAfter, usageUntil } from "../../src/preview/usage.ts";
import { addSeconds, type Instant } from "../../src/time.ts";
import { record } from "../support/records.ts";

const created = "2026-11-23T08:00:00Z";
const after = (hours: number) => addSeconds(created, hours * 3600);

const stores = { postgres: { cpu: 0.1, memoryGiB: 0.25 }, redis: { cpu: 0.05, memoryGiB: 0.125 } };
const awake: Running = { requests: { cpu: 0.4, memoryGiB: 1, stores }, asleep: false, asleepStores: [] };

/** The record after each change at its instant, as publications write it. */
function published(changes: readonly (readonly [Instant, Running])[], first: Running = awake): Metered {
  return changes.reduce<Metered>(
    (before, [now, running]) => {
      const usage = usageAfter(before, running, now);
      return { ...running, createdAt: before.createdAt, ...(usage !== undefined && { usage }) };
    },
    { ...first, createdAt: created },
  );
}

const hours = ({ ran, slept }: Usage) => {
  const of = (share: Usage["ran"]) => [
    [share.app.cpuSeconds / 3600, share.app.memoryGiBSeconds / 3600],
    [share.stores.cpuSeconds / 3600, share.stores.memoryGiBSeconds / 3600],
  ];
  return { ran: of(ran), slept: of(slept) };
};

test("what says nothing has always been as it is", () => {
  expect(hours(usageUntil({ ...awake, createdAt: created }, after(2)))).toEqual({
    ran: [
      [0.5, 1.25],
      [0.3, 0.75],
    ],
    slept: [
      [0, 0],
      [0, 0],
    ],
  });
});

test("asleep, the service and the stores that sleep use nothing, and what they would have used is told", () => {
  const asleep: Running = { ...awake, asleep: true, asleepStores: ["postgres"] };
  const of = published([
    [after(2), asleep],
    [after(10), awake],
  ]);
  expect(of.usage?.since).toBe(after(10));
  expect(hours(usageUntil(of, after(12)))).toEqual({
    ran: [
      [1, 2.5],
      [1, 2.5],
    ],
    slept: [
      [2, 5],
      [0.8, 2],
    ],
  });
});

test("a record from before stores were told is all of the service", () => {
  const { requests } = record("shop-api", 42);
  const of = { ...awake, requests, createdAt: created };
  expect(hours(usageUntil(of, after(1))).ran).toEqual([
    [0.1, 0.2],
    [0, 0],
  ]);
});

test("an instant that cannot be read counts nothing until the next change", () => {
  const of = { ...awake, createdAt: "yesterday" };
  const usage = usageAfter(of, { ...awake, asleep: true }, after(1));
  expect(usage).toEqual(usageUntil({ ...awake, createdAt: after(1) }, after(1)));
  expect(hours(usageUntil({ ...of, usage }, after(2))).ran[0]).toEqual([0.25, 0.625]);
});

const thousandths = fc.integer({ min: 0, max: 64_000 }).map((value) => value / 1000);
const amounts = fc.record({ cpu: thousandths, memoryGiB: thousandths });
const running: fc.Arbitrary<Running> = fc.record({
  requests: fc
    .record({ app: amounts, stores: fc.dictionary(fc.constantFrom("postgres", "redis", "mongo"), amounts) })
    .map(({ app, stores: own }) => ({
      cpu: Object.values(own).reduce((total, { cpu }) => total + cpu, app.cpu),
      memoryGiB: Object.values(own).reduce((total, { memoryGiB }) => total + memoryGiB, app.memoryGiB),
      stores: own,
    })),
  asleep: fc.boolean(),
  asleepStores: fc.subarray(["postgres", "redis", "mongo", "gone"]),
});
const seconds = fc.integer({ min: 0, max: 400 * 86_400 });
const changes = fc
  .array(fc.tuple(seconds, running), { maxLength: 12 })
  .map((all) => all.map(([at, state]) => [addSeconds(created, at), state] as const));

test("changes that come to the same never change the sum, wherever they split the time", () => {
  fc.assert(
    fc.property(running, fc.array(seconds, { maxLength: 20 }), seconds, running, (state, splits, end, other) => {
      const last = splits.reduce((most, at) => Math.max(most, at), end);
      const now = addSeconds(created, last);
      const whole = usageUntil({ ...state, createdAt: created }, now);
      // At each instant something else is published, and taken back within the same second.
      const split = splits
        .toSorted((a, b) => a - b)
        .flatMap((at) => [[addSeconds(created, at), other] as const, [addSeconds(created, at), state] as const]);
      expect(usageUntil(published(split, state), now)).toEqual(whole);
    }),
  );
});

test("the sum is that of its intervals, whatever changes", () => {
  fc.assert(
    fc.property(running, changes, (first, unsorted) => {
      const all = unsorted.toSorted(([a], [b]) => (a < b ? -1 : 1));
      const now = addSeconds(created, 401 * 86_400);
      const parts = [[created, first] as const, ...all].map(([from, state], index) =>
        usageUntil({ ...state, createdAt: from }, all[index]?.[0] ?? now),
      );
      const { ran, slept } = usageUntil(published(all, first), now);
      for (const [whole, share] of [[ran, "ran"] as const, [slept, "slept"] as const])
        for (const part of ["app", "stores"] as const)
          for (const resource of ["cpuSeconds", "memoryGiBSeconds"] as const)
            expect(Math.round(whole[part][resource] * 1000)).toBe(
              parts.reduce((total, one) => total + Math.round(one[share][part][resource] * 1000), 0),
            );
    }),
  );
});

test("no clock makes it shrink, and none counts a second twice", () => {
  fc.assert(
    fc.property(running, changes, seconds, (first, all, end) => {
      const states = all.map((_, index) => published(all.slice(0, index + 1), first));
      const now = addSeconds(created, end);
      const totals = states.map((of, index) => totalOf(usageUntil(of, all[index]?.[0] ?? now)));
      for (const [index, total] of totals.entries()) expect(total).toBeGreaterThanOrEqual(totals[index - 1] ?? 0);
      const most = Math.max(0, ...all.map(([, { requests }]) => requests.cpu), first.requests.cpu);
      const span = Math.max(0, ...all.map(([at]) => (Date.parse(at) - Date.parse(created)) / 1000));
      expect(totals.at(-1) ?? 0).toBeLessThanOrEqual(most * span + 0.01);
    }),
  );
});

const totalOf = ({ ran, slept }: Usage) =>
  ran.app.cpuSeconds + ran.stores.cpuSeconds + slept.app.cpuSeconds + slept.stores.cpuSeconds;

test("usage is written only when from then on something else runs", () => {
  fc.assert(
    fc.property(running, running, seconds, (a, b, at) => {
      const now = addSeconds(created, at);
      const before = { ...a, createdAt: created };
      expect(usageAfter(before, a, now)).toBeUndefined();
      const usage = usageAfter(before, b, now);
      if (usage === undefined) return;
      expect(usageAfter({ ...b, createdAt: created, usage }, b, addSeconds(now, 60))).toBe(usage);
      const of: PreviewRecord = { ...record("shop-api", 42), ...before, usage };
      expect(parseRecord(recordText(of), "preview.json")).toEqual(of);
    }),
  );
});

test("an amendment counts what changed, and one that changes nothing that runs writes no usage", () => {
  const at = (now: Instant) => ({ now, sha256: (text: string) => createHash("sha256").update(text).digest("hex") });
  const before = {
    record: record("shop-api", 42, { ...awake, createdAt: created }),
    files: { "kustomization.yaml": "resources: []\n" },
  };
  const pinned = amended(before, [setPinned(true)], at(after(1)));
  expect([pinned.record.pinned, pinned.record.usage]).toEqual([true, undefined]);
  const asleep = amended(
    before,
    [({ record: of, files }) => ({ record: { ...of, asleep: true, asleepStores: ["redis"] }, files })],
    at(after(1)),
  );
  expect(asleep.record.usage).toEqual(usageUntil(before.record, after(1)));
  expect(parseRecord(asleep.files["preview.json"] ?? "", "preview.json").usage).toEqual(asleep.record.usage);
  const again = amended({ record: asleep.record, files: asleep.files }, [setPinned(true)], at(after(9)));
  expect(again.record.usage).toEqual(asleep.record.usage);
});

test("what each store requests is told under its own key", () => {
  const object = (kind: string, name: string, store: string | undefined, memory: string) =>
    `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: ${name}, labels: {${store === undefined ? "" : `preview.internal/store: ${store}`}}}, spec: {template: {spec: {containers: [{name: a, resources: {requests: {cpu: 25m, memory: ${memory}}}}]}}}}`;
  const manifests = parseManifests(
    [
      object("Deployment", "api", undefined, "256Mi"),
      object("StatefulSet", "postgres", "postgres", "512Mi"),
      object("Deployment", "postgres-exporter", "postgres", "32Mi"),
      object("StatefulSet", "reports", "reports", "128Mi"),
    ].join("\n---\n"),
    "test",
  );
  expect(recordedRequests(manifests, ["postgres", "reports"])).toEqual({
    cpu: 0.1,
    memoryGiB: 0.906,
    stores: { postgres: { cpu: 0.05, memoryGiB: 0.531 }, reports: { cpu: 0.025, memoryGiB: 0.125 } },
  });
  expect(recordedRequests(manifests.slice(0, 1), [])).toEqual({ cpu: 0.025, memoryGiB: 0.25 });
});

test("a clock that is set back does not count the same time again", () => {
  const asleep = { ...awake, asleep: true };
  const of = published([
    [after(4), asleep],
    [after(2), awake],
  ]);
  expect(of.usage?.since).toBe(after(4));
  expect(hours(usageUntil(of, after(3))).ran[0]).toEqual([1, 2.5]);
  expect(hours(usageUntil(of, after(5))).ran[0]).toEqual([1.25, 3.125]);
});
