import type { Application } from "./application.ts";
import type { Contents, Namespace, Pod } from "./contents.ts";
import { clause, excerpt } from "./excerpt.ts";
import { isRunning } from "./operation.ts";
import { compare } from "./order.ts";

/** An object that a removal has left, so far. */
export interface Remains {
  readonly kind: string;
  readonly name: string;
  /** What holds it, as a clause. */
  readonly reason: string;
}

/** What is left of a preview, and who holds it: what Argo CD waits for first. `hindrance` is why it has not begun. */
export function remainsOf(
  application: Application | undefined,
  namespace: Namespace | undefined,
  contents: Contents | undefined,
  hindrance?: string,
): readonly Remains[] {
  const pods = contents?.pods.toSorted((a, b) => compare(a.name, b.name)) ?? [];
  return [
    ...(application === undefined ? [] : [ofApplication(application, hindrance)]),
    ...pods.map(ofPod),
    ...(namespace === undefined ? [] : [ofNamespace(namespace, application)]),
  ];
}

/** Argo CD's own, which it takes away when the objects are gone. */
const ownFinalizer = /^resources-finalizer\.argocd\.argoproj\.io(?:\/|$)/;

function ofApplication(application: Application, hindrance: string | undefined): Remains {
  const { name, conditions, deletingSince, operation, finalizers } = application;
  const error = conditions.find(({ type }) => type === "DeletionError");
  const foreign = finalizers.filter((finalizer) => !ownFinalizer.test(finalizer));
  const reason =
    error !== undefined
      ? clause(`Argo CD cannot delete its objects: ${clause(error.message)}`)
      : deletingSince === null && hindrance !== undefined
        ? clause(`Argo CD has not begun to delete it: ${hindrance}`)
        : operation !== null && isRunning(operation)
          ? "a sync still runs, and Argo CD deletes nothing before it ends"
          : deletingSince === null
            ? "Argo CD has not begun to delete it"
            : finalizers.some((finalizer) => ownFinalizer.test(finalizer)) || foreign.length === 0
              ? "Argo CD deletes its objects"
              : heldBy(foreign);
  return { kind: "Application", name, reason };
}

function ofPod({ name, finalizers, deletingSince }: Pod): Remains {
  const reason =
    deletingSince === null ? "nobody has deleted it" : finalizers.length > 0 ? heldBy(finalizers) : "is about to end";
  return { kind: "Pod", name, reason };
}

function heldBy(finalizers: readonly string[]): string {
  const names = finalizers.map((finalizer) => excerpt(finalizer, 120)).join(", ");
  return clause(`held by ${finalizers.length === 1 ? "the finalizer" : "the finalizers"} ${names}`);
}

/** Conditions by which Kubernetes says that it cannot even find out, or delete; those above say what. */
const failures: readonly string[] = [
  "NamespaceDeletionDiscoveryFailure",
  "NamespaceDeletionGroupVersionParsingFailure",
  "NamespaceDeletionContentFailure",
];

function ofNamespace({ name, deletingSince, conditions }: Namespace, application: Application | undefined): Remains {
  const kind = "Namespace";
  if (deletingSince === null) {
    const reason = application === undefined ? "no Application owns it any more" : "Argo CD has not deleted it yet";
    return { kind, name, reason };
  }
  const said = (type: string) =>
    conditions.find((condition) => condition.type === type && condition.status === "True")?.message ?? "";
  const held = parseHolders(said("NamespaceFinalizersRemaining")).map(
    ({ finalizer, count }) => `the finalizer ${finalizer} holds ${objects(count)}`,
  );
  const content = parseContent(said("NamespaceContentRemaining")).map(({ resource, count }) => `${count} ${resource}`);
  const failed = failures.map(said).filter((message) => message !== "");
  const parts = [
    ...held,
    ...failed.map((message) => clause(message, 200)),
    ...(content.length === 0 ? [] : [`still in it: ${content.join(", ")}`]),
  ];
  return { kind, name, reason: parts.length === 0 ? "Kubernetes deletes what is in it" : clause(parts.join("; ")) };
}

function objects(count: number): string {
  return count === 1 ? "1 object" : `${count} objects`;
}

/** `example.com/hold in 1 resource instances, …` (pkg/controller/namespace/deletion of Kubernetes). */
function parseHolders(message: string): readonly { readonly finalizer: string; readonly count: number }[] {
  return [...message.matchAll(/([\w./-]{1,317}) in (\d{1,9}) resource instances/g)].map((match) => ({
    finalizer: match[1] ?? "",
    count: Number(match[2]),
  }));
}

/** `pods. has 2 resource instances, httproutes.gateway.networking.k8s.io has 1 resource instances`, as above. */
function parseContent(message: string): readonly { readonly resource: string; readonly count: number }[] {
  return [...message.matchAll(/([\w.-]{1,317}) has (\d{1,9}) resource instances/g)].map((match) => ({
    resource: (match[1] ?? "").replace(/\.$/, ""),
    count: Number(match[2]),
  }));
}

/** How many objects of each kind a preview has, by kind; without an Application, the workloads that can be seen. */
export function inventory(
  application: Application | undefined,
  contents: Contents | undefined,
): readonly { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  const seen = application?.resources ?? contents?.workloads ?? [];
  for (const { kind } of seen) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => compare(a.kind, b.kind));
}
