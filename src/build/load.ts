import type { Emit, Event } from "../event.ts";
import type { SeedSource } from "../observe/seed-source.ts";
import { type ObservedDatabase, openScript } from "../observe/seeds.ts";
import type { ScriptBytes, SeedEngine, SeededData, SeedQuery } from "../ports/seeds.ts";
import type { SeedScriptFile } from "../seeds/history.ts";
import type { Instant } from "../time.ts";
import { ticker } from "./progress.ts";

/** What a load needs of the world. */
export interface Loader {
  readonly source: SeedSource;
  readonly bytes: ScriptBytes;
  readonly emit: Emit;
  readonly now: () => Instant;
}

export interface LoadRequest {
  readonly observed: ObservedDatabase;
  /** Those that are to be loaded, in order. */
  readonly scripts: readonly SeedScriptFile[];
  readonly platform: string;
  /** `docker.io/library/postgres@sha256:…` */
  readonly base: string;
  /** Where the data of the parent lies. */
  readonly parent: string | undefined;
  readonly check?: (query: SeedQuery) => Promise<void>;
}

export interface LoadedScript {
  readonly path: string;
  readonly milliseconds: number;
}

/** Loads scripts with an engine, and tells how far it is. Throws as `SeedEngine.load` does. */
export async function load(
  engine: SeedEngine,
  loader: Loader,
  request: LoadRequest,
): Promise<{ readonly data: SeededData; readonly loaded: readonly LoadedScript[] }> {
  const { emit, now } = loader;
  const { observed, scripts, ...rest } = request;
  const loaded: LoadedScript[] = [];
  const read = { bytes: 0, path: "" };
  const total = scripts.reduce((sum, { path }) => sum + (observed.sizes.get(path) ?? 0), 0);
  const tick = ticker(now, (seconds) => emit({ kind: "seed-loading", ...read, total, seconds }));
  const data = await engine.load({
    ...{ ...rest, database: observed.database },
    // Counted as they leave the disk: how large a packed script is when it is unpacked, nobody knows before.
    scripts: scripts.map((script) =>
      openScript(loader, observed, script, (bytes) => {
        read.bytes = Math.min(total, read.bytes + bytes);
      }),
    ),
    progress(progress) {
      if (progress.kind === "loaded") loaded.push({ path: progress.path, milliseconds: progress.milliseconds });
      if (progress.kind !== "loading") return emit(told(progress));
      read.path = progress.path;
      tick();
    },
  });
  return { data, loaded };
}

type Told = Exclude<Parameters<Parameters<SeedEngine["load"]>[0]["progress"]>[0], { kind: "loading" }>;

function told(progress: Told): Event {
  if (progress.kind === "preparing") return { kind: "seed-preparing", what: progress.what };
  return { ...progress, kind: "seed-loaded" };
}
