import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, inject } from "vitest";
import { commitFiles, git } from "../support/git.ts";
import { filesBelow } from "../support/project-files.ts";
import type { Answer } from "../support/real-world.ts";
import { type AuditedRequest, programRequests } from "./audit.ts";
import { type Built, ensureBuilt } from "./build.ts";
import { cloneOf, domain, repositoryOf, type ServiceName } from "./company.ts";
import { writeKubeconfig } from "./control-plane.ts";
import { pushExample } from "./examples.ts";
import { type GitHubControl, gitHubControl, gitHubToken } from "./github-host.ts";
import { type Kubectl, kubectlOf } from "./kubectl.ts";
import { companyFolder, developerKubeconfig, kubeconfig } from "./place.ts";
import { type Run, type RunOptions, startProgram } from "./program.ts";
import { isGone, readyState, stateOf } from "./watching.ts";

/** A pull request and the names of its preview. */
export interface Change {
  readonly service: ServiceName;
  readonly repository: string;
  readonly number: number;
  readonly branch: string;
  /** Of its first commit. */
  readonly sha: string;
  readonly name: string;
  readonly namespace: string;
  readonly host: string;
}

/** What a test file has of the cluster and the company, which all files share. */
export interface World {
  /** As administrator. */
  readonly kubectl: Kubectl;
  /** As the preview program. */
  readonly programKubeconfig: string;
  /** TMPDIR of every run. */
  readonly temporary: string;
  readonly gitHub: GitHubControl;
  /** Opens a labelled pull request with one commit, and has its image built. Titles differ from each other. */
  open(service: ServiceName, title: string, files?: CommitFiles): Promise<Change>;
  /** Pushes a commit to it, and has its image built. Answers the commit. */
  push(change: Change, message: string, files?: CommitFiles): Promise<string>;
  /** Starts the built program in a clone of the service. */
  start(service: ServiceName, args: readonly string[], options?: StartOptions): Run;
  /** Runs it to its end, as `preview up pr-1`. */
  run(change: Change, command: string, ...args: readonly string[]): Promise<Answer>;
  /** Runs it to its end. Fails the test if the program does not end with 0. */
  done(change: Change, command: string, ...args: readonly string[]): Promise<Answer>;
  /** Creates or updates it. Fails the test if the program does not end with 0, or says too soon that it is ready. */
  up(change: Change, ...args: readonly string[]): Promise<Answer>;
  /** Removes it. Fails the test if the program does not end with 0, or before everything is gone. */
  down(change: Change, ...args: readonly string[]): Promise<Answer>;
  /** What the program asked the API server in this test file. */
  requests(): readonly AuditedRequest[];
}

export interface StartOptions extends Omit<RunOptions, "environment"> {
  /** Whose rights it has on the cluster; default: the program's own, which CI has. */
  readonly as?: keyof typeof others;
}

/** Paths and texts; null takes a file away. */
export type CommitFiles = Readonly<Record<string, string | null>>;

/** Whose kubeconfig it may be given instead of its own. */
const others = { developer: developerKubeconfig, administrator: kubeconfig };

/** Before the test's own time is over, so that what the program waits for is told. */
const inTime = ["--timeout", "200s"];

/**
 * Enters the world that `setup.ts` made, with a token of the program's own for each test file. The pull requests of
 * the file are closed when it ends: the one node has two processors for the previews of all files.
 */
