import type { ServiceConfig } from "./service-config.ts";

/** What every preview knows about itself (preview.env). */
export const previewVariables = [
  "PREVIEW_NAME",
  "PREVIEW_PR",
  "PREVIEW_SHA",
  "PREVIEW_URL",
  "PREVIEW_HOST",
  "PREVIEW_HOSTS",
  "PREVIEW_ORIGINS",
  "PREVIEW_DOMAIN",
] as const;

/** What `image:` in preview.yaml may mention. */
export const imageVariables = ["SHA", "SHORT_SHA", "PR"] as const;

export interface StoreVariables {
  readonly URL: string;
  readonly HOST: string;
  readonly PORT: string;
  readonly USER: string;
  readonly PASSWORD: string;
  readonly DATABASE: string;
}

/** The names of a store's variables: `postgres` → `POSTGRES_URL`, `read-model` → `READ_MODEL_URL`. */
export function storeVariables(key: string): StoreVariables {
  const prefix = key.toUpperCase().replaceAll("-", "_");
  return {
    URL: `${prefix}_URL`,
    HOST: `${prefix}_HOST`,
    PORT: `${prefix}_PORT`,
    USER: `${prefix}_USER`,
    PASSWORD: `${prefix}_PASSWORD`,
    DATABASE: `${prefix}_DATABASE`,
  };
}

/** Every name that `env:` of this service may mention. */
export function knownVariables(config: Pick<ServiceConfig, "stores" | "dependencies">): readonly string[] {
  return [
    ...previewVariables,
    ...Object.keys(config.stores).flatMap((key) => Object.values(storeVariables(key))),
    ...Object.values(config.dependencies).map((dependency) => dependency.as),
  ];
}
