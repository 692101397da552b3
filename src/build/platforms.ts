import type { Images, Joined } from "../ports/images.ts";
import type { SeedEngine, SeedEngines } from "../ports/seeds.ts";
import { Problem } from "../problem.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";
import { platformTag } from "../seeds/tags.ts";

/** What a build is for: all platforms of a database, or the one that was asked for. Throws Problem `seed-platform-unknown`. */
export function platformsOf({ name, platforms }: SeedDatabase, wanted: string | undefined): readonly string[] {
  if (wanted === undefined) return platforms;
  if (platforms.includes(wanted)) return [wanted];
  throw new Problem("usage", {
    code: "seed-platform-unknown",
    message: `The database \`${name}\` is not for ${wanted}: it has ${platforms.join(", ")}.`,
    hints: ["Add it to `platforms:` in seeds.yaml, or name one of these."],
  });
}

/** What a build of one platform pushes its image as, or undefined when it is the whole of the database's image. */
export function partTag({ platforms }: SeedDatabase, wanted: string | undefined, tag: string): string | undefined {
  return wanted === undefined || platforms.length < 2 ? undefined : platformTag(tag, wanted);
}

/**
 * Makes one image of those that machines of each platform have pushed, as soon as there is one of each. Undefined for a
 * database of one platform. Throws as `Images.join`.
 */
export async function joinPlatforms(
  images: Images,
  { image, platforms }: SeedDatabase,
  tag: string,
): Promise<Joined | undefined> {
  if (platforms.length < 2) return undefined;
  const parts = platforms.toSorted().map((platform) => ({ platform, tag: platformTag(tag, platform) }));
  return images.join({ name: image, tag, parts });
}

/** An engine for the first of the platforms that this machine has programs for. Throws as `SeedEngines.choose`. */
export async function chooseForAny(
  engines: SeedEngines,
  database: SeedDatabase,
  wanted: SeedEngine["name"] | undefined,
): Promise<{ readonly platform: string; readonly chosen: SeedEngine }> {
  const reasons: Problem[] = [];
  for (const platform of database.platforms) {
    try {
      return { platform, chosen: await engines.choose({ ...database, platforms: [platform] }, wanted) };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "seed-engine-missing") throw error;
      reasons.push(error);
    }
  }
  throw (
    reasons[0] ?? new Problem("bug", { code: "seed-platforms-missing", message: `${database.name} has no platform.` })
  );
}
