import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { filesOfService, repositoryOf } from "./company.ts";
import { storeImages } from "./images.ts";
import { registryHost } from "./place.ts";
import { offerVolume, withdrawVolume } from "./volume.ts";
import { call, until } from "./watching.ts";
import { type Change, enterWorld } from "./world.ts";

const world = enterWorld();
const volume = "seeded";

afterAll(() => withdrawVolume(world.kubectl, volume));

const shop = filesOfService("shop-api");
/** The example with its stores started from its seeds, on images that this cluster has. */
const seeded = {
  "preview.yaml": (shop["preview.yaml"] ?? "")
    .replace("postgres: {}", "postgres: {seed: main}")
    .replace("redis: {}", "redis: {seed: carts}"),
  "seeds/seeds.yaml": (shop["seeds/seeds.yaml"] ?? "")
    .replace(/docker\.io\/library\/postgres:\S+/, storeImages.postgres)
    .replace(/docker\.io\/library\/redis:\S+/, storeImages.redis)
    .replaceAll("ghcr.io/", `${registryHost}/`),
};
/** Of no earlier run, whose images the registry keeps. */
const chair = `-- ${new Date().toISOString()}
INSERT INTO public.shop_product (slug, name, description, price, category_id, review_count)
VALUES ('garden-chair', 'Garden chair', 'Folds.', 7900, 3, 0);
`;
const weight = `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0004_product_rating")]
    operations = [migrations.AddField("product", "weight", models.PositiveIntegerField(default=0))]
`;

test("a preview starts with the data of its scripts, and goes back to it", { timeout: 600_000 }, async () => {
  const change = await world.open("shop-api", "sell from the start", seeded);
  const lock = await runSeed(change, "build", "--push");
  await world.push(change, "lock the seeds", { "seeds/seeds.lock": lock });
  const first = await world.up(change);
  expect(first.stderr).toMatch(/seed +main v003-[0-9a-f]{12}, already in the registry/);
  expect(await productsOf(change)).toBe(200);
  const headers = { "X-Cart": "the-cart-of-the-seeds" };
  expect(await call(change.host, "/api/cart", { headers })).toMatchObject({ status: 200, body: { count: 3 } });

  django(change, "Product.objects.create(slug='by-hand', name='By hand', description='', price=1)");
  expect(await productsOf(change)).toBe(201);
  const reset = await world.run(change, "reset", "--yes", "--store", "postgres");
  expect(reset.exitCode, reset.stderr).toBe(0);
  expect(await productsOf(change)).toBe(200);
});

test("a pull request brings its own data and migrations, and runs on the image itself", {
  timeout: 600_000,
}, async () => {
  const change = await world.open("shop-api", "sell a chair", {
    ...seeded,
    "preview.yaml": seeded["preview.yaml"].replace("{seed: main}", "{seed: main, storage: overlay}"),
    "seeds/postgres/V004__chair.sql": chair,
    "shop/migrations/0005_weight.py": weight,
  });
  const lock = await runSeed(change, "verify", "--fix", "--fast");
  await world.push(change, "lock the seeds", { "seeds/seeds.lock": lock });
  const missing = await world.run(change, "up");
  expect(missing.exitCode, missing.stderr).toBe(8);
  expect(missing.stderr).toContain("preview seed build --push");
  await world.up(change, "--build-seeds");
  expect(await productsOf(change)).toBe(201);
  expect(django(change, "print(Product.objects.raw('SELECT id, weight FROM shop_product')[0].weight)")).toMatch(/^0$/m);
  expect((await world.run(change, "status")).stdout).toMatch(/postgres +✔ main v004-[0-9a-f]{12}/);

  // As after a rebase: the data that is there knows a migration that is gone.
  await world.push(change, "renumber", {
    "shop/migrations/0005_weight.py": null,
    "shop/migrations/0006_weight.py": weight,
  });
  expect((await world.up(change)).stderr).toContain("postgres starts again");
  await until("the data of the seed", async () => (await productsOf(change)) === 201);
});

test("a seed fills a volume once, and again at a reset", { timeout: 600_000 }, async () => {
  offerVolume(world.kubectl, volume);
  const change = await world.open("shop-api", "keep what is sold", {
    ...seeded,
    "preview.yaml": seeded["preview.yaml"].replace("{seed: main}", "{seed: main, storage: volume}"),
  });
  const lock = await runSeed(change, "build", "--push");
  await world.push(change, "lock the seeds", { "seeds/seeds.lock": lock });
  await world.up(change);
  expect(await productsOf(change)).toBe(200);
  django(change, "Product.objects.create(slug='by-hand', name='By hand', description='', price=1)");
  await world.done(change, "sleep");
  await world.done(change, "wake");
  await until("the data of the volume", async () => (await productsOf(change)) === 201);
  await world.done(change, "reset", "--yes", "--store", "postgres");
  await until("the data of the seed", async () => (await productsOf(change)) === 200);
});

/** Runs `preview seed …` in a clone of the pull request's branch, and answers the lock file as it is then. */
async function runSeed({ branch }: Change, ...args: readonly string[]): Promise<string> {
  const clone = mkdtempSync(join(tmpdir(), "preview-seeds-"));
  git(clone, "clone", "--quiet", "--branch", branch, repositoryOf("shop-api"), ".");
  const { exitCode, stderr } = await world.start("shop-api", ["-C", clone, "seed", ...args]).answer;
  expect(exitCode, stderr).toBe(0);
  return readFileSync(join(clone, "seeds/seeds.lock"), "utf8");
}

/** undefined while there is no good answer. */
async function productsOf({ host }: Change): Promise<number | undefined> {
  const { status, body } = await call(host, "/api/products");
  return status === 200 ? body.products.length : undefined;
}

function django({ namespace }: Change, line: string): string {
  const code = `from shop.models import Product; ${line}`;
  return world.kubectl(["-n", namespace, "exec", "deploy/api", "--", "python", "manage.py", "shell", "-c", code]);
}
