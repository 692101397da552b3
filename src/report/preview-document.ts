import { z } from "zod";
import type { ClusterEvent } from "../live/contents.ts";
import type { PhaseAnswer } from "../live/phase.ts";
import type { WorkloadState } from "../live/workloads.ts";
import { type PreviewRecord, previewRecordSchema } from "../preview/record.ts";

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
  cost: z.object({ currency: z.string(), perDay: z.number(), estimate: z.literal(true) }).nullable(),
});

export const previewListDocumentSchema = z.object({ previews: z.array(previewDocumentSchema) });

export type PreviewDocument = z.output<typeof previewDocumentSchema>;

/** What a look at the cluster adds to a record. */
export interface Sighting {
  readonly workloads: readonly WorkloadState[];
  readonly lostStores: readonly string[];
  readonly events: readonly ClusterEvent[];
}

const notLooked: Sighting = { workloads: [], lostStores: [], events: [] };

/** How many warnings are worth a look; older ones are mostly about what is over. */
const mostEvents = 5;

export function previewDocument(
  record: PreviewRecord,
  answer: PhaseAnswer,
  seen: Sighting = notLooked,
): PreviewDocument {
  const warnings = seen.events.filter(({ type }) => type === "Warning").slice(-mostEvents);
  return {
    ...record,
    ...answer,
    workloads: seen.workloads.map(({ name, ready, reason }) => ({ name, ready, reason })),
    lostStores: [...seen.lostStores],
    events: warnings.map(({ object, reason, message, count, lastSeenAt }) => ({
      object: `${object.kind} ${object.name}`,
      reason,
      message,
      count,
      at: lastSeenAt,
    })),
    cost: null,
  };
}
