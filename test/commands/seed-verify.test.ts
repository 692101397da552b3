import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import type { SeedFinding } from "../../src/seeds/finding.ts";
import { type SeedWorld, seedWorld, shopScripts, steady } from "../support/seed-world.ts";
import { ending } from "../support/shop.ts";

/** A clone whose seeds are in order: built, locked and merged. */
async function sound(files: Readonly<Record<string, string>> = shopScripts): Promise<SeedWorld> {
  const world = seedWorld(files);
  await world.run("seed", "build");
  world.release();
  world.images.requests.length = 0;
  world.engine.loads.length = 0;
  return world;
}

const verify = async (world: SeedWorld, ...args: readonly string[]) =>
  steady(world, await world.run("seed", "verify", ...args));

const bad = "INSERT INTO products VALUES (3, 'key AKIAQ3EGRTYKL7PNMX2W');\n\\i other.sql\n";

test("seeds in order are loaded, and asked what they broke", async () => {
  const world = await sound();
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 0]
    4 files are valid.
    ---
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    ◎ seed    a made postgres
    ✔ V002__reference_data.sql   812 ms
    "
  `);
  expect(world.engine.loads).toEqual(["main from nothing: 1, 2"]);
  expect(world.engine.left.size).toBe(0);
  expect(await verify(world, "--fast")).toMatchInlineSnapshot(`
    "[exit 0]
    4 files are valid.
    "
  `);
  expect(world.engine.loads).toHaveLength(1);
});

test("everything is said at once, and nothing is loaded then", async () => {
  const world = await sound();
  world.write({
    "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id bigint PRIMARY KEY);\n",
    "seeds/postgres/V002__again.sql": "SELECT 1;\n",
    "seeds/postgres/V003__keys.sql": bad,
    "seeds/postgres/v4__case.sql": "SELECT 1;\n",
  });
  symlinkSync("/etc/passwd", join(world.root, "seeds/postgres/V009__link.sql"));
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/postgres/V009__link.sql:1:1  error  seed/not-a-file  \`postgres/V009__link.sql\` is a link, and may lead out of the repository.
        fix: put the file itself in its place
    seeds/postgres/v4__case.sql:1:1  error  seed/script-name  "v4__case.sql" is not run: it must start with a capital V and its version.
        fix: rename it to \`V4__case.sql\`, as \`preview seed verify --fix\` does
    seeds/postgres/V002__again.sql:1:1  error  seed/duplicate-version  \`V002__reference_data.sql\` and \`V002__again.sql\` have the same version.
        fix: \`preview seed verify --fix\` gives it the next version
    seeds/postgres/V001__schema.sql:1:1  error  seed/edited  \`V001__schema.sql\` differs from the released one (origin/main, c77a714, line 1).
        fix: put the change into a new script, or run \`preview seed amend V001\`, which rebuilds everything
    seeds/seeds.lock:1:1  error  seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V003__keys.sql\`.
        fix: \`preview seed verify --fix\` brings it up to date; commit it
    seeds/postgres/V003__keys.sql:1:38  error  seed/secret  This looks like an AWS access key.
        fix: revoke it and write something made up; what is no secret goes under \`allow:\` in seeds.yaml
    seeds/postgres/V003__keys.sql:2:1  error  seed/psql-command  \`\\i\` is a psql command, and seeds are sent straight to the server.
        fix: put its statements here, or into a script of their own

    7 errors.
    "
  `);
  expect(world.engine.loads).toEqual([]);
});

