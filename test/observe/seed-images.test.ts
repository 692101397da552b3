import { expect, test } from "vitest";
import { findSeedImages } from "../../src/observe/seed-images.ts";
import type { WantedSeed } from "../../src/observe/store-seeds.ts";
import type { Registry } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import { parseSeedsConfig } from "../../src/seeds/seeds-config.ts";
import { digest } from "../support/shop.ts";
import { seedsYaml } from "../support/shop-seeds.ts";

const parsed = parseSeedsConfig(seedsYaml, "seeds.yaml");
const databases = parsed.ok ? parsed.parsed.value.databases : [];
const wanted = new Map(
  databases.map((database): [string, WantedSeed] => [database.name, { database, tag: "v1", scripts: [] }]),
);

/** A registry that has the seeds of these databases, and remembers what it was asked. */
function registryWith(...names: readonly string[]) {
  const there = new Set(names);
  const asked: string[] = [];
  const registry: Registry = {
    async find(reference) {
      asked.push(reference);
      const name = databases.find(({ image }) => reference === `${image}:v1`)?.name ?? "";
      return there.has(name) ? { digest: digest("5"), platforms: ["linux/amd64"] } : undefined;
    },
  };
  return { registry, there, asked };
}

const never = async () => {
  throw new Error("nothing is to be built");
};

test("what is there is found with one request each, and nothing is built", async () => {
  const { registry, asked } = registryWith("main", "carts", "reviews");
  const { images, built } = await findSeedImages(registry, wanted, never);
  expect([...images.keys()]).toEqual(["main", "carts", "reviews"]);
  expect(images.get("main")).toEqual({ name: "ghcr.io/acme/shop-seed-main", tag: "v1", digest: digest("5") });
  expect([built, asked.length]).toEqual([[], 3]);
});

test("only what is missing is built, and then found", async () => {
  const { registry, there } = registryWith("carts");
  const { images, built } = await findSeedImages(registry, wanted, async (names) => {
    for (const name of names) there.add(name);
    return [];
  });
  expect([...images.keys()].toSorted()).toEqual(["carts", "main", "reviews"]);
  expect(built).toEqual(["main", "reviews"]);
});

test("what a build leaves out has no image, and stops nobody", async () => {
  const { registry, there } = registryWith("reviews");
  const { images, built } = await findSeedImages(registry, wanted, async () => {
    there.add("main");
    return ["carts"];
  });
  expect([...images.keys()].toSorted()).toEqual(["main", "reviews"]);
  expect(built).toEqual(["main"]);
});

test("a build that the registry does not show does not pass for it", async () => {
  const { registry } = registryWith("carts", "reviews");
  const problem = await findSeedImages(registry, wanted, async () => []).catch((error: unknown) => error);
  expect(problem).toMatchObject({ code: "seed-missing", exitCode: 8 });
  expect(problem instanceof Problem ? [problem.message, ...problem.hints] : problem).toMatchInlineSnapshot(`
    [
      "the seed of the database \`main\` is not in the registry yet: ghcr.io/acme/shop-seed-main:v1",
      "it was pushed just now: does the registry keep it?",
    ]
  `);
});
