import { expect, test } from "vitest";
import { apiWorld, problemOf } from "../../support/kubernetes-api-connection.ts";
import type { ApiObject } from "../../support/kubernetes-api-objects.ts";

const labels = { "preview.internal/service": "shop-api" };

const namespace: ApiObject = {
  apiVersion: "v1",
  kind: "Namespace",
  metadata: { name: "preview-shop-api-pr-42", labels, uid: "uid-1", resourceVersion: "7" },
};

const application: ApiObject = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Application",
  metadata: { name: "shop-api-pr-42", namespace: "argocd", labels, uid: "uid-2", resourceVersion: "8" },
  spec: { destination: { namespace: "preview-shop-api-pr-42" } },
};

async function world() {
  const made = await apiWorld();
  made.api.objects.push(namespace, application);
  const argocd = made.argocd.in("argocd");
  const kinds = () => made.api.objects.map(({ kind }) => kind);
  return { ...made, argocd, kinds, deletions: () => made.api.calls.filter(({ method }) => method === "DELETE") };
}

test("a namespace goes as it was seen", async () => {
  const { cluster, kinds, deletions } = await world();
  const [seen] = await cluster.namespaces();
  expect(seen?.identity).toEqual({ uid: "uid-1", resourceVersion: "7" });
  expect(await cluster.deleteNamespace("preview-shop-api-pr-42", { uid: "uid-1", resourceVersion: "7" })).toBe(
    "deleted",
  );
  expect((await cluster.namespace("preview-shop-api-pr-42"))?.deletingSince).not.toBeNull();
  expect(kinds()).toEqual(["Namespace", "Application"]);
  expect(JSON.parse(deletions()[0]?.body ?? "")).toMatchObject({
    kind: "DeleteOptions",
    preconditions: { uid: "uid-1", resourceVersion: "7" },
  });
});

test("an Application goes as it was seen", async () => {
  const { argocd, kinds } = await world();
  const seen = await argocd.application("shop-api-pr-42");
  expect(seen?.identity).toEqual({ uid: "uid-2", resourceVersion: "8" });
  expect(await argocd.deleteApplication("shop-api-pr-42", { uid: "uid-2", resourceVersion: "8" })).toBe("deleted");
  expect(kinds()).toEqual(["Namespace"]);
});

test.each([
  { uid: "uid-9", resourceVersion: "7" },
  { uid: "uid-1", resourceVersion: "9" },
])("another one, or one that has changed, stays: %o", async (identity) => {
  const { cluster, argocd, kinds } = await world();
  expect(await cluster.deleteNamespace("preview-shop-api-pr-42", identity)).toBe("changed");
  expect(await argocd.deleteApplication("shop-api-pr-42", identity)).toBe("changed");
  expect(kinds()).toEqual(["Namespace", "Application"]);
});

test("what is gone needs no removal, and a right that is missing is told", async () => {
  const { api, cluster, argocd } = await world();
  const identity = { uid: "uid-1", resourceVersion: "7" };
  expect(await cluster.deleteNamespace("preview-shop-api-pr-43", identity)).toBe("gone");
  expect(await argocd.deleteApplication("shop-api-pr-43", identity)).toBe("gone");
  api.intercept(() => ({ status: 403, message: "forbidden" }));
  const told = await problemOf(cluster.deleteNamespace("preview-shop-api-pr-42", identity));
  expect(told).toBe("auth cluster-forbidden: Could not delete the namespace preview-shop-api-pr-42: forbidden.");
});

test("a removal whose answer is lost is found to be done", async () => {
  const { api, cluster, kinds } = await world();
  let first = true;
  api.intercept(({ method }) => {
    const lost = method === "DELETE" && first;
    if (lost) {
      first = false;
      api.objects.splice(api.objects.indexOf(namespace), 1);
    }
    return lost ? "reset" : undefined;
  });
  const deletion = await cluster.deleteNamespace("preview-shop-api-pr-42", { uid: "uid-1", resourceVersion: "7" });
  expect([deletion, kinds()]).toEqual(["gone", ["Application"]]);
});

test.each(["namespace", "Application"] as const)(
  "a removal of a %s that goes on for long, and whose answer is lost, is found to be done",
  async (kind) => {
    const { api, cluster, argocd, deletions } = await world();
    api.objects.splice(1, 1, { ...application, metadata: { ...application.metadata, finalizers: ["argocd"] } });
    let lost = false;
    api.intercept(({ method }) => {
      if (method !== "DELETE" || lost) return undefined;
      lost = true;
      return "truncated";
    });
    const deletion =
      kind === "namespace"
        ? await cluster.deleteNamespace("preview-shop-api-pr-42", { uid: "uid-1", resourceVersion: "7" })
        : await argocd.deleteApplication("shop-api-pr-42", { uid: "uid-2", resourceVersion: "8" });
    expect([deletion, deletions().length]).toEqual(["deleted", 2]);
  },
);

test("another one that took its name, and is on its way out too, is none of ours", async () => {
  const { api, cluster } = await world();
  api.objects.splice(0, 1, {
    ...namespace,
    metadata: { ...namespace.metadata, uid: "uid-9", deletionTimestamp: "2026-11-23T09:12:00Z" },
  });
  const seen = { uid: "uid-1", resourceVersion: "7" };
  expect(await cluster.deleteNamespace("preview-shop-api-pr-42", seen)).toBe("changed");
});

test("the server's clock", async () => {
  const { cluster } = await world();
  expect(await cluster.time()).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("a server that does not tell its time", async () => {
  const { api, cluster } = await world();
  api.intercept(() => ({ status: 200, body: '{"gitVersion": "v1.34.4"}', headers: { date: "yesterday" } }));
  expect(await cluster.time()).toBeUndefined();
});
