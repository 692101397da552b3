import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { expect } from "vitest";
import { documentSchemas } from "../../src/report/documents.ts";
import type { Answer } from "./world.ts";

const validators = new Map<string, ValidateFunction>();

export function validatorOf(kind: string): ValidateFunction {
  const file = new URL(`../../schema/documents/${kind}.schema.json`, import.meta.url);
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
  const validate = validators.get(kind) ?? ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  validators.set(kind, validate);
  return validate;
}

/**
 * The one document on stdout, which has a kind, follows its schema, and holds nothing that the schema does not name;
 * answers `<kind> <exit code>`.
 */
export async function document(
  world: { run(...args: readonly string[]): Promise<Answer> },
  ...args: readonly string[]
): Promise<string> {
  const { exitCode, stdout } = await world.run(...args);
  const data: unknown = JSON.parse(stdout);
  const { kind } = expectDocument(data);
  const validate = validatorOf(kind);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(documentSchemas[`documents/${kind}.schema.json`]?.schema.parse(data)).toEqual(data);
  return `${kind} ${exitCode}`;
}

export function expectDocument(data: unknown): { readonly kind: string } {
  expect(data).toMatchObject({ schemaVersion: 1, kind: expect.any(String) });
  return data as { readonly kind: string };
}
