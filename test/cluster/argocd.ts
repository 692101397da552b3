import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import type { Built } from "./build.ts";
import { apply, applyDefinitions, type Kubectl } from "./kubectl.ts";
import { argocdKubeconfig, folder, ports } from "./place.ts";
import { type Daemon, startDaemon, waitFor } from "./processes.ts";

export interface ArgocdOptions {
  /** Seconds between two waves of a sync; Argo CD's own default is 2. */
  readonly waveDelaySeconds: number;
}

/** Installs Argo CD's definitions and settings, and starts the three of its programs that previews need, and Redis. */
export async function startArgocd(built: Built, kubectl: Kubectl, options: ArgocdOptions): Promise<void> {
  await install(built, kubectl);
  const redis = ["--bind", "127.0.0.1", "--port", `${ports.redis}`, "--save", "", "--appendonly", "no"];
  startDaemon({ name: "argocd-redis", command: "redis-server", args: redis });
  for (const daemon of programs(options)) {
    startDaemon({
      ...daemon,
      command: built.program("argocd"),
      environment: { ...environment(built), ARGOCD_BINARY_NAME: daemon.name, ...daemon.environment },
    });
  }
  await waitFor("Argo CD's repository server", () => listens(ports.repoServerMetrics));
  await waitFor("Argo CD's controller", () => listens(ports.controllerMetrics));
  await waitFor("Argo CD's ApplicationSet controller", () => listens(ports.applicationSetProbe));
}

async function install(built: Built, kubectl: Kubectl): Promise<void> {
  const manifests = built.manifests("argocd");
  apply(kubectl, [{ apiVersion: "v1", kind: "Namespace", metadata: { name: "argocd" } }]);
  await applyDefinitions(kubectl, ["-k", join(manifests, "crds")]);
  kubectl(["apply", "--server-side", "-n", "argocd", "-k", join(manifests, "base/config")]);
  const secret = { stringData: { "server.secretkey": randomBytes(24).toString("base64") } };
  kubectl(["-n", "argocd", "patch", "secret", "argocd-secret", "--patch", JSON.stringify(secret)]);
  // Argo CD's web server would make it, but that is not here.
  apply(kubectl, [
    {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "AppProject",
      metadata: { name: "default", namespace: "argocd" },
      spec: {
        sourceRepos: ["*"],
        destinations: [{ server: "*", namespace: "*" }],
        clusterResourceWhitelist: [{ group: "*", kind: "*" }],
      },
    },
  ]);
}

function programs({ waveDelaySeconds }: ArgocdOptions): readonly Omit<Daemon, "command">[] {
  const redis = `--redis=127.0.0.1:${ports.redis}`;
  const repoServer = `127.0.0.1:${ports.repoServer}`;
  return [
    {
      name: "argocd-repo-server",
      args: [
        redis,
        "--disable-tls",
        "--address=127.0.0.1",
        `--port=${ports.repoServer}`,
        "--metrics-address=127.0.0.1",
        `--metrics-port=${ports.repoServerMetrics}`,
      ],
    },
    {
      name: "argocd-application-controller",
      args: [
        redis,
        `--repo-server=${repoServer}`,
        "--repo-server-plaintext",
        `--metrics-port=${ports.controllerMetrics}`,
      ],
      // The number at the end of the name says which part of the clusters is its own.
      environment: { HOSTNAME: "controller-0", ARGOCD_SYNC_WAVE_DELAY: `${waveDelaySeconds}` },
    },
    {
      name: "argocd-applicationset-controller",
      args: [
        `--argocd-repo-server=${repoServer}`,
        "--repo-server-plaintext",
        `--metrics-addr=127.0.0.1:${ports.applicationSetMetrics}`,
        `--probe-addr=127.0.0.1:${ports.applicationSetProbe}`,
        `--webhook-addr=127.0.0.1:${ports.applicationSetWebhook}`,
      ],
    },
  ];
}

/** The folders are empty: no keys of repositories are needed for paths of this machine. */
function environment(built: Built): Readonly<Record<string, string>> {
  return {
    KUBECONFIG: argocdKubeconfig,
    ARGOCD_FAKE_IN_CLUSTER: "true",
    ARGOCD_GPG_ENABLED: "false",
    ARGOCD_TLS_DATA_PATH: folder("argocd/tls"),
    ARGOCD_SSH_DATA_PATH: folder("argocd/ssh"),
    ARGOCD_GNUPGHOME: folder("argocd/gpg"),
    TMPDIR: folder("argocd/tmp"),
    PATH: `${dirname(built.program("kustomize"))}:${process.env.PATH}`,
  };
}

async function listens(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}
