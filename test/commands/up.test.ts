import { join } from "node:path";
import { expect, test } from "vitest";
import { shopApiWorld } from "../support/shop.ts";

const golden = join(import.meta.dirname, "../golden/folder");

test("up publishes a folder that a person can read, and a second run writes nothing", async () => {
  const world = shopApiWorld();
  const first = await world.run("up", "--no-wait");
  expect(first).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (from the current branch)
    ✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    ✔ store   postgres  docker.io/library/postgres@sha256:11111111…
    ✔ store   redis  docker.io/library/redis@sha256:22222222…
    ✔ store   mongo  docker.io/library/mongo@sha256:33333333…
    ✔ links   payments → staging
    ✔ render  24 objects
    ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api
    ✔   off: Deployment beat
    ✔ publish 758ada8 in acme/preview-platform · new: 10 files
    ",
      "stdout": "https://pr-42-shop-api.preview.acme.dev
    ",
    }
  `);
  const folder = Object.entries(world.platform.previews).filter(([path]) =>
    path.startsWith("previews/shop-api/pr-42/"),
  );
  expect(folder.map(([path]) => path.slice("previews/shop-api/pr-42/".length))).toMatchInlineSnapshot(`
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
  for (const [path, text] of folder)
    await expect(text).toMatchFileSnapshot(join(golden, "shop-api", path.split("/").at(-1) ?? ""));
  world.now += 3_600_000;
  const second = await world.run("up", "--no-wait");
  expect(second).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (from the current branch)
    ✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…
    ✔ store   postgres  docker.io/library/postgres@sha256:11111111…
    ✔ store   redis  docker.io/library/redis@sha256:22222222…
    ✔ store   mongo  docker.io/library/mongo@sha256:33333333…
    ✔ links   payments → staging
    ✔ render  24 objects
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
