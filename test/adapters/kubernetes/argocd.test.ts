import { expect, test } from "vitest";
import { apiWorld, problemOf } from "../../support/kubernetes-api-connection.ts";
import { mergePatch } from "../../support/kubernetes-api-objects.ts";
import { served } from "./served.ts";

const running = { status: { operationState: { phase: "Running" } } };
const failed = { operation: null, status: { operationState: { phase: "Failed" } } };

/** A server with the preview's Application, changed by a merge patch. */
async function world(change: object = {}) {
  const made = await apiWorld();
  const objects = served().map((object) => (object.kind === "Application" ? mergePatch(object, change) : object));
  made.api.objects.push(...(objects as typeof made.api.objects));
  const application = () => made.api.objects.find(({ kind }) => kind === "Application");
  return { ...made, argocd: made.argocd.in("argocd"), application, patches: () => patchesOf(made.api.calls) };
}

function patchesOf(calls: readonly { readonly method: string; readonly body: string }[]): readonly unknown[] {
  return calls.filter(({ method }) => method === "PATCH").map(({ body }) => JSON.parse(body));
}

test("an Application in our words", async () => {
  const { argocd } = await world();
  expect(await argocd.application("payments-pr-1")).toMatchInlineSnapshot(`
    {
      "conditions": [],
      "createdAt": "2026-11-23T12:58:34Z",
      "deletingSince": null,
      "finalizers": [
        "resources-finalizer.argocd.argoproj.io",
      ],
      "health": "Degraded",
      "identity": {
        "resourceVersion": "4034",
        "uid": "1646216f-6b5f-4675-9b02-85a4745be3af",
      },
      "name": "payments-pr-1",
      "namespace": "preview-payments-pr-1",
      "operation": {
        "finishedAt": null,
        "message": "waiting for healthy state of batch/Job/migrate-dcdc2cfc",
        "phase": "Running",
        "results": [
          {
            "kind": "Namespace",
            "message": "namespace/preview-payments-pr-1 serverside-applied",
            "name": "preview-payments-pr-1",
            "phase": "Succeeded",
            "status": "Synced",
          },
          {
            "kind": "Job",
            "message": "job.batch/migrate-dcdc2cfc serverside-applied",
            "name": "migrate-dcdc2cfc",
            "phase": "Running",
            "status": "Synced",
          },
        ],
        "retries": 1,
        "revision": "acdf4567b1f033cde0982c7e2af671fe5f26d5c8",
        "startedAt": "2026-11-23T12:59:08Z",
      },
      "operationRequested": false,
      "reconciledAt": "2026-11-23T13:09:31Z",
      "resources": [
        {
          "group": "",
          "kind": "Namespace",
          "name": "preview-payments-pr-1",
          "namespace": null,
        },
        {
          "group": "apps",
          "kind": "Deployment",
          "name": "payments",
          "namespace": "preview-payments-pr-1",
        },
        {
          "group": "batch",
          "kind": "Job",
          "name": "migrate-5ebe0e58",
          "namespace": "preview-payments-pr-1",
        },
        {
          "group": "batch",
          "kind": "Job",
          "name": "migrate-9c5c3a70",
          "namespace": "preview-payments-pr-1",
        },
        {
          "group": "batch",
          "kind": "Job",
          "name": "migrate-dcdc2cfc",
          "namespace": "preview-payments-pr-1",
        },
      ],
      "service": "payments",
      "source": "https://github.com/acme/preview-platform.git",
      "sync": "OutOfSync",
    }
  `);
  expect(await argocd.application("payments-pr-2")).toBeUndefined();
});

test("an Application that was made this second", async () => {
  const { argocd } = await world({ operation: null, status: null, metadata: { labels: null, finalizers: null } });
  expect(await argocd.application("payments-pr-1")).toMatchObject({
    service: null,
    finalizers: [],
    reconciledAt: null,
    sync: "Unknown",
    health: "Unknown",
    conditions: [],
    operation: null,
    operationRequested: false,
    resources: [],
  });
});

test("a sync that was asked for is told from one that runs", async () => {
  const { argocd } = await world({ status: { operationState: { phase: "Failed" } } });
  expect(await argocd.application("payments-pr-1")).toMatchObject({ operationRequested: true });
  const { argocd: other } = await world(running);
  expect(await other.application("payments-pr-1")).toMatchObject({ operationRequested: false });
});

test("all Applications of previews are one call", async () => {
  const { argocd, api } = await world();
  api.objects.push({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name: "other", namespace: "argocd" },
    spec: {},
  });
  expect((await argocd.applications()).map(({ name }) => name)).toEqual(["payments-pr-1"]);
  expect(api.calls).toHaveLength(1);
});

test("a cluster without Argo CD says so", async () => {
  const { argocd, api } = await world();
  api.intercept(() => ({ status: 404, body: "404 page not found" }));
  expect(await problemOf(argocd.applications())).toBe(
    "not-found argocd-missing: The cluster has no Applications: Argo CD is not installed on it.",
  );
  expect(await argocd.application("payments-pr-1")).toBeUndefined();
});

