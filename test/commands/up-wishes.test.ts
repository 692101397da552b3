import { beforeEach, describe, expect, test } from "vitest";
import type { PullRequest } from "../../src/ports/github.ts";
import { Problem } from "../../src/problem.ts";
import { addToCatalog, linkedShop, linksOf, linkTo } from "../support/linked-shop.ts";
import { publish, record, remove } from "../support/records.ts";
import { changePullRequest, published, runTwice } from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

let world: World;

beforeEach(() => {
  world = linkedShop();
});

const up = ["up", "--no-wait"] as const;
/** What is said of links, and what is warned of. */
const said = async (...args: readonly string[]) =>
  (await runTwice(world, ...args)).stderr
    .split("\n")
    .filter((line) => /^(⚠|✔ links|► (?!shop-api-pr-42:))/u.test(line));
const describePullRequest = (body: string, of: Partial<PullRequest> = {}) => changePullRequest(world, { body, ...of });
const autoLink = (how: "branch" | "jira") => {
  world.platform.main["platform.yaml"] += `autoLink: ${how}\n`;
};

describe("the description of the pull request", () => {
  test("links, until the line is gone", async () => {
    describePullRequest("Adds the cart.\r\n\r\nPreview-Link: payments=pr-7, search=9\r\n");
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "✔ links   payments → payments-pr-7 (description) · search → search-pr-9 (description)",
      ]
    `);
    expect(linksOf(world)).toEqual([
      ["payments-pr-7", "description", "payments-pr-7"],
      ["search-pr-9", "description", "search-pr-9"],
    ]);
    describePullRequest("Adds the cart.\n\npreview-link: search=staging");
    await runTwice(world, ...up);
    expect(linksOf(world)).toEqual([
      ["staging", "default", null],
      ["staging", "description", "staging"],
    ]);
  });

  test("says less than --link, and than what `link` has asked for before", async () => {
    describePullRequest("preview-link: payments=pr-7 search=pr-7");
    await runTwice(world, ...up, "--link", "search=pr-9");
    expect(linksOf(world).map(([to, because]) => [to, because])).toEqual([
      ["payments-pr-7", "description"],
      ["search-pr-9", "--link"],
    ]);
    await world.run("link", "payments=staging", "--no-wait");
    await runTwice(world, ...up);
    expect(linksOf(world)[0]).toEqual(["staging", "link command", "staging"]);
  });

  test("may ask for what is not there yet: the baseline, and the wish is kept", async () => {
    describePullRequest("preview-link: payments=pr-8");
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "⚠ payments-pr-8 is not there, so payments is staging; the wish is kept.",
        "✔ links   payments → staging (payments-pr-8 is not there; description) · search → staging",
      ]
    `);
    expect(linksOf(world)[0]).toEqual(["staging", "description", "payments-pr-8"]);
    publish(world, record("payments", 8));
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "► payments-pr-8 is there now, so payments leads to it.",
        "✔ links   payments → payments-pr-8 (description) · search → staging",
      ]
    `);
  });

  test("is hostile input: what means nothing is told, and stops nothing", async () => {
    describePullRequest(
      `preview-link: paymets=pr-7 shop-web=pr-1 shop-api=pr-42 search=payments-pr-7 \u001b[31m=1\n${"x".repeat(100_000)}`,
    );
    const { exitCode, stderr } = await runTwice(world, ...up);
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain("\u001b");
    expect(stderr.split("\n").filter((line) => line.startsWith("⚠"))).toMatchInlineSnapshot(`
      [
        "⚠ The description's preview-link: \`�[31m=1\` is not a link.",
        "⚠   Write service=pr-42, or service=staging.",
        "⚠ The description's preview-link: There is no service "paymets".",
        "⚠   did you mean "payments"?",
        "⚠ The description's preview-link: shop-api does not depend on "shop-web".",
        "⚠   The dependencies of shop-api are: payments, search.",
        "⚠ The description's preview-link: shop-api cannot be linked to a preview of itself.",
        "⚠   The dependencies of shop-api are: payments, search.",
        "⚠ The description links search to \`payments-pr-7\`, which is no preview of it; it is staging.",
      ]
    `);
    expect(linksOf(world).map(([to]) => to)).toEqual(["staging", "staging"]);
  });
});

describe("the same pull request of a monorepo", () => {
  beforeEach(() => {
    addToCatalog(world, "search", "acme/shop-api");
    publish(
      world,
      record("search", 42, { pullRequest: { ...record("search", 42).pullRequest, repository: "acme/shop-api" } }),
    );
    publish(world, record("payments", 42));
  });

  test("links to its other preview, and not to that of another repository", async () => {
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "✔ links   payments → staging · search → search-pr-42 (same pull request)",
      ]
    `);
    expect(linksOf(world)).toEqual([
      ["staging", "default", null],
      ["search-pr-42", "same pull request", "search-pr-42"],
    ]);
    remove(world, "search", 42);
    expect(await said(...up)).toEqual(["✔ links   payments → staging · search → staging"]);
  });

  test("says less than the description, which speaks to all its services", async () => {
    addToCatalog(world, "rates", "acme/shop-api");
    describePullRequest("preview-link: search=pr-9 rates=pr-1");
    expect(await said(...up)).toEqual(["✔ links   payments → staging · search → search-pr-9 (description)"]);
  });
});

