import type { Instant } from "../time.ts";
import type { Amendment } from "./amend.ts";
import type { FolderFiles } from "./folder.ts";
import { withKustomization } from "./kustomization-file.ts";
import { nameOf, parseManifests } from "./manifest.ts";
import type { PreviewRecord } from "./record.ts";
import { nextGenerations, startAgain } from "./reset.ts";

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
    if (record.asleep && asleepStores.length === record.asleepStores.length) return { record, files };
    const { wokenAt: _, ...rest } = record;
    const since = record.asleep ? { asleepBecause: record.asleepBecause, asleepSince: record.asleepSince } : undefined;
    return {
      record: { ...rest, asleep: true, asleepStores, ...(since ?? { asleepBecause: because, asleepSince: now }) },
      files: withReplicas(files, [...scaledOf(files, Object.keys(record.data)), ...asleepStores]),
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
      files: withReplicas(again.files, []),
    };
  };
}

/** Whether a store of a preview sleeps and has lost its data by it. */
export function isLostBySleep(record: Pick<PreviewRecord, "asleepStores" | "data"> | undefined, key: string): boolean {
  return record?.asleepStores.includes(key) === true && record.data[key]?.storage !== "volume";
}

/** What of the overlay has replicas. Kustomize scales by name alone, so what has the name of a store is left alone. */
function scaledOf(files: FolderFiles, stores: readonly string[]): readonly string[] {
  const manifests = parseManifests(files["app.yaml"] ?? "", "`app.yaml` of the preview's folder");
  const scaled = manifests.filter(({ kind }) => kind === "Deployment" || kind === "StatefulSet").map(nameOf);
  return [...new Set(scaled)].filter((name) => !stores.includes(name));
}

/** kustomization.yaml with no replicas of these, in its place among the other keys. */
function withReplicas(files: FolderFiles, names: readonly string[]): FolderFiles {
  return withKustomization(files, ({ replicas: _, ...kustomization }) => {
    if (names.length === 0) return kustomization;
    const replicas = names.map((name) => ({ name, count: 0 }));
    return Object.fromEntries(
      Object.entries(kustomization).flatMap((entry) =>
        entry[0] === "images" ? [entry, ["replicas", replicas]] : [entry],
      ),
    );
  });
}
