import { expect, test } from "vitest";
import type { SyncResult } from "../../src/live/application.ts";
import { causeOf } from "../../src/live/cause.ts";
import { migrationFailed } from "../../src/live/lost-data.ts";
import { commit, failedJob, live, migration, now, running, shop } from "./objects.ts";

/** Argo CD calls a Job that ran and failed Synced: it was applied. */
function result(name: string, of: Partial<SyncResult> = {}): SyncResult {
  return { kind: "Job", name, status: "Synced", phase: "Failed", message: "Job has reached its backoff limit", ...of };
}

const retrying = (...results: readonly SyncResult[]) => ({
  operation: running({ revision: commit, finishedAt: "2026-11-23T09:13:00Z", message: "Retrying attempt #1", results }),
});

const record = { ...shop, migrate: { attempt: 1, job: "migrate-1a2b3c4d", files: [] } };

test.each([
  ["its own migration", result("migrate-1a2b3c4d"), "migration-failed"],
  ["the migration of an earlier commit, before the sync has got as far", result("migrate-99999999"), undefined],
  [
    "an API server that went away while the Job was applied",
    result("migrate-1a2b3c4d", { status: "SyncFailed", message: "error when retrieving current configuration" }),
    undefined,
  ],
])("a sync that tells of %s", (_, told, code) => {
  const seen = live(retrying(told), { workloads: [], pods: [], events: [] });
  expect(causeOf(record, seen, { now, commit })?.code).toBe(code);
  expect(migrationFailed(record, seen)).toBe(code !== undefined);
});

test("a Job of an earlier commit that failed is no cause, and one of this commit is", () => {
  const jobs = (name: string) => ({
    workloads: [{ ...migration, name, conditions: [failedJob], completedAt: null }],
    pods: [],
    events: [],
  });
  const at = { now, commit };
  const applied = (name: string) => retrying(result(name, { phase: "Running", message: "" }));
  expect(causeOf(record, live(applied("migrate-99999999"), jobs("migrate-99999999")), at)?.code).toBeUndefined();
  expect(causeOf(record, live(applied("migrate-1a2b3c4d"), jobs("migrate-1a2b3c4d")), at)?.code).toBe(
    "migration-failed",
  );
});
