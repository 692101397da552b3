import * as z from "zod";
import type { LivePreview } from "../live/live-preview.ts";
import { lostStores } from "../live/lost-data.ts";
import type { PhaseAnswer } from "../live/phase.ts";
import { workloadStates } from "../live/workloads.ts";
import { type PreviewRecord, previewRecordSchema } from "../preview/record.ts";
import { type Cost, costSchema } from "./cost.ts";

const phase = z.enum([
  "absent",
  "deleting",
  "unknown",
  "asleep",
  "pending",
  "failed",
  "degraded",
  "ready",
  "progressing",
]);

/** The document of kind Preview: the record with what was seen of it. */
export const previewDocumentSchema = z.object({
  ...previewRecordSchema.shape,
  phase,
  reason: z.string(),
  workloads: z.array(z.object({ name: z.string(), ready: z.boolean(), reason: z.string().nullable() })),
  lostStores: z.array(z.string()).meta({ description: "Stores whose pods have lost what migrations wrote." }),
  linkedFrom: z
    .array(z.string())
    .nullable()
    .meta({ description: "Previews that link to it; null when nobody looked." }),
  closedTargets: z.array(z.string()).nullable().meta({
    description: "Previews that it links to, and whose pull requests are not open any more; null when nobody looked.",
  }),
  events: z
    .array(
      z.object({
        object: z.string(),
        reason: z.string(),
        message: z.string(),
        count: z.int(),
        at: z.string().nullable(),
      }),
    )
    .meta({ description: "The last warnings of Kubernetes about it, oldest first." }),
  cost: costSchema.nullable().meta({ description: "null on a platform without `prices`." }),
});

export const previewListDocumentSchema = z.object({ previews: z.array(previewDocumentSchema) });

export type PreviewDocument = z.output<typeof previewDocumentSchema>;

/** How many warnings are worth a look; older ones are mostly about what is over. */
const mostEvents = 5;

/** What the record does not tell. */
export interface PreviewFacts {
  readonly answer: PhaseAnswer;
  readonly cost: Cost | null;
  /** The other sides of its links; undefined when nobody looked. */
  readonly neighbours?:
    | { readonly linkedFrom: readonly string[]; readonly closedTargets: readonly string[] }
    | undefined;
  /** undefined when nobody looked. */
  readonly live?: LivePreview | undefined;
}

/** A record with its cost, and what the cluster showed of it. */
export function previewDocument(
  record: PreviewRecord,
  { answer, cost, live, neighbours }: PreviewFacts,
): PreviewDocument {
  const contents = live?.contents;
  const workloads = contents === undefined ? [] : workloadStates(record, contents);
  const warnings = (contents?.events ?? []).filter(({ type }) => type === "Warning").slice(-mostEvents);
  return {
    ...record,
    ...answer,
    workloads: workloads.map(({ name, ready, reason }) => ({ name, ready, reason })),
    lostStores: contents === undefined ? [] : [...lostStores(record, contents, live?.application)],
    linkedFrom: neighbours === undefined ? null : [...neighbours.linkedFrom],
    closedTargets: neighbours === undefined ? null : [...neighbours.closedTargets],
    events: warnings.map(({ object, reason, message, count, lastSeenAt }) => ({
      object: `${object.kind} ${object.name}`,
      reason,
      message,
      count,
      at: lastSeenAt,
    })),
    cost,
  };
}
