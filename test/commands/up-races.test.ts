import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { linksOf, linkTo } from "../support/linked-shop.ts";
import { publish, record } from "../support/records.ts";
import { changePullRequest, ending, published, push, runTwice, secondSha, shopApiWorld } from "../support/shop.ts";

const up = ["up", "--no-wait"] as const;

test("a writer elsewhere on the branch costs nothing", async () => {
  const world = shopApiWorld();
  world.platform.beforePush = () => publish(world, record("payments", 7));
  expect((await runTwice(world, ...up)).exitCode).toBe(0);
  expect(published(world, "preview.json", "previews/payments/pr-7")).not.toBe("");
});

test("a preview that another run changed meanwhile is worked out again", async () => {
  const world = shopApiWorld();
  world.platform.beforePush = () => publish(world, record("shop-api", 42, { pinned: true }));
  const { exitCode, stderr } = await runTwice(world, ...up);
  expect(exitCode).toBe(0);
  expect(stderr.split("\n").filter((line) => /attempt|publish/.test(line))).toMatchInlineSnapshot(`
    [
      "◎ publish attempt 2: \`previews/shop-api/pr-42\` was changed by another run meanwhile.",
      "✔ publish a7c3cb3 in acme/preview-platform · app.yaml, kustomization.yaml, links.env, migrate.env, namespace.yaml, preview.env, route.yaml, secrets.yaml, stores.yaml and the record changed",
    ]
  `);
  expect(JSON.parse(published(world, "preview.json")).pinned).toBe(true);
});

test("it gives up when it never gets through", async () => {
  const world = shopApiWorld();
  let other = 0;
  const interfere = () => {
    other += 1;
    publish(world, record("shop-api", 42, { url: `https://${other}` }));
    world.platform.beforePush = interfere;
  };
  world.platform.beforePush = interfere;
  const { exitCode, stderr } = await world.run(...up);
  const told = stderr.split("\n").filter((line) => /attempt|error/.test(line));
  expect([exitCode, told.length, told.at(-2), told.at(-1)]).toMatchInlineSnapshot(`
    [
      5,
      12,
      "◎ publish attempt 12: \`previews/shop-api/pr-42\` was changed by another run meanwhile.",
      "error: \`previews/shop-api/pr-42\` was changed by another run meanwhile.",
    ]
  `);
  expect(other).toBe(12);
});

test("a pull request that closes between the attempts is not published", async () => {
  const world = shopApiWorld();
  world.platform.beforePush = () => {
    publish(world, record("payments", 7));
    changePullRequest(world, { state: "closed" });
  };
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, ...stderr.split("\n").slice(-4)]).toMatchInlineSnapshot(`
    [
      5,
      "✔   off: Deployment beat",
      "error: Pull request 42 of acme/shop-api is closed, so it gets no preview.",
      "hint: Reopen it, or push to an open one.",
      "",
    ]
  `);
  expect(world.platform.commits).toEqual([]);
});

/** GitHub as it is read for the nth time. */
function atReading(world: ReturnType<typeof shopApiWorld>, nth: number, happens: () => Problem | undefined): void {
  let readings = 0;
  world.gitHubFails = (call) => {
    if (!call.startsWith("get ")) return undefined;
    readings += 1;
    return readings === nth ? happens() : undefined;
  };
}

test("a pull request that closes right after the push is withdrawn", async () => {
  const world = shopApiWorld();
  atReading(world, 3, () => {
    changePullRequest(world, { state: "merged" });
    return undefined;
  });
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, ...stderr.split("\n").slice(-5)]).toMatchInlineSnapshot(`
    [
      5,
      "✔ publish 84124cb in acme/preview-platform · new: 10 files",
      "⚠ shop-api-pr-42 was withdrawn: Pull request 42 of acme/shop-api is merged, so it gets no preview.",
      "error: Pull request 42 of acme/shop-api is merged, so it gets no preview.",
      "hint: Reopen it, or push to an open one.",
      "",
    ]
  `);
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
  expect(world.platform.commits.map(({ message }) => message.split("\n")[0])).toEqual([
    "preview: shop-api-pr-42 up (3f9ac1d)",
    "preview: shop-api-pr-42 down",
  ]);
});

