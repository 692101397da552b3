import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
  // What GraphQL answers is tested in github-graphql.test.ts.
  world.graphql = false;
  server = await startGitHub(world);
  elapsed = 0;
  waits = [];
});

// Throws when anything in the test was not as GitHub describes its API.
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

/** Paths as they were asked for, after GraphQL was tried. */
function asked(): readonly string[] {
  return server.requests.flatMap(({ method, path }) => (method === "GET" ? [path] : []));
}

/** Pages as they were asked for. */
function pages(): readonly number[] {
  return asked().map((path) => Number(new URL(path, server.url).searchParams.get("page")));
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const problem = await promise.then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw problem;
  return `${problem.kind} ${problem.code}: ${problem.message}`.replaceAll(new URL(server.url).host, "<host>");
}

function listed(number: number, fields: object = {}) {
  return {
    number,
    state: "open",
    labels: [{ name: "preview" }],
    ...fields,
  };
}

function numbers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Answers page `page` with these pull requests, once. */
function answer(page: number, of: readonly number[], link?: string): void {
  const headers = link === undefined ? {} : { link };
  server.fail({ path: pathOf(page), how: { status: 200, body: of.map((number) => listed(number)), headers } });
}

/** Three pages, once each, after the faults that are there already. */
function answerAll(): void {
  answer(1, numbers(1, 100), next);
  answer(2, numbers(101, 100), next);
  answer(3, [201], '<https://api.github.com/repositories/1/pulls?page=1>; rel="first"');
}

function pathOf(page: number): RegExp {
  return new RegExp(`[?&]page=${page}$`);
}

const next = '<https://api.github.com/repositories/1/pulls?page=9>; rel="next"';

describe("all that are open", () => {
  test("oldest first, those of forks too, with what is needed to decide", async () => {
    world.openPullRequest({ repository: shop, number: 7, labels: ["preview", "ui"] });
    world.openPullRequest({ repository: shop, number: 3, head: "ben/shop-api" });
    world.openPullRequest({ repository: shop, number: 4, head: null });
    world.openPullRequest({ repository: shop, number: 5 });
    world.close(shop, 5);
    world.openPullRequest({ repository: shop, number: 6 });
    world.merge(shop, 6);
    expect(await connect().openPullRequests(shop)).toEqual([
      { number: 7, labels: ["preview", "ui"] },
      { number: 3, labels: [] },
      { number: 4, labels: [] },
    ]);
    expect(asked()).toEqual(["/repos/acme/shop-api/pulls?state=open&sort=created&direction=asc&per_page=100&page=1"]);
  });

  test("of a repository without any", async () => {
    expect(await connect().openPullRequests(shop)).toEqual([]);
  });

  test.each([
    [99, [1]],
    // GitHub links no pages when there is one; a full one may have lost its link on the way.
    [100, [1, 2]],
    [101, [1, 2]],
    [250, [1, 2, 3]],
  ])("%i of them", async (count, asked) => {
    open(count);
    const found = await connect().openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual(numbers(1, count));
    expect(pages()).toEqual(asked);
  });

  test("10,000 of them take 100 requests", async () => {
    for (const page of numbers(1, 100))
      answer(page, numbers(page * 100 - 99, 100), page < 100 ? next : '<x>; rel="first"');
    const found = await connect().openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual(numbers(1, 10_000));
    expect(asked()).toHaveLength(100);
  });

  test("a proxy has taken the links away", async () => {
    for (const page of [1, 2]) answer(page, numbers(page * 100 - 99, 100));
    answer(3, [201]);
    expect(await connect().openPullRequests(shop)).toHaveLength(201);
    expect(pages()).toEqual([1, 2, 3]);
  });

  test("one that moved over the border of a page counts once, as it was read last", async () => {
    answer(1, numbers(1, 100), next);
    const moved = listed(100, { labels: [] });
    server.fail({ path: pathOf(2), how: { status: 200, body: [moved, listed(101)], headers: { link: next } } });
    // One more was opened again, so that only what is known already came to this page.
    answer(3, [101]);
    const found = await connect().openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual(numbers(1, 101));
    expect(found.filter(({ labels }) => labels.length === 0)).toMatchObject([{ number: 100 }]);
  });

  test("one that was closed while the list was made is left out, also when an earlier page had it", async () => {
    answer(1, numbers(1, 100), next);
    const closed = listed(100, { state: "closed" });
    server.fail({ path: pathOf(2), how: { status: 200, body: [closed, listed(101)] } });
    const found = await connect().openPullRequests(shop);
    expect(found.map(({ number }) => number)).toEqual([...numbers(1, 99), 101]);
  });

  test.each(["acme", "acme/..", "acme/shop-api/pulls"])("the repository %s", async (repository) => {
    expect(await problemOf(connect().openPullRequests(repository))).toContain("usage repository-invalid");
    expect(server.requests).toEqual([]);
  });
});

