/** What `preview init --platform` asks. */
export interface PlatformAnswers {
  readonly domain: string;
  /** URL of the platform repository as Argo CD reads it. */
  readonly repository: string;
  readonly routing:
    | { readonly kind: "gateway"; readonly parent: string }
    | { readonly kind: "ingress"; readonly class: string };
  readonly argocdNamespace: string;
  readonly lifecycle: "pull-request" | "record";
  /** `appSecret`: the Secret with Argo CD's GitHub App; `api`: only for GitHub Enterprise. */
  readonly github: { readonly label: string; readonly appSecret?: string; readonly api?: string };
  /** Namespace of the gateway or ingress controller. */
  readonly allowFrom?: string;
  /** A ClusterSecretStore. */
  readonly secretStore?: string;
  /** `group`: developers as the cluster's authentication names them. */
  readonly access?: { readonly group: string; readonly exec: boolean };
}
