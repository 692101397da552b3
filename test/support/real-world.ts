import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { previewsBranchFiles } from "../../src/scaffold/previews-branch.ts";
import { bareRepository, commitFiles, git, writeFiles } from "./git.ts";
import { type GitHubServer, startGitHub } from "./github/server.ts";
import { gitHubWorld, type PullRequest, type World } from "./github/world.ts";
import { filesBelow } from "./project-files.ts";
import { type RegistryServer, startRegistry } from "./registry.ts";
import { platformFiles, platformYaml, serviceFiles, shopApiYaml, shopWebYaml } from "./shop-files.ts";

/** A run of the built program. */
export interface Answer {
  /** 128 and the signal's number when a signal ended it, as a shell counts. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type ServiceName = "payments" | "shop-api" | "shop-web";

export interface RealWorldOptions {
  /** Serves the bare platform repository and answers its URL; default: its path. */
  readonly servePlatform?: (bare: string) => Promise<string>;
  /** Puts something in front of GitHub's API and answers its URL. */
  readonly serveGitHub?: (api: string) => Promise<string>;
  /** Added to the environment of every run. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Repositories as they are before anybody ran `preview init`; default false. */
  readonly untouched?: boolean;
}

/** A company in a temporary folder and on loopback: repositories with Git, GitHub, a registry, and `preview` itself. */
export interface RealWorld {
  readonly folder: string;
  /** The bare platform repository. */
  readonly platform: string;
  readonly gitHub: World;
  readonly gitHubServer: GitHubServer;
  readonly registry: RegistryServer;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The bare repository of a service, as GitHub has it. */
  bare(service: ServiceName): string;
  /** A developer's clone of it, on the branch main. */
  clone(service: ServiceName): string;
  /** Opens a pull request with one commit of these files, and has its image built. Default: a file of its own. */
  openPullRequest(service: ServiceName, options?: PullRequestOptions): PullRequest;
  /** Pushes a commit to the branch of a pull request, and has its image built. Answers the commit. */
  push(service: ServiceName, number: number, files?: Readonly<Record<string, string>>): string;
  /** Brings a clone to the branch of a pull request. */
  checkOut(service: ServiceName, branch: string): void;
  /** Runs the built program to its end, in the clone of shop-api unless `-C` says otherwise. */
  preview(...args: readonly string[]): Promise<Answer>;
  /** Starts it. */
  start(args: readonly string[], options?: StartOptions): Run;
  /** Stops the servers and removes the folder. */
  close(): Promise<void>;
}

export interface PullRequestOptions {
  readonly number?: number;
  readonly branch?: string;
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Leads a process group, so that a test can end it with all its children. */
  readonly detached?: boolean;
}

export interface Run {
  readonly child: ChildProcess;
  readonly answer: Promise<Answer>;
}

/** The token that the program is given for GitHub. */
export const gitHubToken = "ghp_5tR0nGaNdMaDeUpForTheRealWorldOfTests";

