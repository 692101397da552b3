import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isObject, type JsonObject, listAt, textAt } from "../../src/preview/json.ts";
import { describe as nameOf, parseManifests, podSpecOf } from "../../src/preview/manifest.ts";

const golden = join(import.meta.dirname, "../golden/folder");

/** The init container of a store in a golden folder. */
function initContainer(folder: string, store: string): JsonObject {
  const text = readFileSync(join(golden, folder, "stores.yaml"), "utf8");
  const set = parseManifests(text, folder).find((manifest) => nameOf(manifest) === `StatefulSet ${store}`);
  const [container] = set === undefined ? [] : listAt(podSpecOf(set), "initContainers").filter(isObject);
  if (container === undefined) throw new Error(`${store} in ${folder} has no init container`);
  return container;
}

const isRoot = process.getuid?.() === 0;
/** As in the pod: the user of the official images, which owns the seed, and a volume that belongs to its group. */
const user = isRoot ? { uid: 999, gid: 999 } : {};

let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), "preview-store-"));
  chmodSync(machine, 0o755);
});

afterEach(() => rmSync(machine, { recursive: true, force: true }));

/** Runs an init container with the paths of its own machine below a folder of ours; answers its exit code and stderr. */
function run(container: JsonObject, generation: number, changes: Readonly<Record<string, string>> = {}) {
  const [, , script = ""] = listAt(container, "command").map(String);
  const own = listAt(container, "env").map((entry): [string, string] => {
    const value = textAt(entry, "value");
    if (value === undefined) return [textAt(entry, "name") ?? "", String(generation)];
    return [textAt(entry, "name") ?? "", value.startsWith("/") ? join(machine, value) : value];
  });
  const env = { PATH: process.env.PATH, ...Object.fromEntries(own), ...changes };
  const { status, stderr } = spawnSync("sh", ["-c", script], { env, encoding: "utf8", ...user });
  return [status, stderr];
}

function seedFolder(path: string): string {
  const folder = join(machine, path);
  mkdirSync(join(folder, "base/1"), { recursive: true });
  writeFileSync(join(folder, "PG_VERSION"), "17\n");
  writeFileSync(join(folder, "base/1/1259"), "rows", { mode: 0o600 });
  symlinkSync("base", join(folder, "link"));
  chmodSync(folder, 0o700);
  if (isRoot)
    for (const file of ["", "PG_VERSION", "base", "base/1", "base/1/1259"]) chownSync(join(folder, file), 999, 999);
  return folder;
}

function volume(path: string): string {
  const folder = join(machine, path);
  mkdirSync(join(folder, "lost+found"), { recursive: true });
  chmodSync(join(folder, "lost+found"), 0o700);
  if (isRoot) chownSync(folder, 0, 999);
  chmodSync(folder, 0o2775);
  return folder;
}

describe.each(["postgres", "archive"])("the seed of %s", (store) => {
  const container = initContainer("seeds", store);
  let data: string;

  beforeEach(() => {
    seedFolder("/seed/pgdata");
    data = join(volume("/var/lib/preview"), "data");
  });

  test("is copied with its modes, and kept by the next run", () => {
    expect(run(container, 1)).toEqual([0, ""]);
    expect(readFileSync(join(data, "base/1/1259"), "utf8")).toBe("rows");
    // PostgreSQL refuses a folder that others can read; the bit that the volume gives to its group is none of that.
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(statSync(join(data, "base/1/1259")).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(data, "link")).isSymbolicLink()).toBe(true);
    writeFileSync(join(data, "written"), "since");
    expect(run(container, 1)).toEqual([0, ""]);
    expect(readFileSync(join(data, "written"), "utf8")).toBe("since");
  });

  test("starts again with another generation or another seed", () => {
    run(container, 1);
    writeFileSync(join(data, "written"), "since");
    run(container, 2);
    expect(existsSync(join(data, "written"))).toBe(false);
    writeFileSync(join(data, "written"), "since");
    run(container, 2, { SEED: "sha256:other" });
    expect(existsSync(join(data, "written"))).toBe(false);
    expect(readFileSync(join(data, "PG_VERSION"), "utf8")).toBe("17\n");
  });

  test("is never taken for whole when the copy broke off", () => {
    const broken = join(machine, "bin");
    mkdirSync(broken);
    writeFileSync(join(broken, "cp"), '#!/bin/sh\nmkdir -p "$3"; echo half >"$3/PG_VERSION"; exit 1\n', {
      mode: 0o755,
    });
    expect(run(container, 1, { PATH: `${broken}:${process.env.PATH}` })).toEqual([1, ""]);
    expect(existsSync(data)).toBe(false);
    // Also where everything but the mark was there already.
    mkdirSync(data, { recursive: true });
    if (isRoot) chownSync(data, 999, 999);
    writeFileSync(join(data, "left"), "");
    expect(run(container, 1)).toEqual([0, ""]);
    expect(readFileSync(join(data, "PG_VERSION"), "utf8")).toBe("17\n");
    expect(readdirSync(join(data, "..")).toSorted()).toEqual([".seed", "data", "lost+found"]);
    expect(existsSync(join(data, "left"))).toBe(false);
  });

  test("of an earlier generation is gone before its mark could vouch for another", () => {
    run(container, 1);
    const broken = join(machine, "bin");
    mkdirSync(broken);
    writeFileSync(join(broken, "mv"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(run(container, 2, { PATH: `${broken}:${process.env.PATH}` })).toEqual([1, ""]);
    expect(existsSync(join(data, "..", ".seed"))).toBe(false);
    // Back to where it was: a mark of generation 1 would now be a lie.
    run(container, 1);
    expect(existsSync(join(data, "PG_VERSION"))).toBe(true);
  });
});

test("Redis and MongoDB get a folder of the volume, which they are given as a whole", () => {
  for (const [store, from, path] of [
    ["redis", "/seed/redis", "/data"],
    ["mongo", "/seed/mongo", "/data/db"],
  ] as const) {
    seedFolder(from);
    const folder = volume(path);
    expect(run(initContainer("seeds", store), 1)).toEqual([0, ""]);
    expect(readdirSync(join(folder, "data"))).toContain("PG_VERSION");
  }
});

describe("a claim without a seed", () => {
  const container = initContainer("stores", "cache-2");

  test("keeps its data until a new generation, with and without a mark", () => {
    const folder = volume("/data");
    writeFileSync(join(folder, "dump.rdb"), "keys");
    expect(run(container, 1)).toEqual([0, ""]);
    expect(existsSync(join(folder, "dump.rdb"))).toBe(true);
    expect(run(container, 2)).toEqual([0, ""]);
    expect(readdirSync(folder).toSorted()).toEqual([".seed", "lost+found"]);
    writeFileSync(join(folder, "dump.rdb"), "keys");
    expect(run(container, 2)).toEqual([0, ""]);
    expect(existsSync(join(folder, "dump.rdb"))).toBe(true);
    expect(run(container, 3)).toEqual([0, ""]);
    expect(existsSync(join(folder, "dump.rdb"))).toBe(false);
  });

  test("that had a seed before is emptied", () => {
    const folder = volume("/data");
    writeFileSync(join(folder, ".seed"), "generation 1 of sha256:abc\n");
    mkdirSync(join(folder, "data"));
    if (isRoot) for (const path of [".seed", "data"]) chownSync(join(folder, path), 999, 999);
    expect(run(container, 1)).toEqual([0, ""]);
    expect(readdirSync(folder).toSorted()).toEqual([".seed", "lost+found"]);
  });
});
