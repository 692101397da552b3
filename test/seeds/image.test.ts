import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deltaOf, layerEntries, layersOf, type SeedFile } from "../../src/seeds/image.ts";

const place = { source: "/tmp/data", folder: "/seed/pgdata", uid: 999, gid: 998 };

/** `base/` is a folder, and every file has 100 bytes. */
function files(...paths: readonly string[]): readonly SeedFile[] {
  return paths.map((path) =>
    path.endsWith("/") ? { path: path.slice(0, -1), kind: "folder", size: 0 } : { path, kind: "file", size: 100 },
  );
}

const pathsOf = (all: readonly SeedFile[] | undefined) => all?.map(({ path }) => path);

describe("the layers of a data directory", () => {
  test("what two builds have in common is apart from what they have not", () => {
    const stable = [
      ...["PG_VERSION", "base", "base/5", "base/5/1247", "base/5/1259_x/file", "base/5/12590", "base/5/26190_fsm"],
      ...["base/16384/16385", "global", "global/1262", "global/12600", "pg_wal", "pg_xact/0000", "postgresql.conf"],
    ];
    const volatile = [
      ...["base/5/1259", "base/5/1259_vm", "base/16384/2619", "base/16384/2619.1", "base/16384/2619_fsm"],
      ...["base/5/2696", "base/5/2840", "base/5/2841", "base/5/3429", "global/1260", "global/1260_fsm", "global/2676"],
      ...["global/pg_control", "pg_wal/000000010000000000000005", "pg_wal/archive_status"],
    ];
    const [large, small, ...others] = layersOf(files(...stable, ...volatile), "postgres");
    expect(pathsOf(large?.files)).toEqual(stable.filter((path) => path !== "base/5/1259_x/file"));
    expect(pathsOf(small?.files)).toEqual(["base/5/1259_x/file", ...volatile]);
    expect(others).toEqual([]);
  });

  test.each(["redis", "mongo"] as const)("%s has one layer", (engine) => {
    expect(layersOf(files("dump.rdb", "pg_wal/1"), engine)).toEqual([
      { files: files("dump.rdb", "pg_wal/1"), removed: [] },
    ]);
  });

  test("no layer is empty", () => {
    expect(layersOf([], "postgres")).toEqual([]);
    expect(layersOf(files("global/pg_control"), "postgres")).toHaveLength(1);
  });
});

describe("a delta", () => {
  test("has what changed, and the topmost of what is gone", () => {
    const before = files("a/", "a/1", "a/2", "gone/", "gone/1", "gone/b/", "gone/b/2", "pg_wal/", "pg_wal/5");
    const after = files("a/", "a/1", "a/2", "a/3", "pg_wal/", "pg_wal/6");
    const delta = deltaOf({ before, after, different: new Set(["a/2", "a/3", "pg_wal/6"]), engine: "postgres" });
    expect(delta).toEqual({
      files: files("a/2", "a/3", "pg_wal/6"),
      removed: ["gone", "pg_wal/5"],
      // The log is new in every build, and packs to next to nothing.
      changed: 200,
      all: 300,
    });
  });

  test("nothing changed is nothing", () => {
    const same = files("a/", "a/1");
    expect(deltaOf({ before: same, after: same, different: new Set(), engine: "redis" })).toEqual({
      ...{ files: [], removed: [], changed: 0, all: 100 },
    });
  });

  test("put on top of what was before it gives what is", () => {
    const content = fc.dictionary(
      fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
      fc.integer({ min: 0, max: 2 }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(content, content, (one, other) => {
        const [before, after] = [treeOf(one), treeOf(other)];
        const different = new Set([...after].filter(([path, is]) => before.get(path) !== is).map(([path]) => path));
        const delta = deltaOf({ before: listOf(before), after: listOf(after), different, engine: "mongo" });
        const result = new Map(before);
        const packed = layerEntries(delta, place).map(({ path }) => path);
        expect(new Set(packed).size).toBe(packed.length);
        for (const gone of delta.removed) removeFrom(result, gone);
        for (const { path } of delta.files) {
          const is = after.get(path) ?? "";
          if (is !== "folder" || result.get(path) !== "folder") removeFrom(result, path);
          result.set(path, is);
        }
        expect(new Map([...result].sort())).toEqual(new Map([...after].sort()));
      }),
    );
  });
});

describe("what is packed", () => {
  test("has every folder on the way, so that none is made anew as root's", () => {
    const layer = { files: files("base/5/1247", "empty/"), removed: ["pg_wal/5", "old"] };
    const entries = layerEntries(layer, place).map(
      ({ path, source, mode, uid, gid }) => `${path} ${source ?? "-"} ${mode.toString(8)} ${uid}:${gid}`,
    );
    expect(entries).toEqual([
      "seed /tmp/data 755 0:0",
      "seed/pgdata /tmp/data 700 999:998",
      "seed/pgdata/pg_wal /tmp/data/pg_wal 700 999:998",
      "seed/pgdata/base /tmp/data/base 700 999:998",
      "seed/pgdata/base/5 /tmp/data/base/5 700 999:998",
      "seed/pgdata/empty /tmp/data/empty 700 999:998",
      "seed/pgdata/base/5/1247 /tmp/data/base/5/1247 600 999:998",
      "seed/pgdata/pg_wal/5 - 0 999:998",
      "seed/pgdata/old - 0 999:998",
    ]);
  });

  test("has no path twice", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[ab](\/[ab]){0,3}$/)), (paths) => {
        const tree = treeOf(Object.fromEntries(paths.map((path) => [path, 1])));
        const entries = layerEntries({ files: listOf(tree), removed: [] }, place).map(({ path }) => path);
        expect(new Set(entries).size).toBe(entries.length);
      }),
    );
  });
});

/** Contents by path, with the folders that they lie in; a path that is below a file is left out. */
function treeOf(contents: Readonly<Record<string, number>>): Map<string, string> {
  const tree = new Map<string, string>();
  for (const [path, content] of Object.entries(contents)) {
    const parts = path.split("/");
    const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
    if (tree.has(path) || above.some((folder) => (tree.get(folder) ?? "folder") !== "folder")) continue;
    for (const folder of above) tree.set(folder, "folder");
    tree.set(path, `file ${content}`);
  }
  return tree;
}

function listOf(tree: ReadonlyMap<string, string>): readonly SeedFile[] {
  return [...tree].sort().map(([path, is]) => ({ path, kind: is === "folder" ? "folder" : "file", size: 1 }));
}

function removeFrom(tree: Map<string, string>, path: string): void {
  for (const other of [...tree.keys()]) if (other === path || other.startsWith(`${path}/`)) tree.delete(other);
}
