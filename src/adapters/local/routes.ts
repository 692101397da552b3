import { setTimeout } from "node:timers/promises";
import { portOf } from "../../preview/local-source.ts";
import type { PreviewRecord } from "../../preview/record.ts";
import { writeWhole } from "./files.ts";
import type { LocalHome } from "./home.ts";
import { freshMilliseconds, type Route, routeFile } from "./route.ts";

/** Tells the reverse proxy of a preview; from then on its calls are led there. Throws Problem `storage-failed`. */
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
  await setTimeout(2 * freshMilliseconds);
}
