import { describe, expect, test } from "vitest";
import type { Identity } from "../../../src/live/application.ts";
import type { Argocd, Cluster, Deletion } from "../../../src/ports/cluster.ts";
import { healthyApplication, settle } from "../../support/healthy-preview.ts";
import { apiWorld } from "../../support/kubernetes-api-connection.ts";
import { madeClusterPorts, makeCluster } from "../../support/made-cluster.ts";
import { record } from "../../support/records.ts";

const preview = record("shop-api", 42);
const { name, namespace } = preview;
const seen = { Namespace: { uid: "uid-1", resourceVersion: "7" }, Application: { uid: "uid-2", resourceVersion: "8" } };

interface ClusterUnderTest {
  readonly cluster: Cluster;
  readonly argocd: Argocd;
  /** Sets its clock; undefined when it does not tell. */
  readonly showTime: (time: Date | undefined) => void;
}

/** The adapter, on an API server in a map that is held to what a real one answers. */
async function real(): Promise<ClusterUnderTest> {
  const { api, cluster, argocd } = await apiWorld();
  const labels = { "preview.internal/service": "shop-api" };
  api.objects.push(
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace, labels, ...seen.Namespace } },
    {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Application",
      metadata: {
        ...{ name, namespace: "argocd", labels, ...seen.Application },
        finalizers: ["resources-finalizer.argocd.argoproj.io"],
      },
      spec: { destination: { namespace } },
    },
  );
  const showTime = (time: Date | undefined) =>
    api.intercept(() => ({ status: 200, body: "{}", headers: { date: time?.toUTCString() ?? "" } }));
  return { cluster, argocd: argocd.in("argocd"), showTime };
}

async function made(): Promise<ClusterUnderTest> {
  const world = makeCluster();
  settle(world, preview);
  world.applications.set(name, healthyApplication(preview, { identity: seen.Application }));
  const there = world.namespaces.get(namespace);
  if (there !== undefined) world.namespaces.set(namespace, { ...there, identity: seen.Namespace });
  const ports = madeClusterPorts(world, []);
  const showTime = (time: Date | undefined) => {
    world.time = () => time?.toISOString().replace(".000Z", "Z");
  };
  return { cluster: await ports.cluster(), argocd: (await ports.argocd()).in("argocd"), showTime };
}

describe.each([
  ["Kubernetes by its API", real],
  ["the made cluster of the other tests", made],
])("%s", (_, make) => {
  const kinds = ["Namespace", "Application"] as const;
  type Kind = (typeof kinds)[number];

  const remove = (
    { cluster, argocd }: ClusterUnderTest,
    kind: Kind,
    identity: Identity,
    of = name,
  ): Promise<Deletion> =>
    kind === "Namespace"
      ? cluster.deleteNamespace(of.replace(name, namespace), identity)
      : argocd.deleteApplication(of, identity);

  /** Whether it is there to stay. */
  async function stays({ cluster, argocd }: ClusterUnderTest, kind: Kind): Promise<boolean> {
    const there = await (kind === "Namespace" ? cluster.namespace(namespace) : argocd.application(name));
    return there !== undefined && there.deletingSince === null;
  }

  test.each(kinds)("a %s goes, by the identity with which it is listed", async (kind) => {
    const world = await make();
    const listed = await (kind === "Namespace" ? world.cluster.namespaces() : world.argocd.applications());
    expect(listed.map(({ identity }) => identity)).toEqual([seen[kind]]);
    expect([await stays(world, kind), await remove(world, kind, seen[kind]), await stays(world, kind)]).toEqual([
      true,
      "deleted",
      false,
    ]);
  });

  test.each(kinds)("another %s, or one that has changed, stays", async (kind) => {
    const world = await make();
    for (const identity of [
      { ...seen[kind], uid: "uid-9" },
      { ...seen[kind], resourceVersion: "9" },
    ])
      expect([await remove(world, kind, identity), await stays(world, kind)]).toEqual(["changed", true]);
  });

  test.each(kinds)("a %s that is not there is gone", async (kind) => {
    const world = await make();
    expect(await remove(world, kind, seen[kind], `${name}3`)).toBe("gone");
    expect(await stays(world, kind)).toBe(true);
  });

  test.each(kinds)("who removes a %s again meets no other", async (kind) => {
    const world = await make();
    await remove(world, kind, seen[kind]);
    expect(["deleted", "gone"]).toContain(await remove(world, kind, seen[kind]));
  });

  test("tells its time, if it can", async () => {
    const { cluster, showTime } = await make();
    showTime(new Date("2026-11-23T09:12:07Z"));
    expect(await cluster.time()).toBe("2026-11-23T09:12:07Z");
    showTime(undefined);
    expect(await cluster.time()).toBeUndefined();
  });
});
