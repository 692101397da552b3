import type { ClusterFacts } from "../gc/orphans.ts";
import { lostStores } from "../live/lost-data.ts";
import type { Ports } from "../ports.ts";
import { isMigrated } from "../preview/ledger.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { inTurn } from "./in-turn.ts";
import { seen } from "./live.ts";

type ClusterPorts = Pick<Ports, "cluster" | "argocd">;

/** Both lists whole, or why they are not there: one alone would call things orphans that are none. */
export type ClusterAnswer =
  | { readonly facts: ClusterFacts; readonly problem?: undefined }
  | { readonly facts?: undefined; readonly problem: Problem };

/** Lists Applications and Namespaces of ours. Throws Problem `interrupted`. */
export async function observeCluster(ports: ClusterPorts, argocdNamespace: string): Promise<ClusterAnswer> {
  try {
    const [cluster, argocd] = await Promise.all([ports.cluster(), ports.argocd()]);
    const [applications, namespaces] = await Promise.all([
      argocd.in(argocdNamespace).applications(),
      cluster.namespaces(),
    ]);
    return { facts: { applications, namespaces } };
  } catch (error) {
    return { problem: cannotAsk(error) };
  }
}

/** Previews whose pods are looked at at a time. */
const mostLooks = 4;

/**
 * Stores that lost what the migration wrote, of these previews that have Applications; those that cannot be looked at
 * count as sound. Throws Problem `interrupted`.
 */
export async function observeLostStores(
  ports: ClusterPorts,
  { applications }: ClusterFacts,
  records: readonly PreviewRecord[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byName = new Map(applications.map((application) => [application.name, application]));
  const asked = records.filter((record) => canLose(record) && byName.has(record.name));
  const cluster = asked.length === 0 ? undefined : await ports.cluster();
  const found = await inTurn(asked, mostLooks, async (record) => {
    try {
      const contents = (await seen(cluster?.contents(record.namespace) ?? Promise.resolve(undefined))).value;
      const application = byName.get(record.name);
      return [record.name, contents === undefined ? [] : lostStores(record, contents, application)] as const;
    } catch (error) {
      cannotAsk(error);
      return [record.name, []] as const;
    }
  });
  return new Map(found.filter(([, stores]) => stores.length > 0));
}

/** Only data that lies in a pod and that the migration wrote can be lost. */
function canLose({ asleep, migrate, data }: PreviewRecord): boolean {
  if (asleep || migrate === null) return false;
  return Object.entries(data).some(
    ([key, store]) => isMigrated(key, store) && (store.storage === "copy" || store.storage === "overlay"),
  );
}

/** What the API server's own clock shows; undefined where it cannot be asked. Throws Problem `interrupted`. */
export async function clusterTime({ cluster }: Pick<Ports, "cluster">): Promise<string | undefined> {
  try {
    return await (await cluster()).time();
  } catch (error) {
    cannotAsk(error);
    return undefined;
  }
}
