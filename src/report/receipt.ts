import { z } from "zod";

/** The document of kind Receipt: what a removal did, and what it left behind. */
export const receiptSchema = z.object({
  preview: z.string(),
  removed: z.boolean(),
  commit: z.string().nullable(),
  labelRemoved: z.boolean(),
  watched: z.boolean().meta({ description: "Whether the cluster was asked until everything was gone." }),
  left: z.array(z.object({ kind: z.string(), name: z.string(), reason: z.string() })),
});

export type Receipt = z.output<typeof receiptSchema>;

export function receiptText(receipt: Receipt): string {
  if (!receipt.removed) return `There is no record of ${receipt.preview}; nothing to do.`;
  return receipt.watched && receipt.left.length === 0
    ? "Nothing is left."
    : `The record of ${receipt.preview} is removed; Argo CD deletes the rest.`;
}
