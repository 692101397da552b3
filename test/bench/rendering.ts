import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executables } from "../../src/adapters/executables.ts";
import { kustomize } from "../../src/adapters/kustomize.ts";
import type { PullRequest } from "../../src/ports/github.ts";
import type { Kustomize, Ports } from "../../src/ports.ts";
import { prepareUp } from "../../src/prepare.ts";
import { writeFiles } from "../support/git.ts";
import { madeClusterPorts } from "../support/made-cluster.ts";
import { madePlatform, madePlatformRepositories } from "../support/made-platform.ts";
import { platformFiles, serviceFiles, shopApiYaml } from "../support/shop-files.ts";
import type { Bar } from "./compare.ts";

/** An open pull request. */
export const pullRequest: PullRequest = {
  repository: "acme/shop-api",
  number: 42,
  title: "Cart",
  body: "",
  branch: "SHOP-7-cart",
  baseBranch: "main",
  baseSha: "ba5e000000000000000000000000000000000000",
  sha: "3f9ac1d0000000000000000000000000000000aa",
  author: "ann",
  state: "open",
  labels: ["preview"],
  fork: false,
  url: "https://github.com/acme/shop-api/pull/42",
};

/** Rendering a preview against the same builds by Kustomize alone. */
export async function renderingBars(): Promise<{ readonly bars: readonly Bar[]; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "preview-bench-"));
  const made: string[] = [];
  const temporaryFolder = async () => {
    made.push(mkdtempSync(join(folder, "run-")));
    return made.at(-1) ?? folder;
  };
  const signal = new AbortController().signal;
  const programs = executables({ environment: process.env, cwd: folder, signal });
  const prepare = (tool: Kustomize) =>
    prepareUp(
      {
        ports: portsAround(tool),
        environment: { USER: "ann" },
        emit: () => undefined,
        now: () => "2026-11-23T08:00:00Z",
        sha256: (data) => createHash("sha256").update(data).digest("hex"),
        sleep: async () => undefined,
      },
      {
        argument: "pr-42",
        config: undefined,
        sha: undefined,
        links: [],
        waitImageSeconds: undefined,
        buildSeeds: undefined,
      },
    );
  const fresh = () => kustomize({ executables: async () => programs, temporaryFolder });

  // The builds that one preview takes, each in a folder of its own, for Kustomize alone.
  const builds: string[] = [];
  const tool = fresh();
  await prepare({
    version: tool.version,
    build: (tree, path) => {
      const root = join(folder, `build-${builds.length}`);
      writeFiles(root, Object.fromEntries([...tree].map(([file, content]) => [file, text(content)])));
      builds.push(join(root, path));
      return tool.build(tree, path);
    },
  });
  return {
    bars: [
      {
        name: "rendering",
        ours: "overlay, components and folder built, checked and compared, files written, in a warm process",
        theirs: `the same ${builds.length} \`kubectl kustomize\` one after another`,
        unit: "ms",
        most: 1.25,
        samples: 11,
        run: {
          ours: async () => {
            const start = performance.now();
            await prepare(fresh());
            const time = performance.now() - start;
            for (const one of made.splice(0)) rmSync(one, { recursive: true, force: true });
            return time;
          },
          theirs: async () => {
            const start = performance.now();
            for (const build of builds) execFileSync("kubectl", ["kustomize", build], { stdio: "pipe" });
            return performance.now() - start;
          },
        },
      },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function text(content: Uint8Array | string): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** Everything but Kustomize from memory. */
function portsAround(tool: Kustomize): Ports {
  const files = serviceFiles("shop-api", shopApiYaml);
  const platform = madePlatform("https://github.com/acme/preview-platform.git", platformFiles());
  const absent = async (): Promise<never> => {
    throw new Error("rendering asks for nothing else");
  };
  return {
    executables: absent,
    prompts: absent,
    workspace: absent,
    templates: absent,
    browser: absent,
    summary: absent,
    ...{ images: absent, seedEngines: absent, scriptBytes: absent, dataFolders: absent },
    ...madeClusterPorts(undefined, []),
    kustomize: async () => tool,
    platform: async () => madePlatformRepositories([platform]),
    registry: async () => ({ find: async () => ({ digest: `sha256:${"a".repeat(64)}`, platforms: ["linux/amd64"] }) }),
    github: async () => ({
      account: absent,
      repository: absent,
      branchRules: absent,
      pullRequest: async () => pullRequest,
      ...{ pullRequestsOfBranch: absent, openPullRequests: absent, time: () => undefined },
      addLabel: absent,
      removeLabel: absent,
      ensurePullRequest: absent,
    }),
    git: async () => ({
      version: absent,
      repository: async () => ({
        root: "/home/ann/shop-api",
        folder: "",
        remote: "https://github.com/acme/shop-api.git",
        branch: "SHOP-7-cart",
        head: pullRequest.sha,
        defaultBranch: "main",
      }),
      changedPaths: async () => [],
      ...{ local: absent, mergeBase: absent },
      commit: async () => ({
        sha: pullRequest.sha,
        paths: async () => new Map(Object.keys(files).map((path) => [path, path])),
        read: async (paths) =>
          new Map(paths.flatMap((path) => (path in files ? [[path, new TextEncoder().encode(files[path])]] : []))),
        sizes: absent,
      }),
    }),
  };
}