/** A preview of shop-web that came to link to shop-api's while that was published. */
function linkFromShopWeb(world: ReturnType<typeof shopApiWorld>): void {
  publish(world, record("shop-web", 9, { links: [linkTo("shop-api", "shop-api-pr-42")] }));
}

test("who links to one that is withdrawn falls back in the same commit", async () => {
  const world = shopApiWorld();
  atReading(world, 3, () => {
    linkFromShopWeb(world);
    changePullRequest(world, { state: "closed" });
    return undefined;
  });
  const { exitCode, stderr } = await world.run(...up);
  expect(exitCode).toBe(5);
  expect(stderr).toContain("shop-web-pr-9 linked here; now → staging (same commit)");
  expect(published(world, "preview.json")).toBe("");
  expect(linksOf(world, "previews/shop-web/pr-9")).toEqual([["staging", "link command", "shop-api-pr-42"]]);
  expect(world.platform.commits).toHaveLength(2);
});

test("who comes to link to it while it is withdrawn falls back too", async () => {
  const world = shopApiWorld();
  atReading(world, 3, () => {
    changePullRequest(world, { state: "closed" });
    world.platform.beforePush = () => linkFromShopWeb(world);
    return undefined;
  });
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, stderr.includes("publish attempt 2")]).toEqual([5, true]);
  expect(linksOf(world, "previews/shop-web/pr-9")).toEqual([["staging", "link command", "shop-api-pr-42"]]);
});

test("a commit that is superseded right after the push is left to the newer run", async () => {
  const world = shopApiWorld();
  atReading(world, 3, () => {
    push(world);
    return undefined;
  });
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, ...stderr.split("\n").slice(-4)]).toMatchInlineSnapshot(`
    [
      5,
      "✔ publish 84124cb in acme/preview-platform · new: 10 files",
      "error: 3f9ac1d00000 is not the head of pull request 42 any more; that is 81c0b2e00000.",
      "hint: The run of the newer commit publishes it.",
      "",
    ]
  `);
  expect(published(world, "preview.json")).not.toBe("");
  world.gitHubFails = undefined;
  expect((await runTwice(world, ...up)).exitCode).toBe(0);
  expect(JSON.parse(published(world, "preview.json")).pullRequest.sha).toBe(secondSha);
});

test("what a newer run has published is not withdrawn", async () => {
  const world = shopApiWorld();
  atReading(world, 3, () => {
    publish(world, record("shop-api", 42, { pinned: true }));
    changePullRequest(world, { state: "closed" });
    return undefined;
  });
  expect((await world.run(...up)).exitCode).toBe(5);
  expect(JSON.parse(published(world, "preview.json")).pinned).toBe(true);
});

test("GitHub going away after the push is told, and the next run finds all done", async () => {
  const world = shopApiWorld();
  const gone = new Problem("not-yet", { code: "github-unavailable", message: "GitHub answers 502." });
  atReading(world, 3, () => gone);
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, ...stderr.split("\n").slice(-3)]).toMatchInlineSnapshot(`
    [
      8,
      "✔ publish 84124cb in acme/preview-platform · new: 10 files",
      "error: GitHub answers 502.",
      "",
    ]
  `);
  world.gitHubFails = undefined;
  expect((await world.run(...up)).stderr).toContain("nothing changed");
  expect(world.platform.commits).toHaveLength(1);
});

test("a label that may not be set stops everything before it is published", async () => {
  const world = shopApiWorld();
  changePullRequest(world, { labels: [] });
  const forbidden = new Problem("auth", { code: "github-forbidden", message: "The token may not add labels." });
  world.gitHubFails = (call) => (call.startsWith("addLabel") ? forbidden : undefined);
  const { exitCode, stderr } = await world.run(...up);
  expect([exitCode, stderr.split("\n").at(-2)]).toEqual([4, "error: The token may not add labels."]);
  expect(world.platform.commits).toEqual([]);
});

test("a push that is refused changes nothing", async () => {
  const world = shopApiWorld();
  world.platform.refuse = "protected branch";
  expect((await world.run(...up)).exitCode).toBe(4);
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
});

const image = "ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa";