test("findings for programs", async () => {
  const files = Object.entries(shopScripts).map(([path, text]) => [`shop/${path}`, text]);
  const world = seedWorld(Object.fromEntries(files));
  await world.runIn("shop", "seed", "build");
  world.write({ "shop/seeds/postgres/V003__keys and more.sql": "", "shop/seeds/postgres/V003__keys.sql": bad });
  const run = (...args: readonly string[]) => world.runIn("shop", "seed", "verify", "--fast", ...args);
  expect(steady(world, await run("--format", "github"))).toMatchInlineSnapshot(`
    "[exit 10]
    ::error file=shop/seeds/postgres/V003__keys and more.sql,line=1,col=1,title=seed/script-name::"V003__keys and more.sql" is not run: its description may have letters, digits, _ and -.%0Afix: rename it to \`V003__keys_and_more.sql\`, as \`preview seed verify --fix\` does
    ::error file=shop/seeds/seeds.lock,line=1,col=1,title=seed/lock-out-of-date::\`seeds/seeds.lock\` has no line for \`V003__keys.sql\`.%0Afix: \`preview seed verify --fix\` brings it up to date; commit it
    ::error file=shop/seeds/postgres/V003__keys.sql,line=1,col=38,title=seed/secret::This looks like an AWS access key.%0Afix: revoke it and write something made up; what is no secret goes under \`allow:\` in seeds.yaml
    ::error file=shop/seeds/postgres/V003__keys.sql,line=2,col=1,title=seed/psql-command::\`\\i\` is a psql command, and seeds are sent straight to the server.%0Afix: put its statements here, or into a script of their own
    "
  `);
  expect(steady(world, await run("--format", "sarif"))).toMatchInlineSnapshot(`
    "[exit 10]
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "preview",
              "version": "0.0.0-test",
              "rules": [
                {
                  "id": "seed/lock-out-of-date"
                },
                {
                  "id": "seed/psql-command"
                },
                {
                  "id": "seed/script-name"
                },
                {
                  "id": "seed/secret"
                }
              ]
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "seed/script-name",
              "ruleIndex": 2,
              "level": "error",
              "message": {
                "text": "\\"V003__keys and more.sql\\" is not run: its description may have letters, digits, _ and -. Fix: rename it to \`V003__keys_and_more.sql\`, as \`preview seed verify --fix\` does."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "shop/seeds/postgres/V003__keys%20and%20more.sql"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1
                    }
                  }
                }
              ]
            },
            {
              "ruleId": "seed/lock-out-of-date",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "\`seeds/seeds.lock\` has no line for \`V003__keys.sql\`. Fix: \`preview seed verify --fix\` brings it up to date; commit it."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "shop/seeds/seeds.lock"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1
                    }
                  }
                }
              ]
            },
            {
              "ruleId": "seed/secret",
              "ruleIndex": 3,
              "level": "error",
              "message": {
                "text": "This looks like an AWS access key. Fix: revoke it and write something made up; what is no secret goes under \`allow:\` in seeds.yaml."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "shop/seeds/postgres/V003__keys.sql"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 38
                    }
                  }
                }
              ]
            },
            {
              "ruleId": "seed/psql-command",
              "ruleIndex": 1,
              "level": "error",
              "message": {
                "text": "\`\\\\i\` is a psql command, and seeds are sent straight to the server. Fix: put its statements here, or into a script of their own."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "shop/seeds/postgres/V003__keys.sql"
                    },
                    "region": {
                      "startLine": 2,
                      "startColumn": 1
                    }
                  }
                }
              ]
            }
          ]
        }
      ]
    }
    "
  `);
  const json = await run("--json");
  expect(json).toEqual(await run("--format", "json"));
  expect(JSON.parse(json.stdout)).toMatchObject({ kind: "Findings", findings: expect.arrayContaining([]) });
  expect((await run("--format", "text")).stdout).toContain("seeds/postgres/V003__keys.sql:1:38  error  seed/secret  ");
  expect(ending(await run("--json", "--format", "sarif"))).toContain("`--json` does not go with `--format sarif`");
});

test("nothing to say is nothing for GitHub, and an empty log for code scanning", async () => {
  const world = await sound();
  expect(await world.run("seed", "verify", "--fast", "--format", "github")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: "",
  });
  const { stdout } = await world.run("seed", "verify", "--fast", "--format", "sarif");
  expect(JSON.parse(stdout).runs[0].results).toEqual([]);
});

test("--fix gives the next versions and brings the lock up to date", async () => {
  const world = await sound();
  world.git("checkout", "--quiet", "-b", "feature");
  world.write({ "seeds/postgres/V003__theirs.sql": "SELECT 3;\n" });
  await world.run("seed", "build");
  world.release();
  world.git("reset", "--quiet", "--hard", "HEAD~1");
  world.write({ "seeds/postgres/V003__ours.sql": "SELECT 4;\n", "seeds/postgres/v4__case.sql": "SELECT 5;\n" });
  expect(await verify(world, "--fast")).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/postgres/v4__case.sql:1:1  error  seed/script-name  "v4__case.sql" is not run: it must start with a capital V and its version.
        fix: rename it to \`V4__case.sql\`, as \`preview seed verify --fix\` does
    seeds/postgres/V003__ours.sql:1:1  error  seed/version-taken  \`V003__ours.sql\` has the version of \`V003__theirs.sql\`, which is on origin/main already.
        fix: \`preview seed verify --fix\` gives it the next version
    seeds/seeds.lock:1:1  error  seed/lock-out-of-date  \`seeds/seeds.lock\` has no line for \`V003__ours.sql\`.
        fix: \`preview seed verify --fix\` brings it up to date; commit it

    3 errors.
    "
  `);
  expect(await verify(world, "--fast", "--fix", "-n")).toContain(
    "V003__ours.sql would be seeds/postgres/V004__ours.sql",
  );
  expect(readdirSync(join(world.root, "seeds/postgres"))).toContain("V003__ours.sql");
  expect(await verify(world, "--fast", "--fix")).toMatchInlineSnapshot(`
    "[exit 0]
    6 files are valid.
    ---
    ► seeds/postgres/V003__ours.sql is now seeds/postgres/V004__ours.sql
    ► seeds/postgres/v4__case.sql is now seeds/postgres/V005__case.sql
    ✔ changed seeds/seeds.lock
    "
  `);
  expect(await verify(world, "--fast", "--fix")).toContain("[exit 0]");
});

