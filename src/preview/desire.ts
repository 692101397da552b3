import { migrationOf, storeKind } from "../config/service-config.ts";
import { addSeconds, type Instant, parseDuration, secondsBetween } from "../time.ts";
import { linkTemplates, publicUrl } from "./environment.ts";
import { type FolderFiles, folderFiles, recordFile, specOf } from "./folder.ts";
import { jiraKeys } from "./jira-keys.ts";
import { migratedStores, migrationConflict, migrationsChanged } from "./ledger.ts";
import { nameOf } from "./manifest.ts";
import { type PreviewName, previewName } from "./name.ts";
import { checkOverlay } from "./overlay-checks.ts";
import { type PreviewRecord, recordText } from "./record.ts";
import { type Decision, environmentSource, type Rendering, render } from "./render.ts";
import { type PreviewRequests, recordedRequests, requestsOf } from "./requests.ts";
import { checkSecrets } from "./secrets.ts";
import { isLostBySleep } from "./sleep.ts";
import { usageAfter } from "./usage.ts";
import type { Wish } from "./wish.ts";
import { findWorkload, type Workload } from "./workload.ts";

/** A preview as it shall be. */
export interface Preview {
  readonly name: PreviewName;
  readonly record: PreviewRecord;
  /** The whole folder, the record among it. */
  readonly files: FolderFiles;
  readonly requests: PreviewRequests;
  /** What was left out or switched off, for the person. */
  readonly notes: readonly string[];
}

/**
 * What is observed to what shall be; the same wish gives the same bytes. Throws Problems for what a preview may not
 * have: `overlay-refused`, `secret-not-allowed`, `workload-missing` and their like.
 */
export function desire(wish: Wish): Preview {
  checkOverlay(wish.overlay, wish.config.overlay);
  checkSecrets(wish.config, wish.overlay, {
    keys: wish.entry.secrets.allow,
    store: wish.platform.secrets?.store,
  });
  const name = previewName(wish.config.service, wish.pullRequest.number);
  const workload = findWorkload(wish.config, wish.overlay);
  const decision = decide(name, wish, workload);
  const rendering = render(name, wish, workload, decision);
  const requests = requestsOf(rendering.manifests);
  const record = stamped(wish, draft(name, wish, workload, decision, rendering));
  return {
    name,
    record,
    files: folderFiles({ ...rendering.files, [recordFile]: recordText(record) }),
    requests,
    notes: [...rendering.notes, ...restartNotes(wish.current?.record, record)],
  };
}

/** The stores whose data starts again, and why: no small thing, so it is told. */
export function restartNotes(before: PreviewRecord | undefined, record: PreviewRecord): readonly string[] {
  return Object.entries(record.data).flatMap(([key, { generation, because }]) => {
    const was = before?.data[key]?.generation ?? generation;
    if (generation > was) return [`data: ${key} starts again, because ${because}`];
    const seed = record.seeds.find(({ store }) => store === key);
    const other = before?.seeds.find(({ store }) => store === key);
    if (seed === undefined || other === undefined || seed.digest === other.digest) return [];
    return seed.database === null ? [] : [`data: ${key} starts again, because its seed is now ${seed.tag}`];
  });
}

function decide(name: PreviewName, wish: Wish, workload: Workload): Decision {
  const { config, current } = wish;
  const source = environmentSource(name, wish, workload);
  const migration = migrationOf(config);
  const conflict = migrationConflict(current?.record.migrate?.files ?? [], wish.migrations);
  if (migration?.onConflict === "fail" && conflict !== undefined) throw migrationsChanged(conflict);
  const outdated = conflict === undefined ? [] : migratedStores(config);
  const data = Object.entries(config.stores).map(([key, store]) => {
    const because = outdated.includes(key)
      ? conflict
      : wish.lostStores.includes(key)
        ? "its pod has lost it"
        : undefined;
    const generation = generationOf(key, current?.record, because);
    return [key, { ...generation, kind: storeKind(key, store), storage: store.storage }] as const;
  });
  const attempt = (current?.record.migrate?.attempt ?? 1) + (wish.migrationFailed ? 1 : 0);
  const migrate = migration === undefined ? null : { attempt, files: [...wish.migrations] };
  return { seeds: seedsOf(wish), data: Object.fromEntries(data), linkEnv: [...linkTemplates(source)], migrate };
}

