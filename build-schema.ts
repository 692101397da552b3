import { mkdir, writeFile } from "node:fs/promises";
import { configurationSchemas, jsonSchemas } from "./src/config/json-schema.ts";
import { documentSchemas } from "./src/report/documents.ts";

const folder = new URL("schema/", import.meta.url);
await mkdir(new URL("documents/", folder), { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas({ ...configurationSchemas, ...documentSchemas }))) {
  await writeFile(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
