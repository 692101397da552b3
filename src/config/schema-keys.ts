import * as z from "zod";
import type { Path } from "./mistake.ts";

/** The schemas that may stand for a value: what is behind defaults, and each way of a union. */
export function alternatives(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return alternatives(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema];
}

/** The keys that a map at a path may have. */
export function keysAt(schemas: readonly unknown[], path: Path): readonly string[] {
  return schemasAt(schemas, path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

export function schemasAt(schemas: readonly unknown[], path: Path): readonly unknown[] {
  return path.reduce<readonly unknown[]>((found, part) => found.flatMap((schema) => below(schema, part)), schemas);
}

function below(schema: unknown, part: string | number): readonly unknown[] {
  if (schema instanceof z.ZodObject) return alternatives(schema.shape[part]);
  if (schema instanceof z.ZodRecord) return alternatives(schema.valueType);
  return schema instanceof z.ZodArray ? alternatives(schema.element) : [];
}
