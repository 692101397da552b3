import { beforeEach, describe, expect, test } from "vitest";
import type { Application, OperationPhase } from "../../src/live/application.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { addPreview, closePullRequest, gcWorld, openPullRequest, previewsIn, recordIn } from "../support/gc-world.ts";
import { healthyApplication, healthyWorkload, readyContainer, readyPod, settle } from "../support/healthy-preview.ts";
import { type MadeCluster, makeCluster } from "../support/made-cluster.ts";
import { ending, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

let world: World;
let cluster: MadeCluster;

const unreachable = new Problem("not-yet", { code: "cluster-unreachable", message: "The cluster does not answer." });

function connect(): void {
  cluster = makeCluster();
  world.cluster = cluster;
}

beforeEach(() => {
  world = gcWorld();
  connect();
  for (const number of [1, 2]) {
    addPreview(world, "payments", number);
    settle(cluster, recordIn(world, `payments-pr-${number}`));
  }
});

/** Argo CD takes away what has no record any more, at the next look. */
function deletesOrphans(but: readonly string[] = []): void {
  world.whileWaiting = () => {
    const recorded = [...previewsIn(world), ...but];
    for (const name of cluster.applications.keys()) if (!recorded.includes(name)) cluster.applications.delete(name);
    for (const name of cluster.namespaces.keys())
      if (!recorded.includes(name.replace("preview-", ""))) cluster.namespaces.delete(name);
  };
}

describe("a removal", () => {
  beforeEach(() => closePullRequest(world, "payments", 1));

  test("is waited for, and has its receipt", async () => {
    deletesOrphans();
    const { exitCode, stdout, stderr } = await world.run("gc");
    expect([exitCode, stdout]).toMatchInlineSnapshot(`
      [
        0,
        "PREVIEW        WHY                              DONE
      payments-pr-1  pull request 1 closed 4 min ago  removed
      ",
      ]
    `);
    expect(stderr).toContain("✔ gone    after ");
    expect(world.writes).toEqual(["argocd refresh applicationset preview-payments"]);
    const again = await world.run("gc", "--json", "-q");
    expect(again.exitCode).toBe(0);
  });

  test("that does not end is told: exit 9", async () => {
    deletesOrphans(["payments-pr-1"]);
    const answer = await world.run("gc", "--timeout", "30s");
    expect(ending(answer)).toMatchInlineSnapshot(`
      "[exit 9]
      PREVIEW        WHY                              DONE
      payments-pr-1  pull request 1 closed 4 min ago  removed
      Left of payments-pr-1: Application payments-pr-1: Argo CD has not begun to delete it: Argo CD has no ApplicationSet preview-payments: the service is not registered, or its registration not merged
      Left of payments-pr-1: Namespace preview-payments-pr-1: Argo CD has not deleted it yet"
    `);
    expect(previewsIn(world)).toEqual(["payments-pr-2"]);
  });

  test("all of them are waited for no longer than one", async () => {
    for (let number = 3; number <= 9; number += 1) addPreview(world, "payments", number);
    for (let number = 3; number <= 9; number += 1) {
      settle(cluster, recordIn(world, `payments-pr-${number}`));
      closePullRequest(world, "payments", number);
    }
    const start = world.now;
    expect((await world.run("gc", "--timeout", "60s", "--max-delete", "20")).exitCode).toBe(9);
    expect(world.now - start).toBeLessThan(100_000);
  });

  test("--no-wait leaves it to Argo CD", async () => {
    const { exitCode, stdout } = await world.run("gc", "--no-wait", "--json", "-q");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).items[0].receipt).toMatchObject({
      watched: false,
      objects: [
        { kind: "Deployment", count: 1 },
        { kind: "Namespace", count: 1 },
      ],
    });
  });

  test("a sync that runs is ended", async () => {
    const application = healthyApplication(recordIn(world, "payments-pr-1"));
    const operation = { ...application.operation, phase: "Running", finishedAt: null } as typeof application.operation;
    cluster.applications.set("payments-pr-1", { ...application, operation });
    await world.run("gc", "--no-wait");
    expect(world.writes).toEqual([
      "argocd end operation payments-pr-1",
      "argocd refresh applicationset preview-payments",
    ]);
  });

  test.each(["argocd applications", "cluster namespaces"])(
    "without %s it is removed, and told: exit 9",
    async (call) => {
      cluster.fails = (one) => (one === call ? unreachable : undefined);
      const answer = await world.run("gc");
      expect(answer.exitCode).toBe(9);
      expect(answer.stdout).toContain("The cluster was not looked at: The cluster does not answer.");
      expect(previewsIn(world)).toEqual(["payments-pr-2"]);
    },
  );
});