describe("autoLink", () => {
  test("branch: a preview made from a branch of the same name", async () => {
    autoLink("branch");
    const like = record("payments", 7);
    publish(world, { ...like, pullRequest: { ...like.pullRequest, branch: "SHOP-7-cart" } });
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "✔ links   payments → payments-pr-7 (same branch) · search → staging",
      ]
    `);
    expect(linksOf(world)[0]).toEqual(["payments-pr-7", "same branch", "payments-pr-7"]);
  });

  test("jira: a preview for the same issue, of several the one pushed last", async () => {
    autoLink("jira");
    publish(world, record("search", 7, { jira: ["SHOP-7"], lastPushAt: "2026-11-22T09:00:00Z" }));
    publish(world, record("search", 9, { jira: ["SHOP-7", "SHOP-8"] }));
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "► search: search-pr-7 was pushed last of 2 previews that fit (Jira SHOP-7): search-pr-7, search-pr-9.",
        "✔ links   payments → staging · search → search-pr-7 (Jira SHOP-7)",
      ]
    `);
    publish(world, record("search", 9, { jira: ["SHOP-7"], lastPushAt: "2026-11-23T07:00:00Z" }));
    await runTwice(world, ...up);
    expect(linksOf(world)[1]).toEqual(["search-pr-9", "Jira SHOP-7", "search-pr-9"]);
  });

  test("decides where the description means nothing", async () => {
    autoLink("jira");
    publish(world, record("search", 7, { jira: ["SHOP-7"] }));
    describePullRequest("preview-link: search=payments-pr-7");
    expect((await runTwice(world, ...up)).stderr).toContain("which is no preview of it; it is search-pr-7.");
    expect(linksOf(world)[1]).toEqual(["search-pr-7", "Jira SHOP-7", "search-pr-7"]);
  });

  test("is off unless the platform says so", async () => {
    publish(world, record("search", 7, { jira: ["SHOP-7"] }));
    await runTwice(world, ...up);
    expect(linksOf(world)[1]).toEqual(["staging", "default", null]);
  });

  test("a record that cannot be read is no candidate, and stops nothing", async () => {
    autoLink("jira");
    world.platform.previews["previews/search/pr-9/preview.json"] = "[]";
    expect((await runTwice(world, ...up)).exitCode).toBe(0);
  });
});

describe("a target that goes", () => {
  test.each([
    ["asked for by a command", async () => void (await world.run(...up, "--link", "search=pr-9"))],
    ["asked for by the description", async () => describePullRequest("preview-link: search=pr-9")],
    [
      "found by itself",
      async () => {
        autoLink("jira");
        publish(world, record("search", 9, { jira: ["SHOP-7"] }));
      },
    ],
  ])("%s: the baseline at once, and back with it", async (_name, ask) => {
    await ask();
    await runTwice(world, ...up);
    const before = linksOf(world)[1];
    const there = published(world, "preview.json", "previews/search/pr-9");
    expect(before?.[0]).toBe("search-pr-9");
    await world.run("down", "search-pr-9", "--no-wait");
    expect(linksOf(world)[1]).toEqual(["staging", before?.[1], "search-pr-9"]);
    expect((await world.run("status", "42")).stdout).toContain(
      `search    → staging (search-pr-9 is not there; ${before?.[1]})`,
    );
    world.platform.previews["previews/search/pr-9/preview.json"] = there;
    expect(await said(...up)).toContain("► search-pr-9 is there now, so search leads to it.");
    expect(linksOf(world)[1]).toEqual(before);
  });

  test("between looking and pushing is found out", async () => {
    describePullRequest("preview-link: search=pr-9");
    world.platform.beforePush = () => remove(world, "search", 9);
    expect((await world.run(...up)).stderr).toContain("⚠ search-pr-9 is not there, so search is staging");
    expect(linksOf(world)[1]).toEqual(["staging", "description", "search-pr-9"]);
  });
});

