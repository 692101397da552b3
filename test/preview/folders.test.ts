import { join } from "node:path";
import { expect, test } from "vitest";
import { at, listAt, objectAt, textAt } from "../../src/preview/json.ts";
import {
  annotationsOf,
  containersOf,
  describe,
  type Manifest,
  parseManifests,
  podSpecOf,
} from "../../src/preview/manifest.ts";
import { toYaml } from "../../src/preview/yaml-text.ts";
import { folderCases } from "../support/folder-cases.ts";
import { validateManifest } from "../support/kubernetes-schema.ts";
import { rememberingKustomize } from "../support/remembering-kustomize.ts";
import { runTwice } from "../support/shop.ts";

const golden = join(import.meta.dirname, "../golden/folder");
/** What of the folders' output is worth reading. */
const output = join(import.meta.dirname, "../golden/built");

async function folderOf(name: string): Promise<Readonly<Record<string, string>>> {
  const { world: make, folder = "previews/shop-api/pr-42" } = folderCases[name] ?? {};
  if (make === undefined) throw new Error(`there is no case ${name}`);
  const world = make();
  const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  const files = Object.entries(world.platform.previews).filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(files.map(([path, text]) => [path.slice(folder.length + 1), text]));
}

async function built(name: string): Promise<readonly Manifest[]> {
  const files = await folderOf(name);
  return parseManifests(await rememberingKustomize.build(new Map(Object.entries(files)), "."), name);
}

const found = (manifests: readonly Manifest[], what: string) => {
  const manifest = manifests.find((one) => describe(one).replace(/-\w{10}$/, "") === what || describe(one) === what);
  if (manifest === undefined) throw new Error(`there is no ${what} in ${manifests.map(describe).join(", ")}`);
  return manifest;
};

test.each(Object.keys(folderCases))("%s: the folder is as it was", async (name) => {
  for (const [file, text] of Object.entries(await folderOf(name)))
    await expect(text).toMatchFileSnapshot(join(golden, name, file));
});

test.each(Object.keys(folderCases))("%s: Kubernetes takes every object", async (name) => {
  const manifests = await built(name);
  const mistakes = manifests.flatMap((manifest) =>
    validateManifest(manifest).map((text) => `${describe(manifest)}: ${text}`),
  );
  expect(mistakes).toEqual([]);
});

test.each(Object.keys(folderCases))("%s: three waves, one namespace, our labels, no service links", async (name) => {
  const first = [
    "ConfigMap",
    "ExternalSecret",
    "LimitRange",
    "Namespace",
    "ResourceQuota",
    "RoleBinding",
    "ServiceAccount",
  ];
  for (const manifest of await built(name)) {
    const wave = annotationsOf(manifest)["argocd.argoproj.io/sync-wave"];
    const isStore = at(manifest, "metadata", "labels", "preview.internal/store") !== undefined;
    const isOurs = describe(manifest) === "NetworkPolicy preview";
    const expected =
      first.includes(manifest.kind) || isStore || isOurs ? "-20" : manifest.kind === "Job" ? "-10" : undefined;
    expect([describe(manifest), wave]).toEqual([describe(manifest), expected]);
    expect(textAt(manifest, "metadata", "labels", "preview.internal/name")).toMatch(/-pr-\d+$/);
    for (const { container } of containersOf(manifest))
      if (/acme/.test(textAt(container, "image") ?? "")) expect(podSpecOf(manifest).enableServiceLinks).toBe(false);
  }
});

test("the service's containers get our variables after their own, under names that change with them", async () => {
  const manifests = await built("workloads");
  const queue = found(manifests, "StatefulSet queue.v1");
  await expect(toYaml(podSpecOf(queue))).toMatchFileSnapshot(join(output, "queue-pod.yaml"));
});

test("a name with a dot is no pattern", async () => {
  const other = found(await built("workloads"), "StatefulSet queue-v1");
  expect(podSpecOf(other)).toEqual({ containers: [{ image: "busybox:1", name: "other" }] });
});

