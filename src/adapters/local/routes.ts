import { join } from "node:path";
import { portOf } from "../../preview/local-source.ts";
import type { PreviewRecord } from "../../preview/record.ts";
import { writeWhole } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { previewFolder } from "./state.ts";

/** Where the reverse proxy leads the calls of one host. */
export interface Route {
  readonly name: string;
  /** `pr-42-shop-api.localhost` */
  readonly host: string;
  /** null while nothing shall answer. */
  readonly port: number | null;
  /** Paths that lead to another service instead, by their beginnings. */
  readonly proxy: Readonly<Record<string, string>>;
}

/** The file of a preview's route. */
export function routeFile(home: LocalHome, preview: string): string {
  return join(previewFolder(home, preview), "route.json");
}

/** Tells the reverse proxy of a preview. Throws Problem `storage-failed`. */
export async function writeRoute(home: LocalHome, record: PreviewRecord): Promise<void> {
  const targets = new Map(record.links.map(({ service, addresses }) => [service, addresses.internal]));
  const proxied = Object.entries(record.proxy ?? {}).flatMap(([path, service]): [string, string][] => {
    const target = targets.get(service);
    return target == null ? [] : [[path, target]];
  });
  const route: Route = {
    name: record.name,
    host: new URL(record.url).hostname,
    port: record.asleep ? null : (portOf(record.addresses) ?? null),
    proxy: Object.fromEntries(proxied),
  };
  await writeWhole(routeFile(home, record.name), JSON.stringify(route));
}
