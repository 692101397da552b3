import { pinnedBase } from "../observe/seed-plan.ts";
import type { Images, NewImage, PackedLayer, RemoteImage } from "../ports/images.ts";
import type { SeedEngine, SeededData } from "../ports/seeds.ts";
import { formatImage } from "../preview/image-reference.ts";
import { label } from "../preview/labels.ts";
import { seedFolders, storeUser } from "../preview/store-data.ts";
import { Problem } from "../problem.ts";
import { isWorthDelta, type SeedBuildPlan } from "../seeds/build-plan.ts";
import { deltaOf, layerEntries, layersOf, type SeedLayer } from "../seeds/image.ts";
import { seedConfig, seedLabels, seedLayerCount } from "../seeds/image-config.ts";
import type { Builder, BuildRequest } from "./build-seed.ts";
import { type LoadedScript, load } from "./load.ts";

export interface ImageRequest extends Omit<BuildRequest, "plan" | "engine"> {
  readonly plan: Exclude<SeedBuildPlan, { how: "unchanged" }>;
  readonly platform: string;
  readonly engine: SeedEngine;
}

export interface BuiltImage {
  readonly image: NewImage;
  readonly how: "delta" | "full";
  readonly loaded: readonly LoadedScript[];
}

/** An image with data that a build goes on from. */
interface Parent {
  readonly image: RemoteImage;
  /** How many of its layers have data. */
  readonly layers: number;
  /** Where its data lies on this machine. */
  readonly folder: string;
}

/** Loads a database for one platform and packs it, on the parent's image or on the base image. */
export async function buildImage(builder: Builder, request: ImageRequest): Promise<BuiltImage> {
  const { observed, plan, platform, engine, baseDigest } = request;
  const base = pinnedBase(observed.database, baseDigest);
  const parent = plan.how === "delta" ? await fetchParent(builder, request, plan.parent.digest) : undefined;
  const { data, loaded } = await load(engine, builder, {
    ...{ observed, platform, base, parent: parent?.folder },
    scripts: observed.scripts.slice(plan.how === "delta" ? plan.parent.tag.scripts : 0),
  });
  try {
    const layers = await layersFor(builder, request, data, parent);
    const packed = await pack(builder, request, data, layers.layers);
    const image = await describe(builder, request, { ...packed, data, parent: layers.parent });
    return { image, how: layers.parent === undefined ? "full" : "delta", loaded };
  } finally {
    await data.remove();
  }
}

/** Brings the parent's data here, and only that: most of an image is its base. */
async function fetchParent(builder: Builder, request: ImageRequest, digest: string): Promise<Parent | undefined> {
  const { image: name, engine } = request.observed.database;
  const images = await builder.images();
  const image = await requireImage(images, formatImage(name, digest), request);
  const layers = seedLayerCount(image.config, label);
  if (layers === undefined) throw notASeed(formatImage(name, digest));
  const root = seedFolders[engine].slice(1);
  const folder = await (await builder.folders()).make("parent");
  await images.unpack({ ...image, layers: image.layers.slice(-layers) }, folder, [root]);
  return { image, layers, folder: `${folder}/${root}` };
}

/** What to pack: what differs from the parent, or all of it when that is nearly as much. */
async function layersFor(
  builder: Builder,
  { observed }: ImageRequest,
  data: SeededData,
  parent: Parent | undefined,
): Promise<{ readonly layers: readonly SeedLayer[]; readonly parent: Parent | undefined }> {
  const { engine } = observed.database;
  const folders = await builder.folders();
  const after = await folders.list(data.folder);
  const whole = { layers: layersOf(after, engine), parent: undefined };
  if (parent === undefined) return whole;
  const different = await folders.different(after, data.folder, parent.folder);
  const delta = deltaOf({ before: await folders.list(parent.folder), after, different, engine });
  return isWorthDelta({ ...delta, layers: parent.layers }) ? { layers: [delta], parent } : whole;
}

interface Packed {
  readonly packed: readonly PackedLayer[];
}

async function pack(
  builder: Builder,
  { observed }: ImageRequest,
  { folder }: SeededData,
  layers: readonly SeedLayer[],
): Promise<Packed> {
  const { engine, compression } = observed.database;
  const images = await builder.images();
  const packed: PackedLayer[] = [];
  for (const layer of layers) {
    const entries = layerEntries(layer, { source: folder, folder: seedFolders[engine], ...storeUser });
    packed.push(await images.pack(entries, compression));
  }
  return { packed };
}

/** The image as a registry shall have it. */
async function describe(
  builder: Builder,
  request: ImageRequest,
  { packed, data, parent }: Packed & { readonly data: SeededData; readonly parent: Parent | undefined },
): Promise<NewImage> {
  const { observed, plan, platform, baseDigest, origin } = request;
  const { database } = observed;
  const below =
    parent?.image ?? (await requireImage(await builder.images(), pinnedBase(database, baseDigest), request));
  const labels = seedLabels(
    {
      ...{ database, baseName: database.base, baseDigest, platform, ...origin },
      ...{ tag: plan.tag.tag, inputs: plan.tag.inputs, scripts: plan.tag.scripts },
      serverVersion: data.serverVersion,
      parent: parent?.image.digest,
      layers: packed.length + (parent?.layers ?? 0),
    },
    label,
  );
  return {
    platform,
    lower: below.layers.map((layer) => ({ name: below.name, layer })),
    upper: packed,
    config: seedConfig({
      below: below.config,
      diffIds: packed.map(({ diffId }) => diffId),
      environment: database.engine === "postgres" ? { PGDATA: seedFolders.postgres } : {},
      labels,
    }),
    annotations: labels,
  };
}

async function requireImage(
  images: Images,
  reference: string,
  { platform, observed }: ImageRequest,
): Promise<RemoteImage> {
  const image = await images.open(reference, platform);
  if (image !== undefined) return image;
  throw new Problem("not-found", {
    code: "seed-base-missing",
    message: `${reference} is not in its registry, and the database \`${observed.database.name}\` is built on it.`,
    hints: ["`preview seed build --update-base` takes what `base:` in seeds.yaml names today, `--full` no parent."],
  });
}

function notASeed(reference: string): Problem {
  return new Problem("conflict", {
    code: "seed-parent-unknown",
    message: `${reference} has the tag of a seed and is none that this version of preview can build on.`,
    hints: ["`preview seed build --full` builds without it."],
  });
}
