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

/** The phase of a preview of which only the record was read. */
export const recordedPhase: PhaseAnswer = { phase: "unknown", reason: "published; the cluster was not asked" };
