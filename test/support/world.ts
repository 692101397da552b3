import { join } from "node:path";
import { decompressed } from "../../src/adapters/layers/compression.ts";
import { scriptBytes } from "../../src/adapters/script-bytes.ts";
import { main } from "../../src/main.ts";
import type { PullRequest } from "../../src/ports/github.ts";
import type { ScriptBytes } from "../../src/ports/seeds.ts";
import type { CommitTree, Git, PlatformRepositories, Registry, Repository } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import { type MadeAccess, madeAccess } from "./made-access.ts";
import { type MadeCluster, madeClusterPorts } from "./made-cluster.ts";
import { type MadeEngine, madeEngine } from "./made-engine.ts";
import { madeGitHub } from "./made-github.ts";
import { type MadeImages, madeImages } from "./made-images.ts";
import { type MadePlatform, madePlatform, madePlatformRepositories } from "./made-platform.ts";
import { rememberingKustomize } from "./remembering-kustomize.ts";

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
  /** Real ones instead of `platform`. */
  repositories: PlatformRepositories | undefined;
  readonly environment: Record<string, string | undefined>;
  repository: Repository | undefined;
  changedPaths: readonly string[];
  /** undefined: no kubeconfig names one. */
  cluster: MadeCluster | undefined;
  /** Calls that changed something: `github addLabel …`, `argocd refresh …`. Commits are in the platform. */
  readonly writes: string[];
  /** Makes a GitHub call fail. */
  gitHubFails: ((call: string) => Problem | undefined) | undefined;
  readonly access: MadeAccess;
  /** GitHub's clock, as `now`; undefined when its answers do not tell it. */
  gitHubNow: () => number | undefined;
  /** Called when the registry is asked; makes it fail. */
  registryFails: ((reference: string) => Problem | undefined) | undefined;
  /** What builds seeds: the registry that takes them, and the databases that are filled. */
  readonly building: { readonly images: MadeImages; readonly engine: MadeEngine };
  /** What was put on the page of the CI run. */
  readonly summaries: string[];
  /** URLs that the browser was asked to open. */
  readonly opened: string[];
  /** A person sits in front of it. */
  terminal: boolean;
  /** What that person says to every question of yes or no. */
  agrees: boolean;
  /** What was asked. */
  readonly questions: string[];
  /** Whoever read stdout has gone. */
  saveMemory: () => undefined;
  unheard: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  /** Called when a command waits; the clock has moved on. */
  whileWaiting: (() => void) | undefined;
  run(...args: readonly string[]): Promise<Answer>;
}

/** Where pull requests of the made world go to; a commit that is only there when a test puts it there. */
export const baseSha = "ba5e000000000000000000000000000000000000";

/** What a pull request of the made world is, unless a test says otherwise. */
export function pullRequest(of: Partial<PullRequest> & Pick<PullRequest, "number" | "sha">): PullRequest {
  return {
    repository: "acme/shop-api",
    title: "Cart",
    body: "",
    branch: "SHOP-7-cart",
    baseBranch: "main",
    baseSha,
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
    repositories: undefined,
    environment: { PATH: process.env.PATH, USER: "ann" },
    repository: {
      root: "/home/ann/shop-api",
      folder: "",
      remote: "https://github.com/acme/shop-api.git",
      branch: "SHOP-7-cart",
      head: undefined,
      defaultBranch: "main",
    },
    changedPaths: [],
    cluster: undefined,
    writes: [],
    gitHubFails: undefined,
    access: madeAccess(),
    gitHubNow: () => world.now,
    registryFails: undefined,
    building: { images: madeImages(), engine: madeEngine() },
    summaries: [],
    opened: [],
    terminal: false,
    agrees: true,
    questions: [],
    saveMemory: () => undefined,
    unheard: false,
    whileWaiting: undefined,
    now: Date.parse("2026-11-23T08:00:00Z"),
    run: (...args) => run(world, args),
  };
  return world;
}

