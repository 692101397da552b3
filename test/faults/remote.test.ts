import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { platformRepositories } from "../../src/adapters/git/platform.ts";
import type { PlatformRepository } from "../../src/ports.ts";
import type { Fault, ProxiedRequest } from "../support/fault-proxy.ts";
import { git } from "../support/git.ts";
import { type RealWorldOverHttp, realWorldOverHttp } from "../support/real-world-over-http.ts";
import { temporaryFolder } from "../support/temporary.ts";

const token = "t0ken-of-the-platform/with+signs=";

let world: RealWorldOverHttp;
let start: string;

beforeAll(async () => {
  world = await realWorldOverHttp({ environment: { PREVIEW_PLATFORM_TOKEN: token } });
  world.openPullRequest("shop-api", { number: 1, labels: ["preview"] });
  start = git(world.platform, "rev-parse", "previews");
});

afterAll(() => world.close());

beforeEach(() => git(world.platform, "update-ref", "refs/heads/previews", start));

const push = /git-receive-pack$/;
const pushIsAsked = /info\/refs\?service=git-receive-pack$/;
const fetchIsAsked = /info\/refs\?service=git-upload-pack$/;
const fetch = /POST .*git-upload-pack$/;

/** Lets a fault happen to the next requests like this one. */
function fail(which: RegExp, fault: Fault, times: number): void {
  let left = times;
  world.platformProxy.intercept(({ method, path }: ProxiedRequest) => {
    if (!which.test(`${method} ${path}`) || left === 0) return undefined;
    left -= 1;
    return { fault };
  });
}

function commitsSinceStart(): number {
  return Number(git(world.platform, "rev-list", "--count", `${start}..previews`));
}

async function up() {
  const { exitCode, stdout, stderr } = await world.preview("up", "pr-1", "--no-wait", "--json");
  const { code, message } = JSON.parse(stdout);
  expect(stdout + stderr).not.toContain(token);
  return { exitCode, code, message: String(message).replaceAll(world.platformProxy.url, "<platform>") };
}

const always = Number.POSITIVE_INFINITY;

describe("a fault that passes costs time and nothing else", () => {
  test.each<[string, RegExp, Fault]>([
    ["the answer to a push is lost", push, "reset-after"],
    ["the answer to a push is cut off", push, "truncated"],
    ["a push is cut off on its way", push, "reset-before"],
    ["a push is answered 500", push, { status: 500 }],
    [
      "a push is answered 502 with a page",
      push,
      { status: 502, headers: { "content-type": "text/html" }, body: "<h1>" },
    ],
    ["a push is answered 429", push, { status: 429, headers: { "retry-after": "1" } }],
    ["the question before a push is answered 503", pushIsAsked, { status: 503 }],
  ])("%s", async (_, which, fault) => {
    fail(which, fault, 1);
    expect(await up()).toMatchObject({ exitCode: 0 });
    expect(commitsSinceStart()).toBe(1);
    world.platformProxy.intercept(() => undefined);
    expect(await up()).toMatchObject({ exitCode: 0 });
    expect(commitsSinceStart()).toBe(1);
  });
});

describe("a fault that stays is told", () => {
  test.each<[string, RegExp, Fault, { exitCode: number; code: string }]>([
    ["reading is refused with 401", fetchIsAsked, { status: 401 }, { exitCode: 4, code: "git-unauthorised" }],
    ["reading is refused with 403", fetchIsAsked, { status: 403 }, { exitCode: 4, code: "git-unauthorised" }],
    ["writing is refused with 401", pushIsAsked, { status: 401 }, { exitCode: 4, code: "platform-refused" }],
    ["writing is refused with 403", push, { status: 403 }, { exitCode: 4, code: "platform-refused" }],
    ["reading is answered 500", fetchIsAsked, { status: 500 }, { exitCode: 8, code: "git-unreachable" }],
    ["reading is answered 429", fetchIsAsked, { status: 429 }, { exitCode: 8, code: "git-unreachable" }],
    ["reading is cut off", fetchIsAsked, "reset-before", { exitCode: 8, code: "git-unreachable" }],
    [
      "a page in place of Git",
      fetchIsAsked,
      { status: 200, body: "<h1>\nSign in\n" },
      { exitCode: 8, code: "git-unreachable" },
    ],
    ["a pack is cut off", fetch, "truncated", { exitCode: 8, code: "git-unreachable" }],
  ])("%s", async (_, which, fault, expected) => {
    fail(which, fault, always);
    expect(await up()).toMatchObject(expected);
    expect(commitsSinceStart()).toBe(0);
  });
});

