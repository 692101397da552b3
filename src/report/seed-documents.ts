import * as z from "zod";

const builtSchema = z.object({
  database: z.string(),
  image: z.string().meta({ description: "Without tag and digest." }),
  tag: z.string(),
  digest: z.string().nullable().meta({ description: "Null for a dry run, and where nothing was pushed or written." }),
  how: z.enum(["unchanged", "delta", "full"]).meta({ description: "delta: only what the parent has not was loaded." }),
  parent: z.string().nullable().meta({ description: "Tag of the image that a delta is put on." }),
  scripts: z.int(),
  loaded: z.array(z.object({ path: z.string(), milliseconds: z.number() })),
  bytes: z.int().nullable().meta({ description: "Of the new layers, packed; null when none was made." }),
  uploaded: z.int().meta({ description: "Bytes of layers that the registry had not yet." }),
  inRegistry: z.boolean(),
  folder: z.string().nullable().meta({ description: "Where the image was written to with --output." }),
});

/** One database that `seed build` has dealt with. */
export type BuiltDocument = z.output<typeof builtSchema>;

/** The document of kind SeedBuild. */
export const seedBuildSchema = z.object({
  dryRun: z.boolean().meta({ description: "Nothing was done; the rest says what would be." }),
  databases: z.array(builtSchema),
});

const change = z.object({ kind: z.enum(["added", "edited", "removed"]), path: z.string() });

const comparedSchema = z.object({
  against: z.string().nullable().meta({ description: "A revision of Git; null where only seeds.lock was asked." }),
  commit: z.string().nullable(),
  changes: z.array(change),
});

const statusSchema = z.object({
  database: z.string(),
  engine: z.string(),
  image: z.string(),
  tag: z.string(),
  digest: z.string().nullable().meta({ description: "Null while the registry has no such image." }),
  parent: z.string().nullable().meta({ description: "Tag of the image that a build would put its delta on." }),
  scripts: z.int(),
  base: z.object({ reference: z.string(), digest: z.string() }),
  compared: comparedSchema,
});

export type SeedStatusDocument = z.output<typeof statusSchema>;

/** The document of kind SeedStatus. */
export const seedStatusSchema = z.object({ databases: z.array(statusSchema) });

const diffSchema = comparedSchema.extend({ database: z.string() });

export type SeedDiffDocument = z.output<typeof diffSchema>;

/** The document of kind SeedDiff. */
export const seedDiffSchema = z.object({ databases: z.array(diffSchema) });

/** The document of kind SeedFiles: what `seed new`, `amend` and `squash` did to files. */
export const seedFilesSchema = z.object({
  dryRun: z.boolean(),
  files: z.array(z.object({ path: z.string(), change: z.enum(["new", "changed", "removed"]) })),
  next: z.array(z.string()).meta({ description: "What to do now: sentences, with commands in backticks." }),
});

export type SeedFilesDocument = z.output<typeof seedFilesSchema>;

const prunedSchema = z.object({
  database: z.string(),
  image: z.string(),
  removed: z.array(z.object({ tags: z.array(z.string()), digest: z.string() })),
  kept: z.array(z.object({ tag: z.string(), why: z.string() })),
  refused: z.boolean().meta({ description: "The registry takes no removals." }),
});

export type PrunedDocument = z.output<typeof prunedSchema>;

/** The document of kind SeedPrune. */
export const seedPruneSchema = z.object({ dryRun: z.boolean(), databases: z.array(prunedSchema) });
