import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Connection, connect } from "../../../src/adapters/kubernetes/connect.ts";
import type { Environment } from "../../../src/ports.ts";
import { startKubernetesApi } from "../../support/kubernetes-api.ts";
import { selfSignedCertificate } from "../../support/kubernetes-api-certificate.ts";
import { apiWorld, fakeClock, problemOf, writeKubeconfig } from "../../support/kubernetes-api-connection.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const signal = new AbortController().signal;

async function connected(
  environment: Environment,
  options: { readonly context?: string; readonly accountFolder?: string } = {},
): Promise<Connection> {
  const { context, accountFolder = "/nonexistent" } = options;
  const connection = await connect({ environment, context, accountFolder, clock: fakeClock().clock, signal });
  onTestFinished(() => connection.close());
  return connection;
}

const named = async (environment: Environment, context?: string) =>
  (await connected(environment, context === undefined ? {} : { context })).cluster.name;

/** A kubeconfig with one context, in the way that kubectl writes it. */
function config(name: string, cluster: object = {}, user: object = {}): object {
  return {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: { server: `https://${name}.acme.dev:6443`, ...cluster } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    users: [{ name, user }],
    "current-context": name,
  };
}

const file = (content: object) => writeKubeconfig(JSON.stringify(content));

test("without a kubeconfig there is no cluster", async () => {
  const home = temporaryFolder();
  for (const environment of [
    {},
    { HOME: home },
    { KUBECONFIG: join(home, "none") },
    { KUBERNETES_SERVICE_HOST: "10.0.0.1" },
  ]) {
    expect(await problemOf(connected(environment))).toBe(
      "not-yet cluster-unconfigured: No kubeconfig names a cluster.",
    );
  }
});

test("the kubeconfig is found as kubectl finds it", async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, ".kube"));
  writeFileSync(join(home, ".kube/config"), JSON.stringify(config("home")));
  expect(await named({ HOME: home })).toBe("context home at https://home.acme.dev:6443");
  const [one, two] = [file(config("one")), file(config("two"))];
  expect(await named({ HOME: home, KUBECONFIG: one })).toBe("context one at https://one.acme.dev:6443");
  const all = { HOME: home, KUBECONFIG: `${home}/none:${two}::${one}` };
  expect(await named(all)).toBe("context two at https://two.acme.dev:6443");
  expect(await named(all, "one")).toBe("context one at https://one.acme.dev:6443");
});

test("of two files that say the same, the first is right", async () => {
  const first = file(config("shop", { server: "https://first.acme.dev/k8s/clusters/c-1/" }));
  const second = file(config("shop"));
  expect(await named({ KUBECONFIG: `${first}:${second}` })).toBe(
    "context shop at https://first.acme.dev/k8s/clusters/c-1",
  );
});

test("a pod uses its own account, and the token is read again", async () => {
  const api = await startKubernetesApi({ tls: true });
  onTestFinished(api.close);
  const accountFolder = temporaryFolder();
  const { clusters } = JSON.parse(api.kubeconfig());
  writeFileSync(
    join(accountFolder, "ca.crt"),
    Buffer.from(clusters[0].cluster["certificate-authority-data"], "base64"),
  );
  writeFileSync(join(accountFolder, "token"), "first\n");
  const { hostname, port } = new URL(api.url);
  const environment = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
  const { cluster } = await connected(environment, { accountFolder });
  expect(cluster.name).toBe(`the pod's own account at ${api.url}`);
  api.tokens.add("first");
  await cluster.version();
  // Renewed, and the old one no longer taken: before the minute is over, the refusal tells.
  api.tokens.clear();
  api.tokens.add("second");
  writeFileSync(join(accountFolder, "token"), "second");
  expect(await cluster.version()).toBe("v1.34.4");
  expect(api.calls.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer first",
    "Bearer first",
    "Bearer second",
  ]);
  expect(await problemOf(connected(environment, { accountFolder, context: "prod" }))).toBe(
    'config kubeconfig-invalid: The kubeconfig has no context "prod".',
  );
});

