import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** The one folder in which a running cluster keeps everything: process ids, logs, keys, containers. */
export const place = join(tmpdir(), `preview-cluster-${userInfo().uid}`);

/** The administrator's kubeconfig. */
export const kubeconfig = join(place, "kubeconfig");

/** The same for Argo CD, which works in the namespace that its kubeconfig names. */
export const argocdKubeconfig = join(place, "kubeconfig-argocd");

/** A kubeconfig of somebody in the group `developers`. */
export const developerKubeconfig = join(place, "kubeconfig-developer");

/** What the API server notes of requests by the preview program and by developers, a line of JSON for each. */
export const auditLog = join(place, "logs", "audit.log");

/** What the program was asked by the tests, and what it said. */
export const programLog = join(place, "logs", "preview.log");

/** The made company of the tests. */
export const companyFolder = join(place, "acme");

/** Node address, bridge and pods; nothing but the host and its pods can reach them. */
export const network = { bridge: "cni-preview", node: "10.244.0.1", pods: "10.244.0.0/24", services: "10.96.0.0/16" };

/** Of the loopback interface, but the API server's, the kubelet's and the DNS server's, which pods must reach. */
export const ports = {
  api: 6443,
  etcd: 12379,
  etcdPeers: 12380,
  controllerManager: 12257,
  scheduler: 12259,
  kubelet: 10250,
  kubeletHealth: 12248,
  proxyHealth: 12256,
  proxyMetrics: 12249,
  dns: 53,
  redis: 12639,
  repoServer: 12081,
  repoServerMetrics: 12084,
  controllerMetrics: 12082,
  applicationSetMetrics: 12085,
  applicationSetProbe: 12086,
  applicationSetWebhook: 12087,
  registry: 12500,
  web: 12080,
} as const;

/** Where containers' images are pushed to and pulled from; containerd takes a loopback registry as plain HTTP. */
export const registryHost = `127.0.0.1:${ports.registry}`;

/** Where the public addresses of previews are answered, by their Host header. */
export const webUrl = `http://127.0.0.1:${ports.web}`;

/** A folder of the cluster, made when it is missing. */
export function folder(name: string): string {
  const path = join(place, name);
  mkdirSync(path, { recursive: true });
  return path;
}
