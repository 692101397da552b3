import * as z from "zod";

const leftSchema = z.object({ kind: z.string(), name: z.string(), reason: z.string() });

/** One thing that a removal could not take away, and why. */
export type Left = z.output<typeof leftSchema>;

/** The document of kind Receipt: what a removal did, and what it left behind. */
export const receiptSchema = z.object({
  preview: z.string(),
  dryRun: z.boolean().meta({ description: "Nothing was done; the rest says what would be." }),
  removed: z.boolean().meta({ description: "There was a record, which is removed now." }),
  commit: z.string().nullable(),
  labelRemoved: z.boolean(),
  watched: z
    .boolean()
    .meta({ description: "Whether the cluster was asked until everything was gone, or the time over." }),
  objects: z
    .array(z.object({ kind: z.string(), count: z.int() }))
    .meta({ description: "What Argo CD had made, by kind; empty when the cluster was not asked." }),
  left: z.array(leftSchema),
});

export type Receipt = z.output<typeof receiptSchema>;

/** A receipt as a sentence, and a line for each thing that stayed. `unseen`: the cluster should have been asked. */
export function receiptText(receipt: Receipt, unseen: boolean): string {
  const objects = receipt.objects.map(({ kind, count }) => `${count} ${kind}`).join(", ");
  const left = receipt.left.map(({ kind, name, reason }) => `Left: ${kind} ${name}: ${reason}`);
  const removed = receipt.watched && objects !== "" ? [`Had: ${objects}`] : [];
  return [...removed, removalText(receipt, unseen), ...left].join("\n");
}

function removalText(receipt: Receipt, unseen: boolean): string {
  const { preview, dryRun, removed, labelRemoved } = receipt;
  const gone = [...(removed ? [`the record of ${preview}`] : []), ...(labelRemoved ? ["the label"] : [])].join(" and ");
  if (dryRun && gone !== "") return `Would remove ${gone}.`;
  if (receipt.watched) return receipt.left.length === 0 ? "Nothing is left." : `Not all of ${preview} is gone.`;
  if (!removed && receipt.objects.length > 0) return `There is no record of ${preview}; Argo CD deletes the rest.`;
  if (!removed && (receipt.left.length > 0 || (unseen && !labelRemoved))) return `There is no record of ${preview}.`;
  if (!removed) return `There is no record of ${preview}; ${labelRemoved ? "the label is removed" : "nothing to do"}.`;
  return `The record of ${preview} is removed; Argo CD deletes the rest.`;
}
