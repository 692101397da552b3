import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { publish, record } from "../support/records.ts";
import { changePullRequest, ending, runTwice, shopApiWorld } from "../support/shop.ts";

async function upWorld() {
  const world = shopApiWorld();
  await world.run("up", "--no-wait");
  return world;
}

const subjects = (world: Awaited<ReturnType<typeof upWorld>>) =>
  world.platform.commits.map(({ message }) => message.split("\n")[0]);

test("down removes the record and the label, and a second run finds nothing to do", async () => {
  const world = await upWorld();
  expect(await world.run("down", "--no-wait")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ✔ publish record of shop-api-pr-42 removed (e86b7db)
    ✔ label   "preview" removed from pull request 42
    ",
      "stdout": "The record of shop-api-pr-42 is removed; Argo CD deletes the rest.
    ",
    }
  `);
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
  expect(world.writes).toEqual(["removeLabel acme/shop-api#42 preview"]);
  expect(world.platform.commits.at(-1)?.message).toMatchInlineSnapshot(`
    "preview: shop-api-pr-42 down

    Preview: shop-api-pr-42
    Pull-Request: acme/shop-api#42
    Actor: ann
    "
  `);
  expect(await world.run("down", "--no-wait", "shop-api-pr-42")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api (as given)
    ",
      "stdout": "There is no record of shop-api-pr-42; nothing to do.
    ",
    }
  `);
  expect(world.platform.commits).toHaveLength(2);
});

test("without --no-wait it says that nobody watched: exit 8, and 0 for what is not there", async () => {
  const world = await upWorld();
  expect(ending(await world.run("down"))).toMatchInlineSnapshot(`
    "[exit 8]
    The record of shop-api-pr-42 is removed; Argo CD deletes the rest.
    ⚠ The record is gone, but the cluster was not watched: No kubeconfig names a cluster.
    ⚠   Argo CD deletes the namespace within a few minutes; \`--no-wait\` asks for no watching.
    ⚠   Set KUBECONFIG."
  `);
  expect((await runTwice(world, "down", "payments-pr-9")).exitCode).toBe(0);
});

test("--keep-label keeps the label, and so does a pull request that is closed", async () => {
  const kept = await upWorld();
  await runTwice(kept, "down", "--no-wait", "--keep-label");
  const closed = await upWorld();
  changePullRequest(closed, { state: "merged" });
  await runTwice(closed, "down", "--no-wait", "42");
  for (const world of [kept, closed]) {
    expect(world.writes).toEqual([]);
    expect(subjects(world)).toEqual(["preview: shop-api-pr-42 up (3f9ac1d)", "preview: shop-api-pr-42 down"]);
  }
});

test("a label without a record is taken away too", async () => {
  const world = shopApiWorld();
  expect(ending(await runTwice(world, "down", "--no-wait", "42"))).toMatchInlineSnapshot(`
    "[exit 0]
    There is no record of shop-api-pr-42; the label is removed."
  `);
  expect(world.writes).toEqual(["removeLabel acme/shop-api#42 preview"]);
});

