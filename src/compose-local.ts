import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WorldFlags } from "./compose.ts";
import { localPlatform } from "./config/local-platform.ts";
import type { Lazy, PlatformRepositories, Ports } from "./ports.ts";
import type { Process } from "./process.ts";
import { toInstant } from "./time.ts";

/** What the ports of one machine are made of. */
export interface LocalMachine {
  readonly from: Process;
  /** The folder that the command runs in. */
  readonly directory: () => string;
  readonly flags: () => WorldFlags;
  /** Shows a person a notice. */
  readonly tell: (message: string) => void;
  readonly signal: AbortSignal;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
}

type LocalPorts = Pick<Ports, "git" | "github" | "registry" | "images" | "seedEngines" | "cluster" | "argocd">;

/** Ports that lead to this machine where its platform is `local`, and elsewhere to what stands behind them otherwise. */
export function localOr(machine: LocalMachine, ports: Ports): Ports {
  let local: LocalPorts | undefined;
  const chosen = () => {
    local ??= isLocal(machine) ? composeLocal(machine, ports) : ports;
    return local;
  };
  return {
    ...ports,
    git: () => chosen().git(),
    // Also before preview.yaml names it: `init` makes it.
    platform: once(() => platformsWithLocal(machine, ports)),
    github: () => chosen().github(),
    registry: () => chosen().registry(),
    images: () => chosen().images(),
    seedEngines: () => chosen().seedEngines(),
    cluster: () => chosen().cluster(),
    argocd: () => chosen().argocd(),
  };
}

/** As `preview.yaml` of the work tree says it, or PREVIEW_PLATFORM; what is wrong with the file is told where it is read. */
function isLocal({ from, directory, flags }: LocalMachine): boolean {
  const named = from.environment.PREVIEW_PLATFORM;
  if (named !== undefined && named !== "") return named === "local";
  const { config } = flags();
  const file = config === undefined ? nearest(directory()) : join(directory(), config);
  if (file === undefined || !existsSync(file)) return false;
  return /^platform:[ \t]*["']?local["']?[ \t]*(?:#.*)?$/m.test(readFileSync(file, "utf8"));
}

function nearest(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const file = join(here, "preview.yaml");
    if (existsSync(file)) return file;
    if (existsSync(join(here, ".git")) || dirname(here) === here) return undefined;
  }
}

async function platformsWithLocal({ from }: LocalMachine, ports: Ports): Promise<PlatformRepositories> {
  const platforms = await ports.platform();
  const ensure = async () => {
    const [{ ensureLocalPlatform }, { localHome }] = await Promise.all([
      import("./adapters/local/platform.ts"),
      import("./adapters/local/home.ts"),
    ]);
    const files = async () => (await ports.templates()).files("local");
    return ensureLocalPlatform({ home: localHome(from.environment), executables: ports.executables, files });
  };
  return { open: async (url) => platforms.open(url === localPlatform ? await ensure() : url) };
}

function composeLocal(machine: LocalMachine, ports: Ports): LocalPorts {
  const { from, directory, flags, signal, temporaryFolder, tell } = machine;
  const { environment } = from;
  const { executables } = ports;
  const home = once(async () => (await import("./adapters/local/home.ts")).localHome(environment));
  const images = once(async () => {
    const [{ isSeed, localImages }, { layers }] = await Promise.all([
      import("./adapters/local/images.ts"),
      import("./adapters/layers/layers.ts"),
    ]);
    const own = localImages({ home: await home(), layers: layers({ temporaryFolder, signal }) });
    // What seeds.lock gets must be true elsewhere too.
    const digest = async (reference: string) =>
      isSeed(reference) ? own.digest(reference) : (await ports.images()).digest(reference);
    return { ...own, digest };
  });
  const engine = once(async () => {
    const [{ localEngine }, { workers }] = await Promise.all([
      import("./adapters/local/engine.ts"),
      import("./adapters/local/workers.ts"),
    ]);
    const command = [process.execPath, join(from.home, "dist/local-worker.js")];
    const own = workers({ home: await home(), command, environment });
    return localEngine({ home: await home(), workers: own, executables, signal });
  });
  return {
    git: once(async () => {
      const git = await ports.git();
      const repository = async () => {
        const found = await git.repository();
        return found && { ...found, platformIsLocal: true };
      };
      return { ...git, repository };
    }),
    github: once(async () => {
      const [{ localPullRequests }, { gitHubOrBranches }] = await Promise.all([
        import("./adapters/local/pull-requests.ts"),
        import("./adapters/local/github-or-branches.ts"),
      ]);
      const now = () => toInstant(from.now());
      const place = { home: await home(), executables, directory: directory() };
      const opens = () => flags().branch;
      const branches = localPullRequests({ ...place, opens, now });
      const origin = async () => (await (await ports.git()).repository())?.remote;
      const asksForBranch = () => opens() !== undefined;
      return gitHubOrBranches({ github: ports.github, branches, origin, tell, asksForBranch });
    }),
    registry: once(async () => {
      const { localRegistry } = await import("./adapters/local/registry.ts");
      return localRegistry({ home: await home(), executables, images, directory: directory() });
    }),
    images,
    seedEngines: once(async () => {
      const [{ seedEngines }, { seedRecipes }, { localSeedEngines }, { embeddedPrograms }] = await Promise.all([
        import("./adapters/seed-engines/engines.ts"),
        import("./seed-recipes.ts"),
        import("./adapters/local/seed-engines.ts"),
        import("./adapters/local/embedded-programs.ts"),
      ]);
      const question = { environment, executables, signal, temporaryFolder, directory: directory(), images };
      const embedded = embeddedPrograms(await home());
      return localSeedEngines(seedEngines({ ...question, embedded, recipes: seedRecipes }));
    }),
    cluster: async () => (await engine()).cluster,
    argocd: async () => (await engine()).argocd,
  };
}

function once<T>(build: Lazy<T>): Lazy<T> {
  let built: Promise<T> | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
