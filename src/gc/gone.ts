import { readPreviewName } from "../preview/name.ts";
import type { KeptRecord } from "./facts.ts";

/** Names of previews that records link to and that are not there. */
export function missingTargets(
  records: readonly Pick<KeptRecord, "links">[],
  present: ReadonlySet<string>,
): ReadonlySet<string> {
  const targets = new Set(records.flatMap(({ links }) => links.map(({ to }) => to)));
  return new Set([...targets].filter((to) => readPreviewName(to) !== undefined && !present.has(to)));
}
