import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { platformRepositories } from "../../src/adapters/git/platform.ts";
import type { PlatformRepository } from "../../src/ports.ts";
import { bareRepository, commitFiles, git, writeFiles } from "../support/git.ts";
import { temporaryFolder } from "../support/temporary.ts";

const folder = "previews/shop-api/pr-42";

async function open(url: string): Promise<PlatformRepository> {
  const directory = temporaryFolder();
  const programs = executables({ environment: process.env, cwd: directory, signal: new AbortController().signal });
  const repositories = platformRepositories({
    executables: async () => programs,
    temporaryFolder: async () => temporaryFolder(),
    token: undefined,
    directory,
    clock: { milliseconds: () => performance.now(), sleep: async () => undefined, random: Math.random },
  });
  return repositories.open(url);
}

function platform(): string {
  const bare = bareRepository(join(temporaryFolder(), "platform.git"));
  commitFiles(bare, "main", {
    "platform.yaml": "kind: Platform\n",
    "services/shop-api.yaml": "name: shop-api\n",
    "README.md": "x\n",
  });
  commitFiles(bare, "previews", { "README.md": "records\n", "previews/payments/pr-1/preview.json": "{}\n" });
  return bare;
}

const always = async (): Promise<void> => undefined;

describe("reading", () => {
  test("a snapshot tells both heads, the folders and the files that are asked for", async () => {
    const bare = platform();
    const snapshot = await (await open(bare)).snapshot();
    expect(snapshot.main).toBe(git(bare, "rev-parse", "main"));
    expect(snapshot.folders.map(({ path }) => path)).toEqual(["previews/payments/pr-1"]);
    expect(await snapshot.readMain(["platform.yaml", "services"])).toEqual({
      "platform.yaml": "kind: Platform\n",
      "services/shop-api.yaml": "name: shop-api\n",
    });
    expect(
      await snapshot.readPreviews(["previews/payments/pr-1/preview.json", "previews/payments/pr-2/preview.json"]),
    ).toEqual({
      "previews/payments/pr-1/preview.json": "{}\n",
    });
    expect(await snapshot.readFolder("previews/payments/pr-1")).toEqual({ "preview.json": "{}\n" });
  });

  test.each([
    ["a path that is not there", "/nonexistent/platform.git", "git-unreachable"],
    ["a transport that runs programs", "ext::sh -c touch% /tmp/preview-was-here", "git-url-refused"],
    ["an option in place of a URL", "--upload-pack=touch /tmp/preview-was-here", "git-unreachable"],
  ])("%s is refused", async (_, url, code) => {
    await expect((async () => (await open(url)).snapshot())()).rejects.toMatchObject({ code });
    expect(existsSync("/tmp/preview-was-here")).toBe(false);
  });

  test("a repository without the branch of the records says what to do", async () => {
    const bare = bareRepository(join(temporaryFolder(), "empty.git"));
    commitFiles(bare, "main", { "platform.yaml": "" });
    await expect((await open(bare)).snapshot()).rejects.toMatchObject({ code: "previews-branch-missing" });
  });
});

