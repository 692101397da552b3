import { expect, test } from "vitest";
import type { Operation, SyncResult } from "../../src/live/application.ts";
import type { Contents } from "../../src/live/contents.ts";
import { lostStores, migrationFailed } from "../../src/live/lost-data.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import {
  all,
  application,
  container,
  earlier,
  failedJob,
  live,
  migration,
  pod,
  running,
  seedImage,
  shop,
  sync,
  workload,
} from "./objects.ts";

const younger = "2026-11-23T09:12:14Z";

function withStore(
  of: Partial<Parameters<typeof pod>[2]>,
  container_: Partial<Parameters<typeof container>[2]> = {},
): Contents {
  return all({ pods: [pod("StatefulSet postgres", [container("postgres", seedImage, container_)], of)] });
}

function data(of: Partial<PreviewRecord["data"][string]>): PreviewRecord {
  return { ...shop, data: { postgres: { generation: 1, kind: "postgres", storage: "copy", ...of } } };
}

const restarted = { restarts: 1, state: { kind: "running", startedAt: younger } } as const;
const next = { ...migration, name: "migrate-99999999", createdAt: "2026-11-23T09:13:00Z", ready: 0, completedAt: null };

test.each<[string, PreviewRecord, Contents, readonly string[]]>([
  ["a pod that was there before the migration", shop, all(), []],
  ["a younger pod", shop, withStore({ createdAt: younger }), ["postgres"]],
  ["a younger pod with a volume", data({ storage: "volume" }), withStore({ createdAt: younger }), []],
  [
    "a younger pod of a store of which nobody says where its data lies",
    { ...shop, data: { postgres: { generation: 1 } } },
    withStore({ createdAt: younger }),
    [],
  ],
  ["a younger pod of a cache", data({ kind: "redis" }), withStore({ createdAt: younger }), []],
  ["a younger pod of a reset that the record asks for", data({ generation: 2 }), withStore({ createdAt: younger }), []],
  ["a younger pod without a migration", { ...shop, migrate: null }, withStore({ createdAt: younger }), []],
  ["a younger pod of an old definition", shop, withStore({ createdAt: younger, current: false }), []],
  [
    "a younger pod, before a migration has ended",
    shop,
    { ...withStore({ createdAt: younger }), workloads: [...all().workloads, next] },
    [],
  ],
  ["a container that began again, with a volume of the pod", shop, withStore({}, restarted), []],
  [
    "a container that began again, on the layer of its image",
    data({ storage: "overlay" }),
    withStore({}, restarted),
    ["postgres"],
  ],
  [
    "the first start of a container on the layer of its image",
    data({ storage: "overlay" }),
    withStore({}, { ...restarted, restarts: 0 }),
    [],
  ],
])("%s", (_, record, contents, expected) => {
  expect(lostStores(record, contents)).toEqual(expected);
});

test("while a sync runs, a younger pod is a reset that is under way", () => {
  const contents = withStore({ createdAt: younger });
  expect(lostStores(shop, contents, application())).toEqual(["postgres"]);
  expect(lostStores(shop, contents, application({ operation: running({}) }))).toEqual([]);
  expect(lostStores(shop, contents, application({ operationRequested: true }))).toEqual([]);
});

test("the keys of a record need not be the names of its stores' kinds", () => {
  const record = { ...shop, data: { reports: { generation: 1, kind: "postgres", storage: "copy" } } } as const;
  const contents = {
    ...all({ pods: [pod("StatefulSet reports", [container("postgres", seedImage)], { createdAt: younger })] }),
    workloads: [migration, workload("StatefulSet", "reports")],
  };
  expect(lostStores(record, contents)).toEqual(["reports"]);
});

const jobResult: SyncResult = {
  kind: "Job",
  name: "migrate-1a2b3c4d",
  status: "Synced",
  phase: "Failed",
  message: "backoff limit",
};
const serviceResult: SyncResult = { ...jobResult, kind: "Service", name: "api", status: "SyncFailed" };
const failed = (...results: readonly SyncResult[]): Operation => ({ ...sync, phase: "Failed", results });
const failedContents = all({ workloads: [{ ...migration, ready: 0, completedAt: null, conditions: [failedJob] }] });

test.each<[string, Parameters<typeof live>, boolean]>([
  ["all went well", [], false],
  ["the migration", [{ operation: failed(jobResult) }], true],
  [
    "the migration, which Argo CD will try again",
    [{ operation: running({ finishedAt: "2026-11-23T09:13:00Z", results: [jobResult] }) }],
    true,
  ],
  ["the migration, by its Job", [{ operation: failed() }, failedContents], true],
  [
    "the failed migration of before",
    [{ operation: { ...failed(), startedAt: "2026-11-23T09:13:00Z" } }, failedContents],
    false,
  ],
  ["another object", [{ operation: failed(serviceResult) }], false],
  ["a sync that another was asked for after", [{ operation: failed(serviceResult), operationRequested: true }], false],
  [
    "a sync of an older spec",
    [{ operation: { ...failed(jobResult), startedAt: earlier.startedAt } }, all(), "sha256:old"],
    false,
  ],
])("whether the migration failed: %s", (_, of, expected) => {
  expect(migrationFailed(shop, live(...of))).toBe(expected);
});

test("without an Application nothing has failed", () => {
  expect(migrationFailed(shop, { application: undefined, spec: undefined, contents: undefined })).toBe(false);
});
