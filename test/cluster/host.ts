import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { network, place } from "./place.ts";

/** Kubernetes sets these on the machine. */
const settings = [
  "kernel/keys/root_maxbytes",
  "kernel/keys/root_maxkeys",
  "kernel/panic",
  "kernel/panic_on_oops",
  "net/ipv4/conf/all/route_localnet",
  "net/ipv4/ip_forward",
  "net/netfilter/nf_conntrack_tcp_timeout_close_wait",
  "net/netfilter/nf_conntrack_tcp_timeout_established",
  "vm/overcommit_memory",
];

/** Places that the kubelet, containerd and the network plug-ins make wherever they are told to keep their data. */
const fixedPlaces = [
  "/opt/cni",
  "/opt/containerd",
  "/run/containerd",
  "/var/lib/cni",
  "/var/lib/kubelet",
  "/var/log/containers",
  "/var/log/pods",
];

const tables = ["ip", "ip6"];
const cgroups = "/sys/fs/cgroup";
const memory = join(place, "host.json");

/** Name of our part of every cgroup hierarchy. */
export const cgroup = "preview-cluster";

/** What of the host would be changed or taken by somebody else: an empty list means that a cluster may start. */
export function obstacles(): readonly string[] {
  const links = run("ip", "-brief", "link").split("\n");
  return [
    ...(links.some((line) => line.startsWith(network.bridge))
      ? [`There is a network link \`${network.bridge}\`.`]
      : []),
    ...(run("ip", "-brief", "address").includes(` ${network.node.replace(/\.\d+$/, ".")}`)
      ? [`The network ${network.pods} is in use.`]
      : []),
    ...(ourTables().length > 0 ? ["There is an nft table `kube-proxy`: another Kubernetes runs here."] : []),
    ...(cgroupFolders().length > 0 ? [`There is a cgroup \`${cgroup}\`.`] : []),
  ];
}

/** Makes the bridge and the cgroup, after noting how the machine was. */
export function prepareHost(): void {
  writeFileSync(
    memory,
    JSON.stringify({
      settings: Object.fromEntries(
        settings
          .filter((name) => existsSync(join("/proc/sys", name)))
          .map((name) => [name, readFileSync(join("/proc/sys", name), "utf8").trim()]),
      ),
      made: fixedPlaces.filter((path) => !existsSync(path)),
    }),
  );
  run("ip", "link", "add", network.bridge, "type", "bridge");
  run("ip", "address", "add", `${network.node}/24`, "dev", network.bridge);
  run("ip", "link", "set", network.bridge, "up");
  // With the second version there is one hierarchy; otherwise one for each controller, and this one wants values.
  const hierarchies = existsSync(join(cgroups, "cgroup.controllers"))
    ? ["."]
    : readdirSync(cgroups).filter((name) => lstatSync(join(cgroups, name)).isDirectory() && name !== "unified");
  for (const hierarchy of hierarchies) {
    const made = join(cgroups, hierarchy, cgroup);
    mkdirSync(made, { recursive: true });
    if (hierarchy === "cpuset")
      for (const file of ["cpuset.cpus", "cpuset.mems"])
        writeFileSync(join(made, file), readFileSync(join(cgroups, hierarchy, file)));
  }
}

/** Processes of our pods. */
export function podProcesses(): readonly number[] {
  const pids = cgroupFolders()
    .flatMap((root) => below(root))
    .flatMap((path) => {
      try {
        return readFileSync(join(path, "cgroup.procs"), "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map(Number);
      } catch {
        return [];
      }
    });
  return [...new Set(pids)];
}

/** Takes back everything that `prepareHost` and what ran afterwards did to the machine. */
export function restoreHost(): void {
  for (const mount of mounts()) run("umount", "--lazy", mount);
  if (run("ip", "-brief", "link").includes(network.bridge)) run("ip", "link", "del", network.bridge);
  for (const family of ourTables()) run("nft", "delete", "table", family, "kube-proxy");
  for (const root of cgroupFolders()) for (const path of below(root)) rmdirSync(path);
  if (!existsSync(memory)) return;
  const noted: { settings: Record<string, string>; made: readonly string[] } = JSON.parse(readFileSync(memory, "utf8"));
  for (const [name, value] of Object.entries(noted.settings)) writeFileSync(join("/proc/sys", name), value);
  for (const path of noted.made) rmSync(path, { recursive: true, force: true });
  removeLinksInto("/var/log/containers");
}

/** Where something below the cluster's folder is mounted, deepest first. */
export function mounts(): readonly string[] {
  return readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "")
    .filter((path) => path.startsWith(`${place}/`))
    .toSorted()
    .toReversed();
}

function ourTables(): readonly string[] {
  const all = run("nft", "list", "tables").split("\n");
  return tables.filter((family) => all.includes(`table ${family} kube-proxy`));
}

function cgroupFolders(): readonly string[] {
  return [cgroups, ...readdirSync(cgroups).map((name) => join(cgroups, name))]
    .map((path) => join(path, cgroup))
    .filter((path) => existsSync(path));
}

/** A folder's folders and itself, deepest first. */
function below(root: string): readonly string[] {
  try {
    const inside = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [...inside.flatMap(({ name }) => below(join(root, name))), root];
  } catch {
    return [];
  }
}

/** A kubelet that was there before us keeps its own. */
function removeLinksInto(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (lstatSync(path).isSymbolicLink() && readlinkSync(path).startsWith(place)) rmSync(path);
  }
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
