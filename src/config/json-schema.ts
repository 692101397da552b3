import * as z from "zod";
import { catalogEntrySchema } from "./catalog-entry.ts";
import { platformConfigSchema } from "./platform-config.ts";
import { serviceConfigSchema } from "./service-config.ts";

/** A document that gets a JSON Schema under `schema/`. */
export interface SchemaSource {
  readonly schema: z.ZodType;
  /** `input` for what a person writes, `output` for what the CLI prints. */
  readonly side: "input" | "output";
}

/** The files that people write, but for seeds.yaml, by the name of their JSON Schema. */
export const configurationSchemas: Readonly<Record<string, SchemaSource>> = {
  "preview.schema.json": { schema: serviceConfigSchema, side: "input" },
  "platform.schema.json": { schema: platformConfigSchema, side: "input" },
  "service.schema.json": { schema: catalogEntrySchema, side: "input" },
};

/** Where the published package has them; the line that `init` writes for editors names the same. */
const base = "https://unpkg.com/preview-cli/schema/";

/** JSON Schemas by file name, in draft 7: the one that yaml-language-server and every other editor understands. */
export function jsonSchemas(sources: Readonly<Record<string, SchemaSource>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(sources).map(([file, { schema, side }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        target: "draft-7",
        io: side,
        override: ({ jsonSchema }) => {
          // A later version may print more; what reads it with today's schema must not mind.
          if (side === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        },
      });
      return [file, { $schema, $id: `${base}${file}`, ...rest }];
    }),
  );
}
