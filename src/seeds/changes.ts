import { editedScripts } from "./change-findings.ts";
import { type SeedHistory, standingOf } from "./history.ts";

/** What a branch does to the scripts of one database. */
export interface SeedChange {
  readonly kind: "added" | "edited" | "removed";
  /** Below the folder of the scripts; for a removed one its name where it was. */
  readonly path: string;
}

/** Scripts that are new, have another text or are gone since they were released, in the order of their versions. */
export function seedChanges(history: SeedHistory): readonly SeedChange[] {
  const { scripts, added, released } = standingOf(history);
  const edited = editedScripts(history).map(({ script }) => script.path);
  const present = new Set(scripts.map(({ version }) => version));
  const changed = scripts.flatMap((script): SeedChange[] => {
    const kind = added.includes(script) ? "added" : edited.includes(script.path) ? "edited" : undefined;
    return kind === undefined ? [] : [{ kind, path: script.path }];
  });
  const removed = [...released.values()]
    .filter(({ version }) => !present.has(version))
    .map(({ path, written, label }): SeedChange => ({ kind: "removed", path: path ?? `V${written}__${label}` }));
  return [...changed, ...removed];
}
