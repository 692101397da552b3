import { parse } from "yaml";
import { Problem } from "../problem.ts";
import type { Instant } from "../time.ts";
import type { Preview } from "./desire.ts";
import { type FolderFiles, folderFiles, recordFile, specOf } from "./folder.ts";
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "./json.ts";
import { label } from "./labels.ts";
import { isMigrated } from "./ledger.ts";
import { type Manifest, parseManifests } from "./manifest.ts";
import { migrateJobName } from "./migrate.ts";
import { previewName } from "./name.ts";
import { type PreviewRecord, recordText } from "./record.ts";
import { requestsOf } from "./requests.ts";
import { toYaml } from "./yaml-text.ts";

export interface ResetQuestion {
  readonly record: PreviewRecord;
  readonly files: FolderFiles;
  /** The generation that each of these stores shall have reached; one that is there already stays as it is. */
  readonly generations: Readonly<Record<string, number>>;
  readonly now: Instant;
  readonly sha256: (text: string) => string;
}

/**
 * A published preview with stores that start again, from its folder alone: byte for byte what `up` would publish with
 * these generations. Throws Problem `record-outdated`.
 */
export function resetPreview(question: ResetQuestion): Preview {
  const { record, files, now, sha256 } = question;
  const raised = raisedStores(question);
  if (Object.keys(raised).length === 0) return previewOf(record, files, []);
  const data = { ...record.data };
  for (const [key, generation] of Object.entries(raised))
    data[key] = { ...data[key], generation, because: "reset command" };
  const migrate = renamed({ ...record, data }, Object.keys(raised), sha256);
  const changed = {
    ...files,
    "kustomization.yaml": withGenerations(files, raised, record),
    "stores.yaml": withJob(files["stores.yaml"] ?? "", record.migrate?.job, migrate?.job),
  };
  const after = { ...record, data, migrate, spec: specOf(changed, sha256), updatedAt: now };
  const notes = Object.entries(raised).map(
    ([key, generation]) => `data: ${key} starts again as generation ${generation}`,
  );
  return previewOf(after, folderFiles({ ...changed, [recordFile]: recordText(after) }), notes);
}

type Generations = ResetQuestion["generations"];

function raisedStores({ record, generations }: ResetQuestion): Generations {
  const raised = Object.entries(generations).filter(
    ([key, generation]) => (record.data[key]?.generation ?? generation) < generation,
  );
  return Object.fromEntries(raised);
}

function previewOf(record: PreviewRecord, files: FolderFiles, notes: readonly string[]): Preview {
  const name = previewName(record.service, record.pullRequest.number);
  return { name, record, files, requests: requestsOf(manifestsOf(files)), notes };
}

/** The migration runs again where data that it writes to starts again, and a Job runs once under its name. */
function renamed(
  record: PreviewRecord,
  stores: readonly string[],
  sha256: (text: string) => string,
): PreviewRecord["migrate"] {
  const { migrate } = record;
  if (migrate?.job === undefined || !stores.some((key) => isMigrated(key, record.data[key] ?? { generation: 1 })))
    return migrate;
  if (migrate.inputs === undefined) throw outdated(record, "its record does not tell what its migration depends on");
  return { ...migrate, job: migrateJobName(migrate.inputs, record, sha256) };
}

/** Nothing else in the file has a name like the Job's. */
function withJob(text: string, before: string | undefined, after: string | undefined): string {
  return before === undefined || after === undefined ? text : text.replaceAll(before, () => after);
}

/** kustomization.yaml with other values for the annotation of these stores' pods. */
function withGenerations(files: FolderFiles, generations: Generations, record: PreviewRecord): string {
  const kustomization = kustomizationOf(files);
  const left = new Set(Object.keys(generations));
  const patches = listAt(kustomization, "patches").map((patch) => {
    const store = textAt(patch, "target", "kind") === "StatefulSet" ? textAt(patch, "target", "name") : undefined;
    const generation = store === undefined ? undefined : generations[store];
    if (!isObject(patch) || store === undefined || generation === undefined) return patch;
    const operations: Json = parse(textAt(patch, "patch") ?? "");
    if (listAt(operations).some(hasGeneration)) left.delete(store);
    return { ...patch, patch: toYaml(listAt(operations).map((operation) => withGeneration(operation, generation))) };
  });
  const [missing] = left;
  if (missing !== undefined) throw outdated(record, `its folder does not say which generation the store ${missing} is`);
  return toYaml({ ...kustomization, patches });
}

function hasGeneration(operation: Json): boolean {
  return Object.hasOwn(objectAt(operation, "value"), label("generation"));
}

function withGeneration(operation: Json, generation: number): Json {
  if (!hasGeneration(operation)) return operation;
  const value: JsonObject = { ...objectAt(operation, "value"), [label("generation")]: String(generation) };
  return { ...objectAt(operation), value };
}

/** The objects that the folder itself writes; what Kustomize makes of texts asks for nothing. */
function manifestsOf(files: FolderFiles): readonly Manifest[] {
  const resources = listAt(kustomizationOf(files), "resources");
  return resources.flatMap((file) => {
    const text = typeof file === "string" ? files[file] : undefined;
    return text === undefined ? [] : parseManifests(text, `\`${file}\` of the preview's folder`);
  });
}

function kustomizationOf(files: FolderFiles): JsonObject {
  const document: Json = parse(files["kustomization.yaml"] ?? "");
  return objectAt(document);
}

function outdated({ name }: PreviewRecord, what: string): Problem {
  return new Problem("conflict", {
    code: "record-outdated",
    message: `The data of ${name} cannot start again as it is: ${what}.`,
    hints: ["Publish the preview again with `preview up`."],
  });
}
