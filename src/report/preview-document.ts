import { z } from "zod";
import type { LivePreview } from "../live/live-preview.ts";
import { lostStores } from "../live/lost-data.ts";
import type { PhaseAnswer } from "../live/phase.ts";
import { workloadStates } from "../live/workloads.ts";
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

/** How many warnings are worth a look; older ones are mostly about what is over. */
const mostEvents = 5;

/** A record with what the cluster showed of it; `live` undefined when nobody looked. */
export function previewDocument(record: PreviewRecord, answer: PhaseAnswer, live?: LivePreview): PreviewDocument {
  const contents = live?.contents;
  const workloads = contents === undefined ? [] : workloadStates(record, contents);
  const warnings = (contents?.events ?? []).filter(({ type }) => type === "Warning").slice(-mostEvents);
  return {
    ...record,
    ...answer,
    workloads: workloads.map(({ name, ready, reason }) => ({ name, ready, reason })),
    lostStores: contents === undefined ? [] : [...lostStores(record, contents, live?.application)],
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
