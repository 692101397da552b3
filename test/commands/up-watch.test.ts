import { beforeEach, describe, expect, test } from "vitest";
import { type PreviewRecord, parseRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { healthyApplication, healthyContents, settle } from "../support/healthy-preview.ts";
import { type MadeCluster, makeCluster } from "../support/made-cluster.ts";
import { publish } from "../support/records.ts";
import { ending, push, secondSha, shopApiWorld } from "../support/shop.ts";
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
        operation: { ...operation(record), phase: "Failed", message: "Operation terminated (retried 1 times)." },
      }),
    );
    settleAfter(15);
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(world.writes).toEqual(["argocd sync shop-api-pr-42", "argocd sync shop-api-pr-42"]);
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
    expect(answer.stderr).toContain("asked to try shop-api-pr-42 again");
  });

  test("a sync that was refused before it began is asked for again, though our record never was live", async () => {
    const record = published();
    cluster.specs.delete(record.namespace);
    cluster.applications.set(
      record.name,
      healthyApplication(record, {
        sync: "OutOfSync",
        operation: { ...operation(record), phase: "Failed", message: "the server could not find the kind" },
      }),
    );
    await world.run("up", "--no-wait");
    expect(world.writes).toEqual(["argocd sync shop-api-pr-42"]);
  });

  test("an Application on its way out is made anew by its ApplicationSet", async () => {
    const record = published();
    cluster.applications.set(record.name, healthyApplication(record, { deletingSince: "2026-11-23T08:00:01Z" }));
    settleAfter(3);
    expect((await world.run("up")).exitCode).toBe(0);
    expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-api"]);
  });

  test.each([
    ["failed", { operation: { ...operationAt("2026-11-23T10:00:00Z"), phase: "Failed", message: "denied" } as const }],
    [
      "could not be built",
      { reconciledAt: "2026-11-23T10:00:00Z", conditions: [{ type: "ComparisonError", message: "no such file" }] },
    ],
  ])("what %s before is not held against a new commit, also where the cluster's clock is ahead", async (_, of) => {
    const before = published();
    cluster.applications.set(before.name, healthyApplication(before, { sync: "OutOfSync", ...of }));
    push(world);
    settleAfter(5);
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
  });

  test("what was true in two requests but at no moment is not ready", async () => {
    push(world);
    let looks = 0;
    cluster.fails = (call) => {
      if (!call.startsWith("cluster contents") || world.platform.commits.length < 2) return undefined;
      looks += 1;
      const record = published();
      settle(cluster, record);
      // The Application was read before the sync began, the live record after.
      const running = { ...operation(record), phase: "Running", message: "syncing", finishedAt: null } as const;
      if (looks === 2) cluster.applications.set(record.name, healthyApplication(record, { operation: running }));
      return undefined;
    };
    const answer = await world.run("up");
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(answer.stderr).toContain("Argo CD syncs: syncing");
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

test("a first sync that fails is told, also at a later commit than ours", async () => {
  world.whileWaiting = () => {
    const failed = { ...operationAt("2026-11-23T08:02:00Z"), phase: "Failed", message: "denied" } as const;
    cluster.applications.set("shop-api-pr-42", healthyApplication(published(), { operation: failed }));
  };
  const answer = await world.run("up");
  expect([answer.exitCode, answer.stderr.split("\n").at(-4)]).toEqual([6, "error: The sync has failed: denied."]);
});

test("how long a pod has waited goes by the cluster's clock, not by this machine's", async () => {
  const unschedulable = () => {
    const record = published();
    const contents = healthyContents(record);
    settle(cluster, record);
    cluster.applications.set(record.name, healthyApplication(record, { health: "Progressing" }));
    const reason = { reason: "Unschedulable", message: "0/3 nodes are available", changedAt: null };
    const conditions = [{ type: "PodScheduled", status: "False" as const, ...reason }];
    const pods = contents.pods.map((pod) => ({ ...pod, node: null, conditions, phase: "Pending" as const }));
    const workloads = contents.workloads.map((workload) => ({ ...workload, ready: 0 }));
    cluster.contents.set(record.namespace, { ...contents, workloads, pods });
  };
  world.whileWaiting = unschedulable;
  const start = world.now;
  const answer = await world.run("up");
  expect([answer.exitCode, (world.now - start) / 1000], answer.stderr).toEqual([8, 48]);
  expect(answer.stderr).toContain("No node takes the pod");
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

test("--no-wait tells that Argo CD was not asked, and is no failure", async () => {
  cluster.fails = () => unreachable;
  expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ Argo CD was not asked to look at once: The cluster does not answer at 127.0.0.1:6443.
    ⚠   It looks by itself within a few minutes.
    ⚠   Check the network."
  `);
});

test("after a wait for the image, the cluster is as it is then", async () => {
  settleAfter(1);
  await world.run("up");
  push(world);
  const image = `ghcr.io/acme/shop-api:${secondSha}`;
  const found = world.images.get(image) ?? { digest: "", platforms: [] };
  world.images.delete(image);
  world.writes.length = 0;
  world.whileWaiting = () => {
    const record = published();
    world.images.set(image, found);
    cluster.applications.set(
      record.name,
      healthyApplication(record, { operation: { ...operation(record), phase: "Running", finishedAt: null } }),
    );
    world.whileWaiting = undefined;
  };
  await world.run("up", "--no-wait", "--wait-image", "10m");
  expect(world.writes[0]).toBe("argocd end operation shop-api-pr-42");
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

test("a cluster that is silent at the first look only is waited for, as it answered just before", async () => {
  settleAfter(2);
  let asked = 0;
  cluster.fails = (call) => {
    if (call.startsWith("argocd application ")) asked += 1;
    return asked === 2 ? unreachable : undefined;
  };
  const answer = await world.run("up");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(answer.stderr).toContain("the cluster does not answer: The cluster does not answer at 127.0.0.1:6443.");
});

test("rights that an API server does not know right after its start are waited for", async () => {
  let looks = 0;
  const forbidden = new Problem("auth", { code: "cluster-forbidden", message: "You may not read configmaps." });
  world.whileWaiting = () => {
    looks += 1;
    cluster.fails = (call) => (looks < 5 && call.startsWith("cluster liveSpec") ? forbidden : undefined);
    if (looks === 5) settle(cluster, published());
  };
  const answer = await world.run("up");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(answer.stderr).toContain("the cluster does not let us look: You may not read configmaps");
});

test("what takes too long ends with what it waits for: exit 7", async () => {
  const answer = await world.run("up", "--timeout", "90s");
  expect(answer.exitCode).toBe(7);
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 7]
    error: shop-api-pr-42 is not ready after 90 s. What it waits for: Argo CD has no ApplicationSet preview-shop-api: the service is not registered, or its registration not merged.
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

test("Argo CD that has missed the wish to look is asked again, whether or not GitHub answers", async () => {
  world.gitHubFails = () =>
    world.writes.length === 0 ? undefined : new Problem("not-yet", { code: "github-unavailable", message: "502." });
  const asked = () => world.writes.filter((call) => call === "argocd refresh applicationset preview-shop-api").length;
  world.whileWaiting = () => {
    if (asked() === 3) settle(cluster, published());
  };
  const answer = await world.run("up");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(world.writes).toHaveLength(3);
});

test("a preview that is removed, or published anew, while it is waited for ends the wait: exit 5", async () => {
  const folder = "previews/shop-api/pr-42/";
  world.whileWaiting = () => {
    publish(world, { ...published(), spec: "sha256:another" });
    world.whileWaiting = undefined;
  };
  expect(ending(await world.run("up"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: Another run has published shop-api-pr-42 anew meanwhile.
    hint: \`preview up\` waits for what is published now."
  `);
  world.whileWaiting = () => {
    for (const file of Object.keys(world.platform.previews)) {
      if (file.startsWith(folder)) delete world.platform.previews[file];
    }
  };
  expect(ending(await world.run("up"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: The record of shop-api-pr-42 was removed meanwhile, by \`preview down\` or because it had to go.
    hint: \`preview up\` publishes it again."
  `);
});

test("without the right to look inside, the preview is published and not believed to be ready: exit 8", async () => {
  const forbidden = (what: string) => (call: string) =>
    call.startsWith(what)
      ? new Problem("auth", { code: "cluster-forbidden", message: "You may not look inside.", hints: [] })
      : undefined;
  cluster.fails = forbidden("cluster contents");
  settleAfter(3);
  const first = await world.run("up");
  expect([first.exitCode, first.stderr.includes("Argo CD has not made the Application yet")]).toEqual([8, true]);
  cluster.fails = forbidden("cluster liveSpec");
  expect((await world.run("up")).exitCode).toBe(8);
});

test("--no-wait asks Argo CD to look, and does not watch", async () => {
  const answer = await world.run("up", "--no-wait");
  expect(answer.exitCode, answer.stderr).toBe(0);
  expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-api"]);
  expect(answer.stderr).not.toContain("wait");
});

function operationAt(startedAt: string) {
  const revision = "1".repeat(40);
  return { message: "", revision, startedAt, finishedAt: startedAt, retries: 0, results: [] };
}

function operation(record: PreviewRecord) {
  const { operation: done } = healthyApplication(record);
  if (done === null) throw new Error("a healthy Application has synced");
  return done;
}
