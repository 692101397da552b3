import type { Event } from "../event.ts";
import { type AutomaticQuestion, automaticLink } from "./automatic.ts";
import { baselineAddresses } from "./dependencies.ts";
import { type Dependency, type ExplicitSource, isExplicit, isToPreview, type Link } from "./link.ts";
import { noBaseline, requireAddress, requireDependency, requireSameService, targetMissing } from "./refusals.ts";
import { targetName, type WrittenLink } from "./written.ts";

/** A link that a command asks for now. */
export interface AskedLink extends WrittenLink {
  readonly because: ExplicitSource;
}

export interface LinkQuestion extends AutomaticQuestion {
  readonly dependencies: readonly Dependency[];
  /** In order; the last one of a service counts. */
  readonly asked: readonly AskedLink[];
  /** What the record holds of earlier decisions. */
  readonly kept: readonly Pick<Link, "service" | "to" | "wanted" | "because">[];
  /** Of the pull request's description; the last one of a service counts. */
  readonly described: readonly WrittenLink[];
  /** Previews among the targets whose pull requests are over, by name: they are about to go. */
  readonly closed: ReadonlyMap<string, "closed" | "merged">;
  /** Names of all previews there are, for a suggestion. */
  readonly previews: readonly string[];
}

export interface LinkAnswer {
  readonly links: readonly Link[];
  /** What a person should know of the decisions. */
  readonly told: readonly Event[];
}

/**
 * Decides each dependency by the first of these that says anything: what is asked for now, what an earlier command
 * asked for, the description, the same pull request, `autoLink`, the baseline. A target that is asked for now and is not
 * there is a Problem (`link-target-missing`); any other wish waits at the baseline, as it does for one that is about to go.
 */
export function resolveLinks(question: LinkQuestion): LinkAnswer {
  const { caller, dependencies, catalog } = question;
  for (const { service } of question.asked)
    requireDependency({ service: caller.service, dependencies, catalog }, service);
  const decided = dependencies.map((dependency) => {
    const { link, told } = decide(question, dependency);
    return { link, told: [...told, ...toldOf(question, link)] };
  });
  return { links: decided.map(({ link }) => link), told: decided.flatMap(({ told }) => told) };
}

interface Decided {
  readonly link: Link;
  readonly told: readonly Event[];
}

interface Wish {
  /** A preview's name, or the baseline's. */
  readonly wanted: string;
  readonly because: string;
}

function decide(question: LinkQuestion, dependency: Dependency): Decided {
  const { service } = dependency;
  const asked = question.asked.findLast((link) => link.service === service);
  if (asked !== undefined) return { link: asAsked(question, dependency, asked), told: [] };
  const kept = question.kept.find((link) => link.service === service);
  if (kept?.wanted != null && isExplicit(kept))
    return grant(question, dependency, { wanted: kept.wanted, because: kept.because });
  const described = question.described.findLast((link) => link.service === service);
  const wanted = described && targetName(service, described.to);
  if (wanted === undefined) return byItself(question, dependency);
  if (isToPreview({ service, to: wanted }) || wanted === baselineName(question, service))
    return grant(question, dependency, { wanted, because: "description" });
  const { link, told } = byItself(question, dependency);
  const message = `The description links ${service} to \`${wanted}\`, which is no preview of it; it is ${link.to}.`;
  return { link, told: [warning(message), ...told] };
}

/** Asked for now: it must be there. The same wish as before is nothing new. */
function asAsked(question: LinkQuestion, dependency: Dependency, { to, because }: AskedLink): Link {
  const { service } = dependency;
  const before = question.kept.find((link) => link.service === service);
  const source = (wanted: string) =>
    before !== undefined && before.wanted === wanted && isExplicit(before) ? before.because : because;
  if (to === baselineName(question, service))
    return toBaseline(question, dependency, { wanted: to, because: source(to) });
  const name = targetName(service, to);
  const target = question.targets.get(name);
  if (target === undefined) throw targetMissing(dependency, { name, written: to }, question);
  requireSameService(dependency, target);
  requireAddress(dependency, target.addresses, name);
  return { ...dependency, to: name, because: source(name), wanted: name, addresses: target.addresses };
}

