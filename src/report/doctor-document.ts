import * as z from "zod";

const checkStatuses = ["ok", "warning", "failed", "skipped"] as const;

const checkSchema = z.object({
  id: z.string().meta({ description: "Stable, for machines: `cluster-version`." }),
  group: z.string(),
  title: z.string(),
  status: z
    .enum(checkStatuses)
    .meta({ description: "skipped: it cannot be seen from here, or something else must work first." }),
  detail: z.string(),
  repair: z.array(z.string()).meta({ description: "What to do, in order: sentences, with commands in backticks." }),
});

/** One thing that `doctor` has looked at. */
export type Check = z.output<typeof checkSchema>;
export type CheckStatus = Check["status"];

/** The document of kind Doctor: what works, what does not, and what to do about it. */
export const doctorDocumentSchema = z.object({
  ok: z.boolean().meta({ description: "No check has failed; there may be warnings." }),
  version: z.string().meta({ description: "Of preview." }),
  checks: z.array(checkSchema),
});

export type DoctorDocument = z.output<typeof doctorDocumentSchema>;

export function doctorDocument(version: string, checks: readonly Check[]): DoctorDocument {
  return { ok: !checks.some(({ status }) => status === "failed"), version, checks: [...checks] };
}

/** `24 checks: 20 ok, 1 warning, 2 failed, 1 skipped.` */
export function summaryText(checks: readonly Check[]): string {
  const counts = checkStatuses.map((status) => {
    const count = checks.filter((check) => check.status === status).length;
    return count === 0 ? "" : `${count} ${status === "warning" && count > 1 ? "warnings" : status}`;
  });
  return `${checks.length} ${checks.length === 1 ? "check" : "checks"}: ${counts.filter(Boolean).join(", ")}.`;
}
