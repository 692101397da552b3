import type { CatalogEntry } from "./config/catalog-entry.ts";
import { isLocal } from "./config/platform-config.ts";
import { joined } from "./config/repository-path.ts";
import type { ServiceConfig } from "./config/service-config.ts";
import { closest } from "./config/suggest.ts";
import type { Emit } from "./event.ts";
import { baselineLinks, dependenciesOf } from "./links/dependencies.ts";
import { type Link, reasonOf } from "./links/link.ts";
import { targetName, type WrittenLink } from "./links/written.ts";
import { lostStores, migrationFailed } from "./live/lost-data.ts";
import type { AmendedOther } from "./observe/amended-other.ts";
import { observeHead } from "./observe/head-commit.ts";
import { findAppImage, imageOfCommit } from "./observe/images.ts";
import { renderFolder } from "./observe/kustomizations.ts";
import { decideLinks, type LinksQuestion } from "./observe/links.ts";
import { observeLive, type Sight } from "./observe/live.ts";
import { buildHere, localComponents, observeLocalPort, requirePlatformHere } from "./observe/local.ts";
import { migrationsAtCommit } from "./observe/migrations.ts";
import { type ObservedPlatform, observePlatform, platformUrl, requireReadable } from "./observe/platform.ts";
import { type PublishedFolder, readFolder, recordOfFolder, recordPaths } from "./observe/records.ts";
import { observeRoom } from "./observe/room.ts";
import type { ServiceAtCommit } from "./observe/service.ts";
import type { BuildSeeds } from "./observe/store-images.ts";
import { observeStoreImages, tellStores } from "./observe/store-images.ts";
import type { PullRequest } from "./ports/github.ts";
import type { CommitTree, Environment, Ports } from "./ports.ts";
import { jiraKeys } from "./preview/jira-keys.ts";
import { localConfig, localEntry, localImage, localOverlay } from "./preview/local-source.ts";
import { type Manifest, parseManifests } from "./preview/manifest.ts";
import { previewName } from "./preview/name.ts";
import type { PreviewRecord } from "./preview/record.ts";
import { neededComponents } from "./preview/stores.ts";
import type { FoundImage, Wish } from "./preview/wish.ts";
import { toYaml } from "./preview/yaml-text.ts";
import { Problem } from "./problem.ts";
import type { Instant } from "./time.ts";

/** What a person asked `up` or `plan` for. */
export interface UpRequest {
  readonly argument: string | undefined;
  readonly config: string | undefined;
  /** Only this commit, or nothing. */
  readonly sha: string | undefined;
  readonly links: readonly WrittenLink[];
  /** `--branch`: the branch that stands for the pull request, true for the current one. */
  readonly branch?: string | true | undefined;
  /** How long to wait for the image of the commit; undefined does not wait. */
  readonly waitImageSeconds: number | undefined;
  /** Builds seeds that are not in the registry, if that was asked for; on one machine always. undefined: never. */
  readonly buildSeeds: { readonly asked: boolean; readonly build: BuildSeeds } | undefined;
}

/** What the shell hands to everything that reads the world. */
export interface Observer {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly emit: Emit;
  readonly now: () => Instant;
  readonly sha256: (data: string | Uint8Array) => string;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
}

export interface Observed {
  readonly wish: Wish;
  readonly pullRequest: PullRequest;
  readonly platform: ObservedPlatform;
  /** The preview's folder as it is, whatever is in it. */
  readonly current: PublishedFolder | undefined;
  /** What the cluster shows of it. */
  readonly sight: Sight;
  /** Previews that go to sleep for it. */
  readonly evicted: readonly AmendedOther[];
}

