import * as z from "zod";
import { cidr, duration, httpUrl, imagePlatform, namespaceName } from "./scalars.ts";

const schedule = z.strictObject({
  days: z
    .string()
    .regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?$/, "must be days such as Mon-Fri")
    .meta({ description: "The days on which previews are awake." }),
  hours: z
    .string()
    .regex(/^([01]\d|2[0-4])-([01]\d|2[0-4])$/, 'must be hours such as "07-20"')
    .meta({ description: "From this hour until before that one." }),
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
      .refine(
        (text) => text.includes("{idle}"),
        "must contain {idle}, so that no call since a preview counts as idle is missed",
      )
      .meta({ description: "How often a preview was called; {idle} stands for `expiry.idle`." }),
  })
  .meta({ description: "Where gc looks whether a preview is used." });

/** The address of a preview, as people and browsers reach it. */
const previewUrl = z
  .string()
  .regex(/^https?:\/\/\{host\}(:\d{1,5})?$/, "must be http://{host} or https://{host}, with a port if need be")
  .default("https://{host}")
  .meta({ description: "How people reach a preview; {host} stands for its host." });

const gatewayRouting = z.strictObject({
  kind: z.literal("gateway").meta({ description: "The Gateway API, or an Ingress." }),
  parent: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/, "must be namespace/name of a Gateway")
    .meta({ description: "The Gateway, as namespace/name." }),
  url: previewUrl,
});

const ingressRouting = z.strictObject({
  kind: z.literal("ingress"),
  class: z.string().min(1).max(63).meta({ description: "The IngressClass." }),
  url: previewUrl,
});

/** The reverse proxy of this machine; no cluster is asked for anything. */
const localRouting = z.strictObject({
  kind: z.literal("local"),
  port: z
    .int()
    .min(1024)
    .max(65_535)
    .default(4280)
    .meta({ description: "Where the reverse proxy listens on this machine, on 127.0.0.1 alone." }),
});

const quantity = z.string().regex(/^\d+(\.\d+)?(m|k|[KMGTPE]i|[MGTPE])?$/, "must be a quantity such as 500m, 2 or 4Gi");

const toleration = z.strictObject({
  key: z.string().optional().meta({ description: "Of the taint, as in Kubernetes." }),
  operator: z.enum(["Exists", "Equal"]).optional().meta({ description: "Whether its value counts." }),
  value: z.string().optional().meta({ description: "Of the taint, for Equal." }),
  effect: z
    .enum(["NoSchedule", "PreferNoSchedule", "NoExecute"])
    .optional()
    .meta({ description: "Of the taint; all when it is left out." }),
  tolerationSeconds: z.int().optional().meta({ description: "How long a NoExecute taint is borne." }),
});

const limits = z.strictObject({
  previews: z.int().min(1).optional().meta({ description: "Awake previews on the platform." }),
  perService: z.int().min(1).optional().meta({ description: "Awake previews of one service." }),
  evict: z.enum(["none", "sleep"]).default("none").meta({
    description: "When there is no room: refuse, or put the one to sleep whose last push or wake is the longest ago.",
  }),
  maxDelete: z
    .int()
    .min(1)
    .optional()
    .meta({ description: "How many previews one gc may remove; default: a fifth of all, and 5 at least." }),
  quota: z
    .strictObject({
      cpu: quantity.meta({ description: "The sum of the requests." }),
      memory: quantity.meta({ description: "The sum of the requests." }),
      pods: z.int().min(1).default(20).meta({ description: "How many at once." }),
    })
    .default({ cpu: "2", memory: "4Gi", pods: 20 })
    .meta({ description: "Of each preview's namespace." }),
});

const nodes = z.strictObject({
  spot: z
    .enum(["prefer", "ignore"])
    .default("ignore")
    .meta({ description: "Whether services' pods go to Spot nodes where there are some." }),
  storesOnSpot: z.boolean().default(false).meta({ description: "Whether databases may go there too." }),
  selector: z
    .record(z.string(), z.string())
    .default({})
    .meta({ description: "Labels of the nodes that previews may run on." }),
  tolerations: z.array(toleration).default([]).meta({ description: "What the pods of previews tolerate." }),
  priorityClass: z.string().min(1).optional().meta({ description: "Of the pods of previews." }),
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
    .array(
      z.union([
        z.strictObject({ namespace: namespaceName.meta({ description: "A namespace of the cluster." }) }),
        z.strictObject({ cidr: cidr.meta({ description: "An address range." }) }),
      ]),
    )
    .default([])
    .meta({ description: "Who may call previews: the gateway." }),
  deny: z.array(cidr).default([]).meta({ description: "Address ranges that previews must not reach." }),
});

