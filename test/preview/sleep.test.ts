import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Amendment, amended, type PublishedPreview } from "../../src/preview/amend.ts";
import { at, textAt } from "../../src/preview/json.ts";
import { annotationsOf, type Manifest, describe as nameOf, parseManifests } from "../../src/preview/manifest.ts";
import { type PreviewRecord, parseRecord } from "../../src/preview/record.ts";
import { losesBySleep, putToSleep, wake } from "../../src/preview/sleep.ts";
import { folderCases } from "../support/folder-cases.ts";
import { rememberingKustomize } from "../support/remembering-kustomize.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const evening = "2026-11-23T20:00:00Z";
const morning = "2026-11-24T08:00:00Z";

const published = new Map<string, PublishedPreview>();

beforeAll(async () => {
  for (const [name, { world: make, folder = "previews/shop-api/pr-42" }] of Object.entries(folderCases)) {
    const world = make();
    const { exitCode, stderr } = await world.run("up", "--no-wait");
    expect(exitCode, stderr).toBe(0);
    const files = Object.fromEntries(
      Object.entries(world.platform.previews).flatMap(([path, text]) =>
        path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : [],
      ),
    );
    published.set(name, { record: parseRecord(files["preview.json"] ?? "", name), files });
  }
});

const of = (name: string) => published.get(name) ?? never(name);
const sleeping = (stores: boolean, now = evening) => putToSleep({ because: "sleep command", stores, now });
const waking = wake({ now: morning, sha256 });
const changed = (before: PublishedPreview, now: string, ...amendments: readonly Amendment[]): PublishedPreview => {
  const { record, files } = amended(before, amendments, { now, sha256 });
  return { record, files };
};
const asleep = (before: PublishedPreview, stores = false) => changed(before, evening, sleeping(stores));
const awake = (before: PublishedPreview) => changed(before, morning, waking);

function never(name: string): never {
  throw new Error(`there is no case ${name}`);
}

async function built({ files }: PublishedPreview): Promise<readonly Manifest[]> {
  return parseManifests(await rememberingKustomize.build(new Map(Object.entries(files)), "."), "folder");
}

/** Replicas of everything that has some, as Kubernetes is told. */
const replicasOf = (manifests: readonly Manifest[]) =>
  Object.fromEntries(
    manifests.flatMap((manifest) =>
      manifest.kind === "Deployment" || manifest.kind === "StatefulSet"
        ? [[nameOf(manifest), at(manifest, "spec", "replicas") ?? 1]]
        : [],
    ),
  );

describe("as Kustomize builds it", () => {
  test("the service has no pods, stores on a volume have none either, and the others go on", async () => {
    expect(replicasOf(await built(asleep(of("stores"))))).toMatchInlineSnapshot(`
      {
        "Deployment api": 0,
        "Deployment beat": 0,
        "Deployment worker": 0,
        "StatefulSet cache-2": 0,
        "StatefulSet mongo": 1,
        "StatefulSet postgres": 0,
        "StatefulSet redis": 1,
        "StatefulSet reports": 1,
      }
    `);
    expect(replicasOf(await built(asleep(of("stores"), true)))).toMatchInlineSnapshot(`
      {
        "Deployment api": 0,
        "Deployment beat": 0,
        "Deployment worker": 0,
        "StatefulSet cache-2": 0,
        "StatefulSet mongo": 0,
        "StatefulSet postgres": 0,
        "StatefulSet redis": 0,
        "StatefulSet reports": 0,
      }
    `);
    expect(replicasOf(await built(asleep(of("workloads"))))).toMatchInlineSnapshot(`
      {
        "Deployment api": 0,
        "Deployment beat": 0,
        "Deployment worker": 0,
        "StatefulSet mongo": 1,
        "StatefulSet postgres": 1,
        "StatefulSet queue-v1": 0,
        "StatefulSet queue.v1": 0,
        "StatefulSet redis": 1,
      }
    `);
  });

  test.each(Object.keys(folderCases))("%s: nothing but replicas and waves differs", async (name) => {
    const [before, after] = [await built(of(name)), await built(asleep(of(name)))];
    const rest = (manifest: Manifest) => {
      if (manifest.kind === "ConfigMap" && textAt(manifest, "metadata", "name") === "preview-record") return undefined;
      if (manifest.kind !== "Deployment" && manifest.kind !== "StatefulSet") return manifest;
      const { "argocd.argoproj.io/sync-wave": _, ...annotations } = annotationsOf(manifest);
      const { replicas: _replicas, ...spec } = manifest.spec as Record<string, unknown>;
      return { ...manifest, spec, metadata: { ...(manifest.metadata as object), annotations } };
    };
    const annotated = (manifest: ReturnType<typeof rest>) =>
      JSON.parse(
        JSON.stringify(manifest ?? null)
          .replace('"annotations":{},', "")
          .replace(',"annotations":{}', ""),
      );
    expect(after.map(rest).map(annotated)).toEqual(before.map(rest).map(annotated));
  });

  test("what sleeps does so before the migration, which may fail", async () => {
    const manifests = await built(asleep(of("workloads"), true));
    const waves = new Set(
      manifests
        .filter(({ kind }) => kind === "Deployment" || kind === "StatefulSet")
        .map((manifest) => annotationsOf(manifest)["argocd.argoproj.io/sync-wave"]),
    );
    expect([...waves]).toEqual(["-20"]);
    expect(manifests.filter(({ kind }) => kind === "Job").map(nameOf)).toHaveLength(1);
  });

  test("what only has the name of a store is told apart from it", async () => {
    const { record, files } = of("shop-api");
    const deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: redis\nspec:\n  replicas: 2\n";
    const twin = { record, files: { ...files, "app.yaml": `${files["app.yaml"]}---\n${deployment}` } };
    expect(replicasOf(await built(twin))).toMatchObject({ "Deployment redis": 2, "StatefulSet redis": 1 });
    expect(replicasOf(await built(asleep(twin)))).toMatchObject({ "Deployment redis": 0, "StatefulSet redis": 1 });
    expect(awake(asleep(twin)).files["kustomization.yaml"]).toBe(files["kustomization.yaml"]);
    const all = asleep(twin, true);
    expect(replicasOf(await built(all))).toMatchObject({ "Deployment redis": 0, "StatefulSet redis": 0 });
  });
});

