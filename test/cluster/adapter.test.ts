import { readFileSync, writeFileSync } from "node:fs";
import { connect as dial } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { connect } from "../../src/adapters/kubernetes/connect.ts";
import { problemOf } from "../support/kubernetes-api-connection.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { ensureBuilt } from "./build.ts";
import { storeImages } from "./images.ts";
import { apply, kubectlOf } from "./kubectl.ts";
import { developerKubeconfig, kubeconfig } from "./place.ts";
import { until } from "./watching.ts";

/** What test/adapters/kubernetes asks a made API server, asked of a real one. */
const kubectl = kubectlOf(ensureBuilt(() => undefined));
const namespace = `adapter-test-${process.pid}`;
const version = "argoproj.io/v1alpha1";

/** Argo CD looks at its own namespace alone: here, nobody changes it but the test. */
const application = {
  apiVersion: version,
  kind: "Application",
  metadata: { name: "adapter-pr-1", namespace, labels: { "preview.internal/service": "adapter" } },
  spec: {
    project: "preview-adapter",
    source: { repoURL: "https://github.com/acme/preview-platform.git", path: "." },
    destination: { server: "https://kubernetes.default.svc", namespace: "preview-adapter-pr-1" },
    syncPolicy: { syncOptions: ["PruneLast=true"], retry: { limit: 3 } },
  },
};

function redis(name: string, image: string): object {
  const labels = { app: name };
  const containers = [{ name: "redis", image, ports: [{ containerPort: 6379 }] }];
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { terminationGracePeriodSeconds: 1, containers } },
    },
  };
}

beforeAll(async () => {
  apply(kubectl, [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } },
    redis("web", storeImages.redis),
    redis("broken", `${storeImages.redis}-of-nobody`),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "preview-record", namespace },
      data: { "preview.json": JSON.stringify({ spec: "sha256:1" }) },
    },
    application,
    {
      apiVersion: version,
      kind: "ApplicationSet",
      metadata: { name: "preview-adapter", namespace },
      spec: { generators: [], template: { metadata: {}, spec: { project: "x", destination: {} } } },
    },
  ]);
  await until("a pod that is ready and one without its image", () => {
    const [ready, waiting] = ["app=web", "app=broken"].map((app) =>
      kubectl(["-n", namespace, "get", "pods", "-l", app]),
    );
    return ready?.includes("1/1") === true && /ErrImagePull|ImagePullBackOff/.test(waiting ?? "");
  });
});

afterAll(() => kubectl(["delete", "namespace", namespace, "--wait=false", "--ignore-not-found"]));

/** A connection until the test ends, and its standard streams. */
async function connected(path = kubeconfig) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const interruption = new AbortController();
  const connection = await connect({
    environment: { KUBECONFIG: path },
    context: undefined,
    clock: {
      milliseconds: Date.now,
      sleep: (wait) => new Promise((done) => setTimeout(done, wait)),
      random: Math.random,
    },
    signal: interruption.signal,
    streams,
  });
  onTestFinished(connection.close);
  return { ...connection, ...streams, interruption };
}

/** A kubeconfig for the same cluster with another user. */
function kubeconfigOf(user: object): string {
  const content = parse(readFileSync(kubeconfig, "utf8"));
  const path = join(temporaryFolder(), "kubeconfig");
  writeFileSync(path, JSON.stringify({ ...content, users: [{ name: content.users[0].name, user }] }));
  return path;
}

async function podOf(app: string): Promise<string> {
  const { cluster } = await connected();
  const { pods } = await cluster.contents(namespace);
  return pods.find(({ labels }) => labels.app === app)?.name ?? "";
}

