import * as z from "zod";
import { cidr, duration, httpUrl, imagePlatform, namespaceName } from "./scalars.ts";

const schedule = z.strictObject({
  days: z
    .string()
    .regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?$/, "must be days such as Mon-Fri"),
  hours: z.string().regex(/^([01]\d|2[0-4])-([01]\d|2[0-4])$/, 'must be hours such as "07-20"'),
  zone: z.string().min(1).meta({ description: "An IANA time zone such as Europe/Berlin." }),
});

/** Who is called is not idle. Without an answer nobody is. */
const traffic = z
  .strictObject({
    prometheus: httpUrl.meta({ description: "Base URL of Prometheus, without credentials." }),
    query: z
      .string()
      .min(1)
      .max(2000)
      .refine((text) => text.includes("{host}"), "must contain {host}, which stands for the host of a preview")
      .meta({ description: "How often a preview was called; {idle} stands for `expiry.idle`." }),
  })
  .meta({ description: "Where gc looks whether a preview is used." });

/** The address of a preview, as people and browsers reach it. */
const previewUrl = z
  .string()
  .regex(/^https?:\/\/\{host\}(:\d{1,5})?$/, "must be http://{host} or https://{host}, with a port if need be")
  .default("https://{host}");

const gatewayRouting = z.strictObject({
  kind: z.literal("gateway"),
  parent: z.string().regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/, "must be namespace/name of a Gateway"),
  url: previewUrl,
});

const ingressRouting = z.strictObject({
  kind: z.literal("ingress"),
  class: z.string().min(1).max(63),
  url: previewUrl,
});

const quantity = z.string().regex(/^\d+(\.\d+)?(m|k|[KMGTPE]i|[MGTPE])?$/, "must be a quantity such as 500m, 2 or 4Gi");

const toleration = z.strictObject({
  key: z.string().optional(),
  operator: z.enum(["Exists", "Equal"]).optional(),
  value: z.string().optional(),
  effect: z.enum(["NoSchedule", "PreferNoSchedule", "NoExecute"]).optional(),
  tolerationSeconds: z.int().optional(),
});

const limits = z.strictObject({
  previews: z.int().min(1).optional().meta({ description: "Awake previews on the platform." }),
  perService: z.int().min(1).optional().meta({ description: "Awake previews of one service." }),
  evict: z.enum(["none", "sleep"]).default("none"),
  maxDelete: z.int().min(1).optional(),
  quota: z
    .strictObject({ cpu: quantity, memory: quantity, pods: z.int().min(1).default(20) })
    .default({ cpu: "2", memory: "4Gi", pods: 20 }),
});

const nodes = z.strictObject({
  spot: z.enum(["prefer", "ignore"]).default("ignore"),
  storesOnSpot: z.boolean().default(false),
  selector: z.record(z.string(), z.string()).default({}),
  tolerations: z.array(toleration).default([]),
  priorityClass: z.string().min(1).optional(),
});

const storeImage = z
  .string()
  .min(1)
  .max(500)
  .meta({ description: "Resolved to a digest when a preview is first made." });

/** The official images; a platform names its own mirrors here. */
const stores = z.strictObject({
  postgres: storeImage.default("docker.io/library/postgres:17"),
  redis: storeImage.default("docker.io/library/redis:8"),
  mongo: storeImage.default("docker.io/library/mongo:8"),
});

const network = z.strictObject({
  allowFrom: z
    .array(z.union([z.strictObject({ namespace: namespaceName }), z.strictObject({ cidr })]))
    .default([])
    .meta({ description: "Who may call previews: the gateway." }),
  deny: z.array(cidr).default([]).meta({ description: "Address ranges that previews must not reach." }),
});

const secrets = z.strictObject({
  kind: z.literal("external-secrets"),
  store: z.string().min(1).meta({ description: "A ClusterSecretStore." }),
  refresh: duration.default("1h"),
  imagePull: z.string().min(1).optional().meta({ description: "Key of a dockerconfigjson that pods pull with." }),
});

/** `agnhost porter` answers every call with what it was told to, and can do nothing else. */
const canary = z
  .strictObject({
    image: z
      .string()
      .min(1)
      .max(500)
      .default("registry.k8s.io/e2e-test-images/agnhost:2.56")
      .meta({ description: "agnhost of the Kubernetes project, or a mirror of it; resolved to a digest at each run." }),
  })
  .meta({ description: "Lets `preview doctor --canary` send a small service through everything." });

/** platform.yaml as the platform team writes it. */
export const platformConfigSchema = z
  .strictObject({
    apiVersion: z.literal("preview/v1"),
    kind: z.literal("Platform"),
    domain: z
      .string()
      .max(180)
      .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "must be a domain in lower case"),
    repository: z.string().min(1).meta({ description: "The platform repository as Argo CD reads it." }),
    routing: z.discriminatedUnion("kind", [gatewayRouting, ingressRouting]),
    argocd: z
      .strictObject({
        namespace: namespaceName.default("argocd"),
        server: httpUrl.default("https://kubernetes.default.svc"),
        url: httpUrl.optional(),
      })
      .default({ namespace: "argocd", server: "https://kubernetes.default.svc" }),
    lifecycle: z.enum(["pull-request", "record"]).default("pull-request"),
    github: z
      .strictObject({
        label: z.string().min(1).max(50).default("preview"),
        appSecret: z.string().min(1).optional(),
        api: httpUrl.optional().meta({ description: "GitHub Enterprise's API as Argo CD reaches it." }),
      })
      .default({ label: "preview" }),
    platforms: z.array(imagePlatform).min(1).default(["linux/amd64"]),
    expiry: z
      .strictObject({
        ttl: duration.default("72h"),
        idle: duration.default("24h"),
        grace: duration
          .default("10m")
          .meta({ description: "How long gc waits between finding that a preview has to go and removing it." }),
        schedule: schedule.optional(),
        traffic: traffic.optional(),
      })
      .prefault({}),
    limits: limits.prefault({}),
    nodes: nodes.default({ spot: "ignore", storesOnSpot: false, selector: {}, tolerations: [] }),
    network: network.default({ allowFrom: [], deny: [] }),
    stores: stores.prefault({}).meta({ description: "Images of stores without a seed." }),
    secrets: secrets.optional(),
    canary: canary.optional(),
    access: z.strictObject({ group: z.string().min(1), exec: z.boolean().default(false) }).optional(),
    prices: z
      .strictObject({
        currency: z.string().length(3).default("USD"),
        cpuHour: z.number().min(0),
        memoryGiBHour: z.number().min(0),
        spotDiscount: z.number().min(0).max(1).default(0),
      })
      .optional(),
    jira: z
      .strictObject({
        site: httpUrl,
        projects: z.array(z.string().regex(/^[A-Z][A-Z0-9_]+$/, "must be a Jira project key")).default([]),
      })
      .optional(),
    autoLink: z.enum(["none", "branch", "jira"]).default("none"),
  })
  .meta({ title: "platform.yaml", description: "The settings of a platform." });

export type PlatformConfig = z.output<typeof platformConfigSchema>;
