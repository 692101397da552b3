import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { git as gitAdapter } from "../../src/adapters/git/repository.ts";
import { Problem } from "../../src/problem.ts";
import { bareRepository, commitFiles, git, writeFiles } from "../support/git.ts";
import { openRepository } from "../support/platforms.ts";
import { temporaryFolder } from "../support/temporary.ts";

afterEach(() => void vi.unstubAllEnvs());

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error("It was no Problem.");
  return `[${error.exitCode}] ${error.code}: ${error.message}`;
}

/** The program that Git starts in place of `ssh`, which says this and fails. */
function sshSays(text: string): void {
  const folder = temporaryFolder();
  writeFiles(folder, { said: text, ssh: `#!/bin/sh\ncat '${join(folder, "said")}' >&2\nexit 255\n` });
  chmodSync(join(folder, "ssh"), 0o755);
  vi.stubEnv("GIT_SSH_COMMAND", join(folder, "ssh"));
}

describe("Git over SSH", () => {
  test.each([
    [
      "a repository that is not there",
      "ERROR: Repository not found.\n",
      "[3] git-repository-missing: `git@github.com:acme/previews.git` is not there, or not shown to these credentials: ERROR: Repository not found.",
    ],
    [
      "one of GitLab that is not there",
      "remote: \nremote: ========\nremote: \nremote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\nremote: \nremote: ========\n",
      "[3] git-repository-missing: `git@github.com:acme/previews.git` is not there, or not shown to these credentials: remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.",
    ],
    [
      "a key that is not known",
      "Warning: Permanently added 'github.com' (ED25519) to the list of known hosts.\ngit@github.com: Permission denied (publickey).\n",
      "[4] git-unauthorised: `git@github.com:acme/previews.git` refuses access: git@github.com: Permission denied (publickey).",
    ],
    [
      "a host that nobody knows",
      "ssh: Could not resolve hostname github.com: Name or service not known\n",
      "[8] git-unreachable: `git@github.com:acme/previews.git` cannot be read: ssh: Could not resolve hostname github.com: Name or service not known",
    ],
    [
      "a host that is another than before",
      "Host key verification failed.\n",
      "[8] git-unreachable: `git@github.com:acme/previews.git` cannot be read: Host key verification failed.",
    ],
  ])("%s: the reason is told, and not what Git says after each", async (_, said, expected) => {
    sshSays(said);
    const repository = await openRepository("git@github.com:acme/previews.git");
    expect(await problemOf(repository.snapshot())).toBe(expected);
    expect(await problemOf(repository.branches())).toBe(expected);
  });
});

test("a commit that the pull request's head is not: the reason is told", async () => {
  const bare = bareRepository(join(temporaryFolder(), "shop-api.git"));
  const head = commitFiles(bare, "main", { "preview.yaml": "x\n" });
  git(bare, "update-ref", "refs/pull/42/head", head);
  const directory = temporaryFolder();
  const programs = executables({ environment: process.env, cwd: directory, signal: new AbortController().signal });
  const adapter = gitAdapter({
    ...{ directory, executables: async () => programs },
    ...{ temporaryFolder: async () => temporaryFolder(), token: () => undefined },
  });
  const sha = "5".repeat(40);
  expect(await problemOf(adapter.commit({ sha, pullRequest: 42, url: bare }))).toBe(
    `[3] commit-missing: Commit 555555555555 of pull request 42 is not in \`${bare}\`: its head there is another commit`,
  );
  expect(await problemOf(adapter.commit({ sha, pullRequest: 43, url: bare }))).toBe(
    `[3] commit-missing: Commit 555555555555 of pull request 43 is not in \`${bare}\`: fatal: couldn't find remote ref refs/pull/43/head`,
  );
});
