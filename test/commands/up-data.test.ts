import { expect, test } from "vitest";
import { published, push, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";

const renumbered = {
  "shop/migrations/0004_product_rating.py": null,
  "shop/migrations/0005_product_rating.py": "# after a rebase\n",
};

test("a migration that is gone starts the databases again, and says why", async () => {
  const world = shopApiWorld();
  await runTwice(world, "up", "--no-wait");
  const job = /name: (migrate-\w+)/.exec(published(world, "stores.yaml"))?.[1];
  push(world, renumbered);
  expect((await runTwice(world, "up", "--no-wait")).stderr.split("\n").slice(-6)).toMatchInlineSnapshot(`
    [
      "✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api",
      "✔   off: Deployment beat",
      "✔   data: mongo starts again, because the migration shop/migrations/0004_product_rating.py is gone",
      "✔   data: postgres starts again, because the migration shop/migrations/0004_product_rating.py is gone",
      "✔ publish 88ca8a6 in acme/preview-platform · kustomization.yaml, preview.env, stores.yaml and the record changed",
      "",
    ]
  `);
  expect(JSON.parse(published(world, "preview.json")).data).toMatchInlineSnapshot(`
    {
      "mongo": {
        "because": "the migration shop/migrations/0004_product_rating.py is gone",
        "generation": 2,
        "kind": "mongo",
        "storage": "copy",
      },
      "postgres": {
        "because": "the migration shop/migrations/0004_product_rating.py is gone",
        "generation": 2,
        "kind": "postgres",
        "storage": "copy",
      },
      "redis": {
        "generation": 1,
        "kind": "redis",
        "storage": "copy",
      },
    }
  `);
  expect(/name: (migrate-\w+)/.exec(published(world, "stores.yaml"))?.[1]).not.toBe(job);
});

test("with onConflict: fail a person decides", async () => {
  const asked = "migrate: {run: [python, manage.py, migrate], onConflict: fail}";
  const world = shopApiWorld(shopApiYaml.replace(/^migrate: .*$/m, asked));
  await runTwice(world, "up", "--no-wait");
  push(world, { "shop/migrations/0005_more.py": "# one more is no conflict\n" }, "5".repeat(40));
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
  push(world, { ...renumbered, "shop/migrations/0003_order.py": "# edited\n" });
  const { stderr, exitCode } = await world.run("up", "--no-wait");
  expect([exitCode, ...stderr.split("\n").slice(-3)]).toMatchInlineSnapshot(`
    [
      5,
      "error: The data of this preview may not fit any more: the migration shop/migrations/0003_order.py is different.",
      "hint: Remove the preview with \`preview down\` and create it again, or set \`migrate.onConflict: reset\` in preview.yaml.",
      "",
    ]
  `);
});

test("a record that cannot be read is published anew", async () => {
  const world = shopApiWorld();
  world.platform.previews["previews/shop-api/pr-42/preview.json"] = '{"kind": "Preview"}';
  const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
  expect(exitCode).toBe(0);
  expect(stderr.split("\n").slice(1, 3)).toMatchInlineSnapshot(`
    [
      "⚠ \`previews/shop-api/pr-42/preview.json\` on the branch \`previews\` is not a record: apiVersion: Invalid input: expected "preview/v1"",
      "⚠   Publish the preview again with \`preview up\`, or remove it with \`preview down\`.",
    ]
  `);
  expect(JSON.parse(published(world, "preview.json")).name).toBe("shop-api-pr-42");
});

test("a folder without a record is taken over", async () => {
  const world = shopApiWorld();
  world.platform.previews["previews/shop-api/pr-42/left.yaml"] = "x: 1\n";
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
  expect(published(world, "left.yaml")).toBe("");
});
