import { beforeEach, describe, expect, test } from "vitest";
import type { PullRequest } from "../../src/ports/github.ts";
import { Problem, type ProblemKind } from "../../src/problem.ts";
import { addPreview, closePullRequest, gcWorld, openPullRequest, previewsIn, recordIn } from "../support/gc-world.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { ending } from "../support/shop.ts";
import { pullRequest, type World } from "../support/world.ts";

let world: World;

const expired = { expiresAt: "2026-11-23T06:00:00Z", dueSince: "2026-11-23T07:00:00Z", dueBecause: "expired" };
const problem = (code: string, kind: ProblemKind = "not-yet") => new Problem(kind, { code, message: `made: ${code}.` });

/** What GitHub was asked, until the end of a run. */
function calls(fails: (call: string) => Problem | undefined = () => undefined): string[] {
  const told: string[] = [];
  world.gitHubFails = (call) => {
    told.push(call);
    return fails(call);
  };
  return told;
}

/** Two that are closed and one that has expired, of two repositories. */
beforeEach(() => {
  world = gcWorld();
  addPreview(world, "payments", 1);
  addPreview(world, "payments", 2);
  addPreview(world, "shop-web", 3, expired);
  closePullRequest(world, "payments", 1);
  closePullRequest(world, "payments", 2, "merged");
});

