import type { LivePreview } from "../live/live-preview.ts";
import { recordedPhase } from "../live/phase.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { exitCodes, type Problem } from "../problem.ts";
import type { Cost } from "../report/cost.ts";
import { previewDocument } from "../report/preview-document.ts";
import type { Result } from "./result.ts";

/**
 * The one way in which commands that publish a preview end: with its URL, and exit code 8 where the cluster could not be
 * watched. `seen` is undefined when nobody waited.
 */
export function publishedResult(
  record: PreviewRecord,
  seen: { readonly live?: LivePreview | undefined; readonly problem?: Problem | undefined } | undefined,
  cost: Cost | null,
): Result {
  const ready = seen !== undefined && seen.problem === undefined;
  const reached = record.asleep
    ? ({ phase: "asleep", reason: "the service does not run" } as const)
    : ({ phase: "ready", reason: "every check passed" } as const);
  const answer = ready ? reached : recordedPhase;
  return {
    kind: "Preview",
    data: previewDocument(record, { answer, cost, live: seen?.live }),
    text: () => record.url,
    exitCode: seen?.problem === undefined ? 0 : exitCodes["not-yet"],
  };
}
