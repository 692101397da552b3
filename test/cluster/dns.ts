import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Built } from "./build.ts";
import { kubeconfig, network, place, ports } from "./place.ts";
import { startDaemon } from "./processes.ts";

/** Starts CoreDNS on the bridge; it knows the cluster's names and no other. */
export function startDns(built: Built): void {
  const file = join(place, "Corefile");
  writeFileSync(
    file,
    `cluster.local:${ports.dns} in-addr.arpa:${ports.dns} {
  bind ${network.node}
  errors
  kubernetes cluster.local in-addr.arpa {
    kubeconfig ${kubeconfig} preview-cluster
    ttl 1
  }
}
.:${ports.dns} {
  bind ${network.node}
  template ANY ANY {
    rcode NXDOMAIN
  }
}
`,
  );
  startDaemon({ name: "coredns", command: built.program("coredns"), args: ["-conf", file] });
}
