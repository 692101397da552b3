import { localPlatform } from "../config/local-platform.ts";
import type { ServiceConfig, StoreKind } from "../config/service-config.ts";
import { storeVariables } from "../config/variables.ts";
import type { AskedDependency, FoundDependencies } from "./dependencies.ts";
import type { Framework } from "./framework.ts";
import { meaningOf } from "./variable-meaning.ts";
import type { WorkloadFacts } from "./workload-facts.ts";

/** What a person may say about a service on the command line; it wins over what is found. */
export interface ServiceFlags {
  readonly service?: string | undefined;
  readonly type?: "backend" | "frontend" | undefined;
  readonly platform?: string | undefined;
  readonly image?: string | undefined;
  readonly workload?: string | undefined;
  readonly port?: number | undefined;
  readonly health?: string | undefined;
  readonly stores?: readonly StoreKind[] | undefined;
  readonly dependencies?: readonly AskedDependency[] | undefined;
  readonly off?: readonly string[] | undefined;
}

/** What is found out about a service. */
export interface FoundService {
  readonly service: string;
  readonly type: "backend" | "frontend";
  readonly platform: string;
  readonly image: string;
  readonly overlay: string;
  readonly framework: Framework;
  readonly facts: WorkloadFacts;
  readonly stores: readonly StoreKind[];
  /** A Job of the overlay that migrates, by its command. */
  readonly migrate: readonly string[] | undefined;
  readonly dependencies: FoundDependencies;
  /** Variables that the service reads, with their values where they are known. */
  readonly variables: ReadonlyMap<string, string | undefined>;
}

/** preview.yaml from what is found out. */
export function draftService(found: FoundService): ServiceConfig {
  const { facts, framework, dependencies } = found;
  const migrate = found.migrate ?? framework.migrate;
  const frontend = found.type === "frontend";
  return {
    apiVersion: "preview/v1",
    service: found.service,
    type: found.type,
    platform: found.platform,
    image: found.image,
    overlay: found.overlay,
    workload: facts.workload,
    container: facts.container,
    port: facts.port,
    health: facts.health ?? framework.health ?? "/",
    stores: Object.fromEntries(found.stores.map((kind) => [kind, { storage: "copy" as const }])),
    migrate: migrate === undefined || !found.stores.includes("postgres") ? undefined : [...migrate],
    off: [...facts.off],
    dependencies: Object.fromEntries(
      Object.entries(dependencies.dependencies).map(([name, { as }]) => [name, { as, optional: false }]),
    ),
    env: environment(found),
    secrets: [],
    proxy: frontend ? { ...dependencies.proxy } : {},
    runtimeConfig: frontend && dependencies.runtimeConfig ? "/usr/share/nginx/html/config.json" : undefined,
    local:
      framework.local === undefined
        ? undefined
        : { setup: framework.local.setup.map((command) => [...command]), run: [...framework.local.run] },
  };
}

/** What is there, with what the person says now. */
export function withFlags(config: ServiceConfig, flags: ServiceFlags): ServiceConfig {
  const { stores, dependencies, off } = flags;
  return {
    ...config,
    service: flags.service ?? config.service,
    type: flags.type ?? config.type,
    platform: flags.platform ?? config.platform,
    image: flags.image ?? config.image,
    workload: flags.workload ?? config.workload,
    port: flags.port ?? config.port,
    health: flags.health ?? config.health,
    stores:
      stores === undefined
        ? config.stores
        : Object.fromEntries(stores.map((kind) => [kind, config.stores[kind] ?? { storage: "copy" as const }])),
    dependencies:
      dependencies === undefined
        ? config.dependencies
        : Object.fromEntries(
            dependencies.map(({ service, variable }) => [
              service,
              {
                optional: false,
                ...config.dependencies[service],
                as: variable ?? config.dependencies[service]?.as ?? `${service.toUpperCase().replaceAll("-", "_")}_URL`,
              },
            ]),
          ),
    off: off === undefined ? config.off : [...off],
  };
}

/** What a service that ran on one machine alone lacks for a cluster; what it has stays. */
export function completed(config: ServiceConfig, draft: ServiceConfig): ServiceConfig {
  const { platform, image, workload, container, port, off, local } = config;
  if (draft.platform === localPlatform) return { ...config, local: local ?? draft.local };
  if (platform !== localPlatform) return config;
  return {
    ...config,
    image: image.startsWith("local/") ? draft.image : image,
    workload: workload ?? draft.workload,
    container: container ?? draft.container,
    port: port ?? draft.port,
    off: off.length === 0 ? draft.off : off,
  };
}

/** Names that a service's stores set by themselves. */
export function storeNames(stores: readonly StoreKind[]): readonly string[] {
  return stores.flatMap((kind) => Object.values(storeVariables(kind)));
}

function environment({
  variables,
  stores,
  dependencies,
}: FoundService): Readonly<Record<string, string>> & ServiceConfig["env"] {
  const taken = new Set([
    ...Object.keys(dependencies.env),
    ...Object.values(dependencies.dependencies).map(({ as }) => as),
  ]);
  const meanings = [...variables]
    .filter(([name]) => !taken.has(name))
    .flatMap(([name, value]) => meaningOf(name, value, stores) ?? [])
    .toSorted((a, b) => a.group - b.group || (a.name < b.name ? -1 : 1));
  const before = meanings.filter(({ group }) => group < 9).map(({ name, template }) => [name, template]);
  const after = meanings.filter(({ group }) => group === 9).map(({ name, template }) => [name, template]);
  return Object.fromEntries([...before, ...Object.entries(dependencies.env), ...after]);
}
