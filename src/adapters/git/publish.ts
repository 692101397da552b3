import type { FolderChange, Publication, PublishRequest } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { importCommit } from "./commit.ts";
import { type Connection, fetchBranches, previewsRef as ref, refused } from "./connection.ts";
import { gitText, listTree } from "./objects.ts";

/** Time and chance, as arguments. */
export interface Clock {
  readonly milliseconds: () => number;
  /** Throws when the command is interrupted. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

// Full jitter between writers that met: with 64 of them the longest needed 15 attempts and 36 s in simulation, so the
// bound is a time and not a number of attempts.
const firstPauseMilliseconds = 300;
const longestPauseMilliseconds = 4_000;
const deadlineMilliseconds = 90_000;

/**
 * Compare, rebuild on the newest head, push, until it fits. Whether a failed push arrived after all is decided by
 * reading the branch again, never by what the client printed.
 */
export async function publish(connection: Connection, request: PublishRequest, clock: Clock): Promise<Publication> {
  const deadline = clock.milliseconds() + deadlineMilliseconds;
  let said = "";
  for (let attempt = 1; ; attempt += 1) {
    const trees = await currentTrees(connection, request.changes);
    const made = await importCommit(connection.run, { onto: ref, edits: request.changes, message: request.message });
    if (made.unchanged) return { commit: made.commit, attempts: attempt - 1, unchanged: attempt === 1 };
    refuseForeignChange(request.changes, trees);
    const pushed = await push(connection, made.commit);
    if (pushed === undefined) return { commit: made.commit, attempts: attempt, unchanged: false };
    said = pushed;
    if (clock.milliseconds() > deadline) throw timedOut(connection, attempt, said);
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (attempt - 1));
    await clock.sleep(clock.random() * pause);
    const before = await head(connection);
    await fetchBranches(connection, [ref]);
    if ((await head(connection)) === before && isRefusal(said)) throw refused(connection.remote, "previews", said);
    await request.stillWanted();
  }
}

async function currentTrees(
  { run }: Connection,
  changes: readonly FolderChange[],
): Promise<ReadonlyMap<string, string>> {
  const entries = await listTree(
    run,
    ["-d"],
    ref,
    changes.map((change) => change.path),
  );
  return new Map(entries.map((entry) => [entry.path, entry.oid]));
}

async function head({ run }: Connection): Promise<string> {
  return new TextDecoder().decode((await run(["rev-parse", ref])).stdout).trim();
}

/** undefined when the branch took the commit, else what Git said. */
async function push({ run }: Connection, commit: string): Promise<string | undefined> {
  const { exitCode, stderr } = await run(["push", "--quiet", "--no-verify", "origin", `${commit}:${ref}`]);
  if (exitCode !== 0) return stderr.trim();
  await gitText(run, ["update-ref", ref, commit]);
  return undefined;
}

/** Refusals that do not change by trying again; anything else may be a race or a broken connection. */
function isRefusal(stderr: string): boolean {
  return /HTTP 40[13]|error: 40[13]|authentication failed|permission|denied|protected branch|GH006|GH013|pre-receive hook declined|could not read Username|not allowed/i.test(
    stderr,
  );
}

function refuseForeignChange(changes: readonly FolderChange[], trees: ReadonlyMap<string, string>): void {
  const changed = changes.find((change) => (trees.get(change.path) ?? null) !== change.expected);
  if (changed === undefined) return;
  if (changed.expected !== null && !trees.has(changed.path)) {
    throw new Problem("conflict", {
      code: "record-gone",
      message: `\`${changed.path}\` was removed by another run meanwhile.`,
      hints: ["Run the command again if the preview shall be there after all."],
    });
  }
  throw new Problem("conflict", {
    code: "folder-changed",
    message: `\`${changed.path}\` was changed by another run meanwhile.`,
    hints: ["Run the command again."],
  });
}

function timedOut({ remote }: Connection, attempts: number, said: string): Problem {
  return new Problem("timeout", {
    code: "publish-timed-out",
    message: `Nothing could be pushed to \`${remote.shown}\` within ${deadlineMilliseconds / 1000} seconds (${attempts} attempts): ${said.slice(0, 300)}`,
    hints: ["Run the command again; nothing is half-written."],
  });
}
