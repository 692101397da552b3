import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { commitFiles, git } from "../support/git.ts";
import { type RealWorld, realWorld } from "../support/real-world.ts";

let world: RealWorld;
let main: string;
let previews: string;
let head: string;

beforeAll(async () => {
  world = await realWorld();
  head = world.openPullRequest("shop-api", { number: 1 }).sha;
  main = git(world.platform, "rev-parse", "main");
  previews = git(world.platform, "rev-parse", "previews");
});

afterAll(() => world.close());

beforeEach(() => {
  git(world.platform, "update-ref", "refs/heads/main", main);
  git(world.platform, "update-ref", "refs/heads/previews", previews);
  git(world.bare("shop-api"), "update-ref", "refs/heads/change-1", head);
  world.gitHub.push("acme/shop-api", 1, head);
  world.gitHub.pullRequest("acme/shop-api", 1).labels = [];
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs `up` and makes sure that a failure is a Problem, told in the form that was asked for, with nothing done. */
async function fail(environment: Environment = {}) {
  const before = git(world.platform, "rev-parse", "previews");
  const run = world.start(["up", "pr-1", "--no-wait", "--json"], { environment });
  const { exitCode, stdout, stderr } = await run.answer;
  const { kind, code, message, hints } = JSON.parse(stdout);
  expect(`${stdout}${stderr}`).not.toMatch(/\n +at .*:\d+:\d+/);
  expect(git(world.platform, "rev-parse", "previews")).toBe(before);
  expect(world.gitHub.pullRequest("acme/shop-api", 1).labels).toEqual([]);
  expect(readdirSync(join(world.folder, "tmp"))).toEqual([]);
  return { kind, exitCode, code, message: readable(String(message)), hints: Array.isArray(hints) ? hints.length : 0 };
}

function readable(message: string): string {
  return message
    .replaceAll(world.folder, "<world>")
    .replaceAll(/127\.0\.0\.1:\d+/g, "<host>")
    .replaceAll(/\b[0-9a-f]{40}\b/g, "<sha>")
    .slice(0, 160);
}

/** A PATH with these programs alone. */
function pathWith(...programs: readonly string[]): string {
  const folder = join(world.folder, `bin-${programs.join("-")}`);
  mkdirSync(folder, { recursive: true });
  for (const program of programs) {
    const target = execFileSync("which", [program], { encoding: "utf8" }).trim();
    rmSync(join(folder, program), { force: true });
    symlinkSync(target, join(folder, program));
  }
  return folder;
}

describe("a machine or a network that lacks something", () => {
  test.each<[string, () => Environment, { exitCode: number; code: string }]>([
    [
      "GitHub does not answer",
      () => ({ GITHUB_API_URL: "http://127.0.0.1:9" }),
      { exitCode: 8, code: "github-unavailable" },
    ],
    ["the token is wrong", () => ({ GITHUB_TOKEN: "ghp_wrong" }), { exitCode: 4, code: "github-unauthorised" }],
    ["no git", () => ({ PATH: pathWith("kubectl") }), { exitCode: 2, code: "program-missing" }],
    ["no kubectl", () => ({ PATH: pathWith("git") }), { exitCode: 2, code: "kustomize-missing" }],
    ["no temporary folder", () => ({ TMPDIR: "/dev/null/tmp" }), { exitCode: 2, code: "storage-failed" }],
  ])("%s", async (_, environment, expected) => {
    const told = await fail(environment());
    expect(told).toMatchObject({ kind: "Error", ...expected });
    expect(told.hints).toBeGreaterThan(0);
  });

  test("no network at all", async () => {
    const wall = "http://127.0.0.1:9";
    expect(await fail({ GITHUB_API_URL: wall })).toMatchObject({ exitCode: 8 });
  });

  test("a home that cannot be written is none of our business", async () => {
    const { exitCode, stderr } = await world.start(["up", "pr-1", "--no-wait"], {
      environment: { HOME: "/dev/null/home" },
    }).answer;
    expect(exitCode, stderr).toBe(0);
  });

  test("the registry is down", async () => {
    const closed = await realWorld();
    onTestFinished(() => closed.close());
    closed.openPullRequest("shop-api", { number: 1 });
    await closed.registry.close();
    const { exitCode, stderr } = await closed.preview("up", "pr-1", "--no-wait");
    expect(exitCode, stderr).toBe(8);
    expect(stderr).toContain("cannot be reached");
    expect(git(closed.platform, "rev-list", "--count", "previews")).toBe("1");
    expect(closed.gitHub.pullRequest("acme/shop-api", 1).labels).toEqual([]);
  });

  test("the platform repository is gone", async () => {
    const files = { "preview.yaml": shopApi().replace(/^platform: .*$/m, 'platform: "/nonexistent/platform.git"') };
    world.push("shop-api", 1, files);
    expect(await fail()).toMatchObject({ exitCode: 3, code: "git-repository-missing" });
  });
});

function shopApi(): string {
  return readFileSync(join(world.clone("shop-api"), "preview.yaml"), "utf8");
}

describe.skipIf(process.getuid?.() !== 0)("a temporary folder that is full", () => {
  test.each([8, 64, 150, 200])("with room for %i KiB", async (size) => {
    const small = join(world.folder, `small-${size}`);
    mkdirSync(small);
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}k`, "preview-faults", small]);
    onTestFinished(() => void execFileSync("umount", [small]));
    expect(await fail({ TMPDIR: small })).toMatchObject({ exitCode: 2, code: "storage-failed" });
    expect(readdirSync(small)).toEqual([]);
  });
});

describe("files that are empty or enormous", () => {
  test.each<[string, string, { exitCode: number; code: string }]>([
    ["preview.yaml", "", { exitCode: 2, code: "config-invalid" }],
    ["deploy/overlays/preview/kustomization.yaml", "", { exitCode: 2, code: "kustomize-failed" }],
    ["deploy/base/api.yaml", "", { exitCode: 2, code: "workload-missing" }],
    ["preview.yaml", `# ${"x".repeat(20_000_000)}\n`, { exitCode: 2, code: "config-invalid" }],
  ])("%s of the service", async (file, text, expected) => {
    world.push("shop-api", 1, { [file]: text });
    expect(await fail()).toMatchObject(expected);
  });

  test.each<[string, string, { exitCode: number; code: string }]>([
    ["main", "platform.yaml", { exitCode: 2, code: "config-invalid" }],
    ["main", "services/shop-api.yaml", { exitCode: 2, code: "config-invalid" }],
    ["main", "components/postgres/kustomization.yaml", { exitCode: 2, code: "kustomize-failed" }],
  ])("an empty file on the branch %s of the platform: %s", async (branch, file, expected) => {
    commitFiles(world.platform, branch, { [file]: "" });
    expect(await fail()).toMatchObject(expected);
  });
});
