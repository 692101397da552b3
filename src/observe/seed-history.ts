import { joined, pathIn } from "../config/repository-path.ts";
import type { ScriptBytes } from "../ports/seeds.ts";
import type { CommitTree, Git, Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { editedScripts, type ScriptTexts } from "../seeds/change-findings.ts";
import type { SeedFile, SeedHistory, SeedSnapshot } from "../seeds/history.ts";
import { lockFile, pathsBelow, seedsAtCommit } from "./seed-source.ts";
import { hashOf, type ObservedDatabase, type ObservedSeeds, openScript } from "./seeds.ts";

/** A database's scripts now and before. */
export interface ObservedHistory {
  readonly observed: ObservedDatabase;
  readonly history: SeedHistory;
  /** Texts of edited scripts, as far as they are small enough to look for the line. */
  readonly texts: ScriptTexts;
}

/** What seeds/ was at the commits that count. */
interface Past {
  /** What a person calls the base. */
  readonly ref: string;
  readonly base: CommitTree;
  readonly fork: CommitTree | undefined;
  /** The folder seeds/ from the top of the repository. */
  readonly folder: string;
  /** Git's ids of files that are in the work tree as HEAD has them. */
  readonly untouched: ReadonlyMap<string, string>;
}

/**
 * Compares the scripts of the work tree with those of `base`, by default the branch that pull requests go to as it was
 * fetched last; without it the lock is what was released. Throws Problem `revision-missing` for a base that was asked for.
 */
export async function observeHistories(
  ports: Ports,
  seeds: ObservedSeeds,
  asked: string | undefined,
): Promise<readonly ObservedHistory[]> {
  const past = await observePast(await ports.git(), seeds.source.folder, asked);
  const bytes = await ports.scriptBytes();
  return Promise.all(seeds.databases.map((observed) => observeHistory(bytes, seeds, observed, past)));
}

async function observePast(git: Git, folder: string, asked: string | undefined): Promise<Past | undefined> {
  const repository = await git.repository();
  if (repository === undefined) return undefined;
  const ref = asked ?? `origin/${repository.defaultBranch}`;
  const base = await git.local(ref);
  if (base === undefined && asked !== undefined) throw missing(asked);
  if (base === undefined) return undefined;
  const fromTop = pathIn(repository.folder, folder) ?? folder;
  const [fork, head, changed] = await Promise.all([
    git.mergeBase(ref),
    repository.head === undefined ? undefined : git.local(repository.head),
    git.changedPaths([fromTop]),
  ]);
  const ids = new Map(await head?.paths());
  for (const path of changed) ids.delete(path);
  return { ref, base, fork, folder: fromTop, untouched: ids };
}

async function observeHistory(
  bytes: ScriptBytes,
  seeds: ObservedSeeds,
  observed: ObservedDatabase,
  past: Past | undefined,
): Promise<ObservedHistory> {
  const { source, lock } = seeds;
  const { database, folder, files } = observed;
  const at = (tree: CommitTree) => (past === undefined ? undefined : snapshot(bytes, observed, past, tree));
  const [base, fork] = await Promise.all([
    past === undefined ? undefined : at(past.base),
    past?.fork === undefined ? undefined : at(past.fork),
  ]);
  const history: SeedHistory = {
    ...{ database, folder, lockFile: joined(source.folder, lockFile), lock, files, base, fork },
    baseDigest: undefined,
  };
  return { observed, history, texts: await textsOf(bytes, seeds, observed, history, past) };
}

async function snapshot(
  bytes: ScriptBytes,
  { database, files }: ObservedDatabase,
  past: Past,
  tree: CommitTree,
): Promise<SeedSnapshot> {
  const folder = joined(past.folder, database.scripts);
  const known = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const ids = await tree.paths();
  const found: SeedFile[] = [];
  for (const whole of await pathsBelow(tree, folder)) {
    const path = whole.slice(folder.length + 1);
    // What Git says is the same need not be read again: seeds are large, and few of them change.
    const same = past.untouched.get(whole) === ids.get(whole) ? known.get(path) : undefined;
    found.push({ path, sha256: same ?? (await hashOf(bytes, path, contentAt(tree, whole))) });
  }
  return { ref: past.ref, commit: tree.sha.slice(0, 7), files: found };
}

async function* contentAt(tree: CommitTree, path: string): AsyncGenerator<Uint8Array> {
  const content = (await tree.read([path])).get(path);
  if (content !== undefined) yield content;
}

/** Larger scripts are named without the line of the edit. */
const mostBytes = 16 * 1024 * 1024;

async function textsOf(
  bytes: ScriptBytes,
  { source }: ObservedSeeds,
  observed: ObservedDatabase,
  history: SeedHistory,
  past: Past | undefined,
): Promise<ScriptTexts> {
  const texts = new Map<string, string>();
  const commit = past?.fork ?? past?.base;
  if (past === undefined || commit === undefined) return () => undefined;
  const before = seedsAtCommit(commit, past.folder.replace(/(^|\/)seeds$/, ""));
  for (const { script, released } of editedScripts(history)) {
    if ((observed.sizes.get(script.path) ?? 0) > mostBytes || released.path === undefined) continue;
    const then = { version: released.version, path: released.path };
    texts.set(`work-tree ${script.path}`, await text(openScript({ source, bytes }, observed, script).open()));
    texts.set(`released ${released.path}`, await text(openScript({ source: before, bytes }, observed, then).open()));
  }
  return (path, where) => texts.get(`${where} ${path}`);
}

async function text(content: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let all = "";
  for await (const piece of content) all += decoder.decode(piece, { stream: true });
  return all + decoder.decode();
}

function missing(revision: string): Problem {
  return new Problem("usage", {
    code: "revision-missing",
    message: `\`${revision}\` is not in this clone.`,
    hints: [
      "Fetch it: `git fetch origin`. In GitHub Actions let actions/checkout fetch all of the history (`fetch-depth: 0`).",
    ],
  });
}
