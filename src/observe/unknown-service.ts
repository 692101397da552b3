import { closest } from "../config/suggest.ts";
import type { ObservedPlatform } from "./platform.ts";

/** What to say of a service that the catalog does not have, and what may have been meant; undefined of one that it has. */
export function unknownService(
  service: string,
  { catalog, broken, repository }: Pick<ObservedPlatform, "catalog" | "broken" | "repository">,
): { readonly message: string; readonly hints: readonly string[] } | undefined {
  if (catalog.has(service) || broken.has(service)) return undefined;
  const meant = closest(service, [...catalog.keys(), ...broken.keys()]);
  return {
    message: `There is no service "${service}" in the catalog of ${repository.url}.`,
    hints: meant === undefined ? [] : [`did you mean "${meant}"?`],
  };
}
