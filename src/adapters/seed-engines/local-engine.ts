import { access, readFile } from "node:fs/promises";
import type { SeedRequest } from "../../ports/seeds.ts";
import { Problem } from "../../problem.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { imageEnvironment, isAlpine, officialMajor, postgresMajor } from "./base-image.ts";
import { type Engine, foreignPlatform, ownPlatform, ownUser, type SeedEnginesOptions } from "./engine.ts";
import { hostSandbox } from "./host-sandbox.ts";
import { chooseIsolation, type Owner } from "./isolation.ts";
import { findPostgres } from "./local-postgres.ts";
import { findServer } from "./local-server.ts";
import { userIn } from "./passwd.ts";
import { programFolders } from "./programs.ts";

/** Locales that sort the same everywhere: others follow the C library, and this machine's is not the image's. */
const sameEverywhere = /^(C|POSIX|C\.UTF-?8)$/i;

/** Users that a server may run as in root's place; the first has no databases of its own to lose. */
const unprivileged = ["nobody", "postgres", "_postgres"];

/** The server as this machine has it, of the base image's major version. */
export function localEngine(options: SeedEnginesOptions): Engine {
  const { environment, directory, embedded, temporaryFolder, signal } = options;
  const own = ownUser();
  const folders = programFolders(environment.PATH);
  const found = async ({ engine, base, locale }: SeedDatabase, pinned = base) => {
    if (engine !== "postgres") {
      return findServer(engine, { base, pinned }, { executables: await options.executables(), folders, variables });
    }
    const official = officialMajor(base);
    const named = official === undefined ? await variables(pinned) : undefined;
    const major = official ?? postgresMajor(base, named);
    if (major === undefined)
      return { reason: `which PostgreSQL ${base} has is not known: neither PG_MAJOR nor its tag says it` };
    if (lettersOfLibrary(major, locale) && isAlpine(base, named) !== (await isAlpineHere())) {
      return {
        reason: `${base} has other upper-case letters than this machine, and PostgreSQL ${major} goes by the C library; \`locale: C\` has none but A to Z`,
      };
    }
    return findPostgres(major, { executables: await options.executables(), folders, directory, embedded });
  };
  /** A registry that does not answer is no reason: the tag most often says it. */
  const variables = async (base: string) => {
    const images = await options.images();
    const image = await images.open(base, ownPlatform()).catch((error: unknown) => {
      if (error instanceof Problem && error.kind !== "interrupted") return undefined;
      throw error;
    });
    return image && imageEnvironment(image);
  };
  return {
    name: "local",
    async reasonAgainst(database) {
      const why = unfit(database) ?? (own.uid === 0 && (await substitute()) === undefined ? noSubstitute : undefined);
      if (why !== undefined) return why;
      const programs = await found(database);
      return "reason" in programs ? programs.reason : undefined;
    },
    async open({ base, database }: SeedRequest) {
      const programs = await found(database, base);
      if ("reason" in programs) {
        throw new Problem("usage", {
          code: "seed-engine-failed",
          message: `The engine local cannot go on: ${programs.reason}.`,
        });
      }
      const executables = await options.executables();
      const as = own.uid === 0 ? ((await substitute()) ?? own) : own;
      const folder = await temporaryFolder("seed");
      const isolation = await chooseIsolation({ executables, folders, own });
      const path = [programs.folder, "/usr/local/bin", "/usr/bin", "/bin"].join(":");
      const here = { folder, root: "/", inside: folder, as, mayChown: own.uid === 0, path };
      return hostSandbox({ executables, isolation, ...here, signal });
    },
  };
}

function unfit(database: SeedDatabase): string | undefined {
  const { engine, locale } = database;
  if (process.platform === "win32") return "it needs Linux or macOS";
  if (engine === "postgres" && !sameEverywhere.test(locale)) {
    return `the locale ${locale} sorts as the C library of the image does, and not as that of this machine; only C and C.UTF-8 are the same`;
  }
  return foreignPlatform(database);
}

/**
 * Whether upper and lower case are what the C library says, as indexes on `upper(name)` have them. Alpine's makes ẞ of ß
 * and Debian's does not, nor do they agree on 138 more; they put all characters in the same order. PostgreSQL 17 brings
 * its own C.UTF-8.
 */
function lettersOfLibrary(major: number, locale: string): boolean {
  return major < 17 && !/^(C|POSIX)$/i.test(locale);
}

function isAlpineHere(): Promise<boolean> {
  return access("/etc/alpine-release").then(
    () => true,
    () => false,
  );
}

const noSubstitute = `no server runs as root here, and there is none of the users ${unprivileged.join(", ")}`;

async function substitute(): Promise<Owner | undefined> {
  return userIn(await readFile("/etc/passwd", "utf8").catch(() => ""), unprivileged);
}
