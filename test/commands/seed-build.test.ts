import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { type SeedWorld, seedWorld, shopScripts, shopSeeds, steady } from "../support/seed-world.ts";
import { ending } from "../support/shop.ts";

const third = { "seeds/postgres/V003__demo_users.sql": "CREATE TABLE users (id int);\n" };

const first = "main from nothing: 1, 2";

/** Two scripts that are in the registry, and a third one that is not. */
async function withThird(): Promise<SeedWorld> {
  const world = seedWorld();
  await world.run("seed", "build", "--push");
  world.write(third);
  world.images.requests.length = 0;
  return world;
}

/** What the data layers of the newest image of the database have. */
function newestLayers(world: SeedWorld): readonly (readonly string[])[] {
  const [digest] =
    [...world.images.tags]
      .filter(([tag]) => tag.startsWith("ghcr.io/acme/shop-seed-main:"))
      .at(-1)
      ?.slice(1) ?? [];
  const image = world.images.images.get(`ghcr.io/acme/shop-seed-main@${digest}`);
  return (image?.layers ?? []).flatMap((layer) => {
    const entries = world.images.layers.get(layer.digest);
    return entries === undefined
      ? []
      : [entries.map(({ path, content }) => (content === undefined ? `-${path}` : path))];
  });
}

