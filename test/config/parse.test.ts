import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCatalogEntry, parsePlatformConfig, parseServiceConfig, requireParsed } from "../../src/config/parse.ts";
import { Problem } from "../../src/problem.ts";
import { inCatalog, inPlatform, inService, rendered } from "./render.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

const example = fixture("preview.yaml");

test("the examples are valid", () => {
  const service = requireParsed(parseServiceConfig(example, "preview.yaml"), "preview.yaml");
  expect(service.value).toMatchInlineSnapshot(`
    {
      "apiVersion": "preview/v1",
      "dependencies": {
        "payments": {
          "as": "PAYMENTS_URL",
          "optional": false,
        },
        "search": {
          "as": "SEARCH_URL",
          "optional": true,
        },
      },
      "env": {
        "ALLOWED_HOSTS": "\${PREVIEW_HOSTS}",
        "CACHE_URL": "\${REDIS_URL}",
        "CSRF_TRUSTED_ORIGINS": "\${PREVIEW_ORIGINS}",
        "DATABASE_URL": "\${POSTGRES_URL}",
        "PAYMENTS_API": "\${PAYMENTS_URL}/v1",
        "SENTRY_DSN": "",
      },
      "health": "/healthz",
      "image": "ghcr.io/acme/shop-api:\${SHA}",
      "local": {
        "run": [
          ".venv/bin/gunicorn",
          "--bind",
          "127.0.0.1:\${PORT}",
          "shop.wsgi",
        ],
        "setup": [
          [
            "python3",
            "-m",
            "venv",
            ".venv",
          ],
          [
            ".venv/bin/pip",
            "install",
            "-r",
            "requirements.txt",
          ],
        ],
      },
      "migrate": [
        "python",
        "manage.py",
        "migrate",
        "--noinput",
      ],
      "off": [
        "beat",
      ],
      "overlay": "deploy/overlays/preview",
      "platform": "acme/preview-platform",
      "port": 8000,
      "proxy": {},
      "secrets": [
        {
          "key": "preview/shop-api/stripe",
        },
      ],
      "service": "shop-api",
      "stores": {
        "mongo": {
          "storage": "copy",
        },
        "postgres": {
          "seed": "main",
          "storage": "copy",
        },
        "redis": {
          "storage": "copy",
        },
      },
      "type": "backend",
      "workload": "api",
    }
  `);
  expect(service.locate(["env", "DATABASE_URL"])).toEqual({ file: "preview.yaml", line: 23, column: 17 });
  const frontend = requireParsed(parseServiceConfig(fixture("frontend.yaml"), "preview.yaml"), "preview.yaml");
  expect(frontend.value).toMatchInlineSnapshot(`
    {
      "apiVersion": "preview/v1",
      "dependencies": {
        "shop-api": {
          "as": "API_URL",
          "optional": false,
        },
      },
      "env": {},
      "health": "/",
      "image": "ghcr.io/acme/shop-web:\${SHA}",
      "off": [],
      "overlay": "deploy/overlays/preview",
      "platform": "acme/preview-platform",
      "proxy": {
        "/api/": "shop-api",
      },
      "secrets": [],
      "service": "shop-web",
      "stores": {},
      "type": "frontend",
    }
  `);
  const platform = requireParsed(parsePlatformConfig(fixture("platform.yaml"), "platform.yaml"), "platform.yaml");
  expect(platform.value).toMatchInlineSnapshot(`
    {
      "access": {
        "exec": true,
        "group": "developers",
      },
      "apiVersion": "preview/v1",
      "argocd": {
        "namespace": "argocd",
        "server": "https://kubernetes.default.svc",
        "url": "https://argocd.acme.dev",
      },
      "autoLink": "jira",
      "domain": "preview.acme.dev",
      "expiry": {
        "grace": "10m",
        "idle": "24h",
        "schedule": {
          "days": "Mon-Fri",
          "hours": "07-20",
          "zone": "Europe/Berlin",
        },
        "ttl": "72h",
      },
      "github": {
        "appSecret": "preview-github-app",
        "label": "preview",
      },
      "jira": {
        "projects": [
          "SHOP",
        ],
        "site": "https://acme.atlassian.net",
      },
      "kind": "Platform",
      "lifecycle": "pull-request",
      "limits": {
        "evict": "sleep",
        "maxDelete": 10,
        "perService": 15,
        "previews": 40,
        "quota": {
          "cpu": "2",
          "memory": "4Gi",
          "pods": 20,
        },
      },
      "network": {
        "allowFrom": [
          {
            "namespace": "infra",
          },
        ],
        "deny": [
          "10.20.0.0/16",
        ],
      },
      "nodes": {
        "selector": {},
        "spot": "prefer",
        "storesOnSpot": false,
        "tolerations": [
          {
            "effect": "NoSchedule",
            "key": "spot",
            "operator": "Exists",
          },
        ],
      },
      "platforms": [
        "linux/amd64",
      ],
      "prices": {
        "cpuHour": 0.0125,
        "currency": "USD",
        "memoryGiBHour": 0.0014,
        "spotDiscount": 0.65,
      },
      "repository": "git@github.com:acme/preview-platform.git",
      "routing": {
        "kind": "gateway",
        "parent": "infra/public",
        "url": "https://{host}",
      },
      "secrets": {
        "imagePull": "preview/registry",
        "kind": "external-secrets",
        "refresh": "1h",
        "store": "aws-preview",
      },
      "stores": {
        "mongo": "docker.io/library/mongo:8",
        "postgres": "docker.io/library/postgres:17",
        "redis": "docker.io/library/redis:8",
      },
    }
  `);
  const entry = parseCatalogEntry(fixture("payments.yaml"), "services/payments.yaml");
  expect(requireParsed(entry, "services/payments.yaml").value).toMatchInlineSnapshot(`
    {
      "apiVersion": "preview/v1",
      "baseline": {
        "internal": "http://payments.staging.svc.cluster.local:8000",
        "name": "staging",
        "public": "https://payments.staging.acme.dev",
      },
      "kind": "Service",
      "name": "payments",
      "owner": "team-payments",
      "path": ".",
      "repository": "acme/payments",
      "secrets": {
        "allow": [
          "preview/payments/*",
        ],
      },
      "type": "backend",
    }
  `);
});

