import type { AccessQuestion } from "../../ports/cluster.ts";

/** Where a right is needed: in the whole cluster, where Argo CD's objects are, or inside a preview. */
export type Scope = "cluster" | "argocd" | "preview";

interface Rule {
  /** Empty for the core group. */
  readonly group: string;
  /** With its subresource: `pods/log`. */
  readonly resources: readonly string[];
  readonly name?: string;
  readonly verbs: readonly string[];
}

/** Rights that serve one purpose. */
export interface RightSet {
  readonly id: string;
  readonly title: string;
  readonly scope: Scope;
  /** Without the first nobody can wait for a preview; the second costs time or comfort. */
  readonly weight: "needed" | "helpful";
  /** What does not work without it, as a sentence. */
  readonly without: string;
  readonly rules: readonly Rule[];
}

/** What the program uses of `argocd/access.yaml` of a platform, by what it is for; a test holds the two together. */
export const rightSets: readonly RightSet[] = [
  {
    id: "cluster-namespaces",
    title: "see previews",
    scope: "cluster",
    weight: "needed",
    without: "`preview down` cannot tell when everything is gone, nor `preview up` which record is live.",
    rules: [
      { group: "", resources: ["namespaces"], verbs: ["get", "list"] },
      { group: "", resources: ["configmaps"], name: "preview-record", verbs: ["get", "list"] },
    ],
  },
  {
    id: "argocd-see",
    title: "see Applications",
    scope: "argocd",
    weight: "needed",
    without: "`preview up` and `preview down` cannot wait: they publish and exit 8.",
    rules: [
      { group: "argoproj.io", resources: ["applications"], verbs: ["get", "list"] },
      { group: "argoproj.io", resources: ["applicationsets"], verbs: ["get"] },
    ],
  },
  {
    id: "argocd-refresh",
    title: "ask Argo CD",
    scope: "argocd",
    weight: "helpful",
    without: "Argo CD looks when it polls, minutes later, and a sync that is stuck cannot be ended.",
    rules: [{ group: "argoproj.io", resources: ["applications", "applicationsets"], verbs: ["patch"] }],
  },
  {
    id: "cluster-previews",
    title: "see pods",
    scope: "preview",
    weight: "needed",
    without: "Nobody can say that a preview is ready, or why it is not.",
    rules: [
      { group: "", resources: ["pods", "events"], verbs: ["list"] },
      { group: "apps", resources: ["deployments", "replicasets", "statefulsets"], verbs: ["list"] },
      { group: "batch", resources: ["jobs"], verbs: ["list"] },
    ],
  },
  {
    id: "cluster-logs",
    title: "read logs",
    scope: "preview",
    weight: "helpful",
    without: "`preview logs` does not work, and failures are told without the last lines.",
    rules: [{ group: "", resources: ["pods/log"], verbs: ["get"] }],
  },
  {
    id: "cluster-exec",
    title: "run commands",
    scope: "preview",
    weight: "helpful",
    without: "`preview exec`, `shell`, `run`, `db` and `port-forward` do not work.",
    rules: [
      { group: "", resources: ["pods/exec", "pods/portforward"], verbs: ["create", "get"] },
      // For a forwarded port, to find out when the pod has gone.
      { group: "", resources: ["pods"], verbs: ["get"] },
    ],
  },
];

/** Rights as the cluster is asked for them; without a namespace in all of them. */
export function accessQuestions({ rules }: RightSet, namespace: string | undefined): readonly AccessQuestion[] {
  return rules.flatMap(({ group, resources, name, verbs }) =>
    resources.flatMap((written) => {
      const [resource = "", subresource] = written.split("/");
      return verbs.map((verb) => ({
        verb,
        group,
        resource,
        ...(subresource !== undefined && { subresource }),
        ...(namespace !== undefined && { namespace }),
        ...(name !== undefined && { name }),
      }));
    }),
  );
}

/** `pods`, `pods/exec`, `deployments.apps`, `configmaps preview-record` */
export function resourceText({ group, resource, subresource, name }: AccessQuestion): string {
  const part = subresource === undefined ? "" : `/${subresource}`;
  return `${resource}${group === "" ? "" : `.${group}`}${part}${name === undefined ? "" : ` ${name}`}`;
}
