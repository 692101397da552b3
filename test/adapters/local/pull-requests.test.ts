import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { executables } from "../../../src/adapters/executables.ts";
import { localPullRequests } from "../../../src/adapters/local/pull-requests.ts";
import { git, writeFiles } from "../../support/git.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const now = "2026-11-23T09:12:00Z";
const shop = "local/shop-api";

/** A checkout with a commit on `main`, and one more on each of these branches; the last one is the current one. */
function checkout(folder: string, ...branches: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder, "first");
  for (const branch of branches) {
    git(folder, "switch", "--quiet", "--create", branch, "main");
    commit(folder, `Work on ${branch}\n\nMore of it.\npreview-link: payments=pr-7`);
  }
  return folder;
}

function commit(folder: string, message: string): string {
  writeFiles(folder, { "file.txt": `${message}${Math.random()}` });
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

function machine() {
  const root = temporaryFolder();
  const pullRequests = join(root, "pull-requests");
  const signal = new AbortController().signal;
  return {
    root,
    numbers: () => readdirSync(pullRequests).toSorted(),
    /** The adapter of one command, in a folder, with `--branch` or without. */
    command: (directory: string, branch?: string | true) =>
      localPullRequests({
        ...{ home: { pullRequests }, directory, opens: () => branch, now: () => now },
        executables: async () => executables({ environment: { PATH: process.env.PATH }, cwd: directory, signal }),
      }),
  };
}

describe("a branch", () => {
  test("is a pull request from the first --branch on, with what its last commit says", async () => {
    const { root, command, numbers } = machine();
    const folder = checkout(join(root, "shop-api"), "cart");
    expect(await command(folder).pullRequestsOfBranch(shop, "cart")).toEqual([]);
    const [opened] = await command(folder, true).pullRequestsOfBranch(shop, "cart");
    expect(opened).toEqual({
      repository: shop,
      number: 1,
      title: "Work on cart",
      body: "More of it.\npreview-link: payments=pr-7",
      branch: "cart",
      baseBranch: "main",
      baseSha: git(folder, "rev-parse", "main"),
      sha: git(folder, "rev-parse", "cart"),
      author: "ann",
      state: "open",
      labels: [],
      fork: false,
      url: "",
    });
    expect(await command(folder).pullRequestsOfBranch(shop, "cart")).toEqual([opened]);
    const sha = commit(folder, "Next");
    expect(await command(folder).pullRequest(shop, 1)).toMatchObject({ sha, title: "Next", body: "", number: 1 });
    expect(numbers()).toEqual(["1.json"]);
  });

  test("is opened only when --branch names it, the current one where it names none", async () => {
    const { root, command, numbers } = machine();
    const folder = checkout(join(root, "shop-api"), "cart", "search");
    expect(await command(folder, "search").pullRequestsOfBranch(shop, "cart")).toEqual([]);
    expect(await command(folder, true).pullRequestsOfBranch(shop, "cart")).toEqual([]);
    expect(await command(folder, "cart").pullRequestsOfBranch(shop, "cart")).toMatchObject([{ number: 1 }]);
    expect(await command(folder, true).pullRequestsOfBranch(shop, "search")).toMatchObject([{ number: 2 }]);
    expect(await command(folder, "gone").pullRequestsOfBranch(shop, "gone")).toEqual([]);
    expect(numbers()).toEqual(["1.json", "2.json"]);
  });

  test("of another checkout has another number, whatever the two are called", async () => {
    const { root, command } = machine();
    const first = checkout(join(root, "shop-api"), "cart");
    const second = join(root, "again");
    git(root, "clone", "--quiet", first, second);
    git(first, "worktree", "add", "--quiet", "--force", join(root, "shop-api-tree"), "cart");
    const numbers: unknown[] = [];
    for (const [folder, name] of [
      [first, shop],
      [second, "x/shop-api"],
      [join(root, "shop-api-tree"), "local/shop-api-tree"],
      [first, shop],
    ] as const)
      numbers.push((await command(folder, true).pullRequestsOfBranch(name, "cart"))[0]?.number);
    expect(numbers).toEqual([1, 2, 3, 1]);
  });

  test("gets one number from two that ask at once, and two branches get two", async () => {
    const { root, command, numbers } = machine();
    const branches = ["a", "b", "c", "d"];
    const folder = checkout(join(root, "shop-api"), ...branches);
    const opened = await Promise.all(
      [...branches, ...branches].map(async (branch) => {
        const [found] = await command(folder, branch).pullRequestsOfBranch(shop, branch);
        return [branch, found?.number] as const;
      }),
    );
    expect(new Set(opened.map(([branch, number]) => `${branch} ${number}`)).size).toBe(4);
    expect(new Set(opened.map(([, number]) => number))).toEqual(new Set([1, 2, 3, 4]));
    expect(numbers()).toEqual(["1.json", "2.json", "3.json", "4.json"]);
  });

  test("of a repository on GitHub is numbered beside GitHub's", async () => {
    const { root, command } = machine();
    const folder = checkout(join(root, "shop-api"), "cart");
    git(folder, "remote", "add", "origin", "git@github.com:acme/shop-api.git");
    expect(await command(folder, true).pullRequestsOfBranch("acme/shop-api", "cart")).toMatchObject([
      { number: 900_001 },
    ]);
  });

  test("is closed when it, or its repository, is gone, and keeps its number for when it comes back", async () => {
    const { root, command } = machine();
    const folder = checkout(join(root, "shop-api"), "cart", "search");
    await command(folder, "cart").pullRequestsOfBranch(shop, "cart");
    await command(folder, "search").pullRequestsOfBranch(shop, "search");
    const sha = git(folder, "rev-parse", "cart");
    git(folder, "branch", "--quiet", "-D", "cart");
    git(folder, "branch", "--quiet", "cart/below", "main");
    expect(await command(folder).pullRequest(shop, 1)).toMatchObject({ state: "closed", branch: "cart" });
    expect(await command(folder).pullRequestsOfBranch(shop, "cart")).toEqual([]);
    expect(await command(folder).openPullRequests(shop)).toEqual([{ number: 2, labels: [] }]);
    git(folder, "branch", "--quiet", "-D", "cart/below");
    git(folder, "branch", "--quiet", "cart", sha);
    expect(await command(folder).pullRequestsOfBranch(shop, "cart")).toMatchObject([{ number: 1, sha }]);
    renameSync(folder, `${folder}-moved`);
    expect(await command(root).pullRequest(shop, 2)).toMatchObject({ state: "closed" });
    expect(await command(root).openPullRequests(shop)).toEqual([]);
  });

  test("is not called closed where Git cannot read the repository", async () => {
    const { root, command } = machine();
    const folder = checkout(join(root, "shop-api"), "cart");
    await command(folder, true).pullRequestsOfBranch(shop, "cart");
    rmSync(join(folder, ".git/objects"), { recursive: true });
    await expect(command(folder).pullRequest(shop, 1)).rejects.toMatchObject({ code: "git-failed" });
  });

  test("may be called whatever Git allows; a pattern or a path through the history is none", async () => {
    const { root, command, numbers } = machine();
    const odd = [
      "../../../etc/passwd",
      "-x",
      "ü$(id)",
      "a'b\"c;d",
      "f/../../g",
      "*",
      "main^",
      "main@{0}",
      "a b",
      "",
      ".",
    ];
    const folder = checkout(join(root, "shop-api"), "cart");
    const real = odd.filter((branch) => {
      try {
        git(folder, "update-ref", `refs/heads/${branch}`, "main");
        return !branch.includes("@{") && branch !== "main^";
      } catch {
        return false;
      }
    });
    expect(real).toEqual(["-x", "ü$(id)", "a'b\"c;d"]);
    const opened: string[] = [];
    for (const branch of odd)
      for (const found of await command(folder, branch).pullRequestsOfBranch(shop, branch)) opened.push(found.branch);
    expect(opened).toEqual(real);
    expect(numbers()).toEqual(["1.json", "2.json", "3.json"]);
    expect(readdirSync(root).toSorted()).toEqual(["pull-requests", "shop-api"]);
  });
});

test("another repository's number is nobody's, and what is no file of ours is passed over", async () => {
  const { root, command, numbers } = machine();
  const folder = checkout(join(root, "shop-api"), "cart", "search");
  mkdirSync(join(root, "pull-requests"));
  writeFileSync(join(root, "pull-requests/1.json"), "{");
  writeFileSync(join(root, "pull-requests/x.json"), "{}");
  expect(await command(folder, "cart").pullRequestsOfBranch(shop, "cart")).toMatchObject([{ number: 2 }]);
  expect(await command(folder).pullRequest("../..", 2)).toBeUndefined();
  expect(await command(folder).pullRequest("local/payments", 2)).toBeUndefined();
  expect(await command(folder).pullRequest(shop, 1)).toBeUndefined();
  expect(await command(root, "cart").pullRequestsOfBranch(shop, "cart")).toEqual([]);
  expect(numbers()).toEqual(["1.json", "2.json", "x.json"]);
});

test("labels are kept with the branch", async () => {
  const { root, command } = machine();
  const folder = checkout(join(root, "shop-api"), "cart");
  await command(folder, true).pullRequestsOfBranch(shop, "cart");
  const github = command(folder);
  await github.addLabel(shop, 1, "preview");
  await github.addLabel(shop, 1, "preview");
  await github.addLabel(shop, 9, "preview");
  expect(await github.openPullRequests(shop)).toEqual([{ number: 1, labels: ["preview"] }]);
  await github.removeLabel(shop, 1, "preview");
  expect(await github.pullRequest(shop, 1)).toMatchObject({ labels: [], state: "open" });
  expect(github.time()).toBe(now);
});
