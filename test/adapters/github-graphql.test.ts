import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gitHub } from "../../src/adapters/github/github.ts";
import type { GitHubOptions } from "../../src/adapters/github/request.ts";
import { Problem } from "../../src/problem.ts";
import { type Fault, type GitHubServer, startGitHub } from "../support/github/server.ts";
import { gitHubWorld, type World } from "../support/github/world.ts";

const shop = "acme/shop-api";
const date = "Mon, 23 Nov 2026 09:00:00 GMT";

let world: World;
let server: GitHubServer;
/** Of the clock that the adapter was given. */
let elapsed: number;
let waits: number[];

beforeEach(async () => {
  world = gitHubWorld();
  world.date = date;
  world.tokens.set("token-of-ann", { login: "ann", permissions: {} });
  world.addRepository(shop, { private: true });
  server = await startGitHub(world);
  elapsed = 0;
  waits = [];
});

// Throws when anything in the test was not as GitHub describes its APIs.
afterEach(() => server.close());

function connect(options: Partial<GitHubOptions> = {}) {
  return gitHub({
    token: async () => "token-of-ann",
    apiUrl: server.url,
    signal: new AbortController().signal,
    retrySeconds: [0.5, 2],
    clock: {
      milliseconds: () => elapsed,
      async sleep(milliseconds) {
        waits.push(milliseconds / 1000);
        elapsed += milliseconds;
      },
    },
    ...options,
  });
}

function open(count: number): void {
  for (let number = 1; number <= count; number += 1) world.openPullRequest({ repository: shop, number });
}

function numbers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** What was asked, by kind. */
function asked(): readonly string[] {
  return server.requests.map(({ path }) => (path === "/graphql" ? "graphql" : "rest"));
}

const graphql = /^\/graphql$/;

/** An answer of GraphQL to the next request of it. */
function answer(body: object, headers: Readonly<Record<string, string>> = {}, times = 1): void {
  server.fail({ path: graphql, times, how: { status: 200, body, headers } });
}

function page(nodes: readonly unknown[], pageInfo: object = { hasNextPage: false, endCursor: null }): object {
  return { data: { repository: { pullRequests: { nodes, pageInfo } } } };
}

const node = (number: number, labels: object | null = { nodes: [] }) => ({ number, labels });
const leadsOn = { hasNextPage: true, endCursor: "MQ==" };

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const problem = await promise.then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw problem;
  return `${problem.kind} ${problem.code}: ${problem.message}`.replaceAll(new URL(server.url).host, "<host>");
}