test("a misspelt key, value and variable show at once, in the order of the file", () => {
  const misspelt = example
    .replace("type: backend ", "type: backnd ")
    .replace("redis: {}", "redis:")
    .replace("as: PAYMENTS_URL", "az: PAYMENTS_URL")
    .replace("${PREVIEW_HOSTS}", "${PREVIEW_HOSTZ}")
    .replace('SENTRY_DSN: ""', "SENTRY_DSN: 12")
    .replace("off: [beat]", "of: [api]");
  expect(rendered(parseServiceConfig(misspelt, "preview.yaml"))).toMatchInlineSnapshot(`
    "preview.yaml:4:7   type: must be one of "backend", "frontend", not "backnd"; did you mean "backend"?
    preview.yaml:13:3   stores.redis: expected a map of keys, got nothing; write {} for an empty one
    preview.yaml:16:1   of: unknown key "of"; did you mean "off"?
    preview.yaml:16:6   off[0]: "api" is the workload that answers the URL; it must run
    preview.yaml:18:14   dependencies.payments.az: unknown key "az"; did you mean "as"?
    preview.yaml:21:18   env.ALLOWED_HOSTS: unknown variable \${PREVIEW_HOSTZ}; did you mean \${PREVIEW_HOST}?
    preview.yaml:26:15   env.SENTRY_DSN: expected text, got a whole number; put it in quotes"
  `);
});

test("the line of the contract", () => {
  expect(
    inService("dependencies:\n  search: {as: SEARCH_URL}\n  payments:\n    az: PAYMENTS_URL"),
  ).toMatchInlineSnapshot(`"preview.yaml:9:5   dependencies.payments.az: unknown key "az"; did you mean "as"?"`);
});

