import { expect, test } from "vitest";
import type { Container, Contents } from "../../src/live/contents.ts";
import { workloadStates } from "../../src/live/workloads.ts";
import {
  all,
  api,
  appImage,
  container,
  ended,
  event,
  failedJob,
  migration,
  pod,
  postgres,
  seedImage,
  shop,
  waiting,
  withContainer,
  workload,
} from "./objects.ts";

function lines(contents: Contents, record = shop): readonly string[] {
  return workloadStates(record, contents).map(({ name, ready, reason }) =>
    `${name} ${ready ? "✔" : "✘"} ${reason ?? ""}`.trimEnd(),
  );
}

test("a ready preview: what answers the URL, the rest of the service, stores, the migration", () => {
  const workloads = [
    ...all().workloads,
    workload("Deployment", "worker"),
    workload("Deployment", "beat", { desired: 0, updated: 0, ready: 0 }),
    workload("Job", "migrate-00000000", { createdAt: "2026-11-23T08:00:10Z", conditions: [failedJob], ready: 0 }),
    workload("Job", "run-x", { ready: 0 }),
  ];
  const worker = pod("Deployment worker", [container("worker", appImage)]);
  expect(lines(all({ workloads, pods: [...all().pods, worker] }))).toEqual([
    "api ✔",
    "beat ✔ off in previews",
    "worker ✔",
    "postgres ✔",
    "migrate ✔ done in 3 s",
  ]);
});

test("a preview that sleeps", () => {
  const workloads = [
    workload("Deployment", "api", { desired: 0, updated: 0, ready: 0 }),
    workload("StatefulSet", "postgres"),
  ];
  expect(lines(all({ workloads, pods: [postgres] }), { ...shop, asleep: true })).toEqual([
    "api ✔ asleep",
    "postgres ✔",
  ]);
});

test("a preview of which nothing is there yet", () => {
  expect(lines({ workloads: [], pods: [], events: [] })).toEqual(["api ✘ not there yet", "postgres ✘ not there yet"]);
});

test("a long migration, and a store under another name", () => {
  const workloads = [
    workload("Deployment", "api"),
    { ...migration, completedAt: "2026-11-23T09:14:20Z" },
    workload("StatefulSet", "reports-db", { labels: { "preview.internal/store": "reports" } }),
  ];
  const reports = pod("StatefulSet reports-db", [container("postgres", seedImage)]);
  const record = { ...shop, seeds: [], data: { reports: { generation: 1 } } };
  expect(lines(all({ workloads, pods: [api, reports] }), record)).toEqual([
    "api ✔",
    "reports ✔",
    "migrate ✔ done in 2m",
  ]);
});

test.each([
  [1, "1 migration, 3 s"],
  [12, "12 migrations, 3 s"],
])("a finished migration with %i files", (count, text) => {
  const files = Array.from({ length: count }, (_, index) => ({ path: `shop/migrations/${index}.py`, sha256: "0" }));
  expect(lines(all(), { ...shop, migrate: { attempt: 1, files } }).at(-1)).toBe(`migrate ✔ ${text}`);
});

const apiLine = (of: Partial<Container>, events: Contents["events"] = []) => lines(withContainer(of, events))[0];

test.each([
  [
    "a crash",
    apiLine({
      restarts: 4,
      state: waiting("CrashLoopBackOff", "back-off"),
      last: ended(1, "django.db.utils.OperationalError: could not translate host name"),
    }),
    'api ✘ CrashLoopBackOff, 4 restarts: exit 1 "django.db.utils.OperationalError: could not translate host name"',
  ],
  [
    "no memory",
    apiLine({ restarts: 1, state: waiting("CrashLoopBackOff"), last: ended(137, "", "OOMKilled") }),
    "api ✘ CrashLoopBackOff, 1 restart: exit 137 (OOMKilled)",
  ],
  ["up again after a crash", apiLine({ restarts: 1, last: ended(1) }), "api ✘ 1 restart: exit 1"],
  [
    "an image",
    apiLine({ state: waiting("ImagePullBackOff", `Back-off pulling image "${appImage}"`) }, [
      event(
        "Pod api-7d9f8-x2x4z",
        "Failed",
        `Failed to pull image "${appImage}": rpc error: code = NotFound desc = ${appImage}: not found`,
      ),
    ]),
    `api ✘ ImagePullBackOff: ${appImage}: not found`,
  ],
  [
    "a Secret",
    apiLine({ state: waiting("CreateContainerConfigError", 'secret "x" not found') }),
    'api ✘ CreateContainerConfigError: secret "x" not found',
  ],
  ["a first pull", apiLine({ state: waiting("ContainerCreating") }), "api ✘ starting (is being created)"],
])("%s", (_, line, expected) => {
  expect(line).toBe(expected);
});

test("a migration that runs, and one that has failed", () => {
  const runs = { ...migration, ready: 0, completedAt: null };
  const active = pod("Job migrate-1a2b3c4d", [container("migrate", appImage)], { phase: "Running" });
  const rest = [workload("Deployment", "api"), workload("StatefulSet", "postgres")];
  expect(lines(all({ workloads: [runs, ...rest], pods: [...all().pods, active] })).at(-1)).toBe("migrate ✘ runs");
  const over = pod("Job migrate-1a2b3c4d", [
    container("migrate", appImage, { state: ended(1, "a\nValueError: no\n") }),
  ]);
  const failed = all({ workloads: [{ ...runs, conditions: [failedJob] }, ...rest], pods: [...all().pods, over] });
  expect(lines(failed).at(-1)).toBe('migrate ✘ failed: exit 1 "ValueError: no"');
  expect(lines({ ...failed, pods: all().pods }).at(-1)).toBe(
    "migrate ✘ failed: Job has reached the specified backoff limit",
  );
});
