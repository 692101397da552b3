import type { Application, ApplicationSet, Identity } from "../live/application.ts";
import type { Contents, Namespace } from "../live/contents.ts";
import type { Instant } from "../time.ts";

/** `list pods in preview-shop-api-pr-42`, as kubectl auth can-i asks it. */
export interface AccessQuestion {
  readonly verb: string;
  /** Empty for the core group. */
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  /** Left out: in the whole cluster. */
  readonly namespace?: string;
  readonly name?: string;
}

export interface LogRequest {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  /** Of the container before its last restart. */
  readonly previous?: boolean;
  readonly follow?: boolean;
  readonly sinceSeconds?: number;
  readonly tailLines?: number;
}

export interface ExecRequest {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly command: readonly string[];
  /** Gives the command a terminal of its own, as wide as ours; only where ours is one. */
  readonly terminal: boolean;
}

export interface ForwardRequest {
  readonly namespace: string;
  readonly pod: string;
  readonly port: number;
  /** On 127.0.0.1; 0 takes a free one. */
  readonly localPort: number;
}

export interface Forwarding {
  readonly localPort: number;
  /** Settles when the pod is gone or `close` was called. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Kubernetes, as the kubeconfig or the pod's own account may see it. Every method throws Problem `cluster-unreachable`,
 * `cluster-timed-out`, `cluster-unauthorised`, `cluster-forbidden`, `interrupted`, and `kubeconfig-invalid` for a
 * certificate that cannot be used; requests that only read are tried again after 429 and 5xx.
 */
export interface Cluster {
  /** `context prod at https://10.0.0.1:6443`, for messages. */
  readonly name: string;
  /** `v1.34.4` */
  version(): Promise<string>;
  /** One answer a question, in their order. */
  allowed(questions: readonly AccessQuestion[]): Promise<readonly boolean[]>;
  /** Names of the kinds that the cluster serves: `applications.argoproj.io`, `httproutes.gateway.networking.k8s.io`. */
  served(groups: readonly string[]): Promise<ReadonlySet<string>>;
  /** undefined when it is not there. */
  namespace(name: string): Promise<Namespace | undefined>;
  /** Those that carry our label. */
  namespaces(): Promise<readonly Namespace[]>;
  contents(namespace: string): Promise<Contents>;
  /** `spec` of the record that is live in a namespace; undefined when there is none. */
  liveSpec(namespace: string): Promise<string | undefined>;
  /** The same of all namespaces, by namespace. */
  liveSpecs(): Promise<ReadonlyMap<string, string>>;
  /** Labels of all nodes. */
  nodes(): Promise<readonly { readonly name: string; readonly labels: Readonly<Record<string, string>> }[]>;
  /** What the API server's own clock shows; undefined when its answer does not tell. */
  time(): Promise<Instant | undefined>;
  /** Removes a namespace, with all that is in it, if it is still the one that was seen. */
  deleteNamespace(name: string, seen: Identity): Promise<Deletion>;
  /** Pieces of text as they come. Throws Problem `log-missing` when the container has none. */
  logs(request: LogRequest): AsyncIterable<string>;
  /**
   * Runs a command with our standard streams and answers its exit code; 141 when whoever read its output has gone.
   * Throws Problem `exec-failed`.
   */
  exec(request: ExecRequest): Promise<number>;
  /** Throws Problem `port-taken`. */
  forward(request: ForwardRequest): Promise<Forwarding>;
}

/** What a removal came to: another object of that name, or a changed one, stays. */
export type Deletion = "deleted" | "gone" | "changed";

export interface ArgocdInstallations {
  /** The one whose Applications live in this namespace. */
  in(namespace: string): Argocd;
}

/** Argo CD through its objects; throws as `Cluster` does. */
export interface Argocd {
  application(name: string): Promise<Application | undefined>;
  /** Those of previews. */
  applications(): Promise<readonly Application[]>;
  applicationSet(name: string): Promise<ApplicationSet | undefined>;
  /** Makes Argo CD ask GitHub and Git again; does nothing when it is not there. */
  refreshApplicationSet(name: string): Promise<void>;
  /** Makes Argo CD compare with Git; does nothing when it is not there. */
  refreshApplication(name: string): Promise<void>;
  /** Asks for a sync of what is in Git; does nothing while one runs. */
  sync(name: string): Promise<void>;
  /** Ends a running operation; false when there is none any more. */
  endOperation(name: string): Promise<boolean>;
  /** Removes an Application, and by its finalizer all that it made, if it is still the one that was seen. */
  deleteApplication(name: string, seen: Identity): Promise<Deletion>;
}

export interface WebAnswer {
  readonly status: number;
  /** At most 64 KiB of it. */
  readonly body: string;
}

/** The public address of a preview, as a browser would call it. */
export interface Web {
  /** Follows no redirect. Throws Problem `url-unreachable` with the reason, `interrupted`. */
  get(url: string, timeoutSeconds: number): Promise<WebAnswer>;
}
