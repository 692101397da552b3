import { expect, test } from "vitest";
import { parseRecord } from "../../src/preview/record.ts";
import { document } from "../support/documents.ts";
import { publish, record } from "../support/records.ts";
import { published, push, runTwice, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

const prices = "prices: {currency: EUR, cpuHour: 0.04, memoryGiBHour: 0.005, spotDiscount: 0.65}\n";
const day = 86_400_000;

/** A platform with a price table, and two previews on it beside pull request 42. */
function pricedWorld(): World {
  const world = shopApiWorld();
  world.platform.main["platform.yaml"] += prices;
  publish(world, record("payments", 7, { requests: { cpu: 0.5, memoryGiB: 1 } }));
  publish(world, record("shop-web", 17, { asleep: true }));
  return world;
}

const recordOf = (world: World) => parseRecord(published(world, "preview.json"), "preview.json");

test("list has a column for it", async () => {
  const world = pricedWorld();
  await world.run("up", "--no-wait");
  expect((await runTwice(world, "list")).stdout).toMatchInlineSnapshot(`
    "NAME            PR   PHASE    AGE  EXPIRES  LINKS  COST/DAY  URL
    payments-pr-7   #7   unknown  2d   2d       -      ~€0.21    https://pr-7-payments.preview.acme.dev
    shop-api-pr-42  #42  unknown  0s   3d       -      ~€0.21    https://pr-42-shop-api.preview.acme.dev
    shop-web-pr-17  #17  unknown  2d   2d       -      ~€0.00    https://pr-17-shop-web.preview.acme.dev
    "
  `);
});

test("status tells the day, and what it came to", async () => {
  const world = pricedWorld();
  await world.run("up", "--no-wait");
  world.now += 2 * day;
  expect((await runTwice(world, "status")).stdout.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "  published; the cluster was not asked · expires in 1d · €0.21 a day (estimate)",
      "  €0.42 so far, €0.20 saved by Spot nodes (estimate)",
      "",
    ]
  `);
});

test("plan tells what the day will cost", async () => {
  const world = pricedWorld();
  const { stdout } = await runTwice(world, "plan", "--no-diff");
  expect(stdout.slice(stdout.indexOf("└─ cost"))).toMatchInlineSnapshot(`
    "└─ cost
       └─ €0.21 a day (estimate)
    "
  `);
});

test("every document carries it", async () => {
  const world = pricedWorld();
  const costs = async (...args: readonly string[]) => {
    await document(world, ...args);
    return JSON.parse((await world.run(...args)).stdout);
  };
  const perDay = { currency: "EUR", perDay: 0.2116, estimate: true };
  const cost = { ...perDay, spent: 0, savedBySleep: 0, savedBySpot: 0 };
  expect((await costs("plan", "--json")).cost).toEqual(perDay);
  expect((await costs("up", "--json", "--no-wait")).cost).toEqual(cost);
  expect((await costs("open", "--json")).cost).toEqual(cost);
  expect((await costs("status", "--json")).cost).toEqual(cost);
  const { previews } = await costs("list", "--json");
  expect(
    previews.map((preview: { name: string; cost: unknown }) => [preview.name, preview.cost]),
  ).toMatchInlineSnapshot(`
    [
      [
        "payments-pr-7",
        {
          "currency": "EUR",
          "estimate": true,
          "perDay": 0.21,
          "savedBySleep": 0,
          "savedBySpot": 0.78,
          "spent": 0.42,
        },
      ],
      [
        "shop-api-pr-42",
        {
          "currency": "EUR",
          "estimate": true,
          "perDay": 0.2116,
          "savedBySleep": 0,
          "savedBySpot": 0,
          "spent": 0,
        },
      ],
      [
        "shop-web-pr-17",
        {
          "currency": "EUR",
          "estimate": true,
          "perDay": 0,
          "savedBySleep": 0.084,
          "savedBySpot": 0,
          "spent": 0,
        },
      ],
    ]
  `);
});

test("a platform without prices knows no cost", async () => {
  const world = shopApiWorld();
  await world.run("up", "--no-wait");
  const said = await Promise.all([["list"], ["status"], ["plan"]].map((args) => world.run(...args)));
  expect(said.map(({ stdout }) => stdout).join("")).not.toMatch(/cost|estimate/i);
  for (const command of ["status", "plan", "up"])
    expect(
      JSON.parse((await world.run(command, "--json", ...(command === "up" ? ["--no-wait"] : []))).stdout).cost,
    ).toBeNull();
});

test("what ran and what slept is added up when that changes, and a second run writes nothing", async () => {
  const world = pricedWorld();
  await runTwice(world, "up", "--no-wait");
  world.now = Date.parse("2026-11-24T08:00:00Z");
  push(world);
  await world.run("up", "--no-wait");
  // A commit that requests as much as the one before changes nothing that is counted.
  expect(recordOf(world).usage).toBeUndefined();
  await runTwice(world, "sleep", "--no-wait");
  expect(recordOf(world).usage?.since).toBe("2026-11-24T08:00:00Z");
  world.now = Date.parse("2026-11-25T08:00:00Z");
  const cost = async () => JSON.parse((await world.run("status", "--json")).stdout).cost;
  const asleep = await cost();
  // 0.12 CPU and 0.344 GiB of stores, on demand, while 0.125 CPU and 0.312 GiB of the service sleep.
  expect(asleep).toMatchObject({ perDay: 0.1565, spent: 0.3681, savedBySleep: 0.0551, savedBySpot: 0.1023 });
  expect((await world.run("plan", "--json")).stdout).toContain('"perDay": 0.2116');
  await runTwice(world, "wake", "--no-wait");
  expect(recordOf(world)).toMatchObject({
    asleep: false,
    usage: {
      since: "2026-11-25T08:00:00Z",
      ran: { app: { cpuSeconds: 10_800 }, stores: { cpuSeconds: 20_736 } },
      slept: { app: { cpuSeconds: 10_800 }, stores: { cpuSeconds: 0 } },
    },
  });
  world.now = Date.parse("2026-11-25T08:00:00Z");
  expect(await cost()).toEqual({ ...asleep, perDay: 0.2116 });
});

test("what sleeps tells what that saved", async () => {
  const world = pricedWorld();
  await world.run("up", "--no-wait");
  await world.run("sleep", "--no-wait");
  world.now += 10 * day;
  const { stdout } = await world.run("status");
  expect(stdout.split("\n").filter((line) => line.includes("estimate"))).toMatchInlineSnapshot(`
    [
      "  published; the cluster was not asked · asleep for 10d (sleep command) · expired 7d ago · €0.16 a day (estimate)",
      "  €1.56 so far, €0.55 saved by sleep (estimate)",
    ]
  `);
});
