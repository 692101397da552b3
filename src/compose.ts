import { join, resolve } from "node:path";
import type { Lazy, Ports } from "./ports.ts";
import { Problem } from "./problem.ts";
import type { Process } from "./process.ts";

/** The real world behind the ports; each adapter is loaded when it is first used. */
export interface World {
  readonly ports: Ports;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Removes what the command kept on the machine while it ran. */
  readonly close: () => Promise<void>;
}

/** Hexadecimal SHA-256. */
export function sha256(data: string | Uint8Array): string {
  // Loaded here, because a command that hashes nothing should not wait for it.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(data).digest("hex");
}

/** Puts an adapter behind each port: the only place that knows which is which. `folder` is what `-C` names. */
export function composeWorld(from: Process, folder: () => string | undefined): World {
  const { environment, signal } = from;
  const directory = () => resolve(from.directory, folder() ?? ".");
  const closers: (() => Promise<void>)[] = [];
  const sleep =
    from.sleep ??
    (async (seconds: number) => {
      try {
        const { setTimeout } = await import("node:timers/promises");
        await setTimeout(seconds * 1000, undefined, { signal });
      } catch (cause) {
        if (!signal.aborted) throw cause;
        throw new Problem("interrupted", { code: "interrupted", message: "Interrupted.", cause });
      }
    });
  const executables = once(async () =>
    (await import("./adapters/executables.ts")).executables({ environment, cwd: directory(), signal }),
  );
  const temporary = once(async () => {
    const folders = (await import("./adapters/temporary-folders.ts")).temporaryFolders();
    closers.push(folders.removeAll);
    return folders;
  });
  const temporaryFolder = async (purpose: string) => (await temporary()).make(purpose);
  const apiUrl = environment.GITHUB_API_URL || "https://api.github.com";
  const clock = {
    milliseconds: from.now,
    sleep: (milliseconds: number) => sleep(milliseconds / 1000),
    random: from.random,
  };
  const ports: Ports = {
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
    github: once(async () => {
      const [{ gitHub }, { gitHubToken }] = await Promise.all([
        import("./adapters/github/github.ts"),
        import("./adapters/github/token.ts"),
      ]);
      return gitHub({ token: gitHubToken(environment, executables, apiUrl), apiUrl, signal });
    }),
    registry: once(async () =>
      (await import("./adapters/registry/registry.ts")).registry({ environment, executables, signal }),
    ),
    prompts: once(async () => (await import("./adapters/prompts.ts")).prompts({ output: from.questions(), signal })),
    workspace: once(async () => (await import("./adapters/workspace.ts")).workspace(directory(), executables)),
    templates: once(async () => (await import("./adapters/templates.ts")).templates(join(from.home, "templates"))),
    browser: once(async () =>
      (await import("./adapters/browser.ts")).browser({ environment, platform: from.platform, executables }),
    ),
  };
  return { ports, sleep, close: async () => void (await Promise.allSettled(closers.map((close) => close()))) };
}

/** Builds at the first call, and answers the same thing afterwards. */
function once<T>(build: Lazy<T>): Lazy<T> {
  let built: Promise<T> | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
