import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, connect as dial } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../../../src/adapters/kubernetes/connect.ts";
import { selfSignedCertificate } from "../../support/kubernetes-api-certificate.ts";
import { apiWorld, fakeClock, problemOf, writeKubeconfig } from "../../support/kubernetes-api-connection.ts";
import { listen, stop } from "../../support/loopback.ts";

const labels = { "preview.internal/service": "shop" };
const namespaces = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name: `preview-shop-pr-${index + 1}`, labels, creationTimestamp: "2026-11-23T09:12:00Z" },
  }));

test("a list is read in pages over one connection", async () => {
  const { cluster, api } = await apiWorld();
  api.objects.push(...namespaces(1200));
  expect((await cluster.namespaces()).at(-1)?.name).toBe("preview-shop-pr-1200");
  expect(api.calls.map(({ path }) => path)).toEqual([
    "/api/v1/namespaces?labelSelector=preview.internal%2Fservice&limit=500",
    "/api/v1/namespaces?labelSelector=preview.internal%2Fservice&limit=500&continue=500",
    "/api/v1/namespaces?labelSelector=preview.internal%2Fservice&limit=500&continue=1000",
  ]);
  expect(api.connections()).toBe(1);
});

test("a list that the server forgot begins again, once", async () => {
  const { cluster, api } = await apiWorld();
  api.objects.push(...namespaces(700));
  const expire = (times: number) => {
    let left = times;
    return ({ path }: { readonly path: string }) =>
      path.includes("continue") && left-- > 0
        ? { status: 410, message: "The provided continue parameter is too old." }
        : undefined;
  };
  api.intercept(expire(1));
  expect(await cluster.namespaces()).toHaveLength(700);
  expect(api.calls).toHaveLength(4);
  api.intercept(expire(2));
  expect(await problemOf(cluster.namespaces())).toBe(
    "unhealthy cluster-request-invalid: Could not list namespaces: The provided continue parameter is too old.",
  );
});

test("at most eight requests are under way, and no more connections are opened", async () => {
  const { cluster, api } = await apiWorld({ tls: true });
  let most = 0;
  const underWay = new Set<object>();
  api.intercept((call) => {
    underWay.add(call);
    most = Math.max(most, underWay.size);
    setTimeout(() => underWay.delete(call), 1);
    return undefined;
  });
  await cluster.allowed(Array.from({ length: 60 }, () => ({ verb: "get", group: "", resource: "pods" })));
  await cluster.version();
  expect(api.calls).toHaveLength(61);
  expect(api.connections()).toBeLessThanOrEqual(8);
});

test("what waits for its turn is not out of time", async () => {
  const { cluster, api } = await apiWorld({ timeoutSeconds: 0.5 });
  api.intercept(() => "slow");
  const questions = Array.from({ length: 200 }, () => ({ verb: "get", group: "", resource: "pods" }));
  expect(await cluster.allowed(questions)).toHaveLength(200);
});

test.for([
  ["429 with a time", { status: 429, headers: { "retry-after": "2" } }, [2500, 2500]],
  ["503", { status: 503 }, [500, 1000]],
  ["a reset", "reset", [500, 1000]],
] as const)("%s is tried again", async ([, fault, waited]) => {
  const { cluster, api, waits } = await apiWorld();
  api.intercept(() => (api.calls.length <= 2 ? fault : undefined));
  expect(await cluster.version()).toBe("v1.34.4");
  expect(waits).toEqual(waited);
});

test.for([
  [
    { status: 503, message: "etcdserver: request timed out" },
    "not-yet cluster-unavailable: Could not ask for the cluster's version: etcdserver: request timed out.",
    4,
  ],
  [
    { status: 429, headers: { "retry-after": "600" }, message: "Too many requests." },
    "not-yet cluster-unavailable: Could not ask for the cluster's version: Too many requests.",
    1,
  ],
  [
    { status: 403, message: 'nodes is forbidden: User "dana" cannot list resource "nodes"\n  at the cluster scope' },
    'auth cluster-forbidden: Could not ask for the cluster\'s version: nodes is forbidden: User "dana" cannot list resource "nodes" at the cluster scope.',
    1,
  ],
  [
    { status: 200, body: "<html>Sign in</html>" },
    "unhealthy cluster-answer-invalid: Could not ask for the cluster's version: what answers as the cluster (SERVER) is not the Kubernetes API, or was cut off.",
    1,
  ],
  [
    { status: 502, body: "<html>Bad gateway</html>" },
    "not-yet cluster-unavailable: Could not ask for the cluster's version: the cluster (SERVER) answers 502.",
    4,
  ],
  [
    "reset",
    "not-yet cluster-unreachable: Could not ask for the cluster's version: the cluster (SERVER) cannot be reached: it closed the connection.",
    4,
  ],
  [
    "truncated",
    "not-yet cluster-unreachable: Could not ask for the cluster's version: the cluster (SERVER) cannot be reached: it closed the connection.",
    4,
  ],
] as const)("%o becomes a Problem", async ([fault, problem, calls]) => {
  const { cluster, api } = await apiWorld();
  api.intercept(() => fault);
  expect(await problemOf(cluster.version())).toBe(problem.replace("SERVER", `context made at ${api.url}`));
  expect(api.calls).toHaveLength(calls);
});