test("what the server says becomes findings with their places", async () => {
  const world = await sound();
  const finding: SeedFinding = {
    rule: "23505",
    severity: "error",
    message: 'duplicate key value violates unique constraint "products_pkey"\ndetail: Key (id)=(1) already exists.',
    location: { file: "seeds/postgres/V002__reference_data.sql", line: 2, column: 1 },
  };
  world.engine.fails = (path) =>
    path.includes("V002")
      ? new Problem("config", { code: "seed-script-failed", message: "It cannot be loaded.", findings: [finding] })
      : undefined;
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/postgres/V002__reference_data.sql:2:1  error  23505  duplicate key value violates unique constraint "products_pkey"
        detail: Key (id)=(1) already exists.

    1 error.
    ---
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    "
  `);
  expect(world.engine.left.size).toBe(0);
});

test("what a loaded database breaks is found", async () => {
  const world = await sound({
    ...shopScripts,
    "preview.yaml":
      "apiVersion: preview/v1\nservice: shop-api\ntype: backend\nplatform: acme/preview-platform\nimage: ghcr.io/acme/shop-api:${SHA}\nmigrate: [python, manage.py, migrate]\n",
  });
  world.engine.answers = async (sql) => {
    if (sql.includes("pg_sequence")) {
      const compare = "SELECT 'compare'";
      return [{ table: "public.products", column: "id", sequence: "public.products_id_seq", rising: true, compare }];
    }
    if (sql.includes("compare")) return [{ used: "500", next: "1", behind: true }];
    if (sql.includes("convalidated")) return [{ table: "products", constraint: "products_price" }];
    if (sql.includes("relowner")) return [{ object: "public.log", owner: "postgres", kind: "VIEW" }];
    return sql.includes("django") ? [{ table: "public.products", django: false }] : [];
  };
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/seeds.yaml:4:11  error  seed/sequence-behind  public.products.id goes up to 500, and its sequence public.products_id_seq gives 1 next: the next insert fails.
        fix: end the script with \`SELECT setval('public.products_id_seq', (SELECT max("id") FROM public.products));\`
    seeds/seeds.yaml:4:11  warning  seed/unvalidated-constraint  The constraint products_price of products was never checked against its rows (NOT VALID).
        fix: end the script with \`ALTER TABLE products VALIDATE CONSTRAINT products_price;\`
    seeds/seeds.yaml:4:11  warning  seed/foreign-owner  public.log belongs to postgres and not to preview, as which the service connects: its migrations could not change it.
        fix: end the script with \`ALTER VIEW public.log OWNER TO preview;\`
    seeds/seeds.yaml:4:11  error  seed/django-migrations  There is 1 table, and no table django_migrations: \`manage.py migrate\` would make it again and fail.
        fix: take the rows of django_migrations along with \`pg_dump\`

    2 errors, 2 warnings.
    ---
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    ◎ seed    a made postgres
    ✔ V002__reference_data.sql   812 ms
    "
  `);
});

