import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { Files } from "../ports.ts";
import { canonicalJson, type Json } from "../preview/json.ts";
import { registrationFiles } from "../scaffold/registration.ts";
import type { ObservedPlatform } from "./platform.ts";

/** The files of a registration that `main` does not hold as they shall be; empty when the service is registered. */
export async function missingRegistration(
  { snapshot, config, catalog }: Pick<ObservedPlatform, "snapshot" | "config" | "catalog">,
  entry: CatalogEntry,
): Promise<Files> {
  const wanted = registrationFiles(entry, config);
  const there = await snapshot.readMain(Object.keys(wanted));
  // The catalog's own file may hold comments of the platform team; only what it says counts.
  const same = canonicalJson(plain(catalog.get(entry.name))) === canonicalJson(plain(entry));
  return Object.fromEntries(
    Object.entries(wanted).filter(([path, text]) => (path.startsWith("services/") ? !same : there[path] !== text)),
  );
}

function plain(entry: CatalogEntry | undefined): Json {
  return JSON.parse(JSON.stringify(entry ?? null));
}