test("keys", () => {
  expect(inService("enviroment: {A: b}\nport : 1\nenv:\n  a-b: c\nstores:\n  Postgres: {}")).toMatchInlineSnapshot(`
    "preview.yaml:6:1   enviroment: unknown key "enviroment"
    preview.yaml:9:3   env.a-b: its name must be a variable's name: letters, digits and _
    preview.yaml:11:3   stores.Postgres: its name must be lower-case letters, digits and dashes"
  `);
  expect(inService("secrets:\n  - {kez: a}\n  - {}\n  - b")).toMatchInlineSnapshot(`
    "preview.yaml:7:6   secrets[0].kez: unknown key "kez"; did you mean "key"?
    preview.yaml:8:5   secrets[1].key: is missing
    preview.yaml:9:5   secrets[2]: expected a map of keys, got text"
  `);
  expect(inService("migrate: {run: [a], whenn: b}\nlocal: {}")).toMatchInlineSnapshot(`
    "preview.yaml:6:21   migrate.whenn: unknown key "whenn"; known: after, onConflict, files
    preview.yaml:7:1   local.run: is missing"
  `);
  expect(inService('"\\u202e": 1\n"a b": 2')).toMatchInlineSnapshot(`
    "preview.yaml:6:1   ["\\u{202e}"]: unknown key "\\u{202e}"
    preview.yaml:7:1   ["a b"]: unknown key "a b""
  `);
  expect(rendered(parseServiceConfig("service: a\n", "preview.yaml"))).toMatchInlineSnapshot(`
    "preview.yaml:1:1   apiVersion: is missing; it is always "preview/v1"
    preview.yaml:1:1   type: is missing; one of "backend", "frontend"
    preview.yaml:1:1   platform: is missing
    preview.yaml:1:1   image: is missing"
  `);
  expect(rendered(parseServiceConfig("# nothing here\n", "preview.yaml"))).toMatchInlineSnapshot(
    `"preview.yaml:1:1   the file is empty"`,
  );
});

test("types", () => {
  expect(inService("port: '8000'\nhealth: true\nenv: [A]\noff: beat\nstores: 1")).toMatchInlineSnapshot(`
    "preview.yaml:6:7   port: expected a number, got text; take the quotes away
    preview.yaml:7:9   health: expected text, got true or false; put it in quotes
    preview.yaml:8:6   env: expected a map of keys, got a list
    preview.yaml:9:6   off: expected a list, got text
    preview.yaml:10:9   stores: expected a map of keys, got a whole number"
  `);
  expect(inService("env:\noff:\nmigrate:\nport:")).toMatchInlineSnapshot(`
    "preview.yaml:6:1   env: expected a map of keys, got nothing; write {} for an empty one
    preview.yaml:7:1   off: expected a list, got nothing; write [] for an empty one
    preview.yaml:8:1   migrate: expected a list or a map of keys, got nothing
    preview.yaml:9:1   port: expected a number, got nothing"
  `);
  expect(inService("port: 80.5")).toMatchInlineSnapshot(
    `"preview.yaml:6:7   port: expected a whole number, got a number"`,
  );
  expect(inService("port: 70000")).toMatchInlineSnapshot(`"preview.yaml:6:7   port: must be at most 65535"`);
  expect(inService(`platform: ""\nservice: ${"a".repeat(41)}`)).toMatchInlineSnapshot(`
    "preview.yaml:4:11   platform: must not be empty
    preview.yaml:5:10   service: must have at most 40 characters"
  `);
});

test("a service's name", () => {
  for (const name of ["a", "pr", "pr-a", "approve", "shop-prs", "platform-api", "a".repeat(40)])
    expect(inService(`service: ${name}`)).toBe("");
  for (const name of ["shop-pr-api", "shop-pr", "pr-pr", "platform"])
    expect([name, inService(`service: ${name}`), inCatalog(`name: ${name}`, `services/${name}.yaml`)]).toEqual([
      name,
      expect.stringMatching(/^preview\.yaml:5:10 {3}service: must not /),
      expect.stringMatching(/^services\/[a-z-]+\.yaml:5:7 {3}name: must not /),
    ]);
  expect(inService("service: shop-pr\ndependencies: {platform: {as: P}}")).toMatchInlineSnapshot(`
    "preview.yaml:5:10   service: must not end with "-pr"
    preview.yaml:6:16   dependencies.platform: its name must not be "platform", a name that the platform itself uses"
  `);
});

test("a choice", () => {
  expect(
    inService("stores:\n  postgres: {storage: copi}\n  a: {kind: mysql}\ndependencies: {b: {as: B, via: 1}}"),
  ).toMatchInlineSnapshot(`
    "preview.yaml:7:23   stores.postgres.storage: must be one of "copy", "overlay", "volume", not "copi"; did you mean "copy"?
    preview.yaml:8:13   stores.a.kind: must be one of "postgres", "redis", "mongo", not "mysql"
    preview.yaml:9:32   dependencies.b.via: must be one of "internal", "public", not a whole number"
  `);
  expect(inService("apiVersion: preview/v2")).toMatchInlineSnapshot(
    `"preview.yaml:5:13   apiVersion: must be "preview/v1", not "preview/v2""`,
  );
});

