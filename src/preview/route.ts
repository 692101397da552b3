import type { PlatformConfig } from "../config/platform-config.ts";
import type { Manifest } from "./manifest.ts";
import type { Workload } from "./workload.ts";

const name = "preview";

/**
 * route.yaml: the public host leads to the workload's Service. Every default of the Gateway API is written out: the API
 * server fills them in, and Argo CD would compare them with nothing and never be Synced.
 */
export function routeManifest(
  host: string,
  workload: Pick<Workload, "serviceName" | "port">,
  routing: Exclude<PlatformConfig["routing"], { kind: "local" }>,
): Manifest {
  if (routing.kind === "ingress") return ingress(host, workload, routing.class);
  const [namespace = "", gateway = ""] = routing.parent.split("/");
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name },
    spec: {
      parentRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", name: gateway, namespace }],
      hostnames: [host],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          backendRefs: [{ group: "", kind: "Service", name: workload.serviceName, port: workload.port, weight: 1 }],
        },
      ],
    },
  };
}

/** TLS without a secretName serves the controller's own certificate, the wildcard. */
function ingress(host: string, workload: Pick<Workload, "serviceName" | "port">, ingressClassName: string): Manifest {
  const backend = { service: { name: workload.serviceName, port: { number: workload.port } } };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name },
    spec: {
      ingressClassName,
      tls: [{ hosts: [host] }],
      rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
    },
  };
}
