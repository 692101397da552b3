import { homedir } from "node:os";
import { join } from "node:path";
import type { Images } from "../../ports/images.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedEngine, SeedRequest } from "../../ports/seeds.ts";
import type { Environment, Executables, Lazy } from "../../ports.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import type { Owner } from "./isolation.ts";

/** One way to run the programs of a base image. */
export interface Engine {
  readonly name: SeedEngine["name"];
  /** As a clause why it cannot build this database here; undefined when it can. */
  reasonAgainst(database: SeedDatabase): Promise<string | undefined>;
  open(request: SeedRequest): Promise<Sandbox>;
}

export interface SeedEnginesOptions {
  readonly environment: Environment;
  /** The folder of the command, where npm packages are looked up from. */
  readonly directory: string;
  /** Of an npm package with PostgreSQL, where its programs can run; default: where they lie. */
  readonly embedded?: (native: string) => Promise<string>;
  readonly executables: Lazy<Executables>;
  readonly images: Lazy<Images>;
  /** A folder that lives as long as the command. */
  readonly temporaryFolder: (purpose: string) => Promise<string>;
  readonly signal: AbortSignal;
}

/** Of the official images, the user that their servers run as. */
export const imageUsers: Readonly<Record<SeedDatabase["engine"], readonly string[]>> = {
  postgres: ["postgres"],
  redis: ["redis"],
  mongo: ["mongodb"],
};

/** Of this process. */
export function ownUser(): Owner {
  return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
}

/** `linux/amd64`, as images name the machine that this is; what runs here is Linux or, in a container, could be. */
export function ownPlatform(): string {
  const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };
  return `linux/${architectures[process.arch] ?? process.arch}`;
}

/** Why the programs of another processor do not run here. */
export function foreignPlatform({ platforms }: SeedDatabase): string | undefined {
  const foreign = platforms.find((platform) => !platform.startsWith(ownPlatform()));
  return foreign === undefined ? undefined : `it cannot run ${foreign} on a machine that is ${ownPlatform()}`;
}

/** Of the user, for this program (https://specifications.freedesktop.org/basedir-spec/latest/). */
export function cacheFolder({ XDG_CACHE_HOME, HOME }: Environment): string {
  return join(XDG_CACHE_HOME || join(HOME || homedir(), ".cache"), "preview");
}