test("the ways to write migrate", () => {
  const table = [
    "text",
    "3",
    "[]",
    "[a, 3]",
    "[[a], [b, 3]]",
    "[a, [b]]",
    "[[]]",
    "{}",
    "{rum: [a]}",
    "{run: a}",
    "{run: [], after: [[]]}",
  ];
  expect(table.map((migrate) => `${migrate} → ${inService(`migrate: ${migrate}`)}`).join("\n")).toMatchInlineSnapshot(`
    "text → preview.yaml:6:10   migrate: expected a list or a map of keys, got text
    3 → preview.yaml:6:10   migrate: expected a list or a map of keys, got a whole number
    [] → preview.yaml:6:10   migrate: must have at least 1 item
    [a, 3] → preview.yaml:6:14   migrate[1]: expected text, got a whole number; put it in quotes
    [[a], [b, 3]] → preview.yaml:6:20   migrate[1][1]: expected text, got a whole number; put it in quotes
    [a, [b]] → preview.yaml:6:14   migrate[1]: expected text, got a list
    [[]] → preview.yaml:6:11   migrate[0]: must have at least 1 item
    {} → preview.yaml:6:1   migrate.run: is missing
    {rum: [a]} → preview.yaml:6:11   migrate.rum: unknown key "rum"; did you mean "run"?
    {run: a} → preview.yaml:6:16   migrate.run: expected a list, got text
    {run: [], after: [[]]} → preview.yaml:6:16   migrate.run: must have at least 1 item
    preview.yaml:6:28   migrate.after[0]: must have at least 1 item"
  `);
});

test("the kinds of routing", () => {
  const table = ["{}", "{kind: gatewai}", "{kind: 1}", "{kind: gateway}", "{kind: ingress, clas: a}", "a"];
  expect(table.map((routing) => `${routing} → ${inPlatform(`routing: ${routing}`)}`).join("\n")).toMatchInlineSnapshot(`
    "{} → platform.yaml:5:1   routing.kind: is missing; one of "gateway", "ingress", "local"
    {kind: gatewai} → platform.yaml:5:17   routing.kind: must be one of "gateway", "ingress", "local", not "gatewai"; did you mean "gateway"?
    {kind: 1} → platform.yaml:5:17   routing.kind: must be one of "gateway", "ingress", "local", not a whole number
    {kind: gateway} → platform.yaml:5:1   routing.parent: is missing
    {kind: ingress, clas: a} → platform.yaml:5:26   routing.clas: unknown key "clas"; did you mean "class"?
    a → platform.yaml:5:10   routing: expected a map of keys, got text"
  `);
});

test("a file that is not valid stops a command with one problem", () => {
  const stop = (): unknown => requireParsed(parseServiceConfig("servic: a\nport: 1\n", "preview.yaml"), "preview.yaml");
  expect(stop).toThrow(Problem);
  expect(stop).toThrow(
    expect.objectContaining({
      kind: "config",
      code: "config-invalid",
      message: "`preview.yaml` has 5 errors.",
      findings: expect.arrayContaining([
        expect.objectContaining({ location: { file: "preview.yaml", line: 1, column: 1 } }),
      ]),
    }),
  );
  expect(() => requireParsed(parseServiceConfig("", "a"), "a")).toThrow("`a` has 1 error.");
});

test("no edit of a valid file throws", () => {
  const lines = example.split("\n");
  const index = fc.nat({ max: lines.length - 1 });
  const offset = fc.nat({ max: example.length - 1 });
  const text = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom(..."[]{}:#&*!|>'\"%@`-?,\t\n "));
  const edit = fc.oneof(
    index.map((at) => (now: string) => now.split("\n").toSpliced(at, 1).join("\n")),
    index.map(
      (at) => (now: string) =>
        now
          .split("\n")
          .toSpliced(at, 0, lines[at] ?? "")
          .join("\n"),
    ),
    fc.tuple(index, index).map(
      ([at, from]) =>
        (now: string) =>
          now
            .split("\n")
            .toSpliced(at, 1, lines[from] ?? "")
            .join("\n"),
    ),
    fc.tuple(offset, fc.nat({ max: 8 }), text).map(
      ([at, length, put]) =>
        (now: string) =>
          now.slice(0, at) + put + now.slice(at + length),
    ),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const edited = edits.reduce((now, change) => change(now), example);
      const result = parseServiceConfig(edited, "preview.yaml");
      if (result.ok) return;
      expect(result.findings.length).toBeGreaterThan(0);
      for (const { location } of result.findings) {
        expect(location?.line).toBeGreaterThanOrEqual(1);
        expect(location?.line).toBeLessThanOrEqual(edited.split("\n").length);
        expect(location?.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1500 },
  );
});
