import { readdir, readFile, stat } from "node:fs/promises";
import type { LocalHome } from "./home.ts";
import { freshMilliseconds, type Route, routeFile } from "./route.ts";

/** The routes of all previews, by host; files are read again when they were written anew. */
export function routeTable(home: LocalHome): () => Promise<ReadonlyMap<string, Route>> {
  const known = new Map<string, { readonly changed: number; readonly route: Route | undefined }>();
  let table = new Map<string, Route>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  const read = async () => {
    const next = new Map<string, Route>();
    for (const preview of await readdir(home.previews).catch(() => [])) {
      const file = routeFile(home, preview);
      const changed = await stat(file).then(
        (found) => found.mtimeMs,
        () => undefined,
      );
      if (changed === undefined) continue;
      const before = known.get(preview);
      const route = before?.changed === changed ? before.route : await readRoute(file);
      known.set(preview, { changed, route });
      if (route !== undefined) next.set(route.host, route);
    }
    table = next;
    readAt = performance.now();
  };
  return async () => {
    if (performance.now() - readAt > freshMilliseconds) {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    return table;
  };
}

/** Written whole by ourselves, so it is only looked at so far that nothing else leads anywhere. */
async function readRoute(file: string): Promise<Route | undefined> {
  try {
    const { name, host, port, proxy } = JSON.parse(await readFile(file, "utf8"));
    return typeof host === "string" && host.endsWith(".localhost") ? { name, host, port, proxy } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a path of a route leads, and whether that is another service. */
export function targetOf(route: Route, path: string): { readonly url: string; readonly other: boolean } | undefined {
  const longest = Object.keys(route.proxy)
    .filter((start) => path.startsWith(start))
    .toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return { url: route.proxy[longest] ?? "", other: true };
  return route.port === null ? undefined : { url: `http://127.0.0.1:${route.port}`, other: false };
}
