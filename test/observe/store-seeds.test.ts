import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { decompressed } from "../../src/adapters/layers/compression.ts";
import { scriptBytes } from "../../src/adapters/script-bytes.ts";
import { parseServiceConfig, requireParsed } from "../../src/config/parse.ts";
import { observeStoreSeeds } from "../../src/observe/store-seeds.ts";
import type { CommitTree } from "../../src/ports.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import { seedFiles } from "../support/shop-seeds.ts";

test("scripts are read one at a time, only those of the databases that stores name, and each once", async () => {
  const files = seedFiles();
  const reads: (readonly string[])[] = [];
  const tree: CommitTree = {
    sha: "3f9ac1d",
    paths: async () => new Map(Object.keys(files).map((path) => [path, path])),
    read: async (paths) => {
      reads.push(paths);
      return new Map(paths.flatMap((path) => (path in files ? [[path, new TextEncoder().encode(files[path])]] : [])));
    },
    sizes: async () => {
      throw new Error("nobody asks for sizes here");
    },
  };
  const yaml = shopApiYaml.replace("stores:", "stores:\n  reports: {kind: postgres, seed: main}");
  const text = yaml.replace("postgres: {}", "postgres: {seed: main}").replace("redis: {}", "redis: {seed: carts}");
  const { value: config, locate } = requireParsed(parseServiceConfig(text, "preview.yaml"), "preview.yaml");
  const seeds = await observeStoreSeeds({
    ...{ tree, service: { config, locate, file: "preview.yaml", folder: "" }, platforms: ["linux/amd64"] },
    unlocked: false,
    bytes: async () => scriptBytes("/nowhere", decompressed),
    sha256: (data) => createHash("sha256").update(data).digest("hex"),
  });
  expect([...seeds].map(([name, { scripts }]) => [name, scripts.map(({ path }) => path)])).toEqual([
    ["main", ["V001__schema.sql", "V002__products.sql"]],
    ["carts", ["V001__carts.redis"]],
  ]);
  expect(reads).toEqual([
    ["seeds/seeds.yaml"],
    ["seeds/seeds.lock"],
    ["seeds/postgres/V001__schema.sql"],
    ["seeds/postgres/V002__products.sql"],
    ["seeds/carts/V001__carts.redis"],
  ]);
});
