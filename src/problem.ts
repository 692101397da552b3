/** Why a command stops. Each kind has one exit code; users script against them. */
export type ProblemKind =
  | "bug"
  | "usage"
  | "config"
  | "not-found"
  | "auth"
  | "conflict"
  | "unhealthy"
  | "timeout"
  | "not-yet"
  | "partial"
  | "findings"
  | "interrupted";

/** The exit code of each kind; `preview help exit-codes` and docs/dictionary.md list the same. */
export const exitCodes: Readonly<Record<ProblemKind, number>> = {
  bug: 1,
  usage: 2,
  config: 2,
  "not-found": 3,
  auth: 4,
  conflict: 5,
  unhealthy: 6,
  timeout: 7,
  "not-yet": 8,
  partial: 9,
  findings: 10,
  interrupted: 130,
};

/** A place in a file that a person can jump to. Line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with an input; a Problem may carry many, so that all are shown at once. */
export interface Finding {
  readonly message: string;
  readonly location?: Location;
}

export interface ProblemDetails {
  /** Stable, for machines: `image-missing`, `pull-request-closed`. */
  readonly code: string;
  /** What failed and why, as a sentence. */
  readonly message: string;
  /** What to do about it, one sentence each. */
  readonly hints?: readonly string[];
  readonly findings?: readonly Finding[];
  readonly location?: Location;
  readonly cause?: unknown;
}

/** Everything that stops a command on purpose. It is printed once, in main. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly hints: readonly string[];
  readonly findings: readonly Finding[];
  readonly location: Location | undefined;

  constructor(kind: ProblemKind, details: ProblemDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "Problem";
    this.kind = kind;
    this.code = details.code;
    this.hints = details.hints ?? [];
    this.findings = details.findings ?? [];
    this.location = details.location;
  }

  get exitCode(): number {
    return exitCodes[this.kind];
  }
}

/** The same Problem with one hint more. */
export function withHint(problem: Problem, hint: string): Problem {
  const { code, message, hints, findings, location, cause } = problem;
  return new Problem(problem.kind, {
    ...{ code, message, findings, cause, hints: [...hints, hint] },
    ...(location !== undefined && { location }),
  });
}

/** `preview.yaml:14:3`, the form that editors and terminals turn into a link. */
export function formatLocation(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`;
}

/** A disk that is full, or a folder that cannot be written: no mistake of ours, and nothing is half-done by it. */
export function storageProblem(cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Problem("usage", {
    code: "storage-failed",
    message: `Files of this run cannot be written: ${said.trim().slice(0, 300)}`,
    hints: [
      "Free some space, or have TMPDIR, or XDG_DATA_HOME on one machine, name a folder that has some and can be written.",
    ],
    cause,
  });
}
