import type { Instant } from "../time.ts";
import type { Identity } from "./application.ts";

/** A condition of a Kubernetes object. */
export interface ObjectCondition {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason: string;
  readonly message: string;
  readonly changedAt: Instant | null;
}

/** A Deployment, StatefulSet or Job. */
export interface Workload {
  readonly kind: "Deployment" | "StatefulSet" | "Job";
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  readonly deletingSince: Instant | null;
  /** The controller has seen the newest definition. */
  readonly observed: boolean;
  /** Pods that shall be; of a Job, completions. */
  readonly desired: number;
  /** Pods of the newest definition. */
  readonly updated: number;
  /** Ready pods; of a Job, completions that are there. */
  readonly ready: number;
  /** Images of its template, init containers among them. */
  readonly images: readonly string[];
  readonly conditions: readonly ObjectCondition[];
  /** Of a Job that succeeded. */
  readonly completedAt: Instant | null;
}

export type ContainerState =
  | { readonly kind: "waiting"; readonly reason: string; readonly message: string }
  | { readonly kind: "running"; readonly startedAt: Instant | null }
  | {
      readonly kind: "terminated";
      readonly reason: string;
      readonly message: string;
      readonly exitCode: number;
      readonly finishedAt: Instant | null;
    };

export interface Container {
  readonly name: string;
  /** As the pod's definition names it, with its digest. */
  readonly image: string;
  readonly init: boolean;
  readonly ready: boolean;
  readonly restarts: number;
  readonly state: ContainerState;
  /** How it ended the last time. */
  readonly last: Extract<ContainerState, { readonly kind: "terminated" }> | null;
}

export interface Pod {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** The workload behind it, through the ReplicaSet of a Deployment; null for a pod of its own. */
  readonly workload: { readonly kind: string; readonly name: string } | null;
  /** Belongs to the newest definition of its workload. */
  readonly current: boolean;
  readonly createdAt: Instant;
  readonly deletingSince: Instant | null;
  readonly finalizers: readonly string[];
  readonly node: string | null;
  readonly phase: "Pending" | "Running" | "Succeeded" | "Failed" | "Unknown";
  readonly reason: string;
  readonly conditions: readonly ObjectCondition[];
  /** In the order of the definition, init containers first. */
  readonly containers: readonly Container[];
}

/** What Kubernetes says that happened to an object. */
export interface ClusterEvent {
  readonly object: { readonly kind: string; readonly name: string };
  readonly type: "Normal" | "Warning";
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly lastSeenAt: Instant | null;
}

/** What runs in a preview's namespace. */
export interface Contents {
  readonly workloads: readonly Workload[];
  readonly pods: readonly Pod[];
  /** Oldest first. */
  readonly events: readonly ClusterEvent[];
}

/** A Namespace, and while it goes, what keeps it. */
export interface Namespace {
  readonly name: string;
  readonly identity: Identity;
  readonly labels: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  readonly deletingSince: Instant | null;
  readonly conditions: readonly ObjectCondition[];
}
