import type { SeedFinding } from "../finding.ts";

/** Looks through the text of a script, which comes in chunks; what it finds does not depend on how it is cut. */
export interface TextCheck {
  readonly push: (text: string) => void;
  readonly end: () => readonly SeedFinding[];
}
