import { beforeEach, describe, expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import {
  digest,
  edit,
  ending,
  firstSha,
  published,
  push,
  refusals,
  runTwice,
  secondSha,
  shopApiWorld,
} from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import { addSeeds, pushSeeds, scripts, seedFiles, seedsYaml, without } from "../support/shop-seeds.ts";
import { baseSha, type World } from "../support/world.ts";

const seeded = (postgres: string) => shopApiYaml.replace("postgres: {}", `postgres: ${postgres}`);
const previewYaml = seeded("{seed: main}").replace("redis: {}", "redis: {seed: carts}");

let world: World;
let tags: Readonly<Record<string, string>>;

beforeEach(() => {
  world = shopApiWorld(previewYaml);
  tags = addSeeds(world);
});

const record = () => JSON.parse(published(world, "preview.json"));
const seedOf = (store: string) => record().seeds.find((seed: { store: string }) => seed.store === store);
const jobOf = () => /name: (migrate-\w+)/.exec(published(world, "stores.yaml"))?.[1];

/** What the preview's own platform has in place of a component's file. */
function component(path: string, change: (text: string) => string): void {
  const file = `components/${path}`;
  world.platform.main[file] = change(world.platform.main[file] ?? "");
}

test("a seed is found by its tag, pinned by digest, and told", async () => {
  const asked: string[] = [];
  world.registryFails = (reference) => void asked.push(reference);
  const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  expect(stderr.split("\n").slice(1, 6)).toMatchInlineSnapshot(`
    [
      "✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…",
      "✔ store   mongo  docker.io/library/mongo@sha256:33333333…",
      "✔ seed    main v002-4afb3d945549, already in the registry",
      "✔ seed    carts v001-d9069df848c1, already in the registry",
      "✔ links   payments → staging",
    ]
  `);
  // One request a seed, in each of the two runs.
  expect(asked.filter((reference) => reference.includes("seed-main"))).toEqual(
    Array(2).fill(`ghcr.io/acme/shop-seed-main:${tags.main}`),
  );
  expect(seedOf("postgres")).toEqual({
    store: "postgres",
    database: "main",
    image: "ghcr.io/acme/shop-seed-main",
    tag: tags.main,
    digest: world.images.get(`ghcr.io/acme/shop-seed-main:${tags.main}`)?.digest,
    scripts: 2,
  });
  expect(published(world, "preview.env").match(/^(DATABASE_URL|POSTGRES_.*|REDIS_URL)=.*/gm)).toMatchInlineSnapshot(`
    [
      "POSTGRES_URL=postgres://shop:sh%24p%401@postgres:5432/shop",
      "POSTGRES_HOST=postgres",
      "POSTGRES_PORT=5432",
      "POSTGRES_USER=shop",
      "POSTGRES_PASSWORD=sh$p@1",
      "POSTGRES_DATABASE=shop",
      "REDIS_URL=redis://redis:6379/0",
      "DATABASE_URL=postgres://shop:sh%24p%401@postgres:5432/shop",
    ]
  `);
});

test("what is in a work tree of Windows is the same seed", async () => {
  const text = scripts["postgres/V001__schema.sql"] ?? "";
  edit(world, { "seeds/postgres/V001__schema.sql": `\uFEFF${text.replaceAll("\n", "\r\n")}` });
  await runTwice(world, "up", "--no-wait");
  expect(seedOf("postgres").tag).toBe(tags.main);
});

test("a service in a folder of its repository has its own seeds", async () => {
  const files = { ...world.commits.get(firstSha) };
  world.commits.set(firstSha, Object.fromEntries(Object.entries(files).map(([path, text]) => [`shop/${path}`, text])));
  world.repository = { ...world.repository, folder: "shop" } as World["repository"];
  const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
  expect(seedOf("postgres").tag).toBe(tags.main);
});

describe("a seed that is not in the registry", () => {
  beforeEach(() => {
    const { images } = world.building;
    const base = images.images.get(
      `docker.io/library/postgres@${images.add("docker.io/library/postgres:17-bookworm")}`,
    );
    if (base !== undefined) images.images.set(`docker.io/library/postgres@${digest("b")}`, base);
  });

  test("is told with the command that builds it, and nothing is published", async () => {
    world.images.delete(`ghcr.io/acme/shop-seed-main:${tags.main}`);
    expect(await refusals(world, [["up", "--no-wait"], ["plan"], ["up", "--dry-run"]])).toMatchInlineSnapshot(`
      "$ preview up --no-wait
      [exit 8]
      error: the seed of the database \`main\` is not in the registry yet: ghcr.io/acme/shop-seed-main:v002-4afb3d945549
      hint: build it with \`preview seed build --push\`, or let \`preview up --build-seeds\` do it

      $ preview plan
      [exit 8]
      error: the seed of the database \`main\` is not in the registry yet: ghcr.io/acme/shop-seed-main:v002-4afb3d945549
      hint: build it with \`preview seed build --push\`, or let \`preview up --build-seeds\` do it

      $ preview up --dry-run
      [exit 8]
      error: the seed of the database \`main\` is not in the registry yet: ghcr.io/acme/shop-seed-main:v002-4afb3d945549
      hint: build it with \`preview seed build --push\`, or let \`preview up --build-seeds\` do it"
    `);
    world.images.delete(`ghcr.io/acme/shop-seed-carts:${tags.carts}`);
    expect(ending(await world.run("up"))).toMatchInlineSnapshot(`
      "[exit 8]
      error: the seeds of the databases \`main\`, \`carts\` are not in the registry yet: ghcr.io/acme/shop-seed-main:v002-4afb3d945549, ghcr.io/acme/shop-seed-carts:v001-d9069df848c1
      hint: build it with \`preview seed build --push\`, or let \`preview up --build-seeds\` do it"
    `);
    expect(world.platform.commits).toEqual([]);
  });

  test("is built where that is asked for, and then pinned", async () => {
    world.images.delete(`ghcr.io/acme/shop-seed-main:${tags.main}`);
    const { exitCode, stderr } = await runTwice(world, "up", "--no-wait", "--build-seeds");
    expect(exitCode, stderr).toBe(0);
    expect(stderr.split("\n").slice(0, 9)).toMatchInlineSnapshot(`
      [
        "► shop-api-pr-42: pull request 42 of acme/shop-api at 3f9ac1d (from the current branch)",
        "main  V001…V002, 2 scripts, no parent",
        "◎ seed    a made postgres",
        "✔ V001__schema.sql   812 ms",
        "◎ seed    a made postgres",
        "✔ V002__products.sql   812 ms",
        "✔ layer 87 B (full) · pushed · ghcr.io/acme/shop-seed-main@sha256:024dfcc2…",
        "✔ image   ghcr.io/acme/shop-api@sha256:aaaaaaaa…",
        "✔ store   mongo  docker.io/library/mongo@sha256:33333333…",
      ]
    `);
    expect(seedOf("postgres").digest).toBe(world.building.images.tags.get(`ghcr.io/acme/shop-seed-main:${tags.main}`));
    expect(world.building.engine.loads).toEqual(["main from nothing: 1, 2"]);
    expect(world.building.engine.left.size).toBe(0);
  });

  test("is not built by what only shows", async () => {
    world.images.delete(`ghcr.io/acme/shop-seed-main:${tags.main}`);
    expect((await world.run("up", "--build-seeds", "--dry-run")).exitCode).toBe(8);
    expect(world.building.engine.loads).toEqual([]);
  });

  test("is built of the commit, whatever the work tree has", async () => {
    push(world, seedFiles({ ...scripts, "postgres/V003__more.sql": "SELECT 1;\n" }), secondSha);
    const { exitCode, stderr } = await runTwice(world, "up", "--no-wait", "--build-seeds");
    expect(exitCode, stderr).toBe(0);
    expect(world.building.engine.loads).toEqual(["main from nothing: 1, 2, 3"]);
    expect(seedOf("postgres").tag).toBe("v003-a0e3727f9577");
  });

  test("is not mistaken for a registry that does not answer", async () => {
    const outage = new Problem("not-yet", { code: "registry-unavailable", message: "ghcr.io does not answer." });
    world.registryFails = (reference) => (reference.includes("seed-main") ? outage : undefined);
    expect(ending(await world.run("up"))).toMatchInlineSnapshot(`
      "[exit 8]
      error: ghcr.io does not answer."
    `);
  });
});

test("mistakes are told with their places", async () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
    "no such database": { "preview.yaml": seeded("{seed: mian}") },
    "another kind": { "preview.yaml": seeded("{seed: carts}") },
    "no seeds.yaml": { "seeds/seeds.yaml": null },
    "seeds.yaml that is wrong": { "seeds/seeds.yaml": seedsYaml.replace("engine: redis", "engin: redis") },
    "another platform": {
      "seeds/seeds.yaml": seedsYaml.replace("scripts: postgres", "platforms: [linux/arm64]\n    scripts: postgres"),
    },
    "no lock": { "seeds/seeds.lock": null },
    "a script that the lock does not know": { "seeds/postgres/V003__more.sql": "SELECT 1;\n" },
    "a script that was edited": { "seeds/postgres/V001__schema.sql": "SELECT 2;\n" },
    "a script that was removed": { "seeds/postgres/V001__schema.sql": null },
    "a misspelt name": { "seeds/postgres/V3_more.sql": "SELECT 1;\n" },
    "a merge that was not finished": { "seeds/seeds.lock": "<<<<<<< HEAD\n" },
  };
  const endings: string[] = [];
  for (const [name, files] of Object.entries(cases)) {
    world = shopApiWorld(previewYaml);
    addSeeds(world);
    edit(world, files);
    endings.push(`# ${name}\n${ending(await world.run("up", "--no-wait"))}`);
    expect(world.platform.commits).toEqual([]);
  }
  expect(endings.join("\n\n")).toMatchInlineSnapshot(`
    "# no such database
    [exit 2]
    preview.yaml:9:20   stores.postgres.seed: \`seeds/seeds.yaml\` has no database "mian"; did you mean "main"?
    error: \`preview.yaml\` has 1 error.

    # another kind
    [exit 2]
    preview.yaml:9:20   stores.postgres.seed: "carts" is a redis database, and the store is postgres
    error: \`preview.yaml\` has 1 error.

    # no seeds.yaml
    [exit 2]
    preview.yaml:9:20   stores.postgres.seed: there is no \`seeds/seeds.yaml\` in commit 3f9ac1d
    preview.yaml:10:17   stores.redis.seed: there is no \`seeds/seeds.yaml\` in commit 3f9ac1d
    error: \`preview.yaml\` has 2 errors.

    # seeds.yaml that is wrong
    [exit 2]
    seeds/seeds.yaml:13:5   databases[1].engin: unknown key "engin"; did you mean "engine"?
    error: \`seeds/seeds.yaml\` has 1 error.

    # another platform
    [exit 2]
    preview.yaml:9:20   stores.postgres.seed: "main" is not built for linux/amd64, where the platform runs; see \`platforms:\` in \`seeds/seeds.yaml\`
    error: \`preview.yaml\` has 1 error.

    # no lock
    [exit 2]
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no line for \`V001__schema.sql\` and \`V002__products.sql\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no base image of \`main\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no line for \`V001__carts.redis\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no base image of \`carts\`.
    error: \`seeds\` has 4 errors.
    hint: \`preview seed verify --fix\` brings it up to date; commit it

    # a script that the lock does not know
    [exit 2]
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no line for \`V003__more.sql\`.
    error: \`seeds\` has 1 error.
    hint: \`preview seed verify --fix\` brings it up to date; commit it

    # a script that was edited
    [exit 2]
    seeds/postgres/V001__schema.sql:1:1   \`V001__schema.sql\` differs from the released one (\`seeds/seeds.lock\`).
    error: \`seeds\` has 1 error.
    hint: put the change into a new script, or run \`preview seed amend V001\`, which rebuilds everything

    # a script that was removed
    [exit 2]
    seeds/seeds.lock:6:1   V001 (schema) was released (\`seeds/seeds.lock\`), and its script is gone.
    error: \`seeds\` has 1 error.
    hint: bring the script back, and undo what it does in a new one

    # a misspelt name
    [exit 2]
    seeds/postgres/V3_more.sql:1:1   "V3_more.sql" is not run: two underscores stand between the version and the description.
    error: \`seeds\` has 1 error.
    hint: rename it to \`V3__more.sql\`, as \`preview seed verify --fix\` does

    # a merge that was not finished
    [exit 2]
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` does not start with \`# preview seeds.lock 1\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no line for \`V001__schema.sql\` and \`V002__products.sql\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no base image of \`main\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no line for \`V001__carts.redis\`.
    seeds/seeds.lock:1:1   \`seeds/seeds.lock\` has no base image of \`carts\`.
    error: \`seeds\` has 5 errors.
    hint: \`preview seed verify --fix\` writes it anew
    hint: \`preview seed verify --fix\` brings it up to date; commit it"
  `);
});

