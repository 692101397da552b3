import * as z from "zod";
import { Problem } from "../problem.ts";
import type { SeedDatabase } from "./seeds-config.ts";

/** Images carry no time of their making, so that the same inputs give the same bytes. */
const epoch = "1970-01-01T00:00:00Z";

/** What an image says of itself, in its labels and on its manifest. */
export interface SeedFacts {
  readonly database: Pick<SeedDatabase, "name" | "engine" | "locale">;
  /** Of the base image as seeds.yaml names it, `docker.io/library/postgres:17-bookworm`. */
  readonly baseName: string;
  /** Of the base image for all platforms, from seeds.lock. */
  readonly baseDigest: string;
  readonly platform: string;
  /** `v022-3f9ac1d2e4b7` */
  readonly tag: string;
  /** SHA-256 of everything that the image is made of, in hexadecimal. */
  readonly inputs: string;
  /** How many scripts are in it. */
  readonly scripts: number;
  /** `16.4` */
  readonly serverVersion: string;
  /** Digest of the image that this one is a delta on. */
  readonly parent: string | undefined;
  /** How many layers of the image are not the base image's. */
  readonly layers: number;
  /** URL of the repository, and the commit. */
  readonly source: string | undefined;
  readonly revision: string | undefined;
}

/** Raised when a program that reads the labels must be able to tell an older image apart. */
const format = "1";

/**
 * Labels and annotations: the defined keys of https://github.com/opencontainers/image-spec/blob/main/annotations.md, and
 * our own, which `label` writes in full.
 */
export function seedLabels(facts: SeedFacts, label: (name: string) => string): Readonly<Record<string, string>> {
  const { engine, locale, name } = facts.database;
  const standard = {
    created: epoch,
    source: facts.source,
    revision: facts.revision,
    version: facts.tag,
    title: name,
    "base.name": facts.baseName,
    "base.digest": facts.baseDigest,
  };
  const own = {
    format,
    engine,
    inputs: facts.inputs,
    version: facts.tag,
    scripts: String(facts.scripts),
    layers: String(facts.layers),
    parent: facts.parent,
    [engine]: facts.serverVersion,
    locale: engine === "postgres" ? locale : undefined,
    platform: facts.platform,
  };
  return Object.fromEntries([
    ...written(standard).map(([key, value]) => [`org.opencontainers.image.${key}`, value]),
    ...written(own).map(([key, value]) => [label(`seed.${key}`), value]),
  ]);
}

/** How many layers of an image are not its base's; undefined when it is not the image of a seed. */
export function seedLayerCount(config: unknown, label: (name: string) => string): number | undefined {
  const labels = imageConfig.safeParse(config).data?.config?.Labels;
  const count = labels?.[label("seed.layers")];
  return labels?.[label("seed.format")] === format && count !== undefined && /^[1-9]\d?$/.test(count)
    ? Number(count)
    : undefined;
}

/** A list in the configuration of an image may also be null, as Go writes an empty one. */
const imageConfig = z.looseObject({
  architecture: z.string(),
  os: z.string(),
  config: z
    .looseObject({
      Env: z.array(z.string()).nullish(),
      Labels: z.record(z.string(), z.string()).nullish(),
    })
    .nullish(),
  rootfs: z.looseObject({ type: z.literal("layers"), diff_ids: z.array(z.string()).nullable() }),
  history: z.array(z.looseObject({})).nullish(),
});

export interface SeedConfigChange {
  /** What the layers below say: the configuration of the base image, or of the parent. */
  readonly below: unknown;
  /** Of the layers on top, the lowest first. */
  readonly diffIds: readonly string[];
  /** Added to the variables of the image, in place of those of the same names. */
  readonly environment: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The configuration of an image with data on top (https://github.com/opencontainers/image-spec/blob/main/config.md). It
 * declares no volumes: the data would be copied into one at every start of a container, or hidden by it. Throws Problem
 * `image-invalid` when what lies below is not the configuration of an image.
 */
export function seedConfig({ below, diffIds, environment, labels }: SeedConfigChange): unknown {
  const parsed = imageConfig.safeParse(below);
  if (!parsed.success) throw notAnImage(parsed.error);
  // What Docker adds for images of its own store: it names another container, with the volumes.
  const { container: _, container_config: __, config, rootfs, history, ...rest } = parsed.data;
  const { Volumes: ___, Env, Labels, ...run } = config ?? {};
  const kept = (Env ?? []).filter((entry) => !Object.hasOwn(environment, entry.replace(/=.*/s, "")));
  const layers = diffIds.map(() => ({ created: epoch, created_by: "preview seed build", comment: "preview" }));
  return {
    ...rest,
    created: epoch,
    config: {
      ...run,
      Env: [...kept, ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)],
      Labels: { ...Labels, ...labels },
    },
    rootfs: { ...rootfs, diff_ids: [...(rootfs.diff_ids ?? []), ...diffIds] },
    history: [...(history ?? []), ...layers],
  };
}

function written(fields: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

function notAnImage(cause: z.ZodError): Problem {
  const path = cause.issues[0]?.path.join(".") ?? "";
  const where = path === "" ? "it is no such document" : `\`${path}\` is not what it should be`;
  const message = `The configuration of the image below the seed cannot be read: ${where}.`;
  return new Problem("unhealthy", { code: "image-invalid", message, cause });
}
