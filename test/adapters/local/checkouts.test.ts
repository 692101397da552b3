import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { executables } from "../../../src/adapters/executables.ts";
import {
  exportCommit,
  removeOtherCopies,
  removeUnusedExports,
  workingCopy,
} from "../../../src/adapters/local/checkouts.ts";
import { homeAt, type LocalHome } from "../../../src/adapters/local/home.ts";
import { git, writeFiles } from "../../support/git.ts";

let folder: string;
let home: LocalHome;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preview-checkouts-"));
  home = homeAt(join(folder, "home"));
  root = join(folder, "checkout");
  git(folder, "init", "--quiet", "--initial-branch=main", root);
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function commit(files: Readonly<Record<string, string>>): string {
  writeFiles(root, files);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "-m", "change");
  return git(root, "rev-parse", "HEAD");
}

function exported(sha: string, from = root): Promise<string | undefined> {
  const programs = executables({ environment: process.env, cwd: folder, signal: new AbortController().signal });
  return exportCommit({ home, executables: programs, root: from, service: "shop", sha });
}

test("a commit is exported as it is, and neither the work tree nor the index of a person is touched", async () => {
  symlinkSync("app.py", join(root, "link"));
  const sha = commit({ "app.py": "one\n", "deep/er.txt": "x" });
  writeFiles(root, { "app.py": "not committed\n", "new.txt": "new" });
  git(root, "add", "new.txt");
  const before = git(root, "status", "--porcelain");
  const tree = (await exported(sha)) ?? "";
  expect(readFileSync(join(tree, "app.py"), "utf8")).toBe("one\n");
  expect(readlinkSync(join(tree, "link"))).toBe("app.py");
  expect(readdirSync(tree).toSorted()).toEqual(["app.py", "deep", "link"]);
  expect(git(root, "status", "--porcelain")).toBe(before);
  expect(readdirSync(join(home.images, "shop"))).toEqual([sha]);
});

test("a commit that only `origin` has is fetched, and one that nobody has is none", async () => {
  const sha = commit({ "app.py": "one\n" });
  const clone = join(folder, "clone");
  git(folder, "clone", "--quiet", root, clone);
  git(root, "config", "uploadpack.allowAnySHA1InWant", "true");
  const later = commit({ "app.py": "two\n" });
  expect(await exported(later, clone)).toBe(join(home.images, "shop", later));
  expect(await exported("0".repeat(40), clone)).toBeUndefined();
  expect(git(clone, "rev-parse", "HEAD")).toBe(sha);
  expect(existsSync(join(clone, ".git/FETCH_HEAD"))).toBe(false);
});

test("several at once export it once", async () => {
  const sha = commit({ "app.py": "one\n" });
  const folders = await Promise.all([exported(sha), exported(sha), exported(sha)]);
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(join(home.images, "shop"))).toEqual([sha]);
});

test("exported commits that no preview runs go, but not those of a moment ago", async () => {
  const [used = "", unused = ""] = [
    await exported(commit({ "app.py": "one\n" })),
    await exported(commit({ "app.py": "two\n" })),
  ];
  writeFiles(`${unused}.cut-off.tmp`, { "app.py": "half" });
  await workingCopy(home, "shop-pr-1", used);
  await removeUnusedExports(home);
  expect(readdirSync(join(home.images, "shop"))).toHaveLength(3);
  vi.setSystemTime(Date.now() + 11 * 60_000);
  await removeUnusedExports(home);
  expect(readdirSync(join(home.images, "shop"))).toEqual([basename(used)]);
});

test("a service writes into a copy of its own, which goes with the next commit", async () => {
  const [first = "", second = ""] = [
    await exported(commit({ "app.py": "one\n" })),
    await exported(commit({ "app.py": "two\n" })),
  ];
  const copy = await workingCopy(home, "shop-pr-1", first);
  writeFiles(copy, { "app.py": "changed\n" });
  expect(await workingCopy(home, "shop-pr-1", first)).toBe(copy);
  expect(readFileSync(join(first, "app.py"), "utf8")).toBe("one\n");
  const next = await workingCopy(home, "shop-pr-1", second);
  await removeOtherCopies(next);
  expect([existsSync(copy), readFileSync(join(next, "app.py"), "utf8")]).toEqual([false, "two\n"]);
});