describe("GitHub", () => {
  test.each<[string, string]>([
    ["5xx, a reset, a body that is cut off, HTML", "github-unavailable"],
    ["a timeout", "github-timed-out"],
    ["404 in between", "github-not-found"],
  ])("%s for one pull request: it is kept, and the others go", async (_, code) => {
    calls((call) => (call === "get acme/payments#1" ? problem(code) : undefined));
    const { exitCode, stdout } = await world.run("gc");
    expect(exitCode).toBe(9);
    expect(previewsIn(world)).toEqual(["payments-pr-1"]);
    expect(stdout).toMatch(/^payments-pr-1 .*kept$/m);
  });

  test.each(["github-unavailable", "github-timed-out"])("%s for a list: its previews are kept", async (code) => {
    const told = calls((call) => (call === "list open acme/payments" ? problem(code) : undefined));
    expect((await world.run("gc")).exitCode).toBe(9);
    expect(previewsIn(world)).toEqual(["payments-pr-1", "payments-pr-2"]);
    expect(told.filter((call) => call.startsWith("get acme/payments"))).toEqual([]);
  });

  test.each<[string, ProblemKind]>([
    ["github-unauthorised", "auth"],
    ["github-forbidden", "auth"],
    ["github-rate-limited", "not-yet"],
  ])("%s ends the asking, and what is undecided is kept", async (code, kind) => {
    for (const number of [11, 12, 13, 14, 15]) {
      addPreview(world, "payments", number);
      closePullRequest(world, "payments", number);
    }
    const told = calls((call) => (call === "get acme/payments#11" ? problem(code, kind) : undefined));
    const before = previewsIn(world);
    expect((await world.run("gc", "--max-delete", "10")).exitCode).toBe(9);
    const gets = told.filter((call) => call.startsWith("get ") && call !== "get acme/payments#11");
    // The one after may be on its way already.
    expect(new Set(gets).size).toBeLessThanOrEqual(3);
    expect(before.filter((name) => !previewsIn(world).includes(name)).length).toBeLessThanOrEqual(4);
    expect(previewsIn(world)).toEqual(expect.arrayContaining(["payments-pr-13", "payments-pr-14", "payments-pr-15"]));
  });

  test("that does not answer is not asked again and again, each time for as long as a request may take", async () => {
    for (let number = 11; number < 31; number += 1) {
      addPreview(world, "payments", number);
      closePullRequest(world, "payments", number);
    }
    const told = calls((call) =>
      call.startsWith("get acme/payments") ? problem("github-timed-out", "timeout") : undefined,
    );
    expect((await world.run("gc", "--max-delete", "30")).exitCode).toBe(9);
    expect(new Set(told.filter((call) => call.startsWith("get "))).size).toBeLessThanOrEqual(4);
    expect(previewsIn(world)).toHaveLength(22);
  });

  test("asked for few pages, and for those alone that seem to be gone", async () => {
    for (let number = 20; number < 60; number += 1) addPreview(world, "shop-api", number);
    const told = calls();
    await world.run("gc", "-n");
    expect(told.toSorted()).toEqual([
      "get acme/payments#1",
      "get acme/payments#2",
      "list open acme/payments",
      "list open acme/shop-api",
      "list open acme/shop-web",
    ]);
  });

  test("404: kept, and gone only with the flag and in another run", async () => {
    addPreview(world, "shop-api", 7);
    world.pullRequests.delete("acme/shop-api#7");
    expect((await world.run("gc", "--confirm-missing")).exitCode).toBe(9);
    expect(recordIn(world, "shop-api-pr-7")).toMatchObject({ dueBecause: "missing" });
    world.now += 599_000;
    await world.run("gc", "--confirm-missing");
    expect(previewsIn(world)).toEqual(["shop-api-pr-7"]);
    world.now += 1_000;
    expect((await world.run("gc")).exitCode).toBe(9);
    expect(previewsIn(world)).toEqual(["shop-api-pr-7"]);
    expect((await world.run("gc", "--confirm-missing")).exitCode).toBe(0);
    expect(previewsIn(world)).toEqual([]);
  });

  test("a repository that is not shown at all", async () => {
    calls((call) => (call === "list open acme/payments" ? problem("github-not-found", "not-found") : undefined));
    const { stdout } = await world.run("gc");
    expect(stdout).toContain("GitHub does not show pull request 1");
    expect(previewsIn(world)).toEqual(["payments-pr-1", "payments-pr-2"]);
  });

  test("absent from the list is no proof: the pull request itself is open", async () => {
    closePullRequest(world, "payments", 1);
    const told = calls((call) => {
      // Opened again between the list and the look.
      if (call === "get acme/payments#1") openPullRequest(world, "payments", 1);
      return undefined;
    });
    await world.run("gc");
    expect(told).toContain("get acme/payments#1");
    expect(previewsIn(world)).toEqual(["payments-pr-1"]);
  });

  test("opened again right before the push: it is decided anew", async () => {
    let looks = 0;
    calls((call) => {
      if (call === "get acme/payments#1") looks += 1;
      if (looks === 2) openPullRequest(world, "payments", 1);
      return undefined;
    });
    const { exitCode, stderr } = await world.run("gc");
    expect([exitCode, previewsIn(world)], stderr).toEqual([0, ["payments-pr-1"]]);
    expect(stderr).toContain("attempt 2");
  });

  test.each<[string, Partial<PullRequest>]>([
    ["labelled again", { labels: [] }],
    ["labelled again, by its very letters", { labels: ["Preview"] }],
  ])("%s right before the push: it is decided anew", async (_, before) => {
    addPreview(world, "shop-api", 7, { dueSince: "2026-11-23T07:00:00Z", dueBecause: "unlabelled" });
    const id = "acme/shop-api#7";
    world.pullRequests.set(id, pullRequest({ number: 7, sha: "", ...before }));
    let looks = 0;
    calls((call) => {
      if (call === `get ${id}`) looks += 1;
      if (looks === 2) openPullRequest(world, "shop-api", 7);
      return undefined;
    });
    const { exitCode, stderr } = await world.run("gc");
    expect([exitCode, previewsIn(world)], stderr).toEqual([0, ["shop-api-pr-7"]]);
    expect(recordIn(world, "shop-api-pr-7")).toMatchObject({ dueSince: null });
    expect(stderr).toContain("attempt 2");
  });

  test("shown again right before the push that --confirm-missing asked for: it is decided anew", async () => {
    addPreview(world, "shop-api", 7, { dueSince: "2026-11-23T07:00:00Z", dueBecause: "missing" });
    world.pullRequests.delete("acme/shop-api#7");
    let looks = 0;
    calls((call) => {
      if (call === "get acme/shop-api#7") looks += 1;
      if (looks === 2) openPullRequest(world, "shop-api", 7);
      return undefined;
    });
    const { exitCode, stderr } = await world.run("gc", "--confirm-missing");
    expect([exitCode, previewsIn(world)], stderr).toEqual([0, ["shop-api-pr-7"]]);
    expect(stderr).toContain("attempt 2");
  });

  test("closed, and then silent right before the push: kept", async () => {
    let looks = 0;
    calls((call) => {
      if (call === "get acme/payments#1") looks += 1;
      return call === "get acme/payments#1" && looks > 1 ? problem("github-unavailable") : undefined;
    });
    expect((await world.run("gc")).exitCode).toBe(9);
    expect(previewsIn(world)).toEqual(["payments-pr-1"]);
  });

  test("a record of another repository than the catalog's is kept", async () => {
    const { pullRequest } = recordIn(world, "payments-pr-1");
    addPreview(world, "payments", 4, { pullRequest: { ...pullRequest, number: 4, repository: "acme/other" } });
    expect(ending(await world.run("gc"))).toContain("its record says acme/other, and the catalog acme/payments");
    expect(previewsIn(world)).toEqual(["payments-pr-4"]);
  });
});

