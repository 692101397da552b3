import { appendFile } from "node:fs/promises";
import type { Environment, Summary } from "../ports.ts";
import { Problem } from "../problem.ts";

/** The summary of a step of GitHub Actions: a file that the runner names. */
export function stepSummary({ GITHUB_STEP_SUMMARY: file }: Environment): Summary {
  return {
    async append(markdown) {
      if (file === undefined || file === "") return;
      try {
        await appendFile(file, markdown);
      } catch (cause) {
        throw new Problem("usage", {
          code: "unwritable",
          message: "The file that GITHUB_STEP_SUMMARY names cannot be written.",
          hints: ["GitHub Actions sets it; outside of it, unset it."],
          cause,
        });
      }
    },
  };
}
