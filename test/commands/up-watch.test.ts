import { beforeEach, describe, expect, test } from "vitest";
import { type PreviewRecord, parseRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { healthyApplication, healthyContents, settle } from "../support/healthy-preview.ts";
import { type MadeCluster, makeCluster } from "../support/made-cluster.ts";
import { ending, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;
let cluster: MadeCluster;

beforeEach(() => {
  world = shopApiWorld();
  cluster = makeCluster();
  world.cluster = cluster;
});

const path = "previews/shop-api/pr-42/preview.json";

function published(): PreviewRecord {
  return parseRecord(world.platform.previews[path] ?? "", path);
}

/** Argo CD does its work after so many looks. */
function settleAfter(looks: number): void {
  let seen = 0;
  world.whileWaiting = () => {
    seen += 1;
    if (seen === looks) settle(cluster, published());
  };
}

const unreachable = new Problem("not-yet", {
  code: "cluster-unreachable",
  message: "The cluster does not answer at 127.0.0.1:6443.",
  hints: ["Check the network."],
});

test("up waits until the preview is truly ready, and a second run writes nothing", async () => {
  settleAfter(3);
  const first = await world.run("up");
  expect(first.exitCode, first.stderr).toBe(0);
  expect(first.stdout).toBe("https://pr-42-shop-api.preview.acme.dev\n");
  expect(ending(first)).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev"
  `);
  expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-api"]);
  const commits = world.platform.commits.length;
  const second = await world.run("up");
  expect(second.exitCode, second.stderr).toBe(0);
  expect(ending(second)).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev"
  `);
  expect(world.writes).toHaveLength(1);
  expect(world.platform.commits).toHaveLength(commits);
});

describe("a preview that is there already", () => {
  beforeEach(async () => {
    settleAfter(1);
    await world.run("up");
    world.writes.length = 0;
    world.whileWaiting = undefined;
  });

  test("a new commit ends the operation on the old one and asks for a refresh", async () => {
    const before = published();
    cluster.applications.set(
      before.name,
      healthyApplication(before, { operation: { ...operation(before), phase: "Running", finishedAt: null } }),
    );
    world.platform.main["platform.yaml"] = (world.platform.main["platform.yaml"] ?? "").replace(
      /^limits: .*$/m,
      'limits: {previews: 40, perService: 15, evict: sleep, maxDelete: 10, quota: {cpu: "3", memory: 4Gi, pods: 20}}',
    );
    settleAfter(1);
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(world.writes).toEqual([
      "argocd end operation shop-api-pr-42",
      "argocd sync shop-api-pr-42",
      "argocd refresh application shop-api-pr-42",
    ]);
  });

  test("a sync that somebody ended is asked for again, and is no failure of the preview", async () => {
    const record = published();
    cluster.specs.set(record.namespace, "sha256:older");
    cluster.applications.set(
      record.name,
      healthyApplication(record, {
        sync: "OutOfSync",
        operation: { ...operation(record), phase: "Failed", message: "operation is terminated" },
      }),
    );
    settleAfter(15);
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(world.writes).toEqual(["argocd refresh application shop-api-pr-42", "argocd sync shop-api-pr-42"]);
    expect(answer.stderr).toContain("Argo CD begins again after a sync that was ended");
  });

  test("a sync that failed is asked for again, and nothing is published", async () => {
    const record = published();
    cluster.applications.set(
      record.name,
      healthyApplication(record, {
        sync: "OutOfSync",
        operation: { ...operation(record), phase: "Failed", message: "one or more objects failed to apply" },
      }),
    );
    const commits = world.platform.commits.length;
    settleAfter(1);
    const answer = await world.run("up");
    expect(world.writes).toEqual(["argocd sync shop-api-pr-42"]);
    expect(world.platform.commits).toHaveLength(commits);
    expect(answer.stderr).toContain("Argo CD was asked to try shop-api-pr-42 again");
  });

  test("a cluster that refuses the refresh is told, and the rest goes on", async () => {
    const commits = world.platform.commits.length;
    cluster.specs.delete("preview-shop-api-pr-42");
    cluster.fails = (call) =>
      call.startsWith("argocd refresh")
        ? new Problem("auth", { code: "cluster-forbidden", message: "You may not patch applications.", hints: [] })
        : undefined;
    settleAfter(1);
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(answer.stderr).toContain("Argo CD could not be asked to go on at once: You may not patch applications.");
    expect(world.platform.commits).toHaveLength(commits);
  });
});

test("a container that crashes ends the wait with its last lines", async () => {
  world.whileWaiting = () => {
    const record = published();
    const contents = healthyContents(record);
    settle(cluster, record);
    cluster.applications.set(record.name, healthyApplication(record, { health: "Progressing" }));
    cluster.contents.set(record.namespace, {
      ...contents,
      workloads: contents.workloads.map((workload) => (workload.name === "api" ? { ...workload, ready: 0 } : workload)),
      pods: contents.pods.map((pod) =>
        pod.workload?.name === "api"
          ? {
              ...pod,
              conditions: [],
              containers: pod.containers.map((container) => ({
                ...container,
                ready: false,
                restarts: 4,
                state: { kind: "waiting" as const, reason: "CrashLoopBackOff", message: "back-off 40s" },
                last: { kind: "terminated" as const, reason: "Error", message: "", exitCode: 1, finishedAt: null },
              })),
            }
          : pod,
      ),
    });
  };
  cluster.logs.set("api-0/api/previous", ["Traceback", "django.db.utils.OperationalError: no such host \u001b[2J"]);
  const answer = await world.run("up");
  expect(answer.exitCode).toBe(6);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 6]
    Traceback
    django.db.utils.OperationalError: no such host �[2J
    error: api ends again and again, 4 restarts so far: exit 1.
    hint: See more with \`preview logs shop-api-pr-42 --service api\`."
  `);
});

