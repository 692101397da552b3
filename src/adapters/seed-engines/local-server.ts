import { dirname } from "node:path";
import type { Executables } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { findProgram } from "./programs.ts";

/** A server that is one program, and how its official images are named and say their version. */
interface ServerProgram {
  readonly name: string;
  readonly program: string;
  readonly images: RegExp;
  readonly variables: readonly string[];
}

const servers: Readonly<Record<Exclude<SeedDatabase["engine"], "postgres">, ServerProgram>> = {
  redis: {
    name: "Redis",
    program: "redis-server",
    images: /(?:^|\/)(?:redis|valkey):(\d[\d.]*)/,
    variables: ["REDIS_VERSION", "VALKEY_VERSION"],
  },
  mongo: {
    name: "MongoDB",
    program: "mongod",
    images: /(?:^|\/)mongo:(\d[\d.]*)/,
    variables: ["MONGO_VERSION"],
  },
};

export interface LocalServerOptions {
  readonly executables: Executables;
  /** The folders of the PATH. */
  readonly folders: readonly string[];
  /** Variables of a base image, by its reference. */
  readonly variables: (base: string) => Promise<Readonly<Record<string, string>> | undefined>;
}

/**
 * The folder of a server that is on the PATH and whose data the base image can read: of its major version, and not newer
 * than what is known of it. As a clause why there is none.
 */
export async function findServer(
  engine: keyof typeof servers,
  { base, pinned }: { readonly base: string; readonly pinned: string },
  { executables, folders, variables }: LocalServerOptions,
): Promise<{ readonly folder: string } | { readonly reason: string }> {
  const { name, program, images, variables: names } = servers[engine];
  // With its digest alone an image says more exactly what it has; the tag is what a person asked for.
  const wanted = images.exec(pinned)?.[1] ?? versionAmong(names, await variables(pinned)) ?? images.exec(base)?.[1];
  if (wanted === undefined) {
    return { reason: `which ${name} ${base} has is not known: neither ${names.join(" nor ")} nor its tag says it` };
  }
  const file = await findProgram(program, folders);
  if (file === undefined) return { reason: `there is no \`${program}\` on the PATH` };
  const version = await versionOf(file, executables);
  if (version === undefined) return { reason: `\`${file}\` does not run` };
  if (canRead(wanted, version)) return { folder: dirname(file) };
  return { reason: `\`${file}\` is version ${version}, and ${base} has ${wanted}` };
}

function versionAmong(names: readonly string[], variables: Readonly<Record<string, string>> = {}): string | undefined {
  return names.map((name) => variables[name]).find((value) => value !== undefined && /^\d/.test(value));
}

function canRead(wanted: string, version: string): boolean {
  const [major, minor] = wanted.split(".").map(Number);
  const [ownMajor, ownMinor = 0] = version.split(".").map(Number);
  return major === ownMajor && (minor === undefined || ownMinor <= minor);
}

/** `7.0.15` of `Redis server v=7.0.15 sha=…` and of `db version v7.0.15`; undefined when it does not run. */
async function versionOf(file: string, executables: Executables): Promise<string | undefined> {
  try {
    const { stdout } = await executables.run(file, ["--version"], { timeoutSeconds: 20 });
    return /\bv=?(\d+(?:\.\d+)*)/.exec(new TextDecoder().decode(stdout))?.[1];
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return undefined;
    throw error;
  }
}
