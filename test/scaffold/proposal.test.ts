import { describe, expect, test } from "vitest";
import type { CatalogEntry } from "../../src/config/catalog-entry.ts";
import { parseServiceConfig } from "../../src/config/parse.ts";
import { parseManifests } from "../../src/preview/manifest.ts";
import { type Catalog, serviceAt, serviceLike } from "../../src/scaffold/address.ts";
import { baselineOf } from "../../src/scaffold/baseline.ts";
import { type DependencyQuestion, findDependencies, parseDependency } from "../../src/scaffold/dependencies.ts";
import { compareFiles, keep, toWrite } from "../../src/scaffold/file-changes.ts";
import { migrationCommand } from "../../src/scaffold/migration-job.ts";
import { commitCommands } from "../../src/scaffold/next-commands.ts";
import { proposeOverlay } from "../../src/scaffold/overlay.ts";
import { serviceYaml } from "../../src/scaffold/service-yaml.ts";
import { variablesOf, workloadCandidates, workloadFacts } from "../../src/scaffold/workload-facts.ts";

function entry(name: string, internal?: string, type: CatalogEntry["type"] = "backend"): [string, CatalogEntry] {
  const baseline =
    internal === undefined ? {} : { baseline: { name: "staging", internal, public: `https://${name}.acme.dev` } };
  const repository = `acme/${name}`;
  return [
    name,
    {
      apiVersion: "preview/v1",
      kind: "Service",
      name,
      repository,
      path: ".",
      type,
      secrets: { allow: [] },
      ...baseline,
    },
  ];
}

const catalog: Catalog = new Map([
  entry("payments", "http://payments.staging.svc.cluster.local:8000"),
  entry("shop-api", "http://api.staging.svc.cluster.local:8000"),
  entry("shop-web", "http://shop-web.staging.svc.cluster.local:8080", "frontend"),
]);

test.each([
  ["http://payments.staging.svc.cluster.local:8000/v1", "payments /v1"],
  ["http://payments:8000/v1/", "payments /v1/"],
  ["http://payments.staging:8000", "payments "],
  ["http://api.staging.svc.cluster.local:8000", "shop-api "],
  ["https://payments.acme.dev/v2?x=1", "payments /v2?x=1"],
  ["http://user:secret@payments:8000/v1", "payments /v1"],
  ["http://payments:9999", "payments "],
  ["http://search:8000", "search  unknown"],
  ["http://own:8000", undefined],
  ["http://elasticsearch:9200", undefined],
  ["http://localhost:8000", undefined],
  ["https://api.stripe.com/v1", undefined],
  ["http://me:8000", undefined],
  ["postgres://payments:8000", undefined],
  ["http://", undefined],
  ["http://[::1", undefined],
])("%s leads to %s", (url, expected) => {
  const found = serviceAt(url, { catalog, self: "me", ownServices: ["own"] });
  const text = found === undefined ? undefined : `${found.service} ${found.suffix}${found.known ? "" : " unknown"}`;
  expect(text).toBe(expected);
});

test.each([
  ["API_URL /api/", "shop-web", "shop-api"],
  ["PAYMENTS /pay/", "shop-web", "payments"],
  ["/other/", "shop-web", undefined],
])("%s of %s is %s", (text, self, service) => {
  expect(serviceLike(text, self, catalog)).toBe(service);
});

