import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { executables } from "../../src/adapters/executables.ts";
import { kustomize } from "../../src/adapters/kustomize.ts";
import { main } from "../../src/main.ts";
import type { CommitTree, Git, GitHub, PullRequest, Registry, Repository } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import { type MadePlatform, madePlatform, madePlatformRepositories } from "./made-platform.ts";
import { temporaryFolder } from "./temporary.ts";

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world in maps: a service's repository with pull requests, a platform repository, a registry. */
export interface World {
  /** Trees of commits by SHA, files by path. */
  readonly commits: Map<string, Record<string, string>>;
  readonly pullRequests: Map<string, PullRequest>;
  readonly images: Map<string, { digest: string; platforms: readonly string[] }>;
  readonly platform: MadePlatform;
  readonly environment: Record<string, string | undefined>;
  repository: Repository | undefined;
  changedPaths: readonly string[];
  /** Calls that changed something: `github addLabel …`. Commits are in the platform. */
  readonly writes: string[];
  /** Makes a GitHub call fail. */
  gitHubFails: ((call: string) => Problem | undefined) | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  run(...args: readonly string[]): Promise<Answer>;
}

/** What a pull request of the made world is, unless a test says otherwise. */
export function pullRequest(of: Partial<PullRequest> & Pick<PullRequest, "number" | "sha">): PullRequest {
  return {
    repository: "acme/shop-api",
    title: "Cart",
    body: "",
    branch: "SHOP-7-cart",
    baseBranch: "main",
    author: "ann",
    state: "open",
    labels: ["preview"],
    fork: false,
    url: `https://github.com/acme/shop-api/pull/${of.number}`,
    ...of,
  };
}

export function makeWorld(platformFiles: Record<string, string>): World {
  const world: World = {
    commits: new Map(),
    pullRequests: new Map(),
    images: new Map(),
    platform: madePlatform("https://github.com/acme/preview-platform.git", platformFiles),
    environment: { PATH: process.env.PATH, USER: "ann" },
    repository: {
      root: "/work/shop-api",
      folder: "",
      remote: "https://github.com/acme/shop-api.git",
      branch: "SHOP-7-cart",
      head: undefined,
      defaultBranch: "main",
    },
    changedPaths: [],
    writes: [],
    gitHubFails: undefined,
    now: Date.parse("2026-11-23T08:00:00Z"),
    run: (...args) => run(world, args),
  };
  return world;
}

async function run(world: World, args: readonly string[]): Promise<Answer> {
  const signal = new AbortController().signal;
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    isTerminal: () => false,
    columns: () => undefined,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const programs = executables({ environment: world.environment, cwd: temporaryFolder(), signal });
  const files: Record<string, string> = world.commits.get(world.repository?.head ?? "") ?? {};
  const exitCode = await main(
    {
      args,
      environment: world.environment,
      directory: "/work/shop-api",
      platform: "linux",
      stdin: { isTerminal: () => false },
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      questions: () => process.stderr,
      now: () => world.now,
      random: () => 0,
      signal,
      home: join(import.meta.dirname, "../.."),
      version: "0.0.0-test",
    },
    {
      git: async () => madeGit(world),
      platform: async () => madePlatformRepositories([world.platform]),
      github: async () => madeGitHub(world),
      registry: async () => madeRegistry(world),
      kustomize: async () =>
        kustomize({ executables: async () => programs, temporaryFolder: async () => temporaryFolder() }),
      workspace: async () => ({
        root: "/work/shop-api",
        read: async (path) => files[path],
        write: async (path) => void world.writes.push(`write ${path}`),
        list: async (folder) => Object.keys(files).filter((path) => path.startsWith(folder)),
      }),
    },
  );
  return { exitCode, ...written };
}

function madeGit(world: World): Git {
  return {
    repository: async () => world.repository,
    changedPaths: async () => world.changedPaths,
    commit: async ({ sha }) => {
      const files = world.commits.get(sha);
      if (files !== undefined) return commitTree(sha, files);
      throw new Problem("not-found", { code: "commit-missing", message: `Commit ${sha} is missing.` });
    },
  };
}

function commitTree(sha: string, files: Readonly<Record<string, string>>): CommitTree {
  return {
    sha,
    paths: async () => new Map(Object.keys(files).map((path) => [path, path])),
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => (files[path] === undefined ? [] : [[path, new TextEncoder().encode(files[path])]])),
      ),
  };
}

function madeGitHub(world: World): GitHub {
  const key = (repository: string, number: number) => `${repository}#${number}`;
  const call = (text: string) => {
    const problem = world.gitHubFails?.(text);
    if (problem !== undefined) throw problem;
  };
  const relabel = (repository: string, number: number, change: (labels: readonly string[]) => readonly string[]) => {
    const found = world.pullRequests.get(key(repository, number));
    if (found !== undefined)
      world.pullRequests.set(key(repository, number), { ...found, labels: change(found.labels) });
  };
  return {
    async pullRequest(repository, number) {
      call(`get ${key(repository, number)}`);
      return world.pullRequests.get(key(repository, number));
    },
    async pullRequestsOfBranch(repository, branch) {
      call(`list ${repository} ${branch}`);
      return [...world.pullRequests.values()].filter(
        (one) => one.repository === repository && one.branch === branch && one.state === "open",
      );
    },
    async addLabel(repository, number, label) {
      call(`addLabel ${label}`);
      world.writes.push(`addLabel ${key(repository, number)} ${label}`);
      relabel(repository, number, (labels) => [...labels, label]);
    },
    async removeLabel(repository, number, label) {
      call(`removeLabel ${label}`);
      world.writes.push(`removeLabel ${key(repository, number)} ${label}`);
      relabel(repository, number, (labels) => labels.filter((one) => one !== label));
    },
    ensurePullRequest: async () => ({ number: 1, url: "https://github.com/acme/preview-platform/pull/1" }),
  };
}

function madeRegistry(world: World): Registry {
  return { find: async (reference) => world.images.get(reference) };
}

/** Files below a folder of this project by their path there, as Git knows them. */
export function filesBelow(folder: string): Record<string, string> {
  const root = join(import.meta.dirname, "../..", folder);
  const listed = execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const paths = listed
    .split("\0")
    .filter((path) => path !== "")
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
