import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { main } from "../../src/main.ts";
import { recordText } from "../../src/preview/record.ts";
import type { Moments, ProxiedRequest } from "../support/fault-proxy.ts";
import { commitFiles, git } from "../support/git.ts";
import { type RealWorldOverHttp, realWorldOverHttp } from "../support/real-world-over-http.ts";
import { record } from "../support/records.ts";

let world: RealWorldOverHttp;
let previews: string;

const expired = { dueSince: "2026-01-01T00:00:00Z", dueBecause: "expired", expiresAt: "2026-01-01T00:00:00Z" };
const longAgo = { createdAt: "2026-01-01T00:00:00Z", lastPushAt: "2026-01-01T00:00:00Z" };

/** Two pull requests that are closed, and one that is open and has expired. */
beforeAll(async () => {
  world = await realWorldOverHttp();
  for (const [service, number] of [
    ["payments", 1],
    ["shop-web", 2],
    ["shop-web", 3],
  ] as const) {
    world.openPullRequest(service, { number, labels: ["preview"] });
    const text = recordText(
      record(service, number, { ...longAgo, pinned: number !== 3, ...(number === 3 && expired) }),
    );
    commitFiles(world.platform, "previews", { [`previews/${service}/pr-${number}/preview.json`]: text });
  }
  world.gitHub.close("acme/payments", 1);
  world.gitHub.merge("acme/shop-web", 2);
  previews = git(world.platform, "rev-parse", "previews");
});

afterAll(() => world.close());

beforeEach(() => {
  git(world.platform, "update-ref", "refs/heads/previews", previews);
  world.gitHubProxy.intercept(() => undefined);
  world.platformProxy.intercept(() => undefined);
});

const left = () => git(world.platform, "ls-tree", "-r", "--name-only", "previews", "--", "previews").split("\n");
const onGet = (fault: Moments["fault"]) => (request: ProxiedRequest) =>
  /\/acme\/payments\/pulls\/1$/.test(request.path) ? { fault } : undefined;

/** The program of the work tree, in this process, with all its real adapters. */
async function run(...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    isTerminal: () => false,
    columns: () => undefined,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const exitCode = await main({
    args: ["-C", world.clone("shop-api"), "gc", "--no-wait", ...args],
    environment: { ...world.environment, KUBECONFIG: "/dev/null" },
    directory: world.folder,
    platform: "linux",
    stdin: { isTerminal: () => false },
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    questions: () => process.stderr,
    now: Date.now,
    random: Math.random,
    signal: new AbortController().signal,
    home: join(import.meta.dirname, "../.."),
    version: "0.0.0-test",
    nodeVersion: "24.15.0",
  });
  return { exitCode, ...written };
}

test("all is well: what is closed and what has expired goes, in one commit", async () => {
  const { exitCode, stderr } = await run();
  expect([exitCode, left()], stderr).toEqual([0, [""]]);
  expect(git(world.platform, "rev-list", "--count", `${previews}..previews`)).toBe("1");
  expect(await run()).toMatchObject({ exitCode: 0 });
  expect(git(world.platform, "rev-list", "--count", `${previews}..previews`)).toBe("1");
});

describe("GitHub's answer about one pull request: its preview is kept, the others go, exit 9", () => {
  const html = { "content-type": "text/html" };
  test.each<[string, Moments["fault"]]>([
    ["500", { status: 500 }],
    ["502 with HTML", { status: 502, headers: html, body: "<h1>Bad Gateway</h1>" }],
    ["a page of a proxy", { status: 200, headers: html, body: "<h1>Sign in</h1>" }],
    ["another document", { status: 200, headers: { "content-type": "application/json" }, body: "[]" }],
    ["cut off", "truncated"],
    ["a reset", "reset-before"],
    ["404", { status: 404, headers: { "content-type": "application/json" }, body: '{"message": "Not Found"}' }],
    ["410", { status: 410, headers: { "content-type": "application/json" }, body: '{"message": "Gone"}' }],
  ])("%s", async (_, fault) => {
    world.gitHubProxy.intercept(onGet(fault));
    const { exitCode, stderr } = await run();
    expect([exitCode, left()], stderr).toEqual([9, ["previews/payments/pr-1/preview.json"]]);
  });
});

describe("GitHub answers nobody any more: what is undecided is kept, exit 9", () => {
  const json = { "content-type": "application/json" };
  test.each<[string, Moments["fault"]]>([
    ["401", { status: 401, headers: json, body: '{"message": "Bad credentials"}' }],
    ["403", { status: 403, headers: json, body: '{"message": "Forbidden"}' }],
    [
      "429",
      { status: 429, headers: { ...json, "retry-after": "3600" }, body: '{"message": "API rate limit exceeded"}' },
    ],
    ["500", { status: 500 }],
    ["a reset", "reset-before"],
  ])("%s", async (_, fault) => {
    world.gitHubProxy.intercept(() => ({ fault }));
    const { exitCode, stderr } = await run();
    expect([exitCode, left().length], stderr).toEqual([9, 3]);
  });
});

describe("the platform repository", () => {
  test("without the branch of the records: a fault, not a platform without previews", async () => {
    git(world.platform, "update-ref", "-d", "refs/heads/previews");
    expect((await run()).exitCode).toBe(3);
  });

  test("a push whose answer is lost has arrived, once", async () => {
    let once = true;
    world.platformProxy.intercept(({ path, method }) => {
      if (method !== "POST" || !path.endsWith("/git-receive-pack") || !once) return undefined;
      once = false;
      return { fault: "reset-after" };
    });
    const { exitCode, stderr } = await run();
    expect([exitCode, left()], stderr).toEqual([0, [""]]);
    expect(git(world.platform, "rev-list", "--count", `${previews}..previews`)).toBe("1");
  });

  test("a preview that comes up in the middle stays", async () => {
    let once = true;
    const other = { "previews/payments/pr-7/preview.json": recordText(record("payments", 7, { pinned: true })) };
    world.openPullRequest("payments", { number: 7, labels: ["preview"] });
    world.platformProxy.intercept(({ path, method }) => {
      if (method !== "POST" || !path.endsWith("/git-receive-pack") || !once) return undefined;
      once = false;
      return { before: async () => void commitFiles(world.platform, "previews", other) };
    });
    const { stderr } = await run();
    expect(left(), stderr).toEqual(["previews/payments/pr-7/preview.json"]);
    expect(stderr).toContain("attempt 2");
  });
});
