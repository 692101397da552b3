import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
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

/** Compiles what is not in the cache yet, a module at a time; twelve minutes on two cores for all. */
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
    const names = Object.keys(module.programs);
    const missing = names.filter((name) => !existsSync(join(folder, name)));
    if (missing.length > 0) compile(module, missing, folder, say);
    for (const name of names) places.set(name, join(folder, name));
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

/** All programs of a module in one go: while one is linked, which takes one core, the others are compiled. */
function compile(module: GoModule, names: readonly string[], folder: string, say: (line: string) => void): void {
  const start = Date.now();
  const packages = names.map((name) => module.programs[name] ?? ".");
  const unfinished = join(folder, `unfinished-${process.pid}`);
  mkdirSync(unfinished);
  try {
    go(module, ["build", "-trimpath", "-ldflags", linkerFlags(module), "-o", `${unfinished}/`, ...packages]);
    // Go names a program after its package: the path that it would be installed to tells how.
    const targets = go(module, ["list", "-f", "{{.Target}}", ...packages]).split("\n");
    for (const [index, target] of targets.entries())
      renameSync(join(unfinished, basename(target)), join(folder, names[index] ?? ""));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  say(`built ${names.join(", ")} in ${Math.round((Date.now() - start) / 1000)} s`);
}

function copyManifests(module: GoModule, from: { module: string; folder: string }, place: string): void {
  go(module, ["mod", "download", from.module]);
  const folder = go(module, ["list", "-m", "-f", "{{.Dir}}", from.module]);
  cpSync(join(folder, from.folder), `${place}.${process.pid}`, { recursive: true });
  renameSync(`${place}.${process.pid}`, place);
}

/** Nice to a developer, who goes on working meanwhile. */
function go(module: GoModule, args: readonly string[]): string {
  const [command = "go", ...before] = process.env.CI === undefined ? ["nice", "-n", "19", "go"] : ["go"];
  return execFileSync(command, [...before, ...args], {
    cwd: sourceFolder(module),
    encoding: "utf8",
    env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly", GOWORK: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}