describe("all that are open", () => {
  test("oldest first, those of forks too, with their labels", async () => {
    world.openPullRequest({ repository: shop, number: 7, labels: ["preview", "ui"] });
    world.openPullRequest({ repository: shop, number: 3, head: "ben/shop-api" });
    world.openPullRequest({ repository: shop, number: 4, head: null, author: null });
    world.openPullRequest({ repository: shop, number: 5 });
    world.close(shop, 5);
    world.openPullRequest({ repository: shop, number: 6 });
    world.merge(shop, 6);
    const github = connect();
    expect(await github.openPullRequests(shop)).toEqual([
      { number: 7, labels: ["preview", "ui"] },
      { number: 3, labels: [] },
      { number: 4, labels: [] },
    ]);
    expect(server.requests).toEqual([{ method: "POST", path: "/graphql" }]);
    expect(github.time()).toBe("2026-11-23T09:00:00Z");
  });

  test.each([
    [0, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])("%i of them take %i requests", async (count, requests) => {
    open(count);
    const found = await connect().openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual(numbers(1, count));
    expect(asked()).toEqual(Array.from({ length: requests }, () => "graphql"));
  });

  test("those that are closed and opened between two pages move no other", async () => {
    open(150);
    const first = connect({
      clock: {
        milliseconds() {
          if (server.requests.length === 1 && world.pullRequest(shop, 1).closedAt === null) {
            for (const number of numbers(1, 60)) world.close(shop, number);
            world.openPullRequest({ repository: shop, number: 151 });
          }
          return elapsed;
        },
        sleep: async () => undefined,
      },
    });
    const found = await first.openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual(numbers(1, 151));
  });

  test.each([
    ["99 labels are told", 99, 1],
    ["one with 100 labels may have more, and is left to be asked for alone", 100, 0],
    ["and one with 130", 130, 0],
  ])("%s", async (_, count, found) => {
    const labels = [...numbers(1, count - 1).map((number) => `label-${number}`), "preview"];
    world.openPullRequest({ repository: shop, number: 1, labels });
    world.openPullRequest({ repository: shop, number: 2 });
    const github = connect();
    const list = await github.openPullRequests(shop);
    expect(list.map(({ number }) => number)).toEqual(found === 1 ? [1, 2] : [2]);
    expect(list.filter(({ number }) => number === 1).flatMap((one) => one.labels)).toHaveLength(found * count);
    expect((await github.pullRequest(shop, 1))?.labels).toContain("preview");
  });

  test("one whose labels GitHub does not tell is left to be asked for alone", async () => {
    answer(page([node(1, null), node(2)]));
    expect(await connect().openPullRequests(shop)).toEqual([{ number: 2, labels: [] }]);
  });

  test.each(["/api/v3", "/api/v3/"])("an Enterprise server at %s", async (path) => {
    open(2);
    expect(await connect({ apiUrl: server.url + path }).openPullRequests(shop)).toHaveLength(2);
    expect(asked()).toEqual(["graphql"]);
  });

  test("a repository that was renamed", async () => {
    open(1);
    world.renamed.set("acme/shop-old", shop);
    expect(await connect().openPullRequests("acme/shop-old")).toEqual([{ number: 1, labels: [] }]);
  });

  test.each(["acme", "acme/..", "acme/shop-api/pulls"])("the repository %s", async (repository) => {
    expect(await problemOf(connect().openPullRequests(repository))).toContain("usage repository-invalid");
    expect(server.requests).toEqual([]);
  });
});

describe("the REST API is asked for all of them", () => {
  test("where there is no GraphQL", async () => {
    open(101);
    world.graphql = false;
    expect(await connect().openPullRequests(shop)).toHaveLength(101);
    expect(asked()).toEqual(["graphql", "rest", "rest"]);
  });

  test("without a token, because GraphQL answers nobody", async () => {
    world.openPullRequest({ repository: "acme/open", number: 1 });
    expect(await connect({ token: async () => undefined }).openPullRequests("acme/open")).toHaveLength(1);
    expect(asked()).toEqual(["rest"]);
  });

  const error = (of: object) => ({ errors: [{ message: "No.", ...of }] });

  test.each<[string, object]>([
    ["the token is not for GraphQL", { data: { repository: null }, ...error({ type: "FORBIDDEN" }) }],
    ["the repository is not shown", { data: { repository: null }, ...error({ type: "NOT_FOUND" }) }],
    ["the query takes too long", { ...page([node(101)]), ...error({ message: "Something went wrong" }) }],
    [
      "some of a page cannot be read",
      { ...page([node(101), null], leadsOn), ...error({ type: "SERVICE_UNAVAILABLE" }) },
    ],
    ["the server is of another version", error({ extensions: { code: "undefinedField" } })],
    ["an error that says nothing", { ...page([node(101)]), errors: [{}] }],
  ])("where GraphQL answers 200 and %s, also after a page", async (_, body) => {
    open(101);
    answer(body);
    expect((await connect().openPullRequests(shop)).map(({ number }) => number)).toEqual(numbers(1, 101));
    answer(page([node(900)], leadsOn));
    answer(body);
    expect((await connect().openPullRequests(shop)).map(({ number }) => number)).toEqual(numbers(1, 101));
    expect(asked()).toEqual(["graphql", "rest", "rest", "graphql", "graphql", "rest", "rest"]);
    expect(waits).toEqual([]);
  });

  test.each([403, 404, 405, 422])("where GraphQL answers %i", async (status) => {
    open(1);
    server.fail({ path: graphql, how: { status, body: { message: "No." } } });
    expect(await connect().openPullRequests(shop)).toHaveLength(1);
    expect(asked()).toEqual(["graphql", "rest"]);
  });

  test("and has the last word on a repository that is gone", async () => {
    expect(await problemOf(connect().openPullRequests("acme/gone"))).toBe(
      "not-found github-not-found: Could not list the open pull requests of acme/gone: " +
        "it is not there, or GitHub does not show it to this token.",
    );
    expect(asked()).toEqual(["graphql", "rest"]);
  });
});

describe("a fault in the middle of the pages", () => {
  const passing: readonly [string, Fault["how"]][] = [
    ["a reset connection", "reset-before"],
    ["a page that is cut off", "truncated"],
    ["a page of a proxy", { status: 200, body: "<html><body>Sign in</body></html>" }],
    ["502", { status: 502, body: "<html>" }],
    ["no answer", { status: 200, body: {} }],
    ["no data", { status: 200, body: { data: null } }],
    ["an empty list of errors and no data", { status: 200, body: { data: null, errors: [] } }],
    ["no repository", { status: 200, body: { data: { repository: null } } }],
    ["one that could not be read", { status: 200, body: page([node(101), null]) }],
    ["one without a number", { status: 200, body: page([{ labels: { nodes: [] } }]) }],
    ["a label without a name", { status: 200, body: page([node(101, { nodes: [null] })]) }],
    ["nothing about further pages", { status: 200, body: page([node(101)], {}) }],
    ["a further page that has no place", { status: 200, body: page([node(101)], { ...leadsOn, endCursor: null }) }],
    ["an empty page that leads on", { status: 200, body: page([], leadsOn) }],
    [
      "the page before once more",
      {
        status: 200,
        body: page(
          numbers(1, 100).map((number) => node(number)),
          leadsOn,
        ),
      },
    ],
  ];

  /** The first page as it is, and then so many faults. */
  function failSecond(how: Fault["how"], times: number): void {
    const labelled = numbers(1, 100).map((number) => node(number));
    answer(page(labelled, { hasNextPage: true, endCursor: btoa(world.pullRequest(shop, 100).createdAt) }));
    server.fail({ path: graphql, times, how });
  }

  test.each(passing)("%s: the page is asked for three times", async (_, how) => {
    open(201);
    const github = connect();
    failSecond(how, 2);
    expect((await github.openPullRequests(shop)).map(({ number }) => number)).toEqual(numbers(1, 201));
    expect(asked()).toEqual(["graphql", "graphql", "graphql", "graphql", "graphql"]);
    failSecond(how, 3);
    expect(await problemOf(github.openPullRequests(shop))).toContain(
      "not-yet github-unavailable: Could not list the open pull requests of acme/shop-api: ",
    );
    expect(asked().slice(5)).toEqual(["graphql", "graphql", "graphql", "graphql"]);
    expect(waits).toEqual([0.5, 2, 0.5, 2]);
  });

  test("the token is not accepted any more: nothing more is asked", async () => {
    open(201);
    failSecond({ status: 401, body: { message: "Bad credentials" } }, 1);
    expect(await problemOf(connect().openPullRequests(shop))).toContain("auth github-unauthorised");
    expect(asked()).toEqual(["graphql", "graphql"]);
  });

  test.each(["hang", "hang-in-body"] as const)("%s: ends within the time limit of the list", async (how) => {
    open(201);
    failSecond(how, 1);
    expect(await problemOf(connect({ listSeconds: 0.3 }).openPullRequests(shop))).toBe(
      "timeout github-timed-out: Could not list the open pull requests of acme/shop-api: " +
        "GitHub did not answer at <host> within 0.3 seconds.",
    );
    expect(asked()).toEqual(["graphql", "graphql"]);
  });
});

describe("a rate limit", () => {
  const seconds = Date.parse(date) / 1000;
  const limited = (type: string) => ({ errors: [{ type, message: "API rate limit exceeded for user ID 1." }] });
  const secondary = { errors: [{ message: "You have exceeded a secondary rate limit." }] };
  const spent = (reset: number) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) });

  test.each<[string, object, Readonly<Record<string, string>>, number]>([
    ["of an hour", limited("RATE_LIMITED"), spent(seconds + 120), 120],
    ["as newer servers tell it", limited("RATE_LIMIT"), spent(seconds + 60), 60],
    ["that is secondary", secondary, { "retry-after": "30" }, 30],
  ])("%s that ends soon is waited for", async (_, body, headers, wait) => {
    open(2);
    answer(body, headers);
    expect(await connect().openPullRequests(shop)).toHaveLength(2);
    expect(asked()).toEqual(["graphql", "graphql"]);
    expect(waits).toEqual([wait]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["ends in an hour", spent(seconds + 3600), " until 2026-11-23T10:00:00Z."],
    ["does not tell its end", {}, "; wait for a minute at least."],
  ])("that %s: nothing more is asked, by neither way", async (_, headers, words) => {
    answer(limited("RATE_LIMITED"), headers);
    expect(await problemOf(connect().openPullRequests(shop))).toBe(
      "not-yet github-rate-limited: Could not list the open pull requests of acme/shop-api: " +
        `GitHub's rate limit is used up${words}`,
    );
    expect(asked()).toEqual(["graphql"]);
    expect(waits).toEqual([]);
  });

  test("by its status, that goes on after the wait: nothing more is asked", async () => {
    server.fail({ path: graphql, times: 2, how: { status: 403, body: secondary, headers: { "retry-after": "5" } } });
    expect(await problemOf(connect().openPullRequests(shop))).toContain("github-rate-limited");
    expect(asked()).toEqual(["graphql", "graphql"]);
    expect(waits).toEqual([5]);
  });
});
