import type { Application, Identity } from "../live/application.ts";
import type { Namespace } from "../live/contents.ts";
import { label } from "../preview/labels.ts";
import { type PreviewName, readPreviewName } from "../preview/name.ts";
import { platformLabel } from "../preview/platform-label.ts";
import { type Instant, secondsBetween } from "../time.ts";

/** An object of ours in the cluster that no record stands behind. */
export interface Orphan {
  readonly kind: "Application" | "Namespace";
  readonly preview: PreviewName;
  readonly name: string;
  /** Of the object that was seen: another one of the same name is not meant. */
  readonly identity: Identity;
}

export interface ClusterFacts {
  readonly applications: readonly Application[];
  readonly namespaces: readonly Namespace[];
}

export interface OrphanQuestion {
  /** Of the platform, as Argo CD reads it: another platform on the same cluster is not ours. */
  readonly repository: string;
  /** Names of the previews that have a folder. */
  readonly recorded: ReadonlySet<string>;
  /** undefined: nobody tells it, and nothing counts as new. */
  readonly now: Instant | undefined;
}

/** Seconds that an object may be there before its absent record means something: both were not read at one moment. */
const settledSeconds = 600;

/**
 * Applications without a record, and Namespaces without record and Application. Only what is ours by label, name and platform,
 * is not on its way out, and is not new.
 */
export function orphansOf(
  { applications, namespaces }: ClusterFacts,
  { repository, recorded, now }: OrphanQuestion,
): readonly Orphan[] {
  const isOld = ({ createdAt }: { readonly createdAt: Instant }) =>
    now === undefined || secondsBetween(createdAt, now) >= settledSeconds;
  const served = new Set(applications.map(({ namespace }) => namespace));
  return [
    ...applications.flatMap((application): Orphan[] => {
      const preview = ownedBy(application.name, application.service);
      if (preview === undefined || preview.namespace !== application.namespace) return [];
      if (application.source !== repository) return [];
      if (recorded.has(preview.name) || application.deletingSince !== null || !isOld(application)) return [];
      return [{ kind: "Application", preview, name: application.name, identity: application.identity }];
    }),
    ...namespaces.flatMap((namespace): Orphan[] => {
      const name = /^preview-(.+)$/.exec(namespace.name)?.[1] ?? "";
      const preview = ownedBy(name, namespace.labels[label("service")] ?? null);
      if (preview === undefined || recorded.has(preview.name) || served.has(namespace.name)) return [];
      if (namespace.labels[label("platform")] !== platformLabel(repository)) return [];
      if (namespace.deletingSince !== null || !isOld(namespace)) return [];
      return [{ kind: "Namespace", preview, name: namespace.name, identity: namespace.identity }];
    }),
  ];
}

/** The preview that a name and a label stand for, where both say the same. */
function ownedBy(name: string, service: string | null): PreviewName | undefined {
  const preview = readPreviewName(name);
  return preview?.service === service ? preview : undefined;
}
