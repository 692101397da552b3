/** A Go module below `go/` and the programs that are built from it. */
export interface GoModule {
  readonly name: string;
  /** Package by name of the program. */
  readonly programs: Readonly<Record<string, string>>;
  /** For the linker; a component whose version is empty cannot be parsed by the others. */
  readonly flags: string;
  /** Folders of modules whose manifests are applied to the cluster, by the name they get. */
  readonly manifests: Readonly<Record<string, { readonly module: string; readonly folder: string }>>;
}

const kubernetes = "v1.34.4";

/** Everything that is compiled; the versions themselves stand in each module's `go.mod`. */
export const goModules: readonly GoModule[] = [
  {
    name: "kubernetes",
    programs: {
      kustomize: "sigs.k8s.io/kustomize/kustomize/v5",
      etcd: "go.etcd.io/etcd/server/v3",
      "kube-apiserver": "k8s.io/kubernetes/cmd/kube-apiserver",
      "kube-controller-manager": "k8s.io/kubernetes/cmd/kube-controller-manager",
      "kube-scheduler": "k8s.io/kubernetes/cmd/kube-scheduler",
      kubectl: "k8s.io/kubernetes/cmd/kubectl",
      kubelet: "k8s.io/kubernetes/cmd/kubelet",
      "kube-proxy": "k8s.io/kubernetes/cmd/kube-proxy",
      argocd: "github.com/argoproj/argo-cd/v3/cmd",
    },
    flags: [
      ...["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"].flatMap((folder) => [
        `-X ${folder}.gitVersion=${kubernetes}`,
        `-X ${folder}.gitMajor=1`,
        `-X ${folder}.gitMinor=34`,
      ]),
      "-X sigs.k8s.io/kustomize/api/provenance.version=v5.7.1",
      "-X github.com/argoproj/argo-cd/v3/common.version=3.2.11",
    ].join(" "),
    manifests: { argocd: { module: "github.com/argoproj/argo-cd/v3", folder: "manifests" } },
  },
  {
    name: "traefik",
    programs: { traefik: "github.com/traefik/traefik/v3/cmd/traefik" },
    flags: "",
    manifests: { gateway: { module: "sigs.k8s.io/gateway-api", folder: "config/crd/standard" } },
  },
  { name: "coredns", programs: { coredns: "." }, flags: "", manifests: {} },
  { name: "ferretdb", programs: { ferretdb: "." }, flags: "", manifests: {} },
];

/** What comes from Debian; `docker-registry` because a registry built from Go takes a minute and does no more. */
export const debianPackages = [
  "conntrack",
  "containerd",
  "containernetworking-plugins",
  "debootstrap",
  "docker-registry",
  "iproute2",
  "nftables",
  "redis-server",
  "runc",
  "skopeo",
] as const;