async function run(world: World, args: readonly string[]): Promise<Answer> {
  const signal = new AbortController().signal;
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    isTerminal: () => world.terminal,
    columns: () => undefined,
    isClosed: () => name === "stdout" && world.unheard,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const github = madeGitHub(world);
  const files: Record<string, string> = world.commits.get(world.repository?.head ?? "") ?? {};
  const exitCode = await main(
    {
      args,
      environment: world.environment,
      directory: "/home/ann/shop-api",
      platform: "linux",
      stdin: { isTerminal: () => world.terminal },
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      questions: () => process.stderr,
      now: () => world.now,
      random: () => 0,
      sleep: async (seconds) => {
        world.now += seconds * 1000;
        // What runs beside gets on meanwhile, as it does in the real world.
        await new Promise((done) => setImmediate(done));
        world.whileWaiting?.();
      },
      signal,
      home: join(import.meta.dirname, "../.."),
      version: "0.0.0-test",
      nodeVersion: "24.15.0",
    },
    {
      git: async () => madeGit(world),
      platform: async () => world.repositories ?? madePlatformRepositories([world.platform]),
      github: async () => github,
      registry: async () => madeRegistry(world),
      kustomize: async () => rememberingKustomize,
      ...madeClusterPorts(world.cluster, world.writes),
      images: async () => world.building.images.port,
      seedEngines: async () => world.building.engine.port,
      scriptBytes: async () => madeScriptBytes(files),
      prompts: async () => ({
        confirm: async (question) => {
          world.questions.push(question);
          return world.agrees;
        },
        input: async () => never("input"),
        select: async () => never("select"),
      }),
      summary: async () => ({ append: async (markdown) => void world.summaries.push(markdown) }),
      browser: async () => ({
        open: async (url) => {
          world.opened.push(url);
          return true;
        },
      }),
      workspace: async () => ({
        root: "/home/ann/shop-api",
        read: async (path) => files[path],
        write: async (path) => void world.writes.push(`write ${path}`),
        list: async (folder) => Object.keys(files).filter((path) => folder === "." || path.startsWith(folder)),
        move: async (from, to) => void world.writes.push(`move ${from} ${to}`),
        remove: async (path) => void world.writes.push(`remove ${path}`),
      }),
    },
  );
  return { exitCode, ...written };
}

/** Scripts on a disk in a map. */
function madeScriptBytes(files: Readonly<Record<string, string>>): ScriptBytes {
  return {
    ...scriptBytes("/nowhere", decompressed),
    async *read(path) {
      yield new TextEncoder().encode(files[path]);
    },
    look: async (path) => (files[path] === undefined ? undefined : { kind: "file", size: files[path].length }),
  };
}

function never(question: string): never {
  throw new Error(`no test answers a question of the kind ${question} here`);
}

function madeGit(world: World): Git {
  return {
    version: async () => "2.47.3",
    repository: async () => world.repository,
    changedPaths: async () => world.changedPaths,
    commit: async ({ sha }) => {
      const files = world.commits.get(sha);
      if (files !== undefined) return commitTree(sha, files);
      throw new Problem("not-found", { code: "commit-missing", message: `Commit ${sha} is missing.` });
    },
    local: async (revision) => madeCommit(world, revision),
    mergeBase: async (revision) => madeCommit(world, revision),
  };
}

function madeCommit(world: World, revision: string): CommitTree | undefined {
  const files = world.commits.get(revision);
  return files === undefined ? undefined : commitTree(revision, files);
}

function commitTree(sha: string, files: Readonly<Record<string, string>>): CommitTree {
  return {
    sha,
    paths: async () => new Map(Object.keys(files).map((path) => [path, path])),
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => (files[path] === undefined ? [] : [[path, new TextEncoder().encode(files[path])]])),
      ),
    sizes: async (paths) =>
      new Map(paths.flatMap((path) => (files[path] === undefined ? [] : [[path, Buffer.byteLength(files[path])]]))),
  };
}

function madeRegistry(world: World): Registry {
  return {
    async find(reference) {
      const problem = world.registryFails?.(reference);
      if (problem !== undefined) throw problem;
      const built = world.building.images.tags.get(reference);
      return built === undefined ? world.images.get(reference) : { digest: built, platforms: ["linux/amd64"] };
    },
  };
}
