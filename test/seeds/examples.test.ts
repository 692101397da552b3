import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../support/project-files.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each(["payments", "shop-api"])("the seed scripts of %s are what its generator writes", (service) => {
  const folder = temporaryFolder();
  const seeds = `examples/${service}/seeds`;
  cpSync(join(import.meta.dirname, "../..", seeds), folder, { recursive: true });
  const before = filesBelow(seeds);
  const data = Object.keys(before).filter((path) => /V\d+__/.test(path) && !path.endsWith("__schema.sql"));
  for (const path of data) rmSync(join(folder, path));
  const { status, stderr } = spawnSync("python3", [join(folder, "generate.py")], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  for (const path of data) expect(readFileSync(join(folder, path), "utf8") === before[path], path).toBe(true);
});
