import { expect, test } from "vitest";
import { seedWorld, shopScripts, shopSeeds, steady } from "../support/seed-world.ts";
import { ending } from "../support/shop.ts";

const flags =
  "  - {name: flags, engine: redis, base: docker.io/library/redis:8-bookworm, image: ghcr.io/acme/shop-seed-flags}\n";

test("status says what the registry has, and what the branch changes", async () => {
  const world = seedWorld();
  await world.run("seed", "build", "--push");
  world.release();
  world.git("checkout", "--quiet", "-b", "feature");
  expect(steady(world, await world.run("seed", "status"))).toMatchInlineSnapshot(`
    "[exit 0]
    main  v002-232fe8c1cb9d  in the registry as sha256:……
      image    ghcr.io/acme/shop-seed-main:v002-232fe8c1cb9d
      scripts  2
      base     docker.io/library/postgres:17-bookworm at sha256:……
      changes  none since origin/main (c77a714)
    "
  `);
  world.write({ "seeds/postgres/V003__demo_users.sql": "CREATE TABLE users (id int);\n" });
  expect(steady(world, await world.run("seed", "status"))).toMatchInlineSnapshot(`
    "[exit 0]
    main  v003-721be2324ddd  not in the registry: \`preview seed build --push\` loads what v002-232fe8c1cb9d has not
      image    ghcr.io/acme/shop-seed-main:v003-721be2324ddd
      scripts  3
      base     docker.io/library/postgres:17-bookworm at sha256:……
      changes  1 added since origin/main (c77a714)
    "
  `);
  expect(world.engine.loads).toHaveLength(1);
});

test("status --quiet is for scripts", async () => {
  const world = seedWorld({
    ...shopScripts,
    "seeds/seeds.yaml": shopSeeds + flags,
    "seeds/flags/V1__a.redis": "PING\n",
  });
  await world.run("seed", "build", "--push", "--db", "main");
  const { stdout } = await world.run("seed", "status", "-q", "--db", "main");
  expect(stdout).toMatch(/^ghcr\.io\/acme\/shop-seed-main@sha256:[0-9a-f]{64}\n$/);
  expect(steady(world, await world.run("seed", "status", "-q"))).toMatchInlineSnapshot(`
    "[exit 3]
    ---
    error: ghcr.io/acme/shop-seed-flags:v1-2ffa1fdae394 is not in the registry.
    hint: Build it with \`preview seed build --push\`.
    "
  `);
});

test("diff names the scripts that are new, edited or gone", async () => {
  const world = seedWorld({ ...shopScripts, "seeds/postgres/V003__old.sql": "SELECT 1;\n" });
  await world.run("seed", "build");
  world.release();
  expect(steady(world, await world.run("seed", "diff"))).toMatchInlineSnapshot(`
    "[exit 0]
    main  nothing has changed since origin/main (7a74397)
    "
  `);
  world.git("checkout", "--quiet", "-b", "feature");
  world.git("rm", "--quiet", "seeds/postgres/V003__old.sql");
  world.write({
    "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id bigint);\n",
    "seeds/postgres/V004__new.sql": "SELECT 1;\n",
  });
  expect(steady(world, await world.run("seed", "diff"))).toMatchInlineSnapshot(`
    "[exit 0]
    main  since origin/main (7a74397)
    ~ V001__schema.sql
    + V004__new.sql
    - V003__old.sql
    "
  `);
  world.git("tag", "v1.0", "HEAD~1");
  expect(steady(world, await world.run("seed", "diff", "v1.0"))).toMatchInlineSnapshot(`
    "[exit 0]
    main  since v1.0 (f140af4)
    ~ V001__schema.sql
    + V004__new.sql
    - V003__old.sql
    "
  `);
  expect(ending(await world.run("seed", "diff", "v2.0"))).toContain("`v2.0` is not in this clone.");
});

test("what came to the main branch meanwhile is not gone here", async () => {
  const world = seedWorld();
  world.git("checkout", "--quiet", "-b", "feature");
  world.write({ "seeds/postgres/V003__theirs.sql": "SELECT 1;\n" });
  world.release();
  world.git("reset", "--quiet", "--hard", "HEAD~1");
  expect((await world.run("seed", "diff")).stdout).toContain("nothing has changed since origin/main");
});