describe("orphans", () => {
  /** Of a preview that has no record any more. */
  function leave(service: string, number: number): void {
    addPreview(world, service, number);
    settle(cluster, recordIn(world, `${service}-pr-${number}`));
    delete world.platform.previews[`previews/${service}/pr-${number}/preview.json`];
  }

  test("are told, and left alone", async () => {
    leave("shop-web", 5);
    leave("shop-web", 6);
    cluster.applications.delete("shop-web-pr-6");
    const answer = await world.run("gc");
    expect(ending(answer)).toMatchInlineSnapshot(`
      "[exit 9]
      PREVIEW                WHY                           DONE
      shop-web-pr-5          Application without a record  kept
      preview-shop-web-pr-6  Namespace without a record    kept"
    `);
    expect([cluster.applications.size, cluster.namespaces.size]).toEqual([3, 4]);
  });

  test("one that lost its record a moment ago is waited for", async () => {
    leave("shop-web", 5);
    deletesOrphans();
    expect((await world.run("gc")).exitCode).toBe(0);
    expect(world.writes).toEqual(["argocd refresh applicationset preview-shop-web"]);
    leave("shop-web", 6);
    expect((await world.run("gc", "--no-wait")).exitCode).toBe(9);
  });

  test("--prune-orphans deletes them, as they were seen", async () => {
    leave("shop-web", 5);
    leave("shop-web", 6);
    cluster.applications.delete("shop-web-pr-6");
    expect(ending(await world.run("gc", "--prune-orphans"))).toMatchInlineSnapshot(`
      "[exit 0]
      PREVIEW                WHY                           DONE
      shop-web-pr-5          Application without a record  deleted
      preview-shop-web-pr-6  Namespace without a record    deleted"
    `);
    expect(world.writes).toEqual([
      "argocd delete application shop-web-pr-5",
      "cluster delete namespace preview-shop-web-pr-6",
    ]);
  });

  test("a person is asked", async () => {
    leave("shop-web", 5);
    world.terminal = true;
    world.agrees = false;
    await world.run("gc", "--prune-orphans");
    expect([world.questions, world.writes]).toEqual([["Delete 1 orphan?"], []]);
  });

  test("a person's yes is for what was shown: what comes up later, or anew, is left to the next run", async () => {
    for (const number of [5, 6, 7]) leave("shop-web", number);
    const [sixth, seventh] = ["shop-web-pr-6", "shop-web-pr-7"].map((name) => cluster.applications.get(name));
    if (sixth === undefined || seventh === undefined) throw new Error("they are there");
    cluster.applications.delete(seventh.name);
    cluster.namespaces.delete(seventh.namespace);
    world.terminal = true;
    let lists = 0;
    cluster.fails = (call) => {
      if (call === "argocd applications") lists += 1;
      if (lists < 2) return undefined;
      // Since the question, the sixth is another one, and the seventh has come.
      cluster.applications.set(sixth.name, { ...sixth, identity: { ...sixth.identity, uid: "another" } });
      cluster.applications.set(seventh.name, seventh);
      return undefined;
    };
    const { exitCode, stdout } = await world.run("gc", "--prune-orphans", "--max-delete", "2", "--no-color");
    expect([world.questions, exitCode]).toEqual([["Delete 2 orphans?"], 9]);
    expect(stdout).toMatchInlineSnapshot(`
      "PREVIEW        WHY                           DONE
      shop-web-pr-5  Application without a record  deleted
      shop-web-pr-6  Application without a record  kept
      shop-web-pr-7  Application without a record  kept
      "
    `);
    expect(world.writes).toEqual(["argocd delete application shop-web-pr-5"]);
  });

  test("another object of the same name, and one that has changed, stays", async () => {
    for (const identity of [
      { uid: "another", resourceVersion: "1" },
      { uid: "app-shop-web-pr-5", resourceVersion: "2" },
    ]) {
      world.writes.length = 0;
      leave("shop-web", 5);
      const seen = cluster.applications.get("shop-web-pr-5");
      if (seen === undefined) throw new Error("it is there");
      cluster.fails = (call) => {
        if (call === "argocd delete application shop-web-pr-5")
          cluster.applications.set(seen.name, { ...seen, identity });
        return undefined;
      };
      const { exitCode, stdout } = await world.run("gc", "--prune-orphans");
      expect(exitCode).toBe(9);
      expect(stdout).toContain("The Application shop-web-pr-5 is not the one any more that was seen.");
      expect(world.writes).toEqual([]);
    }
  });

  describe("after a long wait", () => {
    /** What happens while gc waits for the end of a removal, once. */
    function meanwhile(happens: () => void): void {
      closePullRequest(world, "payments", 1);
      const once = [happens];
      deletesOrphans([5, 6, 7].map((number) => `shop-web-pr-${number}`));
      const deletes = world.whileWaiting;
      world.whileWaiting = () => {
        deletes?.();
        once.pop()?.();
      };
    }

    function change<T extends "applications" | "namespaces">(
      of: T,
      name: string,
      to: (seen: NonNullable<ReturnType<MadeCluster[T]["get"]>>) => object,
    ): void {
      const objects = cluster[of] as Map<string, object>;
      const seen = objects.get(name);
      if (seen === undefined) throw new Error("it is there");
      objects.set(name, { ...seen, ...to(seen as NonNullable<ReturnType<MadeCluster[T]["get"]>>) });
    }

    test("one whose status has changed is deleted as it is then", async () => {
      leave("shop-web", 5);
      leave("shop-web", 6);
      cluster.applications.delete("shop-web-pr-6");
      meanwhile(() => {
        change("applications", "shop-web-pr-5", ({ identity }) => ({
          identity: { ...identity, resourceVersion: "2" },
        }));
        change("namespaces", "preview-shop-web-pr-6", ({ identity }) => ({
          identity: { ...identity, resourceVersion: "2" },
        }));
      });
      const { exitCode, stdout } = await world.run("gc", "--prune-orphans");
      expect([exitCode, stdout]).toMatchInlineSnapshot(`
        [
          0,
          "PREVIEW                WHY                              DONE
        payments-pr-1          pull request 1 closed 4 min ago  removed
        shop-web-pr-5          Application without a record     deleted
        preview-shop-web-pr-6  Namespace without a record       deleted
        ",
        ]
      `);
      expect(world.writes).toEqual(
        expect.arrayContaining([
          "argocd delete application shop-web-pr-5",
          "cluster delete namespace preview-shop-web-pr-6",
        ]),
      );
    });

    test("another one of its name, and one that is none any more, stay and are told", async () => {
      leave("shop-web", 5);
      leave("shop-web", 6);
      leave("shop-web", 7);
      cluster.applications.delete("shop-web-pr-6");
      const sixth = cluster.applications.get("shop-web-pr-7");
      if (sixth === undefined) throw new Error("it is there");
      meanwhile(() => {
        change("applications", "shop-web-pr-5", ({ identity }) => ({ identity: { ...identity, uid: "another" } }));
        cluster.applications.set("shop-web-pr-6", {
          ...sixth,
          name: "shop-web-pr-6",
          namespace: "preview-shop-web-pr-6",
        });
        change("applications", "shop-web-pr-7", () => ({ source: "https://github.com/acme/another.git" }));
      });
      const { exitCode, stdout } = await world.run("gc", "--prune-orphans");
      expect([exitCode, stdout]).toMatchInlineSnapshot(`
        [
          9,
          "PREVIEW                WHY                              DONE
        payments-pr-1          pull request 1 closed 4 min ago  removed
        shop-web-pr-5          Application without a record     kept
        shop-web-pr-7          Application without a record     kept
        preview-shop-web-pr-6  Namespace without a record       kept
        Application shop-web-pr-5: The Application shop-web-pr-5 is not the one any more that was seen.
        Application shop-web-pr-7: The Application shop-web-pr-7 is no orphan any more.
        Namespace preview-shop-web-pr-6: The Namespace preview-shop-web-pr-6 is no orphan any more.
        ",
        ]
      `);
      expect(world.writes.filter((write) => write.includes("delete"))).toEqual([]);
    });

    test("one that is gone by itself is done with", async () => {
      leave("shop-web", 5);
      meanwhile(() => cluster.applications.delete("shop-web-pr-5"));
      expect((await world.run("gc", "--prune-orphans")).exitCode).toBe(0);
      expect(world.writes.filter((write) => write.includes("delete"))).toEqual([]);
    });
  });

  test("a right that is missing for one stops no other", async () => {
    leave("shop-web", 5);
    leave("shop-web", 6);
    cluster.fails = (call) =>
      call === "argocd delete application shop-web-pr-5"
        ? new Problem("auth", { code: "cluster-forbidden", message: "It may not be deleted." })
        : undefined;
    const { exitCode, stdout } = await world.run("gc", "--prune-orphans");
    expect([exitCode, stdout.includes("It may not be deleted.")]).toEqual([9, true]);
    expect(world.writes).toEqual(["argocd delete application shop-web-pr-6"]);
  });

  test("no more than may be removed", async () => {
    for (let number = 3; number <= 8; number += 1) leave("shop-web", number);
    const { exitCode, stdout } = await world.run("gc", "--prune-orphans");
    expect([exitCode, world.writes]).toEqual([9, []]);
    expect(stdout).toContain("one run deletes at most 5 previews and orphans");
  });

  describe("on a branch that was emptied", () => {
    beforeEach(() => {
      for (let number = 3; number <= 5; number += 1) leave("shop-web", number);
      cluster.applications.delete("shop-web-pr-5");
      world.platform.previews = { "README.md": "records\n" };
    });

    // Nobody asks GitHub when there are no records, and not every API server tells the time.
    test.each([undefined, "2026-11-23T08:00:00Z"])(
      "nothing is deleted, and it is told: exit 9 (the API server's time: %s)",
      async (time) => {
        cluster.time = () => time;
        for (const more of [[], ["-n"], ["--prune-orphans"], ["--prune-orphans", "--max-delete", "99"]]) {
          const { exitCode, stdout, stderr } = await world.run("gc", ...more);
          expect([exitCode, stdout, world.writes]).toEqual([9, "", []]);
          expect(stderr).toMatchInlineSnapshot(`
            "error: The branch of the records holds no preview, and the cluster has 4 Applications and 1 Namespace of previews of this platform.
            hint: If the branch was emptied by mistake, put its last state back: Argo CD deletes what has no record.
            hint: If they shall go, delete them by hand; gc deletes nothing while it knows of no preview.
            "
          `);
        }
      },
    );

    test("what is new, on its way out or of another platform is no sign of it", async () => {
      cluster.time = () => "2026-11-23T08:00:00Z";
      const ages = { createdAt: "2026-11-23T07:51:00Z" };
      for (const [name, found] of cluster.namespaces) cluster.namespaces.set(name, { ...found, ...ages });
      for (const [name, found] of cluster.applications) cluster.applications.set(name, { ...found, ...ages });
      expect((await world.run("gc")).exitCode).toBe(0);
      for (const [name, found] of cluster.namespaces)
        cluster.namespaces.set(name, { ...found, deletingSince: "2026-11-23T07:59:00Z" });
      for (const [name, found] of cluster.applications)
        cluster.applications.set(name, { ...found, source: "https://github.com/acme/another.git" });
      cluster.time = () => undefined;
      expect(await world.run("gc", "--prune-orphans")).toMatchObject({
        exitCode: 0,
        stdout: "Nothing to do: 0 previews, and nothing speaks against any.\n",
      });
    });
  });

  test("a preview that has come up meanwhile keeps its objects", async () => {
    leave("shop-web", 5);
    cluster.fails = (call) => {
      if (call === "cluster namespaces") addPreview(world, "shop-web", 5);
      return undefined;
    };
    await world.run("gc", "--prune-orphans");
    expect(world.writes).toEqual([]);
  });

  test("what is not ours, new, or on its way out is none", async () => {
    leave("shop-web", 5);
    const [application, namespace] = [
      cluster.applications.get("shop-web-pr-5"),
      cluster.namespaces.get("preview-shop-web-pr-5"),
    ];
    if (application === undefined || namespace === undefined) throw new Error("they are there");
    cluster.applications.delete(application.name);
    cluster.namespaces.delete(namespace.name);
    const labels = (service: string) => ({ "preview.internal/service": service });
    const near = [
      ...["preview", "preview-", "previews-prod", "kube-system", "default", "argocd", "preview-shop-web-pr-5x"],
      ...["preview-shop-web-pr-05", "preview-shop-web-pr-0", "preview-shop-web", "shop-web-pr-5"],
    ].map((name) => ({ ...namespace, name }));
    for (const decoy of [
      ...near,
      { ...namespace, labels: {} },
      { ...namespace, name: "preview-shop-web-pr-6", labels: labels("payments") },
      { ...namespace, name: "preview-shop-web-pr-7", createdAt: "2026-11-23T07:51:00Z" },
      { ...namespace, name: "preview-shop-web-pr-8", createdAt: "2026-11-25T07:00:00Z" },
      { ...namespace, name: "preview-shop-web-pr-9", deletingSince: "2026-11-23T07:00:00Z" },
    ])
      cluster.namespaces.set(decoy.name, decoy);
    for (const decoy of [
      { ...application, service: null },
      { ...application, name: "shop-web-pr-6", service: "payments" },
      { ...application, name: "shop-web-pr-7", namespace: "default" },
      { ...application, name: "preview-platform" },
      { ...application, name: "shop-web-pr-8", createdAt: "2026-11-23T07:51:00Z" },
      { ...application, name: "shop-web-pr-9", deletingSince: "2026-11-23T07:00:00Z" },
    ])
      cluster.applications.set(decoy.name, decoy);
    expect((await world.run("gc", "--prune-orphans")).exitCode).toBe(0);
    expect(world.writes).toEqual([]);
  });
});