describe("a target whose pull request is over, and whose record is still there", () => {
  const sha = "9f9f9f9000000000000000000000000000000000";
  const turn = (state: PullRequest["state"]) =>
    world.pullRequests.set("acme/search#9", pullRequest({ number: 9, sha, repository: "acme/search", state }));
  /** Pull requests that GitHub was asked for, but for the preview's own. */
  const targetsAsked = async (run: () => Promise<unknown>) => {
    const calls: string[] = [];
    world.gitHubFails = (call) => {
      if (call.startsWith("get ") && !call.endsWith("shop-api#42")) calls.push(call);
      return undefined;
    };
    await run();
    return calls;
  };

  test.each([
    ["--link", "search-pr-9", async () => void (await world.run(...up, "--link", "search=pr-9"))],
    ["description", "search-pr-9", async () => describePullRequest("preview-link: search=pr-9")],
    [
      "Jira SHOP-7",
      null,
      async () => {
        autoLink("jira");
        publish(world, record("search", 9, { jira: ["SHOP-7"] }));
      },
    ],
  ])("%s: the baseline with a warning, and back when it is open again", async (because, wish, ask) => {
    await ask();
    await runTwice(world, ...up);
    const before = linksOf(world)[1];
    expect(before).toEqual(["search-pr-9", because, "search-pr-9"]);
    turn("merged");
    const kept = wish === null ? "" : "; the wish is kept";
    expect(await said(...up)).toContain(`⚠ search-pr-9 is of a merged pull request, so search is staging${kept}.`);
    expect(linksOf(world)[1]).toEqual(["staging", wish === null ? "default" : because, wish]);
    turn("open");
    await runTwice(world, ...up);
    expect(linksOf(world)[1]).toEqual(before);
  });

  test("another that fits takes its place", async () => {
    autoLink("jira");
    publish(world, record("search", 7, { jira: ["SHOP-7"], lastPushAt: "2026-11-20T09:00:00Z" }));
    publish(world, record("search", 9, { jira: ["SHOP-7"] }));
    turn("closed");
    expect(await said(...up)).toMatchInlineSnapshot(`
      [
        "⚠ search-pr-9 is of a closed pull request, so search is search-pr-7.",
        "✔ links   payments → staging · search → search-pr-7 (Jira SHOP-7)",
      ]
    `);
    expect(linksOf(world)[1]).toEqual(["search-pr-7", "Jira SHOP-7", "search-pr-7"]);
  });

  test("while GitHub does not answer it is linked, and that is told", async () => {
    describePullRequest("preview-link: search=pr-9");
    world.gitHubFails = (call) =>
      call.includes("search")
        ? new Problem("not-yet", { code: "github-unavailable", message: "GitHub does not answer." })
        : undefined;
    expect(await said(...up)).toContain(
      "⚠ Whether the pull request of search-pr-9 is still open could not be asked: GitHub does not answer.",
    );
    expect(linksOf(world)[1]?.[0]).toBe("search-pr-9");
  });

  test("GitHub is asked once about each target, and about nothing else", async () => {
    describePullRequest("preview-link: search=pr-9");
    expect(await targetsAsked(() => world.run(...up, "--link", "payments=pr-7"))).toEqual([
      "get acme/search#9",
      "get acme/payments#7",
    ]);
    // What is decided is asked about, not what stays as it is.
    expect(await targetsAsked(() => world.run("link", "payments=staging", "--no-wait"))).toEqual([]);
    describePullRequest("");
    expect(await targetsAsked(() => world.run(...up))).toEqual([]);
    addToCatalog(world, "search", "acme/shop-api");
    const same = { ...record("search", 42).pullRequest, repository: "acme/shop-api" };
    publish(world, record("search", 42, { pullRequest: same }));
    expect(await targetsAsked(() => world.run(...up))).toEqual([]);
    expect(linksOf(world)[1]?.[0]).toBe("search-pr-42");
  });
});

test("previews that call each other in a circle are told, at every `up`", async () => {
  publish(world, record("search", 9, { links: [linkTo("shop-api", "shop-api-pr-42")] }));
  expect(await said(...up, "--link", "search=pr-9")).toMatchInlineSnapshot(`
    [
      "► These previews call each other in a circle: shop-api-pr-42 → search-pr-9 → shop-api-pr-42.",
      "✔ links   payments → staging · search → search-pr-9 (--link)",
    ]
  `);
});

test("plan shows the source of each decision", async () => {
  describePullRequest("preview-link: payments=pr-8 search=pr-9");
  const { stdout } = await world.run("plan", "--no-diff");
  expect(stdout.split("\n").filter((line) => line.includes("→"))).toMatchInlineSnapshot(`
    [
      "│  ├─ payments → staging (payments-pr-8 is not there; description)",
      "│  └─ search → search-pr-9 (description)",
    ]
  `);
});
