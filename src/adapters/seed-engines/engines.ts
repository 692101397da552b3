import type { Sandbox } from "../../ports/sandbox.ts";
import type { SeedEngine, SeedEngines, SeedRequest } from "../../ports/seeds.ts";
import type { Lazy } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import type { SeedDatabase } from "../../seeds/seeds-config.ts";
import { containerEngine } from "./container-engine.ts";
import type { Engine, SeedEnginesOptions as EngineOptions } from "./engine.ts";
import { localEngine } from "./local-engine.ts";
import { rootfsEngine } from "./rootfs-engine.ts";
import { interrupted } from "./runs.ts";

/** How a database of one kind is made and filled in a sandbox. Throws as `SeedEngine.load` does. */
type SeedRecipe = (
  sandbox: Sandbox,
  request: SeedRequest,
) => Promise<{ readonly folder: string; readonly serverVersion: string }>;

export interface SeedEnginesOptions extends EngineOptions {
  readonly recipes: Readonly<Partial<Record<SeedDatabase["engine"], Lazy<SeedRecipe>>>>;
}

/** The ways to run a base image's programs on this machine: those that are the same everywhere first. */
export function seedEngines(options: SeedEnginesOptions): SeedEngines {
  const engines = [
    rootfsEngine(options),
    containerEngine("docker", options),
    containerEngine("podman", options),
    localEngine(options),
  ];
  return {
    async choose(database, wanted) {
      const reasons: string[] = [];
      for (const engine of engines.filter(({ name }) => wanted === undefined || name === wanted)) {
        const reason = await engine.reasonAgainst(database);
        if (reason === undefined) return { name: engine.name, load: (request) => load(engine, request, options) };
        reasons.push(`${engine.name}: ${reason}`);
      }
      throw missing(database, reasons);
    },
  };
}

async function load(engine: Engine, request: SeedRequest, options: SeedEnginesOptions): ReturnType<SeedEngine["load"]> {
  const { signal, recipes } = options;
  const { engine: kind, name, base } = request.database;
  const recipe = await recipes[kind]?.();
  if (recipe === undefined)
    throw new Problem("bug", { code: "seed-recipe-missing", message: `No recipe for ${kind}.` });
  let sandbox: Sandbox | undefined;
  try {
    request.progress({
      kind: "preparing",
      what: `the programs of ${base} (engine ${engine.name})`,
    });
    sandbox = await engine.open(request);
    const built = await recipe(sandbox, request);
    return { ...built, remove: sandbox.close };
  } catch (error) {
    await sandbox?.close();
    if (signal.aborted) throw interrupted();
    if (error instanceof Problem) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new Problem("usage", {
      code: "seed-engine-failed",
      message: `The seed ${name} cannot be built with the engine ${engine.name}: ${said}`,
      cause: error,
    });
  }
}

function missing(database: SeedDatabase, reasons: readonly string[]): Problem {
  return new Problem("usage", {
    code: "seed-engine-missing",
    message: `Nothing on this machine can run ${database.base}, which the seed ${database.name} is built with.`,
    findings: reasons.map((message) => ({ message })),
    hints: [
      ...(database.platforms.length > 1
        ? ["`--platform` builds for one platform, on a machine of that kind; the images of all are joined."]
        : []),
      "Build on Linux as root or where user namespaces are allowed, install Docker or Podman, or for the engine local PostgreSQL of the same major version.",
    ],
  });
}
