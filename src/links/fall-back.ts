import type { CatalogEntry } from "../config/catalog-entry.ts";
import { baselineAddresses } from "./dependencies.ts";
import type { Link } from "./link.ts";

/** Whether any of these links leads to a preview that goes. */
export function leadsTo(links: readonly Pick<Link, "to">[], gone: ReadonlySet<string>): boolean {
  return links.some(({ to }) => gone.has(to));
}

/**
 * Links without these previews: each falls back to its baseline and keeps its wish, so that the next `up` takes it up
 * again when the preview is there again. A dependency without a baseline leads nowhere until then.
 */
export function fallBack(
  links: readonly Link[],
  gone: ReadonlySet<string>,
  catalog: ReadonlyMap<string, CatalogEntry>,
): readonly Link[] {
  return links.map((link) => {
    if (!gone.has(link.to)) return link;
    const to = catalog.get(link.service)?.baseline?.name ?? "none";
    return { ...link, to, wanted: link.wanted ?? link.to, addresses: baselineAddresses(catalog, link.service) };
  });
}
