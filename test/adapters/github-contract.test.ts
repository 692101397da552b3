import { afterEach, describe, expect, test } from "vitest";
import { gitHub } from "../../src/adapters/github/github.ts";
import type { GitHub, PullRequest } from "../../src/ports/github.ts";
import { startGitHub } from "../support/github/server.ts";
import { gitHubWorld, shaOf } from "../support/github/world.ts";
import { madeGitHub } from "../support/made-github.ts";
import { pullRequest } from "../support/world.ts";

const shop = "acme/shop-api";

type Opened = Pick<PullRequest, "number" | "branch" | "labels" | "state" | "fork">;

interface GitHubUnderTest {
  readonly gitHub: GitHub;
  /** How often something was changed. */
  readonly writes: () => number;
}

let close: () => Promise<void> = async () => undefined;

afterEach(() => close());

async function real(opened: readonly Opened[], { graphql }: { readonly graphql: boolean }): Promise<GitHubUnderTest> {
  const world = gitHubWorld();
  world.graphql = graphql;
  world.date = "Mon, 23 Nov 2026 09:12:00 GMT";
  world.tokens.set("token-of-ann", { login: "ann", permissions: { "pull-requests": "write" }, role: "write" });
  world.addRepository(shop);
  for (const { state, fork, labels, ...of } of opened) {
    world.openPullRequest({ repository: shop, ...of, labels: [...labels], ...(fork ? { head: "ben/shop-api" } : {}) });
    if (state === "closed") world.close(shop, of.number);
    if (state === "merged") world.merge(shop, of.number);
  }
  const server = await startGitHub(world);
  close = () => server.close();
  return {
    gitHub: gitHub({
      token: async () => "token-of-ann",
      apiUrl: server.url,
      signal: new AbortController().signal,
      clock: { milliseconds: () => 0, sleep: async () => undefined },
    }),
    writes: () => server.requests.filter(({ method }) => method !== "GET").length,
  };
}

async function made(opened: readonly Opened[]): Promise<GitHubUnderTest> {
  const writes: string[] = [];
  close = async () => undefined;
  const all = opened.map((of) => pullRequest({ ...of, sha: shaOf(`${shop} ${of.number}`) }));
  const pullRequests = new Map(all.map((one) => [`${shop}#${one.number}`, one]));
  const gitHubNow = () => Date.UTC(2026, 10, 23, 9, 12);
  const gitHub = madeGitHub({ pullRequests, writes, gitHubFails: undefined, gitHubNow });
  return { gitHub, writes: () => writes.length };
}

const plain: Opened = { number: 1, branch: "cart", labels: [], state: "open", fork: false };

describe.each([
  ["GitHub by its description", (opened: readonly Opened[]) => real(opened, { graphql: true })],
  ["GitHub without GraphQL", (opened: readonly Opened[]) => real(opened, { graphql: false })],
  ["the made GitHub of the other tests", made],
])("%s", (_, connect) => {
  test("a pull request is told with its state, and one that is not there is undefined", async () => {
    const { gitHub } = await connect([
      { ...plain, labels: ["preview", "bug"] },
      { ...plain, number: 2, state: "closed" },
      { ...plain, number: 3, state: "merged" },
      { ...plain, number: 4, fork: true },
    ]);
    const numbers = [1, 2, 3, 4, 5];
    const found = await Promise.all(numbers.map((number) => gitHub.pullRequest(shop, number)));
    expect(found.map((one) => (one === undefined ? undefined : [one.state, one.fork]))).toEqual([
      ["open", false],
      ["closed", false],
      ["merged", false],
      ["open", true],
      undefined,
    ]);
    expect(found[0]).toMatchObject({ repository: shop, sha: shaOf(`${shop} 1`), labels: ["preview", "bug"] });
  });

  test("of a branch the open ones of this repository are found, newest first", async () => {
    const { gitHub } = await connect([
      plain,
      { ...plain, number: 2, state: "closed" },
      { ...plain, number: 3, fork: true },
      { ...plain, number: 4, branch: "other" },
      { ...plain, number: 5 },
    ]);
    const found = await gitHub.pullRequestsOfBranch(shop, "cart");
    expect(found.map(({ number }) => number)).toEqual([5, 1]);
    expect(await gitHub.pullRequestsOfBranch(shop, "nobody's")).toEqual([]);
  });

  test("all that are open are listed by their age, forks too", async () => {
    const { gitHub } = await connect([
      { ...plain, labels: ["preview"] },
      { ...plain, number: 2, state: "closed" },
      { ...plain, number: 3, fork: true },
      { ...plain, number: 4, state: "merged" },
      { ...plain, number: 5, branch: "other" },
    ]);
    expect(await gitHub.openPullRequests(shop)).toEqual([
      { number: 1, labels: ["preview"] },
      { number: 3, labels: [] },
      { number: 5, labels: [] },
    ]);
  });

  test("all that are open are found, however many", async () => {
    const numbers = Array.from({ length: 205 }, (_, index) => index + 1);
    const { gitHub } = await connect(numbers.map((number) => ({ ...plain, number, branch: `cart-${number}` })));
    expect((await gitHub.openPullRequests(shop)).map(({ number }) => number)).toEqual(numbers);
  });

  test("GitHub's time is known when it has answered", async () => {
    const { gitHub } = await connect([plain]);
    expect(gitHub.time()).toBeUndefined();
    await gitHub.openPullRequests(shop);
    expect(gitHub.time()).toBe("2026-11-23T09:12:00Z");
  });

  test("the token, the repository and its branches are told", async () => {
    const { gitHub } = await connect([plain]);
    expect(await gitHub.account()).toMatchObject({ login: "ann", scopes: null });
    expect(await gitHub.repository(shop)).toMatchObject({ name: shop, may: { triage: true, push: true } });
    expect(await gitHub.branchRules(shop, "main")).toMatchObject({ protected: false });
    await expect(gitHub.branchRules(shop, "none")).rejects.toMatchObject({ code: "github-not-found" });
  });

  test("a label is added and removed once, whatever its case", async () => {
    const { gitHub, writes } = await connect([{ ...plain, labels: ["bug"] }]);
    const labels = async () => (await gitHub.pullRequest(shop, 1))?.labels;
    await gitHub.addLabel(shop, 1, "preview");
    await gitHub.addLabel(shop, 1, "Preview");
    expect([await labels(), writes()]).toEqual([["bug", "preview"], 1]);
    await gitHub.removeLabel(shop, 1, "PREVIEW");
    await gitHub.removeLabel(shop, 1, "preview");
    expect([await labels(), writes()]).toEqual([["bug"], 2]);
    await expect(gitHub.addLabel(shop, 9, "preview")).rejects.toMatchObject({ code: "github-not-found" });
  });
});
