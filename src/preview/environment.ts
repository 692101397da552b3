import { expand, variablesIn } from "../config/interpolation.ts";
import { type PlatformConfig, urlTemplate } from "../config/platform-config.ts";
import { type ServiceConfig, type StoreKind, storeKind } from "../config/service-config.ts";
import { storeVariables } from "../config/variables.ts";
import { addressOf, type Link } from "../links/link.ts";
import { Problem } from "../problem.ts";
import type { SeedDatabase } from "../seeds/seeds-config.ts";
import { hostOf, type PreviewName } from "./name.ts";
import type { Wish } from "./wish.ts";

export type Variables = Readonly<Record<string, string>>;

/** What the variables of a preview follow from. */
export interface EnvironmentSource {
  readonly name: PreviewName;
  readonly config: Pick<ServiceConfig, "stores" | "dependencies" | "env">;
  readonly platform: Pick<PlatformConfig, "domain" | "routing">;
  readonly sha: string;
  /** Name of the Service in front of the workload. */
  readonly serviceName: string;
  /** On one machine: the first port of the preview's own; undefined in a cluster. */
  readonly localPort?: number | undefined;
  /** Of the stores that start from a seed, by their keys. */
  readonly credentials: Readonly<Record<string, Credentials>>;
}

/** As they are baked into a seed's data. */
export type Credentials = Pick<SeedDatabase, "database" | "user" | "password">;

/** The credentials of the stores that start from a seed. */
export function bakedCredentials(images: Wish["storeImages"]): EnvironmentSource["credentials"] {
  const seeded = Object.entries(images).flatMap(([key, { seed }]) =>
    seed === undefined ? [] : [[key, seed.database] as const],
  );
  return Object.fromEntries(seeded);
}

interface StoreFacts extends Credentials {
  readonly url: string;
}

/** Where a store listens. */
interface Place {
  readonly host: string;
  readonly port: number;
}

/** As each server has it by default, and the components of the platform too. */
const defaultPorts: Readonly<Record<StoreKind, number>> = { postgres: 5432, redis: 6379, mongo: 27_017 };

/** Inside its own namespace a store needs no secret of its own; the components hold the same credentials. */
const unseeded: Credentials = { user: "preview", password: "preview", database: "preview" };

/** Redis counts its databases, and neither it nor MongoDB asks for a password here. */
const stores: Readonly<Record<StoreKind, (place: Place, credentials: Credentials) => StoreFacts>> = {
  postgres({ host, port }, { user, password, database }) {
    const [name, word, path] = [user, password, database].map(encodeURIComponent);
    return { user, password, database, url: `postgres://${name}:${word}@${host}:${port}/${path}` };
  },
  redis: ({ host, port }) => ({ user: "", password: "", database: "0", url: `redis://${host}:${port}/0` }),
  mongo({ host, port }, { database }) {
    const url = `mongodb://${host}:${port}/${encodeURIComponent(database)}`;
    return { user: "", password: "", database, url };
  },
};

/** The public URL of a preview. */
export function publicUrl(name: PreviewName, platform: EnvironmentSource["platform"]): string {
  return urlTemplate(platform).replace("{host}", hostOf(name, platform.domain));
}

/** preview.env: what the preview knows about itself, then the service's own variables that mention no dependency. */
export function previewVariables(source: EnvironmentSource): Variables {
  const facts = ownFacts(source);
  const own = Object.entries(source.config.env).filter(([, template]) => !mentionsLink(source.config, template));
  return { ...facts, ...Object.fromEntries(own.map(([name, template]) => [name, expand(template, facts)])) };
}

/** Templates of the service's variables that mention a dependency; the record keeps them, so that links need no source. */
export function linkTemplates(
  source: EnvironmentSource,
): readonly { readonly name: string; readonly template: string }[] {
  const facts = ownFacts(source);
  return Object.entries(source.config.env)
    .filter(([, template]) => mentionsLink(source.config, template))
    .map(([name, template]) => ({ name, template: expandOnly(template, facts) }));
}

