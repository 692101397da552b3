import type { Container, Pod, Workload } from "../../src/live/contents.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { parseRecord } from "../../src/preview/record.ts";
import { settle } from "./healthy-preview.ts";
import { type MadeCluster, makeCluster } from "./made-cluster.ts";
import { published, shopApiWorld } from "./shop.ts";
import type { World } from "./world.ts";

export interface Settled {
  readonly world: World;
  readonly cluster: MadeCluster;
  readonly record: PreviewRecord;
}

/** Preview 42 of shop-api, published and running in a made cluster. */
export async function settledWorld(previewYaml?: string): Promise<Settled> {
  const world = shopApiWorld(previewYaml);
  const { exitCode, stderr } = await world.run("up", "--no-wait");
  if (exitCode !== 0) throw new Error(stderr);
  const cluster = makeCluster();
  world.cluster = cluster;
  const record = parseRecord(published(world, "preview.json"), "preview.json");
  settle(cluster, record);
  world.writes.length = 0;
  return { world, cluster, record };
}

/** Changes the pods of a workload in the cluster. */
export function changePods({ cluster, record }: Settled, workload: string, change: (pod: Pod) => Partial<Pod>): void {
  const before = cluster.contents.get(record.namespace) ?? { workloads: [], pods: [], events: [] };
  const pods = before.pods.map((pod) => (pod.workload?.name === workload ? { ...pod, ...change(pod) } : pod));
  cluster.contents.set(record.namespace, { ...before, pods });
}

/** Changes every container of the pods of a workload. */
export function changeContainers(settled: Settled, workload: string, of: Partial<Container>): void {
  changePods(settled, workload, ({ containers }) => ({
    containers: containers.map((container) => ({ ...container, ...of })),
  }));
}

/** Adds a workload with one pod, made like the one that answers the URL. */
export function addWorkload(
  { cluster, record }: Settled,
  of: Partial<Workload> & Pick<Workload, "name">,
  podName: string,
): void {
  const before = cluster.contents.get(record.namespace);
  const workload = before?.workloads.find(({ name }) => name === record.workload);
  const pod = before?.pods.find((one) => one.workload?.name === record.workload);
  const [container] = pod?.containers ?? [];
  if (before === undefined || workload === undefined || pod === undefined || container === undefined)
    throw new Error("the preview has not settled");
  const added = { ...workload, ...of };
  const owner = { kind: added.kind, name: added.name };
  cluster.contents.set(record.namespace, {
    ...before,
    workloads: [...before.workloads.filter(({ name }) => name !== added.name), added],
    pods: [...before.pods, { ...pod, name: podName, workload: owner, containers: [{ ...container, name: "main" }] }],
  });
}
