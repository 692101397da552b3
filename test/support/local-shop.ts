import { spawn } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { isRunning, ownIdentity } from "../../src/adapters/local/processes.ts";
import { toInstant } from "../../src/time.ts";
import { git, writeFiles } from "./git.ts";
import { startGitHub } from "./github/server.ts";
import { gitHubWorld, type World } from "./github/world.ts";
import { filesBelow } from "./project-files.ts";
import type { Answer } from "./real-world.ts";
import { type RegistryServer, startRegistry } from "./registry.ts";
import { redisMajor } from "./seed-engines.ts";

export type ShopService = "shop-api" | "shop-web";

export interface ShopPullRequest {
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The example shop on the local engine of this machine: clones, GitHub with their pull requests, and the program. */
export interface LocalShop {
  readonly gitHub: World;
  /** Where a developer has a service's repository. */
  clone(service: ShopService): string;
  readonly environment: (service: ShopService) => Readonly<Record<string, string | undefined>>;
  /** Databases of shop-api that can be built here. */
  readonly databases: readonly string[];
  /** Begins a branch of main with one commit, and leaves the clone on it. */
  openPullRequest(service: ShopService, request: ShopPullRequest): void;
  /** Commits what lies in the clone to the pull request of this number. */
  commit(service: ShopService, number: number, message: string): void;
  preview(service: ShopService, ...args: readonly string[]): Promise<Answer>;
  /** Names of previews that something is left of. */
  left(): readonly string[];
  /** Stops GitHub and the registry and forgets all but what was installed and built. */
  close(): Promise<void>;
}

/** The built program. */
export const program = join(import.meta.dirname, "../../bin/preview.mjs");

/** Everything of it is below this folder. Packages and seeds stay for the next time; it may be removed at any time. */
export const shopFolder = join(tmpdir(), `preview-shop-${process.getuid?.() ?? "user"}`);

const gitHubToken = "ghp_5tR0nGaNdMaDeUpForTheLocalShop";

/** Makes it; throws when another one is there. */
export async function localShop(): Promise<LocalShop> {
  await takeFolder();
  const data = join(shopFolder, "data");
  const home = join(data, "preview");
  const clones = join(shopFolder, "clones");
  const forget = () => {
    for (const name of ["platform.git", "pull-requests", "previews", "proxy.json", "proxy.log"])
      rmSync(join(home, name), { recursive: true, force: true });
    rmSync(clones, { recursive: true, force: true });
  };
  const gitHub = gitHubWorld(() => toInstant(Date.now()));
  gitHub.tokens.set(gitHubToken, { login: "ann", permissions: { "pull-requests": "write", issues: "write" } });
  const [gitHubServer, registry] = await Promise.all([startGitHub(gitHub), startRegistry()]);
  const clone = (service: ShopService) => join(clones, service);
  const environment = (service: ShopService) => ({
    ...ofPerson(),
    XDG_DATA_HOME: data,
    GITHUB_API_URL: gitHubServer.url,
    GITHUB_TOKEN: gitHubToken,
    GITHUB_REPOSITORY: `acme/${service}`,
  });
  const preview = (service: ShopService, ...args: readonly string[]) =>
    run(args, { cwd: clone(service), env: environment(service) });
  const left = () => (existsSync(join(home, "previews")) ? readdirSync(join(home, "previews")) : []);
  const redis = redisMajor();
  const shop: LocalShop = {
    ...{ gitHub, clone, environment, preview, left, databases: redis === undefined ? ["main"] : ["main", "carts"] },
    openPullRequest(service, { number, branch, title, files }) {
      git(clone(service), "switch", "--quiet", "--create", branch, "main");
      writeFiles(clone(service), files);
      gitHub.openPullRequest({ repository: `acme/${service}`, number, branch, title, sha: "" });
      shop.commit(service, number, title);
    },
    commit(service, number, message) {
      git(clone(service), "add", "--all");
      git(clone(service), "commit", "--quiet", "-m", message);
      gitHub.push(`acme/${service}`, number, git(clone(service), "rev-parse", "HEAD"));
    },
    async close() {
      await Promise.all([gitHubServer.close(), registry.close()]);
      forget();
      rmSync(holder);
    },
  };
  mkdirSync(clones, { recursive: true });
  for (const service of ["shop-api", "shop-web"] as const)
    makeClone(clone(service), localFiles(service, registry, redis));
  // Whoever was here before may have been killed.
  for (const name of left()) await preview("shop-api", "down", name);
  forget();
  mkdirSync(clones, { recursive: true });
  for (const service of ["shop-api", "shop-web"] as const) {
    gitHub.addRepository(`acme/${service}`);
    makeClone(clone(service), localFiles(service, registry, redis));
  }
  return shop;
}

const holder = join(shopFolder, "holder.json");

async function takeFolder(): Promise<void> {
  mkdirSync(join(shopFolder, "data"), { recursive: true });
  // In a folder that all may write to, somebody else may have been first.
  if (lstatSync(shopFolder).uid !== process.getuid?.()) throw new Error(`${shopFolder} belongs to somebody else.`);
  const before = existsSync(holder) ? JSON.parse(readFileSync(holder, "utf8")) : undefined;
  if (before !== undefined && (await isRunning(before)))
    throw new Error(`Another one is at work in ${shopFolder}: process ${before.pid}.`);
  writeFileSync(holder, JSON.stringify(await ownIdentity()));
  // As root, databases run as somebody else, who has to pass through.
  for (const folder of [shopFolder, join(shopFolder, "data")]) chmodSync(folder, 0o711);
}

/** Without what would lead `preview` to somebody's own platform. */
function ofPerson(): Readonly<Record<string, string | undefined>> {
  const foreign = /^(PREVIEW_|GITHUB_|GH_|CI$|XDG_DATA_HOME$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function makeClone(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  writeFiles(folder, files);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", "The shop as it is");
}

/** An example for one machine, with images of stores that are there as long as the registry is. */
function localFiles(
  service: ShopService,
  registry: RegistryServer,
  redis: string | undefined,
): Readonly<Record<string, string>> {
  const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";
  const change: Readonly<Record<string, (content: string) => string>> = {
    "preview.yaml": (content) =>
      content
        .replace("platform: acme/preview-platform", "platform: local")
        .replace("redis: {seed: carts}", redis === undefined ? "redis: {}" : "redis: {seed: carts}"),
    "seeds/seeds.yaml": (content) =>
      content.replaceAll(/docker\.io\/library\/(postgres|redis):(\d+)\S*/g, (_, name: string, major: string) => {
        const tag = name === "redis" ? (redis ?? major) : major;
        registry.pushImage({ repository: `library/${name}`, tag, platforms: [platform] });
        return `${registry.host}/library/${name}:${tag}`;
      }),
  };
  const files = Object.entries(filesBelow(`examples/${service}`));
  return Object.fromEntries(files.map(([path, content]) => [path, change[path]?.(content) ?? content]));
}

async function run(
  args: readonly string[],
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<Answer> {
  const child = spawn(process.execPath, [program, ...args], { ...place, stdio: ["ignore", "pipe", "pipe"] });
  const code = new Promise<number>((resolve) => child.once("close", (exit) => resolve(exit ?? -1)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), code]);
  return { exitCode, stdout, stderr };
}