test("a base that is asked for has to be there; the usual one need not", async () => {
  const world = await sound();
  expect(ending(await world.run("seed", "verify", "--base", "origin/next"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`origin/next\` is not in this clone.
    hint: Fetch it: \`git fetch origin\`. In GitHub Actions let actions/checkout fetch all of the history (\`fetch-depth: 0\`)."
  `);
  world.git("update-ref", "-d", "refs/remotes/origin/main");
  world.write({ "seeds/postgres/V001__schema.sql": "SELECT 1;\n" });
  expect(await verify(world, "--fast")).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/postgres/V001__schema.sql:1:1  error  seed/edited  \`V001__schema.sql\` differs from the released one (\`seeds/seeds.lock\`).
        fix: put the change into a new script, or run \`preview seed amend V001\`, which rebuilds everything

    1 error.
    ---
    ► origin's default branch is not in this clone: what was released is known from seeds.lock alone
    "
  `);
});

test("a base image that moved is told, and a registry that is away is no reason to stop", async () => {
  const world = await sound();
  world.images.tags.set("docker.io/library/postgres:17-bookworm", `sha256:${"9".repeat(64)}`);
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 0]
    seeds/seeds.lock:2:1  warning  seed/base-moved  \`docker.io/library/postgres:17-bookworm\` is now sha256:……, and \`seeds/seeds.lock\` has sha256:…….
        fix: \`preview seed build --update-base\` builds everything on the new one

    1 warning.
    ---
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    ◎ seed    a made postgres
    ✔ V002__reference_data.sql   812 ms
    "
  `);
  world.images.fails = () => new Problem("not-yet", { code: "registry-unavailable", message: "It is away." });
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 0]
    4 files are valid.
    ---
    ⚠ Whether docker.io/library/postgres:17-bookworm has moved could not be seen: It is away.
    ◎ seed    a made postgres
    ✔ V001__schema.sql   812 ms
    ◎ seed    a made postgres
    ✔ V002__reference_data.sql   812 ms
    "
  `);
});

test("packed scripts are looked into", async () => {
  const world = await sound();
  world.write({ "seeds/postgres/V003__keys.sql.gz": "not packed" });
  expect((await world.run("seed", "verify", "--fast")).stdout).toContain(
    "seeds/postgres/V003__keys.sql.gz:1:1  error  seed/not-packed  It cannot be unpacked as gzip",
  );
  writeFileSync(join(world.root, "seeds/postgres/V003__keys.sql.gz"), gzipSync(bad));
  expect((await world.run("seed", "verify", "--fast")).stdout).toContain(
    "V003__keys.sql.gz:1:38  error  seed/secret  ",
  );
});

test("a packed script that Git LFS has not brought is told as that, and not loaded", async () => {
  const world = await sound();
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`;
  world.write({ "seeds/postgres/V003__one.sql.gz": pointer, "seeds/postgres/V004__two.sql.zst": pointer });
  const { stdout } = await world.run("seed", "verify", "--fast");
  for (const file of ["V003__one.sql.gz", "V004__two.sql.zst"]) {
    expect(stdout).toContain(
      `seeds/postgres/${file}:1:1  error  seed/lfs-pointer  This is Git LFS's pointer to the script and not the script.\n    fix: \`git lfs pull\`\n`,
    );
  }
  expect(stdout).not.toContain("seed/not-packed");
  expect(ending(await world.run("seed", "build"))).toMatchInlineSnapshot(`
    "[exit 2]
    main  V001…V004, 4 scripts, no parent
    seeds/postgres/V003__one.sql.gz:1:1   This is Git LFS's pointer to the script and not the script.
    error: \`seeds/postgres/V003__one.sql.gz\` cannot be unpacked.
    hint: Run \`git lfs pull\`."
  `);
});

test("an extension that the base image lacks is a finding at `extensions`", async () => {
  const yaml = `${shopScripts["seeds/seeds.yaml"]}    extensions: [postgis]\n`;
  const world = await sound({ ...shopScripts, "seeds/seeds.yaml": yaml });
  world.engine.fails = () =>
    new Problem("config", {
      code: "seed-extension-missing",
      message: "postgres does not have the extension `postgis`.",
      hints: ["Choose a `base` that has it."],
    });
  expect(await verify(world)).toMatchInlineSnapshot(`
    "[exit 10]
    seeds/seeds.yaml:9:17  error  seed/extension-missing  postgres does not have the extension \`postgis\`.
        fix: Choose a \`base\` that has it.

    1 error.
    "
  `);
  const { exitCode, stdout } = await world.run("seed", "verify", "--format", "sarif");
  expect(exitCode).toBe(10);
  expect(JSON.parse(stdout).runs[0].results).toMatchObject([{ ruleId: "seed/extension-missing" }]);
});

test("a base with its digest does not move, and nobody is asked", async () => {
  const base = "docker.io/library/postgres:17-bookworm";
  const yaml = shopScripts["seeds/seeds.yaml"].replace(base, `${base}@sha256:${"7".repeat(64)}`);
  const world = await sound({ ...shopScripts, "seeds/seeds.yaml": yaml });
  world.images.fails = () => new Problem("not-yet", { code: "registry-unavailable", message: "It is away." });
  const text = await verify(world);
  expect(text).toContain("[exit 0]\n4 files are valid.");
  expect(text).not.toContain("⚠");
  expect(world.images.requests).toEqual([]);
});

test("without an engine there is still --fast", async () => {
  const world = await sound();
  expect(ending(await world.run("seed", "verify", "--engine", "docker"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: The engine docker cannot build main.
    hint: \`preview seed verify --fast\` checks what can be checked without loading."
  `);
});
