import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { layers } from "../../../src/adapters/layers/layers.ts";
import { images } from "../../../src/adapters/registry/images.ts";
import type { Bar } from "../compare.ts";
import { type Ground, platform, shopScripts } from "./ground.ts";
import { replayedStart, start } from "./servers.ts";

/** Something that only loaded data answers. */
const query = "SELECT count(*), max(created_at) FROM shop_order";

/** A preview's PostgreSQL with the example's data, to the first query: from an image, and as images without data do it. */
export async function startingBars(ground: Ground): Promise<readonly Bar[]> {
  const clone = ground.clone(shopScripts);
  const { document } = await clone.seed("build", "--push", "--engine", "local");
  const seed = await unpacked(ground, `${clone.image}@${document.databases[0]?.digest}`);
  const scripts = Object.keys(shopScripts).map((path) => join(clone.folder, "seeds", path));
  const bar = {
    unit: "ms",
    samples: 9,
    theirs: "initdb, a server for psql and the scripts, its stop, the server",
  } as const;
  const theirs = () => inFolder(ground, (folder) => replayedStart(folder, scripts, query));
  return [
    {
      ...{ ...bar, name: "start of a seed, overlay", most: 1 / 20 },
      ours: "postgres on the image's data as it lies unpacked, to its first answer",
      run: {
        theirs,
        ours: () =>
          inFolder(ground, (folder) => {
            copy(seed, folder);
            return start(folder, query);
          }),
      },
    },
    {
      ...{ ...bar, name: "start of a seed, copy", most: undefined },
      ours: "the same after a copy of the data",
      run: {
        theirs,
        ours: () =>
          inFolder(ground, async (folder) => {
            const begin = performance.now();
            copy(seed, folder);
            const copied = performance.now() - begin;
            return copied + (await start(folder, query));
          }),
      },
    },
  ];
}

function copy(seed: string, folder: string): void {
  execFileSync("cp", ["-a", seed, join(folder, "data")]);
}

async function inFolder(ground: Ground, work: (folder: string) => Promise<number>): Promise<number> {
  const folder = ground.folder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The data of an image, by its reference. */
async function unpacked(ground: Ground, reference: string): Promise<string> {
  const { signal } = new AbortController();
  const folder = ground.folder();
  const adapter = images({
    environment: {},
    executables: async () => {
      throw new Error("no program is needed");
    },
    signal,
    layers: layers({ temporaryFolder: async () => ground.folder(), signal }),
  });
  const image = await adapter.open(reference, platform);
  if (image === undefined) throw new Error(`${reference} is not in the registry`);
  await adapter.unpack(image, folder, ["seed/pgdata"]);
  return join(folder, "seed/pgdata");
}
