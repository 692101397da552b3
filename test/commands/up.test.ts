import { join } from "node:path";
import { expect, test } from "vitest";
import { publish, record } from "../support/records.ts";
import {
  changePullRequest,
  edit,
  firstSha,
  published,
  push,
  runTwice,
  secondSha,
  shopApiWorld,
} from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";

const golden = join(import.meta.dirname, "../golden/folder");

test("up publishes a folder that a person can read, and a second run writes nothing", async () => {
  const world = shopApiWorld();
  expect(await world.run("up", "--no-wait")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (from the current branch)
    ✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    ✔ store   mongo  docker.io/library/mongo@sha256:33333333…
    ✔ store   postgres  docker.io/library/postgres@sha256:11111111…
    ✔ store   redis  docker.io/library/redis@sha256:22222222…
    ✔ links   payments → staging
    ✔ render  25 objects
    ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api
    ✔   off: Deployment beat
    ✔ publish 84124cb in acme/preview-platform · new: 10 files
    ",
      "stdout": "https://pr-42-shop-api.preview.acme.dev
    ",
    }
  `);
  const folder = Object.entries(world.platform.previews).flatMap(([path, text]) => {
    const file = /^previews\/shop-api\/pr-42\/(.*)$/.exec(path)?.[1];
    return file === undefined ? [] : [[file, text] as const];
  });
  expect(folder.map(([file]) => file)).toMatchInlineSnapshot(`
    [
      "app.yaml",
      "kustomization.yaml",
      "links.env",
      "migrate.env",
      "namespace.yaml",
      "preview.env",
      "preview.json",
      "route.yaml",
      "secrets.yaml",
      "stores.yaml",
    ]
  `);
  for (const [file, text] of folder) await expect(text).toMatchFileSnapshot(join(golden, "shop-api", file));
  expect(world.platform.commits[0]?.message).toMatchInlineSnapshot(`
    "preview: shop-api-pr-42 up (3f9ac1d)

    Preview: shop-api-pr-42
    Pull-Request: acme/shop-api#42
    Actor: ann
    "
  `);
  world.now += 3_600_000;
  expect(await world.run("up", "--no-wait")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (from the current branch)
    ✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    ✔ store   mongo  docker.io/library/mongo@sha256:33333333…
    ✔ store   postgres  docker.io/library/postgres@sha256:11111111…
    ✔ store   redis  docker.io/library/redis@sha256:22222222…
    ✔ links   payments → staging
    ✔ render  25 objects
    ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api
    ✔   off: Deployment beat
    ✔ publish nothing changed; shop-api-pr-42 is published as it shall be
    ",
      "stdout": "https://pr-42-shop-api.preview.acme.dev
    ",
    }
  `);
  expect(world.platform.commits).toHaveLength(1);
  expect(world.writes).toEqual([]);
});

test("a new commit changes only what follows from it, and the time to live starts again", async () => {
  const world = shopApiWorld();
  await runTwice(world, "up", "--no-wait");
  const before = JSON.parse(published(world, "preview.json"));
  push(world);
  world.now = Date.parse("2026-11-24T08:00:00Z");
  expect((await runTwice(world, "up", "--no-wait")).stderr.split("\n").at(-2)).toMatchInlineSnapshot(
    `"✔ publish a62ae2c in acme/preview-platform · kustomization.yaml, preview.env, stores.yaml and the record changed"`,
  );
  const after = JSON.parse(published(world, "preview.json"));
  expect(before).toMatchObject({ createdAt: "2026-11-23T08:00:00Z", expiresAt: "2026-11-26T08:00:00Z" });
  expect(after).toMatchObject({
    createdAt: "2026-11-23T08:00:00Z",
    updatedAt: "2026-11-24T08:00:00Z",
    lastPushAt: "2026-11-24T08:00:00Z",
    expiresAt: "2026-11-27T08:00:00Z",
  });
  expect(after.data).toEqual(before.data);
});

test("a change of the platform is published without moving the expiry", async () => {
  const world = shopApiWorld();
  await runTwice(world, "up", "--no-wait");
  const before = JSON.parse(published(world, "preview.json"));
  world.platform.main["platform.yaml"] = (world.platform.main["platform.yaml"] ?? "").replace("pods: 20", "pods: 21");
  expect((await runTwice(world, "up", "--no-wait")).stderr.split("\n").at(-2)).toMatchInlineSnapshot(
    `"✔ publish 70eaac1 in acme/preview-platform · only namespace.yaml and the record changed"`,
  );
  const after = JSON.parse(published(world, "preview.json"));
  expect(after.expiresAt).toBe(before.expiresAt);
  expect(after.spec).not.toBe(before.spec);
});

