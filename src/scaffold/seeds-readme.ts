import { migrationOf, type ServiceConfig, storeKind, storeKinds } from "../config/service-config.ts";
import { fillIn } from "./fill-in.ts";

/** seeds/README.md: what will go there. Undefined for a service without stores. */
export function seedsReadme(config: ServiceConfig, template: string): string | undefined {
  const kinds = new Set(Object.entries(config.stores).map(([key, store]) => storeKind(key, store)));
  if (kinds.size === 0) return undefined;
  const migration = migrationOf(config)?.run[0]?.join(" ");
  const then = migration === undefined ? "" : `; then \`${migration}\` runs`;
  const when = Object.fromEntries(storeKinds.map((kind) => [kind, kinds.has(kind)]));
  return fillIn(template, { service: config.service, then }, when);
}
