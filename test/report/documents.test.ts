import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../src/config/json-schema.ts";
import { documentSchemas } from "../../src/report/documents.ts";

test("schema/documents is what `npm run schema` writes", () => {
  const folder = new URL("../../schema/", import.meta.url);
  const schemas = jsonSchemas(documentSchemas);
  for (const [file, schema] of Object.entries(schemas))
    expect(readFileSync(new URL(file, folder), "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  expect(
    readdirSync(new URL("documents/", folder))
      .map((file) => `documents/${file}`)
      .sort(),
  ).toEqual(Object.keys(schemas).sort());
});
