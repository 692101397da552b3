import fc from "fast-check";
import type { Application, Operation, OperationPhase } from "../../src/live/application.ts";
import type { Container, ContainerState, Contents, ObjectCondition, Pod, Workload } from "../../src/live/contents.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { appImage, application, commit, migration, now, pod, seedImage, shop, sync, workload } from "./objects.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.constantFrom(
    "",
    "exceeded quota: preview is forbidden",
    "denied the request",
    'secret "x" not found',
    "rpc error: code = Unknown desc = \u001b[31m no\r\n such file",
    "x".repeat(2000),
  ),
);
const instant = fc.constantFrom("2026-11-23T08:00:00Z", "2026-11-23T09:12:10Z", "2026-11-23T09:19:30Z", now);
const maybe = fc.option(instant);

const result = fc.record({
  kind: fc.constantFrom("Job", "Deployment", "StatefulSet", "Service", "ExternalSecret"),
  name: fc.constantFrom("migrate-1a2b3c4d", "api", "postgres", "x"),
  status: fc.constantFrom("Synced", "SyncFailed"),
  phase: fc.constantFrom<OperationPhase | null>(null, "Running", "Failed", "Error", "Succeeded"),
  message: text,
});

const operation: fc.Arbitrary<Operation> = fc.record({
  phase: fc.constantFrom<OperationPhase>("Running", "Terminating", "Succeeded", "Failed", "Error"),
  message: text,
  revision: fc.constantFrom(commit, null),
  startedAt: maybe,
  finishedAt: maybe,
  retries: fc.nat(3),
  results: fc.array(result, { maxLength: 3 }),
});

const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    deletingSince: fc.option(instant, { freq: 1 }),
    reconciledAt: maybe,
    sync: fc.constantFrom("Synced" as const, "OutOfSync" as const, "Unknown" as const),
    health: fc.constantFrom("Healthy", "Healthy", "Degraded", "Progressing", "Missing"),
    conditions: fc.array(
      fc.record({
        type: fc.constantFrom("ComparisonError", "SyncError", "DeletionError", "InvalidSpecError"),
        message: text,
      }),
      { maxLength: 1 },
    ),
    operation: fc.oneof(fc.constant(sync), operation, fc.constant(null)),
    operationRequested: fc.boolean(),
    finalizers: fc.array(text, { maxLength: 2 }),
  })
  .map((of) => application(of));

const state: fc.Arbitrary<ContainerState> = fc.oneof(
  fc.record({ kind: fc.constant("running" as const), startedAt: maybe }),
  fc.record({
    kind: fc.constant("waiting" as const),
    reason: fc.constantFrom(
      "",
      "ContainerCreating",
      "CrashLoopBackOff",
      "ImagePullBackOff",
      "ErrImagePull",
      "CreateContainerConfigError",
    ),
    message: text,
  }),
  fc.record({
    kind: fc.constant("terminated" as const),
    reason: text,
    message: text,
    exitCode: fc.nat(255),
    finishedAt: maybe,
  }),
);

const anyContainer: fc.Arbitrary<Container> = fc.record({
  name: fc.constantFrom("api", "migrate", "seed"),
  image: fc.constantFrom(appImage, seedImage, "ghcr.io/acme/shop-api:main", ""),
  init: fc.boolean(),
  ready: fc.boolean(),
  restarts: fc.nat(5),
  state,
  last: fc.option(
    fc.record({
      kind: fc.constant("terminated" as const),
      reason: text,
      message: text,
      exitCode: fc.nat(3),
      finishedAt: maybe,
    }),
  ),
});

const anyCondition: fc.Arbitrary<ObjectCondition> = fc.record({
  type: fc.constantFrom("Ready", "PodScheduled", "Progressing", "ReplicaFailure", "Failed"),
  status: fc.constantFrom("True" as const, "False" as const, "Unknown" as const),
  reason: fc.constantFrom("Unschedulable", "ProgressDeadlineExceeded", "FailedCreate", "BackoffLimitExceeded"),
  message: text,
  changedAt: maybe,
});

const owners = ["Deployment api", "Deployment worker", "StatefulSet postgres", "Job migrate-1a2b3c4d"] as const;

const anyPod: fc.Arbitrary<Pod> = fc
  .record({
    owner: fc.constantFrom(...owners),
    containers: fc.array(anyContainer, { maxLength: 3 }),
    name: fc.constantFrom("a", "b", "c", "d"),
    current: fc.boolean(),
    node: fc.constantFrom("node-1", null),
    phase: fc.constantFrom("Pending" as const, "Running" as const, "Failed" as const),
    createdAt: instant,
    deletingSince: maybe,
    conditions: fc.array(anyCondition, { maxLength: 2 }),
    finalizers: fc.array(text, { maxLength: 1 }),
  })
  .map(({ owner, containers, ...of }) => pod(owner, containers, of));

const anyWorkload: fc.Arbitrary<Workload> = fc
  .record({
    owner: fc.constantFrom(...owners),
    observed: fc.boolean(),
    desired: fc.nat(2),
    updated: fc.nat(2),
    ready: fc.nat(2),
    createdAt: instant,
    completedAt: maybe,
    conditions: fc.array(anyCondition, { maxLength: 2 }),
  })
  .map(({ owner, ...of }) => {
    const [kind, name = ""] = owner.split(" ");
    return kind === "Job" ? { ...migration, ...of } : workload(kind === "Deployment" ? kind : "StatefulSet", name, of);
  });

const contents: fc.Arbitrary<Contents> = fc.record({
  workloads: fc.uniqueArray(anyWorkload, { selector: ({ name }) => name }),
  pods: fc.uniqueArray(anyPod, { selector: ({ name }) => name }),
  events: fc.array(
    fc.record({
      object: fc.record({
        kind: fc.constantFrom("Pod", "ReplicaSet", "StatefulSet"),
        name: fc.constantFrom("a", "b", "api-7d9f8", "postgres"),
      }),
      type: fc.constant("Warning" as const),
      reason: fc.constantFrom(
        "FailedCreate",
        "Unhealthy",
        "NotTriggerScaleUp",
        "TriggeredScaleUp",
        "FailedMount",
        "Failed",
        "Pulling",
      ),
      message: text,
      count: fc.constant(1),
      lastSeenAt: maybe,
    }),
    { maxLength: 3 },
  ),
});

/** Half of them a preview that is nearly ready, so that both answers come up. */
export const anyLive: fc.Arbitrary<LivePreview> = fc.oneof(
  fc.record({
    application: fc.option(anyApplication, { nil: undefined }),
    spec: fc.constantFrom(shop.spec, shop.spec, "sha256:old", undefined, null),
    contents: fc.option(contents, { nil: undefined }),
  }),
  fc
    .record({
      health: fc.constantFrom("Healthy", "Progressing"),
      pods: fc.uniqueArray(anyPod, { maxLength: 2, selector: ({ name }) => name }),
    })
    .map(({ health, pods }) => ({
      application: application({ health }),
      spec: shop.spec,
      contents: {
        workloads: [workload("Deployment", "api"), workload("StatefulSet", "postgres")],
        pods: [
          ...pods,
          pod("Deployment api", [
            {
              name: "api",
              image: appImage,
              init: false,
              ready: true,
              restarts: 0,
              state: { kind: "running", startedAt: now },
              last: null,
            },
          ]),
          pod("StatefulSet postgres", [
            {
              name: "postgres",
              image: seedImage,
              init: false,
              ready: true,
              restarts: 0,
              state: { kind: "running", startedAt: now },
              last: null,
            },
          ]),
        ],
        events: [],
      },
    })),
);
