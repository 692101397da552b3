import type { CatalogEntry } from "../config/catalog-entry.ts";
import { asCommands, type ServiceConfig } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import type { Manifest } from "./manifest.ts";

/** The Service's port where preview.yaml names none; on one machine nothing listens there. */
const defaultPort = 8000;

/**
 * preview.yaml as one machine can carry it out: without the cluster's secrets and the overlay's other Deployments; what is
 * depended on may be missing, because there may be no baseline here. Throws Problem `local-missing`.
 */
export function localConfig(config: ServiceConfig): ServiceConfig {
  if (config.local === undefined) {
    throw new Problem("config", {
      code: "local-missing",
      message: `preview.yaml does not say how ${config.service} starts on one machine.`,
      hints: ["Add `local: {setup: […], run: […]}`; `preview init` finds out what fits Django and Vue."],
    });
  }
  const dependencies = Object.entries(config.dependencies).map(([name, dependency]) => [
    name,
    { ...dependency, optional: true },
  ]);
  return { ...config, secrets: [], off: [], dependencies: Object.fromEntries(dependencies) };
}

/** What stands in place of an entry of the catalog: whoever runs a service here may. */
export function localEntry(config: ServiceConfig, repository: string, folder: string): CatalogEntry {
  return {
    ...{ apiVersion: "preview/v1", kind: "Service", name: config.service, repository, type: config.type },
    path: folder === "" ? "." : folder,
    secrets: { allow: [] },
  };
}

/** What stands in place of an image: the commit itself. */
export function localImage({ service }: Pick<ServiceConfig, "service">, sha: string): string {
  return `local/${service}:${sha}`;
}

/**
 * What stands in place of the service's overlay: one Deployment that runs the commands of `local:` in the folder of
 * preview.yaml, and its Service.
 */
export function localOverlay(config: ServiceConfig, folder: string): readonly Manifest[] {
  const name = config.workload ?? config.service;
  const labels = { app: name };
  const port = config.port ?? defaultPort;
  const place = { image: `local/${config.service}`, workingDir: folder === "" ? "." : folder };
  const containers = [{ name: config.container ?? "app", ...place, command: config.local?.run ?? [] }];
  const setup = asCommands(config.local?.setup ?? []).map((command, index) => ({
    name: `setup-${index + 1}`,
    ...place,
    command,
  }));
  return [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { ...(setup.length > 0 && { initContainers: setup }), containers } },
      },
    },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name },
      spec: { selector: labels, ports: [{ port, targetPort: port }] },
    },
  ];
}

/** Ports of one preview: its service's, and those of its stores after it. */
const blockSize = 10;
const firstPort = 4300;
/** Below the ports that Linux gives to those who ask for any (32768, net.ipv4.ip_local_port_range). */
const blocks = 2500;

/**
 * The first of a preview's own ports: always the same for its name, unless another preview has it already. `taken` are
 * those of the others.
 */
export function localPort(name: string, taken: ReadonlySet<number>, sha256: (text: string) => string): number {
  const start = Number.parseInt(sha256(name).slice(0, 8), 16);
  const candidates = Array.from({ length: blocks }, (_, step) => firstPort + blockSize * ((start + step) % blocks));
  const free = candidates.find((port) => !taken.has(port));
  if (free !== undefined) return free;
  throw new Problem("not-yet", {
    code: "no-room",
    message: `All ${blocks} blocks of ports of this machine belong to previews.`,
    hints: ["Remove some with `preview down` or `preview gc`."],
  });
}

/** The first port of a preview's own, as its record has it; undefined in a cluster. */
export function portOf({ internal }: { readonly internal: string | null }): number | undefined {
  const port = /^http:\/\/127\.0\.0\.1:(\d+)$/.exec(internal ?? "")?.[1];
  return port === undefined ? undefined : Number(port);
}
