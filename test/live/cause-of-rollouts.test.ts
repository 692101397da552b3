import { expect, test } from "vitest";
import type { Contents, Pod } from "../../src/live/contents.ts";
import {
  all,
  api,
  appImage,
  condition,
  container,
  event,
  live,
  now,
  pod,
  waiting,
  withApi,
  workload,
  young,
} from "./objects.ts";
import { hintsOf, told } from "./told.ts";

const apiPod = "Pod api-7d9f8-x2x4z";

const noMemory = "0/3 nodes are available: 3 Insufficient memory. preemption: 0/3";

function pending(seconds: number, ...events: readonly ReturnType<typeof event>[]): Contents {
  return pendingFor(noMemory, seconds, ...events);
}

function pendingFor(message: string, seconds: number, ...events: readonly ReturnType<typeof event>[]): Contents {
  const of: Partial<Pod> = {
    node: null,
    phase: "Pending",
    conditions: [condition("PodScheduled", "False", "Unschedulable", message)],
  };
  return young(
    seconds,
    withApi([pod("Deployment api", [container("api", appImage, { ready: false, state: waiting("") })], of)], events),
  );
}

const noRoom =
  "not-yet pod-unschedulable api: No node takes the pod of api: 0/3 nodes are available: 3 Insufficient memory. preemption: 0/3";

test.each<[string, Contents, string | undefined]>([
  ["a little later", pending(44), undefined],
  ["after a while", pending(46), `${noRoom}.`],
  ["a node is on its way", pending(50, event(apiPod, "TriggeredScaleUp", "pod triggered scale-up")), undefined],
  ["Karpenter has one", pending(50, event(apiPod, "Nominated", "Pod should schedule on: nodeclaim/x")), undefined],
  [
    "a node that did not come in a quarter of an hour",
    pending(50, event(apiPod, "TriggeredScaleUp", "", "2026-11-23T09:04:59Z")),
    `${noRoom}.`,
  ],
  [
    "no node would help",
    pending(1, event(apiPod, "NotTriggerScaleUp", "pod didn't trigger scale-up: 1 max node group size reached")),
    `${noRoom}; the autoscaler: pod didn't trigger scale-up: 1 max node group size reached.`,
  ],
  [
    "the newest word counts",
    pending(1, event(apiPod, "NotTriggerScaleUp", "no"), event(apiPod, "TriggeredScaleUp", "yes")),
    undefined,
  ],
])("a pod without a node: %s", (_, contents, expected) => {
  expect(told(live({ health: "Degraded" }, contents))).toBe(expected);
});

const other = "node(s) didn't match Pod's node affinity/selector";
const preemption = "preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.";
const ofNodes = (reasons: string) => `0/3 nodes are available: ${reasons}. ${preemption}`;

test.each<[string, string, "unhealthy" | "not-yet", "room" | "no room"]>([
  ["labels", ofNodes(`3 ${other}`), "unhealthy", "no room"],
  ["labels, without a word on preemption", `0/3 nodes are available: 3 ${other}.`, "unhealthy", "no room"],
  ["a taint", ofNodes("3 node(s) had untolerated taint {gpu: true, x}"), "unhealthy", "no room"],
  [
    "both, by a scheduler that tells of claims",
    `0/3 nodes are available: 1 node(s) had untolerated taint {gpu: true}, 2 ${other}. no new claims to deallocate, ${preemption}`,
    "unhealthy",
    "no room",
  ],
  ["a taint without its name", ofNodes(`3 node(s) had untolerated taint(s)`), "not-yet", "no room"],
  [
    "a node that is not ready yet",
    ofNodes(`1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }, 2 ${other}`),
    "not-yet",
    "no room",
  ],
  ["one that would do with more memory", ofNodes(`1 Insufficient memory, 2 ${other}`), "not-yet", "room"],
  ["one that is cordoned", ofNodes(`1 node(s) were unschedulable, 2 ${other}`), "not-yet", "room"],
  ["another's anti-affinity", ofNodes("3 node(s) didn't match pod anti-affinity rules"), "not-yet", "room"],
  ["nothing", "", "not-yet", "room"],
])("what nodes have against a pod: %s", (_, message, outcome, help) => {
  const seen = live({ health: "Progressing" }, pendingFor(message, 46));
  expect(told(seen)).toMatch(new RegExp(`^${outcome} pod-unschedulable api: No node takes the pod of api`));
  expect(hintsOf(seen)).toEqual([expect.stringMatching(help === "room" ? /^Make room/ : /^No room helps/)]);
});

test("an autoscaler that may make no more nodes does not say whether one would fit", () => {
  const word = event(apiPod, "NotTriggerScaleUp", "pod didn't trigger scale-up: 1 max node group size reached");
  expect(told(live({}, pendingFor(ofNodes(`3 ${other}`), 46, word)))).toMatch(/^not-yet pod-unschedulable/);
  const came = event(apiPod, "TriggeredScaleUp", "pod triggered scale-up", "2026-11-23T09:04:59Z");
  expect(told(live({}, pendingFor(ofNodes(`3 ${other}`), 46, came)))).toMatch(/^not-yet pod-unschedulable/);
  const unfit = event(apiPod, "NotTriggerScaleUp", `pod didn't trigger scale-up: 2 ${other}`);
  expect(told(live({}, pendingFor(ofNodes(`3 ${other}`), 1, unfit)))).toMatch(/^unhealthy pod-unschedulable/);
});

