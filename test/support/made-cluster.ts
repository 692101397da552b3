import type { Application, ApplicationSet, Identity } from "../../src/live/application.ts";
import type { Contents, Namespace } from "../../src/live/contents.ts";
import type {
  AccessQuestion,
  Argocd,
  ArgocdInstallations,
  Cluster,
  Deletion,
  ExecRequest,
  ForwardRequest,
  LogRequest,
  WebAnswer,
} from "../../src/ports/cluster.ts";
import type { Ports } from "../../src/ports.ts";
import { Problem } from "../../src/problem.ts";

/** A cluster with Argo CD in maps; nothing moves by itself, tests move it while a command waits. */
export interface MadeCluster {
  readonly applications: Map<string, Application>;
  readonly applicationSets: Map<string, ApplicationSet>;
  readonly namespaces: Map<string, Namespace>;
  /** By namespace. */
  readonly contents: Map<string, Contents>;
  /** `spec` of the live record by namespace. */
  readonly specs: Map<string, string>;
  /** By `<pod>/<container>`, with `/previous` for the container before. */
  readonly logs: Map<string, readonly string[]>;
  /** Of Kubernetes. */
  version: string;
  /** What its clock shows. */
  time: () => string | undefined;
  readonly served: Set<string>;
  readonly nodes: { name: string; labels: Record<string, string> }[];
  allowed: (question: AccessQuestion) => boolean;
  exec: (request: ExecRequest) => number;
  /** What the public address answers. */
  web: (url: string) => WebAnswer | Problem;
  /** Makes a call fail: `argocd application shop-api-pr-42`, `cluster contents preview-…`. */
  fails: (call: string) => Problem | undefined;
  readonly forwarded: ForwardRequest[];
  /** Settles when a forwarding ends; at once, unless a test lets it last. */
  forwardingEnded: () => Promise<void>;
  /** Every log that was asked for. */
  readonly logRequests: LogRequest[];
  /** Every command that was run inside. */
  readonly executed: ExecRequest[];
  /** Calls that only read. */
  readonly reads: string[];
}

export function makeCluster(): MadeCluster {
  return {
    applications: new Map(),
    applicationSets: new Map(),
    namespaces: new Map(),
    contents: new Map(),
    specs: new Map(),
    logs: new Map(),
    version: "v1.34.4",
    time: () => undefined,
    served: new Set(),
    nodes: [],
    allowed: () => true,
    exec: () => 0,
    web: () => ({ status: 200, body: "" }),
    fails: () => undefined,
    forwarded: [],
    forwardingEnded: () => Promise.resolve(),
    logRequests: [],
    executed: [],
    reads: [],
  };
}

/** The ports of the cluster; without one they say so. `writes` is told of every call that changes something. */
export function madeClusterPorts(
  cluster: MadeCluster | undefined,
  writes: string[],
): Pick<Ports, "cluster" | "argocd" | "web"> {
  if (cluster === undefined) {
    const unconfigured = async () => {
      throw new Problem("not-yet", {
        code: "cluster-unconfigured",
        message: "No kubeconfig names a cluster.",
        hints: ["Set KUBECONFIG."],
      });
    };
    return {
      cluster: unconfigured,
      argocd: unconfigured,
      web: async () => ({ get: async (url) => nobodyAnswers(url) }),
    };
  }
  const ask = (call: string) => {
    cluster.reads.push(call);
    refuse(cluster, call);
  };
  const change = (call: string) => {
    refuse(cluster, call);
    writes.push(call);
  };
  return {
    cluster: async () => madeKubernetes(cluster, ask, change),
    argocd: async () => madeArgocd(cluster, ask, change),
    web: async () => ({
      get: async (url) => {
        ask(`web get ${url}`);
        const answer = cluster.web(url);
        if (answer instanceof Problem) throw answer;
        return answer;
      },
    }),
  };
}

function nobodyAnswers(url: string): never {
  throw new Problem("unhealthy", {
    code: "url-unreachable",
    message: `${url} cannot be reached: there is no such host.`,
  });
}

function refuse(cluster: MadeCluster, call: string): void {
  const failure = cluster.fails(call);
  if (failure !== undefined) throw failure;
}

type Call = (call: string) => void;

