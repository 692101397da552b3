import type { Emit } from "../event.ts";
import { decide, idleSeconds } from "../gc/decide.ts";
import type { Decision } from "../gc/decision.ts";
import { type Candidate, type Looks, noLooks, ownRecord, type Rules } from "../gc/facts.ts";
import { usedByLink } from "../gc/used-by-link.ts";
import type { Environment, Ports } from "../ports.ts";
import type { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import { type ClusterAnswer, clusterTime, observeCluster, observeLostStores } from "./gc-cluster.ts";
import { observePullRequests } from "./gc-pull-requests.ts";
import { observeCalled } from "./gc-traffic.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";

export interface GcQuestion {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly emit: Emit;
  readonly platform: ObservedPlatform;
  readonly confirmMissing: boolean;
}

/** All previews of a platform at one moment, and what is decided of them. */
export interface Survey {
  readonly platform: ObservedPlatform;
  readonly candidates: readonly Candidate[];
  /** One for each candidate, in their order. */
  readonly decisions: readonly Decision[];
  /** By the clock of a server; undefined where none tells it. */
  readonly now: Instant | undefined;
  readonly cluster: ClusterAnswer;
}

/** Reads records, pull requests and the cluster, and decides. Throws Problem `interrupted`. */
export async function surveyPreviews(question: GcQuestion): Promise<Survey> {
  const { ports, platform, emit, confirmMissing } = question;
  const { config, snapshot } = platform;
  const names = previewsOf(snapshot);
  const records = await readRecords(
    snapshot,
    names.map(({ name }) => name),
    emit,
  );
  const own = names.flatMap((name) => ownRecord({ name, record: records.get(name.name) }) ?? []);
  const [pullRequests, cluster] = await Promise.all([
    observePullRequests({ ...question, github: ports.github }, own),
    observeCluster(ports, config.argocd.namespace),
  ]);
  const now = (await gitHubTime(ports)) ?? (await clusterTime(ports));
  const candidates = names.map((name): Candidate => {
    const record = records.get(name.name);
    const pullRequest = pullRequests.get(name.name) ?? { kind: "unasked" };
    return { name, record, pullRequest };
  });
  const rules: Rules = { expiry: config.expiry, limits: config.limits, now, confirmMissing };
  const looks = await lookCloser(question, candidates, rules, cluster);
  return { platform, candidates, decisions: decide(candidates, looks, rules), now, cluster };
}

async function gitHubTime({ github }: Ports): Promise<Instant | undefined> {
  try {
    return (await github()).time();
  } catch {
    // Whoever needs GitHub has told why it cannot be asked.
    return undefined;
  }
}

/** Looks at what costs a request for each preview, only where the answer matters. */
async function lookCloser(
  { ports, emit }: GcQuestion,
  candidates: readonly Candidate[],
  rules: Rules,
  cluster: ClusterAnswer,
): Promise<Looks> {
  const { now, expiry } = rules;
  if (now === undefined) return noLooks;
  const decidedAs = (looks: Looks, verdict: Decision["verdict"]) => {
    const decisions = decide(candidates, looks, rules);
    return candidates.flatMap(({ record }, index) => {
      const decision = decisions[index];
      return record !== undefined && decision?.verdict === verdict && decision.decided ? [record] : [];
    });
  };
  const idle = decidedAs(noLooks, "sleep").filter((record) => idleSeconds(record, { ...rules, now }) !== undefined);
  const called = await observeCalled({ web: ports.web, emit }, expiry, idle);
  const stays = awakeAfter(candidates, decide(candidates, { ...noLooks, called }, rules));
  const used = usedByLink(
    candidates.flatMap((candidate) => ownRecord(candidate) ?? []),
    (name) => stays.has(name),
  );
  const looks = { ...noLooks, called: new Set([...called, ...used]) };
  if (cluster.facts === undefined) return looks;
  return { ...looks, lost: await observeLostStores(ports, cluster.facts, decidedAs(looks, "keep")) };
}

/** Names of the previews that are awake when all of this is done: what goes or sleeps now uses nothing any more. */
function awakeAfter(candidates: readonly Candidate[], decisions: readonly Decision[]): ReadonlySet<string> {
  const names = candidates.flatMap(({ name, record }, index) => {
    const verdict = decisions[index]?.verdict;
    const awake = record?.asleep === false ? verdict !== "sleep" && verdict !== "remove" : verdict === "wake";
    return awake ? [name.name] : [];
  });
  return new Set(names);
}

/** Why the cluster was not looked at, where one is there to be looked at. */
export function clusterFault({ cluster: { problem } }: Pick<Survey, "cluster">): Problem | undefined {
  return problem?.code === "cluster-unconfigured" ? undefined : problem;
}
