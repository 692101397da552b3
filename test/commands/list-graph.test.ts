import { beforeEach, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { linkedShop, linkTo } from "../support/linked-shop.ts";
import { publish, record, remove } from "../support/records.ts";
import { ending, runTwice } from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

let world: World;

beforeEach(async () => {
  world = linkedShop();
  publish(world, record("shop-web", 17, { asleep: true, links: [linkTo("shop-api", "shop-api-pr-42")] }));
  publish(world, record("shop-web", 18, { links: [linkTo("shop-api", "shop-api-pr-42", { because: "same branch" })] }));
  publish(world, record("payments", 7, { links: [linkTo("search", "search-pr-9", { because: "description" })] }));
  await world.run("up", "--no-wait", "--link", "payments=pr-7", "--link", "search=pr-9");
});

test("previews as trees of whom they call; one that several call is drawn once", async () => {
  const { stdout, stderr } = await runTwice(world, "list", "--graph");
  expect(stderr).toBe("");
  expect(stdout).toMatchInlineSnapshot(`
    "search-pr-7 · unknown
    shop-web-pr-17 · unknown
    └─ shop-api → shop-api-pr-42 (link command) · unknown
       ├─ payments → payments-pr-7 (--link) · unknown
       │  └─ search → search-pr-9 (description) · unknown
       └─ search → search-pr-9 (--link) · unknown, above
    shop-web-pr-18 · unknown
    └─ shop-api → shop-api-pr-42 (same branch) · unknown, above
    "
  `);
});

test("of one service: only what its previews call", async () => {
  expect((await world.run("list", "--graph", "--service", "payments")).stdout).toMatchInlineSnapshot(`
    "payments-pr-7 · unknown
    └─ search → search-pr-9 (description) · unknown
    "
  `);
  expect(ending(await world.run("list", "--graph", "--service", "rates"))).toMatchInlineSnapshot(`
    "[exit 0]
    ⚠ There is no service "rates" in the catalog of https://github.com/acme/preview-platform.git."
  `);
});

test("a circle begins at its first, and what is not there is told", async () => {
  for (const pr of [17, 18]) remove(world, "shop-web", pr);
  publish(
    world,
    record("search", 9, { links: [linkTo("shop-api", "shop-api-pr-42"), linkTo("payments", "payments-pr-1")] }),
  );
  publish(
    world,
    record("search", 7, {
      links: [linkTo("payments", "staging", { wanted: "payments-pr-1", because: "link command" })],
    }),
  );
  expect((await world.run("list", "--graph")).stdout).toMatchInlineSnapshot(`
    "search-pr-7 · unknown
    └─ payments → staging (payments-pr-1 is not there; link command)
    payments-pr-7 · unknown
    └─ search → search-pr-9 (description) · unknown
       ├─ shop-api → shop-api-pr-42 (link command) · unknown
       │  ├─ payments → payments-pr-7 (--link) · unknown, above
       │  └─ search → search-pr-9 (--link) · unknown, above
       └─ payments → payments-pr-1 (link command) · not there
    "
  `);
});

test("for Mermaid", async () => {
  expect((await runTwice(world, "list", "--graph=mermaid")).stdout).toMatchInlineSnapshot(`
    "flowchart LR
      p1["payments-pr-7<br/>unknown"]
      p2["search-pr-7<br/>unknown"]
      p3["search-pr-9<br/>unknown"]
      p4["shop-api-pr-42<br/>unknown"]
      p5["shop-web-pr-17<br/>unknown"]
      p6["shop-web-pr-18<br/>unknown"]
      p1 -->|"description"| p3
      p4 -->|"--link"| p1
      p4 -->|"--link"| p3
      p5 -->|"link command"| p4
      p6 -->|"same branch"| p4
    "
  `);
  const { stdout } = await world.run("list", "--graph=mermaid", "--service", "payments");
  expect(stdout.match(/\["/g)).toHaveLength(2);
});

test("for Mermaid a baseline is one node a service, and the line to it is dotted", async () => {
  publish(world, record("payments", 8, { links: [linkTo("search", "staging", { because: "default", wanted: null })] }));
  await world.run("link", "search=staging", "--no-wait");
  const { stdout } = await world.run("list", "--graph=mermaid");
  expect(stdout.split("\n").filter((line) => line.includes("b1"))).toEqual([
    '  b1(["search: staging"])',
    "  p2 -.-> b1",
    '  p5 -.->|"link command"| b1',
  ]);
});

test("what a record holds is nothing to Mermaid or to a terminal", async () => {
  const because = '"]; click p1 "javascript:alert(1)"\u001b[31m\n  p9["x';
  publish(world, record("shop-web", 17, { links: [linkTo("shop-api", "shop-api-pr-42", { because })] }));
  const { stdout } = await world.run("list", "--graph=mermaid", "--service", "shop-web");
  expect(stdout.split("\n").find((line) => line.includes("javascript"))).toMatchInlineSnapshot(
    `"  p4 -->|"#34;#93;#59; click p1 #34;javascript:alert(1)#34;#27;#91;31m#10;  p9#91;#34;x"| p3"`,
  );
  expect((await world.run("list", "--graph")).stdout).not.toContain("\u001b");
});

test("--json answers as without, and another format is refused", async () => {
  const { stdout } = await world.run("list", "--graph", "--json");
  expect(stdout).toBe((await world.run("list", "--json")).stdout);
  const named = JSON.parse((await world.run("list", "--graph", "--json", "--service", "shop-web")).stdout);
  expect(named.previews.map(({ name }: { name: string }) => name)).toEqual(["shop-web-pr-17", "shop-web-pr-18"]);
  expect((await world.run("list", "--graph=dot")).exitCode).toBe(2);
});

test("list names the source of each link to a preview", async () => {
  const { stdout } = await world.run("list", "--service", "shop-api");
  expect(stdout).toContain("payments-pr-7 (--link), search-pr-9 (--link)");
});

test("status tells both sides, and which target is about to go", async () => {
  const sha = "9f9f9f9000000000000000000000000000000000";
  world.pullRequests.set("acme/search#9", pullRequest({ number: 9, sha, repository: "acme/search", state: "merged" }));
  expect((await runTwice(world, "status", "42")).stdout).toMatchInlineSnapshot(`
    "shop-api-pr-42   unknown   pull request 42 of acme/shop-api at 3f9ac1d
      url          https://pr-42-shop-api.preview.acme.dev
      mongo        8
      postgres     17
      redis        8
      payments     → payments-pr-7 (--link)
      search       → search-pr-9 (--link), whose pull request is closed: gc takes it
      linked from  shop-web-pr-17, shop-web-pr-18
      published; the cluster was not asked · expires in 3d
    "
  `);
  const { linkedFrom, closedTargets } = JSON.parse((await world.run("status", "42", "--json")).stdout);
  expect([linkedFrom, closedTargets]).toEqual([["shop-web-pr-17", "shop-web-pr-18"], ["search-pr-9"]]);
  world.gitHubFails = () => new Problem("not-yet", { code: "github-unavailable", message: "No answer." });
  expect((await world.run("status", "shop-api-pr-42")).stdout).toContain("search       → search-pr-9 (--link)\n");
  expect((await world.run("status", "search-pr-9")).stdout).toContain("linked from  payments-pr-7, shop-api-pr-42\n");
});
