import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { cgroup } from "./host.ts";
import { place } from "./place.ts";

/** What a cluster could leave behind on the machine; the same before and after is the proof that it did not. */
export function traces() {
  return {
    processes: processes(),
    mounts: lines(readFileSync("/proc/self/mounts", "utf8")),
    links: run("ip", "-oneline", "link").map((line) => line.split(":")[1]),
    networkNamespaces: run("ip", "netns", "list"),
    tables: run("nft", "list", "tables"),
    routes: run("ip", "route"),
    cgroups: readdirSync("/sys/fs/cgroup").filter((name) => existsSync(`/sys/fs/cgroup/${name}/${cgroup}`)),
    forwarding: readFileSync("/proc/sys/net/ipv4/ip_forward", "utf8"),
    overcommit: readFileSync("/proc/sys/vm/overcommit_memory", "utf8"),
    folders: [place, "/run/containerd", "/var/lib/kubelet", "/var/lib/cni", "/var/log/containers"].filter(existsSync),
  };
}

/** Of the cluster: they work in its folder, name it, or belong to its cgroup. Others come and go meanwhile. */
function processes(): readonly string[] {
  return readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const signs = [command, readlinkSync(`/proc/${pid}/cwd`), readFileSync(`/proc/${pid}/cgroup`, "utf8")].join(
          "\n",
        );
        return signs.includes(place) || signs.includes(`/${cgroup}`) ? [`${pid} ${command}`] : [];
      } catch {
        return [];
      }
    });
}

function run(command: string, ...args: readonly string[]): readonly string[] {
  return lines(execFileSync(command, args, { encoding: "utf8" }));
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
