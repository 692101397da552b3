import type { CatalogEntry } from "../config/catalog-entry.ts";
import { parseCatalogEntry, requireParsed } from "../config/parse.ts";
import { isLocal } from "../config/platform-config.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import type { Files } from "../ports.ts";
import { canonicalJson, type Json } from "../preview/json.ts";
import { toYaml } from "../preview/yaml-text.ts";
import { catalogEntryOf, type EntryAnswers } from "../scaffold/catalog-entry-of.ts";
import { registrationFiles } from "../scaffold/registration.ts";
import { schemaLine } from "../scaffold/schema-line.ts";
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

/** On one machine a second checkout of a service may take the place of the first. */
function entryThere(
  platform: ObservedPlatform | undefined,
  service: string,
  { repository }: EntryAnswers,
): CatalogEntry | undefined {
  const existing = platform?.catalog.get(service);
  if (platform === undefined || existing === undefined || !isLocal(platform.config)) return existing;
  return { ...existing, repository };
}

function plain(entry: CatalogEntry | undefined): Json {
  return JSON.parse(JSON.stringify(entry ?? null));
}

export type RegisterMode = "pull-request" | "push" | "print";

/** What has to get into the platform repository for a service to have previews. */
export interface RegistrationPlan {
  readonly service: string;
  readonly how: RegisterMode;
  /** What `main` lacks; empty when the service is registered. */
  readonly files: Files;
  /** Undefined when it cannot be read; then only the catalog's file is known. */
  readonly platform: ObservedPlatform | undefined;
}

/** Works out the registration of a service. Throws Problem `service-name-taken`, `config-invalid`. */
export async function planRegistration(
  how: RegisterMode,
  platform: ObservedPlatform | undefined,
  question: { readonly config: ServiceConfig; readonly answers: EntryAnswers },
): Promise<RegistrationPlan> {
  const service = question.config.service;
  const entry = catalogEntryOf(question.config, question.answers, entryThere(platform, service, question.answers));
  const path = `services/${service}.yaml`;
  const text = schemaLine("service.schema.json") + toYaml(entry);
  // Flags may say what the catalog does not take.
  requireParsed(parseCatalogEntry(text, path), `The catalog entry of ${service}`);
  if (platform === undefined) return { service, how: "print", files: { [path]: text }, platform };
  return { service, how, files: await missingRegistration(platform, entry), platform };
}
