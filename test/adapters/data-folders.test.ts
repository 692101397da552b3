import { cpSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolders } from "../../src/adapters/data-folders.ts";
import { temporaryFolder } from "../support/temporary.ts";

const folders = dataFolders(async () => temporaryFolder());

function data(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "base/5"), { recursive: true });
  mkdirSync(join(folder, "pg_notify"));
  writeFileSync(join(folder, "PG_VERSION"), "17\n");
  writeFileSync(join(folder, "base/5/1259"), Buffer.alloc(3 * 1024 * 1024, "a"));
  writeFileSync(join(folder, "base/5/1260"), "b");
  return folder;
}

test("lists files and folders by their paths, and refuses anything else", async () => {
  const folder = data();
  expect(await folders.list(folder)).toEqual([
    { path: "PG_VERSION", kind: "file", size: 3 },
    { path: "base", kind: "folder", size: 0 },
    { path: "base/5", kind: "folder", size: 0 },
    { path: "base/5/1259", kind: "file", size: 3_145_728 },
    { path: "base/5/1260", kind: "file", size: 1 },
    { path: "pg_notify", kind: "folder", size: 0 },
  ]);
  symlinkSync("/tmp", join(folder, "pg_tblspc"));
  await expect(folders.list(folder)).rejects.toThrow("`pg_tblspc`, which is neither a file nor a folder");
});

test("tells which files another folder has not, or has otherwise", async () => {
  const folder = data();
  const other = temporaryFolder();
  cpSync(folder, other, { recursive: true });
  const files = await folders.list(folder);
  expect(await folders.different(files, folder, other)).toEqual(new Set());
  const last = Buffer.alloc(3 * 1024 * 1024, "a");
  last[last.length - 1] = 0;
  writeFileSync(join(folder, "base/5/1259"), last);
  writeFileSync(join(folder, "base/5/1260"), "bb");
  rmSync(join(other, "pg_notify"), { recursive: true });
  writeFileSync(join(other, "pg_notify"), "");
  rmSync(join(other, "PG_VERSION"));
  expect(await folders.different(files, folder, other)).toEqual(
    new Set(["PG_VERSION", "base/5/1259", "base/5/1260", "pg_notify"]),
  );
});

test("takes a file with the time of its original for a copy that nobody has written to", async () => {
  const folder = data();
  const other = temporaryFolder();
  cpSync(folder, other, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(other, "base/5/1260"), "c");
  const files = await folders.list(folder);
  expect(await folders.different(files, folder, other)).toEqual(new Set(["base/5/1260"]));
  for (const one of [folder, other]) utimesSync(join(one, "base/5/1260"), 0, 0);
  expect(await folders.different(files, folder, other)).toEqual(new Set());
});