function seedsOf({ config, storeImages }: Wish): PreviewRecord["seeds"] {
  return Object.entries(storeImages).map(([store, { name, tag, digest, seed }]) => ({
    store,
    database: config.stores[store]?.seed ?? null,
    image: name,
    tag,
    digest,
    ...(seed !== undefined && { scripts: seed.scripts }),
    ...(seed?.base !== undefined && { base: { ...seed.base, added: [...seed.base.added] } }),
  }));
}

/**
 * Data that does not fit any more, or is lost, starts again as a new generation; so does a store that slept, which has
 * lost what was not on a volume.
 */
function generationOf(
  key: string,
  current: PreviewRecord | undefined,
  reason: string | undefined,
): PreviewRecord["data"][string] {
  const before = current?.data[key];
  if (before === undefined) return { generation: 1 };
  const because = reason ?? (isLostBySleep(current, key) ? "it slept" : undefined);
  return because === undefined ? before : { generation: before.generation + 1, because };
}

type Draft = Omit<PreviewRecord, "createdAt" | "updatedAt" | "lastPushAt" | "expiresAt">;

function draft(name: PreviewName, wish: Wish, workload: Workload, decision: Decision, rendering: Rendering): Draft {
  const { config, platform, pullRequest, current } = wish;
  const url = publicUrl(name, platform);
  return {
    apiVersion: "preview/v1",
    kind: "Preview",
    name: name.name,
    service: name.service,
    type: config.type,
    pullRequest: {
      repository: pullRequest.repository,
      number: pullRequest.number,
      branch: pullRequest.branch,
      sha: pullRequest.sha,
      author: pullRequest.author,
    },
    namespace: name.namespace,
    workload: nameOf(workload.deployment),
    url,
    health: config.health,
    addresses: {
      internal:
        wish.localPort === undefined
          ? `http://${workload.serviceName}.${name.namespace}.svc.cluster.local:${workload.port}`
          : `http://127.0.0.1:${wish.localPort}`,
      public: url,
    },
    images: [{ ...wish.image }],
    ...decision,
    migrate: withJob(decision.migrate, rendering.migration),
    links: wish.links.map((link) => ({ ...link, addresses: { ...link.addresses } })),
    jira: [...jiraKeys(`${pullRequest.branch} ${pullRequest.title}`, platform.jira?.projects ?? [])],
    ...(Object.keys(config.proxy).length > 0 && { proxy: { ...config.proxy } }),
    asleep: false,
    asleepStores: [],
    pinned: current?.record.pinned ?? false,
    dueSince: current?.record.dueSince ?? null,
    requests: recordedRequests(rendering.manifests, Object.keys(config.stores)),
    spec: specOf(rendering.files, wish.sha256),
  };
}

/** The Job by its name, which tells its outcome from that of an earlier one. */
function withJob(migrate: Decision["migrate"], migration: Rendering["migration"]): Decision["migrate"] {
  if (migrate === null || migration === undefined) return migrate;
  return { ...migrate, job: nameOf(migration.job), inputs: migration.inputs };
}

/**
 * The record with its times. Nothing moves while nothing changed, so that a second run writes the same bytes; a new
 * commit, and only that, starts the time to live again.
 */
function stamped(wish: Wish, record: Draft): PreviewRecord {
  const { now, current, platform } = wish;
  const before = current?.record;
  const ttlSeconds = parseDuration(platform.expiry.ttl) ?? 0;
  const pushed = before === undefined || before.pullRequest.sha !== record.pullRequest.sha;
  const lastPushAt = pushed ? now : before.lastPushAt;
  // What somebody has extended it to is not cut short by a push.
  const expiresAt = pushed ? latest(addSeconds(now, ttlSeconds), before?.expiresAt) : before.expiresAt;
  const wokenAt = before?.asleep === true ? now : before?.wokenAt;
  const usage = before === undefined ? undefined : usageAfter(before, record, now);
  const times = {
    createdAt: before?.createdAt ?? now,
    lastPushAt,
    expiresAt,
    ...(wokenAt !== undefined && { wokenAt }),
    ...(usage !== undefined && { usage }),
    // What gc has found does not change by a run that brings nothing new.
    ...(pushed ? { dueSince: null } : before.dueBecause !== undefined && { dueBecause: before.dueBecause }),
  };
  const unchanged =
    before !== undefined && recordText({ ...record, ...times, updatedAt: before.updatedAt }) === recordText(before);
  return { ...record, ...times, updatedAt: unchanged ? before.updatedAt : now };
}

function latest(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && secondsBetween(one, other) > 0 ? other : one;
}
