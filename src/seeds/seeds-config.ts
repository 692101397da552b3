import * as z from "zod";
import type { SchemaSource } from "../config/json-schema.ts";
import { parseFile } from "../config/parse.ts";
import type { ParseResult } from "../config/parsed.ts";
import { environmentName, imagePlatform, relativePath } from "../config/scalars.ts";
import { storeKinds } from "../config/service-config.ts";
import { seedsRules } from "./seeds-rules.ts";

/** A name of the database's own: PostgreSQL cuts longer ones, and MongoDB refuses them. */
const identifier = z
  .string()
  .max(63, "must have at most 63 characters")
  .regex(/^[A-Za-z_][\w-]*$/, "must be letters, digits, _ and -");

/** As in postgresql.conf; YAML may have read it as a number or a truth value. */
const setting = z.union([z.string().max(200), z.number(), z.boolean()]);

const seedDatabase = z.strictObject({
  name: environmentName.meta({ description: "What preview.yaml calls it: `stores.postgres.seed`." }),
  engine: z.enum(storeKinds).meta({ description: "What kind of database it is." }),
  base: z
    .string()
    .max(500)
    .regex(
      /^[\w./-]+(:\d+\/[\w./-]+)?(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/,
      "must be an image such as postgres:17-bookworm",
    )
    .meta({ description: "The image that the data is put on top of, with its tag; its digest is in seeds.lock." }),
  image: z
    .string()
    .max(400)
    .regex(
      /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/,
      "must be an image's name without a tag: registry/path",
    )
    .meta({ description: "Where the seed image is pushed to, without a tag." }),
  scripts: relativePath.optional().meta({ description: "The folder of the scripts below seeds/; default: the name." }),
  database: identifier.default("preview").meta({ description: "The name of the database inside." }),
  user: identifier.default("preview").meta({ description: "Who owns it, and who services connect as." }),
  password: z
    .string()
    .max(100)
    .regex(/^[!-~]+$/, "must be letters, digits and signs without spaces")
    .default("preview")
    .meta({ description: "Thrown away with the preview and readable in the image; never a real one." }),
  locale: z
    .string()
    .max(60)
    .regex(/^[\w.@-]+$/, "must be a locale such as C.UTF-8")
    .default("C.UTF-8")
    .meta({ description: "PostgreSQL: how text is sorted; the base image must have it." }),
  extensions: z
    .array(
      z
        .string()
        .max(63)
        .regex(/^[a-z][\w-]*$/, "must be an extension's name such as pgcrypto"),
    )
    .default([])
    .meta({ description: "PostgreSQL extensions that exist before the first script." }),
  platforms: z
    .array(imagePlatform)
    .min(1)
    .default(["linux/amd64"])
    .meta({ description: "What the image is built for." }),
  settings: z
    .record(z.string(), setting)
    .default({})
    .meta({ description: "PostgreSQL settings, while it is built and in previews." }),
  compression: z.enum(["gzip", "zstd"]).default("gzip").meta({ description: "zstd needs containerd 1.5 or newer." }),
});

const seedsConfigSchema = z
  .strictObject({
    apiVersion: z.literal("preview/v1"),
    kind: z.literal("Seeds"),
    databases: z.array(seedDatabase).min(1).meta({ description: "One entry an image." }),
    allow: z
      .array(z.string().min(4).max(400))
      .default([])
      .meta({ description: "Texts that look like secrets or personal data and are neither." }),
  })
  .meta({ title: "seeds/seeds.yaml", description: "Database images that previews start with." });

/** seeds.yaml with the shape of its schema. */
export type WrittenSeeds = z.output<typeof seedsConfigSchema>;

/** A database of seeds.yaml after defaults. */
export interface SeedDatabase extends Omit<WrittenSeeds["databases"][number], "scripts" | "settings"> {
  /** The folder of the scripts below seeds/, `postgres`. */
  readonly scripts: string;
  /** As text, by name: `shared_buffers` → `128MB`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** seeds.yaml after defaults. */
export interface SeedsConfig extends Omit<WrittenSeeds, "databases"> {
  readonly databases: readonly SeedDatabase[];
}

/** The JSON Schema of seeds.yaml, beside those of the other files that people write. */
export const seedsSchemas: Readonly<Record<string, SchemaSource>> = {
  "seeds.schema.json": { schema: seedsConfigSchema, side: "input" },
};

/** Reads seeds/seeds.yaml. `file` is the name that findings carry. */
export function parseSeedsConfig(text: string, file: string): ParseResult<SeedsConfig> {
  const result = parseFile({ text, file }, { schema: seedsConfigSchema, rules: seedsRules });
  if (!result.ok) return result;
  const { value, locate } = result.parsed;
  return { ok: true, parsed: { value: { ...value, databases: value.databases.map(withDefaults) }, locate } };
}

/** What depends on another field, or has more than one spelling. */
function withDefaults(database: WrittenSeeds["databases"][number]): SeedDatabase {
  const settings = Object.entries(database.settings).map(([name, value]) => [name, String(value)]);
  return { ...database, scripts: database.scripts ?? database.name, settings: Object.fromEntries(settings) };
}
