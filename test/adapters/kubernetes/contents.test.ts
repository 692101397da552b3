import { expect, test } from "vitest";
import type { Pod } from "../../../src/live/contents.ts";
import { apiWorld } from "../../support/kubernetes-api-connection.ts";
import { mergePatch } from "../../support/kubernetes-api-objects.ts";
import { served } from "./served.ts";

const namespace = "preview-payments-pr-1";

/** A server with the preview, some objects changed by merge patches. */
async function world(changes: Readonly<Record<string, object | undefined>> = {}) {
  const made = await apiWorld();
  for (const object of served()) {
    const key = `${object.kind} ${object.metadata.name}`;
    if (!(key in changes)) made.api.objects.push(object);
    else if (changes[key] !== undefined) made.api.objects.push(mergePatch(object, changes[key]) as typeof object);
  }
  return made;
}

const brief = ({ name, workload, current }: Pod) => `${name} ${workload?.kind}/${workload?.name} ${current}`;

test("what a real server says, in our words", async () => {
  const { cluster, api } = await world();
  const { workloads, pods, events } = await cluster.contents(namespace);
  expect(workloads).toMatchInlineSnapshot(`
    [
      {
        "completedAt": null,
        "conditions": [
          {
            "changedAt": "2026-11-23T12:59:04Z",
            "message": "Deployment has minimum availability.",
            "reason": "MinimumReplicasAvailable",
            "status": "True",
            "type": "Available",
          },
          {
            "changedAt": "2026-11-23T13:09:20Z",
            "message": "ReplicaSet "payments-6557d7d96b" has timed out progressing.",
            "reason": "ProgressDeadlineExceeded",
            "status": "False",
            "type": "Progressing",
          },
        ],
        "createdAt": "2026-11-23T12:58:59Z",
        "deletingSince": null,
        "desired": 1,
        "images": [
          "ghcr.io/acme/payments@sha256:251bb076d5f22d2a4a9fce587642c14a2ed29f6931f1110bf0f241b5397e8615",
        ],
        "kind": "Deployment",
        "labels": {
          "app.kubernetes.io/name": "payments",
          "app.kubernetes.io/part-of": "payments",
          "preview.internal/name": "payments-pr-1",
          "preview.internal/pull-request": "1",
          "preview.internal/service": "payments",
        },
        "name": "payments",
        "observed": true,
        "ready": 1,
        "updated": 1,
      },
      {
        "completedAt": null,
        "conditions": [],
        "createdAt": "2026-11-23T12:58:42Z",
        "deletingSince": null,
        "desired": 1,
        "images": [
          "ghcr.io/library/postgres@sha256:41bdeb7b1b9eada9a62af9053ed123efc027ce33a33f8288ece1ca4f1419c639",
        ],
        "kind": "StatefulSet",
        "labels": {
          "preview.internal/name": "payments-pr-1",
          "preview.internal/pull-request": "1",
          "preview.internal/service": "payments",
          "preview.internal/store": "postgres",
        },
        "name": "postgres",
        "observed": true,
        "ready": 1,
        "updated": 1,
      },
      {
        "completedAt": "2026-11-23T12:59:16Z",
        "conditions": [
          {
            "changedAt": "2026-11-23T12:59:16Z",
            "message": "Reached expected number of succeeded pods",
            "reason": "CompletionsReached",
            "status": "True",
            "type": "SuccessCriteriaMet",
          },
          {
            "changedAt": "2026-11-23T12:59:16Z",
            "message": "Reached expected number of succeeded pods",
            "reason": "CompletionsReached",
            "status": "True",
            "type": "Complete",
          },
        ],
        "createdAt": "2026-11-23T12:59:10Z",
        "deletingSince": null,
        "desired": 1,
        "images": [
          "ghcr.io/acme/payments@sha256:251bb076d5f22d2a4a9fce587642c14a2ed29f6931f1110bf0f241b5397e8615",
        ],
        "kind": "Job",
        "labels": {
          "preview.internal/name": "payments-pr-1",
          "preview.internal/pull-request": "1",
          "preview.internal/service": "payments",
        },
        "name": "migrate-5ebe0e58",
        "observed": true,
        "ready": 1,
        "updated": 1,
      },
      {
        "completedAt": "2026-11-23T12:58:59Z",
        "conditions": [
          {
            "changedAt": "2026-11-23T12:58:59Z",
            "message": "Reached expected number of succeeded pods",
            "reason": "CompletionsReached",
            "status": "True",
            "type": "SuccessCriteriaMet",
          },
          {
            "changedAt": "2026-11-23T12:58:59Z",
            "message": "Reached expected number of succeeded pods",
            "reason": "CompletionsReached",
            "status": "True",
            "type": "Complete",
          },
        ],
        "createdAt": "2026-11-23T12:58:51Z",
        "deletingSince": null,
        "desired": 1,
        "images": [
          "ghcr.io/acme/payments@sha256:5c5e2f6d74fc128ed466bed7e8d774605376d006f23542184ac38c221240c4e3",
        ],
        "kind": "Job",
        "labels": {
          "preview.internal/name": "payments-pr-1",
          "preview.internal/pull-request": "1",
          "preview.internal/service": "payments",
        },
        "name": "migrate-9c5c3a70",
        "observed": true,
        "ready": 1,
        "updated": 1,
      },
    ]
  `);
  expect(pods.map(brief)).toMatchInlineSnapshot(`
    [
      "migrate-5ebe0e58-586vc Job/migrate-5ebe0e58 true",
      "payments-5659487d87-44h9b Deployment/payments false",
      "payments-6557d7d96b-4zwgh Deployment/payments true",
      "postgres-0 StatefulSet/postgres true",
    ]
  `);
  expect(pods.find(({ name }) => name.startsWith("payments-6557"))).toMatchInlineSnapshot(`
    {
      "annotations": {},
      "conditions": [
        {
          "changedAt": "2026-11-23T12:59:20Z",
          "message": "",
          "reason": "",
          "status": "True",
          "type": "PodReadyToStartContainers",
        },
        {
          "changedAt": "2026-11-23T12:59:19Z",
          "message": "",
          "reason": "",
          "status": "True",
          "type": "Initialized",
        },
        {
          "changedAt": "2026-11-23T12:59:19Z",
          "message": "containers with unready status: [payments]",
          "reason": "ContainersNotReady",
          "status": "False",
          "type": "Ready",
        },
        {
          "changedAt": "2026-11-23T12:59:19Z",
          "message": "containers with unready status: [payments]",
          "reason": "ContainersNotReady",
          "status": "False",
          "type": "ContainersReady",
        },
        {
          "changedAt": "2026-11-23T12:59:19Z",
          "message": "",
          "reason": "",
          "status": "True",
          "type": "PodScheduled",
        },
      ],
      "containers": [
        {
          "image": "ghcr.io/acme/payments@sha256:251bb076d5f22d2a4a9fce587642c14a2ed29f6931f1110bf0f241b5397e8615",
          "init": false,
          "last": {
            "exitCode": 1,
            "finishedAt": "2026-11-23T13:05:03Z",
            "kind": "terminated",
            "message": "",
            "reason": "Error",
          },
          "name": "payments",
          "ready": false,
          "restarts": 6,
          "state": {
            "kind": "waiting",
            "message": "back-off 5m0s restarting failed container=payments pod=payments-6557d7d96b-4zwgh_preview-payments-pr-1(0454c0b6-6f13-4e31-8e0d-673f2a314e96)",
            "reason": "CrashLoopBackOff",
          },
        },
      ],
      "createdAt": "2026-11-23T12:59:19Z",
      "current": true,
      "deletingSince": null,
      "finalizers": [],
      "labels": {
        "app.kubernetes.io/name": "payments",
        "app.kubernetes.io/part-of": "payments",
        "pod-template-hash": "6557d7d96b",
      },
      "name": "payments-6557d7d96b-4zwgh",
      "node": "node-1",
      "phase": "Running",
      "reason": "",
      "workload": {
        "kind": "Deployment",
        "name": "payments",
      },
    }
  `);
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "count": 1,
        "lastSeenAt": "2026-11-23T12:58:59Z",
        "message": "Scaled up replica set payments-5659487d87 from 0 to 1",
        "object": {
          "kind": "Deployment",
          "name": "payments",
        },
        "reason": "ScalingReplicaSet",
        "type": "Normal",
      },
      {
        "count": 1,
        "lastSeenAt": "2026-11-23T12:59:10Z",
        "message": "Successfully assigned preview-payments-pr-1/migrate-5ebe0e58-586vc to node-1",
        "object": {
          "kind": "Pod",
          "name": "migrate-5ebe0e58-586vc",
        },
        "reason": "Scheduled",
        "type": "Normal",
      },
      {
        "count": 1,
        "lastSeenAt": "2026-11-23T13:00:05Z",
        "message": "Startup probe failed: Get "http://10.244.0.28:8000/healthz": dial tcp 10.244.0.28:8000: connect: connection refused",
        "object": {
          "kind": "Pod",
          "name": "payments-6557d7d96b-4zwgh",
        },
        "reason": "Unhealthy",
        "type": "Warning",
      },
      {
        "count": 64,
        "lastSeenAt": "2026-11-23T13:09:34Z",
        "message": "Back-off restarting failed container payments in pod payments-6557d7d96b-4zwgh_preview-payments-pr-1(0454c0b6-6f13-4e31-8e0d-673f2a314e96)",
        "object": {
          "kind": "Pod",
          "name": "payments-6557d7d96b-4zwgh",
        },
        "reason": "BackOff",
        "type": "Warning",
      },
      {
        "count": 1,
        "lastSeenAt": "2026-11-23T13:09:37Z",
        "message": "Error creating: pods "migrate-dcdc2cfc-52d6x" is forbidden: exceeded quota: tight, requested: pods=1, used: pods=3, limited: pods=3",
        "object": {
          "kind": "Job",
          "name": "migrate-dcdc2cfc",
        },
        "reason": "FailedCreate",
        "type": "Warning",
      },
    ]
  `);
  expect(api.calls).toHaveLength(6);
  const replicaSets = api.calls.find(({ path }) => path.includes("replicasets"));
  expect(replicaSets?.headers.accept).toContain("as=PartialObjectMetadataList");
});

test("a namespace with nothing in it is empty, and one that goes says what keeps it", async () => {
  const { cluster } = await world();
  expect(await cluster.contents("preview-shop-pr-2")).toEqual({ workloads: [], pods: [], events: [] });
  expect(await cluster.namespace("preview-shop-pr-2")).toBeUndefined();
  expect(await cluster.namespace("preview-payments-pr-5")).toMatchInlineSnapshot(`
    {
      "conditions": [
        {
          "changedAt": "2026-11-23T13:00:28Z",
          "message": "All resources successfully discovered",
          "reason": "ResourcesDiscovered",
          "status": "False",
          "type": "NamespaceDeletionDiscoveryFailure",
        },
        {
          "changedAt": "2026-11-23T13:00:28Z",
          "message": "All legacy kube types successfully parsed",
          "reason": "ParsedGroupVersions",
          "status": "False",
          "type": "NamespaceDeletionGroupVersionParsingFailure",
        },
        {
          "changedAt": "2026-11-23T13:00:28Z",
          "message": "All content successfully deleted, may be waiting on finalization",
          "reason": "ContentDeleted",
          "status": "False",
          "type": "NamespaceDeletionContentFailure",
        },
        {
          "changedAt": "2026-11-23T13:00:28Z",
          "message": "Some resources are remaining: configmaps. has 1 resource instances",
          "reason": "SomeResourcesRemain",
          "status": "True",
          "type": "NamespaceContentRemaining",
        },
        {
          "changedAt": "2026-11-23T13:00:28Z",
          "message": "Some content in the namespace has finalizers remaining: acme.dev/backup in 1 resource instances",
          "reason": "SomeFinalizersRemain",
          "status": "True",
          "type": "NamespaceFinalizersRemaining",
        },
      ],
      "createdAt": "2026-11-23T12:59:53Z",
      "deletingSince": "2026-11-23T13:00:23Z",
      "identity": {
        "resourceVersion": "3029",
        "uid": "725a1c40-f63f-42ef-a90d-7f4f4678c0bb",
      },
      "labels": {
        "kubernetes.io/metadata.name": "preview-payments-pr-5",
        "pod-security.kubernetes.io/enforce": "baseline",
        "preview.internal/name": "payments-pr-5",
        "preview.internal/pull-request": "5",
        "preview.internal/service": "payments",
      },
      "name": "preview-payments-pr-5",
    }
  `);
});

test("a Deployment that has not seen its newest definition says so", async () => {
  const { cluster } = await world({ "Deployment payments": { metadata: { generation: 3 } } });
  const { workloads } = await cluster.contents(namespace);
  expect(workloads.find(({ kind }) => kind === "Deployment")?.observed).toBe(false);
});

test("a pod whose ReplicaSet is not listed yet is of the newest definition, unless it goes", async () => {
  const { cluster } = await world({
    "ReplicaSet payments-6557d7d96b": undefined,
    "ReplicaSet payments-5659487d87": undefined,
    "Pod payments-5659487d87-44h9b": { metadata: { deletionTimestamp: "2026-11-23T13:00:00Z" } },
  });
  const { pods } = await cluster.contents(namespace);
  expect(pods.map(brief).filter((text) => text.includes("Deployment"))).toEqual([
    "payments-5659487d87-44h9b Deployment/payments false",
    "payments-6557d7d96b-4zwgh Deployment/payments true",
  ]);
});

test("a pod of a StatefulSet that is updated is of the old definition until it is made anew", async () => {
  const { cluster } = await world({ "StatefulSet postgres": { status: { updateRevision: "postgres-new" } } });
  const { pods } = await cluster.contents(namespace);
  expect(pods.map(brief)).toContain("postgres-0 StatefulSet/postgres false");
});

test("a pod of its own, and one that nobody has looked at yet", async () => {
  const { cluster } = await world({
    "Pod postgres-0": { metadata: { ownerReferences: null }, spec: { nodeName: null }, status: null },
  });
  const { pods } = await cluster.contents(namespace);
  const pod = pods.find(({ name }) => name === "postgres-0");
  expect(pod).toMatchObject({ workload: null, current: true, node: null, phase: "Unknown", conditions: [] });
  expect(pod?.containers).toMatchObject([
    { name: "postgres", ready: false, state: { kind: "waiting", reason: "" }, last: null },
  ]);
});

test("the live spec of one namespace costs one call, and so do those of all", async () => {
  const { cluster, api } = await world();
  const spec = "sha256:11dd1af3b72f4015041cc7da1d07a4a5d2169d278d51da6a9f58be0e98595257";
  expect(await cluster.liveSpec(namespace)).toBe(spec);
  expect(await cluster.liveSpec("preview-shop-pr-2")).toBeUndefined();
  api.objects.push(
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "other", namespace: "x" },
      data: { "preview.json": "{}" },
    },
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "preview-record", namespace: "broken" },
      data: { "preview.json": "{" },
    },
    { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "preview-record", namespace: "empty" } },
  );
  api.calls.length = 0;
  expect(await cluster.liveSpecs()).toEqual(new Map([[namespace, spec]]));
  expect(api.calls.map(({ path }) => path)).toEqual([
    "/api/v1/configmaps?fieldSelector=metadata.name%3Dpreview-record&limit=500",
  ]);
});

test("nodes are asked for their labels alone", async () => {
  const { cluster, api } = await world();
  api.objects.push({
    apiVersion: "v1",
    kind: "Node",
    metadata: { name: "node-1", labels: { pool: "spot" } },
    status: { images: [] },
  });
  expect(await cluster.nodes()).toEqual([{ name: "node-1", labels: { pool: "spot" } }]);
  expect(api.calls[0]?.headers.accept).toContain("as=PartialObjectMetadataList");
});

test("kinds are told by their groups, and rights by question", async () => {
  const { cluster, api } = await world();
  api.served.set("argoproj.io/v1alpha1", ["applications", "applications/status"]);
  api.served.set("gateway.networking.k8s.io/v1", ["httproutes"]);
  api.served.set("gateway.networking.k8s.io/v1beta1", ["httproutes", "gateways"]);
  api.served.set("batch/v1", ["jobs"]);
  expect([...(await cluster.served(["argoproj.io", "gateway.networking.k8s.io", "external-secrets.io"]))]).toEqual([
    "applications.argoproj.io",
    "httproutes.gateway.networking.k8s.io",
    "gateways.gateway.networking.k8s.io",
  ]);
  expect(
    await cluster.allowed([
      { verb: "patch", group: "argoproj.io", resource: "applications", namespace: "argocd" },
      { verb: "list", group: "", resource: "pods" },
    ]),
  ).toEqual([false, true]);
});

test("a name that is none leads nowhere", async () => {
  const { cluster, api } = await world();
  for (const name of ["", "..", "a/b", "a?b", "A"]) {
    await expect(cluster.contents(name)).rejects.toMatchObject({ code: "name-invalid" });
  }
  expect(api.calls).toEqual([]);
});
