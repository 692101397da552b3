import { joined } from "../config/repository-path.ts";
import type { Emit } from "../event.ts";
import { baseDigestOf, planSeedBuild } from "../observe/seed-plan.ts";
import { lockFile, seedsAtCommit } from "../observe/seed-source.ts";
import { observeSeedWork, type SeedWork } from "../observe/seed-work.ts";
import { type ObservedDatabase, type ObservedSeeds, observeSeeds } from "../observe/seeds.ts";
import { requireSound } from "../observe/sound-seeds.ts";
import { baseByName, lockedBases } from "../observe/store-seeds.ts";
import type { SeedEngine } from "../ports/seeds.ts";
import type { CommitTree, Ports } from "../ports.ts";
import type { BuiltDocument } from "../report/seed-documents.ts";
import type { SeedBuildPlan } from "../seeds/build-plan.ts";
import { printLock, requireFormat, type SeedLock } from "../seeds/lock.ts";
import { renewedLock } from "../seeds/lock-renewal.ts";
import { orderFindings } from "../seeds/order-findings.ts";
import type { Instant } from "../time.ts";
import { type Builder, type BuildRequest, type BuiltSeed, buildSeed, type Destination } from "./build-seed.ts";

/** What a person asked `seed build` for. */
export interface SeedBuildQuestion {
  /** `--config` */
  readonly config: string | undefined;
  /** Names of databases; undefined is all of them. */
  readonly databases: readonly string[] | undefined;
  readonly destination: Destination;
  /** Without a parent. */
  readonly full: boolean;
  /** On the base image that its reference names today. */
  readonly updateBase: boolean;
  readonly engine: SeedEngine["name"] | undefined;
  /** Only this one of those that seeds.yaml names. */
  readonly platform: string | undefined;
  /** Works out what would be done, and does nothing. */
  readonly dryRun: boolean;
}

/** What building seeds of the work tree needs of the shell. */
export interface SeedShell {
  readonly ports: Ports;
  readonly emit: Emit;
  readonly now: () => Instant;
  readonly sha256: (data: string) => string;
}

/**
 * Makes sure that the images of the work tree's seeds are where they shall be; what is there already costs one request
 * a database. seeds.lock gets lines for what is new. Throws Problem `seeds-invalid`, and what the ports throw.
 */
export async function buildSeeds(shell: SeedShell, question: SeedBuildQuestion): Promise<readonly BuiltDocument[]> {
  const { ports } = shell;
  const { config, databases, updateBase, dryRun } = question;
  const work = await observeSeedWork({ ports, config, databases, base: undefined });
  requireOrder(work);
  const bases = new Map<string, string>();
  for (const { observed } of work.histories) {
    const digest = await baseDigestOf(ports.images, work.seeds.lock.lock, observed.database, updateBase);
    bases.set(observed.database.name, digest);
  }
  if (!dryRun) await renewLock(shell, work, bases, updateBase);
  return buildAll(shell, work.seeds, { ...question, bases, origin: await originOf(ports, work) });
}

/** The seeds of a commit, which may differ from the work tree's. */
export interface CommittedSeeds {
  readonly tree: CommitTree;
  /** Of preview.yaml, empty at the top. */
  readonly folder: string;
  /** URL of the repository. */
  readonly url: string;
}

/**
 * Builds and pushes the seeds of a commit, whose lock and order were looked at before; the work tree is not touched.
 * Throws what the ports throw.
 */
export async function pushSeeds(
  shell: SeedShell,
  { tree, folder, url }: CommittedSeeds,
  databases: readonly string[],
): Promise<void> {
  const seeds = await observeSeeds(seedsAtCommit(tree, folder), await shell.ports.scriptBytes(), databases);
  const locked = lockedBases(seeds.lock);
  const bases = new Map(
    seeds.databases.map(({ database }) => [
      database.name,
      locked.get(database.name) ?? baseByName(database, shell.sha256),
    ]),
  );
  const origin = { source: url, revision: tree.sha };
  const request = { bases, origin, full: false, engine: undefined, platform: undefined, dryRun: false };
  await buildAll(shell, seeds, { ...request, destination: { kind: "registry" } });
}

interface AllRequest extends Pick<SeedBuildQuestion, "destination" | "full" | "engine" | "platform" | "dryRun"> {
  /** Digests of base images, by database. */
  readonly bases: ReadonlyMap<string, string>;
  readonly origin: BuildRequest["origin"];
}

