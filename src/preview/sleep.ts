import type { Instant } from "../time.ts";
import type { Amendment } from "./amend.ts";
import type { FolderFiles } from "./folder.ts";
import { type JsonObject, listAt, objectAt } from "./json.ts";
import { withKustomization } from "./kustomization-file.ts";
import { type Manifest, nameOf, parseManifests } from "./manifest.ts";
import type { PreviewRecord } from "./record.ts";
import { nextGenerations, startAgain } from "./reset.ts";
import { waveAnnotation, waves } from "./waves.ts";
import { toYaml } from "./yaml-text.ts";

/** The reason of a preview that a person has put to sleep. */
export const sleepCommand = "sleep command";

export interface SleepQuestion {
  /** `sleep command`, `idle for 26 h`, … */
  readonly because: string;
  /** Also the stores whose data is not on a volume, and comes back as it was at the start. */
  readonly stores: boolean;
  readonly now: Instant;
}

/**
 * A preview without pods of the service; its stores stay, but for those whose data comes back by itself. Argo CD agrees,
 * because it is in Git.
 */
export function putToSleep({ because, stores, now }: SleepQuestion): Amendment {
  return ({ record, files }) => {
    const asleepStores = Object.keys(record.data).filter(
      (key) => stores || record.asleepStores.includes(key) || record.data[key]?.storage === "volume",
    );
    // What a person wants holds against what came by itself, and would end by itself.
    const reason = record.asleep && because !== sleepCommand ? record.asleepBecause : because;
    const isSame = record.asleepBecause === reason && asleepStores.length === record.asleepStores.length;
    if (record.asleep && isSame) return { record, files };
    return {
      record: {
        ...record,
        ...{ asleep: true, asleepStores, asleepBecause: reason },
        asleepSince: record.asleep ? record.asleepSince : now,
      },
      files: asleepFiles(files, record, asleepStores),
    };
  };
}

/** A preview that runs again. A store that slept and kept nothing starts from its seed, and is migrated. */
export function wake({ now, sha256 }: { readonly now: Instant; readonly sha256: (text: string) => string }): Amendment {
  return ({ record, files }) => {
    if (!record.asleep) return { record, files };
    const lost = record.asleepStores.filter((key) => isLostBySleep(record, key));
    const again = startAgain(nextGenerations(record, lost), "it slept", sha256)({ record, files });
    const { asleepBecause: _because, asleepSince: _since, ...rest } = again.record;
    return {
      record: { ...rest, asleep: false, asleepStores: [], wokenAt: now },
      files: awakeFiles(again.files, record),
    };
  };
}

/** The stores whose data would be lost if they slept now. */
export function losesBySleep({ data, asleepStores }: Pick<PreviewRecord, "asleepStores" | "data">): readonly string[] {
  return Object.keys(data).filter((key) => data[key]?.storage !== "volume" && !asleepStores.includes(key));
}

/** Whether a store of a preview sleeps and has lost its data by it. */
export function isLostBySleep(record: Pick<PreviewRecord, "asleepStores" | "data"> | undefined, key: string): boolean {
  return record?.asleepStores.includes(key) === true && record.data[key]?.storage !== "volume";
}

/** The folder without pods of the service and of these stores. */
function asleepFiles(files: FolderFiles, { data }: PreviewRecord, asleepStores: readonly string[]): FolderFiles {
  const scaled = scaledOf(files);
  const names = scaled.map(nameOf).filter((name) => !Object.hasOwn(data, name));
  const replicas = [...new Set([...names, ...asleepStores])].map((name) => ({ name, count: 0 }));
  const patches = patchesOf(scaled, data);
  return withKustomization(files, (kustomization) => {
    const awake = awakeKustomization(kustomization, patches);
    const entries = Object.entries(awake).flatMap((entry) =>
      entry[0] === "images" && replicas.length > 0 ? [entry, ["replicas", replicas]] : [entry],
    );
    return { ...Object.fromEntries(entries), patches: [...listAt(awake, "patches"), ...patches] };
  });
}

/** The folder as it was before `asleepFiles`. */
function awakeFiles(files: FolderFiles, { data }: Pick<PreviewRecord, "data">): FolderFiles {
  const added = patchesOf(scaledOf(files), data);
  return withKustomization(files, (kustomization) => awakeKustomization(kustomization, added));
}

/** Without what sleep added; it may have added other `replicas` before. */
function awakeKustomization({ replicas: _, ...kustomization }: JsonObject, added: readonly JsonObject[]): JsonObject {
  const texts = new Set(added.map((patch) => JSON.stringify(patch)));
  const patches = listAt(kustomization, "patches").filter((patch) => !texts.has(JSON.stringify(patch)));
  if (patches.length > 0) return { ...kustomization, patches };
  const { patches: _none, ...rest } = kustomization;
  return rest;
}

/** Of hundreds of previews at a time: what an object is stands before its `spec`, and no more of it is parsed. */
function scaledOf(files: FolderFiles): readonly Manifest[] {
  const heads = (files["app.yaml"] ?? "").split(/^---$/m).map((text) => text.replace(/^spec:.*/ms, ""));
  const manifests = parseManifests(heads.join("---"), "`app.yaml` of the preview's folder");
  return manifests.filter(({ kind }) => kind === "Deployment" || kind === "StatefulSet");
}

/**
 * What goes to sleep does so in the first wave: a migration that fails, or whose store sleeps, must not keep a sync from
 * it. Kustomize's `replicas` go by names alone, so what has the name of a store, and is none, is told apart here.
 */
function patchesOf(scaled: readonly Manifest[], data: PreviewRecord["data"]): readonly JsonObject[] {
  const kinds = [...new Set(scaled.map(({ kind }) => kind))].toSorted();
  return [
    ...kinds.map((kind) => patchOf({ kind }, { metadata: { annotations: { [waveAnnotation]: waves.first } } })),
    ...scaled
      .filter((manifest) => Object.hasOwn(data, nameOf(manifest)))
      .map((manifest) => patchOf({ kind: manifest.kind, name: nameOf(manifest) }, { spec: { replicas: 0 } })),
  ];
}

/** The name in the patch is of no meaning where there is a target. */
function patchOf(target: { readonly kind: string; readonly name?: string }, change: JsonObject): JsonObject {
  const { kind, name = "asleep" } = target;
  const metadata = { name, ...objectAt(change, "metadata") };
  return { target: { ...target }, patch: toYaml({ apiVersion: "apps/v1", kind, ...change, metadata }) };
}