test("--wait-image waits until the image is there", async () => {
  const world = shopApiWorld();
  const there = world.images.get(image) ?? { digest: "", platforms: [] };
  world.images.delete(image);
  let waited = 0;
  world.whileWaiting = () => {
    waited += 1;
    if (waited === 3) world.images.set(image, there);
  };
  const { exitCode, stderr } = await runTwice(world, ...up, "--wait-image", "10m");
  expect(exitCode).toBe(0);
  expect(stderr.split("\n").filter((line) => /wait/.test(line))).toMatchInlineSnapshot(`
    [
      "◎ wait    0 s · the image ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not in the registry yet",
      "◎ wait    5 s · the image ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not in the registry yet",
      "◎ wait    10 s · the image ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not in the registry yet",
    ]
  `);
});

const unavailable = new Problem("not-yet", {
  code: "registry-unavailable",
  message: "`ghcr.io` answers with status 503.",
  hints: ["Later."],
});

test("--wait-image goes by the clock, however long a look takes, and does not pause beyond its time", async () => {
  const world = shopApiWorld();
  world.images.delete(image);
  const pauses: number[] = [];
  let before = 0;
  world.registryFails = (reference) => {
    if (reference !== image) return undefined;
    if (before > 0) pauses.push((world.now - before) / 1000);
    world.now += 20_000;
    before = world.now;
    return undefined;
  };
  const { exitCode, stderr } = await world.run(...up, "--wait-image", "47s");
  expect([exitCode, pauses]).toEqual([8, [5, 2]]);
  expect(stderr).toContain("wait    20 s · ");
  expect(stderr).toContain("wait    45 s · ");
});

test("--wait-image outlives a registry that is away for a moment, and tells it once", async () => {
  const world = shopApiWorld();
  const there = world.images.get(image) ?? { digest: "", platforms: [] };
  world.images.delete(image);
  let looks = 0;
  world.registryFails = (reference) => {
    if (reference !== image) return undefined;
    looks += 1;
    if (looks === 6) world.images.set(image, there);
    return looks === 2 || looks === 3 || looks === 5 ? unavailable : undefined;
  };
  const { exitCode, stderr } = await runTwice(world, ...up, "--wait-image", "10m");
  expect([exitCode, ...stderr.split("\n").filter((line) => /wait/.test(line))]).toMatchInlineSnapshot(`
    [
      0,
      "◎ wait    0 s · the image ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not in the registry yet",
      "◎ wait    5 s · \`ghcr.io\` answers with status 503.",
      "◎ wait    15 s · the image ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa is not in the registry yet",
    ]
  `);
});

test("a registry that stays away ends the wait in time, and at once without a wait", async () => {
  const world = shopApiWorld();
  world.registryFails = (reference) => (reference === image ? unavailable : undefined);
  const start = world.now;
  expect(ending(await world.run(...up, "--wait-image", "12s"))).toMatchInlineSnapshot(`
    "[exit 8]
    error: \`ghcr.io\` answers with status 503.
    hint: Later."
  `);
  expect(world.now - start).toBe(12_000);
  expect((await world.run(...up)).exitCode).toBe(8);
  expect(world.now - start).toBe(12_000);
});

test("--wait-image gives up in time, and does not wait while something else is wrong", async () => {
  const world = shopApiWorld();
  world.images.delete(image);
  let waited = 0;
  world.whileWaiting = () => {
    waited += 1;
  };
  const { exitCode, stderr } = await world.run(...up, "--wait-image", "12s");
  expect([exitCode, waited, ...stderr.split("\n").slice(-3)]).toMatchInlineSnapshot(`
    [
      8,
      3,
      "error: the image of this commit is not in the registry yet: ghcr.io/acme/shop-api:3f9ac1d0000000000000000000000000000000aa",
      "hint: wait for it with \`preview up --wait-image 10m\`, or check the build of 3f9ac1d",
      "",
    ]
  `);
  world.images.delete("docker.io/library/redis:8");
  expect((await world.run(...up, "--wait-image", "10m")).stderr.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "error: the image of the store \`redis\` is not in its registry: docker.io/library/redis:8",
      "hint: check \`stores:\` in platform.yaml and in preview.yaml",
      "",
    ]
  `);
  expect(waited).toBe(3);
  expect((await world.run(...up)).stderr).toContain("the image of the store `redis` is not in its registry");
});
