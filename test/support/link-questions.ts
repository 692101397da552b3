import type { CatalogEntry } from "../../src/config/catalog-entry.ts";
import type { Dependency, Link } from "../../src/links/link.ts";
import type { LinkQuestion } from "../../src/links/resolve.ts";
import type { Target } from "../../src/links/target.ts";

export const services = ["payments", "search", "mail"] as const;

/** A service of the catalog, in a repository of its own. */
export function entry(name: string, baseline = true): CatalogEntry {
  return {
    apiVersion: "preview/v1",
    kind: "Service",
    name,
    repository: `acme/${name}`,
    path: ".",
    type: "backend",
    secrets: { allow: [] },
    ...(baseline && {
      baseline: { name: "staging", internal: `http://${name}.staging`, public: `https://${name}.acme.dev` },
    }),
  };
}

/** A preview of such a service, by its name. */
export function target(service: string, number: number, of: Partial<Target> = {}): readonly [string, Target] {
  const name = `${service}-pr-${number}`;
  return [
    name,
    {
      ...{ name, service, jira: [], asleep: false, lastPushAt: "2026-11-22T08:00:00Z", links: [] },
      pullRequest: { repository: `acme/${service}`, number, branch: `branch-${number}` },
      addresses: { internal: `http://${name}`, public: `https://${name}` },
      ...of,
    },
  ];
}

/** A dependency of a backend. */
export function dependency(service: string, of: Partial<Dependency> = {}): Dependency {
  return { service, as: `${service.toUpperCase()}_URL`, via: "internal", optional: false, ...of };
}

/** What a record keeps of a link that led there. */
export function kept(service: string, wanted: string | null, of: Partial<Link> = {}): LinkQuestion["kept"][number] {
  return { service, to: wanted ?? "staging", because: "link command", wanted, ...of };
}

/** The links of shop-api-pr-42, which calls all of them. */
export function question(of: Partial<LinkQuestion> = {}): LinkQuestion {
  const repository = "acme/shop-api";
  return {
    caller: {
      ...{ name: "shop-api-pr-42", service: "shop-api", jira: ["SHOP-7"] },
      pullRequest: { repository, number: 42, branch: "SHOP-7-cart" },
    },
    dependencies: services.map((service) => dependency(service)),
    catalog: new Map(services.map((name) => [name, entry(name)])),
    autoLink: "none",
    asked: [],
    kept: [],
    closed: new Map(),
    described: [],
    targets: new Map(),
    previews: [],
    ...of,
  };
}
