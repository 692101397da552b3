import { expect, test } from "vitest";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { readiness } from "../../src/live/readiness.ts";
import {
  all,
  api,
  appImage,
  application,
  condition,
  container,
  ended,
  event,
  failedJob,
  live,
  pod,
  seedImage,
  shop,
  waiting,
  withApi,
  workload,
} from "./objects.ts";

const otherImage = `ghcr.io/acme/shop-api@sha256:${"c".repeat(64)}`;
const old = pod("Deployment api", [container("api", otherImage)], { name: "api-old", current: false });

function starting(name: string, of: Parameters<typeof container>[2], rest: Partial<Parameters<typeof pod>[2]> = {}) {
  return all({
    workloads: [workload("StatefulSet", name, { ready: 0 })],
    pods: [pod(`StatefulSet ${name}`, [container(name, seedImage, { ready: false, ...of })], rest)],
  });
}

test.each<[string, LivePreview, string | undefined]>([
  ["contents that were not looked at", { ...live(), contents: undefined }, "the pods, which were not looked at"],
  [
    "a store that is not there",
    live({}, all({ workloads: [workload("Deployment", "api")] })),
    "postgres is not there yet",
  ],
  [
    "a workload that is not there",
    live({}, all({ workloads: [workload("StatefulSet", "postgres")] })),
    "api is not there yet",
  ],
  [
    "a definition that the controller has not seen",
    live({}, withApi([api], [], { ready: 1, observed: false })),
    "api is about to change",
  ],
  ["no pod", live({}, withApi([])), "api is starting (no pod yet)"],
  [
    "one of two",
    live(
      {},
      withApi([api, { ...api, name: "api-7d9f8-zzzzz", conditions: [], phase: "Pending", node: null }], [], {
        desired: 2,
        updated: 2,
        ready: 1,
      }),
    ),
    "api: 1 of 2 new pods ready (waits for a node)",
  ],
  [
    "ready counts of the old version are not ready",
    live({}, withApi([old], [], { ready: 1, updated: 0 })),
    "api is starting (no pod yet)",
  ],
  ["an old pod that stays", live({}, withApi([api, old], [], { ready: 2 })), "api: 1 old pod is still there"],
  [
    "an old pod on its way out",
    live({}, withApi([api, { ...old, deletingSince: "2026-11-23T09:19:00Z" }], [], { ready: 2 })),
    undefined,
  ],
  [
    "a pod that was evicted",
    live({}, withApi([api, { ...old, phase: "Failed", reason: "Evicted" }], [], { ready: 1 })),
    undefined,
  ],
  [
    "another digest of the same image",
    live({}, withApi([pod("Deployment api", [container("api", otherImage)])], [], { ready: 1 })),
    "api: its pods do not have the pinned image yet",
  ],
  [
    "the same digest from a mirror",
    live(
      {},
      withApi([pod("Deployment api", [container("api", appImage.replace("ghcr.io", "mirror.acme.dev"))])], [], {
        ready: 1,
      }),
    ),
    undefined,
  ],
  [
    "an image of another name and digest",
    live({}, withApi([pod("Deployment api", [container("api", "docker.io/library/nginx:1")])], [], { ready: 1 })),
    "api: its pods do not have the pinned image yet",
  ],
  [
    "a store on the platform's default image instead of the seed",
    live({}, all({ pods: [api, pod("StatefulSet postgres", [container("postgres", "postgres:17")])] })),
    "postgres: its pods do not have the pinned image yet",
  ],
  [
    "a pod that no node takes yet",
    live(
      {},
      withApi([
        {
          ...api,
          conditions: [condition("PodScheduled", "False", "Unschedulable", "0/3 nodes are available:\n3 no.")],
          node: null,
          phase: "Pending",
        },
      ]),
    ),
    "api is starting (waits for a node: 0/3 nodes are available: 3 no)",
  ],
  [
    "one pod more than needed that is not ready",
    live(
      {},
      withApi([api, { ...api, name: "api-7d9f8-zzzzz", conditions: [], phase: "Pending", node: null }], [], {
        ready: 1,
      }),
    ),
    "api is starting (waits for a node)",
  ],
  [
    "counts that lag behind",
    live({}, withApi([api], [], { ready: 1, updated: 0 })),
    "api is starting (the controller has not counted its pods yet)",
  ],
  [
    "a worker that runs an old digest",
    live(
      {},
      all({
        workloads: [...all().workloads, workload("Deployment", "worker")],
        pods: [...all().pods, pod("Deployment worker", [container("worker", otherImage)])],
      }),
    ),
    "worker: its pods do not have the pinned image yet",
  ],
  [
    "a store with another seed",
    live({}, all({ pods: [api, pod("StatefulSet postgres", [container("postgres", otherImage)])] })),
    "postgres: its pods do not have the pinned image yet",
  ],
  [
    "a seed that an init container copies",
    live(
      {},
      all({
        pods: [
          api,
          pod("StatefulSet postgres", [
            container("seed", seedImage, { init: true, state: ended(0) }),
            container("postgres", "postgres:17"),
          ]),
        ],
      }),
    ),
    undefined,
  ],
  [
    "an image that is pulled",
    live(
      {},
      {
        ...starting("postgres", { state: waiting("ContainerCreating") }),
        events: [event("Pod postgres-0", "Pulling", "Pulling image")],
      },
    ),
    "postgres is starting (pulls the image)",
  ],
  [
    "one that is pulled already",
    live(
      {},
      {
        ...starting("postgres", { state: waiting("ContainerCreating") }),
        events: [event("Pod postgres-0", "Pulling", ""), event("Pod postgres-0", "Pulled", "")],
      },
    ),
    "postgres is starting (is being created)",
  ],
  [
    "a first failed pull",
    live({}, starting("postgres", { state: waiting("ErrImagePull", "429") })),
    "postgres is starting (ErrImagePull)",
  ],
  [
    "a sidecar goes on beside the others",
    live(
      {},
      withApi([
        pod("Deployment api", [
          container("proxy", "proxy:1", { init: true }),
          container("api", appImage, { ready: false }),
        ]),
      ]),
    ),
    "api is starting (image pulled, 1 of 1 containers not ready)",
  ],
])("%s", (_, of, expected) => {
  expect(readiness(shop, of)).toEqual(
    expected === undefined ? { ready: true } : { ready: false, waitingFor: expected },
  );
});

