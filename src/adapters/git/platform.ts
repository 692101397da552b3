import { join } from "node:path";
import type { Executables, Files, Lazy, PlatformRepositories, PlatformRepository } from "../../ports.ts";
import { Problem } from "../../problem.ts";
import { makeBare } from "./bare.ts";
import { importCommit } from "./commit.ts";
import { type Connection, fetchBranches, mainRef, previewsRef, refused } from "./connection.ts";
import { type RunGit, unreachable } from "./objects.ts";
import { type Clock, publish } from "./publish.ts";
import { remote } from "./remote.ts";
import { takeSnapshot } from "./snapshot.ts";
import type { TokenFor } from "./tokens.ts";

export interface PlatformOptions {
  readonly executables: Lazy<Executables>;
  readonly temporaryFolder: (purpose: string) => Promise<string>;
  readonly token: TokenFor;
  /** A relative path of a repository counts from here. */
  readonly directory: string;
  readonly clock: Clock;
}

/** Platform repositories by Git plumbing: no clone, no work tree, nothing left on the machine. */
export function platformRepositories(options: PlatformOptions): PlatformRepositories {
  return {
    async open(url) {
      const from = remote(/^\.{1,2}(\/|$)/.test(url) ? join(options.directory, url) : url, options.token(url));
      const programs = await options.executables();
      const folder = await options.temporaryFolder("platform");
      const run: RunGit = (args, request = {}) =>
        programs.run("git", ["-C", folder, ...args], { ...request, env: { ...from.environment, ...request.env } });
      await makeBare(folder);
      return repository({ run, remote: from, folder }, options.clock);
    },
  };
}

function repository(connection: Connection, clock: Clock): PlatformRepository {
  return {
    url: connection.remote.shown,
    snapshot: () => takeSnapshot(connection),
    publish: (request) => publish(connection, request, clock),
    checkPush: () => checkPush(connection),
    branches: () => branches(connection),
    createPreviews: (files) => createPreviews(connection, files),
    pushOnMain: (request) => pushOnMain(connection, request),
  };
}

async function branches({
  run,
  remote: from,
}: Connection): Promise<{ readonly main: boolean; readonly previews: boolean }> {
  const { exitCode, stdout, stderr } = await run(["ls-remote", "--heads", "origin", mainRef, previewsRef]);
  if (exitCode !== 0) throw unreachable(from, stderr);
  const text = new TextDecoder().decode(stdout);
  return { main: text.includes(mainRef), previews: text.includes(previewsRef) };
}

/** A dry run still makes the server open the repository for writing, and that is where it looks at the account. */
async function checkPush(connection: Connection): Promise<void> {
  await fetchBranches(connection, [previewsRef]);
  const { exitCode, stderr } = await connection.run(["push", "--dry-run", "--quiet", "origin", previewsRef]);
  // Somebody else may push in between; that the push no longer fits is told to those who may push.
  if (exitCode !== 0 && !/\[rejected\]/.test(stderr)) throw refused(connection.remote, "previews", stderr);
}

async function createPreviews(connection: Connection, files: Files): Promise<void> {
  const { main, previews } = await branches(connection);
  if (previews) return;
  if (!main) {
    throw new Problem("not-yet", {
      code: "main-missing",
      message: `\`${connection.remote.shown}\` has no branch \`main\` yet, and GitHub makes the branch that is pushed first the default one.`,
      hints: ["Push `main`, then run the command again."],
    });
  }
  const made = await importCommit(connection.run, {
    onto: undefined,
    edits: [{ path: "", files }],
    message: "preview: start the branch of the records",
  });
  const { exitCode, stderr } = await connection.run(["push", "--quiet", "origin", `${made.commit}:${previewsRef}`]);
  if (exitCode !== 0 && !(await branches(connection)).previews) throw refused(connection.remote, "previews", stderr);
}

async function pushOnMain(
  connection: Connection,
  request: { readonly branch: string; readonly files: Files; readonly message: string },
): Promise<string> {
  const { run, remote: from } = connection;
  const [main = ""] = await fetchBranches(connection, [mainRef]);
  const target = `refs/heads/${request.branch}`;
  const made = await importCommit(run, {
    onto: main,
    edits: [{ path: "", files: request.files, keep: true }],
    message: request.message,
  });
  if (made.unchanged) return made.commit;
  const { exitCode, stderr } = await run(["push", "--quiet", "origin", `${made.commit}:${target}`]);
  if (exitCode === 0) return made.commit;
  if (!/rejected|fetch first|non-fast-forward|failed to push/i.test(stderr))
    throw refused(from, request.branch, stderr);
  const [theirs = ""] = await fetchBranches(connection, [target]);
  const there = await importCommit(run, {
    onto: theirs,
    edits: [{ path: "", files: request.files, keep: true }],
    message: request.message,
  });
  if (there.unchanged) return there.commit;
  throw new Problem("conflict", {
    code: "branch-taken",
    message: `The branch \`${request.branch}\` of \`${from.shown}\` holds other changes, or may not be pushed to.`,
    hints: ["Merge or delete that branch, then run the command again."],
  });
}
