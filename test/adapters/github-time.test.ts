import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gitHub } from "../../src/adapters/github/github.ts";
import { serverTime } from "../../src/adapters/github/server-time.ts";
import { parseHttpDate, toInstant } from "../../src/time.ts";
import { type Fault, type GitHubServer, startGitHub } from "../support/github/server.ts";
import { gitHubWorld, type World } from "../support/github/world.ts";

const shop = "acme/shop-api";

let world: World;
let server: GitHubServer;
let elapsed: number;

beforeEach(async () => {
  world = gitHubWorld();
  world.date = "Mon, 23 Nov 2026 09:12:00 GMT";
  world.tokens.set("token-of-ann", { login: "ann", permissions: { "pull-requests": "write" }, scopes: ["repo"] });
  world.openPullRequest({ repository: shop, number: 42 });
  server = await startGitHub(world);
  elapsed = 5_000_000;
});

// Throws when anything in the test was not as GitHub describes its API.
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

function connect() {
  return gitHub({
    token: async () => "token-of-ann",
    apiUrl: server.url,
    signal: new AbortController().signal,
    clock: { milliseconds: () => elapsed, sleep: async () => undefined },
  });
}

test("nobody knows before an answer; then it goes on with the time that passes", async () => {
  const github = connect();
  expect(github.time()).toBeUndefined();
  await github.pullRequest(shop, 42);
  expect(github.time()).toBe("2026-11-23T09:12:00Z");
  elapsed += 3_600_900;
  expect(github.time()).toBe("2026-11-23T10:12:00Z");
});

test.each<[string, (github: ReturnType<typeof connect>) => Promise<unknown>]>([
  ["account", (github) => github.account()],
  ["repository", (github) => github.repository(shop)],
  ["branchRules", (github) => github.branchRules(shop, "main")],
  ["pullRequestsOfBranch", (github) => github.pullRequestsOfBranch(shop, "cart")],
  ["openPullRequests", (github) => github.openPullRequests(shop)],
  ["addLabel", (github) => github.addLabel(shop, 42, "preview")],
])("%s tells it too", async (_, ask) => {
  const github = connect();
  await ask(github);
  expect(github.time()).toBe("2026-11-23T09:12:00Z");
});

test("the last answer decides", async () => {
  const github = connect();
  await github.pullRequest(shop, 42);
  elapsed += 10_000;
  world.date = "Mon, 23 Nov 2026 09:12:07 GMT";
  await github.pullRequest(shop, 42);
  expect(github.time()).toBe("2026-11-23T09:12:07Z");
});

test.each([
  ["no Date", null],
  ["an empty one", ""],
  ["a word", "yesterday"],
  ["what Date makes of what it cannot read", "Invalid Date"],
  ["a number", "1795338720"],
  ["ISO 8601", "2026-11-23T09:12:00Z"],
  ["another zone", "Mon, 23 Nov 2026 09:12:00 +0100"],
  ["no zone", "Mon, 23 Nov 2026 09:12:00"],
  ["the wrong weekday", "Tue, 23 Nov 2026 09:12:00 GMT"],
  ["a day that is not there", "Mon, 30 Feb 2026 09:12:00 GMT"],
  ["a second that is not there", "Mon, 23 Nov 2026 09:12:61 GMT"],
  ["two of them", "Mon, 23 Nov 2026 09:12:00 GMT, Mon, 23 Nov 2026 09:12:00 GMT"],
])("an answer with %s: nobody knows any more", async (_, date) => {
  const github = connect();
  await github.pullRequest(shop, 42);
  world.date = date;
  await github.pullRequest(shop, 42);
  expect(github.time()).toBeUndefined();
});

test.each<[string, Fault["how"]]>([
  ["a page of a proxy", { status: 200, body: "<html>" }],
  ["502", { status: 502, body: "<html>" }],
  ["a refusal", { status: 403, body: { message: "No." } }],
  ["a rate limit", { status: 429, body: {} }],
  ["a page that is cut off", "truncated"],
])("%s does not tell GitHub's time, and does not take it away", async (_, how) => {
  const github = connect();
  await github.pullRequest(shop, 42);
  world.date = "Wed, 25 Nov 2026 09:12:00 GMT";
  server.fail({ path: /./, times: 3, how });
  elapsed += 60_000;
  await expect(github.pullRequest(shop, 42)).rejects.toThrow("Could not read pull request 42");
  expect(github.time()).toBe("2026-11-23T09:13:00Z");
});

test.each([-48, 48])("a machine whose clock is %i hours wrong, or is set meanwhile, knows the same", async (hours) => {
  const { signal } = new AbortController();
  const github = gitHub({ token: async () => "token-of-ann", apiUrl: server.url, signal });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T09:12:00Z") + hours * 3_600_000 });
  await github.pullRequest(shop, 42);
  expect(github.time()).toMatch(/^2026-11-23T09:12:0/);
  vi.setSystemTime("2030-01-01T00:00:00Z");
  expect(github.time()).toMatch(/^2026-11-23T09:12:0/);
});

test("it is never ahead, and late by no more than the way of the answer and a second", () => {
  const milliseconds = fc.integer({ min: 0, max: 10 ** 9 });
  fc.assert(
    fc.property(milliseconds, milliseconds, milliseconds, milliseconds, (offset, sent, way, since) => {
      let here = sent;
      const there = () => here + offset + Date.UTC(2026, 10, 23);
      const date = new Date(there()).toUTCString();
      const time = serverTime(() => here);
      here += way;
      time.hear({ date });
      here += since;
      const late = there() - Date.parse(time.now() ?? "");
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(way + 2000);
    }),
  );
});

test("what HTTP writes is read again", () => {
  const seconds = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) / 1000 });
  fc.assert(
    fc.property(seconds, (of) => {
      expect(parseHttpDate(new Date(of * 1000).toUTCString())).toBe(toInstant(of * 1000));
    }),
  );
});
