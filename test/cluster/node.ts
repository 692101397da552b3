import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Built } from "./build.ts";
import { cgroup } from "./host.ts";
import type { Kubectl } from "./kubectl.ts";
import { folder, kubeconfig, network, place, ports } from "./place.ts";
import { killAll, startDaemon, waitFor } from "./processes.ts";

const socket = join(place, "containerd.sock");

/** Starts containerd; the image is what keeps a pod's namespaces. */
export async function startContainerd(sandboxImage: string): Promise<void> {
  const cni = folder("cni");
  writeFileSync(join(cni, "10-bridge.conflist"), networkOfPods());
  const file = join(place, "containerd.toml");
  writeFileSync(file, containerdSettings(sandboxImage, cni));
  startDaemon({ name: "containerd", command: "containerd", args: ["--config", file] });
  await waitFor("containerd's answer", () => ctr("version") !== undefined);
}

/** Starts the kubelet and the proxy of services; the node is ready when this returns. */
export async function startNode(built: Built, kubectl: Kubectl): Promise<void> {
  const kubelet = join(place, "kubelet.json");
  writeFileSync(kubelet, JSON.stringify(kubeletSettings()));
  startDaemon({
    name: "kubelet",
    command: built.program("kubelet"),
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--config=${kubelet}`,
      `--root-dir=${folder("kubelet")}`,
      "--hostname-override=node-1",
      `--node-ip=${network.node}`,
    ],
  });
  const proxy = join(place, "kube-proxy.json");
  writeFileSync(proxy, JSON.stringify(proxySettings()));
  startDaemon({ name: "kube-proxy", command: built.program("kube-proxy"), args: [`--config=${proxy}`] });
  await waitFor("the node's readiness", () => {
    const jsonPath = '{.items[*].status.conditions[?(@.type=="Ready")].status}';
    return kubectl(["get", "nodes", "-o", `jsonpath=${jsonPath}`]) === "True";
  });
}

/** Ends containers in the order in which containerd wants it, so that its shims leave no sockets or mounts. */
export async function endContainers(pods: () => readonly number[]): Promise<void> {
  await killAll(pods);
  const tasks = ctr("tasks", "list", "--quiet")?.split("\n") ?? [];
  for (const task of tasks) if (task !== "") ctr("tasks", "delete", "--force", task);
}

/** `masqueradeAll`, because an answer on the same bridge would pass the host by and keep the pod's own address. */
function proxySettings() {
  return {
    apiVersion: "kubeproxy.config.k8s.io/v1alpha1",
    kind: "KubeProxyConfiguration",
    mode: "nftables",
    nftables: { masqueradeAll: true },
    clientConnection: { kubeconfig },
    clusterCIDR: network.pods,
    conntrack: { maxPerCore: 0 },
    hostnameOverride: "node-1",
    healthzBindAddress: `127.0.0.1:${ports.proxyHealth}`,
    metricsBindAddress: `127.0.0.1:${ports.proxyMetrics}`,
  };
}

function kubeletSettings() {
  return {
    apiVersion: "kubelet.config.k8s.io/v1beta1",
    kind: "KubeletConfiguration",
    cgroupDriver: "cgroupfs",
    cgroupRoot: `/${cgroup}`,
    cgroupsPerQOS: true,
    enforceNodeAllocatable: [],
    failSwapOn: false,
    failCgroupV1: false,
    makeIPTablesUtilChains: false,
    containerRuntimeEndpoint: `unix://${socket}`,
    podLogsDir: folder("pod-logs"),
    address: network.node,
    port: ports.kubelet,
    healthzPort: ports.kubeletHealth,
    readOnlyPort: 0,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: "AlwaysAllow" },
    evictionHard: { "memory.available": "100Mi", "nodefs.available": "1%", "imagefs.available": "1%" },
    serializeImagePulls: false,
    clusterDNS: [network.node],
    clusterDomain: "cluster.local",
  };
}

/** Without `restrict_oom_score_adj`, runc dies where it has no CAP_SYS_RESOURCE. */
function containerdSettings(sandboxImage: string, cni: string): string {
  return `version = 2
root = "${folder("containerd-root")}"
state = "${folder("containerd-state")}"
[grpc]
  address = "${socket}"
[plugins."io.containerd.internal.v1.opt"]
  path = "${folder("containerd-opt")}"
[plugins."io.containerd.grpc.v1.cri"]
  restrict_oom_score_adj = true
  netns_mounts_under_state_dir = true
  sandbox_image = "${sandboxImage}"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${cni}"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = false
      Root = "${folder("runc")}"
`;
}

function networkOfPods(): string {
  const ipam = {
    type: "host-local",
    dataDir: folder("cni-addresses"),
    ranges: [[{ subnet: network.pods, gateway: network.node }]],
    routes: [{ dst: "0.0.0.0/0" }],
  };
  const bridge = { type: "bridge", bridge: network.bridge, isGateway: true, ipMasq: false, hairpinMode: true, ipam };
  return JSON.stringify({ cniVersion: "0.4.0", name: "preview", plugins: [bridge] });
}

function ctr(...args: readonly string[]): string | undefined {
  try {
    const [client = "", ...command] = ["ctr", "--address", socket, "--namespace", "k8s.io", ...args];
    return execFileSync(client, command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
