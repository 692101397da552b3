import type { Cause } from "../live/cause.ts";
import type { PreviewRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";
import type { Watcher } from "./until.ts";

const logLines = 10;

/** The cause as a Problem, with the last lines of the log that explains it. */
export async function stuckProblem(watcher: Watcher, record: PreviewRecord, cause: Cause): Promise<Problem> {
  const { code, message, outcome, log, workload } = cause;
  const lines = log === null ? [] : await lastLines(watcher, { namespace: record.namespace, ...log });
  const look =
    workload === null || log === null
      ? `preview status ${record.name}`
      : `preview logs ${record.name} --service ${workload}`;
  return new Problem(outcome, {
    code,
    message,
    findings: lines.map((line) => ({ message: line })),
    hints: [...cause.hints, `See more with \`${look}\`.`],
  });
}

/** A log that cannot be read must not hide what it would have explained. */
async function lastLines(
  { ports }: Watcher,
  of: { readonly namespace: string; readonly pod: string; readonly container: string; readonly previous: boolean },
): Promise<readonly string[]> {
  let text = "";
  try {
    for await (const piece of (await ports.cluster()).logs({ ...of, tailLines: logLines })) text += piece;
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
  }
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** The time is over, and nothing says that waiting is in vain. */
export function notReadyInTime({ name, asleep }: PreviewRecord, seconds: number, waitingFor: string): Problem {
  const [state, command] = asleep ? ["asleep", "sleep"] : ["ready", "up"];
  return new Problem("timeout", {
    code: `not-${state}-in-time`,
    message: `${name} is not ${state} after ${seconds} s. What it waits for: ${waitingFor}.`,
    hints: [
      `It goes on by itself: \`preview status ${name}\` shows how far it is.`,
      `Running \`preview ${command}\` again waits for it again; \`--timeout 30m\` waits longer.`,
    ],
  });
}
