import { execFile } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testImages } from "../support/registry/subject.ts";
import { type RegistryServer, startRegistry } from "../support/registry.ts";
import { hasPostgres } from "../support/seed-engines.ts";
import { started } from "../support/seed-machine.ts";
import { type SeedWorld, seedWorld, steady } from "../support/seed-world.ts";
import { temporaryFolder } from "../support/temporary.ts";
import type { Answer } from "../support/world.ts";

const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";

const scripts = {
  "seeds/postgres/V001__schema.sql":
    "CREATE TABLE products (id serial PRIMARY KEY, name text NOT NULL);\nCREATE TABLE orders (id int, product int REFERENCES products);\n",
  "seeds/postgres/V002__products.sql": `COPY products (name) FROM stdin;\n${"cup\nplate\n".repeat(20_000)}\\.\n`,
};
const users = {
  "seeds/postgres/V003__users.sql": "CREATE TABLE users (id int PRIMARY KEY);\nINSERT INTO users VALUES (1), (2);\n",
};

describe.skipIf(!hasPostgres)(
  "seeds built with a real PostgreSQL, pushed to a real registry (skipped without PostgreSQL 15)",
  () => {
    let registry: RegistryServer;
    let base: string;
    beforeAll(async () => {
      registry = await startRegistry();
      base = registry.pushImage({ repository: "library/postgres", tag: "15", platforms: [platform] }).digest;
    });
    afterAll(() => registry.close());

    let count = 0;
    /** A clone with a repository of its own in the registry. */
    function clone(more: Readonly<Record<string, string>> = {}): SeedWorld & { readonly image: string } {
      count += 1;
      const image = `${registry.host}/acme/seed-${count}`;
      const seeds = `apiVersion: preview/v1
kind: Seeds
databases:
  - {name: main, engine: postgres, base: "${registry.host}/library/postgres:15", image: "${image}", scripts: postgres, platforms: [${platform}]}
`;
      const world = seedWorld({ "seeds/seeds.yaml": seeds, ...scripts, ...more });
      world.made = {};
      world.environment.HOME = world.root;
      return Object.assign(world, { image });
    }

    /** Runs a command, which must leave none of its folders behind; PostgreSQL passes through them as nobody. */
    async function tidily(world: SeedWorld, ...args: readonly string[]): Promise<Answer> {
      const folder = temporaryFolder();
      chmodSync(folder, 0o755);
      const before = process.env.TMPDIR;
      process.env.TMPDIR = folder;
      try {
        return await world.run("seed", ...args, "--engine", "local");
      } finally {
        process.env.TMPDIR = before ?? "";
        expect(readdirSync(folder)).toEqual([]);
      }
    }

    async function build(world: SeedWorld, ...args: readonly string[]): Promise<string> {
      const answer = await tidily(world, "build", "--push", ...args);
      expect(answer, answer.stderr).toMatchObject({ exitCode: 0 });
      return answer.stdout.trim();
    }

    /** A server on the data of an image. */
    async function run(reference: string) {
      const images = testImages({ environment: {} });
      const [name = ""] = reference.split(/:v[\d.]+-/);
      const image = await images.open(`${name}@${reference.split("@")[1]}`, platform);
      if (image === undefined) throw new Error(`${reference} is not in the registry`);
      const folder = temporaryFolder();
      await images.unpack({ ...image, layers: image.layers.slice(1) }, folder);
      return {
        image,
        ...(await started({ folder: join(folder, "seed/pgdata") }, { user: "preview", database: "preview" })),
      };
    }

    test("the image has the data of the scripts, and the second build is one request", async () => {
      const world = clone();
      const reference = await build(world);
      const { image, psql } = await run(reference);
      expect(psql("SELECT count(*), max(id) FROM products")).toBe("40000|40000");
      expect(psql("SELECT version, description FROM preview_seed.history ORDER BY 1")).toBe("1|schema\n2|products");
      expect(image.config).toMatchObject({
        config: {
          Env: expect.arrayContaining(["PGDATA=/seed/pgdata"]),
          Labels: { "org.opencontainers.image.base.digest": base, "preview.internal/seed.scripts": "2" },
        },
      });
      const before = registry.requests.length;
      expect(await build(world)).toBe(reference);
      expect(
        registry.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(/v002-.*/, "v002-…")}`),
      ).toEqual([`HEAD /v2/acme/seed-${count}/manifests/v002-…`]);
    });

    test("a delta has the same data as a full build, in a fraction of the bytes", async () => {
      const world = clone();
      const first = await run(await build(world));
      world.write(users);
      const delta = await run(await build(world));
      const whole = clone(users);
      const full = await run(await build(whole));
      expect(delta.dump()).toBe(full.dump());
      const data = (layers: readonly { readonly size: number }[]) => layers.reduce((sum, { size }) => sum + size, 0);
      expect(delta.image.layers.slice(0, -1)).toEqual(first.image.layers);
      expect(data(delta.image.layers.slice(-1))).toBeLessThan(data(full.image.layers.slice(1)) / 5);
    });

    test("a part of an image for two platforms is joined with the other, and goes on from its own", async () => {
      const other = platform === "linux/amd64" ? "linux/arm64" : "linux/amd64";
      const world = clone();
      const seeds = readFileSync(join(world.root, "seeds/seeds.yaml"), "utf8");
      world.write({ "seeds/seeds.yaml": seeds.replace(`[${platform}]`, `[${platform}, ${other}]`) });
      const whole = await build(world, "--platform", platform);
      expect(whole).toMatch(/:v002-[0-9a-f]{12}$/);

      // As a machine of the other kind would have pushed it.
      const images = testImages({ environment: {} });
      const part = await images.open(`${whole}-${platform.replace("/", "-")}`, platform);
      if (part === undefined) throw new Error("the part is not in the registry");
      await images.push({
        ...{ name: world.image, tag: `${whole.split(":").at(-1)}-${other.replace("/", "-")}`, annotations: {} },
        images: [
          {
            ...{ platform: other, upper: [], annotations: {} },
            lower: part.layers.map((layer) => ({ name: world.image, layer })),
            config: { ...(part.config as object), architecture: other.split("/")[1] },
          },
        ],
      });
      expect((await build(world, "--platform", platform)).split("@")[0]).toBe(whole);

      world.write(users);
      const third = await build(world, "--platform", platform);
      const delta = await images.open(`${third}-${platform.replace("/", "-")}`, platform);
      expect(delta?.layers.slice(0, -1)).toEqual(part.layers);
      expect(delta?.config).toMatchObject({ config: { Labels: { "preview.internal/seed.parent": part.digest } } });
    });

    test("two builds of the same scripts share their large layer to the byte", async () => {
      const [one, other] = [await run(await build(clone())), await run(await build(clone()))];
      expect(one.image.layers).toHaveLength(3);
      expect(one.image.layers[1]).toEqual(other.image.layers[1]);
      expect(one.image.layers[1]?.size).toBeGreaterThan(9 * (one.image.layers[2]?.size ?? 0));
    });

    test("verify loads the scripts, and says what the server and the data say", async () => {
      const world = clone({
        "preview.yaml":
          "apiVersion: preview/v1\nservice: shop-api\ntype: backend\nplatform: acme/preview-platform\nimage: ghcr.io/acme/shop-api:${SHA}\nmigrate: [python, manage.py, migrate]\n",
        "seeds/postgres/V003__behind.sql":
          "INSERT INTO products VALUES (50000, 'late');\nALTER TABLE orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;\n",
      });
      await world.run("seed", "verify", "--fix", "--fast");
      world.release();
      // How long it takes, and so how often it says how far it is, is another thing in every run.
      const verify = async () =>
        steady(world, await tidily(world, "verify"))
          .replaceAll(registry.host, "<registry>")
          .replace(/^◎.*\n/gm, "")
          .replace(/[\d.]+ m?s$/gm, "…");
      expect(await verify()).toMatchInlineSnapshot(`
        "[exit 10]
        seeds/seeds.yaml:4:12  error  seed/sequence-behind  public.products.id goes up to 50000, and its sequence public.products_id_seq gives 40001 next: the next insert fails.
            fix: end the script with \`SELECT setval('public.products_id_seq', (SELECT max("id") FROM public.products));\`
        seeds/seeds.yaml:4:12  warning  seed/unvalidated-constraint  The constraint positive of orders was never checked against its rows (NOT VALID).
            fix: end the script with \`ALTER TABLE orders VALIDATE CONSTRAINT positive;\`
        seeds/seeds.yaml:4:12  error  seed/django-migrations  There are 2 tables, and no table django_migrations: \`manage.py migrate\` would make them again and fail.
            fix: take the rows of django_migrations along with \`pg_dump\`

        2 errors, 1 warning.
        ---
        ✔ V001__schema.sql   …
        ✔ V002__products.sql   …
        ✔ V003__behind.sql   …
        "
      `);
      world.write({
        "seeds/postgres/V004__wrong.sql": "SELECT 1;\nINSERT INTO products\n  VALUES (50000, 'again');\n",
      });
      await world.run("seed", "verify", "--fix", "--fast");
      expect(await verify()).toMatchInlineSnapshot(`
        "[exit 10]
        seeds/postgres/V004__wrong.sql:2:1  error  23505  duplicate key value violates unique constraint "products_pkey"
            2 | INSERT INTO products
              | ^
            detail: Key (id)=(50000) already exists.

        1 error.
        ---
        ✔ V001__schema.sql   …
        ✔ V002__products.sql   …
        ✔ V003__behind.sql   …
        "
      `);
    });

    test("skopeo inspects and copies what was pushed (skipped without it)", async ({ skip }) => {
      // Not synchronously: the registry answers from this process.
      const skopeo = async (...args: readonly string[]) => (await promisify(execFile)("skopeo", args)).stdout;
      if ((await skopeo("--version").catch(() => "")) === "") skip();
      const world = clone();
      const reference = (await build(world)).replace(/:v[^@]*@/, "@");
      const inspected = JSON.parse(await skopeo("inspect", "--tls-verify=false", `docker://${reference}`));
      expect(inspected).toMatchObject({
        Name: world.image,
        Os: "linux",
        Labels: { "preview.internal/seed.engine": "postgres" },
      });
      const folder = temporaryFolder();
      await skopeo("copy", "--quiet", "--src-tls-verify=false", `docker://${reference}`, `oci:${folder}/copied:v1`);
      await world.run("seed", "build", "--full", "--engine", "local", "--db", "main", "--output", join(folder, "own"));
      expect(readdirSync(join(folder, "copied"))).toEqual(["blobs", "index.json", "oci-layout"]);
    });
  },
);
