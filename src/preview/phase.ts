/** The state of a preview as people and scripts name it; docs/dictionary.md says when each holds. */
export type Phase =
  | "absent"
  | "deleting"
  | "unknown"
  | "asleep"
  | "pending"
  | "failed"
  | "degraded"
  | "ready"
  | "progressing";

export interface PhaseAnswer {
  readonly phase: Phase;
  /** Why, for a person. */
  readonly reason: string;
}

/** The phase of a preview of which only the branch of the records was read. */
export function recordedPhase(record: unknown): PhaseAnswer {
  if (record === undefined) return { phase: "absent", reason: "there is no record of it" };
  return { phase: "unknown", reason: "published; the cluster was not asked" };
}
