import { expect, test } from "vitest";
import { makeCluster } from "../support/made-cluster.ts";
import { published, runTwice, shopApiWorld } from "../support/shop.ts";

test("pin and unpin change the record alone, and a second run nothing", async () => {
  const world = shopApiWorld();
  await world.run("up", "--no-wait");
  const record = () => JSON.parse(published(world, "preview.json"));
  const before = { ...world.platform.previews };
  const cluster = makeCluster();
  world.cluster = cluster;
  const { stderr, stdout } = await runTwice(world, "pin");
  expect(stderr.replace(/\b[0-9a-f]{7}\b/, "…")).toMatchInlineSnapshot(`
    "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ✔ publish … in acme/preview-platform · only the record changed
    "
  `);
  expect(stdout).toBe("https://pr-42-shop-api.preview.acme.dev\n");
  expect([record().pinned, cluster.reads]).toEqual([true, []]);
  expect(world.platform.commits.at(-1)?.message).toMatch(/^preview: shop-api-pr-42 pin\n/);
  world.cluster = undefined;
  expect((await world.run("status")).stdout).toContain("· pinned\n");
  expect((await world.run("unpin", "-n")).stdout).toContain('+  "pinned": false,');
  expect(JSON.parse((await runTwice(world, "unpin", "--json")).stdout).pinned).toBe(false);
  expect(world.platform.previews).toEqual(before);
});

test("a pin outlives a push", async () => {
  const world = shopApiWorld();
  await world.run("up", "--no-wait");
  await world.run("pin");
  await runTwice(world, "up", "--no-wait");
  expect(JSON.parse(published(world, "preview.json")).pinned).toBe(true);
});
