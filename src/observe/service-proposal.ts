import { localPlatform } from "../config/local-platform.ts";
import { joined, lastPart } from "../config/repository-path.ts";
import type { ServiceConfig, StoreKind } from "../config/service-config.ts";
import type { Files } from "../ports.ts";
import { localImage } from "../preview/local-source.ts";
import { nameOf } from "../preview/manifest.ts";
import type { AllowedSecrets } from "../preview/secrets.ts";
import { Problem } from "../problem.ts";
import type { Catalog } from "../scaffold/address.ts";
import { type Baseline, baselineOf } from "../scaffold/baseline.ts";
import { findDependencies } from "../scaffold/dependencies.ts";
import { detectStores } from "../scaffold/detect-stores.ts";
import { detectFramework } from "../scaffold/framework.ts";
import { frontendFacts } from "../scaffold/frontend-facts.ts";
import { migrationCommand } from "../scaffold/migration-job.ts";
import { proposeOverlay } from "../scaffold/overlay.ts";
import { completed, draftService, type ServiceFlags, storeNames, withFlags } from "../scaffold/service-draft.ts";
import { foundHereText, foundText, openPoints, storesText } from "../scaffold/service-notes.ts";
import { serviceYaml } from "../scaffold/service-yaml.ts";
import { builtInVariables, variablesRead } from "../scaffold/settings-variables.ts";
import { noSources, type Sources } from "../scaffold/sources.ts";
import { storesBrought, variablesOf, type WorkloadFacts, workloadFacts } from "../scaffold/workload-facts.ts";
import { nobody } from "./questions.ts";
import { chooseWorkload, renderStart, type Start, type StartRequest } from "./service-start.ts";

export interface ProposalRequest extends Omit<StartRequest, "workload"> {
  readonly sources: Sources;
  readonly flags: ServiceFlags;
  readonly platform: string;
  readonly allowed: AllowedSecrets;
  /** What the catalog holds; undefined when it cannot be read. */
  readonly catalog: Catalog | undefined;
}

export interface ServiceProposal {
  /** preview.yaml and the overlay, by path from the top of the repository. */
  readonly files: Files;
  readonly config: ServiceConfig;
  readonly baseline: Baseline | undefined;
  /** What was found, a line each. */
  readonly notes: readonly string[];
  /** What could not be found, a sentence each. */
  readonly open: readonly string[];
}

/** Works out what `init` would write for a service. A valid preview.yaml keeps its answers, but for the flags. */
export async function proposeService(request: ProposalRequest): Promise<ServiceProposal> {
  const { place, service, existing, flags, sources } = request;
  const overlay = existing?.overlay ?? "deploy/overlays/preview";
  // A preview.yaml for one machine need not know the Deployment yet.
  const known = existing?.platform === localPlatform && existing.workload === undefined ? undefined : existing;
  const asked = { ...request, existing: known, workload: flags.workload };
  const folder = joined(place.folder, overlay);
  const here = request.platform === localPlatform;
  const { start, facts } = here ? await startHere(asked, folder) : await startFrom(asked, folder);
  const framework = detectFramework(sources);
  const type = flags.type ?? existing?.type ?? framework.type;
  const found = findConnections(request, { start, facts, type });
  const image = workloadFacts(start.baseline, { workload: facts.workload, service })?.image ?? facts.image;
  const draft = draftService({
    ...{ service, type, platform: request.platform, overlay, framework, facts, ...found },
    image: here && !image.includes("/") ? localImage({ service }, "$" + "{SHA}") : `${image}:\${SHA}`,
  });
  const { dependencies: _, ...answered } = flags;
  // What was asked for is in the draft's dependencies already, with the paths that the variables add.
  const config = existing === undefined ? withFlags(draft, answered) : withFlags(completed(existing, draft), flags);
  const proposed = proposeOverlay(start.resource, start.manifests, request.allowed);
  const builtIn = type === "frontend" && Object.keys(config.proxy).length === 0 ? builtInVariables(sources) : [];
  return {
    config,
    // Of staging's address this machine may know nothing.
    baseline: here ? undefined : baselineOf(lastPart(start.baselineFolder ?? ""), start.baseline, facts),
    files: { [place.configPath]: serviceYaml(config), ...(!here && { [start.overlayFile]: proposed.text }) },
    notes: here
      ? [foundHereText(config, framework), ...found.notes]
      : [foundText(config, framework, start.folder), ...found.notes, ...proposed.notes],
    open: existing === undefined ? [...found.dependencies.open, ...openPoints(config, found.variables, builtIn)] : [],
  };
}

async function startFrom(request: StartRequest, overlay: string): Promise<Started> {
  const start = await renderStart(request, overlay);
  return { start, facts: await chooseWorkload(request, start.manifests) };
}

/** What a base says is of use on one machine too, but none has to be there, or to build. */
async function startHere(request: StartRequest, overlay: string): Promise<Started> {
  try {
    return await startFrom({ ...request, questions: nobody }, overlay);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted" || error.kind === "bug") throw error;
    if (request.from !== undefined || request.workload !== undefined) throw error;
    const start = { folder: "", resource: "", overlayFile: "", manifests: [], baselineFolder: undefined, baseline: [] };
    return { start, facts: { workload: request.service, image: "", off: [] } };
  }
}

interface Started {
  readonly start: Start;
  readonly facts: WorkloadFacts;
}

interface Known {
  readonly start: Start;
  readonly facts: WorkloadFacts;
  readonly type: "backend" | "frontend";
}

/** Stores, variables and dependencies, from the manifests and from the service's own files. */
function findConnections({ sources, flags, service, catalog }: ProposalRequest, { start, facts, type }: Known) {
  // The pages of a frontend read nothing from the pod's environment, and its server nothing from a store.
  const program = type === "frontend" ? noSources : sources;
  const pages = type === "frontend" ? sources : noSources;
  const staged = [...variablesOf(start.baseline, facts.image)].filter(([, value]) => value !== undefined);
  const variables = new Map([
    ...[...variablesRead(program)].map((name): [string, undefined] => [name, undefined]),
    ...variablesOf(start.manifests, facts.image),
    ...staged,
  ]);
  const brought = storesBrought(start.manifests);
  const detected = detectStores({ sources: program, variables }).filter(({ kind }) => !brought.includes(kind));
  const stores: readonly StoreKind[] = flags.stores ?? detected.map(({ kind }) => kind);
  const dependencies = findDependencies({
    ...{ self: service, catalog, values: variables, asked: flags.dependencies, taken: storeNames(stores) },
    ownServices: start.manifests.filter(({ kind }) => kind === "Service").map(nameOf),
    frontend: frontendFacts(pages),
  });
  const notes = [
    ...(flags.stores === undefined ? [storesText(detected)] : []),
    ...brought.map((kind) => `${kind} runs in the overlay itself; previews keep it as it is there`),
  ];
  return {
    ...{ variables, stores, dependencies },
    notes: notes.filter((note) => note !== undefined),
    migrate: migrationCommand([...start.manifests, ...start.baseline], facts.image),
  };
}
