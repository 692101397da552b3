import type { PlatformConfig } from "../config/platform-config.ts";
import type { JsonObject } from "./json.ts";
import { label } from "./labels.ts";
import type { Manifest } from "./manifest.ts";
import type { PreviewName } from "./name.ts";
import { platformLabel } from "./platform-label.ts";
import { defaultRequests } from "./requests.ts";
import { inWave, waves } from "./waves.ts";

/** The address of cloud metadata services, which hand out the node's credentials. */
const metadataAddress = "169.254.169.254/32";

/** The ClusterRoles that `argocd/access.yaml` of the platform repository defines. */
export const developerRole = "preview-developer";
const programRole = "preview-status";

/** The identity of the preview program in CI, which access.yaml makes. */
const program = { kind: "ServiceAccount", name: "preview", namespace: "preview-system" };

/** namespace.yaml: the namespace, and what holds a preview inside it. */
export function namespaceManifests(
  name: PreviewName,
  platform: Pick<PlatformConfig, "limits" | "network" | "access" | "repository">,
): readonly Manifest[] {
  return [
    namespace(name, platform),
    quota(platform.limits.quota),
    limitRange(),
    networkPolicy(platform.network),
    roleBinding(programRole, program),
    ...(platform.access === undefined ? [] : [roleBinding(developerRole, group(platform.access.group))]),
  ].map((manifest) => inWave(manifest, waves.first));
}

function namespace(name: PreviewName, { repository }: Pick<PlatformConfig, "repository">): Manifest {
  return {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name: name.namespace,
      labels: {
        "pod-security.kubernetes.io/enforce": "baseline",
        [label("platform")]: platformLabel(repository),
      },
      // Sleep is ours: a cluster's own downscaler would change replicas, and Argo CD would change them back.
      annotations: { "downscaler/exclude": "true" },
    },
  };
}

function quota(limits: PlatformConfig["limits"]["quota"]): Manifest {
  return {
    apiVersion: "v1",
    kind: "ResourceQuota",
    metadata: { name: "preview" },
    spec: {
      hard: {
        "requests.cpu": limits.cpu,
        "requests.memory": limits.memory,
        pods: String(limits.pods),
        "services.loadbalancers": "0",
        "services.nodeports": "0",
      },
    },
  };
}

/** Requests only: a default limit would contradict a container that requests more. */
function limitRange(): Manifest {
  return {
    apiVersion: "v1",
    kind: "LimitRange",
    metadata: { name: "preview" },
    spec: { limits: [{ type: "Container", defaultRequest: { ...defaultRequests } }] },
  };
}

function networkPolicy(network: PlatformConfig["network"]): Manifest {
  const callers = network.allowFrom.map((peer) =>
    "cidr" in peer
      ? { ipBlock: { cidr: peer.cidr } }
      : { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": peer.namespace } } },
  );
  const denied = [metadataAddress, ...network.deny];
  const outside = [
    block(
      "0.0.0.0/0",
      denied.filter((cidr) => !cidr.includes(":")),
    ),
    block(
      "::/0",
      denied.filter((cidr) => cidr.includes(":")),
    ),
  ];
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "preview" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: [
        {
          from: [
            { podSelector: {} },
            { namespaceSelector: { matchExpressions: [{ key: label("name"), operator: "Exists" }] } },
            ...callers,
          ],
        },
      ],
      egress: [{ to: [{ namespaceSelector: {} }, ...outside] }],
    },
  };
}

function block(cidr: string, except: readonly string[]) {
  return { ipBlock: { cidr, ...(except.length === 0 ? {} : { except }) } };
}

function group(name: string): JsonObject {
  return { apiGroup: "rbac.authorization.k8s.io", kind: "Group", name };
}

function roleBinding(role: string, subject: JsonObject): Manifest {
  return {
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "RoleBinding",
    metadata: { name: role },
    roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: role },
    subjects: [subject],
  };
}
