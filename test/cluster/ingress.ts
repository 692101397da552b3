import { join } from "node:path";
import type { Built } from "./build.ts";
import { apiUrl, certificates } from "./control-plane.ts";
import { apply, applyDefinitions, type Kubectl } from "./kubectl.ts";
import { place, ports, webUrl } from "./place.ts";
import { startDaemon, waitFor } from "./processes.ts";

/** Starts Traefik, and offers it as Gateway `infra/public` and as IngressClass `traefik`. */
export async function startIngress(built: Built, kubectl: Kubectl, token: string): Promise<void> {
  await applyDefinitions(kubectl, ["-f", built.manifests("gateway")]);
  const access = (provider: string) => [
    `--providers.${provider}=true`,
    `--providers.${provider}.endpoint=${apiUrl}`,
    `--providers.${provider}.token=${token}`,
    `--providers.${provider}.certauthfilepath=${join(certificates(), "apiserver.crt")}`,
  ];
  startDaemon({
    name: "traefik",
    command: built.program("traefik"),
    args: [
      `--entrypoints.web.address=127.0.0.1:${ports.web}`,
      "--global.checknewversion=false",
      "--global.sendanonymoususage=false",
      "--providers.providersthrottleduration=200ms",
      ...access("kubernetesingress"),
      // Argo CD keeps an Ingress Progressing until it has an address.
      "--providers.kubernetesingress.ingressendpoint.ip=127.0.0.1",
      ...access("kubernetesgateway"),
      "--providers.kubernetesgateway.statusaddress.ip=127.0.0.1",
    ],
    environment: { TMPDIR: place },
  });
  apply(kubectl, [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: "infra" } },
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "IngressClass",
      metadata: { name: "traefik" },
      spec: { controller: "traefik.io/ingress-controller" },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "GatewayClass",
      metadata: { name: "traefik" },
      spec: { controllerName: "traefik.io/gateway-controller" },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: "public", namespace: "infra" },
      spec: {
        gatewayClassName: "traefik",
        // The port must be that of the entry point.
        listeners: [{ name: "web", protocol: "HTTP", port: ports.web, allowedRoutes: { namespaces: { from: "All" } } }],
      },
    },
  ]);
  await waitFor("Traefik's answer", async () => (await fetch(webUrl).catch(() => undefined)) !== undefined);
}