test("the cluster says what it is and what we may", async () => {
  const { cluster } = await connected();
  expect(await cluster.version()).toMatch(/^v1\.\d+\.\d+/);
  expect([...(await cluster.served(["argoproj.io", "nobody.example"]))]).toContain("applications.argoproj.io");
  expect((await cluster.nodes()).map(({ labels }) => labels["kubernetes.io/os"])).toEqual(["linux"]);
  expect((await cluster.namespaces()).map(({ name }) => name)).not.toContain(namespace);
  expect(await cluster.namespace(namespace)).toMatchObject({ name: namespace, deletingSince: null, conditions: [] });
  expect(await cluster.namespace("nobody")).toBeUndefined();
  expect(await cluster.liveSpec(namespace)).toBe("sha256:1");
  expect((await cluster.liveSpecs()).get(namespace)).toBe("sha256:1");
});

test("what runs in a namespace, and what does not", async () => {
  const { cluster } = await connected();
  const { workloads, pods, events } = await cluster.contents(namespace);
  expect(workloads.map(({ name, observed, desired, ready }) => [name, observed, desired, ready])).toEqual([
    ["broken", true, 1, 0],
    ["web", true, 1, 1],
  ]);
  const [broken, web] = pods.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  expect(web).toMatchObject({
    workload: { kind: "Deployment", name: "web" },
    current: true,
    phase: "Running",
    node: "node-1",
  });
  expect(web?.containers).toMatchObject([
    { image: storeImages.redis, ready: true, restarts: 0, state: { kind: "running" } },
  ]);
  expect(broken?.containers[0]?.state).toMatchObject({ kind: "waiting", reason: expect.stringMatching(/ImagePull/) });
  expect(events.map(({ reason }) => reason)).toContain("Failed");
  const times = events.map(({ lastSeenAt }) => lastSeenAt);
  expect(times).toEqual(times.toSorted());
});

test("a rollout leaves old pods behind until new ones are ready", async () => {
  const { cluster } = await connected();
  apply(kubectl, [redis("broken", `${storeImages.redis}-of-nobody-else`)]);
  await until(
    "a second pod",
    async () => (await cluster.contents(namespace)).pods.filter(({ labels }) => labels.app === "broken").length === 2,
  );
  const { pods } = await cluster.contents(namespace);
  const of = pods
    .filter(({ labels }) => labels.app === "broken")
    .map(({ current, containers }) => [current, containers[0]?.image]);
  expect(of.toSorted()).toEqual([
    [false, `${storeImages.redis}-of-nobody`],
    [true, `${storeImages.redis}-of-nobody-else`],
  ]);
});

test("logs of what runs, what waits and what is not there", async () => {
  const { cluster, interruption } = await connected();
  const at = { namespace, pod: await podOf("web"), container: "redis" };
  const log = async (request: Partial<Parameters<typeof cluster.logs>[0]>) => {
    let all = "";
    for await (const piece of cluster.logs({ ...at, ...request })) all += piece;
    return all;
  };
  expect(await log({ tailLines: 1 })).toMatch(/^[^\n]+\n$/);
  expect(await problemOf(log({ pod: await podOf("broken") }))).toMatch(
    /^not-yet log-missing: .* is waiting to start: /,
  );
  expect(await problemOf(log({ previous: true }))).toMatch(/^not-found log-missing: .*previous terminated container/);
  expect(await problemOf(log({ pod: "nobody" }))).toMatch(/^not-found log-missing: .*pods "nobody" not found\.$/);
  // Redis says nothing more: the wait for it is ended by us alone.
  setTimeout(() => interruption.abort(), 1000);
  expect(await problemOf(log({ follow: true, sinceSeconds: 1 }))).toBe("interrupted interrupted: Interrupted.");
});

test("a command in a container, with its input, output and exit code", async () => {
  const { cluster, stdin, stdout, stderr } = await connected();
  const at = { namespace, pod: await podOf("web"), container: "redis", terminal: false };
  stdin.end("x".repeat(300_000));
  expect(await cluster.exec({ ...at, command: ["sh", "-c", "wc -c; echo wrong >&2; exit 3"] })).toBe(3);
  expect([String(stdout.read()).trim(), String(stderr.read())]).toEqual(["300000", "wrong\n"]);
  expect(await problemOf(cluster.exec({ ...at, command: ["nobody"] }))).toMatch(
    /exec: "nobody": executable file not found/,
  );
  expect(await problemOf(cluster.exec({ ...at, pod: "nobody", command: ["sh"] }))).toMatch(
    /^not-found cluster-not-found: /,
  );
});

