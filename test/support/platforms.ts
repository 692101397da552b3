import { chmodSync } from "node:fs";
import { join } from "node:path";
import { executables } from "../../src/adapters/executables.ts";
import { platformRepositories } from "../../src/adapters/git/platform.ts";
import type { Files, PlatformRepository } from "../../src/ports.ts";
import { bareRepository, commitFiles, git, writeFiles } from "./git.ts";
import { madePlatform, madePlatformRepositories } from "./made-platform.ts";
import { temporaryFolder } from "./temporary.ts";

type Changes = Readonly<Record<string, string | null>>;

/** A platform repository as its contract sees it from outside, real or made. */
export interface PlatformUnderTest {
  /** As another process would open it. */
  open(): Promise<PlatformRepository>;
  /** Another writer; null takes a file away. */
  write(branch: "main" | "previews", files: Changes): void;
  /** Another writer who is faster than the next push. */
  meanwhile(branch: "main" | "previews", files: Changes): void;
  /** The branch takes no push any more. */
  protect(): void;
  /** All files of a branch. */
  files(branch: string): Files;
}

/** A repository opened by the Git adapter; `before` is told the arguments of each process that it starts. */
export async function openRepository(
  url: string,
  before: (args: readonly string[]) => void = () => undefined,
): Promise<PlatformRepository> {
  const directory = temporaryFolder();
  const programs = executables({ environment: process.env, cwd: directory, signal: new AbortController().signal });
  const repositories = platformRepositories({
    executables: async () => ({
      run(program, args, options) {
        before(args);
        return programs.run(program, args, options);
      },
    }),
    temporaryFolder: async () => temporaryFolder(),
    token: () => undefined,
    directory,
    clock: { milliseconds: () => performance.now(), sleep: async () => undefined, random: Math.random },
  });
  return repositories.open(url);
}

/** An empty repository on disk. */
export function realPlatform(): PlatformUnderTest {
  const bare = bareRepository(join(temporaryFolder(), "platform.git"));
  const write = (branch: string, files: Changes) => void commitFiles(bare, branch, files);
  return {
    open: () => openRepository(bare),
    write,
    // Whoever has read the branch already knows nothing of this.
    meanwhile: write,
    protect() {
      writeFiles(bare, { "hooks/pre-receive": "#!/bin/sh\necho protected branch >&2\nexit 1\n" });
      chmodSync(join(bare, "hooks/pre-receive"), 0o755);
    },
    files(branch) {
      const paths = git(bare, "ls-tree", "-r", "-z", "--name-only", branch).split("\0").filter(Boolean);
      return Object.fromEntries(paths.map((path) => [path, `${git(bare, "show", `${branch}:${path}`)}\n`]));
    },
  };
}

/** An empty repository in memory. */
export function madePlatformUnderTest(): PlatformUnderTest {
  const platform = madePlatform("https://github.com/acme/preview-platform.git", {});
  platform.previews = {};
  for (const branch of ["main", "previews"] as const) platform.missing.add(branch);
  const write = (branch: "main" | "previews", changes: Changes) => {
    platform.missing.delete(branch);
    const all = Object.entries({ ...platform[branch], ...changes });
    platform[branch] = Object.fromEntries(
      all.flatMap(([path, text]): [string, string][] => (text === null ? [] : [[path, text]])),
    );
  };
  return {
    open: () => madePlatformRepositories([platform]).open(platform.url),
    write,
    meanwhile(branch, changes) {
      platform.beforePush = () => write(branch, changes);
    },
    protect() {
      platform.refuse = "protected branch";
    },
    files(branch) {
      if (branch === "main" || branch === "previews") return platform[branch];
      return platform.others.get(branch) ?? {};
    },
  };
}
