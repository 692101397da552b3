import { z } from "zod";

/** The document of kind Receipt: what a removal did, and what it left behind. */
export const receiptSchema = z.object({
  preview: z.string(),
  dryRun: z.boolean().meta({ description: "Nothing was done; the rest says what would be." }),
  removed: z.boolean().meta({ description: "There was a record, which is removed now." }),
  commit: z.string().nullable(),
  labelRemoved: z.boolean(),
  watched: z.boolean().meta({ description: "Whether the cluster was asked until everything was gone." }),
  left: z.array(z.object({ kind: z.string(), name: z.string(), reason: z.string() })),
});

export type Receipt = z.output<typeof receiptSchema>;

/** A receipt as a sentence. */
export function receiptText(receipt: Receipt): string {
  const { preview, dryRun, removed, labelRemoved } = receipt;
  const gone = [...(removed ? [`the record of ${preview}`] : []), ...(labelRemoved ? ["the label"] : [])].join(" and ");
  if (dryRun && gone !== "") return `Would remove ${gone}.`;
  if (!removed) return `There is no record of ${preview}; ${labelRemoved ? "the label is removed" : "nothing to do"}.`;
  return receipt.watched && receipt.left.length === 0
    ? "Nothing is left."
    : `The record of ${preview} is removed; Argo CD deletes the rest.`;
}
