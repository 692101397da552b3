import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/main.ts";
import type { Ports, Prompts } from "../../src/ports.ts";
import { bareRepository, git, gitEnvironment, writeFiles } from "./git.ts";
import { type MadeEngine, madeEngine } from "./made-engine.ts";
import { type MadeImages, madeImages } from "./made-images.ts";
import { type MadePlatform, madePlatform, madePlatformRepositories } from "./made-platform.ts";
import { platformFiles } from "./shop-files.ts";
import { temporaryFolder } from "./temporary.ts";
import type { Answer } from "./world.ts";

/** A service's repository on disk, whose registry and databases are made. */
export interface SeedWorld {
  readonly root: string;
  readonly images: MadeImages;
  readonly engine: MadeEngine;
  readonly platform: MadePlatform;
  /** What a person answers, in the order of the questions; without it nobody can be asked. */
  answers: (string | boolean)[] | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** What is made; nothing where everything is real. */
  made: Partial<Ports>;
  readonly environment: Record<string, string | undefined>;
  /** Of the next run, aborted as by Ctrl-C. */
  interruption: AbortController;
  run(...args: readonly string[]): Promise<Answer>;
  /** Runs as if started in a folder of the repository. */
  runIn(folder: string, ...args: readonly string[]): Promise<Answer>;
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Commits everything, and makes it what `origin/main` is. */
  release(): void;
}

export const shopSeeds = `apiVersion: preview/v1
kind: Seeds
databases:
  - name: main
    engine: postgres
    base: docker.io/library/postgres:17-bookworm
    image: ghcr.io/acme/shop-seed-main
    scripts: postgres
`;

export const shopScripts = {
  "seeds/seeds.yaml": shopSeeds,
  "seeds/postgres/V001__schema.sql": "CREATE TABLE products (id int PRIMARY KEY, name text);\n",
  "seeds/postgres/V002__reference_data.sql": "INSERT INTO products VALUES (1, 'cup'), (2, 'plate');\n".repeat(50),
} as const;

/** A clone with these files committed and pushed to its origin. */
export function seedWorld(files: Readonly<Record<string, string>> = shopScripts): SeedWorld {
  const top = temporaryFolder();
  const root = join(top, "shop-api");
  const origin = bareRepository(join(top, "origin.git"));
  mkdirSync(root);
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "remote", "add", "origin", origin);
  const world: SeedWorld = {
    ...{ root, images: madeImages(), engine: madeEngine(), answers: undefined },
    platform: madePlatform("https://github.com/acme/preview-platform.git", platformFiles()),
    now: Date.parse("2026-11-23T08:00:00Z"),
    environment: { ...gitEnvironment, NO_COLOR: "1" },
    interruption: new AbortController(),
    made: {},
    run: (...args) => run(world, ".", args),
    runIn: (folder, ...args) => run(world, folder, args),
    git: (...args) => git(root, ...args),
    write: (more) => writeFiles(root, more),
    release() {
      git(root, "add", "--all");
      git(root, "commit", "--quiet", "--allow-empty", "-m", "change");
      git(root, "push", "--quiet", "origin", "HEAD:main");
    },
  };
  world.made = {
    images: async () => world.images.port,
    seedEngines: async () => world.engine.port,
    platform: async () => madePlatformRepositories([world.platform]),
    prompts: async () => prompts(world),
  };
  world.images.add("docker.io/library/postgres:17-bookworm");
  world.images.add("docker.io/library/redis:8-bookworm");
  world.write(files);
  world.release();
  return world;
}

/** An answer without what is another one in every run: digests, and where the clone lies. */
export function steady(world: SeedWorld, { exitCode, stdout, stderr }: Answer): string {
  const text = `[exit ${exitCode}]\n${stdout}${stderr === "" ? "" : `---\n${stderr}`}`;
  return text.replace(/sha256:[0-9a-f]{8,64}/g, "sha256:…").replaceAll(world.root, "<clone>");
}

async function run(world: SeedWorld, folder: string, args: readonly string[]): Promise<Answer> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    isTerminal: () => world.answers !== undefined,
    columns: () => undefined,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const exitCode = await main(
    {
      args,
      environment: world.environment,
      directory: join(world.root, folder),
      platform: "linux",
      stdin: { isTerminal: () => world.answers !== undefined },
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      questions: () => process.stderr,
      now: () => world.now,
      random: () => 0,
      signal: world.interruption.signal,
      home: join(import.meta.dirname, "../.."),
      version: "0.0.0-test",
      nodeVersion: "24.15.0",
    },
    world.made,
  );
  return { exitCode, ...written };
}

function prompts(world: SeedWorld): Prompts {
  const answer = (question: string) => {
    const [given, ...rest] = world.answers ?? [];
    if (given === undefined) throw new Error(`nobody answers: ${question}`);
    world.answers = rest;
    return given;
  };
  return {
    confirm: async (question) => answer(question) === true,
    input: async (question) => String(answer(question)),
    // A test answers with one of the values; the type parameter only names them.
    select: async (question) => answer(question) as never,
  };
}