test("the migration takes what the workload has, but no claim, and sees baselines", async () => {
  const manifests = await built("workloads");
  const job = manifests.find(({ kind }) => kind === "Job");
  expect(describe(job ?? found(manifests, "Job"))).toMatch(/^Job migrate-[0-9a-f]{8}$/);
  await expect(toYaml(objectAt(job, "spec"))).toMatchFileSnapshot(join(output, "migrate-job.yaml"));
});

test("a side effect is switched off", async () => {
  const manifests = await built("workloads");
  expect(at(found(manifests, "CronJob nightly"), "spec", "suspend")).toBe(true);
  expect(at(found(manifests, "Deployment beat"), "spec", "replicas")).toBe(0);
});

test("stores stand beside each other under their own names", async () => {
  const manifests = await built("stores");
  const sets = manifests.filter((one) => one.kind === "StatefulSet");
  expect(
    sets.map((set) => {
      const [image = ""] = containersOf(set).map(({ container }) => textAt(container, "image")?.split("@")[0] ?? "");
      const claims = listAt(set, "spec", "volumeClaimTemplates").length;
      return `${describe(set)} ${image} ${claims} claims ${listAt(podSpecOf(set), "volumes").length} volumes`;
    }),
  ).toMatchInlineSnapshot(`
    [
      "StatefulSet cache-2 docker.io/library/redis 1 claims 0 volumes",
      "StatefulSet mongo docker.io/library/mongo 0 claims 1 volumes",
      "StatefulSet postgres docker.io/library/postgres 1 claims 0 volumes",
      "StatefulSet redis docker.io/library/redis 0 claims 1 volumes",
      "StatefulSet reports docker.io/library/postgres 0 claims 1 volumes",
    ]
  `);
  for (const set of sets) {
    const service = found(manifests, describe(set).replace("StatefulSet", "Service"));
    expect(objectAt(service, "spec", "selector")).toEqual(objectAt(set, "spec", "selector", "matchLabels"));
    expect(objectAt(set, "spec", "template", "metadata", "labels")).toMatchObject(
      objectAt(service, "spec", "selector"),
    );
  }
});

test("a seed's image runs the server and what copies its data, in each way that data can be kept", async () => {
  const sets = (await built("seeds")).filter((one) => one.kind === "StatefulSet");
  expect(
    sets.map((set) => {
      const containers = containersOf(set).map(({ list, container }) => {
        const image = textAt(container, "image")?.replace(/^.*\/([^@]+)@sha256:(....).*/, "$1@$2");
        const mounts = listAt(container, "volumeMounts").map(
          (mount) => `${at(mount, "mountPath")} ${at(mount, "subPath") ?? ""}`,
        );
        return `${list === "initContainers" ? "first " : ""}${image} ${mounts.join(" ")}`.trim();
      });
      const claims = listAt(set, "spec", "volumeClaimTemplates").length;
      const volumes = listAt(podSpecOf(set), "volumes").length;
      return [describe(set), ...containers, `${claims} claims ${volumes} volumes`];
    }),
  ).toMatchInlineSnapshot(`
    [
      [
        "StatefulSet archive",
        "first shop-seed-main@82aa /var/lib/preview",
        "shop-seed-main@82aa /var/lib/preview",
        "1 claims 0 volumes",
      ],
      [
        "StatefulSet mongo",
        "first shop-seed-reviews@00b7 /data/db",
        "shop-seed-reviews@00b7 /data/db data",
        "1 claims 0 volumes",
      ],
      [
        "StatefulSet postgres",
        "first shop-seed-main@82aa /var/lib/preview",
        "shop-seed-main@82aa /var/lib/preview",
        "0 claims 1 volumes",
      ],
      [
        "StatefulSet redis",
        "first shop-seed-carts@07c6 /data",
        "shop-seed-carts@07c6 /data data",
        "0 claims 1 volumes",
      ],
      [
        "StatefulSet reports",
        "shop-seed-main@82aa",
        "0 claims 0 volumes",
      ],
    ]
  `);
});
