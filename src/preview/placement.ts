import type { PlatformConfig } from "../config/platform-config.ts";
import { type JsonObject, listAt, objectAt } from "./json.ts";

/** Labels by which Spot nodes are known: EKS managed node groups, and Karpenter. */
const spotLabels = [
  { key: "eks.amazonaws.com/capacityType", spot: "SPOT" },
  { key: "karpenter.sh/capacity-type", spot: "spot" },
] as const;

/** Whether a node may be taken away, by its labels. */
export function isSpotNode(labels: Readonly<Record<string, string>>): boolean {
  return spotLabels.some(({ key, spot }) => labels[key] === spot);
}

type Nodes = PlatformConfig["nodes"];

/** Where a pod of the service shall run: its own wishes, and Spot nodes first. Only what differs is in the answer. */
export function servicePlacement(nodes: Nodes, pod: JsonObject): JsonObject {
  const preferred = spotLabels.map(({ key, spot }) => ({
    weight: 100,
    preference: { matchExpressions: [{ key, operator: "In", values: [spot] }] },
  }));
  const affinity = objectAt(pod, "affinity");
  const nodeAffinity = objectAt(affinity, "nodeAffinity");
  const own = listAt(nodeAffinity, "preferredDuringSchedulingIgnoredDuringExecution");
  return {
    ...(nodes.spot === "prefer"
      ? {
          affinity: {
            ...affinity,
            nodeAffinity: { ...nodeAffinity, preferredDuringSchedulingIgnoredDuringExecution: [...own, ...preferred] },
          },
        }
      : {}),
    ...shared(nodes, pod),
    ...(nodes.tolerations.length === 0
      ? {}
      : { tolerations: [...listAt(pod, "tolerations"), ...nodes.tolerations.map(plain)] }),
  };
}

/** Where a pod with data, or a migration, shall run: never on a node that may be taken away within two minutes. */
export function steadyPlacement(nodes: Nodes, pod: JsonObject): JsonObject {
  if (nodes.storesOnSpot) return servicePlacement(nodes, pod);
  const refused = spotLabels.map(({ key, spot }) => ({ key, operator: "NotIn", values: [spot] }));
  const affinity = {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: refused }] },
    },
  };
  return { ...(nodes.spot === "prefer" ? { affinity } : {}), ...shared(nodes, pod) };
}

function shared(nodes: Nodes, pod: JsonObject): JsonObject {
  return {
    ...(Object.keys(nodes.selector).length === 0
      ? {}
      : { nodeSelector: { ...objectAt(pod, "nodeSelector"), ...nodes.selector } }),
    ...(nodes.priorityClass === undefined ? {} : { priorityClassName: nodes.priorityClass }),
  };
}

function plain(toleration: Nodes["tolerations"][number]): JsonObject {
  return Object.fromEntries(Object.entries(toleration).filter(([, value]) => value !== undefined));
}
