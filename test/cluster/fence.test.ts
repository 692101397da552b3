import { beforeAll, expect, test } from "vitest";
import { commitFiles } from "../support/git.ts";
import { bareService, platform } from "./company.ts";
import { developerKubeconfig } from "./place.ts";
import { staging } from "./staging.ts";
import { application, object, objects, until } from "./watching.ts";
import { enterWorld, refresh } from "./world.ts";

const world = enterWorld();
const { kubectl } = world;

/** What somebody with a token for the branch `previews` may push past the program, by what it tries. */
const attempts = {
  plain: {},
  "another namespace": { namespace: "preview-payments-pr-1" },
  "a role of the cluster": { objects: [{ apiVersion: rbac(), kind: "ClusterRole", metadata: { name: "mine" } }] },
  "an object elsewhere": { objects: [configMap("mine", staging)] },
  "a namespace elsewhere": { objects: [namespaceObject(staging, "privileged")] },
  "a namespace without its fence": { level: "privileged" },
  "a secret": { objects: [{ apiVersion: "v1", kind: "Secret", metadata: { name: "mine" }, stringData: { a: "b" } }] },
  "a path of the node": { objects: [deploymentWithHostPath()] },
} as const;

const numbers = new Map<keyof typeof attempts, number>();

beforeAll(async () => {
  const repository = `acme/${bareService}`;
  let files: Record<string, string> = {};
  for (const title of Object.keys(attempts) as (keyof typeof attempts)[]) {
    const sha = "0".repeat(40);
    const { number } = await world.gitHub.openPullRequest({
      repository,
      branch: title.replaceAll(" ", "-"),
      sha,
      title,
      labels: ["preview"],
    });
    numbers.set(title, number);
    files = { ...files, ...folder(number, attempts[title]) };
  }
  pushByHand(files);
  refresh(kubectl, bareService);
  await until("an ApplicationSet that tells what it could not make", () => errorOfApplicationSet() !== undefined);
});

test("what is in the fence passes it", async () => {
  await until("a synced preview", () => stateOf("plain")?.sync?.status === "Synced");
});

test("a record that names another preview's namespace gets no Application", () => {
  expect(application(kubectl, nameOf("another namespace"))).toBeUndefined();
  expect(errorOfApplicationSet()).toContain(`go to the namespace preview-${nameOf("another namespace")}`);
});

test.each([
  ["a role of the cluster", "is not permitted in project"],
  ["an object elsewhere", "namespace staging is not permitted in project"],
  ["a namespace elsewhere", "may bring the Namespace"],
  ["a namespace without its fence", "Pod Security level baseline or restricted"],
  ["a secret", "is not permitted in project"],
] as const)("%s is refused", async (title, reason) => {
  await until("a refusal", () => {
    const { conditions, operationState } = stateOf(title) ?? {};
    const results = operationState?.syncResult?.resources?.map(({ message }) => message) ?? [];
    return [...results, operationState?.message, ...(conditions ?? []).map(({ message }) => message)].some((message) =>
      message?.includes(reason),
    );
  });
});

test("nothing of what was refused is there", () => {
  expect(object(kubectl, ["get", "clusterrole", "mine"])).toBeUndefined();
  expect(object(kubectl, ["-n", staging, "get", "configmap", "mine"])).toBeUndefined();
  const { metadata } = object(kubectl, ["get", "namespace", staging]);
  expect(metadata.labels).toEqual({ "kubernetes.io/metadata.name": staging });
});

test("pods that want the node's files are refused", async () => {
  const namespace = `preview-${nameOf("a path of the node")}`;
  await until("a refused pod", () => {
    const items = objects(kubectl, namespace, "events");
    return items.some(({ message = "" }: { message?: string }) => message.includes('violates PodSecurity "baseline'));
  });
  expect(objects(kubectl, namespace, "pods")).toEqual([]);
});

