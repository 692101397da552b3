/** A kind of Kubernetes object without its version, as AppProjects and roles name it; the core group is "". */
export interface ObjectKind {
  readonly group: string;
  readonly kind: string;
}

/** The one kind that belongs to no namespace; a preview brings exactly one object of it. */
export const namespaceKind: ObjectKind = { group: "", kind: "Namespace" };

/** What a service's overlay may bring. */
export const overlayKinds: readonly ObjectKind[] = [
  { group: "", kind: "ConfigMap" },
  { group: "", kind: "PersistentVolumeClaim" },
  { group: "", kind: "Service" },
  { group: "", kind: "ServiceAccount" },
  { group: "apps", kind: "Deployment" },
  { group: "apps", kind: "StatefulSet" },
  { group: "batch", kind: "CronJob" },
  { group: "external-secrets.io", kind: "ExternalSecret" },
  { group: "networking.k8s.io", kind: "NetworkPolicy" },
];

/** What we add besides, and an overlay may not bring. */
export const addedKinds: readonly ObjectKind[] = [
  namespaceKind,
  { group: "", kind: "LimitRange" },
  { group: "", kind: "ResourceQuota" },
  { group: "batch", kind: "Job" },
  { group: "gateway.networking.k8s.io", kind: "HTTPRoute" },
  { group: "networking.k8s.io", kind: "Ingress" },
  { group: "rbac.authorization.k8s.io", kind: "RoleBinding" },
];

/** Everything namespaced that a preview's folder may hold, in a fixed order: the fence of its AppProject. */
export function namespacedKinds(): readonly ObjectKind[] {
  return [...overlayKinds, ...addedKinds]
    .filter((entry) => entry !== namespaceKind)
    .toSorted((a, b) => order(a.group, b.group) || order(a.kind, b.kind));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
