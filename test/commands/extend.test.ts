import { beforeEach, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { record as otherRecord, publish } from "../support/records.ts";
import {
  changePullRequest,
  ending,
  published,
  push,
  refusals,
  runTwice,
  secondSha,
  shopApiWorld,
} from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;

beforeEach(async () => {
  world = shopApiWorld();
  await world.run("up", "--no-wait");
  world.now += 24 * 3_600_000;
});

const record = (): PreviewRecord => JSON.parse(published(world, "preview.json"));
const told = ({ stderr }: { readonly stderr: string }) => stderr.split("\n").slice(1, -1).join("\n");

test("extend moves the end, in the record alone, and asks no cluster", async () => {
  const before = { ...world.platform.previews };
  const cluster = makeCluster();
  world.cluster = cluster;
  const answer = await world.run("extend");
  expect(told(answer).replace(/\b[0-9a-f]{7}\b/, "…")).toMatchInlineSnapshot(`
    "✔ publish … in acme/preview-platform · only the record changed
    ► shop-api-pr-42 expires at 2026-11-27T08:00:00Z, in 3d"
  `);
  expect(answer.stdout).toBe("https://pr-42-shop-api.preview.acme.dev\n");
  expect(record().expiresAt).toBe("2026-11-27T08:00:00Z");
  expect(record().updatedAt).toBe("2026-11-23T08:00:00Z");
  const changed = Object.keys(before).filter((path) => before[path] !== world.platform.previews[path]);
  expect(changed).toEqual(["previews/shop-api/pr-42/preview.json"]);
  expect([cluster.reads, world.writes]).toEqual([[], []]);
  expect(world.platform.commits.at(-1)?.message).toMatch(/^preview: shop-api-pr-42 extend\n/);
  const again = await world.run("extend");
  expect([again.exitCode, world.platform.commits.length]).toEqual([0, 2]);
});

test("--for says how long, and never takes time away", async () => {
  expect((await world.run("extend", "--for", "7d")).exitCode).toBe(0);
  expect(record().expiresAt).toBe("2026-12-01T08:00:00Z");
  expect(told(await runTwice(world, "extend", "--for", "48h"))).toMatchInlineSnapshot(`
    "✔ publish nothing changed; shop-api-pr-42 is published as it shall be
    ► shop-api-pr-42 expires at 2026-12-01T08:00:00Z, in 7d"
  `);
  expect(record().expiresAt).toBe("2026-12-01T08:00:00Z");
  expect((await world.run("extend", "--for", "90d")).exitCode).toBe(0);
});

test("what is no time is refused before anything is asked", async () => {
  world.platform.missing.add("previews");
  expect(
    await refusals(world, [
      ["extend", "--for", "soon"],
      ["extend", "--for", "0h"],
      ["extend", "--for", "91d"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview extend --for soon
    [exit 2]
    error: \`--for soon\` is not a duration.
    hint: Write 90s, 10m or 1h.

    $ preview extend --for 0h
    [exit 2]
    error: \`--for 0h\` is no time at all.
    hint: \`preview pin\` keeps a preview while its pull request is open.

    $ preview extend --for 91d
    [exit 2]
    error: \`--for 91d\` is more than 90 days.
    hint: \`preview pin\` keeps a preview while its pull request is open."
  `);
});

test("the clock is GitHub's, and our own only where GitHub does not tell", async () => {
  const github = world.now;
  world.gitHubNow = () => github;
  world.now += 48 * 3_600_000;
  await world.run("extend");
  expect(record().expiresAt).toBe("2026-11-27T08:00:00Z");
  world.gitHubNow = () => undefined;
  await world.run("extend");
  expect(record().expiresAt).toBe("2026-11-29T08:00:00Z");
});

test("a closed pull request gets no more time; one that GitHub says nothing of does", async () => {
  changePullRequest(world, { state: "closed" });
  expect(ending(await world.run("extend", "42"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: Pull request 42 of acme/shop-api is closed, so it gets no preview.
    hint: Reopen it, or push to an open one."
  `);
  world.gitHubFails = () => new Problem("auth", { code: "github-unauthorised", message: "There is no token." });
  expect(ending(await world.run("extend", "42"))).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ Whether pull request 42 is still open was not asked: There is no token."
  `);
  expect(record().expiresAt).toBe("2026-11-27T08:00:00Z");
  publish(world, otherRecord("payments", 9));
  expect((await world.run("extend", "payments-pr-9")).exitCode).toBe(0);
  expect(ending(await world.run("extend", "payments-pr-8"))).toContain("[exit 3]");
});

test("one that has expired is not due any more", async () => {
  const found = { expiresAt: "2026-11-24T07:00:00Z", dueSince: "2026-11-24T07:15:00Z", dueBecause: "expired" };
  publish(world, { ...record(), ...found });
  await world.run("extend");
  expect(record()).toMatchObject({ expiresAt: "2026-11-27T08:00:00Z", dueSince: null });
  expect(record()).not.toHaveProperty("dueBecause");
});

test("another run that is faster loses nothing", async () => {
  world.platform.beforePush = () => publish(world, { ...record(), pinned: true });
  expect(told(await world.run("extend"))).toContain("attempt 2");
  expect(record()).toMatchObject({ expiresAt: "2026-11-27T08:00:00Z", pinned: true });
});

test("--json answers with the preview, and -n changes nothing", async () => {
  const document = JSON.parse((await world.run("extend", "--json")).stdout);
  expect([document.kind, document.expiresAt]).toEqual(["Preview", "2026-11-27T08:00:00Z"]);
  const before = { ...world.platform.previews };
  expect((await world.run("extend", "--for", "30d", "-n")).stdout).toContain('+  "expiresAt": "2026-12-24T08:00:00Z",');
  expect(world.platform.previews).toEqual(before);
});

test("a push does not cut it short", async () => {
  await world.run("extend", "--for", "30d");
  const { expiresAt } = record();
  push(world);
  expect((await world.run("up", "--no-wait")).exitCode).toBe(0);
  expect([record().pullRequest.sha, record().expiresAt]).toEqual([secondSha, expiresAt]);
});
