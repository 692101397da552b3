import { beforeEach, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { healthyApplication } from "../support/healthy-preview.ts";
import type { MadeCluster } from "../support/made-cluster.ts";
import { settledWorld } from "../support/settled.ts";
import { ending } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;
let cluster: MadeCluster;
let record: PreviewRecord;

beforeEach(async () => {
  ({ world, cluster, record } = await settledWorld());
});

/** Argo CD begins to delete at the first look, and is done after so many. */
function goneAfter(looks: number): void {
  let seen = 0;
  world.whileWaiting = () => {
    seen += 1;
    const deletingSince = "2026-11-23T08:00:01Z";
    const application = cluster.applications.get(record.name);
    if (application !== undefined) cluster.applications.set(record.name, { ...application, deletingSince });
    const namespace = cluster.namespaces.get(record.namespace);
    if (namespace !== undefined) cluster.namespaces.set(record.namespace, { ...namespace, deletingSince });
    if (seen < looks) return;
    cluster.applications.clear();
    cluster.namespaces.clear();
  };
}

const unreachable = new Problem("not-yet", {
  code: "cluster-unreachable",
  message: "The cluster does not answer.",
  hints: [],
});

const nothingLeft = `[exit 0]
Had: 1 Deployment, 1 Namespace
Nothing is left.`;

test("down watches until nothing is left, and a second run changes nothing", async () => {
  goneAfter(3);
  expect(ending(await world.run("down", "42"))).toBe(nothingLeft);
  expect(world.writes).toEqual([
    "removeLabel acme/shop-api#42 preview",
    "argocd refresh applicationset preview-shop-api",
  ]);
  expect(ending(await world.run("down", "42"))).toMatchInlineSnapshot(`
    "[exit 0]
    There is no record of shop-api-pr-42; nothing to do."
  `);
  expect(world.writes).toHaveLength(2);
});

test("a running operation is ended, also one that began meanwhile", async () => {
  const healthy = healthyApplication(record);
  const running = { ...healthy.operation, phase: "Running", finishedAt: null } as NonNullable<typeof healthy.operation>;
  cluster.applications.set(record.name, { ...healthy, operation: running });
  goneAfter(3);
  const { exitCode, stderr } = await world.run("down", "42");
  expect(exitCode, stderr).toBe(0);
  expect(world.writes).toEqual([
    "removeLabel acme/shop-api#42 preview",
    "argocd end operation shop-api-pr-42",
    "argocd refresh applicationset preview-shop-api",
    "argocd end operation shop-api-pr-42",
  ]);
});

test("a finalizer that never ends is named: exit 9", async () => {
  goneAfter(Number.POSITIVE_INFINITY);
  const namespace = cluster.namespaces.get(record.namespace);
  if (namespace === undefined) throw new Error("the preview has a namespace");
  cluster.namespaces.set(record.namespace, {
    ...namespace,
    conditions: [
      {
        type: "NamespaceFinalizersRemaining",
        status: "True",
        reason: "SomeFinalizersRemain",
        message: "Some content in the namespace has finalizers remaining: acme.dev/hold in 1 resource instances",
        changedAt: null,
      },
    ],
  });
  const answer = await world.run("down", "42", "--timeout", "60s");
  expect(answer.exitCode).toBe(9);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 9]
    Had: 1 Deployment, 1 Namespace
    Not all of shop-api-pr-42 is gone.
    Left: Application shop-api-pr-42: Argo CD deletes its objects
    Left: Pod api-0: nobody has deleted it
    Left: Pod mongo-0: nobody has deleted it
    Left: Pod postgres-0: nobody has deleted it
    Left: Pod redis-0: nobody has deleted it
    Left: Namespace preview-shop-api-pr-42: the finalizer acme.dev/hold holds 1 object"
  `);
  const document = JSON.parse((await world.run("down", "42", "--timeout", "1s", "--json")).stdout);
  expect(document).toMatchObject({ kind: "Receipt", removed: false, watched: true });
  expect(document.left).not.toEqual([]);
});

test("a preview whose record is gone already is watched to its end", async () => {
  await world.run("down", "42", "--no-wait");
  goneAfter(2);
  expect(ending(await world.run("down", "42"))).toBe(nothingLeft);
});

test("a cluster that does not answer is told: exit 8, and the record is gone", async () => {
  cluster.fails = () => unreachable;
  const answer = await world.run("down", "42");
  expect(answer.exitCode).toBe(8);
  expect(world.platform.previews["previews/shop-api/pr-42/preview.json"]).toBeUndefined();
});

test("a second run while the cluster does not answer says so: exit 8, and 0 for whoever asks for no watching", async () => {
  goneAfter(1);
  expect((await world.run("down", "42")).exitCode).toBe(0);
  cluster.fails = () => unreachable;
  expect(ending(await world.run("down", "42"))).toMatchInlineSnapshot(`
    "[exit 8]
    There is no record of shop-api-pr-42.
    ⚠ There is no record, but the cluster was not watched: The cluster does not answer.
    ⚠   Argo CD deletes the namespace within a few minutes; \`--no-wait\` asks for no watching."
  `);
  expect((await world.run("down", "42", "--no-wait")).exitCode).toBe(0);
  expect((await world.run("down", "42", "-n")).exitCode).toBe(0);
});

