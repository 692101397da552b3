import { isSpotNode } from "../../preview/placement.ts";
import { Problem } from "../../problem.ts";
import { accessChecks } from "./access.ts";
import { failed, type Group, type Outcome, ok, type Question, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The cluster: whether it answers, what this identity may do there, and what it serves. */
export function clusterChecks(facts: Facts): Group {
  return {
    name: "cluster",
    questions: [
      { id: "cluster-reached", title: "connection", ask: () => askConnection(facts) },
      { id: "cluster-version", title: "Kubernetes", ask: () => askVersion(facts) },
      ...accessChecks(facts),
      ...kindChecks(facts),
      { id: "cluster-spot", title: "Spot nodes", ask: () => askSpot(facts) },
    ],
  };
}

/** A cluster is not needed to publish, only to watch. */
async function askConnection(facts: Facts): Promise<Outcome> {
  try {
    const { cluster } = await facts.cluster();
    return ok(cluster.name);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "cluster-unconfigured") throw error;
    return warning(
      error.message,
      "Without a cluster `preview up` publishes and cannot wait (exit 8, or 0 with `--no-wait`).",
      ...error.hints,
    );
  }
}

/** The first with admission policies (ValidatingAdmissionPolicy v1), which the fence is made of. */
const versionFloor = [1, 30] as const;

async function askVersion(facts: Facts): Promise<Outcome | undefined> {
  const version = (await known(facts.cluster))?.version;
  if (version === undefined) return undefined;
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  const old = major < versionFloor[0] || (major === versionFloor[0] && minor < versionFloor[1]);
  if (!old) return ok(version);
  const floor = versionFloor.join(".");
  return failed(
    `${version} is older than ${floor}.`,
    `Upgrade the cluster: the fence needs Kubernetes ${floor} or newer.`,
  );
}

interface KindCheck {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly string[];
  readonly repair: string;
}

function kindChecks(facts: Facts): readonly Question[] {
  const always: readonly KindCheck[] = [
    {
      id: "cluster-argocd",
      title: "Argo CD",
      kinds: ["applications.argoproj.io", "applicationsets.argoproj.io", "appprojects.argoproj.io"],
      repair: "Install Argo CD 3.2 or newer with its ApplicationSet controller (https://argo-cd.readthedocs.io).",
    },
    {
      id: "cluster-fence",
      title: "admission policies",
      kinds: [
        "validatingadmissionpolicies.admissionregistration.k8s.io",
        "validatingadmissionpolicybindings.admissionregistration.k8s.io",
      ],
      repair: "Upgrade to Kubernetes 1.30 or newer; without admission policies there is no fence around previews.",
    },
  ];
  return [
    ...always.map((check) => ({ ...check, ask: () => askKinds(facts, check) })),
    { id: "cluster-routing", title: "routing", ask: () => askRouting(facts) },
    { id: "cluster-secrets", title: "secrets", ask: () => askSecrets(facts) },
  ];
}

async function askKinds(
  facts: Facts,
  { kinds, repair }: Pick<KindCheck, "kinds" | "repair">,
): Promise<Outcome | undefined> {
  if ((await known(facts.cluster)) === undefined) return undefined;
  const served = await facts.kinds();
  const missing = kinds.filter((kind) => !served.has(kind));
  return missing.length === 0 ? ok(kinds.join(", ")) : failed(`The cluster has no ${missing.join(", ")}.`, repair);
}

async function askRouting(facts: Facts): Promise<Outcome | undefined> {
  const routing = (await known(facts.platform))?.config.routing;
  if (routing === undefined) return undefined;
  return routing.kind === "gateway"
    ? askKinds(facts, {
        kinds: ["httproutes.gateway.networking.k8s.io"],
        repair: "Install the Gateway API (https://gateway-api.sigs.k8s.io), or use `routing: {kind: ingress}`.",
      })
    : askKinds(facts, {
        kinds: ["ingresses.networking.k8s.io"],
        repair: "Every Kubernetes serves Ingress; check what is behind this address.",
      });
}

async function askSecrets(facts: Facts): Promise<Outcome | undefined> {
  if ((await known(facts.platform))?.config.secrets === undefined) return undefined;
  return askKinds(facts, {
    kinds: ["externalsecrets.external-secrets.io"],
    repair:
      "Install External Secrets 0.16 or newer (https://external-secrets.io), or take `secrets:` out of platform.yaml.",
  });
}

async function askSpot(facts: Facts): Promise<Outcome | undefined> {
  const config = (await known(facts.platform))?.config;
  const reached = await known(facts.cluster);
  if (reached === undefined || config?.nodes.spot !== "prefer") return undefined;
  try {
    const nodes = await reached.cluster.nodes();
    const spot = nodes.filter(({ labels }) => isSpotNode(labels)).length;
    if (spot > 0) return ok(`${spot} of ${nodes.length} nodes`);
    return warning(
      `None of ${nodes.length} nodes is a Spot node; previews run on the others.`,
      "Normal where an autoscaler adds them on demand. Else add a group of Spot nodes (EKS, Karpenter), or set `nodes.spot: ignore`.",
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "cluster-forbidden") throw error;
    return skipped(
      "Nodes may not be listed.",
      "`kubectl get nodes -L karpenter.sh/capacity-type,eks.amazonaws.com/capacityType`",
    );
  }
}