describe("a fault in the middle of the pages", () => {
  const html = "<html><body>Sign in</body></html>";
  const json = (body: unknown, headers = {}) => ({ status: 200, body, headers: { link: next, ...headers } });

  const passing: readonly [string, Fault["how"]][] = [
    ["a reset connection", "reset-before"],
    ["a page that is cut off", "truncated"],
    ["a page of a proxy", { status: 200, body: html }],
    ["502 in HTML", { status: 502, body: html }],
    ["500", { status: 500, body: { message: "Server Error" } }],
    ["a list of another content type", json("[]", { "content-type": "text/plain" })],
    ["a list of no content type", json("[]", { "content-type": "application/octet-stream" })],
    ["half a list", json('[{"number": 101', { "content-type": "application/json" })],
    ["an answer without a body", { status: 204 }],
    ["null", json(null)],
    ["an object", json({ items: [] })],
    ["one that has no state", json([listed(101), listed(102, { state: undefined })])],
    ["one that has no number", json([listed(101, { number: "102" })])],
    ["one whose labels have no names", json([listed(101, { labels: ["preview"] })])],
    ["an empty page that leads on", json([])],
    ["the page before once more", json(numbers(1, 100).map((number) => listed(number)))],
  ];

  test.each(passing)("%s: the page is asked for three times", async (_, how) => {
    const github = connect();
    server.fail({ path: pathOf(2), times: 2, how });
    answerAll();
    expect((await github.openPullRequests(shop)).map(({ number }) => number)).toEqual(numbers(1, 201));
    expect(pages()).toEqual([1, 2, 2, 2, 3]);
    server.fail({ path: pathOf(2), times: 3, how });
    answerAll();
    expect(await problemOf(github.openPullRequests(shop))).toContain(
      "not-yet github-unavailable: Could not list the open pull requests of acme/shop-api: ",
    );
    expect(pages().slice(5)).toEqual([1, 2, 2, 2]);
    expect(waits).toEqual([0.5, 2, 0.5, 2]);
  });

  test.each<[string, number, string]>([
    ["the token is not accepted any more", 401, "auth github-unauthorised"],
    ["the token may not", 403, "auth github-forbidden"],
    ["the repository is not shown any more", 404, "not-found github-not-found"],
    ["the page is refused", 422, "conflict github-refused"],
  ])("%s: nothing more is asked", async (_, status, problem) => {
    server.fail({ path: pathOf(2), how: { status, body: { message: "No." } } });
    answerAll();
    expect(await problemOf(connect().openPullRequests(shop))).toContain(problem);
    expect(pages()).toEqual([1, 2]);
    expect(waits).toEqual([]);
  });

  test.each(["hang", "hang-in-body"] as const)("%s: ends within the time limit of the list", async (how) => {
    server.fail({ path: pathOf(2), how });
    answerAll();
    expect(await problemOf(connect({ listSeconds: 0.3 }).openPullRequests(shop))).toBe(
      "timeout github-timed-out: Could not list the open pull requests of acme/shop-api: " +
        "GitHub did not answer at <host> within 0.3 seconds.",
    );
    expect(pages()).toEqual([1, 2]);
  });

  test("a list that takes too long is given up, though each page comes in time", async () => {
    for (const page of numbers(1, 9)) answer(page, numbers(page * 100 - 99, 100), next);
    const slow = { milliseconds: () => asked().length * 60_000, sleep: async () => undefined };
    expect(await problemOf(connect({ clock: slow }).openPullRequests(shop))).toContain(
      "timeout github-timed-out: Could not list the open pull requests of acme/shop-api: " +
        "GitHub did not answer at <host> within 300 seconds.",
    );
    expect(pages()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a rate limit in the middle of the pages", () => {
  const seconds = Date.parse(date) / 1000;
  const message = "You have exceeded a secondary rate limit.";
  const spent = (reset: number) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) });

  test.each<[string, number, Readonly<Record<string, string>>, number]>([
    ["a pause", 403, { "retry-after": "60" }, 60],
    ["a pause of nothing", 429, { "retry-after": "0" }, 1],
    ["a pause until a time", 429, { "retry-after": "Mon, 23 Nov 2026 09:01:30 GMT" }, 90],
    ["the hourly limit", 403, spent(seconds + 120), 120],
    ["the hourly limit that has just ended", 429, spent(seconds - 5), 1],
    // By GitHub's clock, whatever the machine's shows.
    ["another hour's", 429, { ...spent(1_000_000_030), date: "Sun, 09 Sep 2001 01:46:40 GMT" }, 30],
  ])("%s that ends soon is waited for", async (_, status, headers, wait) => {
    server.fail({ path: pathOf(2), how: { status, body: { message }, headers } });
    answerAll();
    expect(await connect().openPullRequests(shop)).toHaveLength(201);
    expect(pages()).toEqual([1, 2, 2, 3]);
    expect(waits).toEqual([wait]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["ends after the time limit of the list", { "retry-after": "300" }, "; it asks to wait 300 seconds."],
    ["ends in an hour", spent(seconds + 3600), " until 2026-11-23T10:00:00Z."],
    ["does not tell its end", {}, "; wait for a minute at least."],
    ["tells nonsense", { "retry-after": "soon", ...spent(10 ** 20) }, "; wait for a minute at least."],
    [
      "tells its end in a time that we do not know",
      { ...spent(seconds + 9), date: "" },
      " until 2026-11-23T09:00:09Z.",
    ],
  ])("that %s: nothing more is asked", async (_, headers, words) => {
    server.fail({ path: pathOf(2), how: { status: 403, body: { message }, headers } });
    answerAll();
    expect(await problemOf(connect().openPullRequests(shop))).toBe(
      "not-yet github-rate-limited: Could not list the open pull requests of acme/shop-api: " +
        `GitHub's rate limit is used up${words}`,
    );
    expect(pages()).toEqual([1, 2]);
    expect(waits).toEqual([]);
  });

  test("that goes on after the wait: nothing more is asked", async () => {
    server.fail({ path: pathOf(2), times: 2, how: { status: 429, body: {}, headers: { "retry-after": "5" } } });
    answerAll();
    expect(await problemOf(connect().openPullRequests(shop))).toContain("github-rate-limited");
    expect(pages()).toEqual([1, 2, 2]);
    expect(waits).toEqual([5]);
  });

  test("Ctrl-C ends the wait for it", async () => {
    server.fail({ path: pathOf(1), how: { status: 429, body: {}, headers: { "retry-after": "60" } } });
    const controller = new AbortController();
    // The machine's own clock.
    const github = gitHub({ token: async () => undefined, apiUrl: server.url, signal: controller.signal });
    const problem = problemOf(github.openPullRequests(shop));
    await vi.waitFor(() => expect(pages()).toHaveLength(1));
    controller.abort();
    expect(await problem).toBe("interrupted interrupted: Interrupted.");
    expect(pages()).toHaveLength(1);
  });
});
