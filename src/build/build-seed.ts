import type { Emit } from "../event.ts";
import { pinnedBase } from "../observe/seed-plan.ts";
import type { SeedSource } from "../observe/seed-source.ts";
import type { ObservedDatabase } from "../observe/seeds.ts";
import type { Images, NewImage, PushRequest } from "../ports/images.ts";
import type { DataFolders, ScriptBytes, SeedEngine, SeedEngines } from "../ports/seeds.ts";
import type { Lazy } from "../ports.ts";
import type { SeedBuildPlan } from "../seeds/build-plan.ts";
import type { Instant } from "../time.ts";
import { buildImage } from "./build-image.ts";
import type { LoadedScript } from "./load.ts";
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
  /** URL of the repository and the commit that the scripts are of, for labels; undefined when there is no such thing. */
  readonly origin: { readonly source: string | undefined; readonly revision: string | undefined };
}

/** What became of one database. */
export interface BuiltSeed {
  /** Of the image for all platforms; null when it went nowhere. */
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
  if (plan.how === "unchanged") {
    return { digest: plan.digest, how: plan.how, loaded: [], bytes: null, uploaded: 0, inRegistry: true };
  }
  const engine = await (await builder.engines()).choose(observed.database, request.engine);
  const images: NewImage[] = [];
  const loaded: LoadedScript[] = [];
  let how: "delta" | "full" = "delta";
  for (const platform of observed.database.platforms) {
    const built = await buildImage(builder, { ...request, plan, platform, engine });
    images.push(built.image);
    loaded.push(...built.loaded);
    if (built.how === "full") how = "full";
  }
  const bytes = images.flatMap(({ upper }) => upper).reduce((sum, { descriptor }) => sum + descriptor.size, 0);
  const brought = await bring(builder, request, images, { how, bytes });
  return { ...brought, how, loaded, bytes };
}

async function bring(
  { images, emit, now }: Builder,
  { observed, plan, destination, baseDigest }: BuildRequest,
  built: readonly NewImage[],
  packed: { readonly how: "delta" | "full"; readonly bytes: number },
): Promise<Pick<BuiltSeed, "digest" | "uploaded" | "inRegistry">> {
  const name = observed.database.image;
  const push: PushRequest = {
    ...{ name, tag: plan.tag.tag, images: built, annotations: built[0]?.annotations ?? {} },
    progress: pushProgress(emit, now),
  };
  if (destination.kind === "registry") {
    const { digest, pushed, uploaded } = await (await images()).push(push);
    const where = pushed ? "pushed" : "in the registry meanwhile";
    emit({ kind: "seed-packed", ...packed, where, image: `${name}@${short(digest)}` });
    return { digest, uploaded, inRegistry: true };
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
