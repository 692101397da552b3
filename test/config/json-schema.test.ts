import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { configurationSchemas, jsonSchemas } from "../../src/config/json-schema.ts";
import { seedsSchemas } from "../../src/seeds/seeds-config.ts";

function validator(file: string): ValidateFunction {
  const schema = JSON.parse(read(`../../schema/${file}`));
  return new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { uri: true } }).compile(schema);
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

test("schema/ is what `npm run schema` writes", () => {
  const schemas = jsonSchemas({ ...configurationSchemas, ...seedsSchemas });
  const written = Object.entries(schemas).map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`]);
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
  ["seeds.schema.json", "seeds.yaml", "engine: postgres", "engine: postgress"],
  ["seeds.schema.json", "seeds.yaml", "extensions", "extentions"],
])("%s takes %s, and refuses it with %s misspelt", (file, fixture, word, misspelt) => {
  const validate = validator(file);
  const text = read(`fixtures/${fixture}`);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(text).toContain(word);
  expect(validate(parse(text.replace(word, misspelt)))).toBe(false);
});
