import type { CatalogEntry } from "../config/catalog-entry.ts";
import { serviceName } from "../config/scalars.ts";

export type Catalog = ReadonlyMap<string, CatalogEntry>;

/** The service behind an address, and what the address adds to the service's own. */
export interface ServiceAddress {
  readonly service: string;
  /** `/v1`, or empty. */
  readonly suffix: string;
  /** The catalog has the service. */
  readonly known: boolean;
}

/** What runs in many clusters, answers HTTP, and is nobody's service with previews. */
const infrastructure =
  /^(localhost|\d.*|.*(elastic|opensearch|kibana|otel|opentelemetry|jaeger|tempo|zipkin|loki|prometheus|grafana|alertmanager|pushgateway|mail|smtp|minio|localstack|vault|consul|kafka|rabbit|clickhouse|sentry|unleash|keycloak|flagd|collector|statsd).*)$/;

/**
 * The service that an http URL leads to: a baseline of the catalog by its address, else a service by the name of the
 * host within the cluster. Undefined for anything else, such as a public API or an own Service.
 */
export function serviceAt(
  url: string,
  around: { readonly catalog: Catalog | undefined; readonly self: string; readonly ownServices: readonly string[] },
): ServiceAddress | undefined {
  const target = httpUrl(url);
  if (target === undefined) return undefined;
  const entries = [...(around.catalog?.values() ?? [])].filter(({ name }) => name !== around.self);
  for (const entry of entries) {
    const base = [entry.baseline?.internal, entry.baseline?.public].find(
      (address) => address !== undefined && sameHost(httpUrl(address), target),
    );
    if (base !== undefined) return { service: entry.name, suffix: suffixOf(target, httpUrl(base)), known: true };
  }
  const host = clusterHost(target);
  if (host === undefined || around.ownServices.includes(host) || host === around.self) return undefined;
  const suffix = suffixOf(target, undefined);
  if (entries.some(({ name }) => name === host)) return { service: host, suffix, known: true };
  if (infrastructure.test(host) || !serviceName.safeParse(host).success) return undefined;
  return { service: host, suffix, known: false };
}

/** The service whose name shares the most words with a text such as `API_URL` or `/api/`; undefined when two do. */
export function serviceLike(text: string, self: string, catalog: Catalog): string | undefined {
  const words = wordsOf(text);
  const own = wordsOf(self);
  const scored = [...catalog.values()]
    .filter(({ name, type }) => name !== self && type === "backend")
    .map(({ name }) => {
      const named = wordsOf(name);
      const shared = named.filter((word) => words.includes(word)).length;
      // A shop's pages ask the shop's API, where there are several.
      return { name, score: shared * 10 + named.filter((word) => own.includes(word)).length };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return undefined;
  if (second === undefined) return first.name;
  return first.score >= 10 && first.score > second.score ? first.name : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !["url", "uri", "service", "vite"].includes(word));
}

function httpUrl(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** `payments` and `payments.staging.svc.cluster.local` are one host when what both say is the same. */
function sameHost(base: URL | undefined, target: URL): boolean {
  if (base === undefined || base.port !== target.port) return false;
  if (base.hostname === target.hostname) return true;
  const [one, other] = [clusterParts(base), clusterParts(target)];
  if (one === undefined || other === undefined || one.name !== other.name) return false;
  return one.namespace === undefined || other.namespace === undefined || one.namespace === other.namespace;
}

function clusterHost(url: URL): string | undefined {
  return clusterParts(url)?.name;
}

/** Name and namespace of a Service as a host within the cluster; undefined for a public host. */
function clusterParts(url: URL): { readonly name: string; readonly namespace: string | undefined } | undefined {
  const match = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\.cluster\.local)?)?)?$/.exec(url.hostname);
  if (match === null) return undefined;
  const [, name = "", namespace] = match;
  // Two labels are a public domain as well, such as acme.dev; only a port tells them apart.
  if (namespace !== undefined && !url.hostname.includes(".svc") && url.port === "") return undefined;
  return { name, namespace };
}

function suffixOf(target: URL, base: URL | undefined): string {
  const prefix = (base?.pathname ?? "").replace(/\/+$/, "");
  const path = target.pathname.replace(/\/+$/, "");
  const rest = path.startsWith(`${prefix}/`) || path === prefix ? path.slice(prefix.length) : path;
  const trailing = target.pathname.endsWith("/") && rest !== "" ? "/" : "";
  return rest + trailing + target.search;
}
