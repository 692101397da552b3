import type { BranchRules, GitHubRepository } from "../../ports/github.ts";
import { Problem } from "../../problem.ts";
import { requireOnGitHub } from "../repository-name.ts";
import { type Outcome, ok, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

const commands = "README.md or PREVIEWS.md of the platform repository has the commands, under `Protect the branches`.";

/**
 * Whether `main` takes reviewed changes only and is the default branch, and `previews` cannot lose previews. Only GitHub's
 * own rules can be seen, and not who is exempt from them.
 */
export async function askBranches(facts: Facts): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  if (platform === undefined) return undefined;
  let rules: readonly [BranchRules, BranchRules];
  let found: GitHubRepository;
  try {
    const name = requireOnGitHub("The platform repository", platform.repository.url, facts.environment);
    const github = await facts.ports.github();
    const asked = [github.branchRules(name, "main"), github.branchRules(name, "previews")] as const;
    [found, ...rules] = await Promise.all([github.repository(name), ...asked]);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    return skipped(`Their rules cannot be seen: ${error.message}`, commands);
  }
  const findings = [...mainFindings(rules[0]), ...previewsFindings(rules[1])];
  const repair = findings.length > 0 ? [commands] : [];
  if (found.defaultBranch !== "main") {
    // The schedule of a workflow runs on the default branch only.
    findings.unshift(
      `The default branch is \`${found.defaultBranch}\` and not \`main\`, so gc.yml does not run by itself.`,
    );
    repair.unshift(`\`gh repo edit ${found.name} --default-branch main\``);
  }
  if (findings.length > 0) return warning(findings.join(" "), ...repair);
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
