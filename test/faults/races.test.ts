import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitFiles, git } from "../support/git.ts";
import { type RealWorldOverHttp, realWorldOverHttp } from "../support/real-world-over-http.ts";

let world: RealWorldOverHttp;

beforeAll(async () => {
  world = await realWorldOverHttp();
});

afterAll(() => world.close());

const up = (number: number) => world.preview("up", `pr-${number}`, "--no-wait");
const down = (number: number) => world.preview("down", `pr-${number}`, "--no-wait");

function folders(): readonly string[] {
  return git(world.platform, "ls-tree", "-r", "-d", "--name-only", "previews").split("\n");
}

function treeOf(folder: string): string {
  return git(world.platform, "rev-parse", `previews:${folder}`);
}

/** The commit that a preview's record names, in each commit of the branch that touched it, oldest first. */
function publishedCommits(folder: string): readonly string[] {
  const commits = git(world.platform, "log", "--reverse", "--format=%H", "previews", "--", folder).split("\n");
  return commits.map((commit) => {
    const there = git(world.platform, "ls-tree", commit, `${folder}/preview.json`);
    return there === "" ? "none" : record(folder, commit).pullRequest.sha;
  });
}

function record(folder: string, commit = "previews"): { readonly pullRequest: { readonly sha: string } } {
  return JSON.parse(git(world.platform, "show", `${commit}:${folder}/preview.json`));
}

const pull = (number: number) => `previews/shop-api/pr-${number}`;

test("16 runs at once for 16 pull requests: all of them succeed, and nobody's folder is lost or touched", async () => {
  commitFiles(world.platform, "previews", { "previews/payments/pr-900/preview.json": "{}\n" });
  const bystander = treeOf("previews/payments/pr-900");
  const numbers = Array.from({ length: 16 }, (_, index) => 101 + index);
  const heads = new Map(numbers.map((number) => [number, world.openPullRequest("shop-api", { number }).sha]));
  const runs = await Promise.all(numbers.map(up));
  expect(runs.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual(numbers.map(() => 0));
  expect(new Map(numbers.map((number) => [number, record(pull(number)).pullRequest.sha]))).toEqual(heads);
  for (const number of numbers) expect(publishedCommits(pull(number))).toHaveLength(1);
  expect(numbers.map((number) => world.gitHub.pullRequest("acme/shop-api", number).labels)).toEqual(
    numbers.map(() => ["preview"]),
  );
  expect(treeOf("previews/payments/pr-900")).toBe(bystander);
});

describe("many runs for one pull request, and a commit in the middle", () => {
  test.each([201, 202, 203, 204])("the newest commit wins and nothing goes back (%i)", async (number) => {
    const first = world.openPullRequest("shop-api", { number }).sha;
    const early = Array.from({ length: 4 }, () => up(number));
    await setTimeout(Math.random() * 1500);
    const second = world.push("shop-api", number);
    const late = Array.from({ length: 3 }, () => up(number));
    const runs = await Promise.all([...early, ...late]);
    // A run of the older commit may be told that it is superseded; no run fails for another reason.
    expect(runs.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 5)).toEqual([]);
    const published = publishedCommits(pull(number));
    expect([[second], [first, second]]).toContainEqual(published);
    expect(folders().filter((path) => path.endsWith(`/pr-${number}`))).toEqual([pull(number)]);
    expect(record(pull(number)).pullRequest.sha).toBe(second);
  });
});

describe("up against down", () => {
  test.each([301, 302, 303])("each run ends in order, and what is asked for last holds (%i)", async (number) => {
    world.openPullRequest("shop-api", { number });
    await up(number);
    const runs = await Promise.all([up(number), down(number), up(number), down(number)]);
    expect(runs.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 5)).toEqual([]);
    expect(await up(number)).toMatchObject({ exitCode: 0 });
    expect(folders()).toContain(pull(number));
    expect(world.gitHub.pullRequest("acme/shop-api", number).labels).toEqual(["preview"]);
    expect(await down(number)).toMatchObject({ exitCode: 0 });
    expect(folders()).not.toContain(pull(number));
    expect(world.gitHub.pullRequest("acme/shop-api", number).labels).toEqual([]);
  });
});

describe("up against a merge", () => {
  const moments = ["before", "done", "answered"] as const;

  test.each(moments.map((moment, index) => ({ moment, number: 401 + index })))(
    "merged at the push, $moment: the folder is withdrawn",
    async ({ moment, number }) => {
      world.openPullRequest("shop-api", { number, labels: ["preview"] });
      let merged = false;
      const merge = async () => {
        if (!merged) world.gitHub.merge("acme/shop-api", number);
        merged = true;
      };
      world.platformProxy.intercept(({ path }) =>
        path.endsWith("/git-receive-pack") ? { [moment]: merge } : undefined,
      );
      expect(await up(number)).toMatchObject({ exitCode: 5, stderr: expect.stringContaining("is merged") });
      world.platformProxy.intercept(() => undefined);
      expect(folders()).not.toContain(pull(number));
      expect(await up(number)).toMatchObject({ exitCode: 5 });
      expect(folders()).not.toContain(pull(number));
    },
  );

  test.each([411, 412, 413, 414])("merged at any time while four runs go on (%i)", async (number) => {
    world.openPullRequest("shop-api", { number, labels: ["preview"] });
    const runs = Array.from({ length: 4 }, () => up(number));
    await setTimeout(300 + Math.random() * 2000);
    world.gitHub.merge("acme/shop-api", number);
    const codes = (await Promise.all(runs)).map(({ exitCode }) => exitCode);
    expect(codes.filter((code) => code !== 0 && code !== 5)).toEqual([]);
    // Whoever was told that it is merged took the folder away; only when all were done before does it stay, for gc.
    if (codes.includes(5)) expect(folders()).not.toContain(pull(number));
  });
});

test("a commit that arrives during the push belongs to the run of that commit", async () => {
  const number = 501;
  const first = world.openPullRequest("shop-api", { number, labels: ["preview"] }).sha;
  let second = "";
  const move = async () => {
    if (second === "") second = world.push("shop-api", number);
  };
  world.platformProxy.intercept(({ path }) => (path.endsWith("/git-receive-pack") ? { done: move } : undefined));
  expect(await up(number)).toMatchObject({ exitCode: 5, stderr: expect.stringContaining("is not the head") });
  world.platformProxy.intercept(() => undefined);
  expect(record(pull(number)).pullRequest.sha).toBe(first);
  expect(await up(number)).toMatchObject({ exitCode: 0 });
  expect(record(pull(number)).pullRequest.sha).toBe(second);
});
