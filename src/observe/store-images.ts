import { isLocal, type PlatformConfig } from "../config/platform-config.ts";
import { type StoreConfig, storeKind } from "../config/service-config.ts";
import type { Emit } from "../event.ts";
import type { PullRequest } from "../ports/github.ts";
import type { CommitTree, Ports, Registry } from "../ports.ts";
import { imageName, parseImageReference } from "../preview/image-reference.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { FoundImage, StoreImage } from "../preview/wish.ts";
import { findImage } from "./images.ts";
import { observeSeedBases } from "./seed-base.ts";
import { findSeedImages } from "./seed-images.ts";
import type { ServiceAtCommit } from "./service.ts";
import { observeStoreSeeds } from "./store-seeds.ts";

/**
 * Builds and pushes the seeds that these databases have at a commit. Answers those that it left out, because this machine,
 * on which they were to run, has no program for them.
 */
export type BuildSeeds = (
  at: { readonly tree: CommitTree; readonly folder: string; readonly url: string },
  databases: readonly string[],
) => Promise<readonly string[]>;

export interface StoreImagesQuestion {
  readonly ports: Pick<Ports, "git" | "registry" | "scriptBytes">;
  readonly tree: CommitTree;
  /** Where commits come from that are not here. */
  readonly url: string;
  readonly pullRequest: Pick<PullRequest, "number" | "baseSha">;
  readonly service: ServiceAtCommit;
  readonly platform: Pick<PlatformConfig, "stores" | "platforms" | "routing">;
  readonly current: PreviewRecord | undefined;
  /** undefined: a seed that is not in the registry ends the command. */
  readonly buildSeeds: BuildSeeds | undefined;
  readonly sha256: (data: string) => string;
}

export interface StoreImages {
  readonly images: Readonly<Record<string, StoreImage>>;
  /** Databases whose seeds were not in the registry before. */
  readonly built: readonly string[];
}

/**
 * Finds the image of each store: its seed's, the one that preview.yaml names, or the platform's. Throws Problems of
 * `observeStoreSeeds`, `findSeedImages` and `findImage`.
 */
export async function observeStoreImages(question: StoreImagesQuestion): Promise<StoreImages> {
  const { ports, service, tree, url, platform, current, sha256, buildSeeds } = question;
  const at = { tree, folder: service.folder, url };
  const registry = await ports.registry();
  const seeds = await observeStoreSeeds({
    ...{ tree, service, platforms: platform.platforms, sha256, unlocked: isLocal(platform) },
    bytes: ports.scriptBytes,
  });
  const base = { folder: service.folder, open: () => openBase(question), sha: tree.sha, current, sha256 };
  const [seeded, bases] = await Promise.all([
    findSeedImages(registry, seeds, buildSeeds && ((databases) => buildSeeds(at, databases))),
    observeSeedBases(seeds.values(), base),
  ]);
  const found = Object.entries(service.config.stores).map(async ([key, store]): Promise<[string, StoreImage]> => {
    const seed = store.seed === undefined ? undefined : seeds.get(store.seed);
    const image = store.seed === undefined ? undefined : seeded.images.get(store.seed);
    if (seed === undefined || image === undefined) return [key, await findUnseeded(registry, question, key, store)];
    const { database, scripts } = seed;
    return [key, { ...image, seed: { database, scripts: scripts.length, base: bases.get(database.name) } }];
  });
  return { images: Object.fromEntries(await Promise.all(found)), built: seeded.built };
}

async function openBase({ ports, pullRequest, url }: StoreImagesQuestion): Promise<CommitTree> {
  const { baseSha: sha, number } = pullRequest;
  return (await ports.git()).commit({ sha, pullRequest: number, url });
}

/** Tells which image each store got, and each seed once. */
export function tellStores(emit: Emit, { images, built }: StoreImages): void {
  const told = new Set<string>();
  for (const [store, { name, tag, digest, seed }] of Object.entries(images)) {
    const database = seed?.database.name;
    if (database === undefined) emit({ kind: "store-resolved", store, image: `${name}@${digest.slice(0, 15)}…` });
    else if (!told.has(database))
      emit({ kind: "seed-resolved", database, tag: tag ?? digest, built: built.includes(database) });
    if (database !== undefined) told.add(database);
  }
}

/**
 * A store that runs already keeps its digest while its reference stays the same: a tag that moved upstream must not
 * replace a database under a developer's hands.
 */
async function findUnseeded(
  registry: Registry,
  { platform, current }: Pick<StoreImagesQuestion, "platform" | "current">,
  key: string,
  store: StoreConfig,
): Promise<FoundImage> {
  const reference = store.image ?? platform.stores[storeKind(key, store)];
  const parsed = parseImageReference(reference);
  const running = current?.seeds.find((seed) => seed.store === key);
  if (
    running !== undefined &&
    running.image === imageName(reference) &&
    running.tag === (parsed?.tag ?? null) &&
    (parsed?.digest ?? running.digest) === running.digest
  ) {
    return { name: running.image, tag: running.tag, digest: running.digest };
  }
  return findImage(registry, reference, platform.platforms, {
    message: `the image of the store \`${key}\` is not in its registry: ${reference}`,
    hint: "check `stores:` in platform.yaml and in preview.yaml",
    check: "Check `stores:` in platform.yaml and in preview.yaml.",
  });
}
