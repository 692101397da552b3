import type { Images } from "../ports/images.ts";
import { formatImage, imageName } from "../preview/image-reference.ts";
import { Problem } from "../problem.ts";
import type { SeedBuildPlan, TaggedImage } from "../seeds/build-plan.ts";
import type { SeedLock } from "../seeds/lock.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";
import { type SeedTag, tagsOf } from "../seeds/tags.ts";
import type { ObservedDatabase } from "./seeds.ts";

/** Registries are asked for so many possible parents at a time; the nearest is nearly always among the first. */
const atOnce = 8;

/** What decides on the image of a database. */
export interface SeedPlanQuestion {
  readonly observed: Pick<ObservedDatabase, "database" | "scripts" | "folder">;
  readonly baseDigest: string;
  readonly sha256: (text: string) => string;
}

/** What a person may want otherwise. */
export interface SeedPlanWish {
  /** Without a parent. */
  readonly full: boolean;
  /** Also when the registry has the image. */
  readonly anew: boolean;
}

/**
 * What a build has to do: nothing when the registry has the image, which takes one request; else the nearest parent is
 * looked for. Throws Problem `seed-scripts-missing`.
 */
export async function planSeedBuild(
  images: Pick<Images, "digest">,
  { observed, baseDigest, sha256 }: SeedPlanQuestion,
  { full, anew }: SeedPlanWish,
): Promise<SeedBuildPlan> {
  const { database, scripts, folder } = observed;
  const tags = tagsOf({ database, baseDigest, scripts }, sha256);
  const tag = tags.next().value;
  if (tag === undefined) throw noScripts(database, folder);
  const digest = anew ? undefined : await images.digest(`${database.image}:${tag.tag}`);
  if (digest !== undefined) return { how: "unchanged", tag, digest };
  const parent = full ? undefined : await nearest(images, database.image, tags);
  return parent === undefined ? { how: "full", tag } : { how: "delta", tag, parent };
}

async function nearest(
  images: Pick<Images, "digest">,
  image: string,
  tags: Iterator<SeedTag, unknown>,
): Promise<TaggedImage | undefined> {
  for (;;) {
    const some: SeedTag[] = [];
    while (some.length < atOnce) {
      const next = tags.next();
      if (next.done === true) break;
      some.push(next.value);
    }
    if (some.length === 0) return undefined;
    const digests = await Promise.all(some.map(({ tag }) => images.digest(`${image}:${tag}`)));
    const [found] = some.flatMap((tag, index): readonly TaggedImage[] => {
      const digest = digests[index];
      return digest === undefined ? [] : [{ tag, digest }];
    });
    if (found !== undefined) return found;
  }
}

/**
 * The digest of a database's base image: as the lock has it, which asks nobody, else as the registry has it today.
 * `update` asks it in any case. Throws Problem `seed-base-missing`.
 */
export async function baseDigestOf(
  images: () => Promise<Pick<Images, "digest">>,
  lock: SeedLock,
  database: SeedDatabase,
  update: boolean,
): Promise<string> {
  const locked = lock.bases.find((base) => base.database === database.name && base.reference === database.base);
  if (locked !== undefined && !update) return locked.digest;
  const digest = writtenDigest(database) ?? (await (await images()).digest(database.base));
  if (digest !== undefined) return digest;
  throw new Problem("not-found", {
    code: "seed-base-missing",
    message: `The base image of the database \`${database.name}\` is not in its registry: ${database.base}`,
    hints: ["Check `base:` in seeds.yaml."],
  });
}

/** The digest that `base:` itself names, which never moves. */
export function writtenDigest({ base }: Pick<SeedDatabase, "base">): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(base)?.[1];
}

/** `docker.io/library/postgres@sha256:…` */
export function pinnedBase(database: SeedDatabase, digest: string): string {
  return formatImage(imageName(database.base), digest);
}

function noScripts(database: SeedDatabase, folder: string): Problem {
  return new Problem("config", {
    code: "seed-scripts-missing",
    message: `\`${folder}\` has no script for the database \`${database.name}\`.`,
    hints: [`\`preview seed new <text> --db ${database.name}\` writes the first.`],
  });
}