test("a preview without stores and migration needs its workload alone", () => {
  const plain = { ...shop, seeds: [], data: {}, migrate: null };
  expect(readiness(plain, live({}, { workloads: [workload("Deployment", "api")], pods: [api], events: [] }))).toEqual({
    ready: true,
  });
});

test("what is off, or asleep, needs no pods, and goes first", () => {
  const off = workload("Deployment", "beat", { desired: 0, updated: 0, ready: 0 });
  const workloads = [...all().workloads, off];
  expect(readiness(shop, live({}, all({ workloads })))).toEqual({ ready: true });
  const pods = [...all().pods, pod("Deployment beat", [container("beat", appImage)])];
  expect(readiness(shop, live({}, all({ workloads, pods })))).toEqual({
    ready: false,
    waitingFor: "beat is going to sleep",
  });
});

test("of two migrations the newer counts", () => {
  const before = workload("Job", "migrate-00000000", {
    ready: 0,
    conditions: [failedJob],
    createdAt: "2026-11-23T08:00:10Z",
  });
  expect(readiness(shop, live({}, all({ workloads: [before, ...all().workloads] })))).toEqual({ ready: true });
});

test("an Application of another moment does not change what is answered", () => {
  const of = {
    application: application(),
    spec: "sha256:new",
    contents: all({ workloads: all().workloads.toReversed(), pods: all().pods.toReversed() }),
  };
  expect(readiness(shop, of)).toEqual({ ready: true });
});