test("an error in a seed that no store uses stops nobody", async () => {
  edit(world, { "seeds/reviews/V1_x.js": "1\n" });
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
});

describe("what the pull request changes", () => {
  const status = async () => (await world.run("status", "pr-42", "-q")).stdout.match(/^ {2}(postgres|redis).*$/gm);
  const planned = async () => /seeds\n(?:│ {2}.*\n)+/.exec((await world.run("plan", "--no-diff", "-q")).stdout)?.[0];

  test("a script that is new to the base", async () => {
    world.commits.set(baseSha, seedFiles(without("postgres/V002__products.sql")));
    expect(await planned()).toMatchInlineSnapshot(`
      "seeds
      │  ├─ postgres: main v002-4afb3d945549 (2 scripts; V002 is new in this pull request)
      │  └─ redis: carts v001-d9069df848c1 (1 script)
      "
    `);
    await runTwice(world, "up", "--no-wait");
    expect(await status()).toMatchInlineSnapshot(`
      [
        "  postgres  main v002-4afb3d945549 (2 scripts; V002 is new in this pull request)",
        "  redis     carts v001-d9069df848c1 (1 script)",
      ]
    `);
    expect(JSON.parse((await world.run("list", "--json", "-q")).stdout).previews[0].seeds[1].base).toEqual({
      tag: expect.stringMatching(/^v001-/),
      added: ["V002"],
    });
    // The base moves on without a commit of the pull request, or cannot be read any more: no byte changes.
    const before = published(world, "preview.json");
    world.commits.set(baseSha, seedFiles());
    await world.run("up", "--no-wait");
    world.commits.delete(baseSha);
    await world.run("up", "--no-wait");
    expect(published(world, "preview.json")).toBe(before);
  });

  test("a database that is new, one that is built in another way, one that stays", async () => {
    const yaml = seedsYaml.replace("scripts: postgres", "settings: {jit: off}\n    scripts: postgres");
    const [before] = yaml.split("  - name: carts");
    world.commits.set(baseSha, seedFiles(scripts, before));
    await runTwice(world, "up", "--no-wait");
    expect(await status()).toMatchInlineSnapshot(`
      [
        "  postgres  main v002-4afb3d945549 (2 scripts; changed by this pull request)",
        "  redis     carts v001-d9069df848c1 (1 script; new in this pull request)",
      ]
    `);
    world.commits.set(baseSha, seedFiles());
    push(world, {});
    await runTwice(world, "up", "--no-wait");
    expect(await status()).toMatchInlineSnapshot(`
      [
        "  postgres  main v002-4afb3d945549 (2 scripts)",
        "  redis     carts v001-d9069df848c1 (1 script)",
      ]
    `);
  });
});