/** One after the other: each may take all of the machine. */
async function buildAll(
  shell: SeedShell,
  seeds: ObservedSeeds,
  request: AllRequest,
): Promise<readonly BuiltDocument[]> {
  const { ports, emit, now } = shell;
  const builder: Builder = {
    ...{ images: ports.images, engines: ports.seedEngines, folders: ports.dataFolders },
    ...{ bytes: await ports.scriptBytes(), source: seeds.source, emit, now },
  };
  const built: BuiltDocument[] = [];
  for (const observed of seeds.databases) built.push(await buildOne(shell, builder, observed, request));
  return built;
}

async function buildOne(
  shell: SeedShell,
  builder: Builder,
  observed: ObservedDatabase,
  request: AllRequest,
): Promise<BuiltDocument> {
  const { destination, engine, platform, origin } = request;
  const baseDigest = request.bases.get(observed.database.name) ?? "";
  const images = await shell.ports.images();
  const question = { observed, baseDigest, sha256: shell.sha256 };
  // What somebody wants in a folder is of no use in a registry.
  const wish = { full: request.full, anew: destination.kind === "folder" };
  const plan = await planSeedBuild(images, question, wish);
  shell.emit({
    kind: "seed-planned",
    database: observed.database.name,
    versions: observed.scripts.map(({ written }) => written),
    ...{ tag: plan.tag.tag, how: plan.how, parent: parentOf(plan) },
  });
  const built = request.dryRun
    ? planned(plan)
    : await buildSeed(builder, { observed, baseDigest, plan, destination, engine, platform, origin });
  return {
    ...{ database: observed.database.name, image: observed.database.image, tag: plan.tag.tag },
    ...{ parent: built.how === "delta" ? parentOf(plan) : null, scripts: observed.scripts.length },
    ...{ ...built, loaded: [...built.loaded] },
    folder: destination.kind === "folder" && !built.inRegistry ? destination.path : null,
  };
}

function parentOf(plan: SeedBuildPlan): string | null {
  return plan.how === "delta" ? plan.parent.tag.tag : null;
}

function planned(plan: SeedBuildPlan): BuiltSeed {
  const there = plan.how === "unchanged";
  const digest = plan.how === "unchanged" ? plan.digest : null;
  return { digest, how: plan.how, loaded: [], bytes: null, uploaded: 0, inRegistry: there };
}

/** The lock with lines for what is new, before anything is built: a base image that moves meanwhile changes nothing. */
async function renewLock(
  { ports, emit }: SeedShell,
  { seeds, histories }: SeedWork,
  bases: ReadonlyMap<string, string>,
  updateBase: boolean,
): Promise<void> {
  requireFormat(seeds.lock);
  let lock: SeedLock = seeds.lock.lock;
  for (const { history } of histories) {
    const { name } = history.database;
    const kept = updateBase ? { ...lock, bases: lock.bases.filter(({ database }) => database !== name) } : lock;
    lock = renewedLock({ ...history, lock: { ...history.lock, lock: kept }, baseDigest: bases.get(name) });
  }
  const text = printLock(lock);
  if (text === seeds.lockText) return;
  const path = joined(seeds.source.folder, lockFile);
  await (await ports.workspace()).write(path, text);
  emit({ kind: "file-written", path, how: seeds.lockText === undefined ? "new" : "changed" });
}

/** What may be mended on the way: the lock itself is written anew. */
const mended: readonly string[] = ["seed/lock-out-of-date"];

/** Nothing is built of scripts that have no order. Throws Problem `seeds-invalid`. */
export function requireOrder({ seeds, histories }: SeedWork): void {
  const findings = [
    ...seeds.findings,
    ...seeds.lock.findings,
    ...histories.flatMap(({ history, texts }) => orderFindings(history, texts)),
  ].filter(({ rule }) => !mended.includes(rule));
  requireSound(findings, seeds.source.folder);
}

/** Where the scripts come from; a commit only says so when they are as it has them. */
async function originOf(ports: Ports, { seeds }: SeedWork): Promise<BuildRequest["origin"]> {
  const git = await ports.git();
  const repository = await git.repository();
  if (repository === undefined) return { source: undefined, revision: undefined };
  const changed = await git.changedPaths([joined(repository.folder, seeds.source.folder)]);
  return { source: repository.remote, revision: changed.length === 0 ? repository.head : undefined };
}
