import { Problem } from "../problem.ts";
import type { Amendment } from "./amend.ts";
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "./json.ts";
import { parsePublished, withKustomization } from "./kustomization-file.ts";
import { label } from "./labels.ts";
import { isMigrated } from "./ledger.ts";
import { migrateJobName } from "./migrate.ts";
import type { PreviewRecord } from "./record.ts";
import { toYaml } from "./yaml-text.ts";

/** The generation that each of these stores shall have reached. */
export type Generations = Readonly<Record<string, number>>;

/** The generations of these stores after a start from their seeds, or empty. */
export function nextGenerations({ data }: Pick<PreviewRecord, "data">, stores: readonly string[]): Generations {
  return Object.fromEntries(stores.map((key) => [key, (data[key]?.generation ?? 1) + 1]));
}

/** What a store's data starts from: `main v002-1c2d3e4f5a6b`; null for an empty one. */
export function startOf({ seeds }: Pick<PreviewRecord, "seeds">, store: string): string | null {
  const seed = seeds.find((one) => one.store === store);
  return seed === undefined || seed.database === null ? null : `${seed.database} ${seed.tag}`;
}

/**
 * Stores that start again, byte for byte as `up` would publish them with these generations; one that is there already
 * stays as it is. The amendment throws Problem `record-outdated`.
 */
export function startAgain(generations: Generations, because: string, sha256: (text: string) => string): Amendment {
  return ({ record, files }) => {
    const raised = Object.fromEntries(
      Object.entries(generations).filter(
        ([key, generation]) => (record.data[key]?.generation ?? generation) < generation,
      ),
    );
    if (Object.keys(raised).length === 0) return { record, files };
    const data = { ...record.data };
    for (const [key, generation] of Object.entries(raised)) data[key] = { ...data[key], generation, because };
    const migrate = renamed({ ...record, data }, Object.keys(raised), sha256);
    return {
      record: { ...record, data, migrate },
      files: {
        ...withKustomization(files, (kustomization) => withGenerations(kustomization, raised, record)),
        "stores.yaml": withJob(files["stores.yaml"] ?? "", record.migrate?.job, migrate?.job),
      },
    };
  };
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
function withGenerations(kustomization: JsonObject, generations: Generations, record: PreviewRecord): JsonObject {
  const left = new Set(Object.keys(generations));
  const patches = listAt(kustomization, "patches").map((patch) => {
    const store = textAt(patch, "target", "kind") === "StatefulSet" ? textAt(patch, "target", "name") : undefined;
    const generation = store === undefined ? undefined : generations[store];
    if (!isObject(patch) || store === undefined || generation === undefined) return patch;
    const operations = parsePublished(textAt(patch, "patch") ?? "");
    if (listAt(operations).some(hasGeneration)) left.delete(store);
    return { ...patch, patch: toYaml(listAt(operations).map((operation) => withGeneration(operation, generation))) };
  });
  const [missing] = left;
  if (missing !== undefined) throw outdated(record, `its folder does not say which generation the store ${missing} is`);
  return { ...kustomization, patches };
}

function hasGeneration(operation: Json): boolean {
  return Object.hasOwn(objectAt(operation, "value"), label("generation"));
}

function withGeneration(operation: Json, generation: number): Json {
  if (!hasGeneration(operation)) return operation;
  const value: JsonObject = { ...objectAt(operation, "value"), [label("generation")]: String(generation) };
  return { ...objectAt(operation), value };
}

function outdated({ name }: PreviewRecord, what: string): Problem {
  return new Problem("conflict", {
    code: "record-outdated",
    message: `The data of ${name} cannot start again as it is: ${what}.`,
    hints: ["Publish the preview again with `preview up`."],
  });
}