test("of an ApplicationSet, what stands in the way", async () => {
  const { argocd, api } = await world();
  const conditions = [
    { type: "ErrorOccurred", status: "True", message: "no such secret" },
    { type: "ResourcesUpToDate", status: "False", message: "" },
  ];
  const metadata = { name: "preview-payments", namespace: "argocd" };
  api.objects.push({ apiVersion: "argoproj.io/v1alpha1", kind: "ApplicationSet", metadata, status: { conditions } });
  expect(await argocd.applicationSet("preview-payments")).toEqual({
    name: "preview-payments",
    conditions: [{ type: "ErrorOccurred", message: "no such secret" }],
  });
});

test("a refresh is an annotation, and nothing where there is nothing", async () => {
  const { argocd, patches } = await world();
  await argocd.refreshApplication("payments-pr-1");
  await argocd.refreshApplication("payments-pr-2");
  await argocd.refreshApplicationSet("preview-shop");
  expect(patches()).toEqual([
    { metadata: { annotations: { "argocd.argoproj.io/refresh": "normal" } } },
    { metadata: { annotations: { "argocd.argoproj.io/refresh": "normal" } } },
    {
      metadata: {
        annotations: { "argocd.argoproj.io/application-set-refresh": expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      },
    },
  ]);
});

test("a sync is asked for as the Application has it for its own", async () => {
  const { argocd, patches } = await world(failed);
  await argocd.sync("payments-pr-1");
  expect(patches()).toMatchInlineSnapshot(`
    [
      {
        "metadata": {
          "resourceVersion": "4034",
        },
        "operation": {
          "initiatedBy": {
            "username": "preview",
          },
          "retry": {
            "backoff": {
              "duration": "5s",
              "factor": 2,
              "maxDuration": "1m",
            },
            "limit": 3,
            "refresh": true,
          },
          "sync": {
            "prune": true,
            "syncOptions": [
              "PruneLast=true",
              "ServerSideApply=true",
            ],
          },
        },
      },
    ]
  `);
});

test.for([
  ["asked for", { status: { operationState: { phase: "Failed" } } }],
  ["running", { ...running, operation: null }],
  ["ended just now", { operation: null, status: { operationState: { phase: "Terminating" } } }],
] as const)("no sync is asked for while one is %s", async ([, change]) => {
  const { argocd, patches } = await world(change);
  await argocd.sync("payments-pr-1");
  await argocd.sync("payments-pr-2");
  expect(patches()).toEqual([]);
});

test("a sync whose answer is lost is asked for once", async () => {
  const { argocd, api, application } = await world(failed);
  let lost = false;
  api.intercept(({ method }) => {
    if (method !== "PATCH" || lost) return undefined;
    lost = true;
    return "truncated";
  });
  await argocd.sync("payments-pr-1");
  expect(api.calls.map(({ method }) => method)).toEqual(["GET", "PATCH", "PATCH", "GET"]);
  expect(application()?.metadata.resourceVersion).toBe("4035");
});

test("a running operation is ended, once", async () => {
  const { argocd, patches } = await world(running);
  expect(await argocd.endOperation("payments-pr-1")).toBe(true);
  expect(await argocd.endOperation("payments-pr-1")).toBe(true);
  expect(await argocd.endOperation("payments-pr-2")).toBe(false);
  expect(patches()).toEqual([
    { metadata: { resourceVersion: "4034" }, status: { operationState: { phase: "Terminating" } } },
  ]);
});

test.for([
  ["conflict", { status: 409, message: "the object has been modified" }],
  [
    "refusal by the fence",
    { status: 422, message: "denied request: Of the status, only the phase of a running operation may be changed" },
  ],
] as const)("an operation that ends by itself meanwhile is no operation: %s", async ([, fault]) => {
  const { argocd, api } = await world(running);
  api.intercept(({ method }) => {
    if (method !== "PATCH") return undefined;
    const index = api.objects.findIndex(({ kind }) => kind === "Application");
    api.objects[index] = mergePatch(api.objects[index], failed) as (typeof api.objects)[number];
    return fault;
  });
  expect(await argocd.endOperation("payments-pr-1")).toBe(false);
});

test("a fence that refuses, and an Argo CD that is always first", async () => {
  const { argocd, api, patches } = await world(running);
  const fence =
    "ValidatingAdmissionPolicy 'preview-operations' denied request: Only Applications of previews may be changed.";
  api.intercept(({ method }) => (method === "PATCH" ? { status: 422, message: fence } : undefined));
  expect(await problemOf(argocd.endOperation("payments-pr-1"))).toBe(
    `conflict cluster-refused: Could not end the sync of the Application payments-pr-1: ${fence}`,
  );
  api.intercept(({ method }) => (method === "PATCH" ? { status: 409, message: "modified" } : undefined));
  expect(await problemOf(argocd.endOperation("payments-pr-1"))).toBe(
    "conflict cluster-conflict: Could not end the sync of the Application payments-pr-1: Argo CD changed it again and again in between.",
  );
  expect(patches()).toHaveLength(10);
});
