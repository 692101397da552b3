import { migrationOf, type ServiceConfig, storeKind, storeKinds } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import type { PreviewRecord } from "./record.ts";

export interface MigrationFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Why the data of a preview may no longer fit its migrations: one that has run is gone or different, as after a rebase
 * that renumbers them. undefined when all of them are as they were.
 */
export function migrationConflict(before: readonly MigrationFile[], now: readonly MigrationFile[]): string | undefined {
  const hashes = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const changed = before.find(({ path, sha256 }) => hashes.get(path) !== sha256);
  if (changed === undefined) return undefined;
  return `the migration ${changed.path} is ${hashes.has(changed.path) ? "different" : "gone"}`;
}

/** The stores that migrations write to: the databases. A cache has no tables. */
export function migratedStores(config: ServiceConfig): readonly string[] {
  if (migrationOf(config) === undefined) return [];
  return Object.entries(config.stores).flatMap(([key, store]) => (storeKind(key, store) === "redis" ? [] : [key]));
}

/** The same of a record, where older ones do not tell the kind of a store that is named after it. */
export function isMigrated(key: string, { kind }: PreviewRecord["data"][string]): boolean {
  const known = kind ?? storeKinds.find((each) => each === key);
  return known !== undefined && known !== "redis";
}

/** With `onConflict: fail` a person decides about the data. */
export function migrationsChanged(conflict: string): Problem {
  return new Problem("conflict", {
    code: "migrations-changed",
    message: `The data of this preview may not fit any more: ${conflict}.`,
    hints: [
      "Remove the preview with `preview down` and create it again, or set `migrate.onConflict: reset` in preview.yaml.",
    ],
  });
}
