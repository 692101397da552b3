import * as z from "zod";
import type { PlatformConfig } from "../config/platform-config.ts";
import { reasonOf } from "../links/link.ts";
import { formatCores, formatGiB } from "../preview/built-checks.ts";
import type { Preview } from "../preview/desire.ts";
import type { FileDifference } from "../preview/folder.ts";
import { previewRecordSchema } from "../preview/record.ts";
import { type CostPerDay, costPerDaySchema, perDayText } from "./cost.ts";
import { seedText } from "./seed-text.ts";

const requests = z.object({ cpu: z.number(), memoryGiB: z.number(), pods: z.number() });

/** The document of kind Plan: what `up` would change, and nothing that is secret. */
export const planDocumentSchema = z.object({
  preview: z.string(),
  pullRequest: z.object({ repository: z.string(), number: z.number(), sha: z.string() }),
  url: z.string(),
  changed: z.boolean(),
  label: z.string().nullable().meta({ description: "The label that would be added." }),
  files: z.array(z.object({ path: z.string(), change: z.enum(["added", "changed", "removed"]) })),
  images: z.array(z.object({ name: z.string(), tag: z.string().nullable(), digest: z.string() })),
  seeds: z
    .array(previewRecordSchema.shape.seeds.element)
    .meta({ description: "The images that stores start from, as the record has them." }),
  links: z.array(z.object({ service: z.string(), to: z.string(), because: z.string() })),
  notes: z.array(z.string()),
  argocd: z
    .array(z.object({ ask: z.enum(["end-operation", "refresh", "sync"]), object: z.string() }))
    .meta({ description: "What Argo CD would be asked for; empty when the cluster was not asked." }),
  requests: z.object({
    steady: requests,
    rollout: requests,
    quota: z.object({ cpu: z.string(), memory: z.string(), pods: z.number() }),
  }),
  cost: costPerDaySchema
    .nullable()
    .meta({ description: "Once this is published; null on a platform without `prices`." }),
});

export type PlanDocument = z.output<typeof planDocumentSchema>;

export interface PlanDocumentFacts {
  readonly preview: Preview;
  readonly differences: readonly FileDifference[];
  /** The label that is not there yet. */
  readonly label: string | null;
  readonly quota: PlatformConfig["limits"]["quota"];
  readonly argocd: PlanDocument["argocd"];
  readonly cost: CostPerDay | null;
}

/** A look at Git is no change; a sync that is asked for again is one. */
export function planDocument({ preview, differences, label, quota, argocd, cost }: PlanDocumentFacts): PlanDocument {
  const { record } = preview;
  const { repository, number, sha } = record.pullRequest;
  return {
    preview: record.name,
    pullRequest: { repository, number, sha },
    url: record.url,
    changed: differences.length > 0 || label !== null || argocd.some(({ ask }) => ask === "sync"),
    label,
    files: differences.map(({ kind, file }) => ({ path: `${preview.name.folder}/${file}`, change: kind })),
    images: [...record.images, ...record.seeds.map(({ image, tag, digest }) => ({ name: image, tag, digest }))],
    seeds: [...record.seeds],
    links: record.links.map(({ service, to, because }) => ({ service, to, because })),
    notes: [...preview.notes],
    argocd: [...argocd],
    requests: { steady: inGiB(preview.requests.steady), rollout: inGiB(preview.requests.peak), quota: { ...quota } },
    cost,
  };
}

function inGiB(of: Preview["requests"]["steady"]): PlanDocument["requests"]["steady"] {
  return {
    cpu: Math.round(of.cpu * 1000) / 1000,
    memoryGiB: Math.round((of.memory / 2 ** 30) * 1000) / 1000,
    pods: of.pods,
  };
}

/** The plan as a tree; the differences of the files follow it. */
export function planText(plan: PlanDocument, preview: Preview): string {
  const { steady, peak } = preview.requests;
  const { quota } = plan.requests;
  const seeded = plan.seeds.filter(({ database }) => database !== null);
  const marks = { added: "+", changed: "~", removed: "-" } as const;
  const branches: readonly (readonly [string, readonly string[]])[] = [
    ...(plan.label === null
      ? []
      : [["label", [`+ "${plan.label}" on pull request ${plan.pullRequest.number}`]] as const]),
    [
      "files",
      plan.files.length === 0
        ? ["nothing changes"]
        : plan.files.map(({ path, change }) => `${marks[change]} ${path.slice(preview.name.folder.length + 1)}`),
    ],
    ["images", plan.images.map(({ name, digest }) => `${name}@${digest.slice(0, 15)}…`)],
    ...(seeded.length === 0 ? [] : [["seeds", seeded.map((seed) => `${seed.store}: ${seedText(seed)}`)] as const]),
    ...(plan.links.length === 0
      ? []
      : [
          [
            "links",
            preview.record.links.map((link) => {
              const reason = reasonOf(link);
              return `${link.service} → ${link.to}${reason === undefined ? "" : ` (${reason})`}`;
            }),
          ] as const,
        ]),
    ...(plan.notes.length === 0 ? [] : [["notes", plan.notes] as const]),
    ...(plan.argocd.length === 0 ? [] : [["argocd", plan.argocd.map(askText)] as const]),
    [
      "requests",
      [
        `steady   ${formatCores(steady.cpu)} CPU, ${formatGiB(steady.memory)}, ${steady.pods} pods`,
        `rollout  ${formatCores(peak.cpu)} CPU, ${formatGiB(peak.memory)}, ${peak.pods} pods`,
        `quota    ${quota.cpu} CPU, ${quota.memory}, ${quota.pods} pods`,
      ],
    ],
    ...(plan.cost === null ? [] : [["cost", [perDayText(plan.cost)]] as const]),
  ];
  return [
    `${plan.preview}  ${plan.url}`,
    ...branches.flatMap(([title, leaves], index) => branch(title, leaves, index === branches.length - 1)),
  ].join("\n");
}

function askText({ ask, object }: PlanDocument["argocd"][number]): string {
  return ask === "end-operation" ? `end the operation of ${object} on an older state` : `${ask} ${object}`;
}

function branch(title: string, leaves: readonly string[], last: boolean): readonly string[] {
  const stem = last ? "   " : "│  ";
  return [
    `${last ? "└─" : "├─"} ${title}`,
    ...leaves.map((leaf, index) => `${stem}${index === leaves.length - 1 ? "└─" : "├─"} ${leaf}`),
  ];
}
