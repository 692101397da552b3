import type { Mistake, Path } from "./mistake.ts";
import { isMap, valueAt } from "./tree.ts";

/** What would make a misfit go away. */
export type Fix =
  | { readonly kind: "rename"; readonly to: string }
  | { readonly kind: "remove" }
  | { readonly kind: "set"; readonly value: unknown };

/** A mistake that a schema found, and what the person most likely meant. */
export interface Misfit extends Mistake {
  readonly missing?: boolean;
  readonly fix?: Fix;
}

/**
 * The data as the person most likely meant it, so that the rules can look at the rest of a file whose spelling is
 * wrong and all mistakes show at once. Undefined when some misfit leaves nothing to go by.
 */
export function repaired(data: unknown, misfits: readonly Misfit[]): unknown {
  const copy = structuredClone(data);
  for (const { path, fix } of misfits) {
    const key = path.at(-1);
    const parent = valueAt(copy, path.slice(0, -1));
    if (fix === undefined || key === undefined) return undefined;
    if (Array.isArray(parent) && fix.kind === "set") parent[Number(key)] = fix.value;
    if (!isMap(parent)) continue;
    if (fix.kind === "set") parent[key] = fix.value;
    if (fix.kind === "rename") parent[fix.to] = parent[key];
    if (fix.kind !== "set") delete parent[key];
  }
  return copy;
}

/** A path of repaired data as it is in the file, where a key of it may have another spelling. */
export function asWritten(path: Path, misfits: readonly Misfit[]): Path {
  const renamed = misfits.find((misfit) => {
    const depth = misfit.path.length - 1;
    if (misfit.fix?.kind !== "rename" || misfit.fix.to !== path[depth]) return false;
    return misfit.path.slice(0, depth).every((part, index) => part === path[index]);
  });
  return renamed === undefined ? path : [...renamed.path, ...path.slice(renamed.path.length)];
}
