import { afterEach, beforeEach, expect, test } from "vitest";
import { gitHub } from "../../src/adapters/github/github.ts";
import { type GitHubServer, startGitHub } from "../support/github/server.ts";
import { gitHubWorld, type World } from "../support/github/world.ts";

const shop = "acme/shop-api";

let world: World;
let server: GitHubServer;

beforeEach(async () => {
  world = gitHubWorld();
  world.addRepository(shop, { private: true });
  server = await startGitHub(world);
});

// Throws when anything in the test was not as GitHub describes its API.
afterEach(() => server.close());

function connect(token: string | undefined) {
  return gitHub({
    token: async () => token,
    apiUrl: server.url,
    signal: new AbortController().signal,
    retrySeconds: [0.01],
  });
}

test("a classic token tells its owner and its scopes", async () => {
  world.tokens.set("ghp_1", { login: "ann", permissions: {}, scopes: ["repo", "read:org"] });
  expect(await connect("ghp_1").account()).toEqual({
    url: server.url,
    login: "ann",
    scopes: ["repo", "read:org"],
    limit: { total: 5000, left: 4999, resetsAt: "2026-11-23T10:00:00Z" },
  });
  world.tokens.set("ghp_2", { login: "ben", permissions: {}, scopes: [] });
  expect(await connect("ghp_2").account()).toMatchObject({ login: "ben", scopes: [] });
});

test("a fine-grained token has no scopes, and an app's has no owner", async () => {
  world.tokens.set("github_pat_1", { login: "ann", permissions: {} });
  world.tokens.set("ghs_1", { login: "app", permissions: {}, app: true });
  world.limit = undefined;
  expect(await connect("github_pat_1").account()).toMatchObject({ login: "ann", scopes: null, limit: null });
  expect(await connect("ghs_1").account()).toMatchObject({ login: null, scopes: null });
});

test("no token, and one that is not accepted", async () => {
  await expect(connect(undefined).account()).rejects.toMatchObject({
    code: "github-unauthorised",
    message: "Could not read whose token this is: GitHub wants a token.",
  });
  await expect(connect("ghp_old").account()).rejects.toMatchObject({ code: "github-unauthorised" });
});

test("an answer of something else", async () => {
  world.tokens.set("ghp_1", { login: "ann", permissions: {} });
  server.fail({ path: /rate_limit/, times: 9, how: { status: 200, body: "<html>" } });
  await expect(connect("ghp_1").account()).rejects.toMatchObject({ code: "github-unavailable" });
});

test("a repository, with what the token's owner may do there", async () => {
  world.tokens.set("ghp_1", { login: "ann", permissions: {}, role: "triage" });
  world.tokens.set("ghp_2", { login: "ben", permissions: {}, role: "write", repositories: [] });
  world.addRepository("acme/docs");
  const of = (name: string, isPrivate: boolean) => ({ name, private: isPrivate, defaultBranch: "main" });
  const ann = connect("ghp_1");
  expect(await ann.repository(shop)).toEqual({ ...of(shop, true), may: { triage: true, push: false } });
  expect(await connect(undefined).repository("acme/docs")).toEqual({ ...of("acme/docs", false), may: null });
  const ben = connect("ghp_2");
  expect(await ben.repository("ACME/docs")).toEqual({ ...of("acme/docs", false), may: { triage: true, push: true } });
  await expect(ben.repository(shop)).rejects.toMatchObject({ code: "github-not-found" });
});

test("the rules of a branch, each kind once", async () => {
  world.tokens.set("ghp_1", { login: "ann", permissions: {} });
  const repository = world.findRepository(shop);
  repository?.rules.set("main", ["pull_request", "deletion", "deletion"]);
  repository?.protected.add("main");
  repository?.branches.set("previews", "0".repeat(40));
  const github = connect("ghp_1");
  expect(await github.branchRules(shop, "main")).toEqual({ protected: true, rules: ["deletion", "pull_request"] });
  expect(await github.branchRules(shop, "previews")).toEqual({ protected: false, rules: [] });
  await expect(github.branchRules(shop, "none")).rejects.toMatchObject({ code: "github-not-found" });
});