test("a missing label is added before anything is published", async () => {
  const world = shopApiWorld();
  changePullRequest(world, { labels: ["bug"] });
  expect((await runTwice(world, "up", "--no-wait")).stderr.split("\n").slice(-3)).toMatchInlineSnapshot(`
    [
      "✔ label   "preview" added to pull request 42",
      "✔ publish 84124cb in acme/preview-platform · new: 10 files",
      "",
    ]
  `);
  expect(world.writes).toEqual(["addLabel acme/shop-api#42 preview"]);
  changePullRequest(world, { labels: [] });
  expect((await runTwice(world, "up", "--no-wait")).stderr.split("\n").slice(-2)).toMatchInlineSnapshot(`
    [
      "✔ label   "preview" added to pull request 42",
      "",
    ]
  `);
  expect(world.platform.commits).toHaveLength(1);
});

test("a label in another case is GitHub's same label, but not Argo CD's", async () => {
  const world = shopApiWorld();
  changePullRequest(world, { labels: ["Preview"] });
  expect((await runTwice(world, "up", "--no-wait")).stderr).toContain(
    '⚠ The pull request has the label "Preview", and Argo CD looks for "preview".',
  );
  expect(world.writes).toEqual([]);
});

test("where Argo CD does not look at labels, none is set", async () => {
  const world = shopApiWorld();
  world.platform.main["platform.yaml"] += "lifecycle: record\n";
  changePullRequest(world, { labels: [] });
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
  expect(world.writes).toEqual([]);
});

test("without a watched cluster up exits 8, also when nothing changed", async () => {
  const world = shopApiWorld();
  expect((await runTwice(world, "up")).exitCode).toBe(8);
  expect(await world.run("up", "-q")).toMatchInlineSnapshot(`
    {
      "exitCode": 8,
      "stderr": "⚠ The preview was published, but the cluster was not watched: No kubeconfig names a cluster.
    ⚠   Argo CD picks it up within a few minutes; \`--no-wait\` asks for no watching.
    ⚠   Set KUBECONFIG.
    ",
      "stdout": "https://pr-42-shop-api.preview.acme.dev
    ",
    }
  `);
});

test("a dry run shows the plan and writes nothing", async () => {
  const world = shopApiWorld();
  changePullRequest(world, { labels: [] });
  const { exitCode, stdout } = await runTwice(world, "up", "-n", "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kind: "Plan", changed: true, label: "preview" });
  expect(Object.keys(world.platform.previews)).toEqual(["README.md"]);
  expect(world.writes).toEqual([]);
});

test.each([
  ["the whole head", firstSha, 0],
  ["its first digits, in capitals", "3F9AC1D", 0],
  ["another commit", secondSha, 5],
  ["an empty variable", "", 2],
  ["a single digit", "3", 2],
  ["a branch", "main", 2],
])("--sha: %s", async (_, sha, exitCode) => {
  const world = shopApiWorld();
  const answer = await world.run("up", "--no-wait", "--sha", sha);
  expect(answer.exitCode, answer.stderr).toBe(exitCode);
  expect(world.platform.commits).toHaveLength(exitCode === 0 ? 1 : 0);
});

test("a full platform says what could go, and an update needs no room", async () => {
  const world = shopApiWorld();
  await runTwice(world, "up", "--no-wait");
  world.platform.main["platform.yaml"] = (world.platform.main["platform.yaml"] ?? "").replace(
    "limits: {",
    "limits: {previews: 1, ",
  );
  publish(world, record("payments", 7));
  push(world);
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
  const other = shopApiWorld();
  other.platform.main["platform.yaml"] = world.platform.main["platform.yaml"] ?? "";
  publish(other, record("payments", 7));
  const { exitCode, stderr } = await other.run("up", "--no-wait");
  expect([exitCode, ...stderr.split("\n").slice(-3)]).toMatchInlineSnapshot(`
    [
      8,
      "hint: The longest without a push or a wake could go to sleep: \`preview sleep payments-pr-7\`.",
      "hint: \`limits: {evict: sleep}\` in platform.yaml does that by itself.",
      "",
    ]
  `);
});

test("what stands where in preview.yaml changes no byte", async () => {
  const world = shopApiWorld();
  await runTwice(world, "up", "--no-wait");
  const [head = "", ...rest] = shopApiYaml.split(/^(?=\w)/m);
  const inner = (block: string) => {
    const [key = "", ...lines] = block.split(/^(?= )/m);
    return [key, ...(key.trim() === "secrets:" ? lines : lines.toReversed())].join("");
  };
  edit(world, { "preview.yaml": [head, ...rest.toReversed().map(inner)].join("") });
  world.platform.main = Object.fromEntries(Object.entries(world.platform.main).toReversed());
  world.platform.previews = Object.fromEntries(Object.entries(world.platform.previews).toReversed());
  const files = Object.entries(world.commits.get(firstSha) ?? {}).toReversed();
  world.commits.set(firstSha, Object.fromEntries(files));
  await runTwice(world, "up", "--no-wait");
  expect(world.platform.commits).toHaveLength(1);
});