test("a preview of no service is still told to be of none while the cluster does not answer", async () => {
  cluster.fails = () => unreachable;
  const answer = await world.run("down", "nobody-pr-1");
  expect(answer.exitCode).toBe(8);
  expect(answer.stderr).toContain('There is no service "nobody" in the catalog');
});

test("a cluster that answered just before is waited for, though it is silent at the first look", async () => {
  goneAfter(5);
  let asked = 0;
  cluster.fails = (call) => {
    if (call.startsWith("argocd application ")) asked += 1;
    return asked === 2 ? unreachable : undefined;
  };
  const answer = await world.run("down", "42");
  expect(ending(answer)).toBe(nothingLeft);
  expect(answer.stderr).toContain("the cluster does not answer: The cluster does not answer.");
});

test("a cluster that is silent until the time is over is no proof that nothing is left: exit 8", async () => {
  let asked = 0;
  cluster.fails = (call) => {
    if (call.startsWith("argocd application ")) asked += 1;
    return asked > 1 ? unreachable : undefined;
  };
  const answer = await world.run("down", "42", "--timeout", "20s");
  expect(answer.exitCode).toBe(8);
  expect(answer.stdout).toBe("The record of shop-api-pr-42 is removed; Argo CD deletes the rest.\n");
  expect(answer.stderr).toContain("The record is gone, but the cluster was not watched: The cluster does not answer.");
});

test("a right that is missing at the first look is not waited for", async () => {
  cluster.fails = (call) =>
    call.startsWith("cluster namespace ")
      ? new Problem("auth", { code: "cluster-forbidden", message: "You may not get namespaces." })
      : undefined;
  const start = world.now;
  expect((await world.run("down", "42")).exitCode).toBe(8);
  expect(world.now - start).toBeLessThan(1_000);
});

test("an ApplicationSet that cannot see the pull requests is the reason that the receipt gives", async () => {
  const message = "error listing repos: 403 API rate limit exceeded";
  cluster.applicationSets.set("preview-shop-api", {
    name: "preview-shop-api",
    conditions: [{ type: "ErrorOccurred", message }],
  });
  const answer = await world.run("down", "42", "--timeout", "40s");
  expect(answer.stderr).toContain(`the ApplicationSet preview-shop-api reports: ${message}`);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 9]
    Had: 1 Deployment, 1 Namespace
    Not all of shop-api-pr-42 is gone.
    Left: Application shop-api-pr-42: Argo CD has not begun to delete it: the ApplicationSet preview-shop-api reports: error listing repos: 403 API rate limit exceeded
    Left: Namespace preview-shop-api-pr-42: Argo CD has not deleted it yet"
  `);
});

test("a removal that Argo CD has missed is asked for again", async () => {
  const asked = () => world.writes.filter((call) => call === "argocd refresh applicationset preview-shop-api").length;
  world.whileWaiting = () => {
    if (asked() < 3) return;
    cluster.applications.clear();
    cluster.namespaces.clear();
  };
  const answer = await world.run("down", "42");
  expect([answer.exitCode, asked()], answer.stderr).toEqual([0, 3]);
});

test("a deletion that Argo CD has missed is pointed out to it", async () => {
  goneAfter(Number.POSITIVE_INFINITY);
  const begin = world.whileWaiting;
  const asked = () => world.writes.filter((call) => call === "argocd refresh application shop-api-pr-42").length;
  world.whileWaiting = () => {
    begin?.();
    if (asked() < 2) return;
    cluster.applications.clear();
    cluster.namespaces.clear();
  };
  const start = world.now;
  const answer = await world.run("down", "42");
  expect([answer.exitCode, asked()], answer.stderr).toEqual([0, 2]);
  expect(world.now - start).toBeGreaterThanOrEqual(60_000);
});

test("Argo CD is asked to look also while there is no Application yet: it may just be made", async () => {
  cluster.applications.clear();
  cluster.namespaces.clear();
  await world.run("down", "42", "--keep-label");
  expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-api"]);
});

test("a namespace that nobody deletes is left, and not waited for", async () => {
  await world.run("down", "42", "--no-wait");
  cluster.applications.clear();
  const start = world.now;
  expect(ending(await world.run("down", "42"))).toMatchInlineSnapshot(`
    "[exit 9]
    Not all of shop-api-pr-42 is gone.
    Left: Namespace preview-shop-api-pr-42: no Application owns it any more"
  `);
  expect(world.now - start).toBeLessThan(5_000);
});

test("without a record, what Argo CD still has is told, and nothing is written for a dry run", async () => {
  await world.run("down", "42", "--no-wait");
  world.writes.length = 0;
  expect(ending(await world.run("down", "42", "--no-wait", "-q"))).toMatchInlineSnapshot(`
    "[exit 0]
    There is no record of shop-api-pr-42; Argo CD deletes the rest."
  `);
  world.writes.length = 0;
  const dry = await world.run("down", "42", "-n", "--json", "-q");
  expect(JSON.parse(dry.stdout)).toMatchObject({ kind: "Receipt", dryRun: true, removed: false, watched: false });
  expect([dry.exitCode, dry.stderr, world.writes]).toEqual([0, "", []]);
});
