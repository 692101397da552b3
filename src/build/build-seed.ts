import type { Emit } from "../event.ts";
import { pinnedBase } from "../observe/seed-plan.ts";
import type { SeedSource } from "../observe/seed-source.ts";
import type { ObservedDatabase } from "../observe/seeds.ts";
import type { Images, Joined, NewImage, PushRequest } from "../ports/images.ts";
import type { DataFolders, ScriptBytes, SeedEngine, SeedEngines } from "../ports/seeds.ts";
import type { Lazy } from "../ports.ts";
import type { SeedBuildPlan } from "../seeds/build-plan.ts";
import type { Instant } from "../time.ts";
import { buildImage } from "./build-image.ts";
import type { LoadedScript } from "./load.ts";
import { joinPlatforms, partTag, platformsOf } from "./platforms.ts";
import { pushProgress } from "./progress.ts";

/** What building needs of the world. */
export interface Builder {
  readonly images: Lazy<Images>;
  readonly engines: Lazy<SeedEngines>;
  readonly folders: Lazy<DataFolders>;
  readonly bytes: ScriptBytes;
  readonly source: SeedSource;
  readonly emit: Emit;
  readonly now: () => Instant;
}

/** Where a built image goes: a registry, a folder as an OCI image layout, or nowhere, to see that it can be built. */
export type Destination =
  | { readonly kind: "registry" }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "nowhere" };

export interface BuildRequest {
  readonly observed: ObservedDatabase;
  readonly baseDigest: string;
  readonly plan: SeedBuildPlan;
  readonly destination: Destination;
  /** `--engine` */
  readonly engine: SeedEngine["name"] | undefined;
  /** `--platform`: only this one of the database's; what other machines push for the others is joined with it. */
  readonly platform: string | undefined;
  /** URL of the repository and the commit that the scripts are of, for labels; undefined when there is no such thing. */
  readonly origin: { readonly source: string | undefined; readonly revision: string | undefined };
}

/** What became of one database. */
export interface BuiltSeed {
  /** Of the image for all platforms; null when it went nowhere, and while one of them is missing. */
  readonly digest: string | null;
  /** Whether the new layers have all of the data, or what the parent has not. */
  readonly how: SeedBuildPlan["how"];
  readonly loaded: readonly LoadedScript[];
  /** Bytes of the new layers, packed; null when none was made. */
  readonly bytes: number | null;
  readonly uploaded: number;
  readonly inRegistry: boolean;
}

/**
 * Carries out the plan for one database: loads it, packs its data, and brings the image to where it shall be. Safe to
 * repeat after a crash at any moment. Throws what the ports throw.
 */
export async function buildSeed(builder: Builder, request: BuildRequest): Promise<BuiltSeed> {
  const { plan, observed } = request;
  if (plan.how === "unchanged") return { ...nothingNew, digest: plan.digest, inRegistry: true };
  const platforms = platformsOf(observed.database, request.platform);
  const joined = await join(builder, request);
  if (joined !== undefined && !platforms.some((platform) => joined.missing.includes(platform))) {
    return { ...nothingNew, ...told(builder, request, joined) };
  }
  const engine = await (await builder.engines()).choose(
    { ...observed.database, platforms: [...platforms] },
    request.engine,
  );
  const images: NewImage[] = [];
  const loaded: LoadedScript[] = [];
  let how: "delta" | "full" = "delta";
  for (const platform of platforms) {
    const built = await buildImage(builder, { ...request, plan, platform, engine });
    images.push(built.image);
    loaded.push(...built.loaded);
    if (built.how === "full") how = "full";
  }
  const bytes = images.flatMap(({ upper }) => upper).reduce((sum, { descriptor }) => sum + descriptor.size, 0);
  const brought = await bring(builder, request, images, { how, bytes });
  return { ...brought, how, loaded, bytes };
}

/** What was there is not built again. */
const nothingNew = { how: "unchanged", loaded: [], bytes: null, uploaded: 0 } as const;

/** Undefined where there is nothing to join. */
async function join({ images }: Builder, { observed, plan, destination }: BuildRequest): Promise<Joined | undefined> {
  return destination.kind === "registry" ? joinPlatforms(await images(), observed.database, plan.tag.tag) : undefined;
}

/** Says what the image of all platforms still waits for. */
function told(
  { emit }: Builder,
  { observed, plan }: BuildRequest,
  { digest, missing }: Joined,
): Pick<BuiltSeed, "digest" | "inRegistry"> {
  const image = `${observed.database.image}:${plan.tag.tag}`;
  const message =
    digest === undefined
      ? `${image} waits for ${missing.join(", ")}: \`preview seed build --push --platform ${missing[0]}\` on such a machine`
      : `${image} is there for ${observed.database.platforms.join(", ")}`;
  emit({ kind: "notice", message });
  return { digest: digest ?? null, inRegistry: digest !== undefined };
}

async function bring(
  builder: Builder,
  request: BuildRequest,
  built: readonly NewImage[],
  packed: { readonly how: "delta" | "full"; readonly bytes: number },
): Promise<Pick<BuiltSeed, "digest" | "uploaded" | "inRegistry">> {
  const { images, emit, now } = builder;
  const { observed, plan, destination, baseDigest } = request;
  const name = observed.database.image;
  const part = partTag(observed.database, request.platform, plan.tag.tag);
  const push: PushRequest = {
    ...{ name, tag: part ?? plan.tag.tag, images: built, annotations: built[0]?.annotations ?? {} },
    progress: pushProgress(emit, now),
  };
  if (destination.kind === "registry") {
    const { digest, pushed, uploaded } = await (await images()).push(push);
    const where = pushed ? "pushed" : "in the registry meanwhile";
    emit({ kind: "seed-packed", ...packed, where, image: `${name}@${short(digest)}` });
    const joined = part === undefined ? undefined : await join(builder, request);
    return { uploaded, ...(joined === undefined ? { digest, inRegistry: true } : told(builder, request, joined)) };
  }
  if (destination.kind === "folder") {
    const digest = await (await images()).writeLayout(push, destination.path);
    emit({ kind: "seed-packed", ...packed, where: "written", image: destination.path });
    return { digest, uploaded: 0, inRegistry: false };
  }
  const image = `${pinnedBase(observed.database, short(baseDigest))}`;
  emit({ kind: "seed-packed", ...packed, where: "not pushed", image: `on ${image}` });
  return { digest: null, uploaded: 0, inRegistry: false };
}

function short(digest: string): string {
  return `${digest.slice(0, "sha256:".length + 8)}…`;
}