describe("publishing", () => {
  test("a folder is added, replaced whole and removed; the rest of the branch stays as it is", async () => {
    const bare = platform();
    const repository = await open(bare);
    await repository.snapshot();
    const added = await repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n", 'odd "name".env': "é\n" } }],
      message: "add\n\nActor: ann",
      stillWanted: always,
    });
    expect(added).toMatchObject({ attempts: 1, unchanged: false, commit: git(bare, "rev-parse", "previews") });
    expect(git(bare, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "previews")).toBe(
      `README.md\npreviews/payments/pr-1/preview.json\n${folder}/a.yaml\n"${folder}/odd \\"name\\".env"`,
    );
    const tree = git(bare, "rev-parse", `previews:${folder}`);
    const replaced = await repository.publish({
      changes: [{ path: folder, expected: tree, files: { "b.yaml": "2\n" } }],
      message: "replace",
      stillWanted: always,
    });
    expect(
      git(bare, "diff", "--name-status", "--no-renames", added.commit, replaced.commit, "--", `${folder}/*.yaml`),
    ).toBe(`D\t${folder}/a.yaml\nA\t${folder}/b.yaml`);
    await repository.publish({
      changes: [{ path: folder, expected: git(bare, "rev-parse", `previews:${folder}`), files: null }],
      message: "remove",
      stillWanted: always,
    });
    expect(git(bare, "ls-tree", "-r", "--name-only", "previews")).toBe(
      "README.md\npreviews/payments/pr-1/preview.json",
    );
    expect(git(bare, "log", "-1", "--format=%an|%s", "previews")).toBe("preview|remove");
  });

  test("what is there already makes no commit", async () => {
    const bare = platform();
    const repository = await open(bare);
    await repository.snapshot();
    const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
    const first = await repository.publish({ changes: [change], message: "add", stillWanted: always });
    const second = await repository.publish({ changes: [change], message: "add", stillWanted: always });
    expect(second).toEqual({ commit: first.commit, attempts: 0, unchanged: true });
    const third = await (await open(bare)).snapshot();
    expect(third.previews).toBe(first.commit);
  });

  test("a writer that was faster elsewhere costs another attempt, and nothing is lost", async () => {
    const bare = platform();
    const repository = await open(bare);
    await repository.snapshot();
    commitFiles(bare, "previews", { "previews/payments/pr-2/preview.json": "{}\n" });
    let asked = 0;
    const published = await repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n" } }],
      message: "add",
      stillWanted: async () => {
        asked += 1;
      },
    });
    expect(published.attempts).toBe(2);
    expect(asked).toBe(1);
    expect(git(bare, "ls-tree", "-r", "--name-only", "previews").split("\n")).toHaveLength(4);
  });

  test("somebody else's change to the same folder stops it, and what is no longer wanted is not pushed", async () => {
    const bare = platform();
    const repository = await open(bare);
    await repository.snapshot();
    commitFiles(bare, "previews", { [`${folder}/a.yaml`]: "theirs\n" });
    const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
    await expect(repository.publish({ changes: [change], message: "add", stillWanted: always })).rejects.toMatchObject({
      code: "folder-changed",
    });
    const other = await open(bare);
    await other.snapshot();
    commitFiles(bare, "previews", { x: "y" });
    const stop = new Error("closed");
    await expect(
      other.publish({
        changes: [{ ...change, path: "previews/shop-api/pr-43" }],
        message: "add",
        stillWanted: async () => {
          throw stop;
        },
      }),
    ).rejects.toBe(stop);
    expect(git(bare, "show", `previews:${folder}/a.yaml`)).toBe("theirs");
  });

  test("a push whose answer is lost is recognised as done", async () => {
    const bare = platform();
    writeFiles(bare, { "hooks/post-receive": "#!/bin/sh\nkill -9 $PPID\n" });
    git(bare, "config", "core.hooksPath", "hooks");
    const hook = join(bare, "hooks/post-receive");
    const { chmodSync } = await import("node:fs");
    chmodSync(hook, 0o755);
    const repository = await open(bare);
    await repository.snapshot();
    const published = await repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n" } }],
      message: "add",
      stillWanted: always,
    });
    expect(git(bare, "rev-list", "--count", "previews")).toBe("2");
    expect(published.commit).toBe(git(bare, "rev-parse", "previews"));
    expect(readFileSync(hook, "utf8")).toContain("kill");
  });

  test("a branch that may not be written is refused at once", async () => {
    const bare = platform();
    writeFiles(bare, { "hooks/pre-receive": "#!/bin/sh\necho protected branch >&2\nexit 1\n" });
    (await import("node:fs")).chmodSync(join(bare, "hooks/pre-receive"), 0o755);
    const repository = await open(bare);
    await repository.snapshot();
    await expect(
      repository.publish({
        changes: [{ path: folder, expected: null, files: { a: "1" } }],
        message: "add",
        stillWanted: always,
      }),
    ).rejects.toMatchObject({ code: "platform-refused", kind: "auth" });
  });
});

test("the branch of the records is made once, and files reach main or a branch of their own", async () => {
  const bare = bareRepository(join(temporaryFolder(), "new.git"));
  const repository = await open(bare);
  expect(await repository.branches()).toEqual({ main: false, previews: false });
  commitFiles(bare, "main", { "platform.yaml": "a\n" });
  await repository.createPreviews({ "README.md": "records\n" });
  const first = git(bare, "rev-parse", "previews");
  await repository.createPreviews({ "README.md": "changed\n" });
  expect(git(bare, "rev-parse", "previews")).toBe(first);
  const request = {
    branch: "preview/register-payments",
    files: { "services/payments.yaml": "x\n" },
    message: "register",
  };
  const commit = await repository.pushOnMain(request);
  expect(git(bare, "ls-tree", "-r", "--name-only", commit)).toBe("platform.yaml\nservices/payments.yaml");
  expect(await repository.pushOnMain(request)).toBe(git(bare, "rev-parse", request.branch));
  await expect(repository.pushOnMain({ ...request, files: { "services/payments.yaml": "y\n" } })).rejects.toMatchObject(
    { code: "branch-taken" },
  );
});