export function enterWorld(): World {
  const built = ensureBuilt(() => undefined);
  const kubectl = kubectlOf(built);
  const { url, controlUrl } = inject("gitHub");
  const gitHub = gitHubControl(controlUrl);
  const token = kubectl(["-n", "preview-system", "create", "token", "preview", "--duration=2h"]).trim();
  const folder = join(companyFolder, "runs", createHash("sha256").update(token).digest("hex").slice(0, 8));
  for (const name of ["home", "tmp", "docker"]) mkdirSync(join(folder, name), { recursive: true });
  const programKubeconfig = join(folder, "kubeconfig");
  writeKubeconfig(programKubeconfig, token, "default");
  const environment = environmentIn(folder, built, url);
  const start: World["start"] = (service, args, { as, ...options } = {}) => {
    const KUBECONFIG = as === undefined ? programKubeconfig : others[as];
    return startProgram(["-C", cloneOf(service), ...args], { ...options, environment: { ...environment, KUBECONFIG } });
  };
  const run: World["run"] = ({ service, number }, command, ...args) =>
    start(service, [command, `pr-${number}`, ...inTime, ...args]).answer;
  const expectDone: World["done"] = async (change, command, ...args) => {
    const answer = await run(change, command, ...args);
    expect(answer.exitCode, answer.stderr).toBe(0);
    return answer;
  };
  const opened: Change[] = [];
  afterAll(async () => {
    for (const { repository, number } of opened) await gitHub.close(repository, number);
    for (const service of new Set(opened.map((change) => change.service))) refresh(kubectl, service);
  });
  return {
    kubectl,
    programKubeconfig,
    temporary: join(folder, "tmp"),
    gitHub,
    async open(service, title, files = {}) {
      const change = await open(gitHub, service, { title, files });
      opened.push(change);
      return change;
    },
    async push(change, message, files = {}) {
      const { service, branch, repository, number } = change;
      const sha = await commit(service, branch, { [`changes/${message}.txt`]: `${message}\n`, ...files });
      git(repositoryOf(service), "update-ref", `refs/pull/${number}/head`, sha);
      await gitHub.push(repository, number, sha);
      return sha;
    },
    start,
    run,
    done: expectDone,
    async up(change, ...args) {
      const answer = await expectDone(change, "up", ...args);
      expect(stateOf(kubectl, change)).toEqual(readyState(change));
      return answer;
    },
    async down(change, ...args) {
      const answer = await expectDone(change, "down", ...args);
      expect(isGone(kubectl, change)).toBe(true);
      return answer;
    },
    requests: () => programRequests(token),
  };
}

/** Lets Argo CD ask GitHub and Git again, as it does by itself every five minutes. */
export function refresh(kubectl: Kubectl, service: string): void {
  const annotate = ["-n", "argocd", "annotate", "--overwrite", "applicationset", `preview-${service}`];
  kubectl([...annotate, "argocd.argoproj.io/application-set-refresh=true"]);
}

async function open(
  gitHub: GitHubControl,
  service: ServiceName,
  { title, files }: { readonly title: string; readonly files: CommitFiles },
): Promise<Change> {
  const bare = repositoryOf(service);
  const repository = `acme/${service}`;
  const branch = title.replaceAll(/\W+/g, "-");
  // A test that is tried again starts from the beginning.
  git(bare, "branch", "--force", branch, "main");
  const sha = await commit(service, branch, { [`changes/${branch}.txt`]: `${title}\n`, ...files });
  const { number } = await gitHub.openPullRequest({ repository, branch, sha, title, labels: ["preview"] });
  git(bare, "update-ref", `refs/pull/${number}/head`, sha);
  const name = `${service}-pr-${number}`;
  const host = `pr-${number}-${service}.${domain}`;
  return { service, repository, number, branch, sha, name, namespace: `preview-${name}`, host };
}

/** Commits, and pushes the image of what the example becomes by all commits of the branch. */
async function commit(service: ServiceName, branch: string, files: CommitFiles): Promise<string> {
  const bare = repositoryOf(service);
  const sha = commitFiles(bare, branch, files);
  const changed = git(bare, "diff", "--name-status", "--no-renames", "main", branch).split("\n");
  const source: Record<string, string> = filesBelow(`examples/${service}`);
  for (const line of changed) {
    const [status, path = ""] = line.split("\t");
    if (status === "D") delete source[path];
    else if (!path.startsWith("changes/")) source[path] = `${git(bare, "show", `${branch}:${path}`)}\n`;
  }
  await pushExample({ service, commit: sha, files: source });
  return sha;
}

/** A machine of its own, with nothing of the person who runs the tests but the programs on the PATH. */
function environmentIn(folder: string, built: Built, url: string): Readonly<Record<string, string | undefined>> {
  return {
    PATH: `${dirname(built.program("kustomize"))}:${process.env.PATH}`,
    HOME: join(folder, "home"),
    TMPDIR: join(folder, "tmp"),
    DOCKER_CONFIG: join(folder, "docker"),
    USER: "ann",
    GITHUB_API_URL: url,
    GITHUB_TOKEN: gitHubToken,
  };
}
