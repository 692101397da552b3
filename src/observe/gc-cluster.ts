import type { KeptRecord, Looks } from "../gc/facts.ts";
import type { ClusterFacts } from "../gc/orphans.ts";
import type { Application } from "../live/application.ts";
import { lostStores } from "../live/lost-data.ts";
import type { Ports } from "../ports.ts";
import { isMigrated } from "../preview/ledger.ts";
import type { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { inTurn } from "./in-turn.ts";

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
 * Stores that lost what the migration wrote, of these previews that have Applications, and why those that could not be
 * looked at could not. Throws Problem `interrupted`.
 */
export async function observeLostStores(
  ports: ClusterPorts,
  facts: ClusterFacts,
  records: readonly KeptRecord[],
): Promise<Pick<Looks, "lost" | "unseen">> {
  const byName = new Map(facts.applications.map((application) => [application.name, application]));
  const asked = records.flatMap((record) => {
    const application = byName.get(record.name);
    return application !== undefined && canLose(record) ? [{ record, application }] : [];
  });
  const cluster = asked.length === 0 ? undefined : await ports.cluster();
  const namespaces = new Set(
    facts.namespaces.flatMap(({ name, deletingSince }) => (deletingSince === null ? [name] : [])),
  );
  const [lost, unseen] = [new Map<string, readonly string[]>(), new Map<string, string>()];
  await inTurn(asked, mostLooks, async ({ record, application }) => {
    try {
      const contents = await cluster?.contents(record.namespace);
      const stores = contents === undefined ? [] : lostStores(record, contents, application);
      if (stores.length > 0) lost.set(record.name, stores);
    } catch (error) {
      const { code, message } = cannotAsk(error);
      const isThere = namespaces.has(record.namespace) && hasSynced(application);
      if (code !== "cluster-forbidden" || isThere) unseen.set(record.name, message);
    }
  });
  return { lost, unseen };
}

/** The right to look inside comes with the namespace, by a sync: before that, nothing there can be lost. */
function hasSynced({ operation, operationRequested }: Application): boolean {
  return operation?.phase === "Succeeded" && !operationRequested;
}

/** Only data that lies in a pod and that the migration wrote can be lost. */
function canLose({ asleep, migrate, data }: KeptRecord): boolean {
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
