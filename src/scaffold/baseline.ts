import { at, listAt, textAt } from "../preview/json.ts";
import { type Manifest, nameOf } from "../preview/manifest.ts";
import { servicesOf } from "./workload-facts.ts";

/** Where the long-running deployment of a service answers. */
export interface Baseline {
  readonly name: string;
  readonly internal?: string;
  readonly public?: string;
}

/** The baseline that an overlay such as `staging` describes; undefined when nothing leads to the workload. */
export function baselineOf(
  name: string,
  rendered: readonly Manifest[],
  workload: { readonly workload: string; readonly port?: number },
): Baseline | undefined {
  const deployment = rendered.find(
    (manifest) => manifest.kind === "Deployment" && nameOf(manifest) === workload.workload,
  );
  if (deployment === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(name)) return undefined;
  const services = servicesOf(deployment, rendered);
  const service = services.find((candidate) =>
    listAt(candidate, "spec", "ports").some(
      (port) => workload.port === undefined || at(port, "port") === workload.port,
    ),
  );
  const namespace = textAt(service, "metadata", "namespace");
  const port = workload.port ?? at(listAt(service, "spec", "ports")[0], "port");
  const internal =
    service === undefined || namespace === undefined || typeof port !== "number"
      ? undefined
      : `http://${nameOf(service)}.${namespace}.svc.cluster.local${port === 80 ? "" : `:${port}`}`;
  const host = hostOf(rendered, services.map(nameOf));
  if (internal === undefined && host === undefined) return undefined;
  return { name, ...(internal !== undefined && { internal }), ...(host !== undefined && { public: host }) };
}

/** The first public host whose whole tree leads to one of the Services. */
function hostOf(rendered: readonly Manifest[], services: readonly string[]): string | undefined {
  for (const manifest of rendered) {
    if (manifest.kind === "HTTPRoute") {
      const backends = listAt(manifest, "spec", "rules").flatMap((rule) => listAt(rule, "backendRefs"));
      const host = listAt(manifest, "spec", "hostnames").find(
        (name) => typeof name === "string" && !name.includes("*"),
      );
      if (typeof host === "string" && backends.some((backend) => services.includes(textAt(backend, "name") ?? "")))
        return `https://${host}`;
    }
    if (manifest.kind !== "Ingress") continue;
    const rule = listAt(manifest, "spec", "rules").find((candidate) =>
      listAt(candidate, "http", "paths").some(
        (path) =>
          (textAt(path, "path") ?? "/") === "/" && services.includes(textAt(path, "backend", "service", "name") ?? ""),
      ),
    );
    const host = textAt(rule, "host");
    if (host === undefined || host.includes("*")) continue;
    const secure = listAt(manifest, "spec", "tls").length > 0;
    return `${secure ? "https" : "http"}://${host}`;
  }
  return undefined;
}
