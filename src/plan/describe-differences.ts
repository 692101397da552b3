import { type FileDifference, recordFile } from "../preview/folder.ts";

/** `new: 11 files`, `only links.env and the record changed`, `app.yaml, preview.env and the record changed`. */
export function describeDifferences(differences: readonly FileDifference[], existed: boolean): string {
  if (!existed) return `new: ${differences.length} files`;
  const names = differences.map(({ file }) => (file === recordFile ? "the record" : file));
  const files = names.filter((name) => name !== "the record");
  const ordered = names.includes("the record") ? [...files, "the record"] : files;
  const list = ordered.length > 1 ? `${ordered.slice(0, -1).join(", ")} and ${ordered.at(-1)}` : ordered.join("");
  return `${files.length <= 2 ? "only " : ""}${list} changed`;
}