const project = join(import.meta.dirname, "../..");
const program = join(project, "bin/preview.mjs");
const signalNumbers: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Makes the world of acme: the example services, registered on a platform whose images are on loopback. */
export async function realWorld(options: RealWorldOptions = {}): Promise<RealWorld> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "preview-world-")));
  const gitHub = gitHubWorld();
  gitHub.tokens.set(gitHubToken, { login: "ann", permissions: { "pull-requests": "write", issues: "write" } });
  const [gitHubServer, registry] = await Promise.all([startGitHub(gitHub), startRegistry()]);
  for (const image of Object.values(storeImages)) {
    const [name = "", tag = ""] = image.split(":");
    registry.pushImage({ repository: `library/${name}`, tag, ...imageOf(image) });
  }
  const bareOf = (name: string) => join(folder, `github/acme/${name}.git`);
  const cloneOf = (name: string) => join(folder, "clones", name);
  const untouched = options.untouched === true;
  const platform = makePlatform(
    bareOf("preview-platform"),
    untouched ? { "README.md": "# Previews of acme\n" } : registeredPlatform(registry.host),
  );
  if (!untouched) commitFiles(platform, "previews", previewsBranchFiles(), "preview: start the branch of the records");
  git(folder, "clone", "--quiet", platform, cloneOf("preview-platform"));
  const url = (await options.servePlatform?.(platform)) ?? platform;
  for (const service of serviceNames) {
    gitHub.addRepository(`acme/${service}`);
    const files = untouched
      ? withoutPreviews(filesBelow(`examples/${service}`))
      : serviceFiles(service, withPlaces(previewYamls[service], registry.host, url));
    makeService(folder, service, files);
  }
  const api = (await options.serveGitHub?.(gitHubServer.url)) ?? gitHubServer.url;
  const environment = {
    ...environmentIn(folder, api),
    ...(options.servePlatform === undefined ? {} : { PREVIEW_PLATFORM: url }),
    ...options.environment,
  };
  const bare = bareOf;
  const clone = cloneOf;
  const built = (service: ServiceName, sha: string) =>
    registry.pushImage({ repository: `acme/${service}`, tag: sha, ...imageOf(sha) });
  const start = (args: readonly string[], how: StartOptions = {}) =>
    startProgram(["-C", clone("shop-api"), ...args], { ...environment, ...how.environment }, how.detached === true);

  return {
    folder,
    platform,
    gitHub,
    gitHubServer,
    registry,
    environment,
    bare,
    clone,
    start,
    preview: (...args) => start(args).answer,
    openPullRequest(service, { files, labels, ...wanted } = {}) {
      const taken = gitHub.findRepository(`acme/${service}`)?.pullRequests.keys() ?? [];
      const number = wanted.number ?? Math.max(0, ...taken) + 1;
      const branch = wanted.branch ?? `change-${number}`;
      git(bare(service), "branch", branch, "main");
      const sha = commit(bare(service), { branch, number, files: files ?? { [`change-${number}.txt`]: "1\n" } });
      built(service, sha);
      const repository = `acme/${service}`;
      return gitHub.openPullRequest({ repository, ...wanted, number, branch, sha, labels: [...(labels ?? [])] });
    },
    push(service, number, files) {
      const { branch } = gitHub.pullRequest(`acme/${service}`, number);
      const sha = commit(bare(service), { branch, number, files: files ?? { [`${Date.now()}.txt`]: "1\n" } });
      built(service, sha);
      gitHub.push(`acme/${service}`, number, sha);
      return sha;
    },
    checkOut(service, branch) {
      git(clone(service), "fetch", "--quiet", "origin");
      git(clone(service), "switch", "--quiet", branch);
      git(clone(service), "merge", "--quiet", "--ff-only", `origin/${branch}`);
    },
    async close() {
      // What was not as GitHub describes itself is an error, but the folder goes in any case.
      try {
        await Promise.all([gitHubServer.close(), registry.close()]);
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

export const serviceNames = ["payments", "shop-api", "shop-web"] as const;

const paymentsYaml = `apiVersion: preview/v1
service: payments
type: backend
platform: acme/preview-platform
image: ghcr.io/acme/payments:\${SHA}
health: /healthz
stores:
  postgres: {}
env:
  ALLOWED_HOSTS: \${PREVIEW_HOSTS}
  DATABASE_URL: \${POSTGRES_URL}
`;

const previewYamls: Readonly<Record<ServiceName, string>> = {
  payments: paymentsYaml,
  "shop-api": shopApiYaml,
  "shop-web": shopWebYaml,
};

/** A configuration with the registry and the platform repository where they are here. */
function withPlaces(yaml: string, registry: string, platformUrl: string): string {
  return yaml
    .replace(/^platform: .*$/m, `platform: ${JSON.stringify(platformUrl)}`)
    .replace("ghcr.io/", `${registry}/`);
}

const storeImages = { postgres: "postgres:17", redis: "redis:8", mongo: "mongo:8" };

/** An image that no other commit has. */
function imageOf(name: string) {
  return { platforms: ["linux/amd64"], layers: [new TextEncoder().encode(name.padEnd(1024))] };
}

function registeredPlatform(registry: string): Readonly<Record<string, string>> {
  const stores = Object.entries(storeImages).map(([store, image]) => `${store}: "${registry}/library/${image}"`);
  return { ...platformFiles(), "platform.yaml": `${platformYaml}stores: {${stores.join(", ")}}\n` };
}

function makePlatform(bare: string, files: Readonly<Record<string, string>>): string {
  bareRepository(bare);
  commitFiles(bare, "main", files, "platform");
  return bare;
}

/** An example as its team had it before previews. */
function withoutPreviews(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const ours = /^(preview\.yaml$|deploy\/overlays\/preview\/|seeds\/)/;
  return Object.fromEntries(Object.entries(files).filter(([path]) => !ours.test(path)));
}

function makeService(folder: string, service: ServiceName, files: Readonly<Record<string, string>>): void {
  const bare = bareRepository(join(folder, `github/acme/${service}.git`));
  commitFiles(bare, "main", files, "service");
  git(folder, "clone", "--quiet", bare, join(folder, "clones", service));
}

function commit(
  bare: string,
  { branch, number, files }: { branch: string; number: number; files: Readonly<Record<string, string>> },
): string {
  const sha = commitFiles(bare, branch, files, `change ${Object.keys(files).join(", ")}`);
  git(bare, "update-ref", `refs/pull/${number}/head`, sha);
  return sha;
}

/** A machine of its own: nothing of the person who runs the tests but the programs on the PATH. */
function environmentIn(folder: string, gitHubUrl: string): Readonly<Record<string, string | undefined>> {
  for (const name of ["home", "tmp", "docker"]) mkdirSync(join(folder, name), { recursive: true });
  writeFiles(join(folder, "docker"), { "config.json": "{}\n" });
  return {
    PATH: process.env.PATH,
    HOME: join(folder, "home"),
    TMPDIR: join(folder, "tmp"),
    USER: "ann",
    DOCKER_CONFIG: join(folder, "docker"),
    GITHUB_API_URL: gitHubUrl,
    GITHUB_TOKEN: gitHubToken,
    // One cache of compiled code for all worlds, outside of what a run may leave behind.
    NODE_COMPILE_CACHE: join(project, "node_modules/.cache/node-compile-cache"),
  };
}

function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  detached: boolean,
): Run {
  const child = spawn(process.execPath, [program, ...args], {
    env: environment,
    detached,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (signalNumbers[signal ?? ""] ?? 0)));
  });
  const answer = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(([exitCode, stdout, stderr]) => ({
    exitCode,
    stdout,
    stderr,
  }));
  return { child, answer };
}