test("another seed starts the data again, and the migration runs on it", async () => {
  await runTwice(world, "up", "--no-wait");
  const job = jobOf();
  const more = { ...scripts, "carts/V002__more.redis": "SET cart:2 milk\n" };
  edit(world, seedFiles(more));
  pushSeeds(world);
  expect((await runTwice(world, "up", "--no-wait")).stderr).toContain(
    "data: redis starts again, because its seed is now v002-",
  );
  // A cache has no tables, so that nothing is migrated.
  expect(jobOf()).toBe(job);
  edit(world, seedFiles({ ...more, "postgres/V003__more.sql": "SELECT 1;\n" }));
  pushSeeds(world);
  expect((await runTwice(world, "up", "--no-wait")).stderr).toContain(
    "data: postgres starts again, because its seed is now v003-",
  );
  expect(jobOf()).not.toBe(job);
  expect(record().data.postgres.generation).toBe(1);
});

describe("what would hide the data is refused", () => {
  const postgres = "postgres/statefulset.yaml";
  const mounts = "          volumeMounts:\n";
  const mount = (path: string) => (text: string) =>
    text.replace(mounts, `${mounts}            - {name: x, mountPath: ${path}}\n`);
  const env = (entry: string) => (text: string) =>
    text.replace("          env:\n", `          env:\n            - ${entry}\n`);
  const args = (list: string) => (text: string) =>
    text.replace(/^( +)image: preview-store-.*$/m, `$&\n$1args: ${list}`);

  const cases: readonly (readonly [string, string, string, (text: string) => string])[] = [
    [
      "copy: a mount over the seed",
      "{seed: main}",
      postgres,
      (text) =>
        text.replace("mountPath: /var/lib/preview", "mountPath: /seed").replace("/var/lib/preview/data", "/seed/data"),
    ],
    ["copy: a mount over the copy", "{seed: main}", postgres, mount("/var/lib/preview/data")],
    ["copy: a mount in the copy", "{seed: main}", postgres, mount("/var/lib/preview/data/pg_wal/")],
    ["overlay: a mount over the data", "{seed: main, storage: overlay}", postgres, mount("/seed/")],
    ["overlay: a mount in the data", "{seed: main, storage: overlay}", postgres, mount("/seed/pgdata/base")],
    [
      "variables of an empty database",
      "{seed: main, storage: volume}",
      postgres,
      env('{name: POSTGRES_INITDB_ARGS, value: "--locale=C"}'),
    ],
    [
      "a password from elsewhere",
      "{seed: main}",
      postgres,
      env("{name: POSTGRES_PASSWORD_FILE, value: /run/password}"),
    ],
    ["another data directory", "{seed: main}", postgres, args("[postgres, -D, /data]")],
    [
      "another data directory in a shell",
      "{seed: main}",
      postgres,
      args("[sh, -c, 'exec postgres -c data_directory=/data']"),
    ],
    [
      "redis: an append-only file",
      "{seed: main}",
      "redis/statefulset.yaml",
      args("[redis-server, --appendonly, 'yes']"),
    ],
    ["no volume", "{seed: main}", postgres, (text) => text.replace(/volumeMounts:[\s\S]*/, "")],
    [
      "a part of a volume",
      "{seed: main}",
      postgres,
      (text) => text.replace("mountPath: /var/lib/preview", "mountPath: /var/lib/preview\n              subPath: x"),
    ],
    [
      "data outside of the volume",
      "{seed: main}",
      postgres,
      (text) => text.replace("/var/lib/preview/data", "/elsewhere"),
    ],
    [
      "data in the volume's own folder",
      "{seed: main}",
      postgres,
      (text) => text.replace("/var/lib/preview/data", "/var/lib/preview"),
    ],
    ["no PGDATA", "{seed: main}", postgres, (text) => text.replace(/ +- name: PGDATA\n.*\n/, "")],
    [
      "another image",
      "{seed: main}",
      postgres,
      (text) => text.replace("image: preview-store-postgres", "image: postgres:17"),
    ],
  ];

  test("each with its reason", async () => {
    const reasons: string[] = [];
    for (const [name, store, path, change] of cases) {
      world = shopApiWorld(previewYaml.replace("{seed: main}", store));
      addSeeds(world);
      component(path, change);
      const { exitCode, stderr } = await world.run("up", "--no-wait");
      expect([name, exitCode, world.platform.commits]).toEqual([name, 2, []]);
      const said = stderr.split("\n").find((line) => /^(error: )?StatefulSet/.test(line));
      reasons.push(`${name}: ${said?.replace(/^(error: )?StatefulSet /, "")}`);
    }
    expect(reasons.join("\n")).toMatchInlineSnapshot(`
      "copy: a mount over the seed: postgres mounts a volume at /seed, which hides the seed's data in /seed/pgdata
      copy: a mount over the copy: postgres mounts a volume at /var/lib/preview/data, which hides the copy of the seed's data in /var/lib/preview/data
      copy: a mount in the copy: postgres mounts a volume at /var/lib/preview/data/pg_wal, which hides the copy of the seed's data in /var/lib/preview/data
      overlay: a mount over the data: postgres mounts a volume at /seed, which hides the seed's data in /seed/pgdata
      overlay: a mount in the data: postgres mounts a volume at /seed/pgdata/base, which hides the seed's data in /seed/pgdata
      variables of an empty database: postgres sets POSTGRES_INITDB_ARGS, which is only for an empty database and not for one that starts from a seed
      a password from elsewhere: postgres sets POSTGRES_PASSWORD_FILE, which is only for an empty database and not for one that starts from a seed
      another data directory: postgres has the argument -D, which leads away from the seed's data
      another data directory in a shell: postgres has the argument data_directory=/data, which leads away from the seed's data
      redis: an append-only file: redis has the argument --appendonly, which leads away from the seed's data
      no volume: postgres of the platform's components does not mount the whole of a volume \`data\`, so that its data cannot be put there.
      a part of a volume: postgres of the platform's components does not mount the whole of a volume \`data\`, so that its data cannot be put there.
      data outside of the volume: postgres of the platform's components does not set PGDATA to a folder below \`/var/lib/preview\`, where its volume \`data\` is, so that its data cannot be put there.
      data in the volume's own folder: postgres of the platform's components does not set PGDATA to a folder below \`/var/lib/preview\`, where its volume \`data\` is, so that its data cannot be put there.
      no PGDATA: postgres of the platform's components does not set PGDATA to a folder below \`/var/lib/preview\`, where its volume \`data\` is, so that its data cannot be put there.
      another image: postgres of the platform's components has no container with the image \`preview-store-postgres\`, so that its data cannot be put there."
    `);
  });

  test("a mount that hides nothing is not", async () => {
    component(postgres, mount("/var/lib"));
    component(postgres, mount("/dev/shm"));
    component(postgres, env("{name: PGOPTIONS, value: x}"));
    expect((await world.run("up", "--no-wait")).exitCode).toBe(0);
  });
});

test("a store without a seed stays as it was", async () => {
  const plain = shopApiWorld(shopApiYaml);
  addSeeds(plain);
  edit(plain, { "seeds/seeds.yaml": "not read" });
  expect((await runTwice(plain, "up", "--no-wait")).exitCode).toBe(0);
  expect(published(plain, "stores.yaml")).not.toContain("initContainers");
});

test("the next commit without its seed in the registry leaves what runs alone", async () => {
  await runTwice(world, "up", "--no-wait");
  const before = published(world, "preview.json");
  push(world, seedFiles({ ...scripts, "postgres/V003__more.sql": "SELECT 1;\n" }), secondSha);
  expect((await world.run("up", "--no-wait")).exitCode).toBe(8);
  expect(published(world, "preview.json")).toBe(before);
});
