import { Problem } from "../problem.ts";
import { parseDuration } from "../time.ts";

/** Collects an option that may be given several times. One at a time, because a list would swallow the argument after it. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Seconds of a duration that an option was given. Throws Problem `duration-invalid`. */
export function requireDuration(flag: string, text: string): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined) return seconds;
  throw new Problem("usage", {
    code: "duration-invalid",
    message: `\`${flag} ${text.slice(0, 50)}\` is not a duration.`,
    hints: ["Write 90s, 10m or 1h."],
  });
}