describe("dependencies", () => {
  const none = { proxies: [], includesPreview: undefined, configAddresses: undefined };
  const question: DependencyQuestion = {
    ...{ self: "shop-api", ownServices: ["api"], catalog, frontend: none, asked: undefined, taken: ["REDIS_URL"] },
    values: new Map(),
  };

  test.each<[string, Partial<DependencyQuestion>, object]>([
    [
      "a variable that adds to the address",
      { values: new Map([["PAYMENTS_API", "http://payments:8000/v1"]]) },
      { dependencies: { payments: { as: "PAYMENTS_URL" } }, env: { PAYMENTS_API: "${PAYMENTS_URL}/v1" }, open: [] },
    ],
    [
      "a variable that is the address",
      { values: new Map([["PAY", "http://payments:8000"]]) },
      { dependencies: { payments: { as: "PAY" } }, env: {} },
    ],
    [
      "a variable of the usual name that adds to it",
      { values: new Map([["PAYMENTS_URL", "http://payments:8000/v1"]]) },
      { dependencies: { payments: { as: "PAYMENTS_ADDRESS" } }, env: { PAYMENTS_URL: "${PAYMENTS_ADDRESS}/v1" } },
    ],
    [
      "asked for, with a variable",
      {
        asked: [{ service: "payments", variable: "X" }],
        values: new Map([["PAYMENTS_API", "http://payments:8000/v1"]]),
      },
      { dependencies: { payments: { as: "X" } }, env: { PAYMENTS_API: "${X}/v1" } },
    ],
    [
      "asked for, and nothing else",
      { asked: [{ service: "search" }], values: new Map([["PAYMENTS_API", "http://payments:8000/v1"]]) },
      { dependencies: { search: { as: "SEARCH_URL" } }, env: {} },
    ],
    [
      "not in the catalog",
      { values: new Map([["SEARCH", "http://search:80"]]) },
      {
        dependencies: {},
        open: [expect.stringContaining('SEARCH leads to "search", which the catalog does not have')],
      },
    ],
    [
      "without a catalog",
      { catalog: undefined, values: new Map([["SEARCH", "http://search:80"]]) },
      { dependencies: { search: { as: "SEARCH" } }, open: [] },
    ],
    [
      "config.json",
      { self: "shop-web", frontend: { ...none, configAddresses: { payments: "https://payments.acme.dev" } } },
      { dependencies: { payments: { as: "payments" } }, runtimeConfig: true },
    ],
    [
      "a proxy that nginx does not include",
      { self: "shop-web", frontend: { ...none, proxies: [{ path: "/api/" }], includesPreview: false } },
      { proxy: { "/api/": "shop-api" }, open: [expect.stringContaining("nginx does not include")] },
    ],
    [
      "a proxy that nobody can tell",
      { self: "shop-web", frontend: { ...none, proxies: [{ path: "/x/" }] } },
      { dependencies: {}, proxy: {}, open: [expect.stringContaining("which service takes /x/")] },
    ],
  ])("%s", (_, change, expected) => {
    expect(findDependencies({ ...question, ...change })).toMatchObject(expected);
  });

  test.each([
    ["payments", { service: "payments" }],
    ["payments=PAY_URL", { service: "payments", variable: "PAY_URL" }],
    ["Payments", undefined],
    ["payments=", undefined],
    ["payments=a b", undefined],
  ])("--dependency %s", (text, expected) => {
    expect(parseDependency(text)).toEqual(expected);
  });
});

const manifests = parseManifests(
  `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: proxy, image: "envoyproxy/envoy:v1"}
        - name: web
          image: ghcr.io/acme/search:main
          ports: [{name: http, containerPort: 8000}, {name: admin, containerPort: 9000}]
          livenessProbe: {httpGet: {path: /admin, port: admin}}
          readinessProbe: {httpGet: {path: /ready, port: http}}
          envFrom: [{configMapRef: {name: c}}, {secretRef: {name: s}}, {secretRef: {name: made}}]
          env: [{name: KEY, valueFrom: {secretKeyRef: {name: s, key: k}}}, {name: A, value: own}]
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: celery-beat}, spec: {template: {spec: {containers: [{name: a, image: ghcr.io/acme/search}]}}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: tasks}, spec: {template: {spec: {containers: [{name: a, image: ghcr.io/acme/search, args: [celery, -A, x, beat]}]}}}}
---
{apiVersion: v1, kind: Service, metadata: {name: web, namespace: stage}, spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: http, nodePort: 30000}]}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {A: inherited, B: "1"}}
---
{apiVersion: v1, kind: Secret, metadata: {name: s}}
---
{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: e}, spec: {target: {name: made}, dataFrom: [{extract: {key: preview/search/a}}]}}
---
{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: f}, spec: {dataFrom: [{extract: {key: prod/a}}]}}
---
{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: r}, spec: {hostnames: [search.stage.acme.dev], rules: [{backendRefs: [{name: web}]}]}}
---
{apiVersion: batch/v1, kind: Job, metadata: {name: db-migrate}, spec: {template: {spec: {containers: [{name: m, image: ghcr.io/acme/search, command: [bin/migrate], args: [up]}]}}}}
`,
  "the test",
);

test("the workload, and what is known of it", () => {
  expect(workloadCandidates(manifests, "search")).toEqual({ names: ["web"], best: "web" });
  expect(workloadFacts(manifests, { workload: "web", service: "search" })).toEqual({
    ...{ workload: "web", container: "web", port: 80, health: "/ready", image: "ghcr.io/acme/search" },
    off: ["celery-beat", "tasks"],
  });
  expect(workloadFacts(manifests, { workload: "none", service: "search" })).toBeUndefined();
  expect(Object.fromEntries(variablesOf(manifests, "ghcr.io/acme/search"))).toEqual({
    A: "own",
    B: "1",
    KEY: undefined,
  });
  expect(migrationCommand(manifests, "ghcr.io/acme/search")).toEqual(["bin/migrate", "up"]);
  expect(migrationCommand(manifests, "other")).toBeUndefined();
  expect(baselineOf("stage", manifests, { workload: "web", port: 80 })).toEqual({
    ...{ name: "stage", internal: "http://web.stage.svc.cluster.local", public: "https://search.stage.acme.dev" },
  });
});

