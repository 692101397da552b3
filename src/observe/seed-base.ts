import type { CommitTree } from "../ports.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { SeedBase } from "../preview/wish.ts";
import { lockedScripts } from "../seeds/lock.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { seedsAtCommit } from "./seed-source.ts";
import { readLock, readSeedsConfig, tagOf, type WantedSeed } from "./store-seeds.ts";

export interface SeedBaseQuestion {
  /** The folder of preview.yaml, empty at the top. */
  readonly folder: string;
  /** Opens the commit that the pull request goes to. */
  readonly open: () => Promise<CommitTree>;
  /** Of the pull request's head. */
  readonly sha: string;
  readonly current: PreviewRecord | undefined;
  readonly sha256: (data: string) => string;
}

/**
 * What seeds are where the pull request will be merged, by database: a word for people, so that what cannot be read is
 * left out. Once known it stays for this commit, because the base moves on without changing a byte of the preview.
 */
export async function observeSeedBases(
  seeds: Iterable<WantedSeed>,
  question: SeedBaseQuestion,
): Promise<ReadonlyMap<string, SeedBase>> {
  const known = new Map([...seeds].map((seed) => [seed, keptBase(seed, question)] as const));
  const open = [...known].flatMap(([seed, base]) => (base === undefined ? [seed] : []));
  const read = open.length === 0 ? () => undefined : await readBases(question);
  return new Map(
    [...known].flatMap(([seed, kept]): [string, SeedBase][] => {
      const base = kept ?? read(seed);
      return base === undefined ? [] : [[seed.database.name, base]];
    }),
  );
}

function keptBase({ database, tag }: WantedSeed, { current, sha }: SeedBaseQuestion): SeedBase | undefined {
  if (current?.pullRequest.sha !== sha) return undefined;
  return current.seeds.find((seed) => seed.database === database.name && seed.tag === tag)?.base;
}

/** The lock alone tells what scripts there are, so none of them has to be read. */
async function readBases({
  folder,
  open,
  sha256,
}: SeedBaseQuestion): Promise<(seed: WantedSeed) => SeedBase | undefined> {
  try {
    const source = seedsAtCommit(await open(), folder);
    const [config, { lock }] = [await readSeedsConfig(source), await readLock(source)];
    return ({ database: { name }, scripts }) => {
      const database = config?.databases.find((one) => one.name === name);
      const locked = lockedScripts(lock, name);
      const base = lock.bases.find((one) => one.database === name);
      const there = new Set(locked.map(({ version }) => version));
      const added = scripts.filter(({ version }) => !there.has(version)).map(({ written }) => `V${written}`);
      const tag = database && base && tagOf(database, base.digest, locked, sha256)?.tag;
      return { tag: tag ?? null, added };
    };
  } catch (error) {
    cannotAsk(error);
    return () => undefined;
  }
}
