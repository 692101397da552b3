import { expect, test } from "vitest";
import { seedsAtCommit } from "../../src/observe/seed-source.ts";
import type { CommitTree } from "../../src/ports.ts";

test("seeds at a commit are listed without reading them, and then read one at a time", async () => {
  const reads: (readonly string[])[] = [];
  const sizes = new Map([
    ["shop/seeds/postgres/V001__a.sql", 700_000_000],
    ["shop/seeds/seeds.yaml", 12],
  ]);
  const tree: CommitTree = {
    sha: "3f9ac1d",
    paths: async () => new Map([...sizes.keys(), "shop/other.sql"].map((path) => [path, path])),
    async read(paths) {
      reads.push(paths);
      return new Map(paths.map((path) => [path, new TextEncoder().encode("SELECT 1;")]));
    },
    sizes: async (paths) => new Map(paths.map((path) => [path, sizes.get(path) ?? 0])),
  };
  const source = seedsAtCommit(tree, "shop");
  expect(await source.list()).toEqual([
    { path: "postgres/V001__a.sql", kind: "file", size: 700_000_000 },
    { path: "seeds.yaml", kind: "file", size: 12 },
  ]);
  expect(reads).toEqual([]);
  for (let time = 0; time < 2; time += 1)
    for await (const piece of source.open("postgres/V001__a.sql")) expect(piece.byteLength).toBe(9);
  // Once for its hash and once for the load: it is not kept between them.
  expect(reads).toEqual([["shop/seeds/postgres/V001__a.sql"], ["shop/seeds/postgres/V001__a.sql"]]);
});
