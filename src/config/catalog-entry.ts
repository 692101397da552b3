import * as z from "zod";
import { httpUrl, serviceName } from "./scalars.ts";

/** services/<service>.yaml: what the platform team knows about a service. */
export const catalogEntrySchema = z
  .strictObject({
    apiVersion: z.literal("preview/v1"),
    kind: z.literal("Service"),
    name: serviceName.meta({ description: "The same as `service` in its preview.yaml, and as the name of this file." }),
    repository: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, "must be owner/name")
      .meta({ description: "The only repository whose pull requests may be previews of it." }),
    path: z.string().default(".").meta({ description: "The folder of preview.yaml in that repository." }),
    type: z.enum(["backend", "frontend"]).meta({ description: "As in its preview.yaml." }),
    owner: z.string().min(1).optional().meta({ description: "Who answers for it." }),
    baseline: z
      .strictObject({
        name: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and dashes")
          .meta({ description: "What people call it: staging." }),
        internal: httpUrl.optional().meta({ description: "Its address in the cluster." }),
        public: httpUrl.optional().meta({ description: "Its address for browsers." }),
      })
      .optional()
      .meta({ description: "The long-running deployment that links point to by default." }),
    secrets: z
      .strictObject({
        allow: z.array(z.string().min(1)).default([]).meta({ description: "Keys, such as preview/shop-api/*." }),
      })
      .default({ allow: [] })
      .meta({
        description: "Keys of the secret store that this service's previews may read; * matches within a segment.",
      }),
  })
  .meta({
    title: "services/<service>.yaml",
    description: "A service in the platform's catalog.",
  });

export type CatalogEntry = z.output<typeof catalogEntrySchema>;
