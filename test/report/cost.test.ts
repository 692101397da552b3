import fc from "fast-check";
import { expect, test } from "vitest";
import { platformConfigSchema } from "../../src/config/platform-config.ts";
import { type Cost, costOf, costPerDay, perDayCell, perDayText, spentText } from "../../src/report/cost.ts";
import { record } from "../support/records.ts";

const platform = (of: object) =>
  platformConfigSchema.parse({
    apiVersion: "preview/v1",
    kind: "Platform",
    domain: "p.acme.dev",
    repository: "r",
    routing: { kind: "ingress", class: "nginx" },
    ...of,
  });

const prices = { cpuHour: 0.04, memoryGiBHour: 0.005, spotDiscount: 0.75 };
const stores = { postgres: { cpu: 0.25, memoryGiB: 1 }, redis: { cpu: 0.25, memoryGiB: 1 } };
const created = "2026-11-23T08:00:00Z";
const of = record("shop-api", 42, { requests: { cpu: 1, memoryGiB: 4, stores }, createdAt: created });
const day = "2026-11-24T08:00:00Z";

const asleep = { asleep: true, asleepStores: ["postgres"] };

test.each([
  // A day awake: the service (0.5, 2) and both stores are 0.72 each.
  ["on demand", {}, {}, { perDay: 1.44, spent: 1.44, savedBySleep: 0, savedBySpot: 0 }],
  ["Spot", { spot: "prefer" }, {}, { perDay: 0.9, spent: 0.9, savedBySleep: 0, savedBySpot: 0.54 }],
  ["stores without Spot", { storesOnSpot: true }, {}, { perDay: 1.44, spent: 1.44, savedBySleep: 0, savedBySpot: 0 }],
  [
    "stores too",
    { spot: "prefer", storesOnSpot: true },
    {},
    { perDay: 0.36, spent: 0.36, savedBySleep: 0, savedBySpot: 1.08 },
  ],
  ["asleep", {}, asleep, { perDay: 0.36, spent: 0.36, savedBySleep: 1.08, savedBySpot: 0 }],
  ["asleep, Spot", { spot: "prefer" }, asleep, { perDay: 0.36, spent: 0.36, savedBySleep: 0.54, savedBySpot: 0 }],
  [
    "asleep whole",
    {},
    { asleep: true, asleepStores: ["postgres", "redis"] },
    { perDay: 0, spent: 0, savedBySleep: 1.44, savedBySpot: 0 },
  ],
])("%s", (_, nodes, state, cost) => {
  const expected = { currency: "USD", estimate: true, ...cost };
  expect(costOf({ ...of, ...state }, platform({ prices, nodes }), day)).toEqual(expected);
});

test("without prices there is no cost", () => {
  expect([costOf(of, platform({}), day), costPerDay(of, platform({}))]).toEqual([null, null]);
});

test("prices that change are those of all the time", () => {
  const dear = platform({ prices: { ...prices, currency: "EUR", cpuHour: 0.08, memoryGiBHour: 0.01 } });
  expect(costOf(of, dear, day)).toMatchObject({ currency: "EUR", perDay: 2.88, spent: 2.88 });
});

test("nothing is ever negative, and with Spot and sleep it is what it would have cost without", () => {
  const amount = fc.integer({ min: 0, max: 8000 }).map((value) => value / 1000);
  const amounts = fc.record({ cpu: amount, memoryGiB: amount });
  const world = fc.record({
    requests: fc
      .tuple(amounts, fc.dictionary(fc.constantFrom("postgres", "redis"), amounts))
      .map(([whole, own]) => ({ ...whole, stores: own })),
    asleep: fc.boolean(),
    asleepStores: fc.subarray(["postgres", "redis"]),
    nodes: fc.record({ spot: fc.constantFrom("prefer", "ignore"), storesOnSpot: fc.boolean() }),
    spotDiscount: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    days: fc.integer({ min: -3, max: 30 }),
  });
  fc.assert(
    fc.property(world, ({ nodes, spotDiscount, days, ...state }) => {
      const now = new Date(Date.parse(created) + days * 86_400_000).toISOString();
      const preview = { ...of, ...state };
      const cost = costOf(preview, platform({ nodes, prices: { ...prices, spotDiscount } }), now);
      if (cost === null) throw new Error("there are prices");
      const awake = costOf(
        { ...preview, asleep: false },
        platform({ nodes, prices: { ...prices, spotDiscount } }),
        now,
      );
      for (const amountOf of ["perDay", "spent", "savedBySleep", "savedBySpot"] as const)
        expect(cost[amountOf]).toBeGreaterThanOrEqual(0);
      expect(cost.spent + cost.savedBySleep).toBeCloseTo(awake?.spent ?? -1, 3);
      if (days > 0) expect(cost.spent / days).toBeCloseTo(cost.perDay, 3);
    }),
  );
});

const texts = (cost: Partial<Cost>) => {
  const of: Cost = {
    currency: "USD",
    perDay: 0.6123,
    spent: 1.2,
    savedBySleep: 0,
    savedBySpot: 0,
    estimate: true,
    ...cost,
  };
  return [perDayText(of), perDayCell(of), spentText(of)];
};

test("amounts for people say that they are estimates", () => {
  expect({
    dollars: texts({}),
    euros: texts({ currency: "EUR", savedBySleep: 12.345 }),
    francs: texts({ currency: "CHF", savedBySleep: 0.4, savedBySpot: 1.005 }),
    "next to nothing": texts({ perDay: 0.0049, spent: 0.005, savedBySpot: 0.0001 }),
    nothing: texts({ perDay: 0, spent: 0 }),
  }).toMatchInlineSnapshot(`
    {
      "dollars": [
        "$0.61 a day (estimate)",
        "~$0.61",
        "$1.20 so far (estimate)",
      ],
      "euros": [
        "€0.61 a day (estimate)",
        "~€0.61",
        "€1.20 so far, €12.35 saved by sleep (estimate)",
      ],
      "francs": [
        "0.61 CHF a day (estimate)",
        "~0.61 CHF",
        "1.20 CHF so far, 0.40 CHF saved by sleep, 1.00 CHF saved by Spot nodes (estimate)",
      ],
      "next to nothing": [
        "<$0.01 a day (estimate)",
        "<$0.01",
        "$0.01 so far, <$0.01 saved by Spot nodes (estimate)",
      ],
      "nothing": [
        "$0.00 a day (estimate)",
        "~$0.00",
        "$0.00 so far (estimate)",
      ],
    }
  `);
});
