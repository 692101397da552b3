import * as z from "zod";
import { commands, environmentName, relativePath, serviceName, variableName } from "./scalars.ts";

/** What a store may be, and how its data gets into the pod (docs/decisions and README say more). */
export const storeKinds = ["postgres", "redis", "mongo"] as const;
export type StoreKind = (typeof storeKinds)[number];

const store = z
  .strictObject({
    kind: z.enum(storeKinds).optional().meta({ description: "Default: the store's own key, when it names a kind." }),
    seed: z.string().min(1).optional().meta({ description: "A database of seeds/seeds.yaml." }),
    image: z
      .string()
      .regex(/^[^@\s]+@sha256:[0-9a-f]{64}$/, "must name an image by digest: repository@sha256:…")
      .optional()
      .meta({ description: "An image by digest, instead of a seed." }),
    storage: z.enum(["copy", "overlay", "volume"]).default("copy"),
  })
  .meta({ description: "A database of the preview's own." });

const migrate = z.strictObject({
  run: commands,
  after: commands
    .optional()
    .meta({ description: "Commands that run after `run`, for data that needs the new tables." }),
  onConflict: z.enum(["reset", "fail"]).default("reset"),
  files: z.array(z.string().min(1)).optional().meta({ description: "Globs of the migrations, in order." }),
});

const dependency = z.strictObject({
  as: variableName.meta({ description: "The variable that holds the address of the service." }),
  optional: z.boolean().default(false),
  via: z
    .enum(["internal", "public"])
    .optional()
    .meta({ description: "Default: internal for a backend, public for a frontend." }),
});

const secret = z.strictObject({
  key: z.string().min(1).max(253).meta({ description: "A key of the team's secret store; never a value." }),
});

const local = z
  .strictObject({
    setup: commands.optional(),
    run: z.array(z.string()).min(1),
  })
  .meta({ description: "How the service starts on one machine. For a later version: this one does not read it." });

/** preview.yaml as a person writes it. Rules that look at more than one field are in rules.ts. */
export const serviceConfigSchema = z
  .strictObject({
    apiVersion: z.literal("preview/v1"),
    service: serviceName,
    type: z.enum(["backend", "frontend"]),
    platform: z.string().min(1).max(400).meta({ description: "owner/name, a Git URL or a path." }),
    image: z.string().min(1).max(500).meta({ description: "As CI pushes it; knows ${SHA}, ${SHORT_SHA}, ${PR}." }),
    overlay: relativePath.default("deploy/overlays/preview"),
    workload: z
      .string()
      .min(1)
      .max(63)
      .optional()
      .meta({ description: "The Deployment that answers the URL; default: the service's name." }),
    container: z.string().min(1).max(63).optional().meta({ description: "Default: the workload's only container." }),
    port: z
      .int()
      .min(1)
      .max(65_535)
      .optional()
      .meta({ description: "A port of the Service of the workload; default: its only one." }),
    health: z
      .string()
      .regex(/^\/\S*$/, "must be a path that starts with /")
      .default("/"),
    stores: z.record(environmentName, store).default({}),
    migrate: z.union([z.array(z.string()).min(1), z.array(z.array(z.string()).min(1)).min(1), migrate]).optional(),
    off: z.array(z.string().min(1)).default([]).meta({ description: "Deployments that must not run in a preview." }),
    dependencies: z.record(serviceName, dependency).default({}),
    env: z.record(variableName, z.string().max(32_768)).default({}),
    secrets: z.array(secret).default([]),
    proxy: z
      .record(z.string().regex(/^\/([\w.~-]+\/)*$/, "must be a path that starts and ends with /"), serviceName)
      .default({})
      .meta({ description: "Frontends: paths that the pod's web server forwards to a dependency." }),
    runtimeConfig: z
      .string()
      .regex(/^\/[^\s:]*\.json$/, "must be the absolute path of a .json file")
      .optional()
      .meta({ description: "Frontends: where the CLI mounts a JSON file with the addresses." }),
    local: local.optional(),
  })
  .meta({ title: "preview.yaml", description: "How a service becomes a preview." });

/** preview.yaml after defaults. */
export type ServiceConfig = z.output<typeof serviceConfigSchema>;
export type StoreConfig = z.output<typeof store>;

export interface Migration {
  readonly run: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly onConflict: "reset" | "fail";
  readonly files: readonly string[] | undefined;
}

/** The three ways to write `migrate:` as one. */
export function migrationOf(config: ServiceConfig): Migration | undefined {
  const written = config.migrate;
  if (written === undefined) return undefined;
  if (!Array.isArray(written)) {
    return {
      run: asCommands(written.run),
      after: asCommands(written.after ?? []),
      onConflict: written.onConflict,
      files: written.files,
    };
  }
  return { run: asCommands(written), after: [], onConflict: "reset", files: undefined };
}

/** The kind of a store: written, or its key. rules.ts makes sure that one of the two names a kind. */
export function storeKind(key: string, store: StoreConfig): StoreKind {
  return store.kind ?? storeKinds.find((kind) => kind === key) ?? "postgres";
}

function asCommands(written: readonly string[] | readonly (readonly string[])[]): readonly (readonly string[])[] {
  return written.some((part) => typeof part === "string")
    ? [written.filter((part) => typeof part === "string")]
    : written.filter((part) => typeof part !== "string");
}
