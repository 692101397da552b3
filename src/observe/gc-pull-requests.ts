import { isLocal } from "../config/platform-config.ts";
import { canaryService } from "../config/scalars.ts";
import { gitHubTokenVariables } from "../config/token-variables.ts";
import type { KeptRecord, PullRequestFact } from "../gc/facts.ts";
import { hasLabel } from "../gc/label.ts";
import type { GitHub, ListedPullRequest, PullRequest } from "../ports/github.ts";
import type { Environment, Lazy } from "../ports.ts";
import type { Problem } from "../problem.ts";
import { cannotAsk } from "./cannot-ask.ts";
import { inTurn } from "./in-turn.ts";
import type { ObservedPlatform } from "./platform.ts";

export interface PullRequestQuestion {
  readonly github: Lazy<GitHub>;
  readonly environment: Environment;
  readonly platform: Pick<ObservedPlatform, "config" | "catalog">;
}

/** Repositories that are asked about at a time, and suspects of each: few requests in all, as GitHub wants it. */
const mostRepositories = 4;
const mostSuspects = 2;

/** So many without an answer, one after the other, and GitHub is not asked any more: each takes its whole time limit. */
const mostSilences = 3;

/** After these the next request would fare no better. */
const endsAll: readonly string[] = ["github-unauthorised", "github-forbidden", "github-rate-limited"];

/**
 * What GitHub says of the pull request of each record, by the preview's name: the open ones by the pages of their
 * repository, and one request each only for those that seem to be gone. What it does not answer is unknown. Throws
 * Problem `interrupted`.
 */
export async function observePullRequests(
  question: PullRequestQuestion,
  records: readonly KeptRecord[],
): Promise<ReadonlyMap<string, PullRequestFact>> {
  const asked = records.filter(({ service }) => service !== canaryService);
  const ask = asking(question);
  const repositories = [...Map.groupBy(asked, ({ pullRequest }) => pullRequest.repository.toLowerCase()).values()];
  const facts = await inTurn(repositories, mostRepositories, (members) => ofRepository(question, ask, members));
  return new Map(facts.flat());
}

/** An answer, or why there is none. */
type Answer<T> = { readonly value: T } | { readonly problem: Problem };
type Ask = <T>(request: (github: GitHub) => Promise<T>) => Promise<Answer<T>>;

/** Asks until GitHub says that it will not answer any more. */
function asking({ github }: PullRequestQuestion): Ask {
  let end: Problem | undefined;
  let silences = 0;
  return async (request) => {
    if (end !== undefined) return { problem: end };
    try {
      const value = await request(await github());
      silences = 0;
      return { value };
    } catch (error) {
      const problem = cannotAsk(error);
      silences = problem.code === "github-timed-out" ? silences + 1 : 0;
      if (endsAll.includes(problem.code) || silences >= mostSilences) end ??= problem;
      return { problem };
    }
  };
}

type NamedFact = readonly [string, PullRequestFact];

async function ofRepository(
  question: PullRequestQuestion,
  ask: Ask,
  records: readonly KeptRecord[],
): Promise<readonly NamedFact[]> {
  const repository = records[0]?.pullRequest.repository ?? "";
  const list = await ask((github) => github.openPullRequests(repository));
  if ("problem" in list && list.problem.code !== "github-not-found") {
    const fact = unanswered(question, list.problem);
    return records.map(({ name }) => [name, fact]);
  }
  const open = new Map(("value" in list ? list.value : []).map((one) => [one.number, one]));
  return inTurn(records, mostSuspects, async (record): Promise<NamedFact> => {
    const other = otherRepository(question.platform, record);
    if (other !== undefined) return [record.name, other];
    const listed = open.get(record.pullRequest.number);
    if (listed !== undefined && isWanted(question.platform, listed)) return [record.name, { kind: "wanted" }];
    // A repository that is not shown shows no pull request either.
    if ("problem" in list) return [record.name, { kind: "missing" }];
    return [record.name, await ofSuspect(question, ask, record)];
  });
}

/** The catalog decides which repository may speak for a service; one that left the catalog is spoken for by its record. */
function otherRepository(
  { catalog, config }: PullRequestQuestion["platform"],
  { service, pullRequest }: KeptRecord,
): PullRequestFact | undefined {
  // On one machine a service may be checked out twice.
  if (isLocal(config)) return undefined;
  const known = catalog.get(service)?.repository;
  if (known === undefined || known.toLowerCase() === pullRequest.repository.toLowerCase()) return undefined;
  return { kind: "unknown", why: `its record says ${pullRequest.repository}, and the catalog ${known}` };
}

/** Not in the list, or without its label there: only its own answer proves something, because pages move. */
async function ofSuspect(
  question: PullRequestQuestion,
  ask: Ask,
  { pullRequest: { repository, number } }: KeptRecord,
): Promise<PullRequestFact> {
  const answer = await ask((github) => github.pullRequest(repository, number));
  if ("problem" in answer) return unanswered(question, answer.problem);
  const found = answer.value;
  if (found === undefined) return { kind: "missing" };
  if (found.state !== "open") return { kind: "closed", merged: found.state === "merged", at: found.closedAt ?? null };
  return isWanted(question.platform, found) ? { kind: "wanted" } : { kind: "unlabelled" };
}

function isWanted(
  { config: { lifecycle, github } }: PullRequestQuestion["platform"],
  pullRequest: ListedPullRequest | PullRequest,
): boolean {
  return lifecycle === "record" || hasLabel(pullRequest, github.label);
}

/** Without a token nobody is asked, which is a way to run a platform that goes by records alone; else it is a fault. */
function unanswered({ platform, environment }: PullRequestQuestion, { code, message }: Problem): PullRequestFact {
  const hasToken = gitHubTokenVariables.some((name) => (environment[name] ?? "") !== "");
  if (code === "github-unauthorised" && platform.config.lifecycle === "record" && !hasToken) return { kind: "unasked" };
  return { kind: "unknown", why: whyUnknown(code, message) };
}

function whyUnknown(code: string, message: string): string {
  const known: Readonly<Record<string, string>> = {
    "github-timed-out": "GitHub did not answer",
    "github-unavailable": "GitHub did not answer",
    "github-rate-limited": "GitHub answers no more requests for a while",
    "github-unauthorised": "GitHub does not accept the token",
    "github-forbidden": "GitHub does not let us look",
  };
  return known[code] ?? message.replace(/\.$/, "");
}
