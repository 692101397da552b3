import { at, listAt, objectAt, textAt } from "./json.ts";
import { containersOf, type Manifest, nameOf } from "./manifest.ts";

/**
 * The port on which the pods of a workload answer, from the manifests of a preview's folder: where the Service in front
 * of them leads, else the first port that a container names. Of several Services it is `service`, if it is one of them;
 * of several ports `port`. undefined for a workload that serves nothing.
 */
export function podPort(
  manifests: readonly Manifest[],
  workload: string,
  front: { readonly service: string | undefined; readonly port: number | undefined },
): number | undefined {
  const deployed = manifests.find(
    (manifest) => ["Deployment", "StatefulSet"].includes(manifest.kind) && nameOf(manifest) === workload,
  );
  if (deployed === undefined) return undefined;
  const labels = objectAt(deployed, "spec", "template", "metadata", "labels");
  const services = manifests.filter((manifest) => {
    const selector = Object.entries(objectAt(manifest, "spec", "selector"));
    return (
      manifest.kind === "Service" && selector.length > 0 && selector.every(([key, value]) => labels[key] === value)
    );
  });
  const service = services.find((manifest) => nameOf(manifest) === front.service) ?? services[0];
  const ports = listAt(service, "spec", "ports");
  const port = ports.find((entry) => at(entry, "port") === front.port) ?? ports[0];
  const target = at(port, "targetPort") ?? at(port, "port");
  if (typeof target === "number") return target;
  const named = containersOf(deployed)
    .filter(({ list }) => list === "containers")
    .flatMap(({ container }) => listAt(container, "ports"));
  const found = target === undefined ? named[0] : named.find((entry) => textAt(entry, "name") === target);
  const number = at(found, "containerPort");
  return typeof number === "number" ? number : undefined;
}
