import { createHash } from "node:crypto";
import { requireParsed } from "../../src/config/parse.ts";
import { emptyLock, type LockedScript, parseLock, printLock, withBase, withScripts } from "../../src/seeds/lock.ts";
import { parseScriptName } from "../../src/seeds/script-name.ts";
import { parseSeedsConfig, type SeedDatabase, type SeedsConfig } from "../../src/seeds/seeds-config.ts";
import { tagsOf } from "../../src/seeds/tags.ts";
import { digest, edit, firstSha } from "./shop.ts";
import type { World } from "./world.ts";

export const seedsYaml = `apiVersion: preview/v1
kind: Seeds
databases:
  - name: main
    engine: postgres
    base: docker.io/library/postgres:17-bookworm
    image: ghcr.io/acme/shop-seed-main
    scripts: postgres
    database: shop
    user: shop
    password: "sh$p@1"
  - name: carts
    engine: redis
    base: docker.io/library/redis:7-bookworm
    image: ghcr.io/acme/shop-seed-carts
  - name: reviews
    engine: mongo
    base: docker.io/library/mongo:8
    image: ghcr.io/acme/shop-seed-reviews
    database: reviews
`;

/** Scripts of all databases, by path below seeds/. */
export const scripts: Readonly<Record<string, string>> = {
  "postgres/V001__schema.sql": "CREATE TABLE product (id int PRIMARY KEY);\n",
  "postgres/V002__products.sql": "INSERT INTO product VALUES (1), (2);\n",
  "carts/V001__carts.redis": "SET cart:1 tea\n",
  "reviews/V001__reviews.reviews.ndjson": '{"_id": 1}\n',
};

/** The scripts but for one. */
export function without(path: string): Readonly<Record<string, string>> {
  const { [path]: _, ...others } = scripts;
  return others;
}

const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");

const baseDigest = digest("b");

function databasesOf(yaml: string): SeedsConfig["databases"] {
  return requireParsed(parseSeedsConfig(yaml, "seeds.yaml"), "seeds.yaml").value.databases;
}

function linesOf({ name, engine, scripts: folder }: SeedDatabase, files: Readonly<Record<string, string>>) {
  return Object.entries(files).flatMap(([path, text]): LockedScript[] => {
    const script = path.startsWith(`${folder}/`) ? parseScriptName(path.slice(folder.length + 1), engine) : undefined;
    return script === undefined ? [] : [{ database: name, ...script, sha256: sha256(text) }];
  });
}

/** seeds/ of a service with a lock that fits its scripts, by path from the top of the repository. */
export function seedFiles(files = scripts, yaml = seedsYaml): Record<string, string> {
  const lock = databasesOf(yaml).reduce((before, database) => {
    const { name, base: reference } = database;
    const based = withBase(before, { database: name, reference, digest: baseDigest });
    return withScripts(based, name, linesOf(database, files));
  }, emptyLock);
  return {
    "seeds/seeds.yaml": yaml,
    "seeds/seeds.lock": printLock(lock),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`seeds/${path}`, text])),
  };
}

/** Puts the images of the seeds into the registry that a commit has; answers their tags by database. */
export function pushSeeds(world: World, sha = firstSha): Readonly<Record<string, string>> {
  const files = world.commits.get(sha) ?? {};
  const { lock } = parseLock(files["seeds/seeds.lock"] ?? "", "seeds.lock");
  const tags = databasesOf(files["seeds/seeds.yaml"] ?? "").map((database): [string, string] => {
    const own = lock.scripts.filter((script) => script.database === database.name);
    const { tag = "" } = tagsOf({ database, baseDigest, scripts: own }, sha256).next().value ?? {};
    world.images.set(`${database.image}:${tag}`, { digest: `sha256:${sha256(tag)}`, platforms: ["linux/amd64"] });
    return [database.name, tag];
  });
  return Object.fromEntries(tags);
}

/** Puts seeds into a commit, and their images into the registry. */
export function addSeeds(world: World, files = seedFiles(), sha = firstSha): Readonly<Record<string, string>> {
  edit(world, files, sha);
  return pushSeeds(world, sha);
}
