import type { Path } from "./mistake.ts";

/** What stands at a path of plain data; undefined when nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)];
    return isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, data);
}

/** A map of keys, as YAML gives it. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
