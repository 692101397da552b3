import type { CatalogEntry } from "../config/catalog-entry.ts";
import type { ServiceConfig } from "../config/service-config.ts";
import { Problem } from "../problem.ts";
import type { Baseline } from "./baseline.ts";

/** What a person may say about a service's place in the catalog. */
export interface EntryFlags {
  readonly owner?: string | undefined;
  readonly baselineName?: string | undefined;
  readonly baselineInternal?: string | undefined;
  readonly baselinePublic?: string | undefined;
}

export interface EntryAnswers extends EntryFlags {
  /** `owner/name` */
  readonly repository: string;
  /** The folder of preview.yaml in it; `.` at the top. */
  readonly path: string;
  /** Found in the manifests; only for a service that the catalog does not have yet. */
  readonly found?: Baseline | undefined;
}

/**
 * The catalog entry of a service. What the platform team wrote into an entry that is there stays, unless a flag says
 * otherwise. Throws Problem `service-name-taken` when the name belongs to another repository.
 */
export function catalogEntryOf(
  config: Pick<ServiceConfig, "service" | "type">,
  answers: EntryAnswers,
  existing: CatalogEntry | undefined,
): CatalogEntry {
  if (existing !== undefined && existing.repository.toLowerCase() !== answers.repository.toLowerCase()) {
    throw new Problem("conflict", {
      code: "service-name-taken",
      message: `The catalog has a service "${config.service}" already; it is ${existing.repository}, and this is ${answers.repository}.`,
      hints: ["Choose another name with `--service`."],
    });
  }
  const before = existing === undefined ? answers.found : existing.baseline;
  const { baselineName: name, baselineInternal: internal, baselinePublic: reachable } = answers;
  const said = {
    ...(name !== undefined && { name }),
    ...(internal !== undefined && { internal }),
    ...(reachable !== undefined && { public: reachable }),
  };
  const baseline = Object.keys(said).length === 0 ? before : { name: "staging", ...before, ...said };
  const owner = answers.owner ?? existing?.owner;
  return {
    apiVersion: "preview/v1",
    kind: "Service",
    name: config.service,
    repository: existing?.repository ?? answers.repository,
    path: answers.path,
    type: config.type,
    ...(owner !== undefined && { owner }),
    ...(baseline !== undefined && { baseline }),
    secrets: existing?.secrets ?? { allow: [] },
  };
}
