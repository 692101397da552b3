import * as fc from "fast-check";
import { previewName } from "../../src/preview/name.ts";
import { platformLabel } from "../../src/preview/platform-label.ts";
import { addSeconds } from "../../src/time.ts";
import { healthyApplication } from "../support/healthy-preview.ts";
import { type MadeCluster, makeCluster } from "../support/made-cluster.ts";
import { record } from "../support/records.ts";
import { now } from "./worlds.ts";

const platforms = {
  ours: "git@github.com:acme/preview-platform.git",
  foreign: "git@github.com:acme/other.git",
} as const;

/** An Application or a Namespace with the name of a preview. */
export interface MadeObject {
  readonly kind: "Application" | "Namespace";
  readonly service: string;
  readonly number: number;
  readonly state: "ours" | "foreign" | "unlabelled" | "new" | "deleting";
  /** What has become of it by the time at which it would be deleted. */
  readonly later: "same" | "touched" | "replaced" | "gone";
  /** How its deletion is told. */
  readonly call: string;
}

/** Objects of up to eight previews of two services; some of the previews have records as well. */
export const madeClusters = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom("Application" as const, "Namespace" as const),
      service: fc.constantFrom("shop-api", "payments"),
      number: fc.integer({ min: 1, max: 6 }),
      state: fc.constantFrom(...(["ours", "ours", "ours", "foreign", "unlabelled", "new", "deleting"] as const)),
      later: fc.constantFrom(...(["same", "same", "touched", "replaced", "gone"] as const)),
    })
    .map((of): MadeObject => {
      const { name, namespace } = previewName(of.service, of.number);
      const call =
        of.kind === "Application" ? `argocd delete application ${name}` : `cluster delete namespace ${namespace}`;
      return { ...of, call };
    }),
  { maxLength: 8, selector: ({ call }) => call },
);

/** The cluster that has these objects. */
export function clusterOf(objects: readonly MadeObject[]): MadeCluster {
  const cluster = makeCluster();
  cluster.time = () => now;
  for (const object of objects) put(cluster, object, { uid: `first ${object.call}`, resourceVersion: "1" });
  return cluster;
}

/** Time goes by until they would be deleted. */
export function moveOn(cluster: MadeCluster, objects: readonly MadeObject[]): void {
  for (const object of objects) {
    const { name, namespace } = previewName(object.service, object.number);
    if (object.later === "touched") put(cluster, object, { uid: `first ${object.call}`, resourceVersion: "2" });
    if (object.later === "replaced") put(cluster, object, { uid: `second ${object.call}`, resourceVersion: "3" });
    if (object.later !== "gone") continue;
    if (object.kind === "Application") cluster.applications.delete(name);
    else cluster.namespaces.delete(namespace);
  }
}

/** In words of its own: ours, long there, still the one that was seen, and nothing stands behind it. */
export function mayBePruned(
  { kind, service, number, state, later }: MadeObject,
  objects: readonly MadeObject[],
  recorded: ReadonlySet<string>,
): boolean {
  const isServed = objects.some(
    (one) => one.kind === "Application" && one.service === service && one.number === number,
  );
  return (
    state === "ours" &&
    !recorded.has(`${service}-pr-${number}`) &&
    (kind === "Application" || !isServed) &&
    (later === "same" || later === "touched")
  );
}

function put(
  cluster: MadeCluster,
  { kind, service, number, state }: MadeObject,
  identity: { readonly uid: string; readonly resourceVersion: string },
): void {
  const { name, namespace } = previewName(service, number);
  const source = state === "foreign" ? platforms.foreign : platforms.ours;
  const of = {
    identity,
    createdAt: addSeconds(now, state === "new" ? -60 : -7200),
    deletingSince: state === "deleting" ? addSeconds(now, -30) : null,
  };
  if (kind === "Application") {
    const label = state === "unlabelled" ? null : service;
    cluster.applications.set(name, healthyApplication(record(service, number), { ...of, source, service: label }));
    return;
  }
  const labels: Record<string, string> = {
    ...(state !== "unlabelled" && { "preview.internal/service": service }),
    "preview.internal/platform": platformLabel(source),
  };
  cluster.namespaces.set(namespace, { name: namespace, ...of, labels, conditions: [] });
}
