import type { Schema } from "./schema.ts";

/** A key that a person may write. */
export interface Key {
  /** Its path: `stores.<name>.seed`, `databases[].engine`. */
  readonly key: string;
  /** What it takes, in words. */
  readonly type: string;
  readonly fallback: string | undefined;
  readonly required: boolean;
  readonly meaning: string;
}

/** Every key of a file, each before those below it. */
export function keysOf(schema: Schema, path = ""): readonly Key[] {
  const own = Object.entries(merged(schema)).flatMap(([name, { schema: value, required }]) =>
    keyAndBelow(path === "" ? name : `${path}.${name}`, value, required),
  );
  const more = schema.additionalProperties;
  return typeof more === "object" ? [...own, ...below(`${path}.<name>`, more)] : own;
}

function keyAndBelow(key: string, schema: Schema, required: boolean): readonly Key[] {
  const { default: fallback, description = "" } = schema;
  return [
    { key, type: typeOf(schema), fallback: written(fallback), required, meaning: description },
    ...below(key, schema),
  ];
}

function below(key: string, schema: Schema): readonly Key[] {
  const items = schema.items === undefined ? [] : below(`${key}[]`, schema.items);
  return [...keysOf(schema, key), ...items];
}

/** The keys of a mapping, of whichever of its shapes; required is what every shape requires. */
function merged(schema: Schema): Readonly<Record<string, { readonly schema: Schema; readonly required: boolean }>> {
  const shapes = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ properties }) => properties);
  const keys = new Map<string, { schema: Schema; required: boolean }>();
  for (const { properties = {} } of shapes) {
    for (const [name, value] of Object.entries(properties)) {
      const before = keys.get(name)?.schema;
      const both = before === undefined ? value : either(before, value);
      keys.set(name, { schema: both, required: shapes.every((shape) => shape.required?.includes(name)) });
    }
  }
  return Object.fromEntries(keys);
}

/** `kind: gateway` of one shape and `kind: ingress` of another. */
function either(one: Schema, other: Schema): Schema {
  return one.const === undefined || other.const === undefined
    ? one
    : { ...one, const: undefined, enum: [one.const, other.const] };
}

function typeOf(schema: Schema): string {
  const { const: only, enum: some, type, items, anyOf, oneOf, properties, additionalProperties } = schema;
  const shapes = anyOf ?? oneOf;
  if (shapes !== undefined) return [...new Set(shapes.map(typeOf))].join(", or ");
  if (only !== undefined) return `\`${only}\``;
  if (some !== undefined) return some.map((value) => `\`${value}\``).join(", ");
  if (type === "array") return items === undefined ? "list" : `list of ${plural(typeOf(items))}`;
  if (properties !== undefined || type === "object") {
    return typeof additionalProperties === "object" ? `mapping of ${plural(typeOf(additionalProperties))}` : "mapping";
  }
  return type === "string" ? "text" : type === "boolean" ? "`true`, `false`" : (type ?? "anything");
}

function plural(type: string): string {
  return /^(text|list|mapping)/.test(type) ? type.replace(/^(list|mapping)/, "$1s").replace(/^text/, "texts") : type;
}

function written(value: unknown): string | undefined {
  if (
    value === undefined ||
    (typeof value === "object" && value !== null && Object.keys(value).length > 0 && !Array.isArray(value))
  )
    return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
