import { expect, test } from "vitest";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { readiness } from "../../src/live/readiness.ts";
import {
  all,
  appImage,
  container,
  earlier,
  ended,
  live,
  migration,
  pod,
  postgres,
  running,
  seedImage,
  shop,
  sync,
  waiting,
  workload,
} from "./objects.ts";

function job(of: Partial<Parameters<typeof pod>[2]>, containers: Parameters<typeof pod>[1]) {
  const pods = [pod("Job migrate-1a2b3c4d", containers, { phase: "Running", ...of }), postgres];
  const workloads = [
    { ...migration, ready: 0, completedAt: null },
    workload("StatefulSet", "postgres"),
    workload("Deployment", "api", { ready: 0 }),
  ];
  return all({ workloads, pods });
}

const applied = running({ message: "waiting for healthy state of apps/StatefulSet/postgres" }, "StatefulSet postgres");
const migrating = running({}, "StatefulSet postgres", "Job migrate-1a2b3c4d");

test.each<[string, LivePreview, string | undefined]>([
  ["all of it", live(), undefined],
  [
    "no Application",
    { application: undefined, spec: undefined, contents: undefined },
    "Argo CD has not made the Application yet",
  ],
  [
    "an Application on its way out",
    live({ deletingSince: "2026-11-23T09:19:00Z" }),
    "Argo CD removes the Application, and makes it anew if it is wanted",
  ],
  [
    "a folder that does not build is Healthy to Argo CD",
    live({
      sync: "Unknown",
      conditions: [{ type: "ComparisonError", message: "Failed to load target state: no such file." }],
    }),
    "Argo CD cannot read the folder: Failed to load target state: no such file",
  ],
  ["an older spec", live({ operation: earlier }, all(), "sha256:old"), "Argo CD has not seen the record yet"],
  [
    "an older spec that is still at work",
    live({ operation: { ...earlier, phase: "Running", finishedAt: null } }, all(), "sha256:old"),
    "Argo CD still works on what was there before",
  ],
  ["ours that has just begun", live({ operation: running({}) }, all(), "sha256:old"), "Argo CD has begun to sync"],
  ["a sync that was asked for", live({ operationRequested: true }), "Argo CD has been asked to sync and has not begun"],
  ["no sync", live({ operation: null }), "Argo CD has not begun to sync"],
  ["one that is ended", live({ operation: running({ phase: "Terminating" }) }), "Argo CD ends a sync"],
  [
    "Running with an end: it waits to try again",
    live({
      operation: running({
        finishedAt: "2026-11-23T09:13:00Z",
        message: "one or more tasks failed. Retrying attempt #2.",
      }),
    }),
    "Argo CD will try to sync again: one or more tasks failed. Retrying attempt #2",
  ],
  [
    "a failed one",
    live({ operation: { ...sync, phase: "Failed", message: "one or more synchronization tasks are not valid" } }),
    "the sync has failed: one or more synchronization tasks are not valid",
  ],
  [
    "a store that starts, though the Deployment of before is not ready either",
    live(
      { operation: applied },
      all({
        workloads: [workload("Deployment", "api", { ready: 0 }), workload("StatefulSet", "postgres", { ready: 0 })],
        pods: [pod("StatefulSet postgres", [container("postgres", seedImage, { ready: false })])],
      }),
    ),
    "postgres is starting (image pulled, 1 of 1 containers not ready)",
  ],
  [
    "a sync whose objects are all well",
    live({ operation: applied }),
    "Argo CD syncs: waiting for healthy state of apps/StatefulSet/postgres",
  ],
  ["a sync that says nothing", live({ operation: running({}) }, all({ workloads: [] })), "Argo CD syncs"],
  [
    "a migration's second step",
    live(
      { operation: migrating },
      job({}, [
        container("migrate-1", appImage, { init: true, ready: true, state: ended(0) }),
        container("migrate-2", appImage, { init: true, ready: false }),
        container("migrate", appImage, { ready: false, state: waiting("PodInitializing") }),
      ]),
    ),
    "migrate-1a2b3c4d runs (init container 2 of 2)",
  ],
  [
    "a migration of one step",
    live({ operation: migrating }, job({}, [container("migrate", appImage)])),
    "migrate-1a2b3c4d runs",
  ],
  [
    "a migration that has run, of which the kubelet has not said so",
    live(
      { operation: migrating },
      job({}, [
        container("migrate-1", appImage, { init: true, ready: true, state: ended(0) }),
        container("migrate", appImage, { ready: false, state: ended(0) }),
      ]),
    ),
    "migrate-1a2b3c4d has run, and is not counted as done yet",
  ],
  [
    "one of which it has",
    live({ operation: migrating }, job({ phase: "Succeeded" }, [container("migrate", appImage, { state: ended(0) })])),
    "migrate-1a2b3c4d has run, and is not counted as done yet",
  ],
  [
    "a migration that waits for a node, the second time",
    live(
      { operation: migrating },
      {
        ...job({}, []),
        pods: [
          postgres,
          pod("Job migrate-1a2b3c4d", [container("migrate", appImage, { state: ended(1) })], { name: "a" }),
          pod("Job migrate-1a2b3c4d", [container("migrate", appImage, { state: waiting("") })], {
            name: "b",
            phase: "Pending",
            node: null,
            conditions: [],
          }),
        ],
      },
    ),
    "migrate-1a2b3c4d is starting (waits for a node, after 1 failed try)",
  ],
  [
    "a sync whose outcome Argo CD has not looked at",
    live({ sync: "OutOfSync", reconciledAt: "2026-11-23T09:12:19Z" }),
    "Argo CD has not looked at the outcome of its sync yet",
  ],
  ["the same second", live({ sync: "OutOfSync", reconciledAt: "2026-11-23T09:12:20Z" }), undefined],
  ["what did not change is not looked at again", live({ reconciledAt: "2026-11-23T09:12:19Z" }), undefined],
  [
    "a route without an address",
    live({ health: "Progressing" }),
    "an object that is no pod, such as the route, is not ready yet (Argo CD: Progressing)",
  ],
  ["Missing", live({ health: "Missing" }), "Argo CD calls it Missing"],
])("%s", (_, of, expected) => {
  expect(readiness(shop, of)).toEqual(
    expected === undefined ? { ready: true } : { ready: false, waitingFor: expected },
  );
});
