import { Document, isCollection, isScalar, type Pair, visit } from "yaml";
import type { ServiceConfig } from "../config/service-config.ts";
import { schemaLine } from "./schema-line.ts";

interface Field {
  readonly key: string;
  readonly value: unknown;
  /** On lines of its own, after a blank one. */
  readonly above?: string;
  /** At the end of the line. */
  readonly beside?: string;
}

/** preview.yaml for a configuration: what differs from the defaults, with a word on what is not obvious. */
export function serviceYaml(config: ServiceConfig): string {
  const document = new Document({});
  for (const field of fieldsOf(config)) {
    if (field.value === undefined) continue;
    const pair = document.createPair(field.key, field.value);
    comment(pair, field);
    document.add(pair);
  }
  return schemaLine("preview.schema.json") + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function comment({ key, value }: Pair, { above, beside }: Field): void {
  if (isScalar(key) && above !== undefined) {
    key.spaceBefore = true;
    key.commentBefore = ` ${above.replaceAll("\n", "\n ")}`;
  }
  if (isScalar(value) && beside !== undefined) value.comment = ` ${beside}`;
  // Lists, and the maps within a map, stand on one line each.
  visit(isCollection(value) ? value : null, {
    Seq: (_, list) => {
      list.flow = true;
    },
    Map: (depth, map) => {
      if (depth !== null) map.flow = true;
    },
  });
}

const imageNote = `as CI pushes it; also ${"$"}{SHORT_SHA}, ${"$"}{PR}`;
const localImageNote = "on this machine the commit itself; `init --platform owner/name` puts the registry's";

function fieldsOf(config: ServiceConfig): readonly Field[] {
  const { service, type, platform, image, overlay, workload, container, port, health } = config;
  return [
    { key: "apiVersion", value: "preview/v1" },
    { key: "service", value: service },
    { key: "type", value: type },
    { key: "platform", value: platform },
    { key: "image", value: image, beside: image.startsWith("local/") ? localImageNote : imageNote },
    { key: "overlay", value: overlay === "deploy/overlays/preview" ? undefined : overlay },
    {
      key: "workload",
      value: workload === service ? undefined : workload,
      beside: "the Deployment that answers the URL",
    },
    { key: "container", value: container },
    { key: "port", value: port },
    { key: "health", value: health === "/" ? undefined : health },
    ...dataFields(config),
    ...connectionFields(config),
    {
      key: "local",
      value: config.local,
      above: "How the service starts on one machine, without a cluster: for `platform: local`.",
    },
  ];
}

function dataFields({ stores, migrate, off }: ServiceConfig): readonly Field[] {
  const written = Object.entries(stores).map(([key, { storage, ...store }]) => [
    key,
    storage === "copy" ? store : { ...store, storage },
  ]);
  return [
    {
      key: "stores",
      value: filled(Object.fromEntries(written)),
      above: "Databases of the preview's own. Each sets variables by its name, such as POSTGRES_URL and POSTGRES_HOST.",
    },
    { key: "migrate", value: migrate },
    { key: "off", value: off.length === 0 ? undefined : off, above: "Deployments that must not run in a preview." },
  ];
}

function connectionFields({ dependencies, env, secrets, proxy, runtimeConfig }: ServiceConfig): readonly Field[] {
  const written = Object.entries(dependencies).map(([service, { optional, ...dependency }]) => [
    service,
    optional ? { ...dependency, optional } : dependency,
  ]);
  return [
    {
      key: "dependencies",
      value: filled(Object.fromEntries(written)),
      above:
        "Other services, and the variable that holds the address of each: staging's, or with `--link` a preview's.",
    },
    {
      key: "proxy",
      value: filled(proxy),
      above: "Paths that the pod's web server forwards: nginx includes /etc/nginx/conf.d/preview/proxy.conf.",
    },
    {
      key: "runtimeConfig",
      value: runtimeConfig,
      above: "A JSON file with the addresses, mounted over the image's own.",
    },
    { key: "env", value: filled(env), above: "Variables that the service reads, and what a preview sets them to." },
    {
      key: "secrets",
      value: secrets.length === 0 ? undefined : secrets,
      above: "Keys of the team's secret store; never a value.",
    },
  ];
}

function filled<T extends object>(map: T): T | undefined {
  return Object.keys(map).length === 0 ? undefined : map;
}
