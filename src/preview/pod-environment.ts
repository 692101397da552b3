import { type Json, type JsonObject, listAt, textAt } from "./json.ts";
import { serviceSecret } from "./secrets.ts";

/** Names of the ConfigMaps that the folder's kustomization generates. */
export const configMaps = {
  env: "preview-env",
  links: "preview-links",
  frontend: "preview-config",
  migrate: "preview-migrate",
  record: "preview-record",
} as const;

/** `envFrom` of a container: the base's own, the secrets, then what the preview knows. Later ones win. */
export function environmentSources(
  container: JsonObject,
  hasSecrets: boolean,
  names: readonly string[],
): readonly JsonObject[] {
  const own = listAt(container, "envFrom").filter(
    (entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry),
  );
  return [
    ...(own as readonly JsonObject[]),
    ...(hasSecrets ? [{ secretRef: { name: serviceSecret } }] : []),
    ...names.map((name) => ({ configMapRef: { name } })),
  ];
}

/** `env` of a container without the names that are defined elsewhere: an entry here would win over `envFrom`. */
export function inheritedEnv(container: JsonObject, defined: ReadonlySet<string>): readonly Json[] {
  return listAt(container, "env").filter((entry) => !defined.has(textAt(entry, "name") ?? ""));
}