test("the overlay takes out what previews may not have", () => {
  const { text, notes } = proposeOverlay("../../base", manifests, { keys: ["preview/search/*"], store: "aws-preview" });
  expect(text).toMatchInlineSnapshot(`
    "# Previews start from here: your own patches for them go into this file. What is specific to one pull request is not
    # in it: images, addresses and variables come from \`preview up\`.
    apiVersion: kustomize.config.k8s.io/v1beta1
    kind: Kustomization
    resources:
      - ../../base
    patches:
      # Values never enter Git: previews get keys with \`secrets:\` in preview.yaml.
      - target:
          version: v1
          kind: Secret
        patch: |
          $patch: delete
          apiVersion: v1
          kind: Secret
          metadata:
            name: any
      # The platform does not allow previews to read this.
      - target:
          group: external-secrets.io
          version: v1
          kind: ExternalSecret
          name: f
        patch: |
          $patch: delete
          apiVersion: external-secrets.io/v1
          kind: ExternalSecret
          metadata:
            name: f
      # A preview gets a route of its own.
      - target:
          group: gateway.networking.k8s.io
          version: v1
          kind: HTTPRoute
        patch: |
          $patch: delete
          apiVersion: gateway.networking.k8s.io/v1
          kind: HTTPRoute
          metadata:
            name: any
      # The preview's URL leads to it without.
      - target:
          version: v1
          kind: Service
          name: web
        patch: |
          - op: replace
            path: /spec/type
            value: ClusterIP
          - op: remove
            path: /spec/ports/0/nodePort
      # Previews do not get this Secret; the pods start without it.
      - target:
          kind: Deployment
          name: web
        patch: |
          - op: add
            path: /spec/template/spec/containers/1/envFrom/1/secretRef/optional
            value: true
          - op: add
            path: /spec/template/spec/containers/1/env/0/valueFrom/secretKeyRef/optional
            value: true
    "
  `);
  expect(notes).toMatchInlineSnapshot(`
    [
      "taken out: Secret s, ExternalSecret f, HTTPRoute r",
      "no load balancer: Service web",
      "not in previews: the Secret s; what the service needs of it comes from \`env:\` or \`secrets:\` in preview.yaml",
    ]
  `);
});

test.each([
  ["plain", { service: "a", image: "r/a:${SHA}" }],
  ["words of YAML", { service: "a", image: "r/a:${SHA}", env: { ON: "off", NO: "", N: "1e3", T: "a: b # c", Q: '"' } }],
  [
    "everything",
    {
      ...{ service: "a", image: "r/a:${SHA}", overlay: "k8s/p", workload: "w", container: "c", port: 1, health: "/h" },
      stores: { postgres: { seed: "main", storage: "volume" as const }, reports: { kind: "postgres" as const } },
      ...{ migrate: { run: ["a", "b c"], onConflict: "fail" as const }, off: ["beat"], secrets: [{ key: "x/y" }] },
      dependencies: { b: { as: "B", optional: true, via: "public" as const } },
      local: { setup: [["a"], ["b"]], run: ["c", "${PORT}"] },
    },
  ],
])("preview.yaml with %s reads back as it was", (_, more) => {
  const source = JSON.stringify({ apiVersion: "preview/v1", type: "backend", platform: "acme/p", ...more });
  const before = parseServiceConfig(source, "preview.yaml");
  if (!before.ok) throw new Error(JSON.stringify(before.findings));
  const after = parseServiceConfig(serviceYaml(before.parsed.value), "preview.yaml");
  expect(after.ok ? after.parsed.value : after.findings).toEqual(before.parsed.value);
});

test("files are new, changed, unchanged, or kept", () => {
  const changes = compareFiles(
    { a: "1\n", b: "1\n", c: "1\n" },
    new Map([
      ["b", "1\r\n"],
      ["c", "2\n"],
    ]),
  );
  expect(changes.map(({ change }) => change)).toEqual(["new", "unchanged", "changed"]);
  expect(toWrite(changes).map(({ path }) => path)).toEqual(["a", "c"]);
  expect(changes.map(keep).map(({ after }) => after)).toEqual(["1\n", "1\r\n", "2\n"]);
});

test("commands can be pasted into a shell", () => {
  expect(commitCommands(["a b/$(x).yaml", "it's"], "m")[0]).toBe(String.raw`git add 'a b/$(x).yaml' 'it'\''s'`);
  expect(commitCommands([], "m")).toEqual([]);
});