/** Reads everything that a preview follows from, and changes nothing. Throws Problems for what gets no preview. */
export async function observeUp(observer: Observer, request: UpRequest): Promise<Observed> {
  const { ports, environment } = observer;
  if (request.branch !== undefined) await requirePlatformHere(observer, request.config);
  const { repository, pullRequest, tree, service } = await observeHead(observer, request);
  const { folder } = previewName(service.config.service, pullRequest.number);
  const targets = request.links.map(({ service, to }) => targetName(service, to));
  const platform = await observePlatform(
    ports,
    platformUrl(environment.PREVIEW_PLATFORM || service.config.platform, repository.remote, environment),
    async () => [folder, ...recordPaths(targets)],
  );
  const entry = requireEntry(platform, service, pullRequest);
  const url = repository.remote ?? repository.root;
  const here = isLocal(platform.config) ? { ...service, config: localConfig(service.config) } : service;
  const wish = await observeWish(observer, request, { tree, url, service: here, platform, entry, pullRequest });
  return { pullRequest, platform, ...wish };
}

interface Found {
  readonly tree: CommitTree;
  /** Where commits that are not here come from. */
  readonly url: string;
  readonly service: ServiceAtCommit;
  readonly platform: ObservedPlatform;
  readonly entry: CatalogEntry;
  readonly pullRequest: PullRequest;
}

/** Renders, looks up images and links, side by side. */
async function observeWish(
  observer: Observer,
  request: UpRequest,
  found: Found,
): Promise<Pick<Observed, "wish" | "current" | "sight" | "evicted">> {
  const { ports, sha256 } = observer;
  const { tree, service, platform, entry, pullRequest } = found;
  const { config } = service;
  const name = previewName(config.service, pullRequest.number);
  const current = await readFolder(platform.snapshot, name);
  const record = current === undefined ? undefined : recordOfFolder(current, observer.emit);
  const { emit } = observer;
  const local = isLocal(platform.config);
  const now = await heardNow(observer);
  const decided = linksOfHead(observer, request, found, record?.links ?? []);
  // What is wrong with them is told where they are waited for.
  decided.catch(() => undefined);
  const evicted = await observeRoom({ platform, name, current: record, links: () => decided, emit, now, sha256 });
  const others = Promise.all([
    local
      ? localOverlay(config, service.folder)
      : ports.kustomize().then((kustomize) => renderFolder(kustomize, tree, joined(service.folder, config.overlay))),
    local ? localComponents(ports, config) : renderComponents(ports, config, platform),
    observeStoreImages({
      ...{ ports, tree, url: found.url, pullRequest, service, current: record, sha256 },
      ...{ platform: platform.config, buildSeeds: seedBuilder(observer, request, local) },
    }),
    decided,
    migrationsAtCommit(tree, service, sha256),
    local ? observeLocalPort(platform, name, record, observer) : undefined,
  ]);
  const at = { ...name, argocd: platform.config.argocd.namespace };
  const lookAround = () => observeLive(ports, at, { contents: current !== undefined });
  const [image, [overlay, components, stores, links, migrations, localPort], early] = await Promise.all([
    findImage(observer, request, { ...found, others }).catch(async (error: unknown) => {
      // What is wrong for good is told rather than what is not there yet.
      await others;
      throw error;
    }),
    others,
    request.waitImageSeconds === undefined ? lookAround() : undefined,
  ]);
  // After a wait of minutes for the image, what was seen before is of no use.
  const sight = early ?? (await lookAround());
  observer.emit({ kind: "image-resolved", image: image.name, digest: image.digest });
  tellStores(observer.emit, stores);
  observer.emit({
    kind: "links-resolved",
    links: links.map((link) => ({ service: link.service, to: link.to, because: reasonOf(link) ?? "default" })),
  });
  const baselines = baselineLinks(config, platform.catalog);
  const wish = {
    pullRequest,
    config,
    platform: platform.config,
    entry,
    overlay,
    components,
    image,
    localPort,
    storeImages: stores.images,
    links,
    baselines,
    migrations,
    ...lossesOf(record, sight),
    current: current === undefined || record === undefined ? undefined : { record, files: current.files },
    now: await heardNow(observer),
    sha256,
  };
  return { wish, current, sight, evicted };
}

/** What the cluster has lost or left undone of what is published. */
function lossesOf(record: PreviewRecord | undefined, { live }: Sight): Pick<Wish, "lostStores" | "migrationFailed"> {
  if (record === undefined || live === undefined) return { lostStores: [], migrationFailed: false };
  return {
    lostStores: live.contents === undefined ? [] : lostStores(record, live.contents, live.application),
    migrationFailed: migrationFailed(record, live),
  };
}

