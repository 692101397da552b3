import { expect, test } from "vitest";
import { causeOf } from "../../src/live/cause.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import { settled } from "../../src/live/settled.ts";
import {
  all,
  api,
  appImage,
  commit,
  container,
  failedJob,
  failedSync,
  live,
  migration,
  now,
  pod,
  postgres,
  shop,
  syncResult,
  workload,
} from "./objects.ts";

const asleep = { ...shop, asleep: true };
const stopped = [workload("Deployment", "api", { desired: 0, updated: 0, ready: 0 }), migration];
const empty = all({ workloads: [...stopped, workload("StatefulSet", "postgres")], pods: [postgres] });
const broken = failedSync(
  "one or more synchronization tasks completed unsuccessfully",
  syncResult("Job", "migrate-1a2b3c4d", "Job has reached the specified backoff limit", { status: "Synced" }),
);
const failed = { ...migration, completedAt: null, ready: 0, conditions: [failedJob] };
const ending = { ...api, deletingSince: "2026-11-23T09:19:50Z" };
const second = pod("Deployment worker", [container("worker", appImage)], { name: "worker-1" });

test.each<[string, LivePreview, string]>([
  ["no pod of the service", live({}, empty), "asleep"],
  ["nothing there at all", { application: undefined, spec: undefined, contents: undefined }, "asleep"],
  ["a pod that runs", live({}, { ...empty, pods: [postgres, api] }), "pod api-7d9f8-x2x4z still runs"],
  [
    "pods on their way out",
    live({}, { ...empty, pods: [postgres, ending, second] }),
    "pod api-7d9f8-x2x4z is ending, and 1 more",
  ],
  [
    "no pod, but Argo CD has not looked: an older sync may still make some",
    live({}, empty, "sha256:old"),
    "Argo CD has not seen the record yet",
  ],
  [
    "no Application, and pods that are about to go",
    { application: undefined, spec: undefined, contents: all({ pods: [ending] }) },
    "pod api-7d9f8-x2x4z is ending",
  ],
  ["a sync whose migration failed", live(broken, { ...empty, workloads: [...stopped, failed] }), "asleep"],
  ["Argo CD alone", { ...live(), contents: undefined }, "asleep"],
  [
    "Argo CD alone, which has not seen it",
    { ...live({}, all(), "sha256:old"), contents: undefined },
    "Argo CD has not seen the record yet",
  ],
])("%s", (_, seen, expected) => {
  const answer = settled(asleep, seen);
  expect(answer.ready ? "asleep" : answer.waitingFor).toBe(expected);
});

test("a failed migration does not end the wait for pods that go; what keeps the folder from the cluster does", () => {
  const at = { now, commit };
  const going = { ...empty, workloads: [...stopped, failed], pods: [postgres, ending] };
  expect(causeOf(asleep, live(broken, going), at)).toBeUndefined();
  expect(causeOf(shop, live(broken, going), at)?.code).toBe("migration-failed");
  const refused = failedSync("one or more objects failed to apply", syncResult("Deployment", "api", "is forbidden"));
  expect(causeOf(asleep, live(refused, { ...empty, pods: [postgres, api] }), at)?.code).toBe("sync-failed");
});

test("pods that are to go need not be well", () => {
  const crashing = pod("StatefulSet postgres", [
    container("postgres", appImage, {
      ready: false,
      restarts: 9,
      state: { kind: "waiting", reason: "CrashLoopBackOff", message: "" },
    }),
  ]);
  expect(causeOf(asleep, live({}, { ...empty, pods: [crashing, ending] }), { now, commit })).toBeUndefined();
});
