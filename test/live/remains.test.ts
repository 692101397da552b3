import { expect, test } from "vitest";
import type { Application } from "../../src/live/application.ts";
import type { Contents, Namespace, ObjectCondition } from "../../src/live/contents.ts";
import { inventory, remainsOf } from "../../src/live/remains.ts";
import { all, api, application, condition, now, postgres, running } from "./objects.ts";

function namespace(conditions: readonly ObjectCondition[] = [], deletingSince: string | null = now): Namespace {
  const identity = { uid: "1", resourceVersion: "1" };
  const createdAt = "2026-11-23T08:00:00Z";
  return { name: "preview-shop-api-pr-42", identity, labels: {}, createdAt, deletingSince, conditions };
}

const content = condition(
  "NamespaceContentRemaining",
  "True",
  "SomeResourcesRemain",
  "Some resources are remaining: pods. has 2 resource instances, httproutes.gateway.networking.k8s.io has 1 resource instances",
);
const holders = condition(
  "NamespaceFinalizersRemaining",
  "True",
  "SomeFinalizersRemain",
  "Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances, kubernetes.io/pvc-protection in 2 resource instances",
);
const going = { deletingSince: now };

test.each<[string, [Application | undefined, Namespace | undefined, Contents | undefined], readonly string[]]>([
  ["nothing", [undefined, undefined, undefined], []],
  [
    "an Application that nobody has touched",
    [application(), undefined, undefined],
    ["Application shop-api-pr-42: Argo CD has not begun to delete it"],
  ],
  [
    "one that goes",
    [application(going), undefined, undefined],
    ["Application shop-api-pr-42: Argo CD deletes its objects"],
  ],
  [
    "one that cannot",
    [
      application({ ...going, conditions: [{ type: "DeletionError", message: "deployments.apps is forbidden.\n" }] }),
      undefined,
      undefined,
    ],
    ["Application shop-api-pr-42: Argo CD cannot delete its objects: deployments.apps is forbidden"],
  ],
  [
    "one whose sync runs",
    [application({ ...going, operation: running({}) }), undefined, undefined],
    ["Application shop-api-pr-42: a sync still runs, and Argo CD deletes nothing before it ends"],
  ],
  [
    "one that another holds",
    [application({ ...going, finalizers: ["example.com/a", "example.com/b"] }), undefined, undefined],
    ["Application shop-api-pr-42: held by the finalizers example.com/a, example.com/b"],
  ],
  [
    "a namespace that another holds",
    [undefined, namespace([content, holders]), undefined],
    [
      "Namespace preview-shop-api-pr-42: the finalizer example.com/hold holds 1 object; the finalizer kubernetes.io/pvc-protection holds 2 objects; still in it: 2 pods, 1 httproutes.gateway.networking.k8s.io",
    ],
  ],
  [
    "conditions that are over",
    [undefined, namespace([{ ...content, status: "False" }]), undefined],
    ["Namespace preview-shop-api-pr-42: Kubernetes deletes what is in it"],
  ],
  [
    "an API that does not answer",
    [
      undefined,
      namespace([
        condition(
          "NamespaceDeletionDiscoveryFailure",
          "True",
          "DiscoveryFailed",
          "Discovery failed for some groups, 1 failing: metrics.k8s.io/v1beta1",
        ),
      ]),
      undefined,
    ],
    ["Namespace preview-shop-api-pr-42: Discovery failed for some groups, 1 failing: metrics.k8s.io/v1beta1"],
  ],
  [
    "a namespace without an owner",
    [undefined, namespace([], null), undefined],
    ["Namespace preview-shop-api-pr-42: no Application owns it any more"],
  ],
  [
    "pods, by name, between the two",
    [
      application(going),
      namespace([], null),
      all({
        pods: [postgres, { ...api, ...going, finalizers: ["example.com/hold"] }, { ...api, ...going, name: "api-a" }],
      }),
    ],
    [
      "Application shop-api-pr-42: Argo CD deletes its objects",
      "Pod api-7d9f8-x2x4z: held by the finalizer example.com/hold",
      "Pod api-a: is about to end",
      "Pod postgres-0: nobody has deleted it",
      "Namespace preview-shop-api-pr-42: Argo CD has not deleted it yet",
    ],
  ],
])("%s", (_, question, expected) => {
  expect(remainsOf(...question).map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`)).toEqual(expected);
});

test("why Argo CD does not begin is told until it does", () => {
  const why = "the ApplicationSet preview-shop-api reports: 403";
  const reasonOf = (of: Parameters<typeof application>[0]) =>
    remainsOf(application(of), undefined, undefined, why).map(({ reason }) => reason);
  expect(reasonOf({ operation: running({}) })).toEqual([`Argo CD has not begun to delete it: ${why}`]);
  expect(reasonOf(going)).toEqual(["Argo CD deletes its objects"]);
});

test("objects are counted by kind", () => {
  const object = (kind: string, name: string) => ({ group: "", kind, namespace: "n", name });
  const resources = [object("Service", "api"), object("ConfigMap", "a"), object("ConfigMap", "b")];
  expect(inventory(application({ resources }), all())).toEqual([
    { kind: "ConfigMap", count: 2 },
    { kind: "Service", count: 1 },
  ]);
  expect(inventory(undefined, all())).toEqual([
    { kind: "Deployment", count: 1 },
    { kind: "Job", count: 1 },
    { kind: "StatefulSet", count: 1 },
  ]);
  expect(inventory(undefined, undefined)).toEqual([]);
});
