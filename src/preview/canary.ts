import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import { canaryService } from "../config/scalars.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Instant } from "../time.ts";
import type { Manifest } from "./manifest.ts";
import type { FoundImage, Wish } from "./wish.ts";

/** All kinds that a canary is made of; its AppProject takes no other. */
export const canaryKinds: readonly string[] = [
  "ConfigMap",
  "Deployment",
  "ExternalSecret",
  "HTTPRoute",
  "Ingress",
  "LimitRange",
  "NetworkPolicy",
  "ResourceQuota",
  "RoleBinding",
  "Service",
];

export interface CanaryFacts {
  readonly platform: PlatformConfig;
  /** The platform's own, `acme/preview-platform`: the canary has no other. */
  readonly repository: string;
  /** Head of its branch `main`. */
  readonly sha: string;
  readonly image: FoundImage;
  /** What stands for the number of a pull request. */
  readonly number: number;
  /** What the service answers, so that nothing else can be taken for it. */
  readonly word: string;
  readonly actor: string;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/** Long enough for any run; then `gc` takes what an interrupted one has left. */
const timeToLive = "1h";

const port = 8080;

/**
 * A small service without data, secrets and dependencies as a wish for a preview: from here on everything is done by
 * what makes every other preview.
 */
export function canaryWish(facts: CanaryFacts): Wish {
  const { platform, repository, sha, image, number, actor, now, sha256 } = facts;
  return {
    pullRequest: { repository, number, branch: "main", title: "canary", sha, author: actor },
    config: config(facts),
    platform: { ...platform, expiry: { ...platform.expiry, ttl: timeToLive } },
    entry: entry(repository),
    overlay: overlay(facts),
    components: [],
    image,
    storeImages: {},
    links: [],
    baselines: [],
    migrations: [],
    lostStores: [],
    migrationFailed: false,
    current: undefined,
    now,
    sha256,
  };
}

function config({ repository, image }: CanaryFacts): ServiceConfig {
  return {
    apiVersion: "preview/v1",
    service: canaryService,
    type: "backend",
    platform: repository,
    image: image.name,
    overlay: "canary",
    health: "/",
    stores: {},
    off: [],
    dependencies: {},
    env: {},
    secrets: [],
    proxy: {},
  };
}

function entry(repository: string): CatalogEntry {
  return {
    apiVersion: "preview/v1",
    kind: "Service",
    name: canaryService,
    repository,
    path: ".",
    type: "backend",
    secrets: { allow: [] },
  };
}

function overlay({ image, word }: CanaryFacts): readonly Manifest[] {
  const labels = { app: canaryService };
  const container = {
    name: "echo",
    image: image.name,
    args: ["porter"],
    env: [{ name: `SERVE_PORT_${port}`, value: word }],
    ports: [{ containerPort: port }],
    readinessProbe: { httpGet: { path: "/", port }, periodSeconds: 1 },
    resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 65534,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    },
  };
  return [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: canaryService },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { automountServiceAccountToken: false, terminationGracePeriodSeconds: 1, containers: [container] },
        },
      },
    },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: canaryService },
      spec: { selector: labels, ports: [{ name: "http", port: 80, targetPort: port }] },
    },
  ];
}