test("the record says since when it sleeps, and why, and which stores sleep too", () => {
  const { record } = asleep(of("stores"));
  expect(record).toMatchObject({
    asleep: true,
    asleepStores: ["cache-2", "postgres"],
    asleepBecause: "sleep command",
    asleepSince: evening,
    updatedAt: evening,
    expiresAt: of("stores").record.expiresAt,
  });
  expect(losesBySleep(record)).toEqual(["mongo", "redis", "reports"]);
  expect(losesBySleep(asleep(of("stores"), true).record)).toEqual([]);
});

test("stores that are to sleep too may come later, and it is the same sleep", () => {
  const first = asleep(of("shop-api"));
  const second = changed(first, morning, putToSleep({ because: "again", stores: true, now: morning }));
  expect(second.record).toMatchObject({ asleepBecause: "sleep command", asleepSince: evening });
  expect(second.record.asleepStores).toEqual(Object.keys(second.record.data));
  expect(second.files).toMatchObject({ "app.yaml": first.files["app.yaml"] });
  // To sleep without its stores wakes none of them.
  expect(changed(second, morning, sleeping(false, morning))).toEqual(second);
});

test("a store that kept its data goes on with it; one that lost it starts again, and is migrated", () => {
  const before = of("stores");
  const kept = awake(asleep(before));
  expect(kept.record.data).toEqual(before.record.data);
  expect(kept.record.migrate).toEqual(before.record.migrate);
  const lost = awake(asleep(before, true));
  expect(Object.entries(lost.record.data).map(([key, { generation, because }]) => [key, generation, because])).toEqual([
    ["cache-2", 1, undefined],
    ["mongo", 2, "it slept"],
    ["postgres", 1, undefined],
    ["redis", 2, "it slept"],
    ["reports", 2, "it slept"],
  ]);
  expect(lost.record.migrate?.job).not.toBe(before.record.migrate?.job);
  expect(lost.files["stores.yaml"]).toContain(`name: ${lost.record.migrate?.job}\n`);
});

/** A folder without its record, and without what a start from the beginning changes. */
function steady({ files }: PublishedPreview, record: PreviewRecord): Readonly<Record<string, string>> {
  const { "preview.json": _, ...rest } = files;
  const job = record.migrate?.job;
  return Object.fromEntries(
    Object.entries(rest).map(([file, text]) => [
      file,
      (job === undefined ? text : text.replaceAll(job, "migrate-0")).replaceAll(/(generation): "\d+"/g, "$1"),
    ]),
  );
}

const anyCase = fc.constantFrom(...Object.keys(folderCases));
const anySleeps = fc.array(fc.boolean(), { minLength: 1, maxLength: 3 });

test("sleeping and waking gives back the folder, but for what began again", () => {
  fc.assert(
    fc.property(anyCase, anySleeps, fc.integer({ min: 1, max: 3 }), (name, sleeps, rounds) => {
      const before = of(name);
      let state = before;
      for (let round = 0; round < rounds; round += 1) {
        for (const stores of sleeps) state = asleep(state, stores);
        state = awake(state);
      }
      const { wokenAt, updatedAt, usage: _usage, spec, data, migrate, ...rest } = state.record;
      const { updatedAt: _updated, spec: oldSpec, data: oldData, migrate: oldMigrate, ...old } = before.record;
      expect(rest).toEqual(old);
      expect([wokenAt, updatedAt]).toEqual([morning, morning]);
      expect(steady(state, state.record)).toEqual(steady(before, before.record));
      const lost = sleeps.includes(true) ? losesBySleep(before.record) : [];
      for (const [key, { generation }] of Object.entries(data))
        expect(generation).toBe((oldData[key]?.generation ?? 0) + (lost.includes(key) ? rounds : 0));
      if (lost.length > 0) return;
      expect([spec, migrate]).toEqual([oldSpec, oldMigrate]);
      expect({ ...state.files, "preview.json": "" }).toEqual({ ...before.files, "preview.json": "" });
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("whoever sleeps already sleeps on, and whoever is awake stays so, in the same bytes", () => {
  fc.assert(
    fc.property(anyCase, fc.boolean(), fc.boolean(), (name, stores, more) => {
      const once = asleep(of(name), stores);
      const twice = changed(once, morning, putToSleep({ because: "other", stores: stores && more, now: morning }));
      expect(twice).toEqual(once);
      const up = awake(once);
      expect(changed(up, "2026-11-25T08:00:00Z", wake({ now: "2026-11-25T08:00:00Z", sha256 }))).toEqual(up);
      expect(awake(of(name))).toEqual(of(name));
    }),
    { seed: 7, numRuns: 30 },
  );
});

test("a person's sleep holds where working hours would end it, and keeps since when", () => {
  const night = changed(
    of("shop-api"),
    evening,
    putToSleep({ because: "outside working hours", stores: false, now: evening }),
  );
  const kept = changed(night, morning, sleeping(false, morning));
  expect(kept.record).toMatchObject({ asleepBecause: "sleep command", asleepSince: evening });
  const again = changed(kept, morning, putToSleep({ because: "idle for 26 h", stores: false, now: morning }));
  expect(again).toEqual(kept);
});
