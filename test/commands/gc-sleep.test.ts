import { beforeEach, describe, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { addPreview, closePullRequest, gcWorld, previewsIn, recordIn } from "../support/gc-world.ts";
import { addToCatalog, linkTo } from "../support/linked-shop.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { published, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;

const at = (instant: string) => {
  world.now = Date.parse(instant);
};
const shop = () => recordIn(world, "shop-api-pr-42");

describe("working hours", () => {
  beforeEach(async () => {
    world = shopApiWorld();
    world.platform.main["platform.yaml"] +=
      'expiry: {schedule: {days: Mon-Fri, hours: "07-20", zone: Europe/Berlin}}\n';
    at("2026-11-23T16:00:00Z");
    const { exitCode, stderr } = await world.run("up", "--no-wait");
    expect(exitCode, stderr).toBe(0);
  });

  test("it sleeps when they end, and is woken when they begin, as it was", async () => {
    const files = { ...world.platform.previews };
    await world.run("gc");
    expect(shop().asleep).toBe(false);
    at("2026-11-23T19:00:00Z");
    await world.run("gc");
    expect(shop()).toMatchObject({ asleep: true, asleepBecause: "outside working hours" });
    expect(published(world, "kustomization.yaml")).toContain("count: 0");
    at("2026-11-24T05:59:59Z");
    await world.run("gc");
    expect(shop().asleep).toBe(true);
    at("2026-11-24T06:00:00Z");
    const { stdout } = await world.run("gc");
    expect(stdout).toMatch(/^shop-api-pr-42 +working hours +awake$/m);
    expect(shop()).not.toHaveProperty("wokenAt");
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith("preview.json")) expect(world.platform.previews[path]).toBe(text);
    }
    const after = { ...world.platform.previews };
    await world.run("gc");
    expect(world.platform.previews).toEqual(after);
  });

  test("who wakes one at night keeps it until they end again", async () => {
    at("2026-11-23T19:00:00Z");
    await world.run("gc");
    at("2026-11-23T22:00:00Z");
    const { exitCode, stderr } = await world.run("up", "--no-wait");
    expect(exitCode, stderr).toBe(0);
    await world.run("gc");
    expect(shop()).toMatchObject({ asleep: false, wokenAt: "2026-11-23T22:00:00Z" });
    at("2026-11-24T18:59:59Z");
    await world.run("gc");
    expect(shop().asleep).toBe(false);
    at("2026-11-24T19:00:00Z");
    await world.run("gc");
    expect(shop().asleep).toBe(true);
  });
});

