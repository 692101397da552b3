import { localPlatform } from "../config/local-platform.ts";
import { type ServiceConfig, type StoreKind, storeKinds } from "../config/service-config.ts";
import { storeVariables } from "../config/variables.ts";
import type { FoundStore } from "./detect-stores.ts";
import type { Framework } from "./framework.ts";

const frameworks: Readonly<Record<Framework["kind"], string>> = { django: "Django", vue: "Vue", generic: "an image" };

/** One line on what was found: `shop-api: Django, from deploy/base; Deployment api on port 8000, health /healthz`. */
export function foundText(config: ServiceConfig, framework: Framework, folder: string): string {
  const { service, workload = service, port, health } = config;
  const on = port === undefined ? "" : ` on port ${port}`;
  return `${service}: ${frameworks[framework.kind]}, from ${folder || "the top folder"}; Deployment ${workload}${on}, health ${health}`;
}

/** The same of a service of this machine: `shop-api: Django, starts with .venv/bin/gunicorn …; health /healthz`. */
export function foundHereText(config: ServiceConfig, framework: Framework): string {
  const { service, local, health } = config;
  const made = framework.kind === "generic" ? "neither Django nor Vue" : frameworks[framework.kind];
  return `${service}: ${made}, ${local === undefined ? "not known how it starts" : `starts with \`${local.run.join(" ")}\``}; health ${health}`;
}

/** One line on the stores and why; undefined when there are none. */
export function storesText(stores: readonly FoundStore[]): string | undefined {
  if (stores.length === 0) return undefined;
  return `stores: ${stores.map(({ kind, because }) => `${kind} (${because})`).join(", ")}`;
}

/** What a person has to look at before previews of the service work. */
export function openPoints(
  config: ServiceConfig,
  variables: ReadonlyMap<string, unknown>,
  builtIn: readonly string[],
): readonly string[] {
  return [
    ...(config.platform === localPlatform && config.local === undefined
      ? [`It was not found how ${config.service} starts; write \`local: {setup: […], run: […]}\` in preview.yaml.`]
      : []),
    ...(config.image.includes("/")
      ? []
      : [`The image \`${config.image}\` names no registry; correct \`image:\` in preview.yaml.`]),
    ...unreadStores(config, variables).map(
      (kind) =>
        `No variable was found by which the service reads ${kind}; name it under \`env:\` in preview.yaml (a preview sets ${storeVariables(kind).URL} and the like), or take the store away.`,
    ),
    ...builtIn.map(
      (name) =>
        `${name} is written into the pages when they are built, so that previews cannot change it: use \`proxy:\` or \`runtimeConfig:\` in preview.yaml.`,
    ),
  ];
}

function unreadStores(config: ServiceConfig, variables: ReadonlyMap<string, unknown>): readonly StoreKind[] {
  return storeKinds.filter((kind) => {
    if (!Object.hasOwn(config.stores, kind)) return false;
    const own = Object.values(storeVariables(kind));
    const templates = Object.values(config.env);
    return !own.some((name) => variables.has(name) || templates.some((template) => template.includes(`{${name}}`)));
  });
}
