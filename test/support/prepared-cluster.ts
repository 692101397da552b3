import type { Application } from "../../src/live/application.ts";
import { type MadeCluster, makeCluster } from "./made-cluster.ts";

const kinds = [
  "applications.argoproj.io",
  "applicationsets.argoproj.io",
  "appprojects.argoproj.io",
  "validatingadmissionpolicies.admissionregistration.k8s.io",
  "validatingadmissionpolicybindings.admissionregistration.k8s.io",
  "httproutes.gateway.networking.k8s.io",
  "externalsecrets.external-secrets.io",
];

/** A cluster on which the platform stands as its README.md leaves it, with no previews. */
export function preparedCluster(): MadeCluster {
  const cluster = makeCluster();
  for (const kind of kinds) cluster.served.add(kind);
  cluster.applications.set("preview-platform", platformApplication());
  cluster.applicationSets.set("preview-shop-api", { name: "preview-shop-api", conditions: [] });
  cluster.nodes.push({ name: "node-1", labels: { "karpenter.sh/capacity-type": "spot" } });
  cluster.nodes.push({ name: "node-2", labels: {} });
  cluster.web = () => ({ status: 404, body: "" });
  return cluster;
}

/** The Application that `argocd/root.yaml` makes. */
export function platformApplication(changes: Partial<Application> = {}): Application {
  return {
    name: "preview-platform",
    identity: { uid: "app-preview-platform", resourceVersion: "1" },
    service: null,
    source: null,
    namespace: "argocd",
    createdAt: "2026-11-23T07:00:00Z",
    deletingSince: null,
    finalizers: [],
    reconciledAt: "2026-11-23T07:00:00Z",
    sync: "Synced",
    health: "Healthy",
    conditions: [],
    operation: null,
    operationRequested: false,
    resources: [],
    ...changes,
  };
}
