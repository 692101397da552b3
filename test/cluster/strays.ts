import type { Instant } from "../../src/time.ts";
import type { Kubectl } from "./kubectl.ts";
import { object, objects } from "./watching.ts";
import type { Change } from "./world.ts";

/** An Application, or a Namespace, that looks as if a preview had left it. */
export interface Stray {
  readonly apiVersion: string;
  readonly kind: "Application" | "Namespace";
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Readonly<Record<string, string | undefined>>;
    readonly finalizers?: readonly string[];
  };
  readonly spec?: object;
}

/** How a stray differs from what a preview would leave; undefined takes a label away. */
interface Difference {
  readonly name?: string;
  readonly labels?: Stray["metadata"]["labels"];
}

/** Makes the Application of a preview that is there over into that of another pull request. */
export function strayApplication(kubectl: Kubectl, change: Change) {
  const live = object(kubectl, ["-n", "argocd", "get", "application", change.name]);
  return (pullRequest: number, { labels, repository }: Difference & { readonly repository?: string } = {}): Stray => {
    const { metadata, spec } = renumbered(live, change, pullRequest);
    return {
      apiVersion: live.apiVersion,
      kind: "Application",
      metadata: {
        name: metadata.name,
        namespace: metadata.namespace,
        labels: { ...metadata.labels, ...labels },
        finalizers: metadata.finalizers,
      },
      spec: { ...spec, source: { ...spec.source, repoURL: repository ?? spec.source.repoURL } },
    };
  };
}

/** The same of its Namespace. */
export function strayNamespace(kubectl: Kubectl, change: Change) {
  const live = object(kubectl, ["get", "namespace", change.namespace]);
  return (pullRequest: number, { name, labels }: Difference = {}): Stray => {
    const { metadata } = renumbered(live, change, pullRequest);
    // Kubernetes writes it.
    const own = { "kubernetes.io/metadata.name": undefined };
    return {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: name ?? metadata.name, labels: { ...metadata.labels, ...own, ...labels } },
    };
  };
}

/** When the last of them was made. */
export function bornAt(kubectl: Kubectl, strays: readonly Stray[]): Instant {
  const times = there(kubectl, strays).map(({ metadata }): Instant => metadata.creationTimestamp);
  return times.toSorted().at(-1) ?? "";
}

/** UIDs of those that are there, with a word behind those that are on their way out. */
export function uidsOf(kubectl: Kubectl, strays: readonly Stray[]): readonly string[] {
  return there(kubectl, strays).map(({ metadata: { uid, deletionTimestamp } }) =>
    deletionTimestamp === undefined ? uid : `${uid} going`,
  );
}

function there(kubectl: Kubectl, strays: readonly Stray[]) {
  const wanted = new Set(strays.map(({ kind, metadata }) => `${kind} ${metadata.name}`));
  const all = objects(kubectl, "argocd", "applications,namespaces");
  return all.filter(({ kind, metadata }) => wanted.has(`${kind} ${metadata.name}`));
}

/** Names, paths and destinations end in the number. */
// biome-ignore lint/suspicious/noExplicitAny: an object of the cluster, as `object` answers it
function renumbered(live: any, { number }: Change, pullRequest: number): any {
  const text = JSON.stringify({ metadata: live.metadata, spec: live.spec });
  return JSON.parse(text.replaceAll(`pr-${number}"`, `pr-${pullRequest}"`));
}
