import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type GoModule, goModules } from "./versions.ts";

/** Where compiled programs and manifests lie. */
export interface Built {
  /** Path of a program; throws for one that `versions.ts` does not name. */
  program(name: string): string;
  /** Folder of manifests, by the name that `versions.ts` gives it. */
  manifests(name: string): string;
}

/** Kept between clusters and branches, outside of any work tree. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "preview-cluster");

/** Compiles what is not in the cache yet, one program at a time; about ten minutes on two cores for all. */
export function ensureBuilt(say: (line: string) => void): Built {
  const places = new Map<string, string>();
  for (const module of goModules) {
    const folder = join(cacheFolder, "built", `${module.name}-${hashOf(module)}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, from] of Object.entries(module.manifests)) {
      const place = join(folder, `${name}.manifests`);
      if (!existsSync(place)) copyManifests(module, from, place);
      places.set(`${name}.manifests`, place);
    }
    for (const [name, path] of Object.entries(module.programs)) {
      const place = join(folder, name);
      if (!existsSync(place)) compile(module, { name, path, place }, say);
      places.set(name, place);
    }
  }
  const find = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`versions.ts has no ${name}`);
    return place;
  };
  return { program: find, manifests: (name) => find(`${name}.manifests`) };
}

const sourceFolder = (module: GoModule) => join(import.meta.dirname, "go", module.name);

const linkerFlags = (module: GoModule) => `-s -w ${module.flags}`.trim();

function hashOf(module: GoModule): string {
  const hash = createHash("sha256").update(linkerFlags(module));
  for (const file of readdirSync(sourceFolder(module)).sort())
    hash.update(readFileSync(join(sourceFolder(module), file)));
  return hash.digest("hex").slice(0, 12);
}

function compile(
  module: GoModule,
  { name, path, place }: { name: string; path: string; place: string },
  say: (line: string) => void,
): void {
  const start = Date.now();
  const unfinished = `${place}.${process.pid}`;
  try {
    go(module, ["build", "-trimpath", "-ldflags", linkerFlags(module), "-o", unfinished, path]);
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { force: true });
  }
  say(`built ${name} in ${Math.round((Date.now() - start) / 1000)} s`);
}

function copyManifests(module: GoModule, from: { module: string; folder: string }, place: string): void {
  go(module, ["mod", "download", from.module]);
  const folder = go(module, ["list", "-m", "-f", "{{.Dir}}", from.module]);
  cpSync(join(folder, from.folder), `${place}.${process.pid}`, { recursive: true });
  renameSync(`${place}.${process.pid}`, place);
}

/** Nice, because a developer goes on working meanwhile. */
function go(module: GoModule, args: readonly string[]): string {
  return execFileSync("nice", ["-n", "19", "go", ...args], {
    cwd: sourceFolder(module),
    encoding: "utf8",
    env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly", GOWORK: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}
