import type { Application, Operation, SyncResult } from "../../src/live/application.ts";
import type {
  ClusterEvent,
  Container,
  ContainerState,
  Contents,
  ObjectCondition,
  Pod,
  Workload,
} from "../../src/live/contents.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { healthyApplication, healthyWorkload, readyContainer, readyPod } from "../support/healthy-preview.ts";
import { record } from "../support/records.ts";

/** Objects as a cluster shows them; the record was written at 09:12:00, and it is 09:20:00. */
export const now = "2026-11-23T09:20:00Z";
export const appImage = `ghcr.io/acme/shop-api@sha256:${"a".repeat(64)}`;
export const seedImage = `ghcr.io/acme/shop-seed-main@sha256:${"b".repeat(64)}`;
export const commit = "6f1e2d3".padEnd(40, "0");
const other = "0".repeat(40);

export const shop: PreviewRecord = record("shop-api", 42, {
  workload: "api",
  images: [{ name: "ghcr.io/acme/shop-api", tag: "3f9ac1d", digest: `sha256:${"a".repeat(64)}` }],
  seeds: [
    {
      store: "postgres",
      database: "main",
      image: "ghcr.io/acme/shop-seed-main",
      tag: "v003-1c2d3e4f5a6b",
      digest: `sha256:${"b".repeat(64)}`,
    },
  ],
  data: { postgres: { generation: 1, kind: "postgres", storage: "copy" } },
  migrate: { attempt: 1, files: [] },
  updatedAt: "2026-11-23T09:12:00Z",
  spec: "sha256:new",
});

export const sync: Operation = {
  phase: "Succeeded",
  message: "successfully synced (all tasks run)",
  revision: commit,
  startedAt: "2026-11-23T09:12:05Z",
  finishedAt: "2026-11-23T09:12:20Z",
  retries: 0,
  results: [],
};

/** A sync that has applied what is named, and goes on. */
export function running(of: Partial<Operation>, ...applied: readonly string[]): Operation {
  const results = applied.map((object) => {
    const [kind = "", name = ""] = object.split(" ");
    return { kind, name, status: "Synced", phase: null, message: `${kind}/${name} serverside-applied` };
  });
  return { ...sync, phase: "Running", message: "", finishedAt: null, results, ...of };
}

/** What a sync says of an object that it could not apply. */
export function syncResult(kind: string, name: string, message: string, of: Partial<SyncResult> = {}): SyncResult {
  return { kind, name, status: "SyncFailed", phase: "Failed", message, ...of };
}

/** A sync that Argo CD has given up. */
export function failedSync(message: string, ...results: readonly SyncResult[]): Partial<Application> {
  return { operation: { ...sync, phase: "Failed", message, results } };
}

/** A sync that Argo CD will try again. */
export function retryingSync(...results: readonly SyncResult[]): Partial<Application> {
  return {
    operation: running({
      finishedAt: "2026-11-23T09:13:00Z",
      message: "one or more tasks failed. Retrying attempt #2 at 9:14AM.",
      results,
    }),
  };
}

/** A sync of what was there before the record. */
export const earlier: Operation = { ...sync, revision: other, startedAt: "2026-11-23T08:00:05Z" };

export function application(of: Partial<Application> = {}): Application {
  return healthyApplication(shop, {
    createdAt: "2026-11-23T08:00:00Z",
    reconciledAt: "2026-11-23T09:12:21Z",
    operation: sync,
    resources: [],
    ...of,
  });
}

export function live(
  of: Partial<Application> = {},
  contents: Contents | undefined = all(),
  spec = "sha256:new",
): LivePreview {
  return { application: application(of), spec, contents };
}

export function workload(kind: Workload["kind"], name: string, of: Partial<Workload> = {}): Workload {
  return healthyWorkload(kind, name, { createdAt: "2026-11-23T08:00:06Z", ...of });
}

export function condition(type: string, status: ObjectCondition["status"], reason = "", message = ""): ObjectCondition {
  return { type, status, reason, message, changedAt: null };
}

export const failedJob = condition(
  "Failed",
  "True",
  "BackoffLimitExceeded",
  "Job has reached the specified backoff limit",
);

export const migration = workload("Job", "migrate-1a2b3c4d", {
  createdAt: "2026-11-23T09:12:10Z",
  completedAt: "2026-11-23T09:12:13Z",
});

export function waiting(reason: string, message = ""): ContainerState {
  return { kind: "waiting", reason, message };
}

export function ended(exitCode: number, message = "", reason = exitCode === 0 ? "Completed" : "Error") {
  return { kind: "terminated", reason, message, exitCode, finishedAt: "2026-11-23T09:19:00Z" } as const;
}

export function container(name: string, image: string, of: Partial<Container> = {}): Container {
  const state: ContainerState = { kind: "running", startedAt: "2026-11-23T09:12:16Z" };
  return readyContainer(name, image, { state, ...of });
}

/** A pod of `Deployment api`; ready when its containers are. */
export function pod(owner: string, containers: readonly Container[], of: Partial<Pod> = {}): Pod {
  const [kind = "", name = ""] = owner.split(" ");
  const ready = containers.every((each) => each.init || each.ready);
  return readyPod({ kind, name }, containers, {
    name: kind === "StatefulSet" ? `${name}-0` : `${name}-7d9f8-x2x4z`,
    annotations: { "preview.internal/generation": "1" },
    createdAt: kind === "StatefulSet" ? "2026-11-23T08:00:07Z" : "2026-11-23T09:12:15Z",
    phase: kind === "Job" ? "Failed" : "Running",
    conditions: [condition("Ready", ready ? "True" : "False")],
    ...of,
  });
}

export const postgres = pod("StatefulSet postgres", [container("postgres", seedImage)]);
export const api = pod("Deployment api", [container("api", appImage)]);

export function event(
  object: string,
  reason: string,
  message: string,
  lastSeenAt = "2026-11-23T09:19:00Z",
): ClusterEvent {
  const [kind = "", name = ""] = object.split(" ");
  return { object: { kind, name }, type: "Warning", reason, message, count: 1, lastSeenAt };
}

/** Everything that a ready preview consists of, with what differs. */
export function all(of: Partial<Contents> = {}): Contents {
  return {
    workloads: [workload("Deployment", "api"), migration, workload("StatefulSet", "postgres")],
    pods: [api, postgres],
    events: [],
    ...of,
  };
}

/** The same with another pod of the api, and the counts that go with it. */
export function withApi(
  pods: readonly Pod[],
  events: readonly ClusterEvent[] = [],
  of: Partial<Workload> = {},
): Contents {
  return all({
    workloads: [workload("Deployment", "api", { ready: 0, ...of }), migration, workload("StatefulSet", "postgres")],
    pods: [...pods, postgres],
    events,
  });
}

/** The same with one container of the api that is not ready. */
export function withContainer(of: Partial<Container>, events: readonly ClusterEvent[] = []): Contents {
  return withApi([pod("Deployment api", [container("api", appImage, { ready: false, ...of })])], events);
}

function secondsAgo(seconds: number): string {
  return `2026-11-23T09:${seconds === 0 ? "20" : "19"}:${String((60 - seconds) % 60).padStart(2, "0")}Z`;
}

/** The same with pods that are so many seconds old, less than 60. */
export function young(seconds: number, contents: Contents): Contents {
  return { ...contents, pods: contents.pods.map((each) => ({ ...each, createdAt: secondsAgo(seconds) })) };
}