test("a context that is not there", async () => {
  const environment = { KUBECONFIG: file(config("production")) };
  expect(await problemOf(connected(environment, { context: "producton" }))).toBe(
    'config kubeconfig-invalid: The kubeconfig has no context "producton"; did you mean "production"?',
  );
  const without = file({ ...config("production"), "current-context": "" });
  expect(await problemOf(connected({ KUBECONFIG: without }))).toBe(
    "not-yet cluster-unconfigured: The kubeconfig has no current context.",
  );
  expect(await named({ KUBECONFIG: without }, "production")).toBe(
    "context production at https://production.acme.dev:6443",
  );
});

const secret = "eyJhbGciOi";
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.for([
  ["an open quote", `a: 1\ntoken: "${secret}`, "it is not valid YAML at line 2"],
  ["an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: *d", "it is not valid YAML"],
  [
    "another type",
    JSON.stringify({ users: [{ name: "ann", user: { token: [secret] } }] }),
    "`users.0.user.token` is missing or is of another type",
  ],
  ["a list", "[1]", "it is no kubeconfig"],
  [
    "no server",
    JSON.stringify({ ...config("c"), clusters: [{ name: "c", cluster: {} }] }),
    "`clusters.0.cluster.server` is missing or is of another type",
  ],
  [
    "no cluster",
    JSON.stringify({ ...config("c"), clusters: null }),
    'its context "c" names the cluster "c", which is not there',
  ],
  ["no user", JSON.stringify({ ...config("c"), users: [] }), 'its context "c" names the user "c", which is not there'],
  ["no URL", JSON.stringify(config("c", { server: "10.0.0.1:6443" })), "the server of its cluster is no https URL"],
  [
    "a password in the URL",
    JSON.stringify(config("c", { server: `https://ann:${secret}@c` })),
    "the server of its cluster is no https URL",
  ],
  [
    "plain http",
    JSON.stringify(config("c", { server: "http://10.0.0.1:8080" })),
    "it would send credentials unencrypted to 10.0.0.1:8080; use https",
  ],
  [
    "no PEM",
    JSON.stringify(config("c", { "certificate-authority-data": secret })),
    "its certificate-authority is not in the form PEM",
  ],
  [
    "no such file",
    JSON.stringify(config("c", {}, { "client-key": "/nonexistent/key" })),
    "its client-key names `/nonexistent/key`, which cannot be read",
  ],
  [
    "SOCKS",
    JSON.stringify(config("c", { "proxy-url": "socks5://127.0.0.1:1080" })),
    "its proxy-url is no http or https URL; a SOCKS proxy is not supported",
  ],
  [
    "an old provider",
    JSON.stringify(config("c", {}, { "auth-provider": { name: "gcp", config: {} } })),
    'its auth-provider "gcp" is not supported; use a credential plugin (exec)',
  ],
] as const)("a kubeconfig that cannot be used: %s", async ([, content, why]) => {
  const KUBECONFIG = writeKubeconfig(content);
  const problem = await problemOf(connected({ KUBECONFIG }));
  expect(problem).toBe(`config kubeconfig-invalid: The kubeconfig \`${KUBECONFIG}\` cannot be used: ${why}.`);
  expect(problem).not.toContain(secret);
});

test.for([
  ["a key of another certificate", { "client-key-data": base64(selfSignedCertificate().key) }, "KEY_VALUES_MISMATCH"],
  [
    "a certificate that is cut off",
    { "client-certificate-data": base64("-----BEGIN CERTIFICATE-----\nM") },
    "ERR_OSSL",
  ],
  ["a user that no header holds", { as: "ann\nx" }, "ERR_INVALID_CHAR"],
] as const)("credentials that cannot be sent: %s", async ([, user, code]) => {
  const { certificate, key } = selfSignedCertificate();
  const pair = { "client-certificate-data": base64(certificate), "client-key-data": base64(key) };
  const { cluster } = await apiWorld({ tls: true, user: { ...pair, ...user } });
  const problem = await problemOf(cluster.version());
  expect(problem).toContain(
    "config kubeconfig-invalid: Could not ask for the cluster's version: a certificate, the key",
  );
  expect(problem).toContain(code);
});

