import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { git as gitAdapter } from "../../src/adapters/git/repository.ts";
import type { Repository } from "../../src/ports.ts";
import { git, writeFiles } from "../support/git.ts";
import { temporaryFolder } from "../support/temporary.ts";

const url = "https://ann:secret@github.com/acme/shop-api.git";

/** A clone with a folder, on the branch `cart`. */
function clone(): string {
  const root = temporaryFolder();
  git(root, "init", "--quiet", "--initial-branch=cart");
  git(root, "remote", "add", "origin", url);
  mkdirSync(join(root, "services/shop"), { recursive: true });
  git(root, "commit", "--quiet", "--allow-empty", "--message=first");
  git(root, "update-ref", "refs/remotes/origin/trunk", "HEAD");
  git(root, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
  return root;
}

/** What is told of it, and which Git commands that took. */
async function ask(directory: string): Promise<{ found: Repository | undefined; commands: readonly string[] }> {
  const { adapter, commands } = adapterIn(directory);
  const found = await adapter.repository();
  return { found, commands: commands.toSorted() };
}

/** Git in a folder, and the commands that it has run so far. */
function adapterIn(directory: string) {
  const programs = executables({ environment: process.env, cwd: directory, signal: new AbortController().signal });
  const commands: string[] = [];
  const adapter = gitAdapter({
    directory,
    executables: async () => ({
      run(program, args, options) {
        commands.push(
          args
            .slice(2, 4)
            .filter((arg, at) => at === 0 || arg.startsWith("--batch"))
            .join(" ")
            .replace(/=.*/, ""),
        );
        return programs.run(program, args, options);
      },
    }),
    temporaryFolder: async () => temporaryFolder(),
    token: () => undefined,
  });
  return { adapter, commands };
}

test("a repository is told in two processes, from any of its folders", async () => {
  const root = clone();
  const { found, commands } = await ask(join(root, "services/shop"));
  expect(found).toEqual({
    root,
    folder: "services/shop",
    remote: "https://github.com/acme/shop-api.git",
    branch: "cart",
    head: git(root, "rev-parse", "HEAD"),
    defaultBranch: "trunk",
  });
  expect(commands).toEqual(["remote", "rev-parse"]);
});

test.each<[string, (root: string) => void, Partial<Repository>]>([
  [
    "a remote that a person writes in short",
    (root) => {
      git(root, "config", "url.git@github.com:.insteadOf", "gh:");
      git(root, "remote", "set-url", "origin", "gh:acme/shop-api.git");
    },
    { remote: "git@github.com:acme/shop-api.git" },
  ],
  [
    "a detached HEAD",
    (root) => git(root, "switch", "--quiet", "--detach"),
    { branch: undefined, defaultBranch: "trunk" },
  ],
  ["a branch in folders", (root) => git(root, "switch", "--quiet", "--create", "a/b"), { branch: "a/b" }],
  ["a tag of the branch's name", (root) => git(root, "tag", "cart"), { branch: "cart" }],
  ["no remote", (root) => git(root, "remote", "remove", "origin"), { remote: undefined, defaultBranch: "main" }],
  [
    "no branch of the remote that is known as the default",
    (root) => git(root, "symbolic-ref", "--delete", "refs/remotes/origin/HEAD"),
    { branch: "cart", defaultBranch: "main" },
  ],
  [
    "a branch without a commit",
    (root) => git(root, "switch", "--quiet", "--orphan", "new"),
    { branch: "new", head: undefined, defaultBranch: "trunk" },
  ],
  [
    "a reference that could be taken for HEAD",
    (root) => git(root, "update-ref", "refs/heads/HEAD", "HEAD"),
    { branch: "cart", defaultBranch: "trunk" },
  ],
])("%s", async (_, change, expected) => {
  const root = clone();
  change(root);
  expect((await ask(root)).found).toMatchObject({ root, folder: "", ...expected });
});

test("the name of a folder is not taken for a branch", async () => {
  const root = clone();
  const folder = join(root, `x\n${"0".repeat(40)}\nrefs/heads/other\n`);
  mkdirSync(folder, { recursive: true });
  git(root, "switch", "--quiet", "--detach");
  const head = git(root, "rev-parse", "HEAD");
  expect((await ask(folder)).found).toMatchObject({ root, head, branch: undefined, defaultBranch: "trunk" });
});

test("sizes of a commit's files are told without reading them", async () => {
  const root = clone();
  writeFiles(root, { "seeds/é.sql": "SELECT 'é';\n", "seeds/empty.sql": "" });
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=second");
  const { adapter, commands } = adapterIn(root);
  const tree = await adapter.local("HEAD");
  expect(await tree?.sizes(["seeds/é.sql", "seeds/empty.sql", "seeds/none.sql"])).toEqual(
    new Map([
      ["seeds/é.sql", 13],
      ["seeds/empty.sql", 0],
    ]),
  );
  // A batch of contents would be in memory at once.
  expect(commands).toEqual(["rev-parse", "--literal-pathspecs", "cat-file --batch-check"]);
});

test("a folder outside of any repository", async () => {
  expect((await ask(temporaryFolder())).found).toBeUndefined();
});
