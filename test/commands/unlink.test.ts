import { beforeEach, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { linkedShop, linksOf } from "../support/linked-shop.ts";
import { publish, record } from "../support/records.ts";
import { changePullRequest, refusals, runTwice } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;

beforeEach(async () => {
  world = linkedShop();
  await world.run("up", "--no-wait", "--link", "payments=pr-7");
  await world.run("link", "search=pr-9", "--no-wait");
});

const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");

test("forgets what was asked for, and the next `up` changes nothing", async () => {
  const { stdout, stderr } = await runTwice(world, "unlink", "search", "payments", "--no-wait");
  expect(steady(stderr)).toMatchInlineSnapshot(`
    "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ✔ payments → staging (was payments-pr-7)
    ✔ search → staging (was search-pr-9)
    ✔ publish … in acme/preview-platform · only links.env and the record changed
    "
  `);
  expect(stdout).toBe("https://pr-42-shop-api.preview.acme.dev\n");
  expect(linksOf(world)).toEqual([
    ["staging", "default", null],
    ["staging", "default", null],
  ]);
  const commits = world.platform.commits.length;
  await runTwice(world, "up", "--no-wait");
  expect(world.platform.commits).toHaveLength(commits);
});

test("leaves the others", async () => {
  await runTwice(world, "unlink", "pr-42", "search", "--no-wait");
  expect(linksOf(world)[0]).toEqual(["payments-pr-7", "--link", "payments-pr-7"]);
});

test("forgets a wish that waits for its target", async () => {
  await world.run("down", "search-pr-9", "--no-wait");
  expect(linksOf(world)[1]).toEqual(["staging", "link command", "search-pr-9"]);
  await runTwice(world, "unlink", "search", "--no-wait");
  publish(world, record("search", 9));
  await world.run("up", "--no-wait");
  expect(linksOf(world)[1]).toEqual(["staging", "default", null]);
});

test("what else says something then decides, as with `up`", async () => {
  changePullRequest(world, { body: "preview-link: payments=staging search=pr-7" });
  expect(steady((await runTwice(world, "unlink", "search", "payments", "--no-wait")).stderr)).toMatchInlineSnapshot(`
    "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ✔ payments → staging (description, was payments-pr-7)
    ✔ search → search-pr-7 (description, was search-pr-9)
    ✔ publish … in acme/preview-platform · only links.env and the record changed
    "
  `);
  expect(linksOf(world)).toEqual([
    ["staging", "description", "staging"],
    ["search-pr-7", "description", "search-pr-7"],
  ]);
  const commits = world.platform.commits.length;
  await runTwice(world, "up", "--no-wait");
  expect(world.platform.commits).toHaveLength(commits);
});

test("while GitHub does not answer the description waits for the next `up`", async () => {
  changePullRequest(world, { body: "preview-link: search=pr-7" });
  world.gitHubFails = (call) =>
    call.startsWith("get ") ? new Problem("not-yet", { code: "github-unavailable", message: "No answer." }) : undefined;
  const { exitCode, stderr } = await world.run("unlink", "search", "--no-wait");
  expect([exitCode, steady(stderr)]).toMatchInlineSnapshot(`
    [
      0,
      "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ⚠ The description of pull request 42 was not read: No answer.
    ⚠   What it links takes effect at the next \`preview up\`.
    ✔ search → staging (was search-pr-9)
    ✔ publish … in acme/preview-platform · only links.env and the record changed
    ",
    ]
  `);
  world.gitHubFails = undefined;
  await world.run("up", "--no-wait");
  expect(linksOf(world)[1]?.[0]).toBe("search-pr-7");
});

test("what cannot be forgotten is told", async () => {
  const lines = [["unlink"], ["unlink", "serch"], ["unlink", "shop-web"], ["unlink", "pr-9", "search"]];
  expect(await refusals(world, lines)).toMatchInlineSnapshot(`
    "$ preview unlink
    [exit 2]
    error: There is no dependency to unlink.
    hint: Write the names of dependencies; \`preview status\` shows them.

    $ preview unlink serch
    [exit 3]
    error: There is no service "serch".
    hint: did you mean "search"?

    $ preview unlink shop-web
    [exit 3]
    error: shop-api does not depend on "shop-web".
    hint: The dependencies of shop-api are: payments, search.

    $ preview unlink pr-9 search
    [exit 3]
    error: There is no preview shop-api-pr-9 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up shop-api-pr-9\` in its repository, or see \`preview list\`."
  `);
  const path = "services/payments.yaml";
  world.platform.main[path] = (world.platform.main[path] ?? "").replace(/^baseline:\n( {2}.*\n)+/m, "");
  expect(await refusals(world, [["unlink", "payments"]])).toMatchInlineSnapshot(`
    "$ preview unlink payments
    [exit 2]
    error: payments has no baseline in the catalog, so shop-api has nothing to call.
    hint: Add \`baseline:\` to \`services/payments.yaml\`, link it with \`--link payments=pr-…\`, or make the dependency \`optional: true\`."
  `);
});
