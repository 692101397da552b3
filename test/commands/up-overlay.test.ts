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

test("what an overlay may not bring is refused before anything is written", async () => {
  const answers: string[] = [];
  for (const [name, manifests] of Object.entries(refused)) {
    const world = shopApiWorld();
    addToOverlay(world, manifests);
    answers.push(`${name}\n${ending(await world.run("up", "--no-wait"))}`);
    expect([world.platform.commits, world.writes]).toEqual([[], []]);
  }
  expect(answers.join("\n\n")).toMatchInlineSnapshot(`
    "a Secret
    [exit 2]
    Secret password: values never enter Git; use \`secrets:\` in preview.yaml
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a ClusterRole
    [exit 2]
    ClusterRole all (rbac.authorization.k8s.io/v1) is a kind that previews may not bring
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a RoleBinding
    [exit 2]
    RoleBinding me (rbac.authorization.k8s.io/v1) is a kind that previews may not bring
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    an Ingress
    [exit 2]
    Ingress mine (networking.k8s.io/v1) is a kind that previews may not bring
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    an Application
    [exit 2]
    Application mine (argoproj.io/v1alpha1) is a kind that previews may not bring
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a kind of another group that is called Deployment
    [exit 2]
    Deployment mine (evil/v1) is a kind that previews may not bring
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    two namespaces
    [exit 2]
    the objects name 2 namespaces (one, two); a preview is one
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    kube-system
    [exit 2]
    ConfigMap a is meant for the namespace kube-system
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a Namespace with labels
    [exit 2]
    Namespace shop carries labels; a preview's namespace is made by preview
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    one object in two places
    [exit 2]
    ConfigMap a is there twice, in different namespaces
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    hostPath
    [exit 2]
    Deployment other uses hostPath
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    the host's namespaces
    [exit 2]
    Deployment other uses hostNetwork
    Deployment other uses hostPID
    Deployment other uses hostIPC
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    hostPort
    [exit 2]
    Deployment other uses hostPort
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a privileged init container
    [exit 2]
    Deployment other uses privileged
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a load balancer
    [exit 2]
    Service other is of type LoadBalancer; the preview's URL leads to it without
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    a node port
    [exit 2]
    Service other is of type NodePort; the preview's URL leads to it without
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    external addresses
    [exit 2]
    Service other takes externalIPs
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.

    another service's key
    [exit 4]
    the catalog does not allow the key "preview/payments/stripe"
    error: The previews of shop-api may not have all the secrets that they ask for.
    hint: Ask the platform team to allow keys under \`secrets.allow\` in \`services/shop-api.yaml\`.

    a key with a way out
    [exit 4]
    the catalog does not allow the key "preview/shop-api/../payments"
    error: The previews of shop-api may not have all the secrets that they ask for.
    hint: Ask the platform team to allow keys under \`secrets.allow\` in \`services/shop-api.yaml\`.

    keys that are searched for
    [exit 4]
    ExternalSecret mine reads keys that cannot be listed
    error: The previews of shop-api may not have all the secrets that they ask for.
    hint: Ask the platform team to allow keys under \`secrets.allow\` in \`services/shop-api.yaml\`.

    a store's name
    [exit 2]
    error: \`deploy/overlays/preview\` brings Service postgres, which a preview makes itself.
    hint: Take it out of the overlay for previews, or, for a store, give the store another key in preview.yaml.

    our own names
    [exit 2]
    error: \`deploy/overlays/preview\` brings ConfigMap preview-env, ConfigMap preview-record, which a preview makes itself.
    hint: Take it out of the overlay for previews, or, for a store, give the store another key in preview.yaml.

    more than the quota
    [exit 2]
    the pods request 3.37 CPU during a rollout; the quota is 2
    the pods request 6.97 GiB of memory during a rollout; the quota is 4Gi
    error: The preview cannot be published as it is.
    hint: Lower the requests in the overlay for previews, or raise \`limits.quota\` in platform.yaml.

    a name that is too long
    [exit 2]
    ConfigMap aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa has a name of more than 63 characters
    error: The preview cannot be published as it is.

    a ConfigMap that is too large
    [exit 2]
    ConfigMap catalogue has 1048577 bytes of data; Kubernetes takes at most 1048576 (1 MiB)
    error: \`deploy/overlays/preview\` brings what a preview may not have.
    hint: Take it out of the overlay for previews; staging's overlay may keep it.
    hint: Let a large file come with the image, or split the ConfigMap."
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
