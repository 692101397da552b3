import { expect, test } from "vitest";
import { causeOf } from "../../src/live/cause.ts";
import type { Contents } from "../../src/live/contents.ts";
import {
  all,
  appImage,
  commit,
  condition,
  container,
  ended,
  live,
  migration,
  now,
  pod,
  postgres,
  running,
  shop,
  waiting,
  withApi,
  withContainer,
  workload,
} from "./objects.ts";
import { told } from "./told.ts";

const crashing = withContainer({ restarts: 4, state: waiting("CrashLoopBackOff"), last: ended(1) });
const of = (contents: Contents) => told(live({ health: "Degraded" }, contents));

const notFound = "ghcr.io/acme/shop-api: not found";
test("the old version that crashes is what a sync is to mend", () => {
  const cause = (operation: ReturnType<typeof running>, spec = "sha256:new") =>
    causeOf(shop, live({ health: "Degraded", operation }, crashing, spec), { now, commit })?.code;
  expect(cause(running({}, "StatefulSet postgres"))).toBeUndefined();
  expect(cause(running({}, "StatefulSet postgres", "Deployment api"))).toBe("container-crashing");
  expect(cause({ ...running({}), phase: "Succeeded" }, "sha256:old")).toBeUndefined();
});

test("what waiting cannot mend at all is told before what it may, else the first to come up", () => {
  const unscheduled = condition("PodScheduled", "False", "Unschedulable", "0/3 nodes are available");
  const full = withApi([pod("Deployment api", [], { node: null, phase: "Pending", conditions: [unscheduled] })]);
  const worker = workload("Deployment", "worker", { ready: 0 });
  const crash = pod("Deployment worker", crashing.pods[0]?.containers ?? []);
  const both = { ...full, workloads: [...full.workloads, worker], pods: [...full.pods, crash] };
  expect(of(both)).toMatch(/^unhealthy container-crashing worker/);
  const store = pod("StatefulSet postgres", crashing.pods[0]?.containers ?? []);
  expect(of({ ...both, pods: [crash, store] })).toMatch(/^unhealthy container-crashing postgres/);
});

test("a migration whose image cannot be pulled never fails by itself", () => {
  const container_ = container("migrate", appImage, { ready: false, state: waiting("ImagePullBackOff", notFound) });
  const contents = all({
    workloads: [{ ...migration, ready: 0, completedAt: null }, workload("StatefulSet", "postgres")],
    pods: [postgres, pod("Job migrate-1a2b3c4d", [container_], { phase: "Pending" })],
  });
  const operation = running({}, "StatefulSet postgres", "Job migrate-1a2b3c4d");
  const cause = causeOf(shop, live({ operation, health: "Progressing" }, contents), { now, commit });
  expect(cause).toMatchObject({ code: "image-unpullable", workload: "migrate" });
});
