import type { ChalkInstance } from "chalk";
import { createTwoFilesPatch } from "diff";
import type { FileDifference } from "../preview/folder.ts";
import { printable } from "./printable.ts";

/** What differs between two versions of a folder, as a unified diff. */
export function fileDifferencesText(differences: readonly FileDifference[], style: ChalkInstance): string {
  return differences
    .map((difference) => {
      const before = difference.kind === "added" ? "" : difference.before;
      const after = difference.kind === "removed" ? "" : difference.after;
      const patch = createTwoFilesPatch(
        difference.kind === "added" ? "/dev/null" : `a/${difference.file}`,
        difference.kind === "removed" ? "/dev/null" : `b/${difference.file}`,
        before,
        after,
        undefined,
        undefined,
        { context: 2 },
      );
      return patch
        .split("\n")
        .slice(1)
        .map((line) => coloured(printable(line), style))
        .join("\n")
        .trimEnd();
    })
    .join("\n");
}

function coloured(line: string, style: ChalkInstance): string {
  if (line.startsWith("+++") || line.startsWith("---")) return style.bold(line);
  if (line.startsWith("@@")) return style.cyan(line);
  if (line.startsWith("+")) return style.green(line);
  return line.startsWith("-") ? style.red(line) : line;
}