/** links.env, and with baselines only migrate.env: an address a dependency, then the variables made of them. */
export function linkVariables(
  links: readonly Pick<Link, "as" | "via" | "addresses">[],
  templates: readonly { readonly name: string; readonly template: string }[],
): Variables {
  const addresses = Object.fromEntries(links.map((link) => [link.as, addressOf(link)]));
  return {
    ...addresses,
    ...Object.fromEntries(templates.map(({ name, template }) => [name, expand(template, addresses)])),
  };
}

/** Kustomize reads env files with Go's bufio.Scanner, which takes lines of less than 64 KiB. */
const longestLineBytes = 64 * 1024 - 1;

/** What YAML does not know or takes for the end of a line, and Kustomize makes YAML of everything. */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/**
 * Variables as lines of an env file. Kustomize reads each line up to its end, so values are written as they are. Throws
 * Problem `value-too-long`, `value-unreadable`.
 */
export function envFile(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => {
      const line = `${name}=${value}\n`;
      if (unreadable.test(value)) throw notReadable(name);
      if (new TextEncoder().encode(line).length <= longestLineBytes) return line;
      throw new Problem("config", {
        code: "value-too-long",
        message: `The value of ${name} is longer than ${longestLineBytes} bytes, which Kustomize cannot read.`,
        hints: ["Put it into a file of the service's image, or into a ConfigMap of the overlay."],
      });
    })
    .join("");
}

function notReadable(name: string): Problem {
  return new Problem("config", {
    code: "value-unreadable",
    message: `The value of ${name} has a control character, which Kustomize cannot read.`,
    hints: ["Take it out of `env:` in preview.yaml."],
  });
}

function ownFacts(source: EnvironmentSource): Variables {
  const { name, platform, localPort } = source;
  const host = hostOf(name, platform.domain);
  const url = publicUrl(name, platform);
  const facts = {
    PREVIEW_NAME: name.name,
    PREVIEW_PR: String(name.pullRequest),
    PREVIEW_SHA: source.sha,
    PREVIEW_URL: url,
    PREVIEW_HOST: host,
    PREVIEW_HOSTS: [host, ...innerHosts(source), "localhost"].join(","),
    PREVIEW_ORIGINS: urlTemplate(platform).replace("{host}", `*.${platform.domain}`).replace(/\/+$/, ""),
    PREVIEW_DOMAIN: platform.domain,
  };
  return Object.assign(
    {},
    facts,
    ...Object.entries(source.config.stores).map(([key, store], index) => {
      const kind = storeKind(key, store);
      const place =
        localPort === undefined
          ? { host: key, port: defaultPorts[kind] }
          : { host: "127.0.0.1", port: localPort + 1 + index };
      return storeFacts(key, kind, place, source.credentials[key] ?? unseeded);
    }),
  );
}

/** The hosts under which the service is called by others than browsers. */
function innerHosts({ name, serviceName, localPort }: EnvironmentSource): readonly string[] {
  if (localPort !== undefined) return ["127.0.0.1"];
  const inNamespace = `${serviceName}.${name.namespace}`;
  return [serviceName, inNamespace, `${inNamespace}.svc`, `${inNamespace}.svc.cluster.local`];
}

function storeFacts(key: string, kind: StoreKind, place: Place, credentials: Credentials): Variables {
  const names = storeVariables(key);
  const facts = stores[kind](place, credentials);
  return {
    [names.URL]: facts.url,
    [names.HOST]: place.host,
    [names.PORT]: String(place.port),
    [names.USER]: facts.user,
    [names.PASSWORD]: facts.password,
    [names.DATABASE]: facts.database,
  };
}

function mentionsLink(config: Pick<ServiceConfig, "dependencies">, template: string): boolean {
  const names = new Set(Object.values(config.dependencies).map((dependency) => dependency.as));
  return variablesIn(template).some((name) => names.has(name));
}

/** Expands these names and leaves the rest of the template as it is, to be expanded when the links are known. */
function expandOnly(template: string, values: Variables): string {
  return template.replace(/\$\$\{|\$\{(\w+)\}/g, (whole, name) =>
    // What is put in must not be read as a template later.
    typeof name === "string" && Object.hasOwn(values, name)
      ? (values[name] ?? "").replaceAll("${", () => "$${")
      : whole,
  );
}
