import { beforeEach, describe, expect, test } from "vitest";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import { settle } from "../support/healthy-preview.ts";
import { makeCluster } from "../support/made-cluster.ts";
import { record as otherRecord, publish } from "../support/records.ts";
import { ending, firstSha, published, refusals, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import { addSeeds } from "../support/shop-seeds.ts";
import type { World } from "../support/world.ts";

const previewYaml = shopApiYaml
  .replace("postgres: {}", "postgres: {seed: main}")
  .replace("mongo: {}", "mongo: {storage: volume}");

let world: World;

beforeEach(async () => {
  world = shopApiWorld(previewYaml);
  addSeeds(world);
  const { exitCode, stderr } = await world.run("up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  world.now += 3_600_000;
  // From here on nobody needs the service's code.
  world.commits.set(firstSha, { "preview.yaml": previewYaml });
  world.images.clear();
});

const record = (): PreviewRecord => JSON.parse(published(world, "preview.json"));
const generations = () =>
  Object.fromEntries(Object.entries(record().data).map(([key, data]) => [key, data.generation]));
const jobOf = () => /name: (migrate-\w+)/.exec(published(world, "stores.yaml"))?.[1];
/** Without the hashes of everything that a folder has. */
const steady = (text: string) => text.replaceAll(/\b[0-9a-f]{7,64}\b/g, "…");
const lastCommit = () => world.platform.commits.at(-1)?.message;

test("all stores start again as a new generation, and the migration runs again", async () => {
  const before = { ...world.platform.previews };
  const job = jobOf();
  expect(steady((await world.run("reset", "-y", "--no-wait")).stderr)).toMatchInlineSnapshot(`
    "► shop-api-pr-42: pull request 42 of acme/shop-api (from the current branch)
    ✔ publish … in acme/preview-platform · only kustomization.yaml, stores.yaml and the record changed
    ✔ reset   mongo starts again, empty
    ✔ reset   postgres starts again, from main v002-…
    ✔ reset   redis starts again, empty
    "
  `);
  expect(generations()).toEqual({ mongo: 2, postgres: 2, redis: 2 });
  expect(record().data.postgres).toEqual({
    generation: 2,
    because: "reset command",
    kind: "postgres",
    storage: "copy",
  });
  expect(jobOf()).not.toBe(job);
  expect(record().migrate?.job).toBe(jobOf());
  expect(lastCommit()).toMatchInlineSnapshot(`
    "preview: shop-api-pr-42 reset mongo, postgres, redis

    Preview: shop-api-pr-42
    Pull-Request: acme/shop-api#42
    Actor: ann
    "
  `);
  const changed = Object.keys(before).filter((path) => before[path] !== world.platform.previews[path]);
  expect(changed.map((path) => path.split("/").at(-1))).toEqual(["kustomization.yaml", "preview.json", "stores.yaml"]);
  expect(record().updatedAt).toBe("2026-11-23T09:00:00Z");
  expect(record().expiresAt).toBe("2026-11-26T08:00:00Z");
});

test("up finds the folder as it would have written it", async () => {
  const other = shopApiWorld(previewYaml);
  addSeeds(other);
  await runTwice(other, "up", "--no-wait");
  await other.run("reset", "-y", "--no-wait");
  const files = { ...other.platform.previews };
  const { exitCode, stderr } = await other.run("up", "--no-wait");
  expect([exitCode, stderr.split("\n").at(-2)]).toEqual([
    0,
    "✔ publish nothing changed; shop-api-pr-42 is published as it shall be",
  ]);
  expect(other.platform.previews).toEqual(files);
});

test("one store: the others keep their data, and a cache migrates nothing", async () => {
  const job = jobOf();
  expect((await world.run("reset", "pr-42", "--store", "redis", "-y", "--no-wait")).exitCode).toBe(0);
  expect(generations()).toEqual({ mongo: 1, postgres: 1, redis: 2 });
  expect(jobOf()).toBe(job);
  const { stderr } = await world.run("reset", "--store", "postgres", "--store", "mongo", "-y", "--no-wait");
  expect(steady(stderr).split("\n").slice(1, -1)).toMatchInlineSnapshot(`
    [
      "✔ publish … in acme/preview-platform · only kustomization.yaml, stores.yaml and the record changed",
      "✔ reset   mongo starts again, empty",
      "✔ reset   postgres starts again, from main v002-…",
    ]
  `);
  expect(generations()).toEqual({ mongo: 2, postgres: 2, redis: 2 });
});

test("a second run is a new reset", async () => {
  await world.run("reset", "-y", "--no-wait");
  const job = jobOf();
  await world.run("reset", "-y", "--no-wait");
  expect(generations()).toEqual({ mongo: 3, postgres: 3, redis: 3 });
  expect(jobOf()).not.toBe(job);
  expect(world.platform.commits).toHaveLength(3);
});

describe("a folder that changes meanwhile", () => {
  const kept = "previews/shop-api/pr-42/left.yaml";

  test("is worked out anew", async () => {
    world.platform.beforePush = () => void Object.assign(world.platform.previews, { [kept]: "x: 1\n" });
    expect((await world.run("reset", "-y", "--no-wait")).stderr).toContain("attempt 2");
    expect(generations()).toEqual({ mongo: 2, postgres: 2, redis: 2 });
    expect(published(world, "left.yaml")).toBe("x: 1\n");
  });

  test("does not start the data again twice when the first push had arrived", async () => {
    const twin = { ...world.platform.previews };
    await world.run("reset", "-y", "--no-wait");
    const arrived = { ...world.platform.previews };
    world.platform.previews = twin;
    world.platform.beforePush = () => void Object.assign(world.platform.previews, arrived, { [kept]: "x: 1\n" });
    const { exitCode, stderr } = await world.run("reset", "-y", "--no-wait");
    expect([exitCode, stderr.includes("attempt 2")]).toEqual([0, true]);
    expect(generations()).toEqual({ mongo: 2, postgres: 2, redis: 2 });
    expect(world.platform.previews).toEqual({ ...arrived, [kept]: "x: 1\n" });
  });

  test("may have gone", async () => {
    world.platform.beforePush = () => {
      world.platform.previews = {};
    };
    expect(ending(await world.run("reset", "-y", "--no-wait"))).toMatchInlineSnapshot(`
      "[exit 5]
      error: \`previews/shop-api/pr-42\` was removed by another run meanwhile.
      hint: Run the command again."
    `);
  });
});

describe("the question", () => {
  test("is asked on a terminal, and no means no", async () => {
    world.terminal = true;
    world.agrees = false;
    const { exitCode, stderr } = await world.run("reset", "--store", "postgres", "--no-wait", "--no-color");
    expect([exitCode, stderr.split("\n").at(-2)]).toEqual([0, "► Nothing was reset."]);
    expect(world.questions).toEqual([
      "Start the data of postgres in shop-api-pr-42 again? What was written since is lost.",
    ]);
    expect(world.platform.commits).toHaveLength(1);
    world.agrees = true;
    expect((await world.run("reset", "--no-wait")).exitCode).toBe(0);
    expect(generations()).toEqual({ mongo: 2, postgres: 2, redis: 2 });
  });

  test("is a usage error where nobody can answer", async () => {
    expect(await refusals(world, [["reset"], ["reset", "--json"]])).toMatchInlineSnapshot(`
      "$ preview reset
      [exit 2]
      error: \`--yes\` is required when not running interactively.
      hint: What was written since the start is lost; \`--dry-run\` shows what changes.

      $ preview reset --json
      [exit 2]
      {
        "schemaVersion": 1,
        "kind": "Error",
        "code": "answer-missing",
        "message": "\`--yes\` is required when not running interactively.",
        "hints": [
          "What was written since the start is lost; \`--dry-run\` shows what changes."
        ],
        "exitCode": 2,
        "location": null,
        "findings": []
      }"
    `);
  });
});

test("-n shows what would change, asks nothing, and changes nothing", async () => {
  const before = { ...world.platform.previews };
  expect(steady((await world.run("reset", "-n", "--store", "postgres")).stdout)).toMatchInlineSnapshot(`
    "shop-api-pr-42  https://pr-42-shop-api.preview.acme.dev
    ├─ files
    │  ├─ ~ kustomization.yaml
    │  ├─ ~ preview.json
    │  └─ ~ stores.yaml
    ├─ images
    │  ├─ ghcr.io/acme/shop-api@sha256:……
    │  ├─ docker.io/library/mongo@sha256:……
    │  ├─ ghcr.io/acme/shop-seed-main@sha256:……
    │  └─ docker.io/library/redis@sha256:……
    ├─ seeds
    │  └─ postgres: main v002-… (2 scripts)
    ├─ links
    │  └─ payments → staging
    ├─ notes
    │  └─ data: postgres starts again, because reset command
    └─ requests
       ├─ steady   0.245 CPU, 0.66 GiB, 5 pods
       ├─ rollout  0.37 CPU, 0.97 GiB, 7 pods
       └─ quota    2 CPU, 4Gi, 20 pods

    --- a/kustomization.yaml
    +++ b/kustomization.yaml
    @@ -201,5 +201,5 @@
             path: /spec/template/metadata/annotations
             value:
    -          preview.internal/generation: "1"
    +          preview.internal/generation: "2"
       - target:
           kind: StatefulSet
    --- a/preview.json
    +++ b/preview.json
    @@ -58,5 +58,6 @@
         },
         "postgres": {
    -      "generation": 1,
    +      "generation": 2,
    +      "because": "reset command",
           "kind": "postgres",
           "storage": "copy"
    @@ -70,5 +71,5 @@
       "migrate": {
         "attempt": 1,
    -    "job": "migrate-…",
    +    "job": "migrate-…",
         "inputs": "…",
         "files": [
    @@ -138,7 +139,7 @@
       },
       "createdAt": "2026-11-23T08:00:00Z",
    -  "updatedAt": "2026-11-23T08:00:00Z",
    +  "updatedAt": "2026-11-23T09:00:00Z",
       "lastPushAt": "2026-11-23T08:00:00Z",
       "expiresAt": "2026-11-26T08:00:00Z",
    -  "spec": "sha256:…"
    +  "spec": "sha256:…"
     }
    --- a/stores.yaml
    +++ b/stores.yaml
    @@ -434,5 +434,5 @@
       annotations:
         argocd.argoproj.io/sync-wave: "-10"
    -  name: migrate-…
    +  name: migrate-…
     spec:
       activeDeadlineSeconds: 900
    "
  `);
  expect(world.platform.previews).toEqual(before);
});

test("what cannot be reset is told", async () => {
  publish(world, otherRecord("payments", 9));
  expect(
    await refusals(world, [
      ["reset", "-y", "--store", "postgrse"],
      ["reset", "-y", "payments-pr-9"],
      ["reset", "-y", "payments-pr-8"],
    ]),
  ).toMatchInlineSnapshot(`
    "$ preview reset -y --store postgrse
    [exit 3]
    error: shop-api-pr-42 has no store \`postgrse\`.
    hint: Did you mean \`postgres\`? There are \`mongo\`, \`postgres\`, \`redis\`.

    $ preview reset -y payments-pr-9
    [exit 3]
    error: payments-pr-9 has no stores.
    hint: \`stores:\` in preview.yaml gives a preview databases of its own.

    $ preview reset -y payments-pr-8
    [exit 3]
    error: There is no preview payments-pr-8 in https://github.com/acme/preview-platform.git.
    hint: Create it with \`preview up payments-pr-8\` in its repository, or see \`preview list\`."
  `);
  const { inputs: _, ...migrate } = record().migrate ?? { inputs: "" };
  publish(world, { ...record(), migrate } as PreviewRecord);
  expect(ending(await world.run("reset", "-y"))).toMatchInlineSnapshot(`
    "[exit 5]
    error: The data of shop-api-pr-42 cannot start again as it is: its record does not tell what its migration depends on.
    hint: Publish the preview again with \`preview up\`."
  `);
});

describe("with a cluster", () => {
  beforeEach(() => {
    const cluster = makeCluster();
    world.cluster = cluster;
    settle(cluster, record());
  });

  test("waits until the preview is truly ready", async () => {
    let looks = 0;
    world.whileWaiting = () => {
      looks += 1;
      if (looks === 3 && world.cluster !== undefined) settle(world.cluster, record());
    };
    const { exitCode, stdout, stderr } = await world.run("reset", "-y");
    expect([exitCode, stdout]).toEqual([0, "https://pr-42-shop-api.preview.acme.dev\n"]);
    expect(stderr).toContain("✔ ready   ");
    expect(world.writes).toEqual(["argocd refresh application shop-api-pr-42"]);
  });

  test("--json answers with the preview", async () => {
    world.whileWaiting = () => world.cluster !== undefined && settle(world.cluster, record());
    const { stdout } = await world.run("reset", "-y", "--json", "-q");
    const { kind, phase, data } = JSON.parse(stdout);
    expect([kind, phase, data.postgres]).toEqual([
      "Preview",
      "ready",
      { generation: 2, because: "reset command", kind: "postgres", storage: "copy" },
    ]);
  });

  test("gives up when another run publishes meanwhile", async () => {
    world.whileWaiting = () => publish(world, { ...record(), spec: "sha256:1" });
    expect(ending(await world.run("reset", "-y"))).toMatchInlineSnapshot(`
      "[exit 5]
      error: Another run has published shop-api-pr-42 anew meanwhile.
      hint: \`preview up\` waits for what is published now."
    `);
  });
});

test("a cluster that does not answer: published, but not watched", async () => {
  const cluster = makeCluster();
  world.cluster = cluster;
  cluster.fails = () => new Problem("not-yet", { code: "cluster-unreachable", message: "It does not answer." });
  expect(ending(await world.run("reset", "-y"))).toMatchInlineSnapshot(`
    "[exit 8]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ The preview was published, but the cluster was not watched: It does not answer.
    ⚠   Argo CD picks it up within a few minutes; \`--no-wait\` asks for no watching."
  `);
  expect(ending(await world.run("reset", "-y", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 0]
    https://pr-42-shop-api.preview.acme.dev
    ⚠ Argo CD was not asked to look at once: It does not answer.
    ⚠   It looks by itself within a few minutes."
  `);
});
