import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import { globPattern } from "./glob.ts";
import { at, listAt } from "./json.ts";
import { describe, type Manifest } from "./manifest.ts";
import { secretKeys } from "./overlay-checks.ts";
import { inWave, waves } from "./waves.ts";

/** Names of the Secrets that the External Secrets Operator makes in a preview. */
export const serviceSecret = "preview-secrets";
export const pullSecret = "preview-registry";

type Secrets = PlatformConfig["secrets"];

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
      : [externalSecret(secrets, serviceSecret, { dataFrom: config.secrets.map(({ key }) => ({ extract: { key } })) })];
  const pull =
    secrets.imagePull === undefined ? [] : [externalSecret(secrets, pullSecret, dockerConfig(secrets.imagePull))];
  return [...own, ...pull];
}

/** Refuses secrets outside what the catalog allows the service. Throws Problem `secret-not-allowed` (exit code 4). */
export function checkSecrets(
  config: Pick<ServiceConfig, "secrets" | "service">,
  overlay: readonly Manifest[],
  allow: CatalogEntry["secrets"]["allow"],
): void {
  const external = overlay.filter((manifest) => manifest.kind === "ExternalSecret");
  const boundless = external.find((manifest) =>
    listAt(manifest, "spec", "dataFrom").some((entry) => at(entry, "extract", "key") === undefined),
  );
  const wanted = [...config.secrets.map(({ key }) => key), ...external.flatMap(secretKeys)];
  const refused = wanted.filter((key) => !allow.some((pattern) => globPattern(pattern).test(key)));
  if (refused.length === 0 && boundless === undefined) return;
  const what =
    refused.length === 0 && boundless !== undefined
      ? `${describe(boundless)} reads keys that cannot be listed`
      : `The catalog does not allow ${config.service} to read ${refused.map((key) => `"${key}"`).join(", ")}`;
  throw new Problem("auth", {
    code: "secret-not-allowed",
    message: `${what}.`,
    hints: [`Ask the platform team to allow it under \`secrets.allow\` in \`services/${config.service}.yaml\`.`],
  });
}

function externalSecret(
  secrets: NonNullable<Secrets>,
  name: string,
  content:
    | { readonly dataFrom?: readonly { readonly extract: { readonly key: string } }[] }
    | ReturnType<typeof dockerConfig>,
): Manifest {
  const { target, ...rest } = { target: {}, ...content };
  const manifest: Manifest = {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name },
    spec: {
      refreshInterval: secrets.refresh,
      secretStoreRef: { kind: "ClusterSecretStore", name: secrets.store },
      target: { name, creationPolicy: "Owner", ...target },
      ...rest,
    },
  };
  return inWave(manifest, waves.first);
}

function dockerConfig(key: string) {
  return {
    target: { template: { type: "kubernetes.io/dockerconfigjson" } },
    data: [{ secretKey: ".dockerconfigjson", remoteRef: { key } }],
  } as const;
}
