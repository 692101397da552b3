import { formatLocation, type Problem } from "../../problem.ts";
import type { Check } from "../../report/doctor-document.ts";

/** What a check has come to. */
export type Outcome = Pick<Check, "status" | "detail" | "repair">;

/** One thing to look at. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** undefined when it makes no sense here. A Problem that it throws is what is wrong. */
  readonly ask: () => Promise<Outcome | undefined>;
}

/** Questions that belong together. */
export interface Group {
  readonly name: string;
  readonly questions: readonly Question[];
}

export function ok(detail: string): Outcome {
  return { status: "ok", detail, repair: [] };
}

export function warning(detail: string, ...repair: readonly string[]): Outcome {
  return { status: "warning", detail, repair: [...repair] };
}

export function failed(detail: string, ...repair: readonly string[]): Outcome {
  return { status: "failed", detail, repair: [...repair] };
}

/** It cannot be seen from here, or something else must work first; `repair` then says where to look. */
export function skipped(detail: string, ...repair: readonly string[]): Outcome {
  return { status: "skipped", detail, repair: [...repair] };
}

/** A check that was stopped: its findings and hints are what to do. */
export function failedBy(problem: Problem): Outcome {
  const findings = problem.findings.map(({ message, location }) =>
    location === undefined ? message : `${formatLocation(location)} ${message}`,
  );
  return failed(problem.message, ...findings, ...problem.hints);
}
