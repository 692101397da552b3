import type { Identity } from "../../live/application.ts";
import type { Namespace } from "../../live/contents.ts";
import type { Argocd, ArgocdInstallations, Cluster, Deletion } from "../../ports/cluster.ts";
import type { Executables, Lazy } from "../../ports.ts";
import { nameOfFolder, type PreviewName, readPreviewName } from "../../preview/name.ts";
import { namesIn } from "./checkouts.ts";
import { enter, portOfPod } from "./enter.ts";
import { forwardTo } from "./forward.ts";
import type { LocalHome } from "./home.ts";
import { followLog } from "./log.ts";
import { logFile, writeState } from "./state.ts";
import { applicationOf, contentsOf, type LocalView, lookAt } from "./view.ts";
import type { Workers } from "./workers.ts";

export interface LocalEngineOptions {
  readonly home: LocalHome;
  readonly workers: Workers;
  readonly executables: Lazy<Executables>;
  readonly signal: AbortSignal;
}

/** The previews of this machine, shown and driven as those of a cluster are. */
export function localEngine(options: LocalEngineOptions): {
  readonly cluster: Cluster;
  readonly argocd: ArgocdInstallations;
} {
  const { home, workers } = options;
  const view = (preview: string) => lookAt(home, preview, workers.isWorking);
  return { cluster: clusterOf(options, view), argocd: { in: () => argocdOf(options, view) } };
}

type Look = (preview: string) => Promise<LocalView | undefined>;

function clusterOf({ home, workers, signal }: LocalEngineOptions, view: Look): Cluster {
  const ofNamespace = (namespace: string) => view(namespace.replace(/^preview-/, ""));
  const namespace = async (name: string) => {
    const found = await ofNamespace(name);
    return found === undefined ? undefined : namespaceOf(found);
  };
  const all = async () =>
    (await Promise.all((await namesIn(home.previews)).map(view))).filter((one) => one !== undefined);
  return {
    name: `this machine (${home.root})`,
    version: async () => "local",
    allowed: async (questions) => questions.map(() => true),
    served: async (groups) => new Set(groups),
    namespace,
    namespaces: async () => (await all()).map(namespaceOf),
    contents: async (name) => {
      const found = await ofNamespace(name);
      return found === undefined ? { workloads: [], pods: [], events: [] } : contentsOf(found);
    },
    liveSpec: async (name) => (await ofNamespace(name))?.state.spec,
    liveSpecs: async () => new Map((await all()).map(({ state }) => [state.namespace, state.spec])),
    nodes: async () => [],
    time: async () => undefined,
    async deleteNamespace(name, seen) {
      const found = await ofNamespace(name);
      return found === undefined ? "gone" : remove(found, seen, workers);
    },
    logs: (request) => {
      const preview = request.namespace.replace(/^preview-/, "");
      const of =
        request.container.startsWith("setup") || request.pod === "worker"
          ? request.container
          : request.pod.replace(/-0$/, "");
      return followLog(logFile(home, preview, of), request, signal);
    },
    exec: (request) => enter(home, request.namespace.replace(/^preview-/, ""), request),
    async forward(request) {
      const port = await portOfPod(home, request.namespace.replace(/^preview-/, ""), request.pod);
      return forwardTo({ ...request, port: port ?? request.port });
    },
  };
}

function argocdOf({ home, workers, executables }: LocalEngineOptions, view: Look): Argocd {
  const application = async (name: string) => {
    const found = await view(name);
    return found === undefined ? undefined : applicationOf(found);
  };
  return {
    application,
    applications: async () => {
      const found = await Promise.all((await namesIn(home.previews)).map(application));
      return found.filter((one) => one !== undefined);
    },
    applicationSet: async (name) => ({ name, conditions: [] }),
    async refreshApplicationSet(name) {
      const service = name.replace(/^preview-/, "");
      const published = await publishedOf(await executables(), home, service);
      const there = (await namesIn(home.previews)).flatMap((one) => readPreviewName(one) ?? []);
      const names = new Set([...published, ...there.filter((one) => one.service === service)].map((one) => one.name));
      for (const one of names) {
        const found = await view(one);
        const isPublished = published.some((each) => each.name === one);
        // What runs as it shall is left alone; whoever is about it asks for its Application.
        if (found === undefined || !isPublished) await workers.start(one);
      }
    },
    refreshApplication: (name) => workers.start(name),
    sync: (name) => workers.start(name),
    async endOperation(name) {
      const ended = await workers.end(name);
      const state = (await view(name))?.state;
      if (ended && state !== undefined) await writeState(home, { ...state, phase: "failed" });
      return ended;
    },
    async deleteApplication(name, seen) {
      const found = await view(name);
      return found === undefined ? "gone" : remove(found, seen, workers);
    },
  };
}

/** Without its record, a worker takes a preview down. */
async function remove({ state }: LocalView, seen: Identity, workers: Workers): Promise<Deletion> {
  if (state.createdAt !== seen.uid) return "changed";
  await workers.start(state.name);
  return "deleted";
}

function namespaceOf({ state }: LocalView): Namespace {
  const { namespace, createdAt, spec, deletingSince } = state;
  return {
    name: namespace,
    identity: { uid: createdAt, resourceVersion: spec },
    labels: {},
    createdAt,
    deletingSince,
    conditions: [],
  };
}

async function publishedOf(
  executables: Executables,
  home: LocalHome,
  service: string,
): Promise<readonly PreviewName[]> {
  const args = ["--git-dir", home.platform, "ls-tree", "--name-only", `refs/heads/previews:previews/${service}`];
  const { exitCode, stdout } = await executables.run("git", args);
  if (exitCode !== 0) return [];
  const names = new TextDecoder().decode(stdout).split("\n");
  return names.flatMap((name) => nameOfFolder(`previews/${service}/${name}`) ?? []);
}
