import { beforeEach, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { settle } from "../support/healthy-preview.ts";
import { type MadeCluster, makeCluster } from "../support/made-cluster.ts";
import { ending, published, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

const url = "https://pr-42-shop-api.preview.acme.dev";
let world: World;
let cluster: MadeCluster;

beforeEach(async () => {
  world = shopApiWorld();
  await world.run("up", "--no-wait");
  await world.run("sleep", "--no-wait");
  cluster = makeCluster();
  world.cluster = cluster;
  settle(cluster, record());
  world.terminal = true;
});

const record = (): PreviewRecord => JSON.parse(published(world, "preview.json"));

test("a preview that sleeps is woken, and opened once it is ready", async () => {
  let openedWhileWaiting = 0;
  world.whileWaiting = () => {
    openedWhileWaiting += world.opened.length;
    settle(cluster, record());
  };
  const { exitCode, stdout, stderr } = await world.run("open", "--no-color");
  expect([exitCode, stdout, stderr.includes("✔ ready   ")]).toEqual([0, `${url}\n`, true]);
  expect([world.opened, openedWhileWaiting, record().asleep]).toEqual([[url], 0, false]);
  const commits = world.platform.commits.length;
  expect((await world.run("open")).exitCode).toBe(0);
  expect([world.opened, world.platform.commits.length]).toEqual([[url, url], commits]);
});

test("--no-wait opens it at once", async () => {
  expect((await world.run("open", "--no-wait")).exitCode).toBe(0);
  expect([world.opened, record().asleep]).toEqual([[url], false]);
});

test("--print and --dry-run wake nothing", async () => {
  world.terminal = false;
  expect(ending(await world.run("open", "--print"))).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ shop-api-pr-42 is asleep.
    ⚠   \`preview wake shop-api-pr-42\` starts it again."
  `);
  expect((await world.run("open", "-n")).stdout).toContain("-replicas:\n");
  expect([world.opened, record().asleep]).toEqual([[], true]);
});

test("one that does not become ready is not opened", async () => {
  expect((await world.run("open", "--timeout", "30s")).exitCode).toBe(7);
  expect(world.opened).toEqual([]);
});

test("where nobody can watch, it is opened all the same", async () => {
  cluster.fails = () => new Problem("not-yet", { code: "cluster-unreachable", message: "It does not answer." });
  expect((await world.run("open")).exitCode).toBe(8);
  expect([world.opened, record().asleep]).toEqual([[url], false]);
});
