import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type SeedWorld, seedWorld, shopScripts, shopSeeds, steady } from "../support/seed-world.ts";
import { ending } from "../support/shop.ts";

const text = (world: SeedWorld, path: string) => readFileSync(join(world.root, path), "utf8");
const scripts = (world: SeedWorld) => readdirSync(join(world.root, "seeds/postgres"));
const seed = async (world: SeedWorld, ...args: readonly string[]) => steady(world, await world.run("seed", ...args));

const previewYaml = `apiVersion: preview/v1
service: shop-api
type: backend
platform: acme/preview-platform
image: ghcr.io/acme/shop-api:\${SHA}
stores: {postgres: {seed: main}}
`;

test("new writes the next script in the style of the others", async () => {
  const world = seedWorld();
  expect(await seed(world, "new", "Demo users, für Jürgen!")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/postgres/V003__demo_users_fur_jurgen.sql
    ---
    ✔ new     seeds/postgres/V003__demo_users_fur_jurgen.sql
    ► Fill in \`seeds/postgres/V003__demo_users_fur_jurgen.sql\`, then run \`preview seed build --db main\`, and commit it with seeds.lock.
    "
  `);
  expect(text(world, "seeds/postgres/V003__demo_users_fur_jurgen.sql")).toMatchInlineSnapshot(`
    "-- Demo users, für Jürgen!
    -- Runs once, in one transaction, as the owner of the database; psql commands are not available.
    -- Once it is merged it is never changed: write another one.

    "
  `);
  expect(await seed(world, "new", "more", "-n")).toContain("[exit 0]\nseeds/postgres/V004__more.sql\n");
  expect(scripts(world)).toHaveLength(3);
  expect(ending(await world.run("seed", "new", "!"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: "!" has no letter or digit that could be part of a file's name.
    hint: Say in a few words what the script adds: \`preview seed new "demo users"\`."
  `);
});

test.each([
  ["V20251101120000__a.sql", "V20261123080000__b.sql"],
  ["V1__a.sql", "V2__b.sql"],
  ["V0009__a.sql", "V0010__b.sql"],
])("after %s comes %s", async (first, next) => {
  const world = seedWorld({ "seeds/seeds.yaml": shopSeeds, [`seeds/postgres/${first}`]: "SELECT 1;\n" });
  expect((await world.run("seed", "new", "b")).stdout).toBe(`seeds/postgres/${next}\n`);
});

test("new knows what others have merged meanwhile", async () => {
  const world = seedWorld();
  world.git("checkout", "--quiet", "-b", "feature");
  world.write({ "seeds/postgres/V003__theirs.sql": "SELECT 1;\n" });
  world.release();
  world.git("reset", "--quiet", "--hard", "HEAD~1");
  expect((await world.run("seed", "new", "ours")).stdout).toBe("seeds/postgres/V004__ours.sql\n");
});

test("the first script comes with seeds.yaml", async () => {
  const world = seedWorld({ "preview.yaml": previewYaml });
  expect(await seed(world, "new", "schema")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/postgres/V001__schema.sql
    ---
    ✔ new     seeds/seeds.yaml
    ✔ new     seeds/postgres/V001__schema.sql
    ► Fill in \`seeds/postgres/V001__schema.sql\`, then run \`preview seed build --db main\`, and commit it with seeds.lock.
    "
  `);
  expect(text(world, "seeds/seeds.yaml")).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://unpkg.com/preview-cli/schema/seeds.schema.json
    apiVersion: preview/v1
    kind: Seeds
    databases:
      - name: main # what preview.yaml calls it: \`seed: main\`
        engine: postgres
        base: docker.io/library/postgres:17-bookworm # its digest is kept in seeds.lock
        image: ghcr.io/acme/shop-api-seed-main
        scripts: postgres
        # database, user, password: preview unless said otherwise; thrown away with the preview, never real ones
        # extensions: [pgcrypto]
        # settings: {shared_buffers: "128MB"}
    "
  `);
  expect((await world.run("config", "validate")).stdout).toContain("seeds/seeds.yaml is valid.");
  expect((await world.run("seed", "build", "-n")).exitCode).toBe(0);
});

test("what preview.yaml does not say is asked for", async () => {
  const world = seedWorld({ "README.md": "" });
  expect(ending(await world.run("seed", "new", "flags"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`--kind <kind>\` is required when not running interactively.
    hint: It can be one of \`postgres\`, \`redis\`, \`mongo\`."
  `);
  world.answers = ["redis", "ghcr.io/acme/shop-seed-flags"];
  expect(await seed(world, "new", "flags")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/redis/V001__flags.redis
    ---
    ✔ new     seeds/seeds.yaml
    ✔ new     seeds/redis/V001__flags.redis
    ► Fill in \`seeds/redis/V001__flags.redis\`, then run \`preview seed build --db redis\`, and commit it with seeds.lock.
    ► Write \`redis: {seed: redis}\` under \`stores:\` in preview.yaml, so that previews start with it.
    "
  `);
  expect(text(world, "seeds/seeds.yaml")).toContain("engine: redis\n");
});

test("several databases have to be told apart", async () => {
  const more =
    "  - {name: flags, engine: redis, base: docker.io/library/redis:8-bookworm, image: ghcr.io/acme/flags}\n";
  const world = seedWorld({ ...shopScripts, "seeds/seeds.yaml": shopSeeds + more });
  expect(ending(await world.run("seed", "new", "x"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: seeds.yaml has 2 databases, and it is not clear which one is meant.
    hint: Name it: \`--db main\`, \`--db flags\`."
  `);
  expect((await world.run("seed", "new", "x", "--db", "flags")).stdout).toBe("seeds/flags/V001__x.redis\n");
});

test("amend takes an edited script, and the next build loads everything", async () => {
  const world = seedWorld();
  await world.run("seed", "build", "--push");
  world.release();
  expect(await seed(world, "amend", "V001")).toMatchInlineSnapshot(`
    "[exit 0]
    ---
    ► seeds.lock has V001 as it is
    "
  `);
  world.write({ "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id bigint PRIMARY KEY);\n" });
  expect((await world.run("seed", "build")).exitCode).toBe(2);
  const before = text(world, "seeds/seeds.lock");
  expect((await world.run("seed", "amend", "v1", "-n")).exitCode).toBe(0);
  expect(text(world, "seeds/seeds.lock")).toBe(before);
  expect(await seed(world, "amend", "V001")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/seeds.lock
    ---
    ✔ changed seeds/seeds.lock
    ► Commit it with the script. Everything is built anew with the next \`preview seed build\`, and previews start over with their data.
    "
  `);
  const { stderr } = await world.run("seed", "build", "--push");
  expect(stderr).toContain("main  V001…V002, 2 scripts, no parent\n");
  expect(ending(await world.run("seed", "amend", "V009"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: \`seeds/postgres\` has no script with the version "V009".
    hint: The last one is \`V002__reference_data.sql\`."
  `);
});

test("squash folds scripts into one that loads the same", async () => {
  const world = seedWorld({
    ...shopScripts,
    "seeds/postgres/V002__reference_data.sql": "COPY products FROM stdin;\n1\tcup\n",
    "seeds/postgres/V003__index.sql":
      "-- preview:no-transaction\nCREATE INDEX CONCURRENTLY ON products (name) -- later;",
    "seeds/postgres/V004__last.sql": "SELECT 1; -- the end",
    "seeds/postgres/V005__later.sql": "SELECT 2;\n",
  });
  await world.run("seed", "build", "--push");
  world.release();
  expect(await seed(world, "squash", "V004", "-n")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/postgres/V004__baseline.sql
    seeds/seeds.lock
    ---
    ► Commit all of it. Everything is built anew with the next \`preview seed build\`, and previews start over with their data.
    "
  `);
  expect(scripts(world)).toHaveLength(5);
  expect(await seed(world, "squash", "V004")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/postgres/V004__baseline.sql
    seeds/seeds.lock
    ---
    ✔ new     seeds/postgres/V004__baseline.sql
    ✔ changed seeds/seeds.lock
    ► seeds/postgres/V001__schema.sql is removed
    ► seeds/postgres/V002__reference_data.sql is removed
    ► seeds/postgres/V003__index.sql is removed
    ► seeds/postgres/V004__last.sql is removed
    ► Commit all of it. Everything is built anew with the next \`preview seed build\`, and previews start over with their data.
    "
  `);
  expect(scripts(world)).toEqual(["V004__baseline.sql", "V005__later.sql"]);
  expect(text(world, "seeds/postgres/V004__baseline.sql")).toMatchInlineSnapshot(`
    "-- preview:no-transaction
    -- V001__schema.sql
    CREATE TABLE products (id int PRIMARY KEY, name text);

    -- V002__reference_data.sql
    COPY products FROM stdin;
    1	cup
    \\.

    -- V003__index.sql
    CREATE INDEX CONCURRENTLY ON products (name) -- later;
    ;

    -- V004__last.sql
    SELECT 1; -- the end

    "
  `);
  expect((await world.run("seed", "build", "--push")).stderr).toContain("main  V004…V005, 2 scripts, no parent\n");
  expect((await world.run("seed", "verify", "--fast")).exitCode).toBe(0);
  expect(ending(await world.run("seed", "squash", "V004"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`seeds/postgres\` has fewer than two scripts to fold."
  `);
});

test("squash folds no documents, and says how to do it by hand", async () => {
  const yaml =
    "apiVersion: preview/v1\nkind: Seeds\ndatabases:\n  - {name: reviews, engine: mongo, base: docker.io/library/redis:8-bookworm, image: ghcr.io/acme/reviews}\n";
  const [first, last] = ["seeds/reviews/V001__a.reviews.ndjson", "seeds/reviews/V002__b.reviews.ndjson"];
  const world = seedWorld({ "seeds/seeds.yaml": yaml, [first]: '{"_id": 1}\n', [last]: '{"_id": 2}\n' });
  await world.run("seed", "build", "--push");
  world.release();
  expect(ending(await world.run("seed", "squash"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`seeds/reviews\` has files of documents (.ndjson) among these scripts, which cannot become part of a script.
    hint: Fold them by hand: move a collection's documents into its last file and \`preview seed amend\` that one; remove the others and their lines in seeds.lock."
  `);
  expect(readdirSync(join(world.root, "seeds/reviews"))).toHaveLength(2);
  world.write({ [last]: '{"_id": 1}\n{"_id": 2}\n' });
  expect((await world.run("seed", "amend", "V002")).exitCode).toBe(0);
  rmSync(join(world.root, first));
  const lock = text(world, "seeds/seeds.lock");
  world.write({ "seeds/seeds.lock": lock.replace(/^reviews V001 .*\n/m, "") });
  expect(await seed(world, "verify", "--fast")).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/seeds.lock:1:1  info  seed/rewritten  V002 and V001 were released (origin/main, 6514e2e) and rewritten on purpose: everything is built anew.

    1 for information.
    "
  `);
  expect((await world.run("seed", "build", "--push")).stderr).toContain("V002, 1 script, no parent\n");
});

test("squash folds nothing that has no order", async () => {
  const world = seedWorld();
  world.write({ "seeds/postgres/V002__again.sql": "SELECT 1;\n" });
  expect((await world.run("seed", "squash")).exitCode).toBe(2);
  expect(scripts(world)).toHaveLength(3);
});
