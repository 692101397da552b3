import { expect, test } from "vitest";
import { gitHubOrBranches } from "../../../src/adapters/local/github-or-branches.ts";
import type { PullRequest } from "../../../src/ports/github.ts";
import { Problem } from "../../../src/problem.ts";
import { type MadeGitHub, madeGitHub } from "../../support/made-github.ts";
import { pullRequest } from "../../support/world.ts";

const unreachable = () =>
  new Problem("not-yet", { code: "github-unavailable", message: "No network.", hints: ["Try."] });

function made(pullRequests: readonly PullRequest[]): MadeGitHub {
  return {
    pullRequests: new Map(pullRequests.map((one) => [`${one.repository}#${one.number}`, one])),
    writes: [],
    gitHubFails: undefined,
  };
}

/** GitHub with pull request 42 of the branch `cart`, and the branch `search` opened here before. */
function machine(origin: string | undefined, asksForBranch = false) {
  const atGitHub = made([pullRequest({ number: 42, sha: "a".repeat(40), branch: "cart" })]);
  const here = made([pullRequest({ number: 900_001, sha: "b".repeat(40), branch: "search" })]);
  const told: string[] = [];
  const github = gitHubOrBranches({
    ...{ github: async () => madeGitHub(atGitHub), branches: madeGitHub(here) },
    ...{ asksForBranch: () => asksForBranch, origin: async () => origin, tell: (text) => void told.push(text) },
  });
  return { github, atGitHub, here, told };
}

const hosted = "git@github.com:acme/shop-api.git";

test("a number or a branch that was opened here is a branch, the others are GitHub's", async () => {
  const { github, told } = machine(hosted);
  expect(await github.pullRequestsOfBranch("acme/shop-api", "cart")).toMatchObject([{ number: 42 }]);
  expect(told).toEqual([]);
  expect(await github.pullRequestsOfBranch("acme/shop-api", "search")).toMatchObject([{ number: 900_001 }]);
  await github.pullRequestsOfBranch("acme/shop-api", "search");
  expect(told).toEqual(["The branch `search` was opened with `--branch` before, so GitHub is not asked."]);
  expect((await github.pullRequest("acme/shop-api", 42))?.branch).toBe("cart");
  expect((await github.pullRequest("acme/shop-api", 900_001))?.branch).toBe("search");
});

test("with --branch, and for what was opened here, nobody asks GitHub: it works on a plane", async () => {
  const { github, atGitHub } = machine(hosted, true);
  atGitHub.gitHubFails = unreachable;
  expect(await github.pullRequestsOfBranch("acme/shop-api", "cart")).toEqual([]);
  expect(await github.pullRequestsOfBranch("acme/shop-api", "search")).toHaveLength(1);
  expect(await github.pullRequest("acme/shop-api", 900_001)).toBeDefined();
  expect(await github.openPullRequests("acme/shop-api")).toMatchObject([{ number: 900_001 }]);
});

test("a repository that is not on GitHub is never looked for there", async () => {
  for (const [name, origin] of [
    ["local/shop-api", undefined],
    ["acme/shop-api", "/srv/git/acme/shop-api.git"],
  ] as const) {
    const { github, atGitHub } = machine(origin);
    atGitHub.gitHubFails = unreachable;
    expect(await github.pullRequest(name, 42)).toBeUndefined();
    expect(await github.pullRequestsOfBranch(name, "cart")).toEqual([]);
  }
});

test("where GitHub cannot be asked, the error names --branch", async () => {
  const { github, atGitHub } = machine(hosted);
  atGitHub.gitHubFails = unreachable;
  const hints = ["Try.", "Without GitHub: `preview up --branch` makes the preview of this branch as it is here."];
  for (const asking of [
    () => github.pullRequestsOfBranch("acme/shop-api", "cart"),
    () => github.pullRequest("acme/shop-api", 42),
  ])
    await expect(asking()).rejects.toMatchObject({ code: "github-unavailable", hints });
  // Of another checkout, by its record.
  await expect(github.pullRequest("acme/payments", 7)).rejects.toMatchObject({ code: "github-unavailable" });
});

test("labels at GitHub are not touched", async () => {
  const { github, atGitHub, here } = machine(hosted);
  await github.removeLabel("acme/shop-api", 900_001, "preview");
  expect([atGitHub.writes, here.writes]).toEqual([[], ["removeLabel acme/shop-api#900001 preview"]]);
});
