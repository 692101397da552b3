import { Problem } from "../problem.ts";

/** A program of the base image that did not do its work, with what it said. */
export function engineFailed(what: string, lastWords: string): Problem {
  const said = lastWords.trim().split("\n").slice(-linesShown).join("\n").slice(-1500);
  return new Problem("usage", {
    code: "seed-engine-failed",
    message: said === "" ? `${what}.` : `${what}:\n${said}`,
  });
}

const linesShown = 12;
