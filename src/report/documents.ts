import * as z from "zod";
import type { SchemaSource } from "../config/json-schema.ts";
import { doctorDocumentSchema } from "./doctor-document.ts";
import { gcReportSchema } from "./gc-report.ts";
import { eventsDocumentSchema, logsDocumentSchema, portForwardDocumentSchema } from "./inside-documents.ts";
import { planDocumentSchema } from "./plan-document.ts";
import { previewDocumentSchema, previewListDocumentSchema } from "./preview-document.ts";
import { receiptSchema } from "./receipt.ts";
import {
  seedBuildSchema,
  seedDiffSchema,
  seedFilesSchema,
  seedPruneSchema,
  seedStatusSchema,
} from "./seed-documents.ts";

const location = z.object({ file: z.string(), line: z.int().positive(), column: z.int().positive() }).nullable();

const findings = z.array(z.object({ message: z.string(), location }));

const ruledFindings = z.array(
  z.object({
    message: z.string(),
    location,
    rule: z.string().optional().meta({ description: "Of seeds; stable, for machines: `seed/duplicate-version`." }),
    severity: z.enum(["error", "warning", "info"]).optional(),
    fix: z.string().nullable().optional().meta({ description: "What to do about it." }),
  }),
);

const findingsDocument = z.object({ files: z.array(z.string()), findings: ruledFindings });

const configDocument = z.object({
  file: z.string(),
  config: z.record(z.string(), z.unknown()).meta({ description: "The file with all its defaults." }),
});

const registered = z.object({
  service: z.string(),
  how: z.enum(["unchanged", "pull-request", "push", "print"]),
  branch: z.string().nullable(),
  commit: z.string().nullable(),
  url: z.string().nullable(),
  files: z.array(z.string()),
  texts: z.record(z.string(), z.string()),
  commands: z.array(z.string()),
});

const initDocument = z.object({
  files: z.array(z.object({ path: z.string(), change: z.string() })),
  registered: registered.nullable(),
  next: z.array(z.string()),
});

const errorDocument = z.object({
  code: z.string(),
  message: z.string(),
  hints: z.array(z.string()),
  exitCode: z.int().positive(),
  location,
  findings,
});

const documents = {
  Preview: previewDocumentSchema,
  PreviewList: previewListDocumentSchema,
  Plan: planDocumentSchema,
  Receipt: receiptSchema,
  GcReport: gcReportSchema,
  Findings: findingsDocument,
  Config: configDocument,
  Init: initDocument,
  Logs: logsDocumentSchema,
  Events: eventsDocumentSchema,
  PortForward: portForwardDocumentSchema,
  Doctor: doctorDocumentSchema,
  SeedBuild: seedBuildSchema,
  SeedStatus: seedStatusSchema,
  SeedDiff: seedDiffSchema,
  SeedFiles: seedFilesSchema,
  SeedPrune: seedPruneSchema,
  Error: errorDocument,
} as const;

/** What `--json` prints, by the file of its JSON Schema below `schema/`. */
export const documentSchemas: Readonly<Record<string, SchemaSource>> = Object.fromEntries(
  Object.entries(documents).map(([kind, { shape }]) => {
    const schema = z
      .object({ schemaVersion: z.literal(1), ...shape, kind: z.literal(kind) })
      .meta({ title: kind, description: `The document of kind ${kind}. Fields are only ever added.` });
    return [`documents/${kind}.schema.json`, { schema, side: "output" }];
  }),
);