test("the program's rights end where they are not needed", () => {
  const name = nameOf("plain");
  const program = as(world.programKubeconfig);
  program(["-n", "argocd", "get", "application", name]);
  program(["-n", "argocd", "annotate", "--overwrite", "application", name, "argocd.argoproj.io/refresh=normal"]);
  expect(() => program(["-n", "argocd", "get", "secrets"])).toThrow("forbidden");
  expect(() => program(["-n", `preview-${name}`, "get", "configmap", "mine"])).toThrow("forbidden");
  expect(() => program(["-n", "argocd", "delete", "application", name])).toThrow("forbidden");
  const spec = '--patch={"spec":{"revisionHistoryLimit":1}}';
  expect(() => program(["-n", "argocd", "patch", "application", name, "--type=merge", spec])).toThrow(
    "Only annotations, the operation",
  );
  expect(() =>
    program(["-n", "argocd", "annotate", "application", "preview-platform", "argocd.argoproj.io/refresh=normal"]),
  ).toThrow("Only Applications and ApplicationSets of previews");
});

test("developers look into previews and nowhere else", () => {
  const developer = as(developerKubeconfig);
  const name = nameOf("plain");
  expect(() => developer(["-n", staging, "get", "pods"])).toThrow("forbidden");
  expect(() => developer(["-n", "argocd", "get", "secrets"])).toThrow("forbidden");
  const spec = '--patch={"spec":{"revisionHistoryLimit":1}}';
  expect(() => developer(["-n", "argocd", "patch", "application", name, "--type=merge", spec])).toThrow(
    "Only annotations, the operation",
  );
});

function errorOfApplicationSet(): string | undefined {
  const { status } = object(kubectl, ["-n", "argocd", "get", "applicationset", `preview-${bareService}`]);
  const conditions: readonly { type: string; status: string; message: string }[] = status?.conditions ?? [];
  return conditions.find((condition) => condition.type === "ErrorOccurred" && condition.status === "True")?.message;
}

const nameOf = (title: keyof typeof attempts) => `${bareService}-pr-${numbers.get(title)}`;

const stateOf = (title: keyof typeof attempts) => application(kubectl, nameOf(title))?.status;

const as = (kubeconfig: string) => (args: readonly string[]) => kubectl([`--kubeconfig=${kubeconfig}`, ...args]);

/** Again when another test file's program was faster. */
function pushByHand(files: Readonly<Record<string, string>>, triesLeft = 10): void {
  try {
    commitFiles(platform, "previews", files, "by hand");
  } catch (error) {
    if (triesLeft === 0) throw error;
    pushByHand(files, triesLeft - 1);
  }
}

interface Attempt {
  /** That the record claims. */
  readonly namespace?: string;
  /** Of Pod Security. */
  readonly level?: string;
  readonly objects?: readonly object[];
}

function folder(number: number, { namespace, level = "baseline", objects = [] }: Attempt): Record<string, string> {
  const name = `${bareService}-pr-${number}`;
  const own = `preview-${name}`;
  const path = `previews/${bareService}/pr-${number}`;
  const all = [namespaceObject(own, level), configMap("mine"), ...objects];
  return {
    [`${path}/preview.json`]: JSON.stringify({ name, namespace: namespace ?? own }),
    [`${path}/kustomization.yaml`]: "resources: [objects.yaml]\n",
    [`${path}/objects.yaml`]: all.map((item) => JSON.stringify(item)).join("\n---\n"),
  };
}

function namespaceObject(name: string, level: string) {
  const labels = { "pod-security.kubernetes.io/enforce": level };
  return { apiVersion: "v1", kind: "Namespace", metadata: { name, labels } };
}

function configMap(name: string, namespace?: string) {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data: { a: "b" } };
}

function deploymentWithHostPath() {
  const labels = { app: "mine" };
  const container = {
    name: "mine",
    image: "mine",
    volumeMounts: [{ name: "node", mountPath: "/node" }],
  };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "mine" },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [container], volumes: [{ name: "node", hostPath: { path: "/" } }] },
      },
    },
  };
}

function rbac() {
  return "rbac.authorization.k8s.io/v1";
}
