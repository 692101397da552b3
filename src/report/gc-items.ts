import { type Decision, keep } from "../gc/decision.ts";
import type { Candidate } from "../gc/facts.ts";
import { type GcItem, linksText } from "./gc-report.ts";

export interface ItemFacts {
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Decision[];
  /** Why no preview is removed although some should be. */
  readonly refusal: string | null;
  /** By names of previews: why they cannot be changed. */
  readonly failed: ReadonlyMap<string, { readonly message: string }>;
  /** Names of those whose links lead elsewhere from now on, and from what. */
  readonly relinked: ReadonlyMap<string, readonly string[]>;
}

/** An entry for each preview, in their order, as it is before anything is done. */
export function gcItems({ candidates, decisions, refusal, failed, relinked }: ItemFacts): readonly GcItem[] {
  return candidates.map(({ name: { name } }, index): GcItem => {
    const { verdict, why, decided } = decisions[index] ?? keep("");
    const targets = relinked.get(name) ?? [];
    const item = { preview: name, verdict, why, error: null, relinked: [...targets], receipt: null };
    if (!decided) return { ...item, outcome: "undecided" };
    if (verdict === "remove" && refusal !== null) return { ...item, outcome: "refused", error: refusal };
    const problem = failed.get(name);
    if (problem !== undefined) return { ...item, outcome: "failed", error: problem.message };
    if (verdict === "keep" && targets.length > 0)
      return { ...item, verdict: "relink", why: linksText(targets), outcome: "planned" };
    return { ...item, outcome: verdict === "keep" ? "kept" : "planned" };
  });
}