const secrets = z.strictObject({
  kind: z.literal("external-secrets").meta({ description: "The External Secrets Operator." }),
  store: z.string().min(1).meta({ description: "A ClusterSecretStore." }),
  refresh: duration.default("1h").meta({ description: "How often a secret is read again." }),
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
      .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "must be a domain in lower case")
      .meta({ description: "Previews are hosts below it; a registrable domain of its own is safest for cookies." }),
    repository: z.string().min(1).meta({ description: "The platform repository as Argo CD reads it." }),
    routing: z.discriminatedUnion("kind", [gatewayRouting, ingressRouting, localRouting]).meta({
      description: "How requests reach a preview: a HTTPRoute, an Ingress, or on this machine alone its reverse proxy.",
    }),
    argocd: z
      .strictObject({
        namespace: namespaceName.default("argocd").meta({ description: "Where its objects live." }),
        server: httpUrl
          .default("https://kubernetes.default.svc")
          .meta({ description: "The cluster that previews go to, as Argo CD names it." }),
        url: httpUrl.optional().meta({ description: "Argo CD's own page, for links." }),
      })
      .default({ namespace: "argocd", server: "https://kubernetes.default.svc" })
      .meta({ description: "The Argo CD that deploys previews." }),
    lifecycle: z
      .enum(["pull-request", "record"])
      .default("pull-request")
      .meta({ description: "What Argo CD follows: pull requests with the label and their records, or records alone." }),
    github: z
      .strictObject({
        label: z
          .string()
          .min(1)
          .max(50)
          .default("preview")
          .meta({ description: "Of pull requests that get a preview." }),
        appSecret: z
          .string()
          .min(1)
          .optional()
          .meta({ description: "The Secret of the GitHub App that Argo CD asks with." }),
        api: httpUrl.optional().meta({ description: "GitHub Enterprise's API as Argo CD reaches it." }),
      })
      .default({ label: "preview" })
      .meta({ description: "How pull requests are found." }),
    platforms: z
      .array(imagePlatform)
      .min(1)
      .default(["linux/amd64"])
      .meta({ description: "What an image must be built for." }),
    expiry: z
      .strictObject({
        ttl: duration.default("72h").meta({ description: "How long a preview lives after the last push." }),
        idle: duration.default("24h").meta({ description: "How long after the last push it goes to sleep." }),
        grace: duration
          .default("10m")
          .meta({ description: "How long gc waits between finding that a preview has to go and removing it." }),
        schedule: schedule.optional().meta({ description: "Working hours; previews sleep outside them." }),
        traffic: traffic.optional(),
      })
      .prefault({})
      .meta({ description: "When previews sleep and go." }),
    limits: limits.prefault({}).meta({ description: "How much there may be at once." }),
    nodes: nodes
      .default({ spot: "ignore", storesOnSpot: false, selector: {}, tolerations: [] })
      .meta({ description: "Where pods of previews run." }),
    network: network
      .default({ allowFrom: [], deny: [] })
      .meta({ description: "What may call previews, and what they may call." }),
    stores: stores.prefault({}).meta({ description: "Images of stores without a seed." }),
    secrets: secrets.optional().meta({ description: "Where `secrets` of preview.yaml come from." }),
    canary: canary.optional(),
    access: z
      .strictObject({
        group: z.string().min(1).meta({ description: "The group of developers, as the cluster knows it." }),
        exec: z.boolean().default(false).meta({ description: "Whether they may run commands in previews." }),
      })
      .optional()
      .meta({ description: "What developers may see in the namespaces of previews." }),
    prices: z
      .strictObject({
        currency: z.string().length(3).default("USD").meta({ description: "Three letters, as ISO 4217 has them." }),
        cpuHour: z.number().min(0).meta({ description: "Price of one core for an hour." }),
        memoryGiBHour: z.number().min(0).meta({ description: "Price of one GiB of memory for an hour." }),
        spotDiscount: z
          .number()
          .min(0)
          .max(1)
          .default(0)
          .meta({ description: "How much less Spot costs: 0.7 is 70 % off." }),
      })
      .optional()
      .meta({ description: "Without it no costs are shown." }),
    jira: z
      .strictObject({
        site: httpUrl.meta({ description: "Such as https://acme.atlassian.net." }),
        projects: z
          .array(z.string().regex(/^[A-Z][A-Z0-9_]+$/, "must be a Jira project key"))
          .default([])
          .meta({ description: "Keys of projects whose issues are looked for in branches and titles." }),
      })
      .optional()
      .meta({ description: "The Jira whose issues belong to pull requests." }),
    autoLink: z
      .enum(["none", "branch", "jira"])
      .default("none")
      .meta({ description: "Links previews of one branch name, or of one Jira issue, with each other." }),
  })
  .meta({ title: "platform.yaml", description: "The settings of a platform." });

export type PlatformConfig = z.output<typeof platformConfigSchema>;

/** Whether previews are processes of this machine instead of pods of a cluster. */
export function isLocal({ routing }: Pick<PlatformConfig, "routing">): boolean {
  return routing.kind === "local";
}

/** How people reach a preview, with `{host}` for its host: `https://{host}`. */
export function urlTemplate({ routing }: Pick<PlatformConfig, "routing">): string {
  return routing.kind === "local" ? `http://{host}:${routing.port}` : routing.url;
}
