import { mkdir, writeFile } from "node:fs/promises";
import { configurationSchemas, jsonSchemas } from "./src/config/json-schema.ts";
import { documentSchemas } from "./src/report/documents.ts";
import { seedsSchemas } from "./src/seeds/seeds-config.ts";

const folder = new URL("schema/", import.meta.url);
await mkdir(new URL("documents/", folder), { recursive: true });
const sources = { ...configurationSchemas, ...seedsSchemas, ...documentSchemas };
for (const [file, schema] of Object.entries(jsonSchemas(sources))) {
  await writeFile(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
