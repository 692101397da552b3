import type { Emit } from "../event.ts";
import type { Files, PlatformRepository, PlatformSnapshot } from "../ports.ts";
import { recordFile } from "../preview/folder.ts";
import { nameOfFolder, type PreviewName, readPreviewName } from "../preview/name.ts";
import { type PreviewRecord, parseRecord } from "../preview/record.ts";
import { Problem } from "../problem.ts";

/** Every preview that there is a folder of, by service and number. */
export function previewsOf(snapshot: PlatformSnapshot): readonly PreviewName[] {
  const order = (a: PreviewName, b: PreviewName) =>
    a.service === b.service ? a.pullRequest - b.pullRequest : a.service < b.service ? -1 : 1;
  return snapshot.folders.flatMap(({ path }) => nameOfFolder(path) ?? []).toSorted(order);
}

/** Texts of records that lie in memory at a time: those of ten thousand are as large as all else that a gc needs. */
const mostTexts = 500;

/** From so many records on, a schema that is compiled first reads them sooner. Measured. */
const manyRecords = 5000;

/**
 * Records of the previews with these names, by name; those that are not there are left out. One that cannot be read is
 * told and left out too: it must not stop the work on all others.
 */
export function readRecords(
  snapshot: PlatformSnapshot,
  names: readonly string[],
  emit: Emit,
): Promise<ReadonlyMap<string, PreviewRecord>> {
  return readPartsOfRecords(snapshot, names, emit, (record) => record);
}

/** The same, with no more of each record than is kept: all of ten thousand would be the largest thing in memory. */
export async function readPartsOfRecords<T>(
  snapshot: PlatformSnapshot,
  names: readonly string[],
  emit: Emit,
  keep: (record: PreviewRecord) => T,
): Promise<ReadonlyMap<string, T>> {
  const asked = new Set(names);
  const wanted = previewsOf(snapshot).filter(({ name }) => asked.has(name));
  await snapshot.readAhead(wanted.map(recordPath));
  const records = new Map<string, T>();
  const many = wanted.length >= manyRecords;
  for (let start = 0; start < wanted.length; start += mostTexts) {
    const some = wanted.slice(start, start + mostTexts);
    const files = await snapshot.readPreviews(some.map(recordPath));
    for (const name of some) {
      const record = recordOrWarning({ text: files[recordPath(name)], path: recordPath(name), many }, emit);
      if (record !== undefined) records.set(name.name, keep(record));
    }
  }
  return records;
}

/** A preview's folder on the branch of the records. */
export interface PublishedFolder {
  readonly name: PreviewName;
  /** Git's id of the folder. */
  readonly tree: string;
  readonly files: Files;
}

/** The folder of a preview, whatever is in it; undefined when there is none. */
export async function readFolder(snapshot: PlatformSnapshot, name: PreviewName): Promise<PublishedFolder | undefined> {
  const folder = snapshot.folders.find(({ path }) => path === name.folder);
  if (folder === undefined) return undefined;
  return { name, tree: folder.tree, files: await snapshot.readFolder(name.folder) };
}

/** The record of a folder; undefined, with a warning, when it has none that can be read. */
export function recordOfFolder({ name, files }: PublishedFolder, emit: Emit): PreviewRecord | undefined {
  return recordOrWarning({ text: files[recordFile], path: recordPath(name), many: false }, emit);
}

/** The record of a preview; undefined when there is none. Throws Problem `record-invalid`. */
export async function readRecord(snapshot: PlatformSnapshot, name: PreviewName): Promise<PreviewRecord | undefined> {
  const path = recordPath(name);
  const text = (await snapshot.readPreviews([path]))[path];
  return text === undefined ? undefined : parseRecord(text, path);
}

/**
 * Makes sure that a preview is still published as it was. Throws Problem `record-gone` and `superseded` (exit code 5),
 * `record-invalid`.
 */
export async function requirePublished(
  platform: PlatformRepository,
  { name, record }: { readonly name: PreviewName; readonly record: Pick<PreviewRecord, "spec"> },
): Promise<void> {
  const there = await readRecord(await platform.snapshot(), name);
  if (there === undefined) {
    throw new Problem("conflict", {
      code: "record-gone",
      message: `The record of ${name.name} was removed meanwhile, by \`preview down\` or because it had to go.`,
      hints: ["`preview up` publishes it again."],
    });
  }
  if (there.spec !== record.spec) {
    throw new Problem("conflict", {
      code: "superseded",
      message: `Another run has published ${name.name} anew meanwhile.`,
      hints: ["`preview up` waits for what is published now."],
    });
  }
}

/** Where the record of a preview lies on the branch `previews`, if it has one. */
export function recordPath(name: PreviewName): string {
  return `${name.folder}/${recordFile}`;
}

/** The same of several previews, by what may be their names; what is none is left out. */
export function recordPaths(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const meant = readPreviewName(name);
    return meant === undefined ? [] : [recordPath(meant)];
  });
}

function recordOrWarning(
  { text, path, many }: { readonly text: string | undefined; readonly path: string; readonly many: boolean },
  emit: Emit,
): PreviewRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return parseRecord(text, path, { many });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    emit({ kind: "warning", message: error.message, hints: error.hints });
    return undefined;
  }
}
