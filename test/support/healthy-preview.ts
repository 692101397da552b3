import type { Application } from "../../src/live/application.ts";
import type { Container, Contents, Pod, Workload } from "../../src/live/contents.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import type { MadeCluster } from "./made-cluster.ts";

const instant = "2026-11-23T07:00:00Z";

/** An Application that has done all it should. */
export function healthyApplication(record: PreviewRecord, changes: Partial<Application> = {}): Application {
  return {
    name: record.name,
    identity: { uid: `app-${record.name}`, resourceVersion: "1" },
    service: record.service,
    namespace: record.namespace,
    source: "git@github.com:acme/preview-platform.git",
    createdAt: instant,
    deletingSince: null,
    finalizers: ["resources-finalizer.argocd.argoproj.io"],
    reconciledAt: instant,
    sync: "Synced",
    health: "Healthy",
    conditions: [],
    operation: {
      phase: "Succeeded",
      message: "successfully synced",
      revision: "0".repeat(40),
      startedAt: instant,
      finishedAt: instant,
      retries: 0,
      results: [],
    },
    operationRequested: false,
    resources: [
      { group: "", kind: "Namespace", namespace: null, name: record.namespace },
      { group: "apps", kind: "Deployment", namespace: record.namespace, name: record.workload },
    ],
    ...changes,
  };
}

/** The workload of a record and its stores, each with one ready pod, or none where it sleeps. */
export function healthyContents(record: PreviewRecord): Contents {
  const app = workloadWithPod("Deployment", record.workload, `${record.images[0]?.name}@${record.images[0]?.digest}`);
  const stores = record.seeds.map((seed) => workloadWithPod("StatefulSet", seed.store, `${seed.image}@${seed.digest}`));
  const all = [app, ...stores];
  const sleeps = ({ kind, name }: Workload) =>
    record.asleep && (kind === "Deployment" || record.asleepStores.includes(name));
  return {
    workloads: all.map(({ workload }) =>
      sleeps(workload) ? { ...workload, desired: 0, updated: 0, ready: 0 } : workload,
    ),
    pods: all.flatMap(({ workload, pod }) => (sleeps(workload) ? [] : [pod])),
    events: [],
  };
}

function workloadWithPod(
  kind: "Deployment" | "StatefulSet",
  name: string,
  image: string,
): { readonly workload: Workload; readonly pod: Pod } {
  const labels = { "app.kubernetes.io/name": name };
  return {
    workload: healthyWorkload(kind, name, { labels, images: [image] }),
    pod: readyPod({ kind, name }, [readyContainer(name, image)], { labels }),
  };
}

/** A workload whose one pod is there. */
export function healthyWorkload(kind: Workload["kind"], name: string, changes: Partial<Workload> = {}): Workload {
  return {
    kind,
    name,
    labels: {},
    createdAt: instant,
    deletingSince: null,
    observed: true,
    desired: 1,
    updated: 1,
    ready: 1,
    images: [],
    conditions: [],
    completedAt: null,
    ...changes,
  };
}

/** A pod of a workload; the containers are taken to be ready. */
export function readyPod(
  workload: NonNullable<Pod["workload"]>,
  containers: readonly Container[],
  changes: Partial<Pod> = {},
): Pod {
  return {
    name: `${workload.name}-0`,
    labels: {},
    annotations: {},
    workload,
    current: true,
    createdAt: instant,
    deletingSince: null,
    finalizers: [],
    node: "node-1",
    phase: "Running",
    reason: "",
    conditions: [{ type: "Ready", status: "True", reason: "", message: "", changedAt: instant }],
    containers,
    ...changes,
  };
}

/** A container that runs and takes requests. */
export function readyContainer(name: string, image: string, changes: Partial<Container> = {}): Container {
  return {
    name,
    image,
    init: false,
    ready: true,
    restarts: 0,
    state: { kind: "running", startedAt: instant },
    last: null,
    ...changes,
  };
}

/** Puts a preview into the cluster as Argo CD leaves it when all went well. */
export function settle(cluster: MadeCluster, record: PreviewRecord): void {
  cluster.applications.set(record.name, healthyApplication(record));
  cluster.specs.set(record.namespace, record.spec);
  cluster.contents.set(record.namespace, healthyContents(record));
  cluster.namespaces.set(record.namespace, {
    name: record.namespace,
    identity: { uid: `ns-${record.name}`, resourceVersion: "1" },
    labels: {
      "preview.internal/service": record.service,
      "preview.internal/platform": "git.github.com.acme.preview-platform",
    },
    createdAt: instant,
    deletingSince: null,
    conditions: [],
  });
}
