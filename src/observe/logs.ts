import type { Emit } from "../event.ts";
import { lineReader } from "../live/log-lines.ts";
import type { LogSource } from "../live/log-sources.ts";
import type { LogRequest } from "../ports/cluster.ts";
import { Problem } from "../problem.ts";
import { type Inside, permitted } from "./inside.ts";

/** How much of each log. */
export type LogExtent = Pick<LogRequest, "previous" | "sinceSeconds" | "tailLines">;

/** Takes lines of a log as they come, without their ends. */
export type WriteLines = (source: LogSource, lines: readonly string[]) => void;

/** Reads one log to its end; `lasts` false stops at the next piece. Throws Problem `log-missing`. */
export async function readLog(
  { cluster, record }: Pick<Inside, "cluster" | "record">,
  source: LogSource,
  request: LogExtent & { readonly follow?: boolean },
  write: WriteLines,
  lasts: () => boolean = () => true,
): Promise<void> {
  const lines = lineReader();
  const { pod, container } = source;
  for await (const piece of cluster.logs({ namespace: record.namespace, pod, container, ...request })) {
    const whole = lines.add(piece);
    if (whole.length > 0) write(source, whole);
    if (!lasts()) return;
  }
  const rest = lines.rest();
  if (rest.length > 0) write(source, rest);
}

/**
 * Reads logs one after another. One of several that is not there, because its pod has just gone, is told. Throws Problem
 * `log-missing` when none of them is there.
 */
export async function readLogs(
  inside: Inside,
  sources: readonly LogSource[],
  extent: LogExtent,
  { write, emit }: { readonly write: WriteLines; readonly emit: Emit },
): Promise<void> {
  let missing: Problem | undefined;
  let read = 0;
  for (const source of sources) {
    try {
      await permitted(inside, "look", () => readLog(inside, source, extent, write));
      read += 1;
    } catch (error) {
      if (!isLogMissing(error)) throw error;
      missing = error;
      if (sources.length > 1) emit({ kind: "warning", message: error.message, hints: [] });
    }
  }
  if (read === 0 && missing !== undefined) throw missing;
}

/** The container has no log, or no longer: its pod has gone, or it has not started. */
export function isLogMissing(error: unknown): error is Problem {
  return error instanceof Problem && error.code === "log-missing";
}
