import { gitHubTokenVariables } from "../../config/token-variables.ts";
import { labelMistake } from "../../gc/label.ts";
import type { GitHubAccount, GitHubRepository } from "../../ports/github.ts";
import type { Environment } from "../../ports.ts";
import { failed, type Group, type Outcome, ok, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The token, and what it may do in the service's repository. What rests on a token that does not work is left out. */
export function gitHubChecks(facts: Facts): Group {
  return {
    name: "GitHub",
    questions: [
      { id: "github-token", title: "token", ask: async () => describe(await facts.account(), facts.environment) },
      { id: "github-limit", title: "rate limit", ask: () => askLimit(facts) },
      { id: "github-repository", title: "repository", ask: () => askRepository(facts) },
      { id: "github-pull-requests", title: "pull requests", ask: () => askPullRequests(facts) },
      { id: "github-label", title: "label", ask: () => askLabel(facts) },
    ],
  };
}

function describe({ login, url }: GitHubAccount, environment: Environment): Outcome {
  const variable = gitHubTokenVariables.find((name) => environment[name]?.trim());
  const from = variable === undefined ? "of `gh auth token`" : `of ${variable}`;
  return ok(`${login === null ? "an app's" : `${login}'s`}, ${from}, accepted by ${url}`);
}

/** A run of `up` asks about ten times; `gc` asks once for each preview. */
const fewRequests = 100;

async function askLimit(facts: Facts): Promise<Outcome | undefined> {
  const account = await known(facts.account);
  if (account === undefined) return undefined;
  if (account.limit === null) return ok("none");
  const { left, total, resetsAt } = account.limit;
  const text = `${left} of ${total} requests left until ${resetsAt}`;
  const wait = `Wait until ${resetsAt}, or use another token; CI and developers should not share one.`;
  if (left === 0) return failed(text, wait);
  return left < fewRequests ? warning(text, wait) : ok(text);
}

async function askRepository(facts: Facts): Promise<Outcome | undefined> {
  const name = await ownRepository(facts);
  if (name === undefined || (await known(facts.account)) === undefined) return undefined;
  const found = await facts.gitHubRepository();
  const detail = `${found.name}, ${found.private ? "private" : "public"}, default branch ${found.defaultBranch}`;
  if (found.name.toLowerCase() === name.toLowerCase()) return ok(detail);
  return warning(
    `${name} is now ${found.name}.`,
    "Change the remote: `git remote set-url origin` with the new URL.",
    "Change `repository:` in the service's file of the platform's catalog.",
  );
}

async function askPullRequests(facts: Facts): Promise<Outcome | undefined> {
  const [name, repository] = [await ownRepository(facts), await known(facts.repository)];
  if (name === undefined || (await accessOf(facts)) === undefined) return undefined;
  const branch = repository?.branch ?? repository?.defaultBranch ?? "main";
  const [first] = await (await facts.ports.github()).pullRequestsOfBranch(name, branch);
  const { lifecycle, github } = (await known(facts.platform))?.config ?? {};
  const label = lifecycle === "pull-request" ? github?.label : undefined;
  const mistake = first === undefined || label === undefined ? undefined : labelMistake(first, label);
  if (mistake !== undefined) return warning(mistake.message, ...mistake.hints);
  return ok(
    first === undefined ? `can be read; none is open of ${branch}` : `can be read; ${first.number} is of ${branch}`,
  );
}

/** GitHub tells what a person may do, and the scopes of classic tokens; of other tokens it tells nothing. */
async function askLabel(facts: Facts): Promise<Outcome | undefined> {
  const [name, access, platform] = [await ownRepository(facts), await accessOf(facts), await known(facts.platform)];
  if (name === undefined || access === undefined) return undefined;
  if (platform?.config.lifecycle === "record") return skipped("Not needed: `lifecycle: record` looks at no label.");
  return mayLabel(access.account, access.repository, platform?.config.github.label ?? "preview");
}

function mayLabel({ login, scopes }: GitHubAccount, repository: GitHubRepository, label: string): Outcome {
  const { name, may } = repository;
  const without = `Without it \`preview up\` works only where somebody else sets the label "${label}".`;
  if (login === null || may === null) {
    return skipped(
      "GitHub does not tell what this token may do.",
      "In a workflow: `permissions: {pull-requests: write}`.",
      without,
    );
  }
  if (!may.triage && !may.push) {
    return failed(`${login} may not set labels in ${name}.`, `Ask for the role Triage or Write in ${name}.`, without);
  }
  const wanted = repository.private ? ["repo"] : ["repo", "public_repo"];
  if (scopes !== null && !scopes.some((scope) => wanted.includes(scope))) {
    return failed(
      `The token's scopes (${scopes.join(", ") || "none"}) do not allow it.`,
      "`gh auth refresh --scopes repo`, or a fine-grained token with `Pull requests: write`.",
      without,
    );
  }
  const kind = scopes === null ? "; the token needs `Pull requests: write`, which is seen when a label is set" : "";
  return ok(`${login} may set labels in ${name}${kind}`);
}

async function accessOf(facts: Facts) {
  const [account, repository] = await Promise.all([known(facts.account), known(facts.gitHubRepository)]);
  return account === undefined || repository === undefined ? undefined : { account, repository };
}

/** Only the pull requests of a service matter. */
async function ownRepository({ serviceFile, repositoryName }: Facts): Promise<string | undefined> {
  return (await known(serviceFile)) === undefined ? undefined : known(repositoryName);
}
