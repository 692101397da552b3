import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { dataFolders } from "../../src/adapters/data-folders.ts";
import { executables } from "../../src/adapters/executables.ts";
import { layers } from "../../src/adapters/layers/layers.ts";
import { embeddedPrograms } from "../../src/adapters/local/embedded-programs.ts";
import { homeAt, type LocalHome } from "../../src/adapters/local/home.ts";
import { localImages } from "../../src/adapters/local/images.ts";
import { localSeedEngines } from "../../src/adapters/local/seed-engines.ts";
import { storePrograms } from "../../src/adapters/local/store-programs.ts";
import type { StorePrograms, StoreRequest } from "../../src/adapters/local/stores.ts";
import { buildPostgres } from "../../src/adapters/postgres/recipe.ts";
import { buildRedis } from "../../src/adapters/redis/recipe.ts";
import { seedEngines } from "../../src/adapters/seed-engines/engines.ts";
import { findPostgres } from "../../src/adapters/seed-engines/local-postgres.ts";
import { findProgram, programFolders } from "../../src/adapters/seed-engines/programs.ts";
import type { Images, Pushed } from "../../src/ports/images.ts";
import type { SeedEngines, SeedScript } from "../../src/ports/seeds.ts";
import { label } from "../../src/preview/labels.ts";
import { seedFolders, storeUser } from "../../src/preview/store-data.ts";
import { layerEntries, layersOf } from "../../src/seeds/image.ts";
import { seedConfig, seedLabels } from "../../src/seeds/image-config.ts";
import type { SeedDatabase } from "../../src/seeds/seeds-config.ts";
import { seedDatabase } from "./seed-engines.ts";

/** What stores of a local preview are made of, as the program composes it. */
export interface LocalMachine {
  readonly home: LocalHome;
  readonly images: Images;
  readonly engines: SeedEngines;
  readonly programs: StorePrograms;
  /** Builds a seed of scripts and keeps it under a tag. */
  keep(tag: string, scripts: readonly SeedScript[], database?: Partial<SeedDatabase>): Promise<Pushed>;
}

/** A machine whose data folder, temporary folders and nothing else are below `folder`, which others may enter. */
export async function localMachine(folder: string, path = process.env.PATH): Promise<LocalMachine> {
  const { signal } = new AbortController();
  const home = homeAt(join(folder, "preview"));
  const environment = { PATH: path, HOME: folder };
  const temporaryFolder = async (purpose: string) => mkdtempSync(join(folder, `${purpose}-`));
  const images = localImages({ home, layers: layers({ temporaryFolder, signal }) });
  const run = executables({ environment, cwd: folder, signal });
  const ways = { directory: import.meta.dirname, embedded: embeddedPrograms(home) };
  const own = seedEngines({
    ...{ ...ways, environment, temporaryFolder, signal },
    executables: async () => run,
    images: async () => images,
    recipes: { postgres: async () => buildPostgres, redis: async () => buildRedis },
  });
  const searched = programFolders(path);
  const programs = await storePrograms({
    ...{ home, images, engines: own },
    postgres: (major) => findPostgres(major, { executables: run, folders: searched, ...ways }),
    find: (program) => findProgram(program, path === "" ? [] : searched),
  });
  const engines = localSeedEngines(own);
  return {
    ...{ home, images, engines, programs },
    async keep(tag, scripts, changed = {}) {
      const database = seedDatabase(changed);
      const engine = await engines.choose(database, undefined);
      const request = { database, platform: "linux/amd64", base: database.base, parent: undefined, scripts };
      const data = await engine.load({ ...request, progress: () => undefined });
      const files = await dataFolders(temporaryFolder).list(data.folder);
      const where = { source: data.folder, folder: seedFolders[database.engine], ...storeUser };
      const upper = [];
      for (const layer of layersOf(files, database.engine))
        upper.push(await images.pack(layerEntries(layer, where), "gzip"));
      await data.remove();
      return images.push(newSeed(database, tag, upper));
    },
  };
}

function newSeed(database: SeedDatabase, tag: string, upper: Awaited<ReturnType<Images["pack"]>>[]) {
  const below = { architecture: "amd64", os: "linux", config: {}, rootfs: { type: "layers", diff_ids: [] } };
  const facts = {
    ...{ database, baseName: database.base, baseDigest: "", platform: "linux/amd64", tag, inputs: "", scripts: 1 },
    ...{ serverVersion: "", parent: undefined, layers: upper.length, source: undefined, revision: undefined },
  };
  const labels = seedLabels(facts, label);
  const config = seedConfig({ below, diffIds: upper.map(({ diffId }) => diffId), environment: {}, labels });
  const image = { platform: "linux/amd64", lower: [], upper, config, annotations: labels };
  return { name: database.image, tag, images: [image], annotations: labels };
}

/** The store `postgres` of a preview, on a port that nobody has, unless something else is said. */
export async function storeOf(
  { home, programs }: LocalMachine,
  changed: Partial<StoreRequest> & Pick<StoreRequest, "image">,
): Promise<StoreRequest> {
  const port = changed.port ?? (await freePort());
  const usual = { preview: "shop-api-pr-42", key: "postgres", kind: "postgres", generation: 1 } as const;
  return { home, programs, ...usual, ...changed, port };
}

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}
