import type { PlatformConfig } from "../config/platform-config.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import { proxyFolder } from "./frontend.ts";
import { at, isObject, type Json, type JsonObject, listAt, textAt } from "./json.ts";
import { type ContainerPlace, type Manifest, nameOf, podSpecOf, podTemplatePath } from "./manifest.ts";
import { servicePlacement } from "./placement.ts";
import { configMaps, environmentSources, inheritedEnv } from "./pod-environment.ts";
import { pullSecret } from "./secrets.ts";
import type { Workload } from "./workload.ts";

/** A JSON6902 operation with an explicit value, so that the folder shows what the preview adds. */
export interface Operation {
  readonly op: "add";
  readonly path: string;
  readonly value: Json;
}

export interface Patch {
  readonly target: { readonly kind: string; readonly name: string };
  readonly operations: readonly Operation[];
}

export interface PatchQuestion {
  readonly config: Pick<ServiceConfig, "secrets" | "runtimeConfig" | "proxy" | "type">;
  readonly platform: Pick<PlatformConfig, "nodes" | "secrets">;
  readonly workload: Workload;
  /** Names that preview.env and links.env define. */
  readonly defined: ReadonlySet<string>;
}

/** What the preview changes in the pods of the service, one patch an object. */
export function servicePatches(question: PatchQuestion): readonly Patch[] {
  const objects = [...new Set(question.workload.containers.map((place) => place.manifest))];
  return objects.map((manifest) => ({
    target: { kind: manifest.kind, name: nameOf(manifest) },
    operations: [
      ...question.workload.containers
        .filter((place) => place.manifest === manifest)
        .flatMap((place) => containerOperations(question, place)),
      ...podOperations(question, manifest),
    ],
  }));
}

function containerOperations(question: PatchQuestion, place: ContainerPlace): readonly Operation[] {
  const base = `${pointer(place.manifest)}/spec/${place.list}/${place.index}`;
  const { container } = place;
  const sources = environmentSources(container, question.config.secrets.length > 0, [configMaps.env, configMaps.links]);
  const own = listAt(container, "env");
  const env = inheritedEnv(container, question.defined);
  return [
    add(`${base}/envFrom`, sources),
    ...(env.length === own.length ? [] : [add(`${base}/env`, env)]),
    ...probeOperations(base, container),
    ...(isWorkload(question, place) ? mountOperations(question, base, container) : []),
  ];
}

/** Frameworks check the Host header, and a probe without one sends the pod's address. */
function probeOperations(base: string, container: JsonObject): readonly Operation[] {
  return ["livenessProbe", "readinessProbe", "startupProbe"].flatMap((probe) => {
    if (!isObject(at(container, probe, "httpGet"))) return [];
    const headers = listAt(container, probe, "httpGet", "httpHeaders");
    const named = headers.some((header) => textAt(header, "name")?.toLowerCase() === "host");
    return named
      ? []
      : [add(`${base}/${probe}/httpGet/httpHeaders`, [...headers, { name: "Host", value: "localhost" }])];
  });
}

function podOperations(question: PatchQuestion, manifest: Manifest): readonly Operation[] {
  const base = `${pointer(manifest)}/spec`;
  const pod = podSpecOf(manifest);
  const { platform, workload } = question;
  const pull =
    platform.secrets?.imagePull === undefined
      ? []
      : [add(`${base}/imagePullSecrets`, [...listAt(pod, "imagePullSecrets"), { name: pullSecret }])];
  const volumes =
    manifest === workload.deployment && hasFrontendFiles(question.config)
      ? [
          add(`${base}/volumes`, [
            ...listAt(pod, "volumes"),
            { name: configMaps.frontend, configMap: { name: configMaps.frontend } },
          ]),
        ]
      : [];
  const placement = Object.entries(servicePlacement(platform.nodes, pod)).map(([field, value]) =>
    add(`${base}/${field}`, value ?? null),
  );
  return [add(`${base}/enableServiceLinks`, false), ...placement, ...pull, ...volumes];
}

function mountOperations({ config }: PatchQuestion, base: string, container: JsonObject): readonly Operation[] {
  if (!hasFrontendFiles(config)) return [];
  const file = (mountPath: string, subPath: string) => ({
    name: configMaps.frontend,
    mountPath,
    subPath,
    readOnly: true,
  });
  const mounts = [
    ...(config.runtimeConfig === undefined ? [] : [file(config.runtimeConfig, "config.json")]),
    ...(Object.keys(config.proxy).length === 0 ? [] : [file(`${proxyFolder}/proxy.conf`, "proxy.conf")]),
  ];
  return [add(`${base}/volumeMounts`, [...listAt(container, "volumeMounts"), ...mounts])];
}

function hasFrontendFiles(config: PatchQuestion["config"]): boolean {
  return config.type === "frontend" && (config.runtimeConfig !== undefined || Object.keys(config.proxy).length > 0);
}

function isWorkload({ workload }: PatchQuestion, place: ContainerPlace): boolean {
  return (
    place.manifest === workload.deployment && place.list === "containers" && place.index === workload.container.index
  );
}

function pointer(manifest: Manifest): string {
  return (podTemplatePath(manifest) ?? []).map((step) => `/${step}`).join("");
}

function add(path: string, value: Json | readonly JsonObject[]): Operation {
  return { op: "add", path, value };
}