function seedBuilder({ emit }: Observer, { buildSeeds }: UpRequest, local: boolean): BuildSeeds | undefined {
  if (buildSeeds === undefined || !(buildSeeds.asked || local)) return undefined;
  return local ? buildHere(buildSeeds.build, emit) : buildSeeds.build;
}

/** GitHub's clock, which decides about the end too: this machine's may be days off. */
async function heardNow({ ports, now }: Observer): Promise<Instant> {
  return (await ports.github()).time() ?? now();
}

async function renderComponents(
  ports: Ports,
  config: ServiceConfig,
  platform: ObservedPlatform,
): Promise<readonly Manifest[]> {
  const there = neededComponents(config).filter(
    (name) => `components/${name}/kustomization.yaml` in platform.components,
  );
  if (there.length === 0) return [];
  const root = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    components: there.map((name) => `../components/${name}`),
  };
  const files = new Map<string, string>([
    ...Object.entries(platform.components),
    ["stores/kustomization.yaml", toYaml(root)],
  ]);
  return parseManifests(
    await (await ports.kustomize()).build(files, "stores"),
    "The output of the platform's components",
  );
}

async function findImage(
  observer: Observer,
  request: UpRequest,
  { service, platform, pullRequest, others }: Found & { readonly others: Promise<unknown> },
): Promise<FoundImage> {
  const { sha, number } = pullRequest;
  const reference = isLocal(platform.config)
    ? localImage(service.config, sha)
    : imageOfCommit(service.config.image, { sha, pullRequest: number });
  const registry = await observer.ports.registry();
  return findAppImage(
    registry,
    { reference, platforms: platform.config.platforms, sha },
    {
      seconds: request.waitImageSeconds ?? 0,
      now: observer.now,
      emit: observer.emit,
      async sleep(seconds) {
        // Nobody should wait ten minutes to hear that something else is wrong.
        await others;
        await observer.sleep(seconds);
      },
    },
  );
}

/** Links as the pull request, its record and the command line ask for them. */
function linksOfHead(
  observer: Observer,
  request: UpRequest,
  { service: { config }, platform, pullRequest }: Found,
  kept: LinksQuestion["kept"],
): Promise<readonly Link[]> {
  const { service } = config;
  const dependencies = dependenciesOf(config);
  for (const dependency of dependencies) requireReadable(platform, dependency.service);
  const jira = jiraKeys(`${pullRequest.branch} ${pullRequest.title}`, platform.config.jira?.projects ?? []);
  return decideLinks(observer, platform, {
    caller: { name: previewName(service, pullRequest.number).name, service, pullRequest, jira },
    dependencies,
    asked: request.links.map((link) => ({ ...link, because: "--link" })),
    kept,
    description: pullRequest.body,
  });
}

/** The catalog decides which repository a service's previews may come from; on one machine whoever is there does. */
function requireEntry(
  platform: ObservedPlatform,
  { config, folder }: ServiceAtCommit,
  pullRequest: PullRequest,
): CatalogEntry {
  if (isLocal(platform.config)) return localEntry(config, pullRequest.repository, folder);
  requireReadable(platform, config.service);
  const entry = platform.catalog.get(config.service);
  if (entry === undefined) {
    const meant = closest(config.service, platform.catalog.keys());
    throw new Problem("not-found", {
      code: "service-unknown",
      message: `There is no service "${config.service}" in the catalog of ${platform.repository.url}.`,
      hints: [
        meant === undefined
          ? "Register it with `preview init`, and merge the pull request that this opens."
          : `did you mean "${meant}"?`,
      ],
    });
  }
  if (entry.repository.toLowerCase() === pullRequest.repository.toLowerCase()) return entry;
  throw new Problem("auth", {
    code: "repository-not-registered",
    message: `The catalog says that ${config.service} is ${entry.repository}, not ${pullRequest.repository}.`,
    hints: [
      `Correct \`repository:\` in \`services/${config.service}.yaml\` of the platform repository, or \`service:\` in preview.yaml.`,
    ],
  });
}