test("a dry run says what would go, and touches nothing", async () => {
  const world = await upWorld();
  expect(ending(await runTwice(world, "down", "-n"))).toMatchInlineSnapshot(`
    "[exit 0]
    Would remove the record of shop-api-pr-42 and the label."
  `);
  const { stdout } = await world.run("down", "-n", "--json", "--keep-label");
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "commit": null,
      "dryRun": true,
      "kind": "Receipt",
      "labelRemoved": false,
      "left": [],
      "objects": [],
      "preview": "shop-api-pr-42",
      "removed": true,
      "schemaVersion": 1,
      "watched": false,
    }
  `);
  expect([world.platform.commits.length, world.writes]).toEqual([1, []]);
});

test("a record goes also while GitHub does not answer, and of a service that nobody knows any more", async () => {
  const world = await upWorld();
  const gone = new Problem("not-yet", {
    code: "github-unavailable",
    message: "GitHub answers 502.",
    hints: ["Later."],
  });
  world.gitHubFails = () => gone;
  expect(ending(await world.run("down", "--no-wait", "42"))).toMatchInlineSnapshot(`
    "[exit 9]
    The record of shop-api-pr-42 is removed; Argo CD deletes the rest.
    Left: label preview: GitHub answers 502.
    ⚠ The label of pull request 42 was left as it is: GitHub answers 502.
    ⚠   Later."
  `);
  expect(ending(await runTwice(world, "down", "42"))).toMatchInlineSnapshot(`
    "[exit 9]
    There is no record of shop-api-pr-42.
    Left: label preview: GitHub answers 502.
    ⚠ The label of pull request 42 was left as it is: GitHub answers 502.
    ⚠   Later."
  `);
  expect(JSON.parse((await world.run("down", "42", "--json")).stdout).left).toEqual([
    { kind: "label", name: "preview", reason: "GitHub answers 502." },
  ]);
  expect(ending(await runTwice(world, "down", "42", "--keep-label"))).toMatchInlineSnapshot(`
    "[exit 0]
    There is no record of shop-api-pr-42; nothing to do."
  `);
  publish(world, record("retired", 3));
  expect((await runTwice(world, "down", "--no-wait", "retired-pr-3")).exitCode).toBe(0);
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
});

test("a label that may not be removed is told, and the record goes all the same", async () => {
  const world = await upWorld();
  const forbidden = new Problem("auth", { code: "github-forbidden", message: "The token may not remove labels." });
  world.gitHubFails = (call) => (call.startsWith("removeLabel") ? forbidden : undefined);
  expect(ending(await world.run("down", "42"))).toMatchInlineSnapshot(`
    "[exit 9]
    The record of shop-api-pr-42 is removed; Argo CD deletes the rest.
    Left: label preview: The token may not remove labels.
    ⚠ The label of pull request 42 was left as it is: The token may not remove labels.
    ⚠ The record is gone, but the cluster was not watched: No kubeconfig names a cluster.
    ⚠   Argo CD deletes the namespace within a few minutes; \`--no-wait\` asks for no watching.
    ⚠   Set KUBECONFIG."
  `);
  expect(subjects(world)).toHaveLength(2);
  const again = JSON.parse((await world.run("down", "42", "--json")).stdout);
  expect([again.labelRemoved, again.left]).toEqual([
    false,
    [{ kind: "label", name: "preview", reason: "The token may not remove labels." }],
  ]);
  world.gitHubFails = undefined;
  expect(ending(await runTwice(world, "down", "42"))).toMatchInlineSnapshot(`
    "[exit 0]
    There is no record of shop-api-pr-42; the label is removed."
  `);
});

test("Ctrl-C while the label is removed ends the command, and a second run does what is left", async () => {
  const world = await upWorld();
  const stopped = new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
  world.gitHubFails = (call) => (call.startsWith("removeLabel") ? stopped : undefined);
  expect((await world.run("down", "--no-wait", "42")).exitCode).toBe(130);
  world.gitHubFails = undefined;
  await runTwice(world, "down", "--no-wait", "42");
  expect(world.writes).toEqual(["removeLabel acme/shop-api#42 preview"]);
});

test("a pull request that GitHub does not show may have the label still", async () => {
  const world = await upWorld();
  world.pullRequests.clear();
  expect(ending(await world.run("down", "-n", "42"))).toMatchInlineSnapshot(`
    "[exit 0]
    Would remove the record of shop-api-pr-42.
    Left: label preview: acme/shop-api has no pull request 42, or it cannot be seen with this token.
    ⚠ The label of pull request 42 was left as it is: acme/shop-api has no pull request 42, or it cannot be seen with this token.
    ⚠   Check the number, and that GITHUB_TOKEN may read this repository."
  `);
  expect(ending(await world.run("down", "--no-wait", "42"))).toMatchInlineSnapshot(`
    "[exit 9]
    The record of shop-api-pr-42 is removed; Argo CD deletes the rest.
    Left: label preview: acme/shop-api has no pull request 42, or it cannot be seen with this token.
    ⚠ The label of pull request 42 was left as it is: acme/shop-api has no pull request 42, or it cannot be seen with this token.
    ⚠   Check the number, and that GITHUB_TOKEN may read this repository."
  `);
  expect((await runTwice(world, "down", "--no-wait", "42")).exitCode).toBe(0);
});

test("a broken record, or a folder without one, can be removed", async () => {
  const world = await upWorld();
  world.platform.previews["previews/shop-api/pr-42/preview.json"] = "{";
  const { exitCode, stderr } = await runTwice(world, "down", "--no-wait", "42");
  expect([exitCode, stderr.includes("is not a record")]).toEqual([0, true]);
  world.platform.previews["previews/shop-api/pr-42/left.yaml"] = "a: 1\n";
  await runTwice(world, "down", "--no-wait", "42");
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
});

test("what somebody else published meanwhile is looked at again, and removed", async () => {
  const world = await upWorld();
  world.platform.beforePush = () => publish(world, record("shop-api", 42));
  const { exitCode, stderr } = await world.run("down", "--no-wait", "42");
  expect([exitCode, stderr.includes("publish attempt 2")]).toEqual([0, true]);
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
});
