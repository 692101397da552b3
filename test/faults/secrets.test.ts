import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { git, writeFiles } from "../support/git.ts";
import { type GitServer, startGitServer } from "../support/git-server.ts";
import { commandLines } from "../support/processes.ts";
import { type RealWorld, realWorld } from "../support/real-world.ts";

/** Each with characters that every encoding writes in another way. */
function canary(name: string): string {
  return `canary-${name}-7f3a"9+/=%&`;
}

const inEnvironment = {
  PREVIEW_GITHUB_TOKEN: canary("github"),
  GH_TOKEN: canary("gh"),
  GITHUB_TOKEN: canary("actions"),
  PREVIEW_PLATFORM_TOKEN: canary("platform"),
  AWS_SECRET_ACCESS_KEY: canary("aws-key"),
  AWS_SESSION_TOKEN: canary("aws-session"),
  NPM_TOKEN: canary("npm"),
  JIRA_API_TOKEN: canary("jira"),
  DATABASE_PASSWORD: canary("database"),
  SLACK_WEBHOOK_SECRET: canary("slack"),
} as const;

const dockerPassword = canary("docker-password");
const identityToken = canary("docker-identity");
const originPassword = canary("origin");
const platformPassword = canary("platform-url");

const canaries = [...Object.values(inEnvironment), dockerPassword, identityToken, originPassword, platformPassword];

/** All forms in which a secret could travel. */
const needles = canaries.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  // What surrounds a text shifts its base64, so the middle of each of the three shifts is looked for.
  ...["", "x", "xx"].map((before) => Buffer.from(`${before}${secret}`).toString("base64").slice(4, -4)),
]);

function leaks(text: string): readonly string[] {
  return needles.filter((needle) => text.includes(needle));
}

let world: RealWorld;
let platformServer: GitServer;

beforeAll(async () => {
  world = await realWorld({
    environment: { ...inEnvironment, HTTP_PROXY: undefined },
    servePlatform: async (bare) => {
      platformServer = await startGitServer(join(bare, "../.."), [bare]);
      const url = new URL(`${platformServer.url}/acme/preview-platform.git`);
      return `http://ann:${encodeURIComponent(platformPassword)}@${url.host}${url.pathname}`;
    },
  });
  world.gitHub.tokens.set(inEnvironment.PREVIEW_GITHUB_TOKEN, {
    login: "ann",
    permissions: { "pull-requests": "write" },
  });
  const auth = Buffer.from(`ann:${dockerPassword}`).toString("base64");
  const auths = { [world.registry.host]: { auth }, "ghcr.io": { identitytoken: identityToken } };
  writeFiles(join(world.folder, "docker"), { "config.json": JSON.stringify({ auths }) });
  const { branch } = world.openPullRequest("shop-api", { number: 1 });
  world.checkOut("shop-api", branch);
  const origin = `http://ann:${encodeURIComponent(originPassword)}@127.0.0.1:9/acme/shop-api.git`;
  git(world.clone("shop-api"), "remote", "set-url", "origin", origin);
});

afterAll(async () => {
  await platformServer.close();
  await world.close();
});

/** Looks at the arguments of every process on the machine, all the time. */
function watchProcesses() {
  const seen = new Set<string>();
  const timer = setInterval(() => {
    for (const line of commandLines()) if (line.includes("git") || line.includes("kubectl")) seen.add(line);
  }, 2);
  onTestFinished(() => clearInterval(timer));
  return seen;
}

const runs: readonly {
  readonly args: readonly string[];
  readonly environment?: Record<string, string>;
  exitCode: number;
}[] = [
  { args: ["up", "--no-wait", "-v"], exitCode: 0 },
  { args: ["up", "--no-wait", "-v", "--json"], exitCode: 0 },
  { args: ["plan", "-v"], exitCode: 0 },
  { args: ["list", "--json"], exitCode: 0 },
  { args: ["status", "-v", "--json"], exitCode: 0 },
  { args: ["up", "pr-99", "-v"], exitCode: 3 },
  { args: ["up", "-v"], environment: { PREVIEW_GITHUB_TOKEN: canary("gh") }, exitCode: 4 },
  {
    args: ["up", "-v", "--json"],
    environment: { GITHUB_API_URL: `http://ann:${encodeURIComponent(canary("slack"))}@127.0.0.1:9` },
    exitCode: 2,
  },
  { args: ["up", "-v"], environment: { TMPDIR: `/dev/null/${canary("npm")}` }, exitCode: 2 },
  { args: ["down", "-v", "--no-wait"], exitCode: 0 },
];

test(`${canaries.length} secrets in all inputs are in no output, argument, commit or record`, async () => {
  const processes = watchProcesses();
  for (const { args, environment, exitCode } of runs) {
    const answer = await world.start(args, { environment: environment ?? {} }).answer;
    expect(answer.exitCode, `${args.join(" ")}\n${answer.stderr}`).toBe(exitCode);
    expect(leaks(answer.stdout + answer.stderr), args.join(" ")).toEqual([]);
  }
  expect([...processes].some((line) => line.includes("git-remote-http"))).toBe(true);
  expect([...processes].flatMap(leaks)).toEqual([]);
  const history = git(world.platform, "log", "--all", "--patch", "--format=fuller");
  expect(history).toContain("preview: shop-api-pr-1 up");
  expect(leaks(history)).toEqual([]);
  expect(leaks(JSON.stringify(world.gitHubServer.requests))).toEqual([]);
  expect(readdirSync(join(world.folder, "tmp"))).toEqual([]);
});

test("what a registry refuses is told without the account", async () => {
  world.registry.fail({ kind: "answer", answer: { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } } });
  for (const args of [
    ["up", "-v"],
    ["up", "-v", "--json"],
  ]) {
    const answer = await world.preview(...args);
    expect(answer.exitCode, answer.stderr).toBe(4);
    expect(leaks(answer.stdout + answer.stderr)).toEqual([]);
  }
  expect(world.registry.requests.some(({ authorization }) => leaks(authorization ?? "").length > 0)).toBe(true);
});

test("a run that is ended leaves no secret in its temporary folder", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const run = world.start(["up", "--no-wait"]);
  const timer = setInterval(() => {
    if (readdirSync(join(world.folder, "tmp")).some((name) => name.startsWith("preview-platform"))) resolve();
  }, 5);
  onTestFinished(() => clearInterval(timer));
  await promise;
  run.child.kill("SIGKILL");
  await run.answer;
  const left = readdirSync(join(world.folder, "tmp"), { recursive: true, withFileTypes: true });
  expect(left.length).toBeGreaterThan(0);
  const texts = left
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(texts.flatMap(leaks)).toEqual([]);
});
