import { type Sources, textsAt } from "./sources.ts";

/** Names that such a path has, the likeliest first. */
const names = ["healthz", "health", "readyz", "ready", "livez", "ping"];

/** The path among a Django service's URLs that answers when it is well; undefined where none is called like one. */
export function djangoHealthPath(sources: Sources): string | undefined {
  const routes = textsAt(sources, /(^|\/)urls\.py$/).flatMap((text) =>
    [...text.matchAll(/\b(?:re_)?path\(\s{0,20}r?["']\^?([\w/-]{1,100})\$?["']/g)].map(([, path = ""]) => path),
  );
  return names
    .flatMap((name) => routes.filter((route) => route === name || route === `${name}/`))
    .map((path) => `/${path}`)[0];
}