describe("a store whose pod was replaced", () => {
  let record: PreviewRecord;
  const shop = "preview-shop-api-pr-42";

  beforeEach(async () => {
    world = shopApiWorld();
    connect();
    world.now = Date.parse("2026-11-23T07:00:00Z");
    const { exitCode, stderr } = await world.run("up", "--no-wait");
    expect(exitCode, stderr).toBe(0);
    world.writes.length = 0;
    world.now = Date.parse("2026-11-23T08:00:00Z");
    record = recordIn(world, "shop-api-pr-42");
    settle(cluster, record);
    const annotations = { "preview.internal/generation": "1" };
    const store = { ...{ labels: { "app.kubernetes.io/name": "postgres" } } };
    const pod = readyPod({ kind: "StatefulSet", name: "postgres" }, [readyContainer("postgres", "postgres:17")], {
      ...{ annotations, createdAt: "2026-11-23T07:30:00Z", ...store },
    });
    cluster.contents.set(shop, {
      workloads: [
        healthyWorkload("StatefulSet", "postgres", store),
        healthyWorkload("Job", record.migrate?.job ?? "", { completedAt: "2026-11-23T07:10:00Z" }),
      ],
      pods: [pod],
      events: [],
    });
  });

  test("starts again, once", async () => {
    const answer = await world.run("gc");
    expect(ending(answer)).toMatchInlineSnapshot(`
      "[exit 0]
      PREVIEW         WHY                                      DONE
      shop-api-pr-42  postgres lost the data of the migration  reset"
    `);
    expect(recordIn(world, "shop-api-pr-42").data.postgres).toMatchObject({ generation: 2 });
    expect(recordIn(world, "shop-api-pr-42").migrate?.job).not.toBe(record.migrate?.job);
    expect(world.writes).toEqual(["argocd refresh application shop-api-pr-42"]);
    const after = { ...world.platform.previews };
    expect((await world.run("gc")).exitCode).toBe(0);
    expect(world.platform.previews).toEqual(after);
  });

  describe("whose pods cannot be seen", () => {
    const forbidden = new Problem("auth", { code: "cluster-forbidden", message: "The account may not list pods." });
    const hide = (problem: Problem) => {
      cluster.fails = (call) => (call.startsWith("cluster contents") ? problem : undefined);
    };
    const change = (of: Partial<Application>) => {
      const found = cluster.applications.get("shop-api-pr-42");
      if (found !== undefined) cluster.applications.set("shop-api-pr-42", { ...found, ...of });
    };
    const operation = (phase: OperationPhase) => {
      const found = cluster.applications.get("shop-api-pr-42")?.operation;
      change({ operation: found == null ? null : { ...found, phase } });
    };

    test.each([unreachable, forbidden])("is kept, which is told (%s)", async (problem) => {
      hide(problem);
      const { exitCode, stdout } = await world.run("gc");
      expect([exitCode, stdout.split("\n")[1]]).toEqual([
        9,
        `shop-api-pr-42  its stores could not be looked at: ${problem.message}  kept`,
      ]);
      expect(recordIn(world, "shop-api-pr-42")).toEqual(record);
    });

    test.each([
      ["there is no namespace yet", () => void cluster.namespaces.delete(shop)],
      [
        "the namespace goes, to come back",
        () => {
          const found = cluster.namespaces.get(shop);
          if (found !== undefined) cluster.namespaces.set(shop, { ...found, deletingSince: "2026-11-23T07:58:00Z" });
        },
      ],
      ["no sync has begun", () => change({ operation: null })],
      ["the sync that brings the right runs", () => operation("Running")],
      ["the sync that brings the right has failed", () => operation("Failed")],
      ["a sync is about to begin", () => change({ operationRequested: true })],
    ])("has lost nothing while %s: the right to look comes with the namespace", async (_, arrange) => {
      hide(forbidden);
      arrange();
      expect((await world.run("gc")).exitCode).toBe(0);
      expect(recordIn(world, "shop-api-pr-42")).toEqual(record);
    });

    test("stops no other", async () => {
      hide(unreachable);
      addPreview(world, "payments", 8, { lastPushAt: "2026-11-21T07:00:00Z" });
      expect((await world.run("gc")).exitCode).toBe(9);
      expect(recordIn(world, "payments-pr-8").asleep).toBe(true);
    });
  });

  test("is not looked at while the preview sleeps or goes", async () => {
    closePullRequest(world, "shop-api", 42);
    await world.run("gc", "-n");
    openPullRequest(world, "shop-api", 42);
    world.now += 30 * 3_600_000;
    await world.run("gc", "-n");
    expect(cluster.reads.filter((call) => call.startsWith("cluster contents"))).toEqual([]);
  });
});
