import { readPreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";

/** Names of previews that records link to and that are not there. */
export function missingTargets(
  records: readonly Pick<PreviewRecord, "links">[],
  present: ReadonlySet<string>,
): ReadonlySet<string> {
  const targets = new Set(records.flatMap(({ links }) => links.map(({ to }) => to)));
  return new Set([...targets].filter((to) => readPreviewName(to) !== undefined && !present.has(to)));
}
