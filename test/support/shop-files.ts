import { parseCatalogEntry, parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { toYaml } from "../../src/preview/yaml-text.ts";
import { registrationFiles } from "../../src/scaffold/registration.ts";
import { filesBelow } from "./project-files.ts";

export const platformYaml = `apiVersion: preview/v1
kind: Platform
domain: preview.acme.dev
repository: git@github.com:acme/preview-platform.git
routing: {kind: gateway, parent: infra/public}
limits: {quota: {cpu: "2", memory: 4Gi, pods: 20}}
nodes: {spot: prefer, tolerations: [{key: spot, operator: Exists, effect: NoSchedule}]}
network: {allowFrom: [{namespace: infra}], deny: [10.20.0.0/16]}
secrets: {kind: external-secrets, store: aws-preview, imagePull: preview/registry}
access: {group: developers}
jira: {site: "https://acme.atlassian.net", projects: [SHOP]}
`;

export const shopApiYaml = `apiVersion: preview/v1
service: shop-api
type: backend
platform: acme/preview-platform
image: ghcr.io/acme/shop-api:\${SHA}
workload: api
health: /healthz
stores:
  postgres: {}
  redis: {}
  mongo: {}
migrate: [python, manage.py, migrate, --noinput]
off: [beat]
dependencies:
  payments: {as: PAYMENTS_URL}
env:
  ALLOWED_HOSTS: \${PREVIEW_HOSTS}
  CSRF_TRUSTED_ORIGINS: \${PREVIEW_ORIGINS}
  DATABASE_URL: \${POSTGRES_URL}
  CACHE_URL: \${REDIS_URL}
  PAYMENTS_API: \${PAYMENTS_URL}/v1
  SENTRY_DSN: ""
secrets:
  - {key: preview/shop-api/stripe}
`;

export const shopWebYaml = `apiVersion: preview/v1
service: shop-web
type: frontend
platform: acme/preview-platform
image: ghcr.io/acme/shop-web:\${SHA}
health: /healthz
dependencies:
  shop-api: {as: API_URL}
proxy: {/api/: shop-api}
runtimeConfig: /usr/share/nginx/html/config.json
`;

export const overlay = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
`;

const services = ["payments", "shop-api", "shop-web"] as const;

function catalogEntry(name: (typeof services)[number]) {
  const path = `services/${name}.yaml`;
  const value = {
    apiVersion: "preview/v1",
    kind: "Service",
    name,
    repository: `acme/${name}`,
    type: name === "shop-web" ? "frontend" : "backend",
    owner: "team-shop",
    baseline: {
      name: "staging",
      internal: `http://${name}.staging.svc.cluster.local:8000`,
      public: `https://${name}.staging.acme.dev`,
    },
    secrets: { allow: [`preview/${name}/*`] },
  };
  return requireParsed(parseCatalogEntry(toYaml(value), path), path).value;
}

/** The branch main of the platform repository with the three services registered. */
export function platformFiles(): Record<string, string> {
  const platform = requireParsed(parsePlatformConfig(platformYaml, "platform.yaml"), "platform.yaml").value;
  const components = Object.entries(filesBelow("templates/platform/components")).map(([path, text]) => [
    `components/${path}`,
    text,
  ]);
  return Object.assign(
    { "platform.yaml": platformYaml },
    Object.fromEntries(components),
    ...services.map((name) => registrationFiles(catalogEntry(name), platform)),
  );
}

/** A commit of a service: the example's manifests with a preview.yaml and an overlay for previews. */
export function serviceFiles(name: (typeof services)[number], previewYaml: string): Record<string, string> {
  const files = filesBelow(`examples/${name}`);
  const kept = Object.entries(files).filter(
    ([path]) => path.startsWith("deploy/base/") || path.includes("/migrations/"),
  );
  return {
    ...Object.fromEntries(kept),
    "preview.yaml": previewYaml,
    "deploy/overlays/preview/kustomization.yaml": overlay,
  };
}