test("in CI, certificates are checked and only the clouds' own plugins run", async () => {
  const plugin = (command: string) => ({ exec: { apiVersion: "client.authentication.k8s.io/v1", command } });
  const problem = (content: object, CI: string) => problemOf(connected({ CI, KUBECONFIG: file(content) }));
  const insecure = config("c", { "insecure-skip-tls-verify": true });
  expect(await problem(insecure, "true")).toContain("in CI, a cluster's certificate must be checked");
  expect(await named({ KUBECONFIG: file(insecure) })).toBe("context c at https://c.acme.dev:6443");
  for (const command of ["sh", "./aws", "/tmp/aws"]) {
    expect(await problem(config("c", {}, plugin(command)), "1")).toContain(
      `it starts \`${command}\`; in CI it may start only aws, `,
    );
    expect(await named({ CI: "false", KUBECONFIG: file(config("c", {}, plugin(command))) })).toContain("context c");
  }
  expect(await named({ CI: "true", KUBECONFIG: file(config("c", {}, plugin("aws"))) })).toContain("context c");
  const withVariable = (name: string) =>
    config("c", {}, { exec: { ...plugin("aws").exec, env: [{ name, value: "./evil" }] } });
  expect(await named({ CI: "true", KUBECONFIG: file(withVariable("AWS_PROFILE")) })).toContain("context c");
  expect(await named({ KUBECONFIG: file(withVariable("PATH")) })).toContain("context c");
  for (const name of ["PATH", "LD_PRELOAD", "AWS_CONFIG_FILE"]) {
    expect(await problem(withVariable(name), "1")).toContain(
      `it sets ${name} for \`aws\`; in CI that belongs into the job's own environment`,
    );
  }
});

test("files that a kubeconfig names are looked for beside it", async () => {
  const folder = temporaryFolder();
  const api = await startKubernetesApi({ tls: true });
  onTestFinished(api.close);
  const content = JSON.parse(api.kubeconfig({ tokenFile: "token" }));
  const { cluster } = content.clusters[0];
  writeFileSync(join(folder, "ca.crt"), Buffer.from(cluster["certificate-authority-data"], "base64"));
  writeFileSync(join(folder, "token"), "beside");
  content.clusters[0].cluster = { server: api.url, "certificate-authority": "ca.crt" };
  writeFileSync(join(folder, "config"), JSON.stringify(content));
  api.tokens.add("beside");
  const found = await connected({ KUBECONFIG: join(folder, "config") });
  expect(await found.cluster.version()).toBe("v1.34.4");
});

test.for([
  ["a password", { username: "ann", password: "pass" }, { authorization: "Basic YW5uOnBhc3M=" }],
  ["a token before a file", { token: "here", tokenFile: "/nonexistent" }, { authorization: "Bearer here" }],
  [
    "what kubectl's sign-in left",
    { "auth-provider": { name: "oidc", config: { "id-token": "id" } } },
    { authorization: "Bearer id" },
  ],
  [
    "another's rights",
    { token: "t", as: "bob", "as-groups": ["a", "b"] },
    { authorization: "Bearer t", "impersonate-user": "bob", "impersonate-group": "a, b" },
  ],
  ["nobody", {}, {}],
] as const)("a user by %s", async ([, user, headers]) => {
  const api = await startKubernetesApi();
  onTestFinished(api.close);
  const { cluster } = await connected({ KUBECONFIG: writeKubeconfig(api.kubeconfig(user)) });
  await cluster.version();
  const ours = Object.entries(api.calls[0]?.headers ?? {}).filter(([name]) =>
    /^(?:authorization|impersonate-)/.test(name),
  );
  expect(Object.fromEntries(ours)).toEqual(headers);
});
