import type { BranchRules } from "../../ports/github.ts";
import { Problem } from "../../problem.ts";
import { requireOnGitHub } from "../repository-name.ts";
import { type Outcome, ok, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

const commands = "README.md of the platform repository has the commands, under `Protect the branches`.";

/**
 * Whether `main` takes reviewed changes only, and `previews` cannot lose previews. Only GitHub's own rules can be seen,
 * and not who is exempt from them.
 */
export async function askBranches(facts: Facts): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  if (platform === undefined) return undefined;
  let rules: readonly [BranchRules, BranchRules];
  try {
    const name = requireOnGitHub("The platform repository", platform.repository.url, facts.environment);
    const github = await facts.ports.github();
    rules = await Promise.all([github.branchRules(name, "main"), github.branchRules(name, "previews")]);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    return skipped(`Their rules cannot be seen: ${error.message}`, commands);
  }
  const findings = [...mainFindings(rules[0]), ...previewsFindings(rules[1])];
  if (findings.length > 0) return warning(findings.join(" "), commands);
  return ok("`main` takes reviewed changes only; `previews` cannot be deleted or force-pushed");
}

/** Whoever changes `main` changes what Argo CD does on the cluster. */
function mainFindings({ protected: isProtected, rules }: BranchRules): readonly string[] {
  return isProtected || rules.includes("pull_request") ? [] : ["`main` takes pushes without a review."];
}

function previewsFindings({ protected: isProtected, rules }: BranchRules): readonly string[] {
  const lost = ["deletion", "non_fast_forward"].some((rule) => !rules.includes(rule));
  return [
    ...(lost && !isProtected ? ["`previews` can be deleted or force-pushed, which would remove all previews."] : []),
    ...(rules.includes("pull_request")
      ? ["`previews` wants pull requests, so only those who are exempt can publish."]
      : []),
  ];
}
