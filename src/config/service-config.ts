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
    storage: z.enum(["copy", "overlay", "volume"]).default("copy").meta({
      description: "How the data gets into the pod: copied at its start, read from the image, or kept on a volume.",
    }),
  })
  .meta({ description: "A database of the preview's own." });

const migrate = z.strictObject({
  run: commands.meta({ description: "What brings the tables up to date, in the service's image." }),
  after: commands
    .optional()
    .meta({ description: "Commands that run after `run`, for data that needs the new tables." }),
  onConflict: z
    .enum(["reset", "fail"])
    .default("reset")
    .meta({ description: "When migrations that have run were edited or renamed: start the data again, or stop." }),
  files: z.array(z.string().min(1)).optional().meta({ description: "Globs of the migrations, in order." }),
});

const dependency = z.strictObject({
  as: variableName.meta({ description: "The variable that holds the address of the service." }),
  optional: z
    .boolean()
    .default(false)
    .meta({ description: "Without a baseline the variable is empty, and that is no error." }),
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
    setup: commands.optional().meta({
      description:
        "Commands that prepare the folder; what the first of them install (pip, npm) is kept for each state of the lock files, the others run for each commit.",
    }),
    run: z.array(z.string()).min(1).meta({ description: "The command that serves on ${PORT}." }),
  })
  .meta({ description: "How the service starts on one machine: for `platform: local`." });

/** preview.yaml as a person writes it. Rules that look at more than one field are in rules.ts. */
export const serviceConfigSchema = z
  .strictObject({
    apiVersion: z.literal("preview/v1"),
    service: serviceName.meta({ description: "The service's name in the catalog: in namespaces, hosts and labels." }),
    type: z
      .enum(["backend", "frontend"])
      .meta({ description: "A frontend runs in the browser, and calls what it depends on from there." }),
    platform: z.string().min(1).max(400).meta({ description: "owner/name, a Git URL or a path." }),
    image: z.string().min(1).max(500).meta({ description: "As CI pushes it; knows ${SHA}, ${SHORT_SHA}, ${PR}." }),
    overlay: relativePath
      .default("deploy/overlays/preview")
      .meta({ description: "The Kustomize folder that previews are made of." }),
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
      .default("/")
      .meta({ description: "A path that answers 2xx when the service is well." }),
    stores: z
      .record(environmentName, store)
      .default({})
      .meta({ description: "Databases of the preview's own; the key names the variables: `POSTGRES_URL`." }),
    migrate: z
      .union([z.array(z.string()).min(1), z.array(z.array(z.string()).min(1)).min(1), migrate])
      .optional()
      .meta({ description: "One command, a list of commands, or the keys below." }),
    off: z.array(z.string().min(1)).default([]).meta({ description: "Deployments that must not run in a preview." }),
    dependencies: z
      .record(serviceName, dependency)
      .default({})
      .meta({ description: "Other services by their names in the catalog." }),
    env: z
      .record(variableName, z.string().max(32_768))
      .default({})
      .meta({ description: "Variables that the service reads, made of those that a preview sets." }),
    secrets: z
      .array(secret)
      .default([])
      .meta({ description: "Keys that the catalog allows; pods read them as variables." }),
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

/** One command, or a list of commands, as a list. */
export function asCommands(
  written: readonly string[] | readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return written.some((part) => typeof part === "string")
    ? [written.filter((part) => typeof part === "string")]
    : written.filter((part) => typeof part !== "string");
}
