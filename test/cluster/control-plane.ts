import { generateKeyPairSync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Built } from "./build.ts";
import { type Kubectl, succeeds } from "./kubectl.ts";
import { argocdKubeconfig, auditLog, developerKubeconfig, folder, kubeconfig, network, place, ports } from "./place.ts";
import { startDaemon, waitFor } from "./processes.ts";

/** Where the API server listens: on the bridge, so that pods reach it and the network outside does not. */
export const apiUrl = `https://${network.node}:${ports.api}`;

/** The identity of the preview program, as `argocd/access.yaml` of a platform makes it. */
export const programUser = "system:serviceaccount:preview-system:preview";

/** Somebody in the group that platform.yaml names. */
export const developerUser = "dana";

/** Folder of the API server's own certificate, `apiserver.crt`. */
export const certificates = () => folder("certificates");

/** Starts etcd, the API server, the controllers and the scheduler, and writes the administrator's kubeconfig. */
export async function startControlPlane(built: Built, kubectl: Kubectl): Promise<{ readonly token: string }> {
  const token = randomBytes(16).toString("hex");
  const developerToken = randomBytes(16).toString("hex");
  startEtcd(built);
  startApiServer(built, { token, developerToken });
  writeKubeconfig(kubeconfig, token, "default");
  writeKubeconfig(argocdKubeconfig, token, "argocd");
  writeKubeconfig(developerKubeconfig, developerToken, "default");
  await waitFor("the API server's readiness", () => succeeds(() => kubectl(["get", "--raw", "/readyz"])));
  const common = [`--kubeconfig=${kubeconfig}`, "--leader-elect=false", "--bind-address=127.0.0.1"];
  startDaemon({
    name: "kube-controller-manager",
    command: built.program("kube-controller-manager"),
    args: [
      ...common,
      `--secure-port=${ports.controllerManager}`,
      `--service-account-private-key-file=${serviceAccountKey()}`,
      `--root-ca-file=${join(certificates(), "apiserver.crt")}`,
      "--use-service-account-credentials=false",
    ],
  });
  startDaemon({
    name: "kube-scheduler",
    command: built.program("kube-scheduler"),
    args: [...common, `--secure-port=${ports.scheduler}`],
  });
  await waitFor("a service account", () => succeeds(() => kubectl(["get", "serviceaccount", "default"])));
  return { token };
}

const serviceAccountKey = () => join(certificates(), "service-accounts.key");

/** Nothing survives the cluster, so nothing need be safe on disk. */
function startEtcd(built: Built): void {
  const client = `http://127.0.0.1:${ports.etcd}`;
  const peer = `http://127.0.0.1:${ports.etcdPeers}`;
  startDaemon({
    name: "etcd",
    command: built.program("etcd"),
    args: [
      `--data-dir=${folder("etcd")}`,
      "--unsafe-no-fsync",
      "--log-level=warn",
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
    ],
  });
}

function startApiServer(
  built: Built,
  { token, developerToken }: { readonly token: string; readonly developerToken: string },
): void {
  const tokens = join(certificates(), "tokens.csv");
  const people = [
    `${token},admin,admin,"system:masters"`,
    `${developerToken},${developerUser},${developerUser},"developers"`,
  ];
  writeFileSync(tokens, `${people.join("\n")}\n`, { mode: 0o600 });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(serviceAccountKey(), privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  startDaemon({
    name: "kube-apiserver",
    command: built.program("kube-apiserver"),
    args: [
      `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
      `--cert-dir=${certificates()}`,
      `--bind-address=${network.node}`,
      `--advertise-address=${network.node}`,
      `--secure-port=${ports.api}`,
      `--token-auth-file=${tokens}`,
      "--authorization-mode=Node,RBAC",
      `--service-account-key-file=${serviceAccountKey()}`,
      `--service-account-signing-key-file=${serviceAccountKey()}`,
      "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
      `--service-cluster-ip-range=${network.services}`,
      "--allow-privileged",
      `--audit-policy-file=${auditPolicy()}`,
      `--audit-log-path=${auditLog}`,
      // Nobody resolves the node's name.
      "--kubelet-preferred-address-types=InternalIP",
    ],
  });
}

/** Only of the identities whose rights the tests hold against what they use. */
function auditPolicy(): string {
  const file = join(place, "audit-policy.json");
  const watched = [
    { level: "Metadata", users: [programUser] },
    { level: "Metadata", userGroups: ["developers"] },
  ];
  const policy = {
    apiVersion: "audit.k8s.io/v1",
    kind: "Policy",
    omitStages: ["RequestReceived"],
    rules: [...watched, { level: "None" }],
  };
  writeFileSync(file, JSON.stringify(policy));
  return file;
}

/** Writes a kubeconfig for a token. */
export function writeKubeconfig(file: string, token: string, namespace: string): void {
  const configuration = {
    apiVersion: "v1",
    kind: "Config",
    "current-context": "preview-cluster",
    clusters: [
      {
        name: "preview-cluster",
        cluster: { server: apiUrl, "certificate-authority": join(certificates(), "apiserver.crt") },
      },
    ],
    contexts: [{ name: "preview-cluster", context: { cluster: "preview-cluster", user: "user", namespace } }],
    users: [{ name: "user", user: { token } }],
  };
  writeFileSync(file, JSON.stringify(configuration, null, 2), { mode: 0o600 });
}
