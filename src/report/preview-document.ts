import { z } from "zod";
import type { PhaseAnswer } from "../preview/phase.ts";
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
  cost: z.object({ currency: z.string(), perDay: z.number(), estimate: z.literal(true) }).nullable(),
});

export const previewListDocumentSchema = z.object({ previews: z.array(previewDocumentSchema) });

export type PreviewDocument = z.output<typeof previewDocumentSchema>;

export function previewDocument(record: PreviewRecord, answer: PhaseAnswer): PreviewDocument {
  return { ...record, ...answer, workloads: [], cost: null };
}
