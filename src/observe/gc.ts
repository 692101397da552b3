import type { Emit } from "../event.ts";
import { decide, decider, idleSeconds } from "../gc/decide.ts";
import type { Decision } from "../gc/decision.ts";
import { type Candidate, type KeptRecord, kept, type Looks, noLooks, ownRecord, type Rules } from "../gc/facts.ts";
import { usedByLink } from "../gc/used-by-link.ts";
import { wakeInRoom } from "../gc/wake-room.ts";
import type { Environment, Ports } from "../ports.ts";
import type { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import { type ClusterAnswer, clusterTime, observeCluster, observeLostStores } from "./gc-cluster.ts";
import { observePullRequests } from "./gc-pull-requests.ts";
import { observeCalled } from "./gc-traffic.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readPartsOfRecords } from "./records.ts";

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
  const records = await readPartsOfRecords(
    snapshot,
    names.map(({ name }) => name),
    emit,
    kept,
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
  const decisions = await decideLooking(question, candidates, rules, cluster);
  return { platform, candidates, decisions, now, cluster };
}

async function gitHubTime({ github }: Ports): Promise<Instant | undefined> {
  try {
    return (await github()).time();
  } catch {
    // Whoever needs GitHub has told why it cannot be asked.
    return undefined;
  }
}

/**
 * Decides of each preview by what is known of all, and then looks at what costs a request for each, only where the answer
 * matters: whether somebody calls what would sleep as idle, and whether a store of what stays awake has lost its data.
 * Those that a look is about are decided of again.
 */
async function decideLooking(
  { ports, emit }: GcQuestion,
  candidates: readonly Candidate[],
  rules: Rules,
  cluster: ClusterAnswer,
): Promise<readonly Decision[]> {
  const { now, expiry, limits } = rules;
  if (now === undefined) return decide(candidates, noLooks, rules);
  const decideOne = decider(rules);
  const again = (decisions: readonly Decision[], names: Pick<ReadonlySet<string>, "has">, looks: Looks) =>
    decisions.map((decision, index) => {
      const candidate = candidates[index];
      return candidate !== undefined && names.has(candidate.name.name) ? decideOne(candidate, looks) : decision;
    });
  const first = candidates.map((candidate) => decideOne(candidate, noLooks));
  const idle = decidedAs("sleep", candidates, first).filter(
    (record) => idleSeconds(record, { ...rules, now }) !== undefined,
  );
  const called = await observeCalled({ web: ports.web, emit }, expiry, idle);
  const second = again(first, called, { ...noLooks, called });
  const stays = awakeAfter(candidates, wakeInRoom(candidates, second, limits));
  const used = usedByLink(
    // What goes now leads nowhere any more.
    candidates.flatMap((candidate, index) => (second[index]?.verdict === "remove" ? [] : (ownRecord(candidate) ?? []))),
    (name) => stays.has(name),
  );
  const looks = { ...noLooks, called: new Set([...called, ...used]) };
  const third = again(second, used, looks);
  if (cluster.facts === undefined) return wakeInRoom(candidates, third, limits);
  const { lost, unseen } = await observeLostStores(ports, cluster.facts, decidedAs("keep", candidates, third));
  const looked = new Set([...lost.keys(), ...unseen.keys()]);
  return wakeInRoom(candidates, again(third, looked, { ...looks, lost, unseen }), limits);
}

/** Records of those of which this was decided, and not for want of knowledge. */
function decidedAs(
  verdict: Decision["verdict"],
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): readonly KeptRecord[] {
  return candidates.flatMap(({ record }, index) => {
    const decision = decisions[index];
    return record !== undefined && decision?.verdict === verdict && decision.decided ? [record] : [];
  });
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
