import type { ChalkInstance } from "chalk";
import { type PlanDocumentFacts, planDocument, planText } from "../report/plan-document.ts";
import { fileDifferencesText } from "./file-differences.ts";
import { printable } from "./printable.ts";
import type { Result } from "./result.ts";

/** The one way in which `plan`, and `up --dry-run`, show a plan. */
export function planResult(
  facts: PlanDocumentFacts,
  options: { readonly style: ChalkInstance; readonly diff: boolean },
): Result & { readonly changed: boolean } {
  const document = planDocument(facts);
  const text = () =>
    [
      printable(planText(document, facts.preview)),
      ...(options.diff ? [fileDifferencesText(facts.differences, options.style)] : []),
    ]
      .filter(Boolean)
      .join("\n\n");
  return { kind: "Plan", data: document, text, changed: document.changed };
}
