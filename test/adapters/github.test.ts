import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gitHub } from "../../src/adapters/github/github.ts";
import type { GitHubOptions } from "../../src/adapters/github/request.ts";
import { gitHubToken } from "../../src/adapters/github/token.ts";
import type { Executables } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import { type Fault, type GitHubServer, startGitHub } from "../support/github/server.ts";
import { gitHubWorld, shaOf, type World } from "../support/github/world.ts";

const secret = "ghp_MfZ3n8TqUy5WcX2vB7kL9pR4sD6gH1jA0eQo";
const shop = "acme/shop-api";

let world: World;
let server: GitHubServer;

beforeEach(async () => {
  world = gitHubWorld();
  world.tokens.set(secret, { login: "ann", permissions: { "pull-requests": "write" } });
  world.addRepository(shop, { private: true });
  server = await startGitHub(world);
});

// Throws when anything in the test was not as GitHub describes its API.
afterEach(() => server.close());

function connect(options: Partial<GitHubOptions> = {}) {
  return gitHub({
    token: async () => secret,
    apiUrl: server.url,
    signal: new AbortController().signal,
    timeoutSeconds: 5,
    retrySeconds: [0.01, 0.01],
    ...options,
  });
}

/** What a person sees of the Problem, after making sure that the token is nowhere in it. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  const problem = await promise.then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw problem;
  expect(inspect(problem, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(secret);
  const text = [`${problem.kind} ${problem.code}: ${problem.message}`, ...problem.hints].join("\n");
  return text.replaceAll(new URL(server.url).host, "<host>");
}

function asked(): readonly string[] {
  return server.requests.map(({ method, path }) => `${method} ${path}`);
}

describe("reading pull requests", () => {
  test("an open one, in full", async () => {
    world.openPullRequest({
      repository: shop,
      number: 42,
      title: "Cart",
      body: "preview-link: payments=pr-7",
      branch: "SHOP-7-cart",
      labels: ["preview", "ui"],
    });
    expect(await connect().pullRequest(shop, 42)).toEqual({
      repository: shop,
      number: 42,
      title: "Cart",
      body: "preview-link: payments=pr-7",
      branch: "SHOP-7-cart",
      baseBranch: "main",
      baseSha: shaOf("acme/shop-api main"),
      sha: shaOf("acme/shop-api 42"),
      author: "ann",
      state: "open",
      labels: ["preview", "ui"],
      fork: false,
      url: `${server.url}/acme/shop-api/pull/42`,
    });
    expect(asked()).toEqual(["GET /repos/acme/shop-api/pulls/42"]);
  });

  test("its state follows pushes, closing and merging", async () => {
    const github = connect();
    for (const number of [1, 2, 3]) world.openPullRequest({ repository: shop, number });
    world.push(shop, 1, shaOf("pushed"));
    world.close(shop, 2);
    world.merge(shop, 3);
    const seen = await Promise.all([1, 2, 3].map((number) => github.pullRequest(shop, number)));
    expect(seen.map((item) => item?.state)).toEqual(["open", "closed", "merged"]);
    expect(seen[0]?.sha).toBe(shaOf("pushed"));
  });

  test("one that is not there", async () => {
    expect(await connect().pullRequest(shop, 99)).toBeUndefined();
  });

  test.each<[string, string | null, boolean]>([
    ["the same repository", "acme/shop-api", false],
    ["the same repository in other letters", "Acme/Shop-API", false],
    ["a fork", "ann/shop-api", true],
    ["a fork of the same owner", "acme/shop-api-fork", true],
    ["a fork that was deleted", null, true],
  ])("the head lies in %s", async (_, head, fork) => {
    world.openPullRequest({ repository: shop, number: 42, head });
    expect(await connect().pullRequest(shop, 42)).toMatchObject({ fork });
  });

  test.each([
    "--upload-pack=x",
    'zzz";echo${IFS}"hello";#',
    "fix/100%-🙂-#7?a=b&head=main",
    "..%2f..%2fmain",
    "x".repeat(300),
  ])("a hostile name: %s", async (name) => {
    world.openPullRequest({ repository: shop, number: 42, branch: name, title: name, body: null });
    world.openPullRequest({ repository: shop, number: 43, branch: "main" });
    const github = connect();
    expect(await github.pullRequest(shop, 42)).toMatchObject({ branch: name, title: name, body: "" });
    expect(await github.pullRequestsOfBranch(shop, name)).toMatchObject([{ number: 42 }]);
  });

  test("those of a branch: open, newest first, of this repository only", async () => {
    world.openPullRequest({ repository: shop, number: 1, branch: "cart" });
    world.openPullRequest({ repository: shop, number: 2, branch: "cart", base: "next" });
    world.openPullRequest({ repository: shop, number: 3, branch: "cart", base: "old" });
    world.openPullRequest({ repository: shop, number: 4, branch: "cart", head: "acme/shop-api-fork" });
    world.openPullRequest({ repository: shop, number: 5, branch: "cart", head: "ann/shop-api" });
    world.openPullRequest({ repository: shop, number: 6, branch: "cart2" });
    world.close(shop, 3);
    const found = await connect().pullRequestsOfBranch(shop, "cart");
    expect(found.map((item) => item.number)).toEqual([2, 1]);
    expect(asked()).toEqual(["GET /repos/acme/shop-api/pulls?state=open&head=acme%3Acart&per_page=100"]);

    // GitHub lists everything when it does not understand the head.
    const cart2 = answerOf({ head: { ref: "cart2", sha: shaOf("cart2"), repo: { full_name: shop } } });
    server.fail({ path: /pulls/, how: { status: 200, body: [cart2, answerOf({})] } });
    expect(await connect().pullRequestsOfBranch(shop, "cart")).toMatchObject([{ branch: "cart" }]);
  });

  test("a repository that was renamed keeps the name it is known by", async () => {
    world.openPullRequest({ repository: shop, number: 42 });
    const location = `${server.url}/repos/acme/shop-api/pulls/42`;
    server.fail({
      path: /shop-old/,
      how: { status: 301, body: { message: "Moved Permanently" }, headers: { location } },
    });
    expect(await connect().pullRequest("acme/shop-old", 42)).toMatchObject({
      repository: "acme/shop-old",
      fork: false,
    });
  });

  test.each(["/api/v3", "/api/v3/"])("an Enterprise server at %s", async (path) => {
    world.openPullRequest({ repository: shop, number: 42 });
    expect(await connect({ apiUrl: server.url + path }).pullRequest(shop, 42)).toMatchObject({ number: 42 });
  });

  test("the account of the author was deleted", async () => {
    const pullRequest = { number: 42, head: "ann/shop-api", author: null };
    world.openPullRequest({ repository: shop, ...pullRequest });
    expect(await connect().pullRequestsOfBranch(shop, "branch-42")).toEqual([]);
    // The description of a single pull request does not know this case, GitHub does.
    server.fail({ path: /pulls\/42/, how: { status: 200, body: answerOf({ user: null }) } });
    expect(await connect().pullRequest(shop, 42)).toMatchObject({ author: "ghost", fork: false });
  });
});

function answerOf(fields: object) {
  return {
    number: 42,
    title: "Cart",
    body: null,
    state: "open",
    merged_at: null,
    html_url: "https://github.com/acme/shop-api/pull/42",
    user: { login: "ann" },
    labels: [],
    head: { ref: "cart", sha: shaOf("cart"), repo: { full_name: shop } },
    base: { ref: "main", sha: shaOf("main"), repo: { full_name: shop } },
    ...fields,
  };
}

describe("labels", () => {
  test("are added and removed once; the second time only reads", async () => {
    world.openPullRequest({ repository: shop, number: 42, labels: ["ui"] });
    const github = connect();
    await github.addLabel(shop, 42, "preview");
    await github.addLabel(shop, 42, "Preview");
    expect(world.pullRequest(shop, 42).labels).toEqual(["ui", "preview"]);
    await github.removeLabel(shop, 42, "preview");
    await github.removeLabel(shop, 42, "preview");
    expect(world.pullRequest(shop, 42).labels).toEqual(["ui"]);
    expect(asked().filter((request) => !request.startsWith("GET"))).toEqual([
      "POST /repos/acme/shop-api/issues/42/labels",
      "DELETE /repos/acme/shop-api/issues/42/labels/preview",
    ]);
  });

  test.each(["needs: 100% 🙂", "a/b#c?d", '"quoted" label'])("the label %s", async (label) => {
    world.openPullRequest({ repository: shop, number: 42 });
    const github = connect();
    await github.addLabel(shop, 42, label);
    expect(world.pullRequest(shop, 42).labels).toEqual([label]);
    await github.removeLabel(shop, 42, label);
    expect(world.pullRequest(shop, 42).labels).toEqual([]);
  });

  test("a label that somebody else removed meanwhile", async () => {
    world.openPullRequest({ repository: shop, number: 42 });
    server.fail({
      method: "GET",
      path: /pulls/,
      how: { status: 200, body: answerOf({ labels: [{ name: "preview" }] }) },
    });
    await connect().removeLabel(shop, 42, "preview");
    expect(asked()).toContain("DELETE /repos/acme/shop-api/issues/42/labels/preview");
  });

  test("a label that GitHub refuses", async () => {
    world.openPullRequest({ repository: shop, number: 42 });
    expect(await problemOf(connect().addLabel(shop, 42, "x".repeat(51)))).toMatchInlineSnapshot(
      `"conflict github-refused: Could not add the label "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" to pull request 42 of acme/shop-api: GitHub says "Validation Failed: name is too long (maximum is 50 characters)"."`,
    );
  });

  test("a pull request that is not there", async () => {
    expect(await problemOf(connect().addLabel(shop, 99, "preview"))).toMatchInlineSnapshot(`
      "not-found github-not-found: Could not read pull request 99 of acme/shop-api: it is not there, or GitHub does not show it to this token.
      Check the names, and that the token may read the repository."
    `);
  });
});

describe("opening a pull request", () => {
  const request = { repository: shop, branch: "preview-init", base: "main", title: "Add preview", body: "Hello." };

  beforeEach(() => world.findRepository(shop)?.branches.set("preview-init", shaOf("init")));

  test("opens it once", async () => {
    const github = connect();
    const opened = await github.ensurePullRequest(request);
    expect(opened).toEqual({ number: 1, url: `${server.url}/acme/shop-api/pull/1` });
    expect(await github.ensurePullRequest(request)).toEqual(opened);
    expect(world.pullRequest(shop, 1)).toMatchObject({ title: "Add preview", body: "Hello.", author: "ann" });
    expect(asked().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("answers the one that somebody else opened in between", async () => {
    world.openPullRequest({ repository: shop, number: 7, branch: "preview-init" });
    server.fail({ method: "GET", path: /pulls\?/, how: { status: 200, body: [] } });
    expect(await connect().ensurePullRequest(request)).toMatchObject({ number: 7 });
  });

  test("has nothing to open", async () => {
    const repository = world.findRepository(shop);
    repository?.branches.set("preview-init", repository.branches.get("main") ?? "");
    expect(await problemOf(connect().ensurePullRequest(request))).toMatchInlineSnapshot(
      `"conflict github-refused: Could not open a pull request of branch "preview-init" in acme/shop-api: GitHub says "Validation Failed: No commits between main and preview-init"."`,
    );
  });
});

describe("an answer that gets lost", () => {
  const faults = ["reset-after-effect", "hang-after-effect", "hang-in-body", "truncated"] as const;

  test.each(faults)("%s: the effect is recognised, and there is exactly one", async (how) => {
    world.openPullRequest({ repository: shop, number: 42 });
    world.findRepository(shop)?.branches.set("preview-init", shaOf("init"));
    server.fail({ method: "POST", path: /./, times: 2, how });
    const github = connect({ timeoutSeconds: 1 });
    await github.addLabel(shop, 42, "preview");
    const request = { repository: shop, branch: "preview-init", base: "main", title: "Add preview", body: "" };
    expect(await github.ensurePullRequest(request)).toMatchObject({ number: 43 });
    expect(world.pullRequest(shop, 42).labels).toEqual(["preview"]);
    expect(world.findRepository(shop)?.pullRequests.size).toBe(2);
    expect(asked().filter((line) => line.startsWith("POST"))).toHaveLength(2);
  });

  test("a write that had no effect is not sent again", async () => {
    world.openPullRequest({ repository: shop, number: 42, labels: ["ui"] });
    server.fail({ path: /labels/, times: 9, how: "reset-before" });
    expect(await problemOf(connect().addLabel(shop, 42, "preview"))).toMatchInlineSnapshot(`
      "not-yet github-unavailable: Could not add the label "preview" to pull request 42 of acme/shop-api: GitHub cannot be reached at <host> (ECONNRESET).
      Check the network and \`GITHUB_API_URL\`, then run the command again."
    `);
    expect(await problemOf(connect().removeLabel(shop, 42, "ui"))).toContain("not-yet github-unavailable");
    expect(world.pullRequest(shop, 42).labels).toEqual(["ui"]);
    expect(asked().filter((line) => !line.startsWith("GET"))).toHaveLength(2);
  });
});

// In a process of its own, because Octokit holds on to the console that it finds when it is loaded.
test("Octokit prints nothing of its own", async () => {
  const headers = {
    deprecation: "Sat, 01 Jan 2028 00:00:00 GMT",
    link: '<https://docs.github.com>; rel="deprecation"',
  };
  server.fail({ path: /./, how: { status: 502 } });
  server.fail({ path: /./, how: { status: 200, body: answerOf({}), headers } });
  const program = `
    const { gitHub } = await import(${JSON.stringify(import.meta.resolve("../../src/adapters/github/github.ts"))});
    const signal = new AbortController().signal;
    const github = gitHub({ token: async () => undefined, apiUrl: "${server.url}", signal, retrySeconds: [0] });
    console.log((await github.pullRequest("${shop}", 42)).number);`;
  const ran = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  expect(ran).toEqual({ stdout: "42\n", stderr: "" });
});

describe("GitHub is not well", () => {
  const html = "<html><body>Bad gateway</body></html>";
  const reset = String(Date.UTC(2026, 10, 23, 10) / 1000);

  test.each<[string, Fault["how"]]>([
    ["a reset connection", "reset-before"],
    ["a body that is cut off", "truncated"],
    ["502 in HTML", { status: 502, body: html }],
    ["503 in JSON", { status: 503, body: { message: "Service unavailable" } }],
    ["504", { status: 504, body: "" }],
    ["a page of a proxy", { status: 200, body: html }],
    ["JSON that is not JSON", { status: 200, body: '{"number": 42', headers: { "content-type": "application/json" } }],
    ["a content type that is none", { status: 200, body: "{}", headers: { "content-type": ";;" } }],
  ])("%s: a read is tried three times", async (_, how) => {
    world.openPullRequest({ repository: shop, number: 42 });
    const github = connect();
    server.fail({ path: /pulls/, times: 2, how });
    expect(await github.pullRequest(shop, 42)).toMatchObject({ number: 42 });
    server.fail({ path: /pulls/, times: 3, how });
    expect(await problemOf(github.pullRequest(shop, 42))).toContain("not-yet github-unavailable");
    expect(asked()).toHaveLength(6);
  });

  test.each<[string, Fault["how"], string]>([
    ["a reset", "reset-before", "GitHub cannot be reached at <host> (ECONNRESET)"],
    ["502", { status: 502, body: html }, "GitHub answers 502 at <host>"],
    ["a page", { status: 200, body: html }, "what answers at <host> is not GitHub's API, or was cut off"],
    ["404 in HTML", { status: 404, body: html }, "what answers at <host> is not GitHub's API, or was cut off"],
  ])("the words for %s", async (_, how, words) => {
    server.fail({ path: /./, times: 3, how });
    expect(await problemOf(connect().pullRequest(shop, 42))).toBe(
      `not-yet github-unavailable: Could not read pull request 42 of acme/shop-api: ${words}.\n` +
        "Check the network and `GITHUB_API_URL`, then run the command again.",
    );
  });

  test("nobody listens", async () => {
    const gone = await startGitHub(gitHubWorld());
    await gone.close();
    const problem = await problemOf(connect({ apiUrl: gone.url }).pullRequest(shop, 42));
    expect(problem.replace(new URL(gone.url).host, "<host>")).toMatchInlineSnapshot(`
      "not-yet github-unavailable: Could not read pull request 42 of acme/shop-api: GitHub cannot be reached at <host> (ECONNREFUSED).
      Check the network and \`GITHUB_API_URL\`, then run the command again."
    `);
  });

  test.each(["hang", "hang-in-body"] as const)(
    "%s: ends within the time limit, and is not tried again",
    async (how) => {
      world.openPullRequest({ repository: shop, number: 42 });
      server.fail({ path: /./, how });
      const started = performance.now();
      expect(await problemOf(connect({ timeoutSeconds: 0.2 }).pullRequest(shop, 42))).toMatchInlineSnapshot(`
        "timeout github-timed-out: Could not read pull request 42 of acme/shop-api: GitHub did not answer at <host> within 0.2 seconds.
        Run the command again."
      `);
      expect(performance.now() - started).toBeLessThan(2000);
      expect(asked()).toHaveLength(1);
    },
  );

  test.each(["hang", "hang-in-body", "reset-before"] as const)("%s: Ctrl-C ends the wait for it", async (how) => {
    world.openPullRequest({ repository: shop, number: 42 });
    server.fail({ path: /./, how });
    const controller = new AbortController();
    const github = connect({ signal: controller.signal, retrySeconds: [60] });
    const problem = problemOf(github.pullRequest(shop, 42));
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    controller.abort();
    expect(await problem).toBe("interrupted interrupted: Interrupted.");
    expect(asked()).toHaveLength(1);
  });

  const spent = { "x-ratelimit-remaining": "0" };

  test.each<[string, number, object | string, Readonly<Record<string, string>>, string]>([
    [
      "the hourly limit",
      403,
      { message: "API" },
      { ...spent, "x-ratelimit-reset": reset },
      " until 2026-11-23T10:00:00Z",
    ],
    ["a pause", 403, { message: "Slow down." }, { "retry-after": "60" }, "; it asks to wait 60 seconds"],
    [
      "a pause until a time",
      429,
      {},
      { "retry-after": "Mon, 23 Nov 2026 10:00:00 GMT" },
      " until 2026-11-23T10:00:00Z",
    ],
    ["the secondary limit", 403, { message: "a secondary rate limit" }, {}, "; wait for a minute at least"],
    ["429 in HTML", 429, html, {}, "; wait for a minute at least"],
    [
      "nonsense",
      429,
      {},
      { ...spent, "retry-after": "soon", "x-ratelimit-reset": "9".repeat(30) },
      "; wait for a minute at least",
    ],
  ])("rate limit: %s", async (_, status, body, headers, until) => {
    server.fail({ path: /./, how: { status, body, headers } });
    expect(await problemOf(connect().pullRequest(shop, 42))).toBe(
      `not-yet github-rate-limited: Could not read pull request 42 of acme/shop-api: GitHub's rate limit is used up${until}.`,
    );
    expect(asked()).toHaveLength(1);
  });
});

describe("the token", () => {
  test("is not accepted", async () => {
    world.tokens.clear();
    expect(await problemOf(connect().pullRequest(shop, 42))).toMatchInlineSnapshot(`
      "auth github-unauthorised: Could not read pull request 42 of acme/shop-api: GitHub does not accept the token.
      Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`."
    `);
  });

  test("is not there: public repositories can be read", async () => {
    world.openPullRequest({ repository: "acme/public", number: 42 });
    const github = connect({ token: async () => undefined });
    expect(await github.pullRequest("acme/public", 42)).toMatchObject({ number: 42 });
    expect(await problemOf(github.addLabel("acme/public", 42, "preview"))).toMatchInlineSnapshot(`
      "auth github-unauthorised: Could not add the label "preview" to pull request 42 of acme/public: GitHub wants a token.
      No token for GitHub was found. Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`."
    `);
  });

  test("is not there: what is not shown may be there", async () => {
    const github = connect({ token: async () => undefined });
    expect(await problemOf(github.pullRequest(shop, 42))).toMatchInlineSnapshot(`
      "auth github-unauthorised: Could not read pull request 42 of acme/shop-api: it is not there, or GitHub does not show it without a token.
      No token for GitHub was found. Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`."
    `);
  });

  test("is not there: what is refused says so", async () => {
    const github = connect({ token: async () => undefined });
    const answers = [
      { status: 403, body: { message: "Resource not accessible" } },
      { status: 403, body: { message: "API rate limit exceeded for 192.0.2.1." } },
      { status: 429, body: { message: "Slow down." }, headers: { "retry-after": "60" } },
    ];
    const said: string[] = [];
    for (const how of answers) {
      server.fail({ path: /./, how });
      said.push(await problemOf(github.pullRequest(shop, 42)));
    }
    expect(said.join("\n\n")).toMatchInlineSnapshot(`
      "auth github-forbidden: Could not read pull request 42 of acme/shop-api: GitHub says "Resource not accessible".
      No token for GitHub was found. Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`.
      It needs \`pull-requests: read\`; a workflow grants it under \`permissions:\`.

      not-yet github-rate-limited: Could not read pull request 42 of acme/shop-api: GitHub's rate limit is used up; wait for a minute at least.
      With a token the limit is higher. No token for GitHub was found. Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`.

      not-yet github-rate-limited: Could not read pull request 42 of acme/shop-api: GitHub's rate limit is used up; it asks to wait 60 seconds.
      With a token the limit is higher. No token for GitHub was found. Set \`GITHUB_TOKEN\` or \`GH_TOKEN\`, or sign in with \`gh auth login\`."
    `);
  });

  test("may only read", async () => {
    world.tokens.set(secret, { login: "ann", permissions: { "pull-requests": "read" } });
    world.openPullRequest({ repository: shop, number: 42, labels: ["ui"] });
    world.findRepository(shop)?.branches.set("cart", shaOf("cart"));
    const github = connect();
    await github.addLabel(shop, 42, "ui");
    expect(await problemOf(github.addLabel(shop, 42, "preview"))).toMatchInlineSnapshot(`
      "auth github-forbidden: Could not add the label "preview" to pull request 42 of acme/shop-api: GitHub says "Resource not accessible by integration".
      The token needs \`pull-requests: write\` (or \`issues: write\`); a workflow grants it under \`permissions:\`."
    `);
    expect(await problemOf(github.removeLabel(shop, 42, "ui"))).toContain("auth github-forbidden");
    expect(asked().map((line) => line.split(" ")[0])).toEqual(["GET", "GET", "POST", "GET", "DELETE"]);
    const request = { repository: shop, branch: "cart", base: "main", title: "Cart", body: "" };
    expect(await problemOf(github.ensurePullRequest(request))).toMatchInlineSnapshot(`
      "auth github-forbidden: Could not open a pull request of branch "cart" in acme/shop-api: GitHub says "Resource not accessible by integration".
      The token needs \`pull-requests: write\`; a workflow grants it under \`permissions:\`."
    `);
  });

  test("is not authorised for single sign-on", async () => {
    const body = { message: "Resource protected by organization SAML enforcement." };
    const headers = {
      "x-github-sso": `required; url=https://github.com/orgs/acme/sso?authorization_request=${secret}`,
    };
    server.fail({ path: /./, how: { status: 403, body, headers } });
    expect(await problemOf(connect().pullRequest(shop, 42))).toMatchInlineSnapshot(`
      "auth github-forbidden: Could not read pull request 42 of acme/shop-api: GitHub says "Resource protected by organization SAML enforcement".
      The token needs \`pull-requests: read\`; a workflow grants it under \`permissions:\`.
      Authorise it for single sign-on on GitHub."
    `);
  });

  test("does not see the repository of a list", async () => {
    world.tokens.set(secret, { login: "ann", permissions: {}, repositories: [] });
    expect(await problemOf(connect().pullRequestsOfBranch(shop, "cart"))).toMatchInlineSnapshot(`
      "not-found github-not-found: Could not list the pull requests of branch "cart" of acme/shop-api: it is not there, or GitHub does not show it to this token.
      Check the names, and that the token may read the repository."
    `);
  });

  test("is kept back when what answers repeats it", async () => {
    for (const [status, times] of [
      [400, 1],
      [401, 1],
      [403, 1],
      [404, 1],
      [422, 1],
      [500, 3],
    ] as const) {
      server.fail({ path: /./, times, how: { status, body: { message: `Bad: Bearer\u001b[2J ${secret}` } } });
      await problemOf(connect().pullRequestsOfBranch(shop, "cart"));
    }
    server.fail({ path: /./, how: { status: 418, body: { message: `Bad: Bearer\u001b[2J ${secret}` } } });
    expect(await problemOf(connect().pullRequest(shop, 42))).toMatchInlineSnapshot(
      `"conflict github-refused: Could not read pull request 42 of acme/shop-api: GitHub says "Bad: Bearer [2J ***"."`,
    );
  });

  test("is not one", async () => {
    const github = connect({ token: async () => `${secret}\n${secret}` });
    expect(await problemOf(github.pullRequest(shop, 42))).toMatchInlineSnapshot(`
      "auth github-unauthorised: The token for GitHub contains a blank, a line break or another character that no token has.
      Set \`GITHUB_TOKEN\` or \`GH_TOKEN\` to the token alone."
    `);
  });
});

describe("what would lead elsewhere", () => {
  test.each(["acme", "acme/..", "../shop-api", "acme/shop-api/pulls", "acme/shop api", "acme/", "acme/a?b"])(
    "the repository %s",
    async (repository) => {
      expect(await problemOf(connect().pullRequest(repository, 1))).toContain("usage repository-invalid");
      expect(asked()).toEqual([]);
    },
  );

  test.each(["ghe.acme.dev", "file:///etc/passwd", `https://ann:${secret}@ghe.acme.dev`])(
    "the URL %s",
    async (apiUrl) => {
      expect(await problemOf(connect({ apiUrl }).pullRequest(shop, 1))).toContain("usage github-url-invalid");
    },
  );

  test("a commit that is not one", async () => {
    const head = { ref: "cart", sha: "--upload-pack=x", repo: null };
    server.fail({ path: /./, times: 3, how: { status: 200, body: answerOf({ head }) } });
    expect(await problemOf(connect().pullRequest(shop, 42))).toContain("github-unavailable");
  });
});

describe("where the token comes from", () => {
  function gh(exitCode: number, stdout: string) {
    const calls: string[] = [];
    const executables: Executables = {
      async run(program, args) {
        calls.push([program, ...args].join(" "));
        return { exitCode, stdout: new TextEncoder().encode(stdout), stderr: "" };
      },
    };
    return { calls, executables: async () => executables };
  }

  test.each([
    [{ PREVIEW_GITHUB_TOKEN: "a", GH_TOKEN: "b", GITHUB_TOKEN: "c" }, "a"],
    [{ GH_TOKEN: "b", GITHUB_TOKEN: "c" }, "b"],
    [{ PREVIEW_GITHUB_TOKEN: "", GH_TOKEN: " ", GITHUB_TOKEN: "c\n" }, "c"],
  ])("%j", async (environment, token) => {
    const { calls, executables } = gh(0, "d");
    expect(await gitHubToken(environment, executables, "https://api.github.com")()).toBe(token);
    expect(calls).toEqual([]);
  });

  test.each([
    ["https://api.github.com", "gh auth token --hostname github.com"],
    ["https://ghe.acme.dev/api/v3", "gh auth token --hostname ghe.acme.dev"],
    ["https://api.acme.ghe.com", "gh auth token --hostname acme.ghe.com"],
    ["https://api.acme.dev", "gh auth token --hostname api.acme.dev"],
  ])("the GitHub CLI for %s, asked once", async (apiUrl, call) => {
    const { calls, executables } = gh(0, "gho_1\n");
    const token = gitHubToken({}, executables, apiUrl);
    expect([await token(), await token()]).toEqual(["gho_1", "gho_1"]);
    expect(calls).toEqual([call]);
  });

  test("nobody is signed in, or there is no GitHub CLI", async () => {
    expect(await gitHubToken({}, gh(1, "").executables, "https://api.github.com")()).toBeUndefined();
    const missing: Executables = {
      async run(program) {
        throw new Problem("usage", { code: "program-missing", message: `\`${program}\` is not installed.` });
      },
    };
    expect(await gitHubToken({}, async () => missing, "https://api.github.com")()).toBeUndefined();
  });
});
