import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { executables } from "../../src/adapters/executables.ts";
import { buildPostgres } from "../../src/adapters/postgres/recipe.ts";
import { buildRedis } from "../../src/adapters/redis/recipe.ts";
import { type SeedEnginesOptions, seedEngines } from "../../src/adapters/seed-engines/engines.ts";
import type { Images } from "../../src/ports/images.ts";
import type { SeedEngines, SeedScript } from "../../src/ports/seeds.ts";
import type { SeedDatabase } from "../../src/seeds/seeds-config.ts";

/** Debian's PostgreSQL 15, which the suites of engines build with; without it they are left out. */
export const programs = "/usr/lib/postgresql/15/bin";
export const hasPostgres = existsSync(join(programs, "initdb"));

/** The major version of the Redis on the PATH; undefined where there is none. */
export function redisMajor(): string | undefined {
  try {
    return /v=(\d+)\./.exec(execFileSync("redis-server", ["--version"], { encoding: "utf8" }))?.[1];
  } catch {
    return undefined;
  }
}

/** As seeds.yaml has it after defaults. */
export function seedDatabase(changed: Partial<SeedDatabase> = {}): SeedDatabase {
  return {
    name: "main",
    engine: "postgres",
    base: "docker.io/library/postgres:15-bookworm",
    image: "ghcr.io/acme/shop-seed-main",
    scripts: "postgres",
    database: "shop",
    user: "shop",
    password: "s'h$p\\1",
    locale: "C.UTF-8",
    extensions: [],
    platforms: [process.arch === "arm64" ? "linux/arm64" : "linux/amd64"],
    settings: {},
    compression: "gzip",
    ...changed,
  };
}

/** A script in the folder of the database, with its bytes in small pieces. */
export function seedScript(name: string, content: string | Uint8Array): SeedScript {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    version: /^V(\d+)/.exec(name)?.[1] ?? "1",
    path: `seeds/postgres/${name}`,
    async *open() {
      for (let start = 0; start < bytes.length; start += 60_000) yield bytes.subarray(start, start + 60_000);
    },
  };
}

/** No registry answers, unless a test has one. */
const noImages: Pick<Images, "open" | "unpack"> = { open: async () => undefined, unpack: async () => undefined };

export interface EnginesOptions extends Partial<Pick<SeedEnginesOptions, "environment" | "recipes">> {
  /** Where all folders of the command are. */
  readonly folder: string;
  readonly images?: Pick<Images, "open" | "unpack"> | undefined;
  readonly signal: AbortSignal;
}

/** Engines on this machine, as the program composes them. */
export function enginesIn({ folder, images = noImages, signal, ...changed }: EnginesOptions): SeedEngines {
  const environment = changed.environment ?? { PATH: process.env.PATH, HOME: folder };
  return seedEngines({
    environment,
    directory: folder,
    executables: async () => executables({ environment, cwd: folder, signal }),
    // Only these two are asked for.
    images: async () => images as Images,
    temporaryFolder: async (purpose) => mkdtempSync(join(folder, `${purpose}-`)),
    signal,
    recipes: changed.recipes ?? { postgres: async () => buildPostgres, redis: async () => buildRedis },
  });
}
