import { migrationOf, type ServiceConfig } from "../config/service-config.ts";
import type { CommitTree } from "../ports.ts";
import { globPattern } from "../preview/glob.ts";

/** Where Django keeps migrations; other frameworks name theirs with `migrate.files`. */
const django = ["**/migrations/[0-9]*.py"];

/** The migrations of a commit with their contents' hashes, in the order of their paths. */
export async function migrationsAtCommit(
  tree: CommitTree,
  service: { readonly config: ServiceConfig; readonly folder: string },
  sha256: (data: Uint8Array) => string,
): Promise<readonly { readonly path: string; readonly sha256: string }[]> {
  const migration = migrationOf(service.config);
  if (migration === undefined) return [];
  const patterns = (migration.files ?? django).map(globPattern);
  const prefix = service.folder === "" ? "" : `${service.folder}/`;
  const paths = [...(await tree.paths()).keys()]
    .filter((path) => path.startsWith(prefix) && patterns.some((pattern) => pattern.test(path.slice(prefix.length))))
    .toSorted();
  const files = await tree.read(paths);
  return paths.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [{ path: path.slice(prefix.length), sha256: sha256(bytes) }];
  });
}
