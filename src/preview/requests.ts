import { at, type Json, type JsonObject, listAt, objectAt, textAt } from "./json.ts";
import { label } from "./labels.ts";
import { type Manifest, podSpecOf } from "./manifest.ts";
import { parseQuantity } from "./quantity.ts";
import type { PreviewRecord } from "./record.ts";

/** What pods ask of the cluster: cores, bytes, number. */
export interface Requests {
  readonly cpu: number;
  readonly memory: number;
  readonly pods: number;
}

/** What a container asks for that says nothing; the LimitRange of each preview carries the same. */
export const defaultRequests = { cpu: "50m", memory: "128Mi" } as const;

const none: Requests = { cpu: 0, memory: 0, pods: 0 };

export interface PreviewRequests {
  /** While nothing changes. */
  readonly steady: Requests;
  /** While a new version rolls out or a migration runs: what the quota must hold. */
  readonly peak: Requests;
}

/** Adds up the requests of a preview's objects. A migration and a rollout never run at the same time. */
export function requestsOf(manifests: readonly Manifest[]): PreviewRequests {
  const running = manifests.filter((manifest) => manifest.kind === "Deployment" || manifest.kind === "StatefulSet");
  const steady = sum(running.map((manifest) => times(podRequests(podSpecOf(manifest)), replicasOf(manifest))));
  const surge = sum(running.map((manifest) => times(podRequests(podSpecOf(manifest)), surgeOf(manifest))));
  const jobs = sum(
    manifests.filter((manifest) => manifest.kind === "Job").map((manifest) => podRequests(podSpecOf(manifest))),
  );
  const most = {
    cpu: Math.max(surge.cpu, jobs.cpu),
    memory: Math.max(surge.memory, jobs.memory),
    pods: Math.max(surge.pods, jobs.pods),
  };
  return { steady, peak: sum([steady, most]) };
}

/** What a preview requests while nothing changes, as its record tells it: the whole, and what of it each store does. */
export function recordedRequests(manifests: readonly Manifest[], stores: readonly string[]): PreviewRecord["requests"] {
  const byStore = stores.map((key) => {
    const own = manifests.filter((manifest) => textAt(manifest, "metadata", "labels", label("store")) === key);
    return [key, recorded(requestsOf(own).steady)] as const;
  });
  return {
    ...recorded(requestsOf(manifests).steady),
    ...(byStore.length > 0 && { stores: Object.fromEntries(byStore) }),
  };
}

/** Thousandths are enough for an estimate, and keep sums of fractions from showing their noise. */
function recorded({ cpu, memory }: Requests): { cpu: number; memoryGiB: number } {
  return { cpu: Math.round(cpu * 1000) / 1000, memoryGiB: Math.round((memory / 2 ** 30) * 1000) / 1000 };
}

/**
 * A pod reserves the sum of its containers and sidecars, or where that is more an init container with the sidecars that
 * started before it (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/).
 */
function podRequests(pod: JsonObject): Requests {
  let sidecars = none;
  const starting: Requests[] = [];
  for (const container of listAt(pod, "initContainers")) {
    const requests = sum([containerRequests(container), sidecars]);
    if (at(container, "restartPolicy") === "Always") sidecars = requests;
    else starting.push(requests);
  }
  const running = sum([...listAt(pod, "containers").map(containerRequests), sidecars]);
  return {
    cpu: Math.max(running.cpu, ...starting.map(({ cpu }) => cpu)),
    memory: Math.max(running.memory, ...starting.map(({ memory }) => memory)),
    pods: 1,
  };
}

function containerRequests(container: Json): Requests {
  const resources = objectAt(container, "resources");
  const of = (resource: "cpu" | "memory"): number => {
    const written =
      at(resources, "requests", resource) ?? at(resources, "limits", resource) ?? defaultRequests[resource];
    return (typeof written === "string" || typeof written === "number" ? parseQuantity(written) : undefined) ?? 0;
  };
  return { cpu: of("cpu"), memory: of("memory"), pods: 0 };
}

function replicasOf(manifest: Manifest): number {
  const replicas = at(manifest, "spec", "replicas");
  return typeof replicas === "number" ? replicas : 1;
}

/** Pods that a Deployment may have besides its replicas while it rolls: 25 % rounded up, unless it says otherwise. */
function surgeOf(manifest: Manifest): number {
  if (manifest.kind !== "Deployment" || at(manifest, "spec", "strategy", "type") === "Recreate") return 0;
  const written = at(manifest, "spec", "strategy", "rollingUpdate", "maxSurge") ?? "25%";
  const replicas = replicasOf(manifest);
  const percent = typeof written === "string" ? Number.parseFloat(written) : 25;
  const surge = typeof written === "number" ? written : Math.ceil((replicas * percent) / 100);
  // The new version never has more pods than are asked for, however many more it might have.
  return Math.min(surge, replicas);
}

function times(requests: Requests, count: number): Requests {
  return { cpu: requests.cpu * count, memory: requests.memory * count, pods: requests.pods * count };
}

function sum(all: readonly Requests[]): Requests {
  return all.reduce(
    (total, one) => ({ cpu: total.cpu + one.cpu, memory: total.memory + one.memory, pods: total.pods + one.pods }),
    none,
  );
}
