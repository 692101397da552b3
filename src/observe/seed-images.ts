import type { Registry } from "../ports.ts";
import type { FoundImage } from "../preview/wish.ts";
import { Problem } from "../problem.ts";
import type { WantedSeed } from "./store-seeds.ts";

export interface SeedImages {
  /** By the names of their databases. */
  readonly images: ReadonlyMap<string, FoundImage>;
  /** Databases whose seeds were not there before. */
  readonly built: readonly string[];
}

/**
 * Finds the images of seeds, and has those built that are missing if that was asked for; what that leaves out has none. Throws Problem `seed-missing`
 * (exit code 8) and those of the registry.
 */
export async function findSeedImages(
  registry: Registry,
  seeds: ReadonlyMap<string, WantedSeed>,
  build: ((databases: readonly string[]) => Promise<readonly string[]>) | undefined,
): Promise<SeedImages> {
  const found = await lookUp(registry, [...seeds.values()]);
  const missing = [...seeds.values()].filter(({ database }) => !found.has(database.name));
  if (missing.length === 0) return { images: found, built: [] };
  if (build === undefined)
    throw notThere(missing, "build it with `preview seed build --push`, or let `preview up --build-seeds` do it");
  const names = missing.map(({ database }) => database.name);
  const leftOut = new Set(await build(names));
  const made = await lookUp(registry, missing);
  const still = missing.filter(({ database }) => !made.has(database.name) && !leftOut.has(database.name));
  if (still.length > 0) throw notThere(still, "it was pushed just now: does the registry keep it?");
  return { images: new Map([...found, ...made]), built: names.filter((name) => !leftOut.has(name)) };
}

async function lookUp(registry: Registry, seeds: readonly WantedSeed[]): Promise<ReadonlyMap<string, FoundImage>> {
  const found = await Promise.all(
    seeds.map(async ({ database: { name, image }, tag }): Promise<[string, FoundImage][]> => {
      const there = await registry.find(`${image}:${tag}`);
      return there === undefined ? [] : [[name, { name: image, tag, digest: there.digest }]];
    }),
  );
  return new Map(found.flat());
}

function notThere(missing: readonly WantedSeed[], hint: string): Problem {
  const images = missing.map(({ database, tag }) => `${database.image}:${tag}`).join(", ");
  const names = missing.map(({ database }) => `\`${database.name}\``);
  const what = names.length === 1 ? "the seed of the database" : "the seeds of the databases";
  return new Problem("not-yet", {
    code: "seed-missing",
    message: `${what} ${names.join(", ")} ${names.length === 1 ? "is" : "are"} not in the registry yet: ${images}`,
    hints: [hint],
  });
}
