import { beforeEach, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { publish, record } from "../support/records.ts";
import { published, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;

const recordOf = (): PreviewRecord => JSON.parse(published(world, "preview.json"));
const folder = (service: string, number: number) =>
  Object.keys(world.platform.previews).filter((path) => path.startsWith(`previews/${service}/pr-${number}/`));

/** shop-api's preview, linked to a preview of payments. */
beforeEach(async () => {
  world = shopApiWorld();
  publish(world, record("payments", 7));
  const { exitCode, stderr } = await world.run("up", "--no-wait", "--link", "payments=pr-7");
  expect(exitCode, stderr).toBe(0);
  world.now += 3_600_000;
});

test("what linked to it falls back to the baseline in the same commit, and keeps its wish", async () => {
  const before = { ...world.platform.previews };
  const commits = world.platform.commits.length;
  const { stderr, exitCode } = await world.run("down", "--no-wait", "--keep-label", "payments-pr-7");
  expect(exitCode).toBe(0);
  expect(stderr).toContain("shop-api-pr-42 linked here; now → staging (same commit)");
  expect(world.platform.commits).toHaveLength(commits + 1);
  expect(folder("payments", 7)).toEqual([]);
  expect(published(world, "links.env")).toContain("PAYMENTS_URL=http://payments.staging.svc.cluster.local:8000");
  expect(recordOf().links).toMatchObject([{ to: "staging", wanted: "payments-pr-7", because: "--link" }]);
  const changed = Object.keys(before).filter((path) => world.platform.previews[path] !== before[path]);
  expect(changed.map((path) => path.split("/").at(-1)).toSorted()).toEqual([
    "links.env",
    "preview.json",
    "preview.json",
  ]);
});

test("the next `up` leaves it so, and takes the wish up again when the preview is back", async () => {
  await world.run("down", "--no-wait", "--keep-label", "payments-pr-7");
  const fallen = { ...world.platform.previews };
  const again = await world.run("up", "--no-wait");
  expect([again.exitCode, again.stderr.includes("payments-pr-7 is not there")]).toEqual([0, true]);
  expect(world.platform.previews).toEqual(fallen);
  publish(world, record("payments", 7));
  await world.run("up", "--no-wait");
  expect(recordOf().links).toMatchObject([{ to: "payments-pr-7", wanted: "payments-pr-7" }]);
});

test("one that comes to link to it while it goes falls back too", async () => {
  await world.run("up", "--no-wait", "--link", "payments=staging");
  world.platform.beforePush = () => {
    world.platform.beforePush = undefined;
    const linked = {
      ...recordOf().links[0],
      to: "payments-pr-7",
      wanted: "payments-pr-7",
    } as PreviewRecord["links"][0];
    publish(world, { ...recordOf(), links: [linked] });
  };
  const { exitCode, stderr } = await world.run("down", "--no-wait", "--keep-label", "payments-pr-7");
  expect([exitCode, stderr.includes("publish attempt 2")]).toEqual([0, true]);
  expect(recordOf().links).toMatchObject([{ to: "staging" }]);
});

test("`up` does not publish a link to a preview that goes meanwhile", async () => {
  await world.run("up", "--no-wait", "--link", "payments=staging");
  publish(world, record("payments", 8));
  world.platform.beforePush = () => {
    world.platform.previews = Object.fromEntries(
      Object.entries(world.platform.previews).filter(([path]) => !path.startsWith("previews/payments/pr-8/")),
    );
  };
  const before = published(world, "links.env");
  const { exitCode, stderr } = await world.run("up", "--no-wait", "--link", "payments=pr-8");
  expect([exitCode, stderr.includes("There is no preview `payments-pr-8`")]).toEqual([3, true]);
  expect(published(world, "links.env")).toBe(before);
});
