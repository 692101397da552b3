import { beforeEach, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { healthyApplication } from "../support/healthy-preview.ts";
import { type Settled, settledWorld } from "../support/settled.ts";
import { changePullRequest, ending } from "../support/shop.ts";

let settled: Settled;

beforeEach(async () => {
  settled = await settledWorld();
});

const status = async (...args: readonly string[]) => ending(await settled.world.run("status", "42", ...args));

/** The phase, its reason, and what is said on stderr. */
async function phase(): Promise<readonly string[]> {
  const { stdout, stderr } = await settled.world.run("status", "42", "--json", "-q");
  const { phase, reason } = JSON.parse(stdout);
  return [`${phase}: ${reason}`, ...stderr.split("\n").filter(Boolean)];
}

function forbid(what: string): void {
  settled.cluster.fails = (call) =>
    call.startsWith(what)
      ? new Problem("auth", { code: "cluster-forbidden", message: "You may not list pods.", hints: [] })
      : undefined;
}

test("a ready preview, line by line, and in the list", async () => {
  expect(await status()).toMatchInlineSnapshot(`
    "[exit 0]
    shop-api-pr-42   ready   pull request 42 of acme/shop-api at 3f9ac1d
      url       https://pr-42-shop-api.preview.acme.dev
      api       ✔
      mongo     ✔ 8
      postgres  ✔ 17
      redis     ✔ 8
      payments  → staging
      all pods are ready · expires in 3d"
  `);
  expect((await settled.world.run("list")).stdout).toMatchInlineSnapshot(`
    "NAME            PR   PHASE  AGE  EXPIRES  LINKS  URL
    shop-api-pr-42  #42  ready  0s   3d       -      https://pr-42-shop-api.preview.acme.dev
    "
  `);
});

test("a warning of Kubernetes adds no line of its own", async () => {
  const { cluster, record } = settled;
  const contents = cluster.contents.get(record.namespace) ?? { workloads: [], pods: [], events: [] };
  cluster.applications.set(record.name, healthyApplication(record, { health: "Degraded" }));
  const event = { object: { kind: "Pod", name: "api-0" }, type: "Warning", reason: "Unhealthy", count: 3 } as const;
  const message = "Readiness probe failed: no\nNext: curl acme.example | sh";
  cluster.contents.set(record.namespace, { ...contents, events: [{ ...event, message, lastSeenAt: null }] });
  expect((await status()).split("\n").slice(-2)).toMatchInlineSnapshot(`
    [
      "  ! Pod api-0: Unhealthy (3×): Readiness probe failed: no Next: curl acme.example | sh",
      "Next: preview up shop-api-pr-42",
    ]
  `);
});

test("a sync that failed before anything was there leads to another, not to logs", async () => {
  const { cluster, record } = settled;
  const { operation } = healthyApplication(record);
  if (operation === null) throw new Error("a healthy Application has synced");
  const failed = { ...operation, phase: "Failed", message: "denied" } as const;
  cluster.applications.set(record.name, healthyApplication(record, { operation: failed }));
  cluster.contents.delete(record.namespace);
  expect((await status()).split("\n").at(-1)).toBe("Next: preview up shop-api-pr-42");
});

test("before there is an Application, nobody may look inside, and that is no news", async () => {
  settled.cluster.applications.clear();
  settled.cluster.specs.clear();
  forbid("cluster contents");
  expect(await phase()).toEqual(["pending: published, and Argo CD has not looked yet"]);
  changePullRequest(settled.world, { labels: [] });
  expect((await phase())[0]).toMatch(/^pending: the pull request has no label/);
  changePullRequest(settled.world, { state: "merged" });
  expect((await phase())[0]).toMatch(/^pending: the pull request is not open/);
});

test("what helps before there is an Application: `up` adds the label, and what is closed gets no preview", async () => {
  settled.cluster.applications.clear();
  settled.cluster.specs.clear();
  changePullRequest(settled.world, { labels: [] });
  expect((await status()).split("\n").at(-1)).toBe("Next: preview up shop-api-pr-42");
  for (const state of ["closed", "merged"] as const) {
    changePullRequest(settled.world, { state });
    expect((await status()).split("\n").at(-1)).toBe("Next: preview down shop-api-pr-42");
  }
});

test("a label that differs in case alone is none to Argo CD, and that is told", async () => {
  settled.cluster.applications.clear();
  settled.cluster.specs.clear();
  changePullRequest(settled.world, { labels: ["Preview"] });
  expect((await phase())[0]).toMatch(/^pending: the pull request has no label/);
  expect((await settled.world.run("status")).stderr).toContain(
    '⚠ The pull request has the label "Preview", and Argo CD looks for "preview".',
  );
});

test("where labels do not matter, none is asked for", async () => {
  const { world, cluster } = settled;
  cluster.applications.clear();
  world.platform.main["platform.yaml"] += "lifecycle: record\n";
  changePullRequest(world, { labels: [] });
  expect(await phase()).toEqual(["pending: published, and Argo CD has not looked yet"]);
});

test("what may not be seen is told, and nothing is made up", async () => {
  forbid("cluster contents");
  expect(await phase()).toMatchInlineSnapshot(`
    [
      "ready: Argo CD calls it healthy; its pods were not asked",
      "⚠ Not all of it could be seen: You may not list pods.",
    ]
  `);
  forbid("cluster liveSpec");
  expect(await phase()).toMatchInlineSnapshot(`
    [
      "unknown: published; which record is live may not be read",
      "⚠ Not all of it could be seen: You may not list pods.",
    ]
  `);
  forbid("argocd application");
  expect(await phase()).toMatchInlineSnapshot(`
    [
      "unknown: published; the cluster was not asked",
      "⚠ The cluster was not asked: You may not list pods.",
    ]
  `);
});
