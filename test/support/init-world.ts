import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App, GlobalOptions } from "../../src/app.ts";
import { init } from "../../src/commands/init.ts";
import { composeWorld, sha256 } from "../../src/compose.ts";
import type { Event } from "../../src/event.ts";
import type { GitHub } from "../../src/ports/github.ts";
import type { Prompts } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";
import type { Process } from "../../src/process.ts";
import { addCommand, declareProgram } from "../../src/program.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { renderResult } from "../../src/ui/result.ts";
import { styleFor } from "../../src/ui/style.ts";
import { platforms } from "../scaffold/platforms.ts";
import { bareRepository, commitFiles, git } from "./git.ts";
import { templateFiles } from "./template-files.ts";
import { temporaryFolder } from "./temporary.ts";

const top = join(import.meta.dirname, "../..");

/** A made GitHub that only opens pull requests, and remembers them. */
export interface PullRequests {
  readonly opened: string[];
  /** What it throws instead. */
  failure: Problem | undefined;
}

/** A workspace as a company has it: `file://<root>/acme/<repository>.git`, with checkouts beside them. */
export interface InitWorld {
  readonly root: string;
  /** The bare platform repository. */
  readonly platform: string;
  readonly pullRequests: PullRequests;
  /** What a person answers, in the order of the questions; without it nobody can be asked. */
  answers: (string | boolean)[] | undefined;
  /** Runs one command line in a folder; answers with exit code, stdout and talk. */
  readonly run: (folder: string, ...args: readonly string[]) => Promise<Outcome>;
}

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly events: readonly Event[];
  readonly problem: Problem | undefined;
  readonly questions: readonly string[];
}

/** Makes the workspace with a platform repository as `init --platform` would leave it. */
export function initWorld(): InitWorld {
  const root = temporaryFolder();
  const platform = bareRepository(join(root, "acme/preview-platform.git"));
  commitFiles(platform, "main", { ...platformFiles(platforms.gateway, templateFiles("platform"), "0.0.0") });
  commitFiles(platform, "previews", { "README.md": "records\n" });
  const world: InitWorld = {
    root,
    platform,
    pullRequests: { opened: [], failure: undefined },
    answers: undefined,
    run: (folder, ...args) => run(world, folder, args),
  };
  return world;
}

/** A checkout of a repository `acme/<name>` with these files committed, or with those of an example. */
export function checkout(world: InitWorld, name: string, files?: Readonly<Record<string, string>>): string {
  const folder = join(world.root, "checkouts", name);
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "remote", "add", "origin", `file://${world.root}/acme/${name}.git`);
  if (files === undefined) copyExample(name, folder);
  else writeAll(folder, files);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", "first");
  return folder;
}

/** What `init` wrote for the example is not part of what it starts from. */
const written = /^(preview\.yaml$|deploy\/overlays\/preview\/|seeds\/)/;

function copyExample(name: string, folder: string): void {
  const from = join(top, "examples", name);
  const listed = execFileSync("git", ["-C", from, "ls-files", "-z"], { encoding: "utf8" }).split("\0");
  for (const path of listed.filter((path) => path !== "" && !written.test(path)))
    cpSync(join(from, path), join(folder, path), { recursive: true });
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    execFileSync("tee", [join(folder, path)], { input: text, stdio: ["pipe", "ignore", "pipe"] });
  }
}

async function run(world: InitWorld, folder: string, args: readonly string[]): Promise<Outcome> {
  const program = declareProgram("0.0.0")
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  const environment = {
    ...{ PATH: process.env.PATH, HOME: world.root, XDG_DATA_HOME: join(world.root, "data") },
    GITHUB_SERVER_URL: `file://${world.root}`,
  };
  const silent = { isTerminal: () => false, columns: () => undefined, write: () => undefined };
  const process_: Process = {
    ...{
      args,
      environment,
      directory: folder,
      platform: process.platform,
      home: top,
      version: "0.0.0",
      nodeVersion: "24.15.0",
    },
    ...{ stdin: { isTerminal: () => false }, stdout: silent, stderr: silent, questions: () => process.stderr },
    ...{ now: () => 0, random: () => 0, signal: new AbortController().signal },
  };
  const real = composeWorld(process_, () => program.opts());
  const events: Event[] = [];
  const questions: string[] = [];
  let output = "";
  let exitCode = 0;
  const app: App = {
    ports: { ...real.ports, github: async () => gitHub(world), prompts: async () => prompts(world, questions) },
    environment,
    versions: { preview: "0.0.0", node: "24.15.0" },
    options: () => options(program.opts()),
    emit: (event) => void events.push(event),
    show: (result) => {
      output += renderResult(result, program.opts().json === true);
      exitCode = result.exitCode ?? 0;
    },
    print: (text) => {
      output += text;
    },
    style: () => styleFor({ isTerminal: false, colorOff: true, environment: {} }),
    now: () => "2026-11-23T09:12:00Z",
    random: () => 0,
    sleep: async () => undefined,
    sha256,
    interactive: () => world.answers !== undefined,
    end: (code) => {
      exitCode = code;
    },
    saveMemory: () => undefined,
    unheard: () => false,
    terminal: () => false,
    afterDashes: undefined,
  };
  addCommand(program, init(app));
  try {
    await program.parseAsync([...args], { from: "user" });
    return { exitCode, output, events, problem: undefined, questions };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { exitCode: error.exitCode, output, events, problem: error, questions };
  } finally {
    await real.close();
  }
}

function options(flags: ReturnType<ReturnType<typeof declareProgram>["opts"]>): GlobalOptions {
  return {
    ...{ directory: flags.directory, config: flags.config, json: flags.json === true, quiet: false, verbose: false },
    ...{ yes: flags.yes === true, dryRun: flags.dryRun === true, wait: true, timeoutSeconds: 60 },
  };
}

function gitHub({ pullRequests }: InitWorld): GitHub {
  const absent = (): Promise<never> => Promise.reject(new Error("init needs nothing else of GitHub"));
  return {
    ...{ pullRequest: absent, pullRequestsOfBranch: absent, addLabel: absent, removeLabel: absent },
    ...{ account: absent, repository: absent, branchRules: absent, openPullRequests: absent, time: () => undefined },
    async ensurePullRequest({ repository, branch, base }) {
      if (pullRequests.failure !== undefined) throw pullRequests.failure;
      pullRequests.opened.push(`${repository} ${branch} → ${base}`);
      return { number: 1, url: `https://github.com/${repository}/pull/1` };
    },
  };
}

function prompts(world: InitWorld, questions: string[]): Prompts {
  const next = (question: string): string | boolean => {
    questions.push(question);
    const answer = world.answers?.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${question}`);
    return answer;
  };
  return {
    confirm: async (question) => next(question) === true,
    input: async (question) => String(next(question)),
    select: async (question, choices) => {
      const answer = next(question);
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error(`${question} has no choice ${answer}`);
      return chosen.value;
    },
  };
}

/** The text of a file of a checkout. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