const quota = 'pods "api-7d9f8-" is forbidden: exceeded quota: preview, requested: cpu=1, used: cpu=2, limited: cpu=2';
const security = 'pods "api-7d9f8-" is forbidden: violates PodSecurity "baseline:latest": privileged';
const replicaFailure = (message: string) => [condition("ReplicaFailure", "True", "FailedCreate", message)];

test.each<[string, Contents, string | undefined]>([
  [
    "the quota",
    withApi([], [], { conditions: replicaFailure(quota) }),
    `unhealthy quota-exceeded api: The pods of api are refused: ${quota}.`,
  ],
  [
    "the quota, while the version before goes on serving",
    withApi([{ ...api, name: "api-5c6b7-aaaaa", current: false }], [], {
      conditions: replicaFailure(quota),
      updated: 0,
      ready: 1,
    }),
    `unhealthy quota-exceeded api: The pods of api are refused: ${quota}.`,
  ],
  [
    "Pod Security, while the version before goes on serving",
    withApi(
      [{ ...api, name: "api-5c6b7-aaaaa", current: false }],
      [event("ReplicaSet api-7d9f8", "FailedCreate", `Error creating: ${security}`)],
      { updated: 0, ready: 1 },
    ),
    `unhealthy pod-forbidden api: The pods of api are refused: Error creating: ${security}.`,
  ],
  [
    "once, and then let in",
    withApi(
      [{ ...api, conditions: [condition("Ready", "False")] }],
      [event("ReplicaSet api-7d9f8", "FailedCreate", `Error creating: ${quota}`)],
    ),
    undefined,
  ],
  [
    "the quota, while a pod still goes",
    withApi([{ ...api, current: false, deletingSince: now }], [], { conditions: replicaFailure(quota) }),
    undefined,
  ],
  [
    "Pod Security",
    withApi([], [], { conditions: replicaFailure(security) }),
    `unhealthy pod-forbidden api: The pods of api are refused: ${security}.`,
  ],
  [
    "by an event of its ReplicaSet",
    withApi([], [event("ReplicaSet api-7d9f8", "FailedCreate", `Error creating: ${security}`)]),
    `unhealthy pod-forbidden api: The pods of api are refused: Error creating: ${security}.`,
  ],
  [
    "an event of another's ReplicaSet",
    withApi([], [event("ReplicaSet api-worker-7d9f8", "FailedCreate", security)]),
    undefined,
  ],
  [
    "an event of before this sync",
    withApi([], [event("ReplicaSet api-7d9f8", "FailedCreate", quota, "2026-11-23T09:12:04Z")]),
    undefined,
  ],
  [
    "an account that is not there yet",
    withApi(
      [],
      [
        event(
          "ReplicaSet api-7d9f8",
          "FailedCreate",
          'pods "x" is forbidden: error looking up service account: serviceaccount "x" not found',
        ),
      ],
    ),
    undefined,
  ],
  [
    "a store",
    all({
      workloads: [workload("Deployment", "api"), workload("StatefulSet", "postgres", { ready: 0 })],
      pods: [api],
      events: [
        event(
          "StatefulSet postgres",
          "FailedCreate",
          `create Pod postgres-0 in StatefulSet postgres failed error: ${quota}`,
        ),
      ],
    }),
    `unhealthy quota-exceeded postgres: The pods of postgres are refused: create Pod postgres-0 in StatefulSet postgres failed error: ${quota}.`,
  ],
])("pods that are refused: %s", (_, contents, expected) => {
  expect(told(live({ health: "Degraded" }, contents))).toBe(expected);
});

const late = [condition("Progressing", "False", "ProgressDeadlineExceeded", "ReplicaSet has timed out progressing.")];
const notReady = pod("Deployment api", [container("api", appImage, { ready: false })]);

test.each<[string, Contents, string | undefined]>([
  [
    "with a probe that fails",
    withApi(
      [notReady],
      [event(apiPod, "Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 404")],
      { conditions: late },
    ),
    "unhealthy probe-failing api: api runs and does not become ready: Readiness probe failed: HTTP probe failed with statuscode: 404. [api-7d9f8-x2x4z/api]",
  ],
  [
    "without one",
    withApi([notReady], [], { conditions: late }),
    "unhealthy rollout-stuck api: api has made no progress for longer than its `progressDeadlineSeconds`. [api-7d9f8-x2x4z/api]",
  ],
  ["of a definition that is not the newest", withApi([notReady], [], { conditions: late, observed: false }), undefined],
])("a rollout past its deadline %s", (_, contents, expected) => {
  expect(told(live({ health: "Degraded" }, contents))).toBe(expected);
});
