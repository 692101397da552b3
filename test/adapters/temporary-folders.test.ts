import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownPrefix, removeLeftFolders } from "../../src/adapters/temporary-folders.ts";
import { temporaryFolder } from "../support/temporary.ts";

test("what a killed command left goes after a day; nothing of those at work, and of others", async () => {
  const folder = temporaryFolder();
  const ended = spawnSync("true").pid;
  const yesterday = Date.now() / 1000 - 25 * 3600;
  const make = (name: string, changed = yesterday) => {
    mkdirSync(join(folder, name, "base"), { recursive: true });
    utimesSync(join(folder, name), changed, changed);
    return name;
  };
  make(`preview-seed-${ended}-aB3dE6`);
  const kept = [
    make(`preview-seed-${ended}-zZ9yX8`, Date.now() / 1000),
    make(`${ownPrefix("platform")}aB3dE6`),
    make(`preview-shop-${ended}`),
    make(`other-seed-${ended}-aB3dE6`),
  ];
  await removeLeftFolders(folder);
  expect(readdirSync(folder)).toEqual(kept.toSorted());
  await removeLeftFolders(join(folder, "there-is-none"));
});
