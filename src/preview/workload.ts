import type { ServiceConfig } from "../config/service-config.ts";
import { closest } from "../config/suggest.ts";
import { Problem } from "../problem.ts";
import { isLeftOut } from "./app.ts";
import { imageName } from "./image-reference.ts";
import { at, listAt, objectAt, textAt } from "./json.ts";
import { type ContainerPlace, containersOf, type Manifest, nameOf, podTemplatePath } from "./manifest.ts";

/** What of an overlay is the service: the part that answers the URL, and everything that runs the same image. */
export interface Workload {
  readonly deployment: Manifest;
  /** Name of the image in the overlay's container, without tag; Kustomize's `images` match on it. */
  readonly image: string;
  readonly container: ContainerPlace;
  /** Every container, init containers included, of every object that runs that image. */
  readonly containers: readonly ContainerPlace[];
  /** Name and port of the Service in front of it. */
  readonly serviceName: string;
  readonly port: number;
}

/** Finds the workload that preview.yaml names in the rendered overlay. Throws Problem with exit code 2. */
export function findWorkload(config: ServiceConfig, overlay: readonly Manifest[]): Workload {
  const kept = overlay.filter((manifest) => !isLeftOut(manifest));
  const deployment = findDeployment(config, kept);
  const container = findContainer(config, deployment);
  const image = imageName(textAt(container.container, "image") ?? "");
  if (image === "")
    throw problem("container-without-image", `The container of Deployment \`${nameOf(deployment)}\` names no image.`);
  const containers = kept
    .filter((manifest) => podTemplatePath(manifest) !== undefined)
    .flatMap(containersOf)
    .filter((place) => imageName(textAt(place.container, "image") ?? "") === image);
  return { deployment, image, container, containers, ...findService(config, deployment, kept) };
}

function findDeployment(config: ServiceConfig, overlay: readonly Manifest[]): Manifest {
  const wanted = config.workload ?? config.service;
  const deployments = overlay.filter((manifest) => manifest.kind === "Deployment");
  const found = deployments.find((manifest) => nameOf(manifest) === wanted);
  if (found !== undefined) return found;
  const names = deployments.map(nameOf);
  const meant = closest(wanted, names) ?? (names.length === 1 ? names[0] : undefined);
  throw problem(
    "workload-missing",
    `\`${config.overlay}\` has no Deployment \`${wanted}\`; it has ${names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ")}.`,
    [
      meant === undefined
        ? "Name the Deployment that answers the URL with `workload:` in preview.yaml."
        : `Write \`workload: ${meant}\` in preview.yaml.`,
    ],
  );
}

function findContainer(config: ServiceConfig, deployment: Manifest): ContainerPlace {
  const all = containersOf(deployment).filter((place) => place.list === "containers");
  const names = all.map((place) => textAt(place.container, "name") ?? "");
  const found =
    config.container === undefined ? (all.length === 1 ? all[0] : undefined) : all[names.indexOf(config.container)];
  if (found !== undefined) return found;
  throw problem(
    "container-missing",
    config.container === undefined
      ? `Deployment \`${nameOf(deployment)}\` has ${all.length} containers (${names.join(", ")}), and preview.yaml names none.`
      : `Deployment \`${nameOf(deployment)}\` has no container \`${config.container}\`; it has ${names.join(", ")}.`,
    [`Write \`container: ${names[0] ?? "…"}\` in preview.yaml.`],
  );
}

function findService(
  config: ServiceConfig,
  deployment: Manifest,
  overlay: readonly Manifest[],
): { serviceName: string; port: number } {
  const labels = objectAt(deployment, "spec", "template", "metadata", "labels");
  const services = overlay.filter((manifest) => {
    const selector = Object.entries(objectAt(manifest, "spec", "selector"));
    return (
      manifest.kind === "Service" && selector.length > 0 && selector.every(([key, value]) => labels[key] === value)
    );
  });
  const ports = services.flatMap((service) =>
    listAt(service, "spec", "ports").flatMap((entry) => {
      const port = at(entry, "port");
      return typeof port === "number" ? [{ serviceName: nameOf(service), port }] : [];
    }),
  );
  const found =
    config.port === undefined
      ? ports.length === 1
        ? ports[0]
        : undefined
      : ports.find(({ port }) => port === config.port);
  if (found !== undefined) return found;
  const known = ports.map(({ serviceName, port }) => `${serviceName}:${port}`).join(", ");
  throw problem(
    "port-missing",
    ports.length === 0
      ? `No Service of \`${config.overlay}\` selects the pods of Deployment \`${nameOf(deployment)}\`.`
      : `The port of \`${config.service}\` is not clear: its Services have ${known}${config.port === undefined ? "" : `, not ${config.port}`}.`,
    [
      ports.length === 0
        ? "Add a Service whose selector matches the pod's labels."
        : `Write \`port: ${ports[0]?.port ?? 8000}\` in preview.yaml.`,
    ],
  );
}

function problem(code: string, message: string, hints: readonly string[] = []): Problem {
  return new Problem("config", { code, message, hints });
}
