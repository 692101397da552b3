import { expect, test } from "vitest";
import type { LivePreview } from "../../src/live/live-preview.ts";
import {
  all,
  appImage,
  condition,
  container,
  ended,
  failedJob,
  failedSync,
  live,
  migration,
  pod,
  retryingSync,
  running,
  syncResult,
  workload,
} from "./objects.ts";
import { told } from "./told.ts";

const trace = `Operations to perform:
Traceback (most recent call last):
  File "/app/manage.py", line 22, in <module>
django.db.utils.OperationalError: could not translate host name "db" to address
`;
const job = { ...migration, ready: 0, completedAt: null, conditions: [failedJob] };
const stores = workload("StatefulSet", "postgres");
const tries = [
  pod("Job migrate-1a2b3c4d", [container("migrate", appImage, { state: ended(2) })], {
    name: "migrate-a",
    createdAt: "2026-11-23T09:12:30Z",
  }),
  pod("Job migrate-1a2b3c4d", [container("migrate", appImage, { state: ended(1, trace) })], {
    name: "migrate-b",
    createdAt: "2026-11-23T09:12:40Z",
  }),
];
const migrationFailed = all({
  workloads: [job, stores, workload("Deployment", "api")],
  pods: [...all().pods, ...tries],
});

test.each<[string, LivePreview, string | undefined]>([
  [
    "a migration, as soon as its Job has failed",
    live({ operation: running({}, "StatefulSet postgres", "Job migrate-1a2b3c4d") }, migrationFailed),
    'unhealthy migration-failed migrate: The migration has failed (migrate-1a2b3c4d): exit 1 "django.db.utils.OperationalError: could not translate host name "db" to address". [migrate-b/migrate]',
  ],
  [
    "a migration, while Argo CD waits to try again",
    live(
      retryingSync(
        syncResult("Job", "migrate-1a2b3c4d", "Job has reached the specified backoff limit", { status: "Synced" }),
      ),
      migrationFailed,
    ),
    'unhealthy migration-failed migrate: The migration has failed (migrate-1a2b3c4d): exit 1 "django.db.utils.OperationalError: could not translate host name "db" to address". [migrate-b/migrate]',
  ],
  [
    "a migration of which no pod is left",
    live(
      failedSync(
        "one or more synchronization tasks completed unsuccessfully (retried 3 times).",
        syncResult("Job", "migrate-1a2b3c4d", "", { status: "Synced" }),
      ),
      all({
        workloads: [
          {
            ...job,
            conditions: [
              condition("Failed", "True", "DeadlineExceeded", "Job was active longer than specified deadline"),
            ],
          },
          stores,
        ],
      }),
    ),
    "unhealthy migration-failed migrate: The migration has failed (migrate-1a2b3c4d): Job was active longer than specified deadline.",
  ],
  [
    "a migration that may not be looked at",
    {
      ...live(
        failedSync(
          "completed unsuccessfully",
          syncResult("Job", "migrate-1a2b3c4d", "Job has reached the specified backoff limit", { status: "Synced" }),
        ),
      ),
      contents: undefined,
    },
    "unhealthy migration-failed migrate: The migration has failed (migrate-1a2b3c4d): Job has reached the specified backoff limit.",
  ],
  [
    "a migration whose first step has failed",
    live(
      { operation: running({}, "Job migrate-1a2b3c4d") },
      all({
        workloads: [job, stores],
        pods: [
          pod("Job migrate-1a2b3c4d", [
            container("migrate-1", appImage, { init: true, state: ended(137, "", "OOMKilled") }),
            container("migrate", appImage, { state: { kind: "waiting", reason: "PodInitializing", message: "" } }),
          ]),
        ],
      }),
    ),
    "unhealthy migration-failed migrate: The migration has failed (migrate-1a2b3c4d): in migrate-1, exit 137 (OOMKilled). [migrate-1a2b3c4d-7d9f8-x2x4z/migrate-1]",
  ],
  [
    "the failed migration of before, until the new one is there",
    live(
      { operation: running({ startedAt: "2026-11-23T09:18:00Z" }, "StatefulSet postgres") },
      all({ workloads: [{ ...job, createdAt: "2026-11-23T09:12:10Z" }, stores], pods: tries }),
    ),
    undefined,
  ],
  [
    "a migration that failed at first and is tried again by Kubernetes",
    live(
      { operation: running({}, "Job migrate-1a2b3c4d") },
      all({ workloads: [{ ...job, conditions: [] }, stores], pods: tries }),
    ),
    undefined,
  ],
])("%s", (_, of, expected) => {
  expect(told(of)).toBe(expected);
});
