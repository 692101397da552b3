import type { ArgocdInstallations, Cluster } from "../../ports/cluster.ts";
import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { findKubeconfig } from "./kubeconfig-files.ts";
import type { Streams } from "./sessions.ts";

/** Time as the adapter takes it; tests make it pass faster. */
export interface Clock {
  /** Since the epoch. */
  readonly milliseconds: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface ConnectOptions {
  readonly environment: Environment;
  /** Of `--context`; wins over the kubeconfig's current one. */
  readonly context: string | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Where a pod finds its own account. */
  readonly accountFolder?: string;
  /** Of one request, and of its connection; default 15 and 5. */
  readonly timeoutSeconds?: number;
  readonly connectSeconds?: number;
  /** What a command in a container reads and writes; the process's own by default. */
  readonly streams?: Streams;
}

export interface Connection {
  readonly cluster: Cluster;
  readonly argocd: ArgocdInstallations;
  /** Ends what is still under way. */
  close(): Promise<void>;
}

/**
 * A cluster as kubectl would find it: `KUBECONFIG`, `~/.kube/config`, the account of the pod that we run in. Nothing is
 * asked yet. Throws Problem `cluster-unconfigured`, `kubeconfig-invalid`.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const found = findKubeconfig(options.environment, options.accountFolder);
  // Told before anything is loaded: most previews are looked at without a cluster.
  if (found === undefined) {
    throw new Problem("not-yet", {
      code: "cluster-unconfigured",
      message: "No kubeconfig names a cluster.",
      hints: ["Set KUBECONFIG, or sign in to the cluster, so that `kubectl version` answers."],
    });
  }
  const { openConnection } = await import("./connection.ts");
  return openConnection(found, options);
}