describe("calls", () => {
  let queries: string[];
  let answer: (query: string) => string | Problem;
  const vector = (...values: readonly string[]) =>
    JSON.stringify({
      status: "success",
      data: { resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1, value] })) },
    });

  beforeEach(() => {
    world = gcWorld();
    world.platform.main["platform.yaml"] +=
      'expiry: {traffic: {prometheus: "http://prometheus:9090", query: \'sum(increase(calls{host="{host}"}[{idle}]))\'}}\n';
    for (const number of [1, 2]) addPreview(world, "payments", number, { lastPushAt: "2026-11-22T07:00:00Z" });
    addPreview(world, "payments", 3);
    queries = [];
    answer = () => vector("0");
    const cluster = makeCluster();
    world.cluster = cluster;
    cluster.web = (url) => {
      queries.push(decodeURIComponent(url));
      const said = answer(url);
      return said instanceof Problem ? said : { status: 200, body: said };
    };
  });

  const awake = () => previewsIn(world).filter((name) => !recordIn(world, name).asleep);

  test("are asked for of those alone that nobody has pushed to", async () => {
    await world.run("gc");
    expect(queries).toEqual(
      [1, 2].map(
        (number) =>
          `http://prometheus:9090/api/v1/query?query=sum(increase(calls{host="pr-${number}-payments.preview.acme.dev"}[24h]))`,
      ),
    );
    expect(awake()).toEqual(["payments-pr-3"]);
  });

  test("keep one awake", async () => {
    answer = (url) => vector(url.includes("pr-1-") ? "0.5" : "0");
    expect((await world.run("gc")).exitCode).toBe(0);
    expect(awake()).toEqual(["payments-pr-1", "payments-pr-3"]);
  });

  test("are not asked for when working hours begin: one that is idle sleeps on", async () => {
    const text = world.platform.main["platform.yaml"] ?? "";
    const schedule = "schedule: {days: Mon-Fri, hours: '07-20', zone: Europe/Berlin}";
    world.platform.main["platform.yaml"] = text.replace("expiry: {", `expiry: {${schedule}, `);
    const slept = { asleep: true, asleepBecause: "outside working hours", asleepSince: "2026-11-22T19:00:00Z" };
    addPreview(world, "payments", 4, { ...slept, lastPushAt: "2026-11-22T07:00:00Z" });
    addPreview(world, "payments", 5, slept);
    answer = () => vector("7");
    await world.run("gc");
    expect(awake()).toEqual(["payments-pr-1", "payments-pr-2", "payments-pr-3", "payments-pr-5"]);
    expect(queries.filter((query) => /pr-[45]-/.test(query))).toEqual([]);
  });

  test.each<[string, () => string | Problem]>([
    ["a series that is missing", () => vector()],
    ["no number", () => vector("NaN")],
    ["an error", () => '{"status": "error"}'],
    ["a matrix", () => '{"status": "success", "data": {"resultType": "matrix", "result": []}}'],
    ["a part of the data", () => vector("0").replace("{", '{"warnings": ["1 of 2 stores did not answer"], ')],
    ["HTML", () => "<h1>Sign in</h1>"],
    ["nobody", () => new Problem("unhealthy", { code: "url-unreachable", message: "It cannot be reached." })],
  ])("%s is no proof that there are none", async (_, said) => {
    answer = said;
    await world.run("gc");
    expect(awake()).toEqual(["payments-pr-1", "payments-pr-2", "payments-pr-3"]);
  });

  test("a source that does not answer is told, and asked no more", async () => {
    answer = () => "";
    const { stderr } = await world.run("gc");
    expect(stderr).toContain("Prometheus does not tell which previews are used, so none counts as idle");
    expect(queries.length).toBeLessThanOrEqual(4);
  });

  test("an answer that may miss some is told with its reason", async () => {
    answer = () => vector("0").replace("{", '{"warnings": ["1 of 2 stores did not answer"], ');
    expect((await world.run("gc")).stderr).toContain(
      "so none counts as idle: its answer comes with a warning: 1 of 2 stores did not answer",
    );
  });

  test("are counted over the whole time: a window of its own would let one sleep that is used", async () => {
    const text = world.platform.main["platform.yaml"] ?? "";
    world.platform.main["platform.yaml"] = text.replace("[{idle}]", "[1h]");
    expect(await world.run("gc")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/platform\.yaml:\d+:\d+ +expiry\.traffic\.query: must contain \{idle\}/),
    });
    expect(awake()).toEqual(["payments-pr-1", "payments-pr-2", "payments-pr-3"]);
  });
});

test("by records alone no label is needed", async () => {
  world = gcWorld();
  world.platform.main["platform.yaml"] += "lifecycle: record\n";
  addPreview(world, "payments", 1);
  const found = world.pullRequests.get("acme/payments#1");
  if (found !== undefined) world.pullRequests.set("acme/payments#1", { ...found, labels: [] });
  expect((await world.run("gc")).stdout).toContain("Nothing to do");
});

test("what only a preview that goes leads to is idle at once, not at the next run", async () => {
  world = gcWorld();
  addToCatalog(world, "search");
  const idle = { lastPushAt: "2026-11-22T07:00:00Z" };
  addPreview(world, "payments", 1, idle);
  addPreview(world, "search", 2, { links: [linkTo("payments", "payments-pr-1")] });
  addPreview(world, "shop-api", 3, { links: [linkTo("search", "search-pr-2")] });
  closePullRequest(world, "search", 2);
  expect((await world.run("gc")).exitCode).toBe(0);
  expect(previewsIn(world)).toEqual(["payments-pr-1", "shop-api-pr-3"]);
  expect(recordIn(world, "payments-pr-1").asleep).toBe(true);
});
