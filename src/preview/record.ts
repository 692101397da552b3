import * as z from "zod";
import { parsing } from "../config/parsing.ts";
import { storeKinds } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { jsonText } from "./json.ts";

const addresses = z.object({ internal: z.string().nullable(), public: z.string().nullable() });

const resources = z.object({ cpu: z.number(), memoryGiB: z.number() });

const consumption = z.object({ cpuSeconds: z.number(), memoryGiBSeconds: z.number() });

const shares = z.object({ app: consumption, stores: consumption });

const link = z.object({
  service: z.string(),
  as: z.string(),
  via: z.enum(["internal", "public"]),
  optional: z.boolean(),
  to: z.string(),
  because: z.string(),
  wanted: z.string().nullable(),
  addresses,
});

/** previews/<service>/pr-<n>/preview.json: what the CLI decided and why. Fields are only ever added. */
export const previewRecordSchema = z.object({
  apiVersion: z.literal("preview/v1"),
  kind: z.literal("Preview"),
  name: z.string(),
  service: z.string(),
  type: z.enum(["backend", "frontend"]),
  pullRequest: z.object({
    repository: z.string(),
    number: z.int().positive(),
    branch: z.string(),
    sha: z.string(),
    author: z.string(),
  }),
  namespace: z.string(),
  workload: z.string(),
  url: z.string(),
  health: z
    .string()
    .default("/")
    .meta({ description: "Path below the URL that answers 2xx when the service is well." }),
  addresses,
  images: z.array(z.object({ name: z.string(), tag: z.string().nullable(), digest: z.string() })),
  seeds: z.array(
    z.object({
      store: z.string(),
      database: z.string().nullable(),
      image: z.string(),
      tag: z.string().nullable(),
      digest: z.string(),
      scripts: z.int().optional().meta({ description: "How many scripts a seed is made of." }),
      base: z
        .object({ tag: z.string().nullable(), added: z.array(z.string()) })
        .optional()
        .meta({ description: "The seed where the pull request will be merged, and the scripts that are new to it." }),
    }),
  ),
  data: z.record(
    z.string(),
    z.object({
      generation: z.int().positive(),
      because: z.string().optional(),
      kind: z.enum(storeKinds).optional(),
      storage: z.enum(["copy", "overlay", "volume"]).optional(),
    }),
  ),
  migrate: z
    .object({
      attempt: z.int().positive(),
      job: z.string().optional().meta({ description: "Name of the Job that migrates." }),
      inputs: z.string().optional().meta({ description: "Hash of all that its name depends on, but the data." }),
      files: z.array(z.object({ path: z.string(), sha256: z.string() })),
    })
    .nullable(),
  links: z.array(link),
  linkEnv: z.array(z.object({ name: z.string(), template: z.string() })),
  proxy: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: "Of a frontend: the dependency that each path is forwarded to." }),
  jira: z.array(z.string()),
  asleep: z.boolean(),
  asleepStores: z.array(z.string()).meta({ description: "Stores that sleep too." }),
  asleepBecause: z.string().optional().meta({ description: "Who or what put it to sleep: `sleep command`, `idle`, …" }),
  asleepSince: z.string().optional(),
  wokenAt: z.string().optional().meta({ description: "When somebody woke it last." }),
  pinned: z.boolean(),
  dueSince: z.string().nullable().meta({ description: "When gc first found that it has to go." }),
  dueBecause: z.string().optional().meta({ description: "What it found then: `expired`, `unlabelled`, `missing`." }),
  requests: resources.extend({
    stores: z.record(z.string(), resources).optional().meta({ description: "What of it each store requests." }),
  }),
  usage: z
    .object({
      since: z.string(),
      ran: shares,
      slept: shares.meta({ description: "What it would have used, had it not slept." }),
    })
    .optional()
    .meta({ description: "What it requested until an instant. From then on, or from its start, it is as it is now." }),
  createdAt: z.string(),
  updatedAt: z.string(),
  lastPushAt: z.string(),
  expiresAt: z.string(),
  spec: z.string(),
});

export type PreviewRecord = Readonly<z.output<typeof previewRecordSchema>>;

/**
 * Reads a record. Throws Problem `record-invalid`, which names the file. To compile the schema first pays where it is one
 * of `many`, some thousands.
 */
export function parseRecord(text: string, path: string, { many = false } = {}): PreviewRecord {
  const parsed = previewRecordSchema.safeParse(jsonOrUndefined(text), many ? {} : parsing);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Problem("config", {
    code: "record-invalid",
    message: `\`${path}\` on the branch \`previews\` is not a record: ${first === undefined ? "unreadable" : `${first.path.join(".")}: ${first.message}`}`,
    hints: ["Publish the preview again with `preview up`, or remove it with `preview down`."],
  });
}

/** The record as it stands in the folder: keys in the schema's order, two spaces. */
export function recordText(record: PreviewRecord): string {
  return jsonText(previewRecordSchema.parse(record));
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