/** Takes away what is still the one that was seen. */
function remove<T extends { readonly identity: Identity }>(
  objects: Map<string, T>,
  name: string,
  { uid, resourceVersion }: Identity,
  told: () => void,
): Deletion {
  const there = objects.get(name)?.identity;
  if (there === undefined) return "gone";
  if (there.uid !== uid || there.resourceVersion !== resourceVersion) return "changed";
  told();
  objects.delete(name);
  return "deleted";
}

function madeKubernetes(cluster: MadeCluster, ask: Call, change: Call): Cluster {
  const none: Contents = { workloads: [], pods: [], events: [] };
  return {
    name: "context made at https://127.0.0.1:6443",
    version: async () => {
      ask("cluster version");
      return cluster.version;
    },
    allowed: async (questions) => {
      ask("cluster allowed");
      return questions.map(cluster.allowed);
    },
    served: async () => {
      ask("cluster served");
      return cluster.served;
    },
    namespace: async (name) => {
      ask(`cluster namespace ${name}`);
      return cluster.namespaces.get(name);
    },
    namespaces: async () => {
      ask("cluster namespaces");
      return [...cluster.namespaces.values()];
    },
    contents: async (namespace) => {
      ask(`cluster contents ${namespace}`);
      return cluster.contents.get(namespace) ?? none;
    },
    liveSpec: async (namespace) => {
      ask(`cluster liveSpec ${namespace}`);
      return cluster.specs.get(namespace);
    },
    liveSpecs: async () => {
      ask("cluster liveSpecs");
      return cluster.specs;
    },
    nodes: async () => {
      ask("cluster nodes");
      return cluster.nodes;
    },
    time: async () => {
      ask("cluster time");
      return cluster.time();
    },
    deleteNamespace: async (name, seen) => {
      refuse(cluster, `cluster delete namespace ${name}`);
      return remove(cluster.namespaces, name, seen, () => change(`cluster delete namespace ${name}`));
    },
    logs: (request) => madeLog(cluster, request, ask),
    exec: async (request) => {
      change(`cluster exec ${request.pod}/${request.container}: ${request.command.join(" ")}`);
      cluster.executed.push(request);
      return cluster.exec(request);
    },
    forward: async (request) => {
      ask(`cluster forward ${request.pod}:${request.port}`);
      cluster.forwarded.push(request);
      return {
        localPort: request.localPort === 0 ? 40_000 : request.localPort,
        ended: cluster.forwardingEnded(),
        close: async () => undefined,
      };
    },
  };
}

async function* madeLog(cluster: MadeCluster, request: LogRequest, ask: Call): AsyncIterable<string> {
  const key = `${request.pod}/${request.container}${request.previous === true ? "/previous" : ""}`;
  ask(`cluster logs ${key}`);
  cluster.logRequests.push(request);
  const lines = cluster.logs.get(key);
  if (lines === undefined) {
    throw new Problem("not-found", { code: "log-missing", message: `There is no log of ${key}.` });
  }
  const from = request.tailLines === undefined ? 0 : Math.max(0, lines.length - request.tailLines);
  for (const line of lines.slice(from)) yield `${line}\n`;
}

function madeArgocd(cluster: MadeCluster, ask: Call, change: Call): ArgocdInstallations {
  const argocd: Argocd = {
    application: async (name) => {
      ask(`argocd application ${name}`);
      return cluster.applications.get(name);
    },
    applications: async () => {
      ask("argocd applications");
      return [...cluster.applications.values()];
    },
    applicationSet: async (name) => {
      ask(`argocd applicationset ${name}`);
      return cluster.applicationSets.get(name);
    },
    refreshApplicationSet: async (name) => change(`argocd refresh applicationset ${name}`),
    refreshApplication: async (name) => change(`argocd refresh application ${name}`),
    sync: async (name) => change(`argocd sync ${name}`),
    deleteApplication: async (name, seen) => {
      refuse(cluster, `argocd delete application ${name}`);
      return remove(cluster.applications, name, seen, () => change(`argocd delete application ${name}`));
    },
    endOperation: async (name) => {
      change(`argocd end operation ${name}`);
      return cluster.applications.get(name)?.operation?.phase === "Running";
    },
  };
  return { in: () => argocd };
}
