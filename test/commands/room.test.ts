import { beforeEach, describe, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { healthyApplication } from "../support/healthy-preview.ts";
import { linkTo } from "../support/linked-shop.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { record as otherRecord, publish } from "../support/records.ts";
import { addShopWeb, ending, inShopWeb, published, runTwice, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;

const limit = (limits: string) => {
  const text = world.platform.main["platform.yaml"] ?? "";
  world.platform.main["platform.yaml"] = text.replace("limits: {", `limits: {${limits}, `);
};
const recordOf = (folder: string): PreviewRecord => JSON.parse(published(world, "preview.json", `previews/${folder}`));
const asleep = () =>
  Object.keys(world.platform.previews).flatMap((path) => {
    const folder = /^previews\/(.*)\/preview\.json$/.exec(path)?.[1];
    return folder !== undefined && recordOf(folder).asleep ? [folder] : [];
  });
const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");
const publishing = ({ stderr }: { readonly stderr: string }) =>
  steady(stderr)
    .split("\n")
    .filter((line) => /publish/.test(line));

/** A real preview of shop-api, and records of others. */
beforeEach(async () => {
  world = shopApiWorld();
  await world.run("up", "--no-wait");
  world.now += 3_600_000;
  addShopWeb(world);
  inShopWeb(world);
});

describe("a full platform that lets the longest idle one sleep", () => {
  beforeEach(() => limit("previews: 2, evict: sleep"));

  test("puts it to sleep in the same commit, and tells", async () => {
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T08:30:00Z" }));
    world.cluster = makeCluster();
    world.cluster.applications.set("shop-api-pr-42", healthyApplication(recordOf("shop-api/pr-42")));
    const answer = await world.run("up", "--no-wait");
    expect([answer.exitCode, publishing(answer)]).toMatchInlineSnapshot(`
      [
        0,
        [
          "✔ publish … in acme/preview-platform · new: 10 files",
          "✔ publish shop-api-pr-42 put to sleep to make room (same commit)",
        ],
      ]
    `);
    expect(asleep()).toEqual(["shop-api/pr-42"]);
    expect(recordOf("shop-api/pr-42").asleepBecause).toBe("to make room for shop-web-pr-17");
    expect(published(world, "kustomization.yaml")).toContain("replicas:\n  - name: api\n    count: 0\n");
    expect(world.platform.commits).toHaveLength(2);
    expect(world.writes).toContain("argocd refresh application shop-api-pr-42");
  });

  test("says in a plan who would go, and changes nothing", async () => {
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T08:30:00Z" }));
    expect((await runTwice(world, "plan", "--no-diff")).stdout).toContain(
      "└─ shop-api-pr-42: put to sleep to make room\n",
    );
    expect(asleep()).toEqual([]);
  });

  test("a wake makes room as an up does, and two take turns", async () => {
    publish(world, otherRecord("payments", 7, { pinned: true }));
    await world.run("up", "--no-wait");
    expect(asleep()).toEqual(["shop-api/pr-42"]);
    world.now += 60_000;
    expect(publishing(await world.run("wake", "shop-api-pr-42", "--no-wait"))).toMatchInlineSnapshot(`
      [
        "✔ publish … in acme/preview-platform · only kustomization.yaml and the record changed",
        "✔ publish shop-web-pr-17 put to sleep to make room (same commit)",
      ]
    `);
    expect(asleep()).toEqual(["shop-web/pr-17"]);
    // Woken last, it is not the longest idle one any more.
    world.now += 60_000;
    await runTwice(world, "up", "--no-wait");
    expect(asleep()).toEqual(["shop-api/pr-42"]);
  });

  test("keeps what the new one links to awake", async () => {
    publish(world, { ...recordOf("shop-api/pr-42"), lastPushAt: "2026-11-23T06:00:00Z" });
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T08:30:00Z" }));
    await runTwice(world, "up", "--no-wait", "--link", "shop-api=pr-42");
    expect(recordOf("shop-web/pr-17").links.map(({ to }) => to)).toEqual(["shop-api-pr-42"]);
    expect(asleep()).toEqual(["payments/pr-7"]);
    // The same for one that comes back, and its record remembers the link.
    await world.run("sleep", "shop-web-pr-17", "--no-wait");
    await world.run("wake", "payments-pr-7", "--no-wait");
    await world.run("wake", "shop-web-pr-17", "--no-wait");
    expect(asleep()).toEqual(["payments/pr-7"]);
  });

  test("puts one that is called to sleep only where no other can go, and tells who calls it", async () => {
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T06:00:00Z" }));
    publish(world, { ...recordOf("shop-api/pr-42"), links: [linkTo("payments", "payments-pr-7")] });
    const said = async () =>
      (await world.run("plan", "--no-diff")).stderr.split("\n").filter((line) => line.startsWith("⚠"));
    expect(await said()).toEqual([]);
    expect((await world.run("plan", "--no-diff")).stdout).toContain("shop-api-pr-42: put to sleep to make room");
    publish(world, { ...recordOf("shop-api/pr-42"), pinned: true });
    expect(await said()).toEqual(["⚠ payments-pr-7 goes to sleep, and shop-api-pr-42 links to it."]);
  });

  test("a limit that was lowered costs several", async () => {
    publish(world, otherRecord("payments", 7));
    publish(world, otherRecord("payments", 8));
    await world.run("up", "--no-wait");
    expect(asleep()).toEqual(["payments/pr-7", "payments/pr-8"]);
  });

  test("where all are pinned there is no room", async () => {
    publish(world, otherRecord("payments", 7, { pinned: true }));
    publish(world, { ...recordOf("shop-api/pr-42"), pinned: true });
    expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
      "[exit 8]
      error: There is no room: 2 previews are awake, and the platform allows 2.
      hint: All of them are pinned; ask the platform team for more room."
    `);
    expect(asleep()).toEqual([]);
  });

  test("who was pushed to meanwhile stays, and another goes", async () => {
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T08:30:00Z" }));
    world.platform.beforePush = () =>
      publish(world, { ...recordOf("shop-api/pr-42"), lastPushAt: "2026-11-23T09:00:00Z" });
    expect((await world.run("up", "--no-wait")).stderr).toContain("attempt 2");
    expect(asleep()).toEqual(["payments/pr-7"]);
  });

  test("one that cannot be read as a preview stays awake, and is told", async () => {
    publish(world, otherRecord("payments", 7, { lastPushAt: "2026-11-23T08:30:00Z" }));
    world.platform.previews["previews/shop-api/pr-42/app.yaml"] = "kind: {";
    const { exitCode, stderr } = await world.run("up", "--no-wait");
    expect([exitCode, stderr.split("\n").filter((line) => line.startsWith("⚠"))]).toMatchInlineSnapshot(`
      [
        0,
        [
          "⚠ shop-api-pr-42 stays awake: \`app.yaml\` of the preview's folder is not a list of Kubernetes objects: Flow map in block collection must be sufficiently indented and end with a } at line 1, column 8: kind: { ^ .",
        ],
      ]
    `);
    expect(asleep()).toEqual(["payments/pr-7"]);
  });

  test("the canary takes nobody's place", async () => {
    publish(world, otherRecord("preview-canary", 1));
    await world.run("up", "--no-wait");
    expect(asleep()).toEqual([]);
  });

  test("who is awake already needs no room", async () => {
    publish(world, otherRecord("payments", 7));
    publish(world, otherRecord("payments", 8));
    await world.run("wake", "shop-api-pr-42", "--no-wait");
    expect(asleep()).toEqual([]);
  });
});

test("two at once choose the same preview, and the slower one then chooses another", async () => {
  limit("previews: 1, evict: sleep");
  await world.run("sleep", "shop-api-pr-42", "--no-wait");
  publish(world, otherRecord("payments", 7));
  const runs = await Promise.all([world.run("up", "--no-wait"), world.run("wake", "shop-api-pr-42", "--no-wait")]);
  expect(runs.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual([0, 0]);
  expect(runs.filter(({ stderr }) => stderr.includes("attempt 2"))).toHaveLength(1);
  expect(asleep()).toHaveLength(2);
  expect(asleep()).toContain("payments/pr-7");
});

test("a service with too many previews puts its own to sleep, however long others are idle", async () => {
  limit("perService: 1, evict: sleep");
  publish(world, otherRecord("payments", 7));
  publish(world, otherRecord("shop-web", 3));
  await world.run("up", "--no-wait");
  expect(asleep()).toEqual(["shop-web/pr-3"]);
});

test("a platform that puts nobody to sleep names who could go, also to a wake", async () => {
  limit("previews: 2");
  publish(world, otherRecord("payments", 7));
  expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 8]
    error: There is no room: 2 previews are awake, and the platform allows 2.
    hint: The longest without a push or a wake could go to sleep: \`preview sleep payments-pr-7\`, \`preview sleep shop-api-pr-42\`.
    hint: \`limits: {evict: sleep}\` in platform.yaml does that by itself."
  `);
  await world.run("sleep", "shop-api-pr-42", "--no-wait");
  expect((await world.run("up", "--no-wait")).exitCode).toBe(0);
  expect(ending(await world.run("wake", "shop-api-pr-42"))).toMatchInlineSnapshot(`
    "[exit 8]
    error: There is no room: 2 previews are awake, and the platform allows 2.
    hint: The longest without a push or a wake could go to sleep: \`preview sleep payments-pr-7\`, \`preview sleep shop-web-pr-17\`.
    hint: \`limits: {evict: sleep}\` in platform.yaml does that by itself."
  `);
});
