import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Addresses, Dependency, Link } from "./link.ts";

type Config = Pick<ServiceConfig, "type" | "dependencies">;
type Catalog = ReadonlyMap<string, CatalogEntry>;

/** What a service calls: a backend from inside the cluster, a browser from outside, unless `via:` says otherwise. */
export function dependenciesOf({ type, dependencies }: Config): readonly Dependency[] {
  return Object.entries(dependencies).map(([service, { as, via, optional }]) => ({
    service,
    as,
    via: via ?? (type === "frontend" ? "public" : "internal"),
    optional,
  }));
}

/** Where a service's baseline can be reached: nowhere when the catalog has none. */
export function baselineAddresses(catalog: Catalog, service: string): Addresses {
  const baseline = catalog.get(service)?.baseline;
  return { internal: baseline?.internal ?? null, public: baseline?.public ?? null };
}

/** Each dependency as its baseline, for what must not depend on links; an address that is not there is empty. */
export function baselineLinks(config: Config, catalog: Catalog): readonly Pick<Link, "as" | "via" | "addresses">[] {
  return dependenciesOf(config).map(({ service, as, via }) => ({
    as,
    via,
    addresses: baselineAddresses(catalog, service),
  }));
}
