import { Problem } from "../problem.ts";

/** The problem behind somebody who cannot be asked, where the work goes on without; an interruption or a bug is thrown on. */
export function cannotAsk(error: unknown): Problem {
  if (error instanceof Problem && error.kind !== "interrupted" && error.kind !== "bug") return error;
  throw error;
}