test("the first build loads everything; the second asks the registry once", async () => {
  const world = seedWorld();
  expect(steady(world, await world.run("seed", "build", "--push"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v002-232fe8c1cb9d@sha256:…
    ---
    ✔ new     seeds/seeds.lock
    main  V001…V002, 2 scripts, no parent
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    ◎ seed    a made postgres
    ✔ V002__reference_data.sql   812 ms
    ✔ layer 2.7 KiB (full) · pushed · ghcr.io/acme/shop-seed-main@sha256:……
    "
  `);
  expect(readFileSync(join(world.root, "seeds/seeds.lock"), "utf8")).toMatchInlineSnapshot(`
    "# preview seeds.lock 1
    base main docker.io/library/postgres:17-bookworm sha256:852c82b3c8abe9e0d4a659ff14ffac9fabe3c6468eeb5f49c5396ad9d924bbe9
    main V001 sha256:1ff381f96a24dd0ed58cc140dee6aa7237aab558106e029fa48c0fc4106cec53 schema
    main V002 sha256:651113dbafcd82315b433fb5860a4dd65b5e1ce47a6b4e0b1dd5e7601d8bb37d reference_data
    "
  `);
  expect(newestLayers(world)).toMatchInlineSnapshot(`
    [
      [
        "seed",
        "seed/pgdata",
        "seed/pgdata/base",
        "seed/pgdata/base/5",
        "seed/pgdata/global",
        "seed/pgdata/pg_notify",
        "seed/pgdata/base/5/1",
        "seed/pgdata/base/5/2",
      ],
      [
        "seed",
        "seed/pgdata",
        "seed/pgdata/global",
        "seed/pgdata/global/pg_control",
      ],
    ]
  `);
  world.images.requests.length = 0;
  expect(steady(world, await world.run("seed", "build", "--push"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v002-232fe8c1cb9d@sha256:…
    ---
    main  V001…V002, 2 scripts, v002-232fe8c1cb9d is already in the registry
    "
  `);
  expect(world.images.requests).toHaveLength(1);
  expect(world.engine.left.size).toBe(0);
});

test("an appended script is loaded onto the nearest parent", async () => {
  const world = await withThird();
  expect(steady(world, await world.run("seed", "build", "--push"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v003-721be2324ddd@sha256:…
    ---
    ✔ changed seeds/seeds.lock
    main  V001…V003, 3 scripts, parent v002-232fe8c1cb9d
    ◎ seed    a made postgres
    ✔ V003__demo_users.sql   812 ms
    ✔ layer 36 B (delta) · pushed · ghcr.io/acme/shop-seed-main@sha256:……
    "
  `);
  expect(world.engine.loads).toEqual([first, "main on its parent: 3"]);
  expect(newestLayers(world)).toMatchInlineSnapshot(`
    [
      [
        "seed",
        "seed/pgdata",
        "seed/pgdata/base",
        "seed/pgdata/base/5",
        "seed/pgdata/global",
        "seed/pgdata/pg_notify",
        "seed/pgdata/base/5/1",
        "seed/pgdata/base/5/2",
      ],
      [
        "seed",
        "seed/pgdata",
        "seed/pgdata/global",
        "seed/pgdata/global/pg_control",
      ],
      [
        "seed",
        "seed/pgdata",
        "seed/pgdata/base",
        "seed/pgdata/base/5",
        "seed/pgdata/global",
        "seed/pgdata/base/5/3",
        "seed/pgdata/global/pg_control",
      ],
    ]
  `);
  expect(world.images.requests.map((request) => request.replace(/@.*/, "@…"))).toMatchInlineSnapshot(`
    [
      "digest ghcr.io/acme/shop-seed-main:v003-721be2324ddd",
      "digest ghcr.io/acme/shop-seed-main:v002-232fe8c1cb9d",
      "digest ghcr.io/acme/shop-seed-main:v001-aaf8b3387b8c",
      "open ghcr.io/acme/shop-seed-main@…",
      "unpack ghcr.io/acme/shop-seed-main 2",
      "push ghcr.io/acme/shop-seed-main:v003-721be2324ddd",
    ]
  `);
});

test("--full loads everything anew, and -n says what would be loaded", async () => {
  const world = await withThird();
  const lock = readFileSync(join(world.root, "seeds/seeds.lock"), "utf8");
  expect(steady(world, await world.run("seed", "build", "-n"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v003-721be2324ddd
    ---
    main  V001…V003, 3 scripts, parent v002-232fe8c1cb9d
    "
  `);
  expect(world.engine.loads).toEqual([first]);
  expect(readFileSync(join(world.root, "seeds/seeds.lock"), "utf8")).toBe(lock);
  expect((await world.run("seed", "build", "--push", "--full")).stderr).toContain("(full) · pushed");
  expect(world.engine.loads).toEqual([first, "main from nothing: 1, 2, 3"]);
});

test("what is not pushed is written to a folder, or only tried", async () => {
  const world = await withThird();
  const folder = join(world.root, "out");
  expect(steady(world, await world.run("seed", "build", "--db", "main", "--output", folder))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v003-721be2324ddd@sha256:…
    ---
    ✔ changed seeds/seeds.lock
    main  V001…V003, 3 scripts, parent v002-232fe8c1cb9d
    ◎ seed    a made postgres
    ✔ V003__demo_users.sql   812 ms
    ✔ layer 36 B (delta) · written · <clone>/out
    "
  `);
  expect(existsSync(join(folder, "oci-layout"))).toBe(true);
  expect(steady(world, await world.run("seed", "build"))).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v003-721be2324ddd
    ---
    main  V001…V003, 3 scripts, parent v002-232fe8c1cb9d
    ◎ seed    a made postgres
    ✔ V003__demo_users.sql   812 ms
    ✔ layer 36 B (delta) · not pushed · on docker.io/library/postgres@sha256:……
    ► nothing was kept; \`--push\` pushes the image, \`--output <folder>\` writes it
    "
  `);
  expect(world.images.tags.size).toBe(3);
  await world.run("seed", "build", "--push");
  const again = await world.run("seed", "build", "--db", "main", "--output", "again");
  expect(again.stderr).toContain(`(delta) · written · ${world.root}/again`);
  expect(existsSync(join(world.root, "again/oci-layout"))).toBe(true);
});

test("a delta that is most of the data, or one of too many, is packed whole", async () => {
  const world = await withThird();
  world.write({ "seeds/postgres/V004__much.sql": "-- much\n".repeat(1000) });
  expect((await world.run("seed", "build", "--push")).stderr).toContain("(full) · pushed");
  expect(world.engine.loads).toEqual([first, "main on its parent: 3, 4"]);
  for (const version of [5, 6, 7, 8, 9]) {
    world.write({ [`seeds/postgres/V00${version}__more.sql`]: "-- more\n" });
    expect((await world.run("seed", "build", "--push")).stderr).toContain(version < 9 ? "(delta)" : "(full)");
  }
});

test("scripts without an order are not built", async () => {
  const world = await withThird();
  world.write({ "seeds/postgres/V002__again.sql": "SELECT 1;\n", "seeds/postgres/v5_x.SQL": "SELECT 1;\n" });
  world.write({ "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id bigint PRIMARY KEY);\n" });
  expect(ending(await world.run("seed", "build", "--push"))).toMatchInlineSnapshot(`
    "[exit 2]
    seeds/postgres/v5_x.SQL:1:1   "v5_x.SQL" is not run: it must start with a capital V and its version.
    seeds/postgres/V002__again.sql:1:1   \`V002__reference_data.sql\` and \`V002__again.sql\` have the same version.
    seeds/postgres/V001__schema.sql:1:1   \`V001__schema.sql\` differs from the released one (origin/main, 084567c, line 1).
    error: \`seeds\` has 3 errors.
    hint: rename it to \`V5__x.sql\`, as \`preview seed verify --fix\` does
    hint: \`preview seed verify --fix\` gives it the next version
    hint: put the change into a new script, or run \`preview seed amend V001\`, which rebuilds everything"
  `);
  expect(world.images.requests).toEqual([]);
});

test("the base image is the locked one until it is asked for", async () => {
  const world = await withThird();
  const before = world.images.tags.get("docker.io/library/postgres:17-bookworm");
  world.images.add("docker.io/library/postgres:17.9");
  world.images.tags.set(
    "docker.io/library/postgres:17-bookworm",
    world.images.tags.get("docker.io/library/postgres:17.9") ?? "",
  );
  await world.run("seed", "build", "--push");
  expect(world.engine.loads).toEqual([first, "main on its parent: 3"]);
  expect(readFileSync(join(world.root, "seeds/seeds.lock"), "utf8")).toContain(before);
  const { stderr } = await world.run("seed", "build", "--push", "--update-base");
  expect(stderr).toContain("✔ changed seeds/seeds.lock\nmain  V001…V003, 3 scripts, no parent\n");
  expect(readFileSync(join(world.root, "seeds/seeds.lock"), "utf8")).not.toContain(before);
});

test("the same content has the same tag, whatever its name and its ends of lines", async () => {
  const world = await withThird();
  world.git("mv", "seeds/postgres/V002__reference_data.sql", "seeds/postgres/V002__products.sql");
  const text = shopScripts["seeds/postgres/V001__schema.sql"].replaceAll("\n", "\r\n");
  world.write({ "seeds/postgres/V001__schema.sql": `\u{feff}${text}` });
  world.git("rm", "--quiet", "-f", "--ignore-unmatch", "seeds/postgres/V003__demo_users.sql");
  const { stderr } = await world.run("seed", "build", "-n", "--db", "main");
  expect(stderr).toContain("parent v002-");
});

test("several databases, one of them by its name", async () => {
  const more =
    "  - {name: flags, engine: redis, base: docker.io/library/redis:8-bookworm, image: ghcr.io/acme/shop-seed-flags}\n";
  const world = seedWorld({
    ...shopScripts,
    "seeds/seeds.yaml": shopSeeds + more,
    "seeds/flags/V001__flags.redis": "SET flag:new-cart on\n",
  });
  expect((await world.run("seed", "build", "--push", "--db", "flags")).stdout).toMatch(
    /^ghcr.io\/acme\/shop-seed-flags:v001-\S+\n$/,
  );
  expect((await world.run("seed", "build", "--push")).stdout.split("\n")).toHaveLength(3);
  expect(world.engine.loads).toEqual(["flags from nothing: 1", "main from nothing: 1, 2"]);
  expect(ending(await world.run("seed", "build", "--db", "flag"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: seeds.yaml has no database \`flag\`.
    hint: Did you mean \`flags\`? There are \`main\`, \`flags\`."
  `);
  expect(ending(await world.run("seed", "build", "--output", "out"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`--output\` takes one database.
    hint: Name it with \`--db\`."
  `);
});

test.each(["digest", "open docker", "open ghcr", "unpack", "push"])(
  "a failure at %s leaves nothing behind, and the next run does what is left",
  async (step) => {
    const world = await withThird();
    world.images.fails = (request) =>
      request.startsWith(step)
        ? new Problem("not-yet", { code: "registry-unavailable", message: "It is away." })
        : undefined;
    const failed = await world.run("seed", "build", "--push");
    expect([failed.exitCode, world.engine.left.size]).toEqual(step === "open docker" ? [0, 0] : [8, 0]);
    world.images.fails = undefined;
    expect((await world.run("seed", "build", "--push")).exitCode).toBe(0);
    expect(world.images.tags.size).toBe(4);
  },
);

test("a script that the server refuses is named with its place", async () => {
  const world = await withThird();
  world.engine.fails = (path) =>
    path.endsWith("V003__demo_users.sql")
      ? new Problem("config", {
          code: "seed-script-failed",
          message: 'type "it" does not exist (42704)',
          location: { file: path, line: 1, column: 24 },
        })
      : undefined;
  expect(ending(await world.run("seed", "build", "--push"))).toMatchInlineSnapshot(`
    "[exit 2]
    main  V001…V003, 3 scripts, parent v002-232fe8c1cb9d
    error: seeds/postgres/V003__demo_users.sql:1:24 type "it" does not exist (42704)"
  `);
  expect(world.engine.left.size).toBe(0);
});

test("somebody who was faster is believed", async () => {
  const world = await withThird();
  const { stdout } = await world.run("seed", "build", "-n");
  const other = `sha256:${"e".repeat(64)}`;
  world.engine.fails = () => void world.images.tags.set(stdout.trim(), other);
  const answer = await world.run("seed", "build", "--push");
  expect(answer.stdout).toBe(`${stdout.trim()}@${other}\n`);
  expect(answer.stderr).toContain("in the registry meanwhile");
});

const bothPlatforms = { "seeds/seeds.yaml": `${shopSeeds}    platforms: [linux/arm64, linux/amd64]\n` };

test("machines of each platform build one image together, and the next build goes on from it", async () => {
  const world = seedWorld({ ...shopScripts, ...bothPlatforms });
  const arm = await world.run("seed", "build", "--push", "--platform", "linux/arm64");
  expect(ending(arm)).toMatchInlineSnapshot(`
    "[exit 0]
    ghcr.io/acme/shop-seed-main:v002-0dbfcf773229
    main  V001…V002, 2 scripts, no parent"
  `);
  expect(arm.stderr).toContain("waits for linux/amd64: `preview seed build --push --platform linux/amd64`");
  const again = await world.run("seed", "build", "--push", "--platform", "linux/arm64", "--json");
  expect(JSON.parse(again.stdout).databases).toMatchObject([{ how: "unchanged", digest: null, inRegistry: false }]);
  const amd = await world.run("seed", "build", "--push", "--platform", "linux/amd64");
  expect(amd).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/:v002-[0-9a-f]{12}@sha256:[0-9a-f]{64}\n$/),
  });
  expect(world.engine.loads).toEqual([first, first]);

  world.images.requests.length = 0;
  await world.run("seed", "build", "--push", "--platform", "linux/arm64");
  expect(world.images.requests).toHaveLength(1);
  world.write(third);
  await world.run("seed", "build", "--push", "--platform", "linux/arm64");
  expect(world.engine.loads.slice(2)).toEqual(["main on its parent: 3"]);
});

test("what a killed build of the last platform left behind is joined by the next one", async () => {
  const world = seedWorld({ ...shopScripts, ...bothPlatforms });
  await world.run("seed", "build", "--push", "--platform", "linux/arm64");
  await world.run("seed", "build", "--push", "--platform", "linux/amd64");
  const [whole = ""] = [...world.images.tags.keys()].filter((tag) => /:v002-[0-9a-f]{12}$/.test(tag));
  const digest = world.images.tags.get(whole);
  world.images.tags.delete(whole);
  expect((await world.run("seed", "build", "--push")).stdout).toBe(`${whole}@${digest}\n`);
  expect(world.engine.loads).toHaveLength(2);
});

test("a platform that seeds.yaml does not name is refused", async () => {
  const answer = await seedWorld().run("seed", "build", "--push", "--platform", "linux/s390x");
  expect(ending(answer)).toMatchInlineSnapshot(`
    "[exit 2]
    main  V001…V002, 2 scripts, no parent
    error: The database \`main\` is not for linux/s390x: it has linux/amd64.
    hint: Add it to \`platforms:\` in seeds.yaml, or name one of these."
  `);
});

test("a long load says how far it is", async () => {
  const world = seedWorld();
  world.engine.fails = () => {
    world.now += 7000;
    return undefined;
  };
  expect((await world.run("seed", "build")).stderr).toContain("◎ load    7 s · V001__schema.sql, 55 B of 2.7 KiB");
});

test("without seeds.yaml, and outside of a repository", async () => {
  expect(ending(await seedWorld({ "preview.yaml": "" }).run("seed", "build"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no \`seeds/seeds.yaml\`.
    hint: \`preview seed new <text>\` writes it, and the first script."
  `);
  expect(ending(await seedWorld().run("-C", "/", "seed", "build"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: This is not a Git repository, and seeds are versioned with Git.
    hint: Run the command in a clone of the service's repository, or name it with \`-C\`."
  `);
});

test("from a folder below, and in a folder of a monorepo", async () => {
  const world = seedWorld(
    Object.fromEntries(Object.entries(shopScripts).map(([path, text]) => [`apps/shop/${path}`, text])),
  );
  world.write({ "apps/shop/src/x/a.py": "" });
  expect((await world.runIn("apps/shop/src/x", "seed", "build", "--push")).stderr).toContain(
    "✔ new     ../../seeds/seeds.lock",
  );
  expect((await world.runIn("apps/shop", "seed", "build", "--push")).stderr).toContain("already in the registry");
});
