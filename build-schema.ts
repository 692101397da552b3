import { mkdir, writeFile } from "node:fs/promises";
import { jsonSchemas } from "./src/config/json-schema.ts";

const folder = new URL("schema/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  await writeFile(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