test("a cluster that does not answer leaves the preview published: exit 8", async () => {
  cluster.fails = () => unreachable;
  const answer = await world.run("up");
  expect(answer.exitCode).toBe(8);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 8]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ The preview was published, but the cluster was not watched: The cluster does not answer at 127.0.0.1:6443.
    ⚠   Argo CD picks it up within a few minutes; \`--no-wait\` asks for no watching.
    ⚠   Check the network."
  `);
  expect(world.platform.previews[path]).toBeDefined();
});

test("a cluster that goes away while it is watched is waited for", async () => {
  let looks = 0;
  world.whileWaiting = () => {
    looks += 1;
    cluster.fails = () => (looks < 5 ? unreachable : undefined);
    if (looks === 5) settle(cluster, published());
  };
  const answer = await world.run("up");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(answer.stderr).toContain("the cluster does not answer: The cluster does not answer at 127.0.0.1:6443.");
});

test("what takes too long ends with what it waits for: exit 7", async () => {
  const answer = await world.run("up", "--timeout", "90s");
  expect(answer.exitCode).toBe(7);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 7]
    error: shop-api-pr-42 is not ready after 90 s. What it waits for: Argo CD has no ApplicationSet preview-shop-api; is the service registered, and its registration merged?.
    hint: It goes on by itself: \`preview status shop-api-pr-42\` shows how far it is.
    hint: Running \`preview up\` again waits for it again; \`--timeout 30m\` waits longer."
  `);
});

test("an address that does not answer is told apart from pods that are not ready", async () => {
  settleAfter(1);
  cluster.web = (url) =>
    url.endsWith("/healthz")
      ? new Problem("unhealthy", { code: "url-unreachable", message: "its name is not known to DNS." })
      : { status: 200, body: "" };
  const answer = await world.run("up");
  expect(answer.exitCode).toBe(7);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 7]
    error: All pods of shop-api-pr-42 are ready, but https://pr-42-shop-api.preview.acme.dev/healthz does not answer: its name is not known to DNS.
    hint: Check \`health:\` in preview.yaml, the wildcard DNS record and the gateway: \`preview doctor\`.
    hint: Where this machine cannot reach the address, use \`--no-url-check\`."
  `);
  world.whileWaiting = undefined;
  expect((await world.run("up", "--no-url-check")).exitCode).toBe(0);
});

test("a pull request that closes while Argo CD has not begun ends the wait: exit 5", async () => {
  let looks = 0;
  world.whileWaiting = () => {
    looks += 1;
    const open = world.pullRequests.get("acme/shop-api#42");
    if (looks === 3 && open !== undefined) world.pullRequests.set("acme/shop-api#42", { ...open, state: "merged" });
  };
  const answer = await world.run("up");
  expect(answer.exitCode).toBe(5);
});

test("--no-wait asks Argo CD to look, and does not watch", async () => {
  const answer = await world.run("up", "--no-wait");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-api"]);
  expect(answer.stderr).not.toContain("wait");
});

function operation(record: PreviewRecord) {
  const { operation: done } = healthyApplication(record);
  if (done === null) throw new Error("a healthy Application has synced");
  return done;
}