describe("the records", () => {
  test("without their branch: a fault, and not a platform without previews", async () => {
    world.platform.missing.add("previews");
    expect((await world.run("gc")).exitCode).toBe(3);
    expect(world.platform.commits).toEqual([]);
  });

  test("one that cannot be read is told, and the others go on", async () => {
    world.platform.previews["previews/shop-api/pr-9/preview.json"] = "{";
    const { exitCode, stdout, stderr } = await world.run("gc");
    expect([exitCode, previewsIn(world)]).toEqual([9, ["shop-api-pr-9"]]);
    expect(stdout).toContain("its record cannot be read");
    expect(stderr).toContain("`previews/shop-api/pr-9/preview.json` on the branch `previews` is not a record");
  });

  test("one in the folder of another preview is not touched", async () => {
    const files = world.platform.previews;
    files["previews/shop-api/pr-9/preview.json"] = files["previews/payments/pr-1/preview.json"] ?? "";
    expect((await world.run("gc")).exitCode).toBe(9);
    expect(previewsIn(world)).toEqual(["shop-api-pr-9"]);
  });

  test("what cannot be changed is told, and the others go on", async () => {
    addPreview(world, "shop-api", 9, { lastPushAt: "2026-11-22T06:00:00Z" });
    world.platform.previews["previews/shop-api/pr-9/app.yaml"] = "kind: [";
    const { exitCode, stdout } = await world.run("gc");
    expect([exitCode, previewsIn(world)]).toEqual([9, ["shop-api-pr-9"]]);
    expect(stdout).toMatch(/^shop-api-pr-9 +idle for 26 h +failed$/m);
    expect(recordIn(world, "shop-api-pr-9").asleep).toBe(false);
  });
});

describe("the time", () => {
  test("nobody tells it: what is closed goes, all else is kept", async () => {
    world.gitHubNow = () => undefined;
    const { exitCode, stdout } = await world.run("gc");
    expect([exitCode, previewsIn(world)]).toEqual([9, ["shop-web-pr-3"]]);
    expect(stdout).toContain("no server tells the time");
  });

  test("the API server tells it where GitHub does not", async () => {
    world.gitHubNow = () => undefined;
    world.cluster = makeCluster();
    world.cluster.time = () => "2026-11-23T08:00:00Z";
    expect((await world.run("gc", "--no-wait")).exitCode).toBe(0);
    expect(previewsIn(world)).toEqual([]);
  });

  test("by records alone and without a token: only what the time decides", async () => {
    world.platform.main["platform.yaml"] += "lifecycle: record\n";
    calls(() => problem("github-unauthorised", "auth"));
    world.cluster = makeCluster();
    world.cluster.time = () => "2026-11-23T08:00:00Z";
    expect((await world.run("gc", "--no-wait")).exitCode).toBe(0);
    expect(previewsIn(world)).toEqual(["payments-pr-1", "payments-pr-2"]);
    world.environment.GITHUB_TOKEN = "bad";
    expect((await world.run("gc", "--no-wait")).exitCode).toBe(9);
  });

  test.each([-48, 48])("this machine's clock is off by %i hours", async (hours) => {
    const right = world.now;
    world.gitHubNow = () => right;
    world.now += hours * 3_600_000;
    const { stdout } = await world.run("gc", "-n");
    expect(stdout).toMatchInlineSnapshot(`
      "PREVIEW        WHY                              WOULD
      payments-pr-1  pull request 1 closed 4 min ago  remove
      payments-pr-2  pull request 2 merged 4 min ago  remove
      shop-web-pr-3  expired 2 h ago                  remove
      "
    `);
  });
});

describe("a folder that is not as it should be", () => {
  const idle = { lastPushAt: "2026-11-21T06:00:00Z" };

  test("keeps its own preview from being put to sleep, and no other from anything", async () => {
    addPreview(world, "shop-api", 42, idle);
    world.platform.previews["previews/shop-api/pr-42/kustomization.yaml"] = "a: [";
    const { exitCode, stdout } = await world.run("gc");
    expect([exitCode, previewsIn(world)]).toEqual([9, ["shop-api-pr-42"]]);
    expect(stdout).toContain("shop-api-pr-42");
    expect(recordIn(world, "shop-api-pr-42").asleep).toBe(false);
  });

  test("decides nothing of the preview whose record it holds a copy of", async () => {
    addPreview(world, "shop-api", 42);
    const copy = { ...recordIn(world, "shop-api-pr-42"), pullRequest: recordIn(world, "payments-pr-1").pullRequest };
    world.platform.previews["previews/zzz/pr-1/preview.json"] = JSON.stringify(copy);
    const { exitCode } = await world.run("gc");
    expect([exitCode, previewsIn(world)]).toEqual([9, ["shop-api-pr-42", "zzz-pr-1"]]);
  });
});

test("what one in use links to is used", async () => {
  const idle = { lastPushAt: "2026-11-21T06:00:00Z" };
  addPreview(world, "shop-api", 42, idle);
  const { addresses } = recordIn(world, "shop-api-pr-42");
  const links = [{ service: "shop-api", as: "URL", via: "internal", optional: false, to: "shop-api-pr-42" }] as const;
  const linked = links.map((link) => ({ ...link, because: "link command", wanted: link.to, addresses }));
  addPreview(world, "shop-web", 17, { links: linked });
  expect((await world.run("gc")).stdout).not.toContain("shop-api-pr-42");
  expect(recordIn(world, "shop-api-pr-42").asleep).toBe(false);
});
