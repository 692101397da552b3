import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { DependencyConfig, ServiceConfig } from "../config/service-config.ts";
import { closest } from "../config/suggest.ts";
import { Problem } from "../problem.ts";
import type { Addresses, Link, Via } from "./link.ts";

/** A preview that may be linked to. */
export interface Target {
  readonly name: string;
  readonly service: string;
  readonly addresses: Addresses;
}

export interface LinkQuestion {
  readonly config: Pick<ServiceConfig, "service" | "type" | "dependencies">;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** `--link service=target`, in order; the last one of a service counts. */
  readonly asked: readonly { readonly service: string; readonly to: string }[];
  /** What the record holds of earlier decisions. */
  readonly kept: readonly Pick<Link, "service" | "wanted" | "because">[];
  /** Previews that a wish may mean, by name. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Names of all previews there are, for a suggestion. */
  readonly previews: readonly string[];
}

export interface LinkAnswer {
  readonly links: readonly Link[];
  readonly warnings: readonly string[];
}

/** `pr-7` or `7` of a dependency means its preview; anything else is taken as it is. */
export function targetName(service: string, written: string): string {
  const number = /^(?:pr-|#)?([1-9]\d{0,8})$/.exec(written)?.[1];
  return number === undefined ? written : `${service}-pr-${number}`;
}

/** Reads `service=target`; undefined when the text is not that. */
export function parseLink(text: string): { readonly service: string; readonly to: string } | undefined {
  const match = /^([^=\s]+)=([^=\s]+)$/.exec(text);
  return match === null ? undefined : { service: match[1] ?? "", to: match[2] ?? "" };
}

/** Reads `--link service=target`. Throws Problem `link-argument`. */
export function requireLink(text: string): { readonly service: string; readonly to: string } {
  const link = parseLink(text);
  if (link !== undefined) return link;
  throw new Problem("usage", {
    code: "link-argument",
    message: `\`${text.slice(0, 100)}\` is not a link.`,
    hints: ["Write service=pr-42, or service=staging."],
  });
}

/**
 * Decides each dependency: `--link`, then what the record keeps, then the baseline. A target that was asked for now
 * and is not there is a Problem (`link-target-missing`); one that is kept falls back with a warning.
 */
export function resolveLinks(question: LinkQuestion): LinkAnswer {
  for (const { service } of question.asked) requireDependency(question, service);
  const warnings: string[] = [];
  const links = Object.entries(question.config.dependencies).map(([service, dependency]) =>
    resolveOne(question, service, dependency, warnings),
  );
  return { links, warnings };
}

/** Each dependency as its baseline, for what must not depend on links; an address that is not there is empty. */
export function baselineLinks(
  question: Pick<LinkQuestion, "config" | "catalog">,
): readonly Pick<Link, "as" | "via" | "addresses">[] {
  return Object.entries(question.config.dependencies).map(([service, dependency]) => {
    const baseline = question.catalog.get(service)?.baseline;
    return {
      as: dependency.as,
      via: viaOf(question, dependency),
      addresses: { internal: baseline?.internal ?? null, public: baseline?.public ?? null },
    };
  });
}

function resolveOne(question: LinkQuestion, service: string, dependency: DependencyConfig, warnings: string[]): Link {
  const entry = question.catalog.get(service);
  const baseline = entry?.baseline;
  const base = { service, as: dependency.as, via: viaOf(question, dependency), optional: dependency.optional };
  const asked = question.asked.findLast((link) => link.service === service);
  if (asked !== undefined && asked.to !== baseline?.name)
    return linkTo(question, base, { name: targetName(service, asked.to), written: asked.to, because: "--link" });
  const kept = question.kept.find((link) => link.service === service);
  if (asked === undefined && kept?.wanted != null) {
    const target = question.targets.get(kept.wanted);
    if (target !== undefined)
      return { ...base, to: target.name, because: kept.because, wanted: kept.wanted, addresses: target.addresses };
    warnings.push(`${kept.wanted} is not there, so ${service} is ${baseline?.name ?? "not linked"}; the wish is kept.`);
  }
  const wanted = asked === undefined ? (kept?.wanted ?? null) : null;
  // Back to the baseline is as if nothing had ever been asked for; otherwise the next run would change the record.
  const because = wanted === null ? "default" : (kept?.because ?? "default");
  if (baseline === undefined) {
    if (!dependency.optional) throw noBaseline(question, service, entry !== undefined);
    return { ...base, to: "none", because, wanted, addresses: { internal: null, public: null } };
  }
  const addresses = { internal: baseline.internal ?? null, public: baseline.public ?? null };
  requireAddress(base, addresses, baseline.name);
  return { ...base, to: baseline.name, because, wanted, addresses };
}

type Undecided = Pick<Link, "service" | "as" | "via" | "optional">;

function linkTo(
  question: LinkQuestion,
  base: Undecided,
  { name, written, because }: { readonly name: string; readonly written: string; readonly because: string },
): Link {
  const target = question.targets.get(name);
  if (target === undefined) {
    throw new Problem("not-found", {
      code: "link-target-missing",
      message: `There is no preview \`${name}\` to link ${base.service} to.`,
      hints: [nearTarget(question, base.service, written)],
    });
  }
  if (target.service !== base.service) {
    throw new Problem("usage", {
      code: "link-target-other",
      message: `\`${name}\` is a preview of ${target.service}, so ${base.service} cannot be linked to it.`,
    });
  }
  requireAddress(base, target.addresses, name);
  return { ...base, to: name, because, wanted: name, addresses: target.addresses };
}

function nearTarget({ catalog, previews }: LinkQuestion, service: string, written: string): string {
  const baseline = catalog.get(service)?.baseline?.name;
  const own = previews.filter((name) => name.startsWith(`${service}-pr-`));
  const meant = closest(written, [...own, ...(baseline === undefined ? [] : [baseline])]);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return own.length === 0
    ? `There are no previews of ${service}; create one with \`preview up\` in its repository.`
    : `The previews of ${service} are: ${own.slice(0, 10).join(", ")}${own.length > 10 ? ", …" : ""}.`;
}

function viaOf(question: Pick<LinkQuestion, "config">, dependency: DependencyConfig): Via {
  return dependency.via ?? (question.config.type === "frontend" ? "public" : "internal");
}

function requireAddress(link: Undecided, addresses: Addresses, target: string): void {
  if (addresses[link.via] !== null) return;
  throw new Problem("config", {
    code: "address-missing",
    message: `${target} of ${link.service} has no ${link.via} address, which ${link.as} needs.`,
    hints: [`Add it to \`services/${link.service}.yaml\` of the platform repository, or set \`via:\` in preview.yaml.`],
  });
}

function requireDependency(question: LinkQuestion, service: string): void {
  const names = Object.keys(question.config.dependencies);
  if (names.includes(service)) return;
  const known = question.catalog.has(service);
  const meant = closest(service, names);
  throw new Problem("not-found", {
    code: known ? "not-a-dependency" : "service-unknown",
    message: known
      ? `${question.config.service} does not depend on "${service}".`
      : `There is no service "${service}".`,
    hints:
      meant === undefined
        ? [`The dependencies of ${question.config.service} are: ${names.join(", ") || "none"}.`]
        : [`did you mean "${meant}"?`],
  });
}

function noBaseline(question: LinkQuestion, service: string, known: boolean): Problem {
  const meant = known ? undefined : closest(service, question.catalog.keys());
  return new Problem(known ? "config" : "not-found", {
    code: known ? "baseline-missing" : "service-unknown",
    message: known
      ? `${service} has no baseline in the catalog, so ${question.config.service} has nothing to call.`
      : `The dependency "${service}" is not in the platform's catalog.`,
    hints: [
      meant === undefined
        ? `Add \`baseline:\` to \`services/${service}.yaml\`, link it with \`--link ${service}=pr-…\`, or make the dependency \`optional: true\`.`
        : `did you mean "${meant}"?`,
    ],
  });
}