test("a port of a pod on this machine, until the pod goes", { timeout: 60_000 }, async () => {
  const { cluster } = await connected();
  const pod = await podOf("web");
  const forwarding = await cluster.forward({ namespace, pod, port: 6379, localPort: 0 });
  const ping = async () => {
    const socket = dial({ port: forwarding.localPort, host: "127.0.0.1", allowHalfOpen: true });
    socket.end("PING\r\nQUIT\r\n");
    return text(socket);
  };
  expect(await Promise.all(Array.from({ length: 12 }, ping))).toEqual(
    Array.from({ length: 12 }, () => "+PONG\r\n+OK\r\n"),
  );
  kubectl(["-n", namespace, "delete", "pod", pod, "--now", "--wait=false"]);
  await forwarding.ended;
});

test("Argo CD's objects are read, refreshed, synced and stopped", async () => {
  const { argocd, cluster } = await connected();
  const installation = argocd.in(namespace);
  expect((await installation.applications()).map(({ name, service }) => [name, service])).toEqual([
    ["adapter-pr-1", "adapter"],
  ]);
  expect(await installation.applicationSet("preview-adapter")).toEqual({ name: "preview-adapter", conditions: [] });
  await installation.refreshApplication("adapter-pr-1");
  await installation.refreshApplication("nobody");
  await installation.refreshApplicationSet("preview-adapter");
  await installation.sync("adapter-pr-1");
  expect(await installation.application("adapter-pr-1")).toMatchObject({ operationRequested: true, operation: null });
  await installation.sync("adapter-pr-1");
  const kept = () => JSON.parse(kubectl(["-n", namespace, "get", "application", "adapter-pr-1", "-o", "json"]));
  expect(kept()).toMatchObject({
    metadata: { annotations: { "argocd.argoproj.io/refresh": "normal" } },
    operation: { sync: { prune: true, syncOptions: ["PruneLast=true"] }, retry: { limit: 3 } },
  });
  expect(await installation.endOperation("adapter-pr-1")).toBe(false);
  const running = { operation: {}, phase: "Running", startedAt: "2026-11-23T09:12:00Z" };
  const status = JSON.stringify({ status: { operationState: running } });
  kubectl(["-n", namespace, "patch", "application", "adapter-pr-1", "--type=merge", "-p", status]);
  expect(await installation.endOperation("adapter-pr-1")).toBe(true);
  expect(kept().status.operationState.phase).toBe("Terminating");
  expect(cluster.name).toContain("context preview-cluster at https://");
});

test("who may not, is told what", async () => {
  const stranger = kubectl(["-n", namespace, "create", "token", "default"]).trim();
  const { cluster, argocd } = await connected(kubeconfigOf({ token: stranger }));
  expect(await cluster.allowed([{ verb: "list", group: "", resource: "pods", namespace }])).toEqual([false]);
  const who = `User "system:serviceaccount:${namespace}:default"`;
  expect(await problemOf(cluster.nodes())).toBe(
    `auth cluster-forbidden: Could not list nodes: nodes is forbidden: ${who} cannot list resource "nodes" in API group "" at the cluster scope.`,
  );
  expect(await problemOf(argocd.in(namespace).application("adapter-pr-1"))).toMatch(/^auth cluster-forbidden: /);
  const exec = cluster.exec({ namespace, pod: "web", container: "redis", command: ["sh"], terminal: false });
  expect(await problemOf(exec)).toContain(`${who} cannot`);
  const nobody = await connected(kubeconfigOf({ token: "nobody" }));
  expect(await problemOf(nobody.cluster.version())).toMatch(/^auth cluster-unauthorised: /);
});

test("the fence refuses in its own words", async () => {
  const { argocd } = await connected(developerKubeconfig);
  expect(await problemOf(argocd.in("argocd").refreshApplication("preview-platform"))).toMatch(
    /^conflict cluster-refused: .*Only Applications and ApplicationSets of previews may be changed\.$/,
  );
});
