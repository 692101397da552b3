import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoreKind } from "../../config/service-config.ts";
import type { Images } from "../../ports/images.ts";
import type { SeedEngines } from "../../ports/seeds.ts";
import { label } from "../../preview/labels.ts";
import { seedFolders } from "../../preview/store-data.ts";
import { Problem } from "../../problem.ts";
import { seedLayerCount } from "../../seeds/image-config.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { isFolder } from "./checkouts.ts";
import { copyData, type Owner } from "./copy-data.ts";
import type { LocalHome } from "./home.ts";
import { isSeed, seedFolder, seedMissing } from "./images.ts";
import type { StorePrograms } from "./stores.ts";
import { makeWhole } from "./whole-folder.ts";

export interface StoreProgramsOptions {
  readonly home: LocalHome;
  readonly images: Images;
  readonly engines: SeedEngines;
  /** Folder of the programs of a major version, or as a clause why there is none. */
  readonly postgres: (major: number) => Promise<{ readonly folder: string } | { readonly reason: string }>;
  /** Absolute path of a program; undefined when there is none. */
  readonly find: (program: string) => Promise<string | undefined>;
}

/** What serves a store of a kind, and its name for people. */
const servers = {
  postgres: { name: "PostgreSQL", program: "postgres" },
  redis: { name: "Redis", program: "redis-server" },
  mongo: { name: "MongoDB", program: "mongod" },
} as const;

/** The newest first, where the image that a store names does not say it or is not here. */
const majors = [18, 17, 16, 15, 14, 13];

/** The servers of this machine, and the data that they start from. */
export async function storePrograms(options: StoreProgramsOptions): Promise<StorePrograms> {
  const owner = process.geteuid?.() === 0 ? await nobody() : undefined;
  return {
    owner,
    async seed({ name, tag, digest }, kind) {
      if (!isSeed(`${name}:${tag ?? ""}`)) return emptyData(options, kind, tag);
      const folder = join(seedFolder(options.home, name), tag ?? "", "data");
      if (!(await isFolder(folder))) {
        await makeWhole(folder, (beside) => unpackSeed(options.images, `${name}@${digest}`, kind, beside));
      }
      return folder;
    },
    async server(kind, data) {
      if (kind !== "postgres") return requireProgram(options, kind);
      const major = Number((await readFile(join(data, "PG_VERSION"), "utf8")).trim());
      const found = await options.postgres(major);
      if ("folder" in found) return join(found.folder, "postgres");
      throw missing(kind, found.reason);
    },
  };
}

/** Answers where the data lies now. */
async function unpackSeed(images: Images, reference: string, kind: StoreKind, folder: string): Promise<string> {
  const image = await images.open(reference, "");
  const layers = image && seedLayerCount(image.config, label);
  if (image === undefined || layers === undefined) throw seedMissing(reference);
  const root = seedFolders[kind].slice(1);
  await images.unpack({ ...image, layers: image.layers.slice(-layers) }, folder, [root]);
  return join(folder, root);
}

/** A database as the platform's components make one, made once. */
async function emptyData(options: StoreProgramsOptions, kind: StoreKind, tag: string | null): Promise<string> {
  const empty = join(options.home.seeds, "empty");
  if (kind !== "postgres") {
    await requireProgram(options, kind);
    await mkdir(join(empty, kind), { recursive: true });
    return join(empty, kind);
  }
  const major = await findMajor(options, tag);
  const folder = join(empty, `postgres-${major}`);
  if (!(await isFolder(folder))) await makeWhole(folder, (beside) => makeEmpty(options, major, beside));
  return folder;
}

async function findMajor(options: StoreProgramsOptions, tag: string | null): Promise<number> {
  const named = Number(/^\d+/.exec(tag ?? "")?.[0]);
  const reasons: string[] = [];
  for (const major of [...majors.filter((one) => one === named), ...majors.filter((one) => one !== named)]) {
    const found = await options.postgres(major);
    if ("folder" in found) return major;
    reasons.push(found.reason);
  }
  throw missing("postgres", reasons[0] ?? "");
}

async function makeEmpty({ engines }: StoreProgramsOptions, major: number, folder: string): Promise<string> {
  const database = emptyDatabase(major);
  const engine = await engines.choose(database, "local");
  const [platform = ""] = database.platforms;
  const request = { database, platform, base: database.base, parent: undefined, scripts: [] };
  const data = await engine.load({ ...request, progress: () => undefined });
  try {
    await copyData(data.folder, folder, undefined);
  } finally {
    await data.remove();
  }
  return folder;
}

function emptyDatabase(major: number): SeedDatabase {
  return {
    ...{ name: "empty", engine: "postgres", base: `docker.io/library/postgres:${major}`, image: "local/empty" },
    ...{ scripts: "", database: "preview", user: "preview", password: "preview", locale: "C.UTF-8" },
    ...{ extensions: [], platforms: [`linux/${process.arch === "arm64" ? "arm64" : "amd64"}`], settings: {} },
    compression: "gzip",
  };
}

async function requireProgram({ find }: StoreProgramsOptions, kind: "redis" | "mongo"): Promise<string> {
  const { program } = servers[kind];
  const found = await find(program);
  if (found === undefined) throw missing(kind, `there is no \`${program}\` on the PATH`);
  return found;
}

function missing(kind: StoreKind, reason: string): Problem {
  return new Problem("usage", {
    code: "store-program-missing",
    message: `${servers[kind].name} is left out: ${reason}.`,
    hints: [`Install ${servers[kind].name}, then run \`preview up\` again.`],
  });
}

/** The user without rights that every Unix has; databases refuse to run as root. */
async function nobody(): Promise<Owner | undefined> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
