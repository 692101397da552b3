import { expect, test } from "vitest";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { phaseOf } from "../../src/live/phase.ts";
import {
  all,
  appImage,
  application,
  container,
  earlier,
  ended,
  live,
  pod,
  postgres,
  running,
  shop,
  sync,
  waiting,
  withContainer,
  workload,
} from "./objects.ts";

const nothing: LivePreview = { application: undefined, spec: undefined, contents: undefined };
const asleep = { ...shop, asleep: true };
const empty = all({
  workloads: [workload("Deployment", "api", { desired: 0, updated: 0, ready: 0 }), workload("StatefulSet", "postgres")],
  pods: [postgres],
});
const failed = { ...sync, phase: "Failed", message: "one or more objects failed to apply" } as const;
const crashing = withContainer({ restarts: 4, state: waiting("CrashLoopBackOff"), last: ended(1, "ValueError: no") });

test.each<[string, Parameters<typeof phaseOf>, string]>([
  ["no record, not asked", [undefined, undefined, "unasked"], "absent: there is no record; the cluster was not asked"],
  ["no record, no Application", [undefined, nothing, "unlabelled"], "absent: there is no record"],
  [
    "the label alone",
    [undefined, nothing, "there"],
    "absent: there is no record; the pull request has its label, so `preview up` starts it",
  ],
  [
    "no record, an Application",
    [undefined, live(), "there"],
    "deleting: the record is gone, and Argo CD has not looked yet",
  ],
  [
    "no record, an Application that goes",
    [undefined, live({ deletingSince: "2026-11-23T09:19:00Z" }), "there"],
    "deleting: Argo CD deletes its objects",
  ],
  ["not asked", [shop, undefined, "there"], "unknown: published; the cluster was not asked"],
  ["asleep", [asleep, live({}, empty), "there"], "asleep: the service does not run"],
  ["asleep, and nothing is there", [asleep, nothing, "there"], "asleep: the service does not run"],
  [
    "asleep, and its pull request is closed",
    [asleep, nothing, "closed"],
    "pending: the pull request is not open, and Argo CD does not start a preview of such a one",
  ],
  [
    "asleep, without a look inside",
    [asleep, { ...live(), contents: undefined }, "there"],
    "asleep: the service does not run",
  ],
  [
    "asleep, and its pods still run",
    [asleep, live({}, all({ workloads: empty.workloads })), "there"],
    "progressing: pod api-7d9f8-x2x4z still runs",
  ],
  [
    "asleep, not seen yet",
    [asleep, { ...live({}, empty, "sha256:old"), contents: undefined }, "there"],
    "progressing: Argo CD has not seen the record yet",
  ],
  [
    "no Application, no label",
    [shop, nothing, "unlabelled"],
    "pending: the pull request has no label, and without it Argo CD does not start a preview",
  ],
  ["no Application, both keys", [shop, nothing, "there"], "pending: published, and Argo CD has not looked yet"],
  [
    "no Application, the pull request was not read",
    [shop, nothing, "unasked"],
    "pending: published, and Argo CD has not looked yet; it needs the label on the pull request too",
  ],
  [
    "no Application, a closed pull request",
    [shop, nothing, "closed"],
    "pending: the pull request is not open, and Argo CD does not start a preview of such a one",
  ],
  ["no Application, records alone", [shop, nothing, "unneeded"], "pending: published, and Argo CD has not looked yet"],
  ["records alone, and none", [undefined, nothing, "unneeded"], "absent: there is no record"],
  [
    "a live record that may not be read",
    [shop, { ...live(), spec: null }, "there"],
    "unknown: published; which record is live may not be read",
  ],
  [
    "a sync that failed",
    [shop, live({ operation: failed, health: "Degraded" }), "there"],
    "failed: the sync has failed: one or more objects failed to apply",
  ],
  [
    "a sync that failed at an object",
    [
      shop,
      live({
        operation: {
          ...failed,
          results: [
            { kind: "Service", name: "api", status: "SyncFailed", phase: null, message: "is forbidden\n." },
            { kind: "Job", name: "x", status: "Synced", phase: "Failed", message: "" },
          ],
        },
      }),
      "there",
    ],
    "failed: Service api: is forbidden, and 1 more",
  ],
  [
    "a failed sync of an older spec",
    [shop, live({ operation: { ...failed, startedAt: earlier.startedAt } }, all(), "sha256:old"), "there"],
    "progressing: Argo CD has not seen the record yet",
  ],
  [
    "a failed sync after which another was asked for",
    [shop, live({ operation: failed, operationRequested: true }), "there"],
    "progressing: Argo CD has been asked to sync and has not begun",
  ],
  [
    "Degraded",
    [shop, live({ health: "Degraded" }, crashing), "there"],
    'degraded: api: CrashLoopBackOff, 4 restarts: exit 1 "ValueError: no"',
  ],
  [
    "Degraded, without a look inside",
    [shop, { ...live({ health: "Degraded" }), contents: undefined }, "there"],
    "degraded: Argo CD calls it Degraded",
  ],
  [
    "Degraded, and a sync tries again",
    [shop, live({ health: "Degraded", operation: running({ finishedAt: "2026-11-23T09:19:00Z" }) }), "there"],
    "degraded: Argo CD calls it Degraded",
  ],
  ["truly ready", [shop, live(), "there"], "ready: all pods are ready"],
  [
    "ready, as far as Argo CD can say",
    [shop, { ...live(), contents: undefined }, "there"],
    "ready: Argo CD calls it healthy; its pods were not asked",
  ],
  [
    "a folder that does not build is Healthy",
    [shop, live({ conditions: [{ type: "ComparisonError", message: "no such file" }] }), "there"],
    "progressing: Argo CD cannot read the folder: no such file",
  ],
  [
    "Healthy, and a pod of the new version is not ready",
    [shop, live({}, withContainer({})), "there"],
    "progressing: api is starting (image pulled, 1 of 1 containers not ready)",
  ],
  [
    "an Application on its way out",
    [shop, { ...live(), application: application({ deletingSince: "2026-11-23T09:19:00Z" }) }, "unlabelled"],
    "progressing: Argo CD removes the Application, and makes it anew if it is wanted",
  ],
])("%s", (_, question, expected) => {
  const { phase, reason } = phaseOf(...question);
  expect(`${phase}: ${reason}`).toBe(expected);
});

test("a StatefulSet of the service keeps a preview awake, a Job does not", () => {
  const queue = pod("StatefulSet queue", [container("queue", appImage)]);
  const job = pod("Job migrate-1a2b3c4d", [container("migrate", appImage)], { phase: "Running" });
  expect(phaseOf(asleep, live({}, { ...empty, pods: [postgres, queue] }), "there")).toEqual({
    phase: "progressing",
    reason: "pod queue-0 still runs",
  });
  expect(phaseOf(asleep, live({}, { ...empty, pods: [postgres, job] }), "there").phase).toBe("asleep");
});

test("pods that have ended keep no preview awake", () => {
  const evicted = pod("Deployment api", [container("api", appImage)], { phase: "Failed" });
  expect(phaseOf(asleep, live({}, { ...empty, pods: [postgres, evicted] }), "there").phase).toBe("asleep");
});
