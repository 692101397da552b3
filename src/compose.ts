import { join, resolve } from "node:path";
import { localOr } from "./compose-local.ts";
import type { Environment, Lazy, Ports } from "./ports.ts";
import { Problem } from "./problem.ts";
import type { Process } from "./process.ts";
import { seedRecipes } from "./seed-recipes.ts";

/** The real world behind the ports; each adapter is loaded when it is first used. */
export interface World {
  readonly ports: Ports;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Throws Problem `directory-missing` when `-C` names no folder: every program would fail to start there. */
  readonly requireDirectory: () => void;
  /** Removes what the command kept on the machine while it ran. */
  readonly close: () => Promise<void>;
}

/** Hexadecimal SHA-256. */
export function sha256(data: string | Uint8Array): string {
  // Loaded here, because a command that hashes nothing should not wait for it.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(data).digest("hex");
}

/** What of the command line decides which world it is; read late, because it is not parsed yet. */
export interface WorldFlags {
  readonly directory?: string | undefined;
  readonly context?: string | undefined;
  readonly config?: string | undefined;
  /** `--branch` of the command; true without a name. */
  readonly branch?: string | true | undefined;
}

/** Puts an adapter behind each port: the only place that knows which is which. `tell` shows a person a notice. */
export function composeWorld(
  from: Process,
  flags: () => WorldFlags,
  tell: (message: string) => void = () => undefined,
): World {
  const { environment } = from;
  const over = new AbortController();
  // What a command no longer waits for ends with it, and does not keep the process alive.
  const signal = AbortSignal.any([from.signal, over.signal]);
  const directory = () => resolve(from.directory, flags().directory ?? ".");
  const closers: (() => Promise<void>)[] = [];
  const sleep = from.sleep ?? sleepWith(signal);
  const executables = once(async () =>
    (await import("./adapters/executables.ts")).executables({ environment, cwd: directory(), signal }),
  );
  const temporaryFolder = temporaryFolderWith(closers);
  const clock = {
    milliseconds: from.now,
    sleep: (milliseconds: number) => sleep(milliseconds / 1000),
    random: from.random,
  };
  const kubernetes = once(async () => {
    const { connect } = await import("./adapters/kubernetes/connect.ts");
    const connection = await connect({ environment, context: flags().context, clock, signal });
    closers.push(connection.close);
    return connection;
  });
  const elsewhere: Ports = {
    executables,
    git: once(async () =>
      (await import("./adapters/git/repository.ts")).git({
        directory: directory(),
        executables,
        temporaryFolder,
        token: (await import("./adapters/git/tokens.ts")).sourceToken(environment),
      }),
    ),
    platform: once(async () =>
      (await import("./adapters/git/platform.ts")).platformRepositories({
        executables,
        temporaryFolder,
        token: (await import("./adapters/git/tokens.ts")).platformToken(environment),
        directory: directory(),
        clock,
      }),
    ),
    kustomize: once(async () => (await import("./adapters/kustomize.ts")).kustomize({ executables, temporaryFolder })),
    github: once(() => openGitHub(environment, executables, signal)),
    registry: once(async () =>
      (await import("./adapters/registry/registry.ts")).registry({ environment, executables, signal }),
    ),
    ...seedPorts({ environment, executables, signal, directory, temporaryFolder }),
    cluster: once(async () => (await kubernetes()).cluster),
    argocd: once(async () => (await kubernetes()).argocd),
    web: once(async () => (await import("./adapters/web.ts")).web({ signal, environment })),
    prompts: once(async () => (await import("./adapters/prompts.ts")).prompts({ output: from.questions(), signal })),
    workspace: once(async () => (await import("./adapters/workspace.ts")).workspace(directory(), executables)),
    templates: once(async () => (await import("./adapters/templates.ts")).templates(join(from.home, "templates"))),
    summary: once(async () => (await import("./adapters/step-summary.ts")).stepSummary(environment)),
    browser: once(async () =>
      (await import("./adapters/browser.ts")).browser({ environment, platform: from.platform, executables }),
    ),
  };
  const ports = localOr({ from, directory, flags, signal, temporaryFolder, tell }, elsewhere);
  const close = async () => {
    over.abort();
    await Promise.allSettled(closers.map((end) => end()));
  };
  return { ports, sleep, requireDirectory: () => requireFolder(flags().directory, directory()), close };
}

/** Makes folders that `closers` will remove. */
function temporaryFolderWith(closers: (() => Promise<void>)[]): (purpose: string) => Promise<string> {
  const temporary = once(async () => {
    const folders = (await import("./adapters/temporary-folders.ts")).temporaryFolders();
    closers.push(folders.removeAll);
    return folders;
  });
  return async (purpose) => (await temporary()).make(purpose);
}

function requireFolder(asked: string | undefined, path: string): void {
  if (asked === undefined || isFolder(path)) return;
  throw new Problem("usage", {
    code: "directory-missing",
    message: `\`-C ${asked}\` names no folder that can be read.`,
  });
}

function isFolder(path: string): boolean {
  // Loaded already, with the program itself.
  const { statSync } = process.getBuiltinModule("node:fs");
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

interface Machine {
  readonly environment: Environment;
  readonly executables: Ports["executables"];
  readonly signal: AbortSignal;
  readonly directory: () => string;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
}

/** What the images of seeds are made with. */
function seedPorts(machine: Machine): Pick<Ports, "images" | "seedEngines" | "scriptBytes" | "dataFolders"> {
  const { temporaryFolder, directory } = machine;
  const images = once(async () => {
    const [{ images }, { layers }] = await Promise.all([
      import("./adapters/registry/images.ts"),
      import("./adapters/layers/layers.ts"),
    ]);
    return images({ ...machine, layers: layers(machine) });
  });
  return {
    images,
    seedEngines: once(async () => {
      const { seedEngines } = await import("./adapters/seed-engines/engines.ts");
      return seedEngines({ ...machine, directory: directory(), images, recipes: seedRecipes });
    }),
    scriptBytes: once(async () => {
      const [{ scriptBytes }, { decompressed }] = await Promise.all([
        import("./adapters/script-bytes.ts"),
        import("./adapters/layers/compression.ts"),
      ]);
      return scriptBytes(directory(), decompressed);
    }),
    dataFolders: once(async () => (await import("./adapters/data-folders.ts")).dataFolders(temporaryFolder)),
  };
}

async function openGitHub(environment: Environment, executables: Ports["executables"], signal: AbortSignal) {
  const [{ gitHub }, { gitHubToken }] = await Promise.all([
    import("./adapters/github/github.ts"),
    import("./adapters/github/token.ts"),
  ]);
  const apiUrl = environment.GITHUB_API_URL || "https://api.github.com";
  return gitHub({ token: gitHubToken(environment, executables, apiUrl), apiUrl, signal });
}

function sleepWith(signal: AbortSignal): World["sleep"] {
  return async (seconds) => {
    try {
      const { setTimeout } = await import("node:timers/promises");
      await setTimeout(seconds * 1000, undefined, { signal });
    } catch (cause) {
      if (!signal.aborted) throw cause;
      throw new Problem("interrupted", { code: "interrupted", message: "Interrupted.", cause });
    }
  };
}

/** Builds at the first call, and answers the same thing afterwards. */
function once<T>(build: Lazy<T>): Lazy<T> {
  let built: Promise<T> | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
