import type { CatalogEntry } from "../config/catalog-entry.ts";
import { closest } from "../config/suggest.ts";
import { Problem } from "../problem.ts";
import type { Addresses, Dependency } from "./link.ts";

type Catalog = ReadonlyMap<string, CatalogEntry>;

/** What a link can be asked of. */
export interface Known {
  /** The service whose dependencies they are. */
  readonly service: string;
  readonly dependencies: readonly Pick<Dependency, "service">[];
  readonly catalog: Catalog;
}

/** Makes sure that a service is a dependency. Throws Problem `link-itself`, `not-a-dependency`, `service-unknown`. */
export function requireDependency(known: Known, service: string): void {
  const names = known.dependencies.map((dependency) => dependency.service);
  if (names.includes(service)) return;
  if (service === known.service) {
    throw new Problem("usage", {
      code: "link-itself",
      message: `${service} cannot be linked to a preview of itself.`,
      hints: [ownDependencies(known)],
    });
  }
  const inCatalog = known.catalog.has(service);
  const meant = closest(service, names);
  throw new Problem("not-found", {
    code: inCatalog ? "not-a-dependency" : "service-unknown",
    message: inCatalog ? `${known.service} does not depend on "${service}".` : `There is no service "${service}".`,
    hints: [meant === undefined ? ownDependencies(known) : `did you mean "${meant}"?`],
  });
}

function ownDependencies({ service, dependencies }: Known): string {
  return `The dependencies of ${service} are: ${dependencies.map((one) => one.service).join(", ") || "none"}.`;
}

/** The preview that a dependency was asked to lead to is not there, or the name means none. */
export function targetMissing(
  dependency: Pick<Dependency, "service">,
  asked: { readonly name: string; readonly written: string },
  { catalog, previews }: { readonly catalog: Catalog; readonly previews: readonly string[] },
): Problem {
  const { service } = dependency;
  const baseline = catalog.get(service)?.baseline?.name;
  const own = previews.filter((name) => name.startsWith(`${service}-pr-`));
  const meant = closest(asked.written, [...own, ...(baseline === undefined ? [] : [baseline])]);
  const shown = `${own.slice(0, 10).join(", ")}${own.length > 10 ? ", …" : ""}`;
  const others =
    own.length === 0
      ? `There are no previews of ${service}; create one with \`preview up\` in its repository.`
      : `The previews of ${service} are: ${shown}.`;
  return new Problem("not-found", {
    code: "link-target-missing",
    message: `There is no preview \`${asked.name.slice(0, 100)}\` to link ${service} to.`,
    hints: [
      ...(meant === undefined ? [others] : [`did you mean "${meant}"?`]),
      ...(meant === undefined && baseline !== undefined ? [`\`${service}=${baseline}\` leads to its baseline.`] : []),
    ],
  });
}

/** Makes sure that a target is a preview of the dependency. Throws Problem `link-target-other`. */
export function requireSameService(
  { service }: Pick<Dependency, "service">,
  target: { readonly name: string; readonly service: string },
): void {
  if (target.service === service) return;
  throw new Problem("usage", {
    code: "link-target-other",
    message: `\`${target.name}\` is a preview of ${target.service}, so ${service} cannot be linked to it.`,
  });
}

/** Makes sure that a target can be reached the way that it is called. Throws Problem `address-missing`. */
export function requireAddress({ service, as, via }: Dependency, addresses: Addresses, target: string): void {
  if (addresses[via] !== null) return;
  throw new Problem("config", {
    code: "address-missing",
    message: `${target} of ${service} has no ${via} address, which ${as} needs.`,
    hints: [`Add it to \`services/${service}.yaml\` of the platform repository, or set \`via:\` in preview.yaml.`],
  });
}

/** A dependency that must lead somewhere, and has nowhere to lead to. */
export function noBaseline(caller: string, service: string, catalog: Catalog): Problem {
  const known = catalog.has(service);
  const meant = known ? undefined : closest(service, catalog.keys());
  return new Problem(known ? "config" : "not-found", {
    code: known ? "baseline-missing" : "service-unknown",
    message: known
      ? `${service} has no baseline in the catalog, so ${caller} has nothing to call.`
      : `The dependency "${service}" is not in the platform's catalog.`,
    hints: [
      meant === undefined
        ? `Add \`baseline:\` to \`services/${service}.yaml\`, link it with \`--link ${service}=pr-…\`, or make the dependency \`optional: true\`.`
        : `did you mean "${meant}"?`,
    ],
  });
}
