import { folderOf, pathIn } from "../config/repository-path.ts";
import type { Emit } from "../event.ts";
import type { Environment, Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { tagsOf } from "../seeds/tags.ts";
import { observeStandpoint } from "./published.ts";
import { previewsOf, readRecords } from "./records.ts";
import { seedsAtCommit } from "./seed-source.ts";
import { observeSeedWork } from "./seed-work.ts";
import { type ObservedSeeds, observeSeeds } from "./seeds.ts";

/** Images that somebody needs, and who. */
export interface SeedNeeds {
  readonly seeds: ObservedSeeds;
  /** By image and tag, `ghcr.io/acme/shop-seed-main:v003-1c2d3e4f5a6b`. */
  readonly tags: ReadonlyMap<string, string>;
  /** By image and digest, `ghcr.io/acme/shop-seed-main@sha256:…`. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface SeedNeedsQuestion {
  readonly ports: Ports;
  readonly environment: Environment;
  readonly config: string | undefined;
  readonly databases: readonly string[] | undefined;
  readonly emit: Emit;
  readonly sha256: (text: string) => string;
}

/**
 * What the work tree, the branch that pull requests go to, and every preview of the platform need. Throws Problem
 * `seed-needs-unknown` when one of them cannot be seen: what it needs would look as if nobody needed it.
 */
export async function observeSeedNeeds(question: SeedNeedsQuestion): Promise<SeedNeeds> {
  const { ports, config, databases, sha256 } = question;
  const { seeds } = await observeSeedWork({ ports, config, databases, base: undefined });
  const [released, digests] = await Promise.all([observeReleased(question, seeds), observeRecords(question)]);
  const tags = new Map<string, string>([
    ...wantedTags(released.seeds, sha256, released.ref),
    ...wantedTags(seeds, sha256, "the work tree"),
  ]);
  return { seeds, tags, digests };
}

async function observeReleased({ ports, databases }: SeedNeedsQuestion, seeds: ObservedSeeds) {
  const git = await ports.git();
  const repository = await git.repository();
  const ref = `origin/${repository?.defaultBranch ?? "main"}`;
  const tree = await git.local(ref);
  if (tree === undefined) throw unknown(`\`${ref}\` is not in this clone`, "Run `git fetch origin`.");
  const folder = pathIn(repository?.folder ?? "", seeds.source.folder) ?? seeds.source.folder;
  const source = seedsAtCommit(tree, folderOf(folder));
  return { ref, seeds: await observeSeeds(source, await ports.scriptBytes(), databases) };
}

function wantedTags(
  { databases, lock }: ObservedSeeds,
  sha256: (text: string) => string,
  why: string,
): readonly [string, string][] {
  return databases.flatMap(({ database, scripts }): [string, string][] => {
    const base = lock.lock.bases.find((one) => one.database === database.name);
    const inputs = { database, baseDigest: base?.digest ?? "", scripts };
    const tag = base === undefined ? undefined : tagsOf(inputs, sha256).next().value;
    return tag === undefined ? [] : [[`${database.image}:${tag.tag}`, why]];
  });
}

async function observeRecords(question: SeedNeedsQuestion): Promise<ReadonlyMap<string, string>> {
  const { platform } = await observeStandpoint(question);
  const names = previewsOf(platform.snapshot).map(({ name }) => name);
  const records = await readRecords(platform.snapshot, names, question.emit);
  const unreadable = names.filter((name) => !records.has(name));
  if (unreadable.length > 0) throw unknown(`the record of ${unreadable.join(", ")} cannot be read`, "Repair it first.");
  return new Map(
    [...records.values()].flatMap(({ name, seeds }) =>
      seeds.map(({ image, digest }): [string, string] => [`${image}@${digest}`, name]),
    ),
  );
}

function unknown(why: string, hint: string): Problem {
  return new Problem("conflict", {
    code: "seed-needs-unknown",
    message: `Nothing is removed, because it is not clear what is needed: ${why}.`,
    hints: [hint],
  });
}
