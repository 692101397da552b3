import { expect, test } from "vitest";
import { healthyApplication } from "../support/healthy-preview.ts";
import { publish, record } from "../support/records.ts";
import { settledWorld } from "../support/settled.ts";
import { changePullRequest, push, runTwice, shopApiWorld } from "../support/shop.ts";

test("plan shows what up would do, and writes nothing", async () => {
  const world = shopApiWorld();
  publish(world, record("payments", 7));
  changePullRequest(world, { labels: [] });
  expect((await runTwice(world, "plan", "--no-diff", "--link", "payments=7")).stdout).toMatchInlineSnapshot(`
    "shop-api-pr-42  https://pr-42-shop-api.preview.acme.dev
    ├─ label
    │  └─ + "preview" on pull request 42
    ├─ files
    │  ├─ + app.yaml
    │  ├─ + kustomization.yaml
    │  ├─ + links.env
    │  ├─ + migrate.env
    │  ├─ + namespace.yaml
    │  ├─ + preview.env
    │  ├─ + preview.json
    │  ├─ + route.yaml
    │  ├─ + secrets.yaml
    │  └─ + stores.yaml
    ├─ images
    │  ├─ ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    │  ├─ docker.io/library/mongo@sha256:33333333…
    │  ├─ docker.io/library/postgres@sha256:11111111…
    │  └─ docker.io/library/redis@sha256:22222222…
    ├─ links
    │  └─ payments → payments-pr-7 (--link)
    ├─ notes
    │  ├─ left out: PodDisruptionBudget api, HorizontalPodAutoscaler api
    │  └─ off: Deployment beat
    └─ requests
       ├─ steady   0.245 CPU, 0.66 GiB, 5 pods
       ├─ rollout  0.37 CPU, 0.97 GiB, 7 pods
       └─ quota    2 CPU, 4Gi, 20 pods
    "
  `);
  expect([world.platform.commits, world.writes]).toEqual([[], []]);
});

test("after up there is nothing to plan; a new commit shows its differences", async () => {
  const world = shopApiWorld();
  expect((await world.run("plan", "--exit-code")).exitCode).toBe(10);
  await world.run("up", "--no-wait");
  const same = await runTwice(world, "plan", "--exit-code");
  expect([same.exitCode, same.stdout.split("\n").slice(0, 3)]).toMatchInlineSnapshot(`
    [
      0,
      [
        "shop-api-pr-42  https://pr-42-shop-api.preview.acme.dev",
        "├─ files",
        "│  └─ nothing changes",
      ],
    ]
  `);
  push(world);
  const { exitCode, stdout } = await runTwice(world, "plan", "--exit-code");
  expect(exitCode).toBe(10);
  const changes = stdout.slice(stdout.indexOf("--- a/preview.env"), stdout.indexOf("--- a/preview.json"));
  expect(changes).toMatchInlineSnapshot(`
    "--- a/preview.env
    +++ b/preview.env
    @@ -1,5 +1,5 @@
     PREVIEW_NAME=shop-api-pr-42
     PREVIEW_PR=42
    -PREVIEW_SHA=3f9ac1d0000000000000000000000000000000aa
    +PREVIEW_SHA=81c0b2e0000000000000000000000000000000bb
     PREVIEW_URL=https://pr-42-shop-api.preview.acme.dev
     PREVIEW_HOST=pr-42-shop-api.preview.acme.dev
    "
  `);
  expect(stdout).not.toContain("preview:preview@");
});

test("up -n is the same plan", async () => {
  const world = shopApiWorld();
  const [planned, dry] = [await world.run("plan"), await world.run("up", "-n")];
  expect(dry).toEqual(planned);
});

test("a plan names what Argo CD would be asked for", async () => {
  const { world, cluster, record } = await settledWorld();
  const branch = async (...args: readonly string[]) => {
    const { exitCode, stdout } = await world.run("plan", "--exit-code", "--no-diff", ...args);
    return [exitCode, ...stdout.split("\n").filter((line) => /argocd|Application/.test(line))];
  };
  expect(await branch()).toEqual([0]);
  const { operation } = healthyApplication(record);
  if (operation === null) throw new Error("a healthy Application has synced");
  cluster.applications.set(record.name, healthyApplication(record, { operation: { ...operation, phase: "Failed" } }));
  expect(await branch()).toMatchInlineSnapshot(`
    [
      10,
      "├─ argocd",
      "│  └─ sync Application shop-api-pr-42",
    ]
  `);
  cluster.applications.set(record.name, healthyApplication(record, { operation: { ...operation, phase: "Running" } }));
  push(world);
  expect(await branch()).toMatchInlineSnapshot(`
    [
      10,
      "├─ argocd",
      "│  ├─ end the operation of Application shop-api-pr-42 on an older state",
      "│  └─ refresh Application shop-api-pr-42",
    ]
  `);
  expect(JSON.parse((await world.run("plan", "--json")).stdout).argocd).toEqual([
    { ask: "end-operation", object: "Application shop-api-pr-42" },
    { ask: "refresh", object: "Application shop-api-pr-42" },
  ]);
  cluster.applications.clear();
  expect(await branch()).toMatchInlineSnapshot(`
    [
      10,
      "├─ argocd",
      "│  └─ refresh ApplicationSet preview-shop-api",
    ]
  `);
  expect(world.writes).toEqual([]);
});

test("a plan that cannot be made has the exit code of up", async () => {
  const world = shopApiWorld();
  changePullRequest(world, { state: "closed" });
  expect((await world.run("plan", "42", "--exit-code")).exitCode).toBe(5);
});
