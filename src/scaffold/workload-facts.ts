import { lastPart } from "../config/repository-path.ts";
import type { StoreKind } from "../config/service-config.ts";
import { imageName } from "../preview/image-reference.ts";
import { at, isObject, type Json, listAt, objectAt, textAt } from "../preview/json.ts";
import { containersOf, type Manifest, nameOf, podSpecOf, podTemplatePath } from "../preview/manifest.ts";
import { storeOfImage } from "./detect-stores.ts";

/** What rendered manifests say about the Deployment that answers the URL. */
export interface WorkloadFacts {
  readonly workload: string;
  /** Only where the Deployment has several. */
  readonly container?: string;
  readonly port?: number;
  readonly health?: string;
  /** Without tag. */
  readonly image: string;
  /** Deployments of the service that act on the world by themselves. */
  readonly off: readonly string[];
}

/**
 * Deployments that could answer the URL, the likeliest first; undefined where nothing makes one likelier than the next.
 * A Service selects it, its name fits the service's, and it has a port and probes.
 */
export function workloadCandidates(
  manifests: readonly Manifest[],
  service: string,
): { readonly names: readonly string[]; readonly best: string | undefined } {
  const deployments = manifests.filter((manifest) => manifest.kind === "Deployment" && storesIn(manifest).length === 0);
  const selected = deployments.filter((deployment) => servicesOf(deployment, manifests).length > 0);
  const ranked = (selected.length > 0 ? selected : deployments)
    .map((deployment) => ({ name: nameOf(deployment), score: score(deployment, service) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const clear = first !== undefined && (second === undefined || first.score > second.score);
  return { names: ranked.map(({ name }) => name), best: clear ? first.name : undefined };
}

/** What is known of one Deployment; undefined when there is none of that name. */
export function workloadFacts(
  manifests: readonly Manifest[],
  wanted: { readonly workload: string; readonly service: string; readonly container?: string | undefined },
): WorkloadFacts | undefined {
  const deployment = manifests.find(
    (manifest) => manifest.kind === "Deployment" && nameOf(manifest) === wanted.workload,
  );
  if (deployment === undefined) return undefined;
  const containers = listAt(podSpecOf(deployment), "containers").filter(isObject);
  const port = portOf(servicesOf(deployment, manifests), containers);
  const container =
    containers.find((candidate) => textAt(candidate, "name") === wanted.container) ??
    containers.find((candidate) => [wanted.workload, wanted.service].includes(textAt(candidate, "name") ?? "")) ??
    containers.find((candidate) => containerPort(candidate, port?.target) !== undefined) ??
    containers[0];
  const health = healthOf(container, port?.target);
  return {
    workload: wanted.workload,
    ...(containers.length > 1 && { container: textAt(container, "name") ?? "" }),
    ...(port !== undefined && { port: port.port }),
    ...(health !== undefined && { health }),
    image: imageName(textAt(container, "image") ?? ""),
    off: manifests
      .filter((manifest) => manifest.kind === "Deployment" && manifest !== deployment && actsByItself(manifest))
      .map(nameOf),
  };
}

/** Variables of everything that runs an image, with their values; undefined where a value is secret or not known. */
export function variablesOf(manifests: readonly Manifest[], image: string): ReadonlyMap<string, string | undefined> {
  const places = manifests
    .filter((manifest) => podTemplatePath(manifest) !== undefined)
    .flatMap(containersOf)
    .filter(({ container }) => imageName(textAt(container, "image") ?? "") === image);
  const data = (name: string | undefined) =>
    objectAt(
      manifests.find((manifest) => manifest.kind === "ConfigMap" && nameOf(manifest) === name),
      "data",
    );
  const inherited = places.flatMap(({ container }) =>
    listAt(container, "envFrom").flatMap((entry) =>
      Object.entries(data(textAt(entry, "configMapRef", "name"))).map(([name, value]): [string, Json | undefined] => [
        `${textAt(entry, "prefix") ?? ""}${name}`,
        value,
      ]),
    ),
  );
  const own = places.flatMap(({ container }) =>
    listAt(container, "env").flatMap((entry): [string, Json | undefined][] => {
      const name = textAt(entry, "name");
      const source = objectAt(entry, "valueFrom", "configMapKeyRef");
      const value = at(entry, "value") ?? data(textAt(source, "name"))[textAt(source, "key") ?? ""];
      return name === undefined ? [] : [[name, value]];
    }),
  );
  return new Map([...inherited, ...own].map(([name, value]) => [name, typeof value === "string" ? value : undefined]));
}

/** Services that select the pods of a Deployment and have a port. */
export function servicesOf(deployment: Manifest, manifests: readonly Manifest[]): readonly Manifest[] {
  const labels = objectAt(deployment, "spec", "template", "metadata", "labels");
  return manifests.filter((manifest) => {
    const selector = Object.entries(objectAt(manifest, "spec", "selector"));
    return (
      manifest.kind === "Service" &&
      selector.length > 0 &&
      selector.every(([key, value]) => labels[key] === value) &&
      listAt(manifest, "spec", "ports").length > 0
    );
  });
}

/** The kinds of stores that an overlay runs itself. */
export function storesBrought(manifests: readonly Manifest[]): readonly StoreKind[] {
  return [...new Set(manifests.flatMap(storesIn))];
}

function storesIn(manifest: Manifest): readonly StoreKind[] {
  return listAt(podSpecOf(manifest), "containers").flatMap(
    (container) => storeOfImage(textAt(container, "image") ?? "") ?? [],
  );
}

function score(deployment: Manifest, service: string): number {
  const name = nameOf(deployment);
  const containers = listAt(podSpecOf(deployment), "containers");
  const probed = containers.some((container) =>
    ["livenessProbe", "readinessProbe"].some((probe) => at(container, probe, "httpGet") !== undefined),
  );
  const fits = service.endsWith(`-${name}`) || name.endsWith(`-${service}`) || name.startsWith(`${service}-`);
  return (
    (name === service ? 8 : 0) +
    (fits ? 4 : 0) +
    (/^(api|web|app|server|backend|frontend)$/.test(name) ? 2 : 0) +
    (probed ? 1 : 0)
  );
}

interface Port {
  readonly port: number;
  readonly target: Json | undefined;
}

/** The port that people call: named after HTTP, else a usual one, else the first. */
function portOf(services: readonly Manifest[], containers: readonly Json[]): Port | undefined {
  const ports = services.flatMap((service) =>
    listAt(service, "spec", "ports").flatMap((entry) => {
      const port = at(entry, "port");
      const target = at(entry, "targetPort") ?? port;
      const exists = containers.some((container) => containerPort(container, target) !== undefined);
      return typeof port === "number" ? [{ port, target, name: textAt(entry, "name") ?? "", exists }] : [];
    }),
  );
  return (
    ports.find(({ name }) => /^(http|web)$/.test(name)) ??
    ports.find(({ port }) => [80, 8000, 8080, 3000, 5000].includes(port)) ??
    ports.find(({ exists }) => exists) ??
    ports[0]
  );
}

/** The number of a container's port by its number or name. */
function containerPort(container: Json, target: Json | undefined): number | undefined {
  const found = listAt(container, "ports").find(
    (entry) => target !== undefined && (at(entry, "containerPort") === target || at(entry, "name") === target),
  );
  const number = at(found, "containerPort");
  return typeof number === "number" ? number : undefined;
}

/**
 * The path of a probe that asks the port which the Service leads to. A readiness probe comes last: it may answer for
 * databases, and Kubernetes waits for it anyway.
 */
function healthOf(container: Json | undefined, target: Json | undefined): string | undefined {
  if (container === undefined) return undefined;
  const number = (port: Json | undefined) =>
    containerPort(container, port) ?? (typeof port === "number" ? port : undefined);
  return ["livenessProbe", "startupProbe", "readinessProbe"]
    .map((probe) => objectAt(container, probe, "httpGet"))
    .filter((get) => target === undefined || number(get.port) === number(target))
    .flatMap((get) => textAt(get, "path") ?? [])
    .find((path) => /^\/\S*$/.test(path));
}

function actsByItself(deployment: Manifest): boolean {
  const schedules = /(^|[-_./])(celery-?beat|beat|scheduler|crond?|clock)([-_.]|$)/;
  const words = listAt(podSpecOf(deployment), "containers").flatMap((container) => [
    ...listAt(container, "command"),
    ...listAt(container, "args"),
  ]);
  return (
    schedules.test(nameOf(deployment)) ||
    words.some((word) => typeof word === "string" && schedules.test(lastPart(word)))
  );
}
