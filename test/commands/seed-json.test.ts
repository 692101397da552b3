import { join } from "node:path";
import { expect, test } from "vitest";
import { document } from "../support/documents.ts";
import { seedWorld, shopScripts } from "../support/seed-world.ts";

test("every command answers with one document that follows its schema", async () => {
  const preview = "apiVersion: preview/v1\nservice: shop-api\ntype: backend\nplatform: acme/preview-platform\n";
  const world = seedWorld({ ...shopScripts, "preview.yaml": `${preview}image: ghcr.io/acme/shop-api:\${SHA}\n` });
  const seed = (...args: readonly string[]) => document(world, "seed", ...args, "--json");
  const answers = {
    "build -n": await seed("build", "-n"),
    build: await seed("build"),
    "build --push": await seed("build", "--push"),
    "build again": await seed("build", "--push"),
    status: await seed("status"),
    diff: await seed("diff"),
    new: await seed("new", "more"),
    "status, not built": await seed("status", "-q"),
    "build --output": await seed("build", "--db", "main", "--output", join(world.root, "out")),
    verify: await seed("verify"),
    "verify, findings": await seed("verify", "--db", "main", "--fast"),
    amend: await seed("amend", "V001"),
    squash: await seed("squash", "-n"),
    prune: await seed("prune", "-n"),
    "no such database": await seed("build", "--db", "none"),
  };
  expect(answers).toMatchInlineSnapshot(`
    {
      "amend": "SeedFiles 0",
      "build": "SeedBuild 0",
      "build --output": "SeedBuild 0",
      "build --push": "SeedBuild 0",
      "build -n": "SeedBuild 0",
      "build again": "SeedBuild 0",
      "diff": "SeedDiff 0",
      "new": "SeedFiles 0",
      "no such database": "Error 3",
      "prune": "SeedPrune 0",
      "squash": "SeedFiles 0",
      "status": "SeedStatus 0",
      "status, not built": "SeedStatus 0",
      "verify": "Findings 0",
      "verify, findings": "Findings 0",
    }
  `);
});
