import type { PlatformConfig } from "../config/platform-config.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { globPattern } from "./glob.ts";
import { at, type Json, listAt, objectAt, textAt } from "./json.ts";
import { describe, type Manifest } from "./manifest.ts";
import { secretKeys } from "./overlay-checks.ts";
import { inWave, waves } from "./waves.ts";

/** Names of the Secrets that the External Secrets Operator makes in a preview. */
export const serviceSecret = "preview-secrets";
export const pullSecret = "preview-registry";

type Secrets = PlatformConfig["secrets"];

/** What the operator's API fills in by itself, written out: otherwise Argo CD would see a difference for ever. */
const fetchDefaults = { conversionStrategy: "Default", decodingStrategy: "None", metadataPolicy: "None" } as const;

/** secrets.yaml: names of keys, never values. */
export function secretManifests(config: Pick<ServiceConfig, "secrets">, secrets: Secrets): readonly Manifest[] {
  if (secrets === undefined) {
    if (config.secrets.length === 0) return [];
    throw new Problem("config", {
      code: "secret-store-missing",
      message: "preview.yaml names secrets, but platform.yaml has no `secrets:`.",
      hints: ["Set `secrets:` in platform.yaml to the ClusterSecretStore that previews may read."],
    });
  }
  const own =
    config.secrets.length === 0
      ? []
      : [
          externalSecret(secrets, serviceSecret, {
            dataFrom: config.secrets.map(({ key }) => ({ extract: { key, ...fetchDefaults } })),
          }),
        ];
  const pull =
    secrets.imagePull === undefined ? [] : [externalSecret(secrets, pullSecret, dockerConfig(secrets.imagePull))];
  return [...own, ...pull];
}

/** What the platform lets the previews of a service read. */
export interface AllowedSecrets {
  /** Patterns of keys, from the catalog. */
  readonly keys: readonly string[];
  /** The ClusterSecretStore of previews; undefined when the platform has none. */
  readonly store: string | undefined;
}

/**
 * Refuses secrets outside what the catalog allows the service, and stores other than the platform's. Throws Problem
 * `secret-not-allowed` (exit code 4).
 */
export function checkSecrets(
  config: Pick<ServiceConfig, "secrets" | "service">,
  overlay: readonly Manifest[],
  allowed: AllowedSecrets,
): void {
  const messages = [
    ...config.secrets.flatMap(({ key }) => keyMistake(key, allowed)),
    ...overlay.flatMap((manifest) => secretMistakes(manifest, allowed)),
  ];
  if (messages.length === 0) return;
  throw new Problem("auth", {
    code: "secret-not-allowed",
    message: `The previews of ${config.service} may not have all the secrets that they ask for.`,
    findings: messages.map((message) => ({ message })),
    hints: [`Ask the platform team to allow keys under \`secrets.allow\` in \`services/${config.service}.yaml\`.`],
  });
}

/** What is wrong with an ExternalSecret of an overlay; nothing for any other object. */
export function secretMistakes(manifest: Manifest, allowed: AllowedSecrets): readonly string[] {
  if (manifest.kind !== "ExternalSecret") return [];
  return [
    ...secretKeys(manifest).flatMap((key) => keyMistake(key, allowed)),
    ...sourceMistakes(manifest, allowed.store),
  ];
}

function keyMistake(key: string, { keys }: AllowedSecrets): readonly string[] {
  return keys.some((pattern) => globPattern(pattern).test(key)) ? [] : [`the catalog does not allow the key "${key}"`];
}

/** Keys are allowed by name, so each must be named, and in the store that the names are meant for. */
function sourceMistakes(manifest: Manifest, store: string | undefined): readonly string[] {
  const entries = [...listAt(manifest, "spec", "data"), ...listAt(manifest, "spec", "dataFrom")];
  const references = [at(manifest, "spec", "secretStoreRef"), ...entries.map((entry) => at(entry, "sourceRef"))];
  const foreign = references.filter((reference) => reference !== undefined && !isStore(reference, store));
  const unnamed = listAt(manifest, "spec", "dataFrom").some((entry) => !namesItsKey(entry));
  return [
    ...(foreign.length > 0
      ? [`${describe(manifest)} reads another store than ${store ?? "the platform's, which has none"}`]
      : []),
    ...(unnamed ? [`${describe(manifest)} reads keys that cannot be listed`] : []),
  ];
}

/** `find` and generators bring what nobody has named. */
function namesItsKey(entry: Json): boolean {
  const others = Object.keys(objectAt(entry)).filter((field) => !["extract", "rewrite", "sourceRef"].includes(field));
  return others.length === 0 && textAt(entry, "extract", "key") !== undefined;
}

function isStore(reference: Json, store: string | undefined): boolean {
  return textAt(reference, "kind") === "ClusterSecretStore" && textAt(reference, "name") === store;
}

function externalSecret(
  secrets: NonNullable<Secrets>,
  name: string,
  content: { readonly dataFrom: Json } | ReturnType<typeof dockerConfig>,
): Manifest {
  const { target, ...rest } = { target: {}, ...content };
  const manifest: Manifest = {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name },
    spec: {
      refreshInterval: secrets.refresh,
      secretStoreRef: { kind: "ClusterSecretStore", name: secrets.store },
      target: { name, creationPolicy: "Owner", deletionPolicy: "Retain", ...target },
      ...rest,
    },
  };
  return inWave(manifest, waves.first);
}

function dockerConfig(key: string) {
  return {
    target: { template: { type: "kubernetes.io/dockerconfigjson", engineVersion: "v2", mergePolicy: "Replace" } },
    data: [{ secretKey: ".dockerconfigjson", remoteRef: { key, ...fetchDefaults } }],
  } as const;
}
