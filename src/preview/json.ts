/** Plain data, as YAML and JSON carry it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export type JsonPath = readonly (string | number)[];

/** The value at a path, or undefined where the path leaves the data. */
export function at(value: Json | undefined, ...path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((current, step) => {
    if (Array.isArray(current)) return typeof step === "number" ? current[step] : undefined;
    if (!isObject(current) || !Object.hasOwn(current, step)) return undefined;
    return current[step];
  }, value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a path; empty when there is none. */
export function objectAt(value: Json | undefined, ...path: JsonPath): JsonObject {
  const found = at(value, ...path);
  return isObject(found) ? found : {};
}

/** The list at a path; empty when there is none. */
export function listAt(value: Json | undefined, ...path: JsonPath): readonly Json[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path; undefined when there is none. */
export function textAt(value: Json | undefined, ...path: JsonPath): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** The object with another value at a path; undefined takes the key away. Objects on the way are made, lists are not. */
export function withAt<T extends JsonObject>(object: T, path: readonly string[], value: Json | undefined): T {
  const [first, ...rest] = path;
  if (first === undefined) return object;
  const changed = rest.length === 0 ? value : withAt(objectAt(object, first), rest, value);
  const { [first]: _, ...others } = object;
  // Spreading keeps the type's own keys; the compiler sees only the index signature.
  return (changed === undefined ? others : { ...object, [first]: changed }) as T;
}

/** What YAML refuses and terminals obey; JSON lets these pass as they are. */
const unsafe = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * JSON for a file or a terminal, set in by two: what either could trip over is written as its number, so that the data
 * stay the same. Kustomize reads the files of a ConfigMap as YAML.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** JSON with sorted keys and no blanks: equal data is equal text. */
export function canonicalJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${entries.join(",")}}`;
}