/** The adapter in this process, with less patience than the program has. */
async function open(patience: {
  readonly gitSeconds: number;
  readonly deadline: () => number;
}): Promise<PlatformRepository> {
  const programs = executables({ environment: process.env, cwd: world.folder, signal: new AbortController().signal });
  const repositories = platformRepositories({
    executables: async () => ({
      run: (program, args, request) => programs.run(program, args, { ...request, timeoutSeconds: patience.gitSeconds }),
    }),
    temporaryFolder: async () => temporaryFolder(),
    token: () => token,
    directory: world.folder,
    clock: { milliseconds: patience.deadline, sleep: async () => undefined, random: Math.random },
  });
  return repositories.open(`${world.platformProxy.url}/acme/preview-platform.git`);
}

const change = { path: "previews/shop-api/pr-9", expected: null, files: { "app.yaml": "a: 1\n" } };
const publication = { changes: [change], message: "up", stillWanted: async () => undefined };

describe("no wait is without an end", () => {
  test.each([
    ["reading", fetchIsAsked],
    ["a pack", fetch],
  ])("%s hangs", async (_, which) => {
    const platform = await open({ gitSeconds: 1, deadline: () => 0 });
    fail(which, "hang", always);
    const begin = performance.now();
    await expect(platform.snapshot()).rejects.toMatchObject({ kind: "timeout", code: "program-timed-out" });
    expect(performance.now() - begin).toBeLessThan(4000);
  });

  test.each([
    ["asking for a push", pushIsAsked],
    ["a push", push],
  ])("%s hangs", async (_, which) => {
    fail(/nothing/, "hang", 0);
    const platform = await open({ gitSeconds: 1, deadline: () => 0 });
    await platform.snapshot();
    fail(which, "hang", always);
    await expect(platform.publish(publication)).rejects.toMatchObject({ kind: "timeout", code: "program-timed-out" });
  });

  test("pushes that fail again and again end at the deadline", async () => {
    let now = 0;
    const platform = await open({ gitSeconds: 10, deadline: () => (now += 15_000) });
    fail(/nothing/, "hang", 0);
    await platform.snapshot();
    fail(push, { status: 500 }, always);
    await expect(platform.publish(publication)).rejects.toMatchObject({ kind: "timeout", code: "publish-timed-out" });
  });
});

test("a lost answer is recognised 25 times out of 25, with one commit each", async () => {
  for (let run = 0; run < 25; run += 1) {
    git(world.platform, "update-ref", "refs/heads/previews", start);
    fail(push, run % 2 === 0 ? "reset-after" : "truncated", 1);
    const platform = await open({ gitSeconds: 10, deadline: () => 0 });
    await platform.snapshot();
    const { commit } = await platform.publish(publication);
    expect(commit).toBe(git(world.platform, "rev-parse", "previews"));
    expect(commitsSinceStart()).toBe(1);
  }
});

test("the token of the platform reaches the platform as a header, and nobody else", async () => {
  fail(/nothing/, "hang", 0);
  const before = world.platformProxy.requests.length;
  expect(await up()).toMatchObject({ exitCode: 0 });
  const sent = world.platformProxy.requests.slice(before).map(({ headers }) => headers.authorization);
  const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  expect(new Set(sent)).toEqual(new Set([basic]));
  expect(JSON.stringify(world.gitHubProxy.requests)).not.toContain(basic);
});
