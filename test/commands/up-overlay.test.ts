import { expect, test } from "vitest";
import { addToOverlay, ending, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";

const pod = (spec: string) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: other}
spec:
  selector: {matchLabels: {app: other}}
  template: {metadata: {labels: {app: other}}, spec: {${spec}}}
`;

const configMap = (name: string, more = "") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${more}}\ndata: {a: b}\n`;

const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: {name: other}\nspec: {${spec}}\n`;

const externalSecret = (spec: string) =>
  `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: mine}
spec: {secretStoreRef: {kind: ClusterSecretStore, name: aws-preview}, ${spec}}
`;

const refused: Readonly<Record<string, string>> = {
  "a Secret": "apiVersion: v1\nkind: Secret\nmetadata: {name: password}\nstringData: {a: hunter2}\n",
  "a ClusterRole": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: all}\nrules: []\n",
  "a RoleBinding":
    "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: me}\nroleRef: {apiGroup: x, kind: ClusterRole, name: cluster-admin}\n",
  "an Ingress": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: mine}\nspec: {}\n",
  "an Application":
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: mine}\nspec: {project: default}\n",
  "a kind of another group that is called Deployment":
    "apiVersion: evil/v1\nkind: Deployment\nmetadata: {name: mine}\n",
  "two namespaces": [configMap("a", ", namespace: one"), configMap("b", ", namespace: two")].join("---\n"),
  "kube-system": configMap("a", ", namespace: kube-system"),
  "a Namespace with labels":
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {pod-security.kubernetes.io/enforce: privileged}}\n",
  "one object in two places": [configMap("a", ", namespace: one"), configMap("a")].join("---\n"),
  hostPath: pod("containers: [{name: a, image: a}], volumes: [{name: v, hostPath: {path: /}}]"),
  "the host's namespaces": pod("hostNetwork: true, hostPID: true, hostIPC: true, containers: [{name: a, image: a}]"),
  hostPort: pod("containers: [{name: a, image: a, ports: [{containerPort: 1, hostPort: 1}]}]"),
  "a privileged init container": pod(
    "containers: [{name: a, image: a}], initContainers: [{name: i, image: i, securityContext: {privileged: true}}]",
  ),
  "a load balancer": service("type: LoadBalancer, ports: [{port: 1}]"),
  "a node port": service("type: NodePort, ports: [{port: 1}]"),
  "external addresses": service("externalIPs: [1.2.3.4], ports: [{port: 1}]"),
  "another service's key": externalSecret("data: [{secretKey: a, remoteRef: {key: preview/payments/stripe}}]"),
  "a key with a way out": externalSecret("dataFrom: [{extract: {key: preview/shop-api/../payments}}]"),
  "keys that are searched for": externalSecret("dataFrom: [{find: {name: {regexp: .*}}}]"),
  "a store's name": service("ports: [{port: 5432}]").replace("name: other", "name: postgres"),
  "our own names": [configMap("preview-env"), configMap("preview-record")].join("---\n"),
  "more than the quota": pod("containers: [{name: a, image: a, resources: {requests: {cpu: 1500m, memory: 3Gi}}}]"),
  "a name that is too long": configMap("a".repeat(64)),
  "a ConfigMap that is too large": configMap("catalogue").replace("b}", `${"b".repeat(1024 * 1024 + 1)}}`),
};

/** Each error with its hints, and below it the cases that end so, with what was found in them. */
function byError(endings: ReadonlyMap<string, string>): string {
  const answers = [...endings].map(([name, text]) => {
    const [exit, ...lines] = text.split("\n");
    const error = lines.findIndex((line) => line.startsWith("error: "));
    return {
      error: [exit, ...lines.slice(error)].join("\n"),
      found: [`  ${name}`, ...lines.slice(0, error)].join(" · "),
    };
  });
  return [...Map.groupBy(answers, ({ error }) => error)]
    .map(([error, cases]) => [error, ...cases.map(({ found }) => found)].join("\n"))
    .join("\n\n");
}

test("what an overlay may not bring is refused before anything is written", async () => {
  const endings = new Map<string, string>();
  for (const [name, manifests] of Object.entries(refused)) {
    const world = shopApiWorld();
    addToOverlay(world, manifests);
    endings.set(name, ending(await world.run("up", "--no-wait")));
    expect([world.platform.commits, world.writes]).toEqual([[], []]);
  }
  expect(byError(endings)).toMatchInlineSnapshot(`
    "[exit 2]
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.
      a Secret · Secret password: values never enter Git; use \`secrets:\` in preview.yaml
      a ClusterRole · ClusterRole all (rbac.authorization.k8s.io/v1) is a kind that previews may not bring
      a RoleBinding · RoleBinding me (rbac.authorization.k8s.io/v1) is a kind that previews may not bring
      an Ingress · Ingress mine (networking.k8s.io/v1) is a kind that previews may not bring
      an Application · Application mine (argoproj.io/v1alpha1) is a kind that previews may not bring
      a kind of another group that is called Deployment · Deployment mine (evil/v1) is a kind that previews may not bring
      two namespaces · the objects name 2 namespaces (one, two); a preview is one
      kube-system · ConfigMap a is meant for the namespace kube-system
      a Namespace with labels · Namespace shop carries labels; a preview's namespace is made by preview
      one object in two places · ConfigMap a is there twice, in different namespaces
      hostPath · Deployment other uses hostPath
      the host's namespaces · Deployment other uses hostNetwork · Deployment other uses hostPID · Deployment other uses hostIPC
      hostPort · Deployment other uses hostPort
      a privileged init container · Deployment other uses privileged
      a load balancer · Service other is of type LoadBalancer; the preview's URL leads to it without
      a node port · Service other is of type NodePort; the preview's URL leads to it without
      external addresses · Service other takes externalIPs

    [exit 4]
    error: The previews of shop-api may not have all the secrets that they ask for.
    hint: Ask the platform team to allow keys under \`secrets.allow\` in \`services/shop-api.yaml\`.
      another service's key · the catalog does not allow the key "preview/payments/stripe"
      a key with a way out · the catalog does not allow the key "preview/shop-api/../payments"
      keys that are searched for · ExternalSecret mine reads keys that cannot be listed

    [exit 2]
    error: \`deploy/overlays/preview\` brings Service postgres, which a preview makes itself.
    hint: Take it out of the overlay for previews, or, for a store, give the store another key in preview.yaml.
      a store's name

    [exit 2]
    error: \`deploy/overlays/preview\` brings ConfigMap preview-env, ConfigMap preview-record, which a preview makes itself.
    hint: Take it out of the overlay for previews, or, for a store, give the store another key in preview.yaml.
      our own names

    [exit 2]
    error: The preview cannot be published as it is.
    hint: Lower the requests in the overlay for previews, or raise \`limits.quota\` in platform.yaml.
      more than the quota · the pods request 3.37 CPU during a rollout; the quota is 2 · the pods request 6.97 GiB of memory during a rollout; the quota is 4Gi

    [exit 2]
    error: The preview cannot be published as it is.
      a name that is too long · ConfigMap aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa has a name of more than 63 characters

    [exit 2]
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.
    hint: Let a large file come with the image, or split the ConfigMap.
      a ConfigMap that is too large · ConfigMap catalogue has 1048577 bytes of data; Kubernetes takes at most 1048576 (1 MiB)"
  `);
});

test("everything that is wrong is said at once", async () => {
  const world = shopApiWorld();
  addToOverlay(world, ["a Secret", "hostPath", "a node port"].map((name) => refused[name]).join("---\n"));
  const { findings } = JSON.parse((await world.run("up", "--json")).stdout);
  expect(findings).toHaveLength(3);
});

test("a ConfigMap of ours that Kubernetes would refuse is not published", async () => {
  const long = Array.from({ length: 24 }, (_, n) => `  LONG_${n}: "${"${PREVIEW_HOSTS},".repeat(400)}"\n`).join("");
  const world = shopApiWorld(shopApiYaml.replace("env:\n", `env:\n${long}`));
  expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 2]
    ConfigMap preview-env-c4cmc66kdc has 1431115 bytes of data; Kubernetes takes at most 1048576 (1 MiB)
    error: The preview cannot be published as it is.
    hint: Shorten \`env:\`, \`dependencies:\`, \`proxy:\` or \`migrate.files:\` in preview.yaml, which the ConfigMap is made from."
  `);
  expect([world.platform.commits, world.writes]).toEqual([[], []]);
});
