import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { toYaml } from "../../src/preview/yaml-text.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { previewsBranchFiles } from "../../src/scaffold/previews-branch.ts";
import { registrationFiles } from "../../src/scaffold/registration.ts";
import { bareRepository, commitFiles, git } from "../support/git.ts";
import { startGitHub } from "../support/github/server.ts";
import { gitHubWorld, type World } from "../support/github/world.ts";
import { filesBelow } from "../support/project-files.ts";
import { templateFiles } from "../support/template-files.ts";
import type { Cluster } from "./cluster.ts";
import { pushExample } from "./examples.ts";
import { storeImages } from "./images.ts";
import { kubeconfig, ports, registryHost } from "./place.ts";

/** The example shop-api and its platform, whose Argo CD is the one in the cluster. */
export interface ClusterWorld {
  readonly gitHub: World;
  /** Text of a file on the platform's branch main. */
  platformFile(path: string): string;
  /** Opens a labelled pull request with one commit, and pushes its image. Answers number and commit. */
  openPullRequest(): Promise<{ readonly number: number; readonly sha: string }>;
  /** Runs the built program in the clone of shop-api, on the branch of the pull request. */
  preview(...args: readonly string[]): Promise<{ exitCode: number | null; stdout: string; stderr: string }>;
  close(): Promise<void>;
}

/** Under which the ingress of the cluster answers. */
export const domain = "preview.localhost";

const project = join(import.meta.dirname, "../..");
const token = "ghp_5tR0nGaNdMaDeUpForTheClusterOfTests";

/** Makes repositories in a temporary folder, and GitHub on loopback. */
export async function clusterWorld({ built }: Cluster): Promise<ClusterWorld> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "preview-cluster-world-")));
  const gitHub = gitHubWorld();
  gitHub.tokens.set(token, { login: "ann", permissions: { "pull-requests": "write", issues: "write" } });
  gitHub.addRepository("acme/shop-api");
  const server = await startGitHub(gitHub);
  const platform = bareRepository(join(folder, "github/acme/preview-platform.git"));
  commitFiles(platform, "main", filesOfPlatform(`file://${platform}`, server.url), "platform");
  commitFiles(platform, "previews", previewsBranchFiles(), "preview: start the branch of the records");
  const service = bareRepository(join(folder, "github/acme/shop-api.git"));
  const clone = join(folder, "shop-api");
  commitFiles(service, "main", filesOfService(platform), "service");
  git(folder, "clone", "--quiet", service, clone);
  for (const name of ["home", "tmp", "docker"]) mkdirSync(join(folder, name));
  const environment = {
    PATH: `${dirname(built.program("kustomize"))}:${process.env.PATH}`,
    HOME: join(folder, "home"),
    TMPDIR: join(folder, "tmp"),
    DOCKER_CONFIG: join(folder, "docker"),
    USER: "ann",
    KUBECONFIG: kubeconfig,
    GITHUB_API_URL: server.url,
    GITHUB_TOKEN: token,
  };
  return {
    gitHub,
    platformFile: (path) => git(platform, "show", `main:${path}`),
    async openPullRequest() {
      const branch = "change";
      git(service, "branch", branch, "main");
      const sha = commitFiles(service, branch, { "change.txt": "1\n" });
      const repository = "acme/shop-api";
      const { number } = gitHub.openPullRequest({ repository, branch, sha, labels: ["preview"] });
      git(service, "update-ref", `refs/pull/${number}/head`, sha);
      const files = filesBelow("examples/shop-api");
      await pushExample({ service: "shop-api", commit: sha, files });
      git(clone, "fetch", "--quiet", "origin");
      git(clone, "switch", "--quiet", branch);
      return { number, sha };
    },
    async preview(...args) {
      const command = [join(project, "bin/preview.mjs"), "-C", clone, ...args];
      const child = spawn(process.execPath, command, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
      const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
      const [exitCode, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
      return { exitCode, stdout, stderr };
    },
    async close() {
      try {
        await server.close();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The branch main of the platform repository as `init --platform` writes it, with shop-api registered. */
function filesOfPlatform(repository: string, gitHubUrl: string): Readonly<Record<string, string>> {
  const yaml = toYaml({
    apiVersion: "preview/v1",
    kind: "Platform",
    domain,
    repository,
    routing: { kind: "gateway", parent: "infra/public", url: `http://{host}:${ports.web}` },
    github: { label: "preview", api: gitHubUrl },
    stores: storeImages,
    access: { group: "developers" },
  });
  const files = platformFiles(
    {
      domain,
      repository,
      routing: { kind: "gateway", parent: "infra/public" },
      argocdNamespace: "argocd",
      lifecycle: "pull-request",
      github: { label: "preview", api: gitHubUrl },
      access: { group: "developers", exec: false },
    },
    templateFiles("platform"),
  );
  const entry = toYaml({
    apiVersion: "preview/v1",
    kind: "Service",
    name: "shop-api",
    repository: "acme/shop-api",
    type: "backend",
    owner: "team-shop",
  });
  const payments = entry.replaceAll("shop-api", "payments");
  const internal = "http://payments.staging.svc.cluster.local:8000";
  return {
    ...files,
    "platform.yaml": yaml,
    ...registrationFiles(
      requireParsed(parseCatalogEntry(entry, "services/shop-api.yaml"), "services/shop-api.yaml").value,
      requireParsed(parsePlatformConfig(yaml, "platform.yaml"), "platform.yaml").value,
    ),
    "services/payments.yaml": payments + toYaml({ baseline: { name: "staging", internal } }),
  };
}

/** The example as it is, but for the places of its platform and its images. */
function filesOfService(platform: string): Readonly<Record<string, string>> {
  const files = filesBelow("examples/shop-api");
  const yaml = (files["preview.yaml"] ?? "")
    .replace(/^platform: .*$/m, `platform: ${JSON.stringify(platform)}`)
    .replace("ghcr.io/", `${registryHost}/`);
  return { ...files, "preview.yaml": yaml };
}