/** A wish that may have to wait: meanwhile the baseline takes its place. */
function grant(question: LinkQuestion, dependency: Dependency, { wanted, because }: Wish): Decided {
  const { service, via } = dependency;
  if (!isToPreview({ service, to: wanted })) {
    // The platform may have given its baseline another name since.
    const name = baselineName(question, service) ?? wanted;
    return { link: toBaseline(question, dependency, { wanted: name, because }), told: [] };
  }
  const target = question.targets.get(wanted);
  const ended = question.closed.get(wanted);
  if (target !== undefined && ended === undefined && target.service === service && target.addresses[via] !== null) {
    const link = { ...dependency, to: wanted, because, wanted, addresses: target.addresses };
    return { link, told: [] };
  }
  const link = toBaseline(question, dependency, { wanted, because });
  const lacks = target === undefined ? "is not there" : `has no ${via} address`;
  const why = ended === undefined ? lacks : endedText(ended);
  return { link, told: [warning(`${wanted} ${why}, so ${service} is ${placeOf(link)}; the wish is kept.`)] };
}

function endedText(ended: "closed" | "merged"): string {
  return `is of a ${ended} pull request`;
}

function placeOf({ to }: Link): string {
  return to === "none" ? "not linked" : to;
}

/** The preview that belongs to the same change, of which one that is about to go is told. */
function byItself(question: LinkQuestion, dependency: Dependency): Decided {
  const targets = new Map([...question.targets].filter(([name]) => !question.closed.has(name)));
  const decided = automatically({ ...question, targets }, dependency);
  const first = automaticLink(question, dependency.service)?.target.name;
  const ended = first === undefined ? undefined : question.closed.get(first);
  if (ended === undefined) return decided;
  const message = `${first} ${endedText(ended)}, so ${dependency.service} is ${placeOf(decided.link)}.`;
  return { link: decided.link, told: [warning(message), ...decided.told] };
}

function automatically(question: LinkQuestion, dependency: Dependency): Decided {
  const { service, via } = dependency;
  const found = automaticLink(question, service);
  if (found === undefined || found.target.addresses[via] === null)
    return { link: toBaseline(question, dependency, undefined), told: [] };
  const { target, because, among } = found;
  const { name, addresses } = target;
  const names = among.map((one) => one.name).join(", ");
  const message = `${service}: ${name} was pushed last of ${among.length} previews that fit (${because}): ${names}.`;
  return {
    link: { ...dependency, to: name, because, wanted: name, addresses },
    told: among.length > 1 ? [{ kind: "notice", message }] : [],
  };
}

function toBaseline(question: LinkQuestion, dependency: Dependency, wish: Wish | undefined): Link {
  const { service, optional } = dependency;
  const base = { ...dependency, because: wish?.because ?? "default", wanted: wish?.wanted ?? null };
  const addresses = baselineAddresses(question.catalog, service);
  const name = baselineName(question, service);
  if (name === undefined) {
    if (!optional) throw noBaseline(question.caller.service, service, question.catalog);
    return { ...base, to: "none", addresses };
  }
  requireAddress(dependency, addresses, name);
  return { ...base, to: name, addresses };
}

function baselineName({ catalog }: LinkQuestion, service: string): string | undefined {
  return catalog.get(service)?.baseline?.name;
}

/** What is new about where a link leads, or wrong with it. */
function toldOf({ kept, targets }: LinkQuestion, { service, to }: Link): readonly Event[] {
  const before = kept.find((link) => link.service === service);
  const again = before !== undefined && before.wanted === to && before.to !== to;
  const asleep = targets.get(to)?.asleep === true;
  return [
    ...(again ? [{ kind: "notice", message: `${to} is there now, so ${service} leads to it.` } as const] : []),
    ...(asleep
      ? [warning(`${to} is asleep, so ${service} does not answer.`, `Wake it with \`preview wake ${to}\`.`)]
      : []),
  ];
}

function warning(message: string, ...hints: readonly string[]): Event {
  return { kind: "warning", message, hints };
}
