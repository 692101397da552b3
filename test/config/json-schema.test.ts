import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../src/config/json-schema.ts";

function validator(file: string): ValidateFunction {
  const schema = JSON.parse(read(`../../schema/${file}`));
  return new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { uri: true } }).compile(schema);
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

test("schema/ is what `npm run schema` writes", () => {
  const written = Object.entries(jsonSchemas()).map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`]);
  for (const [file, text] of written) expect(read(`../../schema/${file}`)).toBe(text);
  const files = readdirSync(new URL("../../schema/", import.meta.url)).filter((file) => file.endsWith(".schema.json"));
  expect(files.sort()).toEqual(expect.arrayContaining(written.map(([file]) => file)));
});

test.each([
  ["preview.schema.json", "preview.yaml", "overlay", "overlai"],
  ["preview.schema.json", "frontend.yaml", "{as:", "{az:"],
  ["platform.schema.json", "platform.yaml", "perService", "perServise"],
  ["platform.schema.json", "platform.yaml", "kind: gateway", "kind: gatewai"],
  ["service.schema.json", "payments.yaml", "owner", "ownr"],
])("%s takes %s, and refuses it with %s misspelt", (file, fixture, word, misspelt) => {
  const validate = validator(file);
  const text = read(`fixtures/${fixture}`);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(text).toContain(word);
  expect(validate(parse(text.replace(word, misspelt)))).toBe(false);
});
