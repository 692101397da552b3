import type { PlatformConfig } from "../config/platform-config.ts";
import type { PreviewName } from "../preview/name.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Instant } from "../time.ts";

/** What GitHub was heard to say of a preview's pull request. */
export type PullRequestFact =
  /** Open, and with the label where one is needed. */
  | { readonly kind: "wanted" }
  | { readonly kind: "unlabelled" }
  | { readonly kind: "closed"; readonly merged: boolean; readonly at: Instant | null }
  /** 404: it is not there, or not shown to this token. */
  | { readonly kind: "missing" }
  | { readonly kind: "unknown"; readonly why: string }
  /** Nobody can ask, and where Argo CD goes by records alone nobody has to. */
  | { readonly kind: "unasked" };

/**
 * What decisions and reports go by: a whole record is ten times as large, and there may be ten thousand. What is changed
 * is read again.
 */
export interface KeptRecord
  extends Pick<
    PreviewRecord,
    | ("name" | "service" | "namespace" | "url" | "data")
    | ("asleep" | "asleepBecause" | "pinned" | "dueSince" | "dueBecause")
    | ("createdAt" | "lastPushAt" | "wokenAt" | "expiresAt")
  > {
  readonly pullRequest: Pick<PreviewRecord["pullRequest"], "repository" | "number">;
  readonly migrate: object | null;
  readonly links: readonly Pick<PreviewRecord["links"][number], "to">[];
}

/** What is kept of a record. */
export function kept(record: PreviewRecord): KeptRecord {
  const { name, service, namespace, url, data, asleep, asleepBecause, pinned, dueSince, dueBecause } = record;
  const { createdAt, lastPushAt, wokenAt, expiresAt } = record;
  return {
    ...{ name, service, namespace, url, data, asleep, pinned, dueSince, createdAt, lastPushAt, expiresAt },
    ...(asleepBecause !== undefined && { asleepBecause }),
    ...(dueBecause !== undefined && { dueBecause }),
    ...(wokenAt !== undefined && { wokenAt }),
    pullRequest: { repository: record.pullRequest.repository, number: record.pullRequest.number },
    migrate: record.migrate === null ? null : {},
    links: record.links.map(({ to }) => ({ to })),
  };
}

/** One folder of the branch of the records, with what was seen around it. */
export interface Candidate {
  readonly name: PreviewName;
  /** undefined where it cannot be read. */
  readonly record: KeptRecord | undefined;
  readonly pullRequest: PullRequestFact;
}

/** The record of a folder that is its own: nothing else of a preview is ours to change. */
export function ownRecord({ name, record }: Pick<Candidate, "name" | "record">): KeptRecord | undefined {
  const isOwn =
    record?.name === name.name &&
    record.service === name.service &&
    record.pullRequest.number === name.pullRequest &&
    record.namespace === name.namespace;
  return isOwn ? record : undefined;
}

/** What was looked at only of those that all else would keep, by their names. */
export interface Looks {
  /** Stores that have lost what the migration wrote. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  /** Why nobody can say whether a store has. */
  readonly unseen: ReadonlyMap<string, string>;
  /** Previews that are called, that one in use links to, or of which nobody knows. */
  readonly called: ReadonlySet<string>;
}

export const noLooks: Looks = { lost: new Map(), unseen: new Map(), called: new Set() };

/** The rules of a platform, and the moment at which they are applied. */
export interface Rules {
  readonly expiry: PlatformConfig["expiry"];
  readonly limits: Pick<PlatformConfig["limits"], "previews" | "perService">;
  /** By the clock of a server; undefined where no server tells it, and nothing that depends on time is decided. */
  readonly now: Instant | undefined;
  /** A pull request that GitHub does not show counts as one that is gone, once it was marked long enough. */
  readonly confirmMissing: boolean;
}