test("what a server says is cut to one line of 300 characters, without the token", async () => {
  const { cluster, api } = await apiWorld({ user: { token: "very-secret-token" } });
  api.intercept(({ headers }) => ({ status: 400, message: `${headers.authorization} \u001b[31m${"x".repeat(500)}` }));
  const problem = await problemOf(cluster.version());
  expect(problem).toContain("Bearer *** [31mxxx");
  expect(problem).not.toMatch(/\p{Cc}/u);
  expect(problem.length).toBeLessThan(380);
});

test("a server that does not answer is given up", async () => {
  const { cluster, api } = await apiWorld({ timeoutSeconds: 0.05 });
  api.intercept(() => "hang");
  expect(await problemOf(cluster.version())).toBe(
    `timeout cluster-timed-out: Could not ask for the cluster's version: the cluster (context made at ${api.url}) did not answer within 0.05 seconds.`,
  );
  expect(api.calls).toHaveLength(1);
});

test("Ctrl-C ends a request", async () => {
  const { cluster, api, interruption } = await apiWorld();
  api.intercept(() => {
    interruption.abort();
    return "hang";
  });
  expect(await problemOf(cluster.version())).toBe("interrupted interrupted: Interrupted.");
});

test("a server that is not there is told at once", async () => {
  const { clock } = fakeClock();
  const refusing = await connect({
    environment: { KUBECONFIG: writeKubeconfig(onlyServer("https://127.0.0.1:1")) },
    context: undefined,
    clock,
    signal: new AbortController().signal,
  });
  expect(await problemOf(refusing.cluster.version())).toBe(
    "not-yet cluster-unreachable: Could not ask for the cluster's version: the cluster (context gone at https://127.0.0.1:1) cannot be reached: it refuses the connection.",
  );
  await refusing.close();
});

test("a server that takes the connection and says nothing is given up before the time for an answer is over", async () => {
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  onTestFinished(() => new Promise((closed) => silent.close(() => closed())));
  const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const environment = { KUBECONFIG: writeKubeconfig(onlyServer(url)) };
  const { clock } = fakeClock();
  const signal = new AbortController().signal;
  const connection = await connect({ environment, context: undefined, clock, signal, connectSeconds: 0.05 });
  expect(await problemOf(connection.cluster.version())).toMatch(
    /^not-yet cluster-unreachable: .* it does not accept the connection\.$/,
  );
  await connection.close();
});

test("a proxy leads to the server, and its agent to shells too", async () => {
  const { api } = await apiWorld({ tls: true });
  const tunnels: string[] = [];
  const proxy = createHttpServer().on("connect", (request, from, head) => {
    tunnels.push(request.url ?? "");
    const to = dial({ port: Number(new URL(api.url).port), host: "127.0.0.1" }, () => {
      from.write("HTTP/1.1 200 Connection established\r\n\r\n");
      to.write(head);
      from.pipe(to).pipe(from);
    });
    for (const socket of [from, to]) socket.on("error", () => undefined);
  });
  const content = JSON.parse(api.kubeconfig());
  content.clusters[0].cluster["proxy-url"] = await listen(proxy);
  onTestFinished(() => stop(proxy));
  const connection = await connect({
    environment: { KUBECONFIG: writeKubeconfig(JSON.stringify(content)), HTTPS_PROXY: "http://127.0.0.1:1" },
    context: undefined,
    clock: fakeClock().clock,
    signal: new AbortController().signal,
  });
  expect(await connection.cluster.version()).toBe("v1.34.4");
  api.intercept(() => ({ status: 403 }));
  const exec = { namespace: "n", pod: "p", container: "c", command: ["sh"], terminal: false };
  expect(await problemOf(connection.cluster.exec(exec))).toMatch(/^auth cluster-forbidden: /);
  expect(new Set(tunnels)).toEqual(new Set([new URL(api.url).host]));
  expect(tunnels).toHaveLength(2);
  await connection.close();
});

test("a proxy of the environment is not asked for this machine", async () => {
  const { cluster } = await apiWorld({ tls: true, environment: { HTTPS_PROXY: "http://127.0.0.1:1" } });
  expect(await cluster.version()).toBe("v1.34.4");
});

test("the certificate of the server is checked", async () => {
  const { cluster, api } = await apiWorld({ tls: true });
  expect(await cluster.version()).toBe("v1.34.4");
  const { certificate } = selfSignedCertificate();
  const other = JSON.parse(api.kubeconfig());
  other.clusters[0].cluster["certificate-authority-data"] = Buffer.from(certificate).toString("base64");
  const environment = { KUBECONFIG: writeKubeconfig(JSON.stringify(other)) };
  const stranger = await connect({
    environment,
    context: undefined,
    clock: fakeClock().clock,
    signal: new AbortController().signal,
  });
  expect(await problemOf(stranger.cluster.version())).toContain(
    "cannot be reached: its certificate is not signed by the kubeconfig's certificate authority.",
  );
  await stranger.close();
});

test("a token that the server refuses is a Problem, and never shown", async () => {
  const { cluster, api } = await apiWorld({ user: { token: "old-token" } });
  api.tokens.add("new-token");
  expect(await problemOf(cluster.version())).toBe(
    `auth cluster-unauthorised: Could not ask for the cluster's version: the cluster (context made at ${api.url}) does not accept our credentials.`,
  );
  expect(api.calls).toHaveLength(1);
});

function onlyServer(server: string): string {
  return JSON.stringify({
    clusters: [{ name: "c", cluster: { server } }],
    contexts: [{ name: "gone", context: { cluster: "c" } }],
    "current-context": "gone",
  });
}
