import type { Publication, PublishRequest } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { importCommit } from "./commit.ts";
import { type Connection, fetchBranches, previewsRef as ref, refused } from "./connection.ts";
import { gitText } from "./objects.ts";

/** Time and chance, as arguments. */
export interface Clock {
  readonly milliseconds: () => number;
  /** Throws when the command is interrupted. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

// Full jitter between writers that met. Longer pauses save attempts, and leave the branch idle while all of them wait:
// in simulation 16 writers were done after 7.9 s with 5.3 attempts each, and after 10.4 s with 4.4 when the longest pause
// was 4 s. With 64 of them the longest needed 33 attempts and 26 s, so the bound is a time and not a number of attempts.
const firstPauseMilliseconds = 200;
const longestPauseMilliseconds = 1_000;
const deadlineMilliseconds = 90_000;

/**
 * Compare, rebuild on the newest head, push, until it fits. Whether a failed push arrived after all is decided by
 * reading the branch again, never by what the client printed.
 */
export async function publish(connection: Connection, request: PublishRequest, clock: Clock): Promise<Publication> {
  const { changes, message, requires = [] } = request;
  const deadline = clock.milliseconds() + deadlineMilliseconds;
  const folders = [...changes.map(({ path }) => path), ...requires];
  let head = await fetchedHead(connection);
  for (let attempt = 1; ; attempt += 1) {
    const made = await importCommit(connection.run, { onto: head, edits: changes, message, folders });
    // Before anything else: a push whose answer was lost has changed what it was worked out from.
    if (made.unchanged) return { commit: made.commit, attempts: attempt - 1, unchanged: attempt === 1 };
    refuseForeignChange(request, head, made.trees);
    const said = await push(connection, made.commit);
    if (said === undefined) return { commit: made.commit, attempts: attempt, unchanged: false };
    if (clock.milliseconds() > deadline) throw timedOut(connection, attempt, said);
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (attempt - 1));
    await clock.sleep(clock.random() * pause);
    const before = head;
    [head = ""] = await fetchBranches(connection, [ref]);
    if (head === before && isRefusal(said)) throw refused(connection.remote, "previews", said);
    await request.stillWanted();
  }
}

/** What this repository read of the branch last, or pushed to it. */
async function fetchedHead({ run }: Connection): Promise<string> {
  return (await gitText(run, ["rev-parse", ref])).trim();
}

// Git moves its own copy of the branch along with a push only when it is told that it is one.
const tracking = `remote.origin.fetch=+${ref}:${ref}`;

/** undefined when the branch took the commit, else what Git said. */
async function push({ run }: Connection, commit: string): Promise<string | undefined> {
  const args = ["-c", tracking, "push", "--quiet", "--no-verify", "origin", `${commit}:${ref}`];
  const { exitCode, stderr } = await run(args);
  return exitCode === 0 ? undefined : stderr.trim();
}

/** Refusals that do not change by trying again; anything else may be a race or a broken connection. */
function isRefusal(stderr: string): boolean {
  return /HTTP 40[13]|error: 40[13]|authentication failed|permission|denied|protected branch|GH006|GH013|pre-receive hook declined|could not read Username|not allowed/i.test(
    stderr,
  );
}

function refuseForeignChange(
  { base, changes, requires = [] }: PublishRequest,
  head: string,
  trees: ReadonlyMap<string, string>,
): void {
  if (base !== undefined && base !== head) throw folderChanged("The branch `previews` has moved on meanwhile.");
  const changed = changes.find(({ path, expected }) => (trees.get(path) ?? null) !== expected);
  // The first is what the request is about; without any other it may still be right, worked out again.
  if (changed !== undefined && changed === changes[0] && changed.expected !== null && !trees.has(changed.path)) {
    throw new Problem("conflict", {
      code: "record-gone",
      message: `\`${changed.path}\` was removed by another run meanwhile.`,
      hints: ["Run the command again if the preview shall be there after all."],
    });
  }
  if (changed !== undefined) throw folderChanged(`\`${changed.path}\` was changed by another run meanwhile.`);
  const gone = requires.find((path) => !trees.has(path));
  if (gone !== undefined) throw folderChanged(`\`${gone}\` was removed by another run meanwhile.`);
}

function folderChanged(message: string): Problem {
  return new Problem("conflict", { code: "folder-changed", message, hints: ["Run the command again."] });
}

function timedOut({ remote }: Connection, attempts: number, said: string): Problem {
  return new Problem("timeout", {
    code: "publish-timed-out",
    message: `Nothing could be pushed to \`${remote.shown}\` within ${deadlineMilliseconds / 1000} seconds (${attempts} attempts): ${said.slice(0, 300)}`,
    hints: ["Run the command again; nothing is half-written."],
  });
}
