import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Environment, Executables, Kustomize, Lazy } from "../ports.ts";
import { Problem, storageProblem } from "../problem.ts";

export interface KustomizeOptions {
  readonly executables: Lazy<Executables>;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
}

interface Candidate {
  readonly program: string;
  readonly build: readonly string[];
  /** Arguments that print the version, and where it stands in what they print. */
  readonly ask: readonly string[];
  readonly pattern: RegExp;
  readonly name: string;
}

interface Tool extends Candidate {
  readonly version: readonly [number, number, number];
}

const standalone: Candidate = {
  program: "kustomize",
  build: ["build"],
  ask: ["version"],
  pattern: /v?(\d+)\.(\d+)\.(\d+)/,
  name: "kustomize",
};

const insideKubectl: Candidate = {
  program: "kubectl",
  build: ["kustomize"],
  ask: ["version", "--client"],
  pattern: /Kustomize Version: v?(\d+)\.(\d+)\.(\d+)/,
  name: "kubectl kustomize",
};

/** What Argo CD 2.14 bundles; older ones order components differently. */
const floor = [5, 4, 0] as const;

/** Kustomize as a program of its own, or the one inside kubectl. */
export function kustomize(options: KustomizeOptions): Kustomize {
  const asked = new Map<Candidate, Promise<string | undefined>>();
  const ask: Ask = (candidate) => {
    const answer = asked.get(candidate) ?? versionText(options, candidate);
    asked.set(candidate, answer);
    return answer;
  };
  let found: Promise<Tool> | undefined;
  const tool = () => {
    found ??= findTool(ask);
    return found;
  };
  const build = async (root: string, folder: string, candidate: Candidate) => {
    const programs = await options.executables();
    const request = { cwd: root, env: offline(root), timeoutSeconds: 90 };
    return programs.run(candidate.program, [...candidate.build, join(root, folder)], request);
  };
  return {
    version: async () => {
      const { name, version } = await tool();
      return `${name} ${version.join(".")}`;
    },
    async build(tree, folder) {
      const [likely, root] = await Promise.all([likelyCandidate(ask), written(tree, options)]);
      // Asking for the version takes as long as a build, so that one begins before it is known to be the right one.
      const begun = build(root, folder, likely);
      begun.catch(() => undefined);
      const sure = await tool();
      const { exitCode, stdout, stderr } = await (sure.program === likely.program ? begun : build(root, folder, sure));
      if (exitCode === 0) return new TextDecoder().decode(stdout);
      throw buildFailed(folder, root, stderr);
    },
  };
}

type Ask = (candidate: Candidate) => Promise<string | undefined>;

/** That a program is not there is known at once. */
async function likelyCandidate(ask: Ask): Promise<Candidate> {
  return (await ask(standalone)) === undefined ? insideKubectl : standalone;
}

async function written(
  tree: ReadonlyMap<string, Uint8Array | string>,
  { temporaryFolder }: KustomizeOptions,
): Promise<string> {
  const root = await temporaryFolder("kustomize");
  await writeTree(root, tree).catch((error: unknown) => {
    throw error instanceof Problem ? error : storageProblem(error);
  });
  return root;
}

/** Files of a tree in a folder. A path that would leave it is our own mistake. */
async function writeTree(root: string, tree: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const folders = new Set<string>();
  for (const path of tree.keys()) {
    const file = join(root, path);
    if (!file.startsWith(`${root}/`))
      throw new Problem("bug", { code: "path-outside", message: "A file would be written outside its folder." });
    for (let folder = dirname(file); folder !== root; folder = dirname(folder)) folders.add(folder);
  }
  // Not `recursive`: that would bring the root back when the command has ended and removed it.
  for (const folder of [...folders].sort()) await mkdir(folder);
  await Promise.all([...tree].map(([path, content]) => writeFile(join(root, path), content)));
}

/**
 * Kustomize has no flag against the network. References to other places are refused before it starts; this is the
 * second wall: a Git that may use no transport, and a proxy that nobody answers.
 */
function offline(home: string): Environment {
  const nowhere = "http://127.0.0.1:9";
  const proxies = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere };
  return { ...proxies, NO_PROXY: "", no_proxy: "", GIT_ALLOW_PROTOCOL: "none", HOME: home, SSH_AUTH_SOCK: undefined };
}

async function findTool(ask: Ask): Promise<Tool> {
  let old: Tool | undefined;
  for (const candidate of [standalone, insideKubectl]) {
    const match = candidate.pattern.exec((await ask(candidate)) ?? "");
    if (match === null) continue;
    const tool: Tool = { ...candidate, version: [Number(match[1]), Number(match[2]), Number(match[3])] };
    if (!isOlder(tool.version, floor)) return tool;
    old ??= tool;
  }
  throw old === undefined ? missing() : tooOld(old);
}

/** undefined when the program is not there, or does not know its version. */
async function versionText(options: KustomizeOptions, { program, ask }: Candidate): Promise<string | undefined> {
  const programs = await options.executables();
  try {
    const { exitCode, stdout } = await programs.run(program, ask, { timeoutSeconds: 20 });
    return exitCode === 0 ? new TextDecoder().decode(stdout) : undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === "program-missing") return undefined;
    throw error;
  }
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  for (const [index, part] of than.entries()) {
    const difference = (version[index] ?? 0) - part;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function missing(): Problem {
  return new Problem("usage", {
    code: "kustomize-missing",
    message: "Neither `kustomize` nor `kubectl` is on the PATH.",
    hints: [
      `Install Kustomize ${floor.join(".")} or newer (https://kubectl.docs.kubernetes.io/installation/kustomize), or kubectl 1.31 or newer.`,
    ],
  });
}

function tooOld(tool: Tool): Problem {
  return new Problem("usage", {
    code: "kustomize-too-old",
    message: `${tool.name} ${tool.version.join(".")} is too old: preview renders with Kustomize ${floor.join(".")} or newer.`,
    hints: ["Install a newer `kustomize`, or kubectl 1.31 or newer."],
  });
}

function buildFailed(folder: string, root: string, stderr: string): Problem {
  const said = stderr
    .replaceAll(root, "")
    .replace(/^(# Warning:.*\n?)+/gm, "")
    .replace(/^error: /i, "")
    // kubectl 1.32 and newer: a line of its log, with the message in quotes or, when it is long, in angle brackets.
    .replace(/^E\d{4} \S+ +\d+ \S+\] "command failed" err=(?:"(.*)"|<\n(.*)\n >)\s*$/s, (_, quoted, long) =>
      typeof quoted === "string" ? quoted.replace(/\\(["\\])/g, "$1") : String(long).replace(/^\t/gm, ""),
    )
    .trim()
    .slice(0, 1500);
  return new Problem("config", {
    code: "kustomize-failed",
    message: `Kustomize cannot build \`${folder}\`: ${said}`,
    hints: [`Try it with \`kubectl kustomize ${folder}\`; links (symbolic) are not followed here.`],
  });
}
