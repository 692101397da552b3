import type { Instant } from "../time.ts";

/** What Argo CD says that stands in the way: `ComparisonError`, `SyncError`, `DeletionError`, with its reason. */
export interface Condition {
  readonly type: string;
  readonly message: string;
}

export type OperationPhase = "Running" | "Terminating" | "Succeeded" | "Failed" | "Error";

/** What one object came to in a sync. */
export interface SyncResult {
  readonly kind: string;
  readonly name: string;
  /** `Synced`, `SyncFailed`, `Pruned`, `PruneSkipped`. */
  readonly status: string;
  /**
   * What became of it after that: a migrate Job that failed is `Synced` and `Failed`. What Argo CD does not wait for stays
   * `Running`; null where it does not say.
   */
  readonly phase: OperationPhase | null;
  readonly message: string;
}

/** Why what a sync brings does not run. */
export interface FailureCause {
  readonly code: string;
  /** As a person names it; null when it is the whole preview. */
  readonly workload: string | null;
  /** A sentence. */
  readonly message: string;
  readonly hints: readonly string[];
  /** Whose last lines explain it. */
  readonly log: { readonly pod: string; readonly container: string } | null;
}

/** The last sync, or the one that runs. */
export interface Operation {
  readonly phase: OperationPhase;
  readonly message: string;
  /** Commit of the branch `previews`. */
  readonly revision: string | null;
  readonly startedAt: Instant | null;
  /** Set while the phase is Running means: waiting to try again. */
  readonly finishedAt: Instant | null;
  readonly retries: number;
  /** Why it failed, from whoever knows it exactly; Argo CD leaves it to messages. */
  readonly cause?: FailureCause;
  readonly results: readonly SyncResult[];
}

/** An object that an Application has made. */
export interface ManagedObject {
  readonly group: string;
  readonly kind: string;
  /** null for objects of the cluster. */
  readonly namespace: string | null;
  readonly name: string;
}

/** Which of all objects that have had one name, and in which state. */
export interface Identity {
  readonly uid: string;
  readonly resourceVersion: string;
}

/** An Argo CD Application, as far as a preview needs it. */
export interface Application {
  readonly name: string;
  readonly identity: Identity;
  /** Of our label; null when it is not a preview's. */
  readonly service: string | null;
  /** Where its objects go. */
  readonly namespace: string;
  /** URL of the repository that it is made from; null where there are several, or none. */
  readonly source: string | null;
  readonly createdAt: Instant;
  readonly deletingSince: Instant | null;
  readonly finalizers: readonly string[];
  /** When Argo CD last compared it with Git. */
  readonly reconciledAt: Instant | null;
  readonly sync: "Synced" | "OutOfSync" | "Unknown";
  /** `Unknown`, `Progressing`, `Healthy`, `Suspended`, `Degraded`, `Missing`. */
  readonly health: string;
  readonly conditions: readonly Condition[];
  readonly operation: Operation | null;
  /** A sync was asked for and has not begun. */
  readonly operationRequested: boolean;
  readonly resources: readonly ManagedObject[];
}

/** An Argo CD ApplicationSet, as far as it tells why a preview does not appear. */
export interface ApplicationSet {
  readonly name: string;
  /** Those with status True, `ErrorOccurred` among them. */
  readonly conditions: readonly Condition[];
}
