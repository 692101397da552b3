import type { Emit } from "../event.ts";
import type { SeedNeeds } from "../observe/seed-needs.ts";
import type { Images } from "../ports/images.ts";
import type { PrunedDocument } from "../report/seed-documents.ts";
import { planPrune, removalAdvice } from "../seeds/prune.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";

/** What would be removed of one database's images. */
export type Pruning = PrunedDocument;

/** Registries are asked for so many tags at a time. */
const atOnce = 8;

/** Works out what nobody needs of a database's images; a digest goes with all of its tags, or stays. */
export async function planPruning(
  images: Images,
  { tags: neededTags, digests: neededDigests }: SeedNeeds,
  { name, image }: SeedDatabase,
  keep: number,
): Promise<Pruning> {
  const tags = await images.tags(image);
  const digests = await digestsOf(images, image, tags);
  const needed = new Map(
    tags.flatMap((tag): [string, string][] => {
      const why = neededTags.get(`${image}:${tag}`) ?? neededDigests.get(`${image}@${digests.get(tag)}`);
      return why === undefined ? [] : [[tag, why]];
    }),
  );
  const plan = planPrune({ tags, needed, keep });
  const kept = new Map(plan.keep.map(({ tag }) => [digests.get(tag), tag]));
  const shared = plan.remove.filter((tag) => kept.has(digests.get(tag)));
  const gone = Map.groupBy(
    plan.remove.filter((tag) => !shared.includes(tag)),
    (tag) => digests.get(tag),
  );
  return {
    ...{ database: name, image, refused: false },
    removed: [...gone].flatMap(([digest, some]) => (digest === undefined ? [] : [{ tags: some, digest }])),
    kept: [...plan.keep, ...shared.map((tag) => ({ tag, why: `the same image as ${kept.get(digests.get(tag))}` }))],
  };
}

/** Removes what was planned; where a registry takes no removals, says what to do instead. */
export async function prune(images: Images, planned: readonly Pruning[], emit: Emit): Promise<readonly Pruning[]> {
  const done: Pruning[] = [];
  for (const pruning of planned) {
    const refused = await isRefused(images, pruning);
    done.push({ ...pruning, refused });
    if (!refused) continue;
    const { image, removed } = pruning;
    const advice = removalAdvice(
      image,
      removed.map(({ digest }) => digest),
    );
    emit({ kind: "warning", message: `The registry of ${image} takes no removals.`, hints: [advice] });
  }
  return done;
}

async function isRefused(images: Images, { image, removed }: Pruning): Promise<boolean> {
  for (const { digest } of removed) if (!(await images.remove(image, digest))) return true;
  return false;
}

async function digestsOf(
  images: Images,
  image: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  for (let start = 0; start < tags.length; start += atOnce) {
    const some = tags.slice(start, start + atOnce);
    const digests = await Promise.all(some.map((tag) => images.digest(`${image}:${tag}`)));
    for (const [index, tag] of some.entries()) found.set(tag, digests[index]);
  }
  return found;
}
