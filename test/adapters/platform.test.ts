import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PlatformSnapshot, Publication, PublishRequest } from "../../src/ports.ts";
import { bareRepository, commitFiles, git, writeFiles } from "../support/git.ts";
import { startGitServer } from "../support/git-server.ts";
import { madePlatformUnderTest, openRepository, type PlatformUnderTest, realPlatform } from "../support/platforms.ts";
import { temporaryFolder } from "../support/temporary.ts";

const folder = "previews/shop-api/pr-42";
const other = "previews/payments/pr-1";

const always = async (): Promise<void> => undefined;

describe.each([
  ["Git", realPlatform],
  ["the made platform of the other tests", madePlatformUnderTest],
])("%s", (_, make) => {
  function platform(): PlatformUnderTest {
    const made = make();
    made.write("main", {
      "platform.yaml": "kind: Platform\n",
      "services/shop-api.yaml": "name: shop-api\n",
      "services-other.yaml": "x\n",
      "README.md": "x\n",
    });
    made.write("previews", { "README.md": "records\n", [`${other}/preview.json`]: "{}\n" });
    return made;
  }

  /** The id of a folder as the next reader sees it. */
  async function treeOf(made: PlatformUnderTest, path: string): Promise<string | null> {
    const { folders } = await (await made.open()).snapshot();
    return folders.find((one) => one.path === path)?.tree ?? null;
  }

  test("a snapshot tells the folders and the files that are asked for, and stays as it was", async () => {
    const made = platform();
    const snapshot = await (await made.open()).snapshot();
    const check = async () => {
      expect(snapshot.folders.map(({ path }) => path)).toEqual([other]);
      expect(await snapshot.readMain(["platform.yaml", "services"])).toEqual({
        "platform.yaml": "kind: Platform\n",
        "services/shop-api.yaml": "name: shop-api\n",
      });
      expect(await snapshot.readPreviews([`${other}/preview.json`, "previews/payments/pr-2/preview.json"])).toEqual({
        [`${other}/preview.json`]: "{}\n",
      });
      await snapshot.readAhead([other, `${other}/preview.json`, "previews/nobody/pr-1"]);
      expect(await snapshot.readFolder(other)).toEqual({ "preview.json": "{}\n" });
      expect(await snapshot.readFolder("previews/payments")).toEqual({ "pr-1/preview.json": "{}\n" });
      expect(await snapshot.readFolder("previews/nobody/pr-1")).toEqual({});
    };
    await check();
    made.write("main", { "platform.yaml": "changed\n" });
    made.write("previews", { [`${other}/preview.json`]: null, [`${folder}/a`]: "1\n" });
    await check();
    const later = await (await made.open()).snapshot();
    expect(later.folders.map(({ path }) => path)).toEqual([folder]);
    expect([later.main === snapshot.main, later.previews === snapshot.previews]).toEqual([false, false]);
  });

  test("equal ids of folders mean equal bytes", async () => {
    const made = platform();
    made.write("previews", { [`${folder}/preview.json`]: "{}\n", "previews/shop-api/pr-43/preview.json": "{ }\n" });
    const ids = await Promise.all([other, folder, "previews/shop-api/pr-43"].map((path) => treeOf(made, path)));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[1]).not.toBe(ids[2]);
  });

  test("whoever may push is told so, and nothing is pushed", async () => {
    const made = platform();
    const before = made.files("previews");
    expect(await (await made.open()).checkPush()).toBeUndefined();
    expect(made.files("previews")).toEqual(before);
  });

  test("a branch that is missing says what to do", async () => {
    const made = make();
    made.write("main", { "platform.yaml": "" });
    const repository = await made.open();
    await expect(repository.snapshot()).rejects.toMatchObject({ code: "previews-branch-missing", kind: "not-found" });
    expect(await repository.branches()).toEqual({ main: true, previews: false });
  });

  test("a folder is added, replaced whole and removed; the rest of the branch stays as it is", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    const change = async (files: Readonly<Record<string, string>> | null) =>
      repository.publish({
        changes: [{ path: folder, expected: await treeOf(made, folder), files }],
        message: "change",
        stillWanted: always,
      });
    const rest = { "README.md": "records\n", [`${other}/preview.json`]: "{}\n" };
    const added = await change({ "a.yaml": "1\n", 'odd "name".env': "é\n" });
    expect(added).toMatchObject({ attempts: 1, unchanged: false });
    expect(made.files("previews")).toEqual({
      ...rest,
      [`${folder}/a.yaml`]: "1\n",
      [`${folder}/odd "name".env`]: "é\n",
    });
    expect((await (await made.open()).snapshot()).previews).toBe(added.commit);
    await change({ "b.yaml": "2\n" });
    expect(made.files("previews")).toEqual({ ...rest, [`${folder}/b.yaml`]: "2\n" });
    await change(null);
    expect(made.files("previews")).toEqual(rest);
  });

  test("several folders change in one commit, or none of them", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    const expected = await treeOf(made, other);
    const changes = [
      { path: folder, expected: null, files: { a: "1\n" } },
      { path: other, expected, files: null },
    ];
    made.meanwhile("previews", { [`${other}/preview.json`]: "theirs\n" });
    await expect(repository.publish({ changes, message: "both", stillWanted: always })).rejects.toMatchObject({
      code: "folder-changed",
      kind: "conflict",
    });
    expect(Object.keys(made.files("previews"))).not.toContain(`${folder}/a`);
  });

  test("what is there already makes no commit", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
    const first = await repository.publish({ changes: [change], message: "add", stillWanted: always });
    const second = await repository.publish({ changes: [change], message: "add", stillWanted: always });
    expect(second).toEqual({ commit: first.commit, attempts: 0, unchanged: true });
    expect((await (await made.open()).snapshot()).previews).toBe(first.commit);
  });

  test("a writer that was faster elsewhere costs another attempt, and nothing is lost", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    made.meanwhile("previews", { "previews/payments/pr-2/preview.json": "{}\n" });
    let asked = 0;
    const published = await repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n" } }],
      message: "add",
      stillWanted: async () => {
        asked += 1;
      },
    });
    expect([published.attempts, published.unchanged, asked]).toEqual([2, false, 1]);
    expect(Object.keys(made.files("previews"))).toHaveLength(4);
  });

  test("the same change by somebody else is no conflict", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    made.meanwhile("previews", { [`${folder}/a.yaml`]: "1\n" });
    const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
    const published = await repository.publish({ changes: [change], message: "add", stillWanted: always });
    expect(published.unchanged).toBe(false);
    expect((await (await made.open()).snapshot()).previews).toBe(published.commit);
  });

  test("somebody else's change to the same folder stops it", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    made.meanwhile("previews", { [`${folder}/a.yaml`]: "theirs\n" });
    const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
    const published = repository.publish({ changes: [change], message: "add", stillWanted: always });
    await expect(published).rejects.toMatchObject({ code: "folder-changed", kind: "conflict" });
    expect(made.files("previews")[`${folder}/a.yaml`]).toBe("theirs\n");
  });

  describe("what a publication rests on", () => {
    const moved = {
      code: "folder-changed",
      kind: "conflict",
      message: "The branch `previews` has moved on meanwhile.",
    };
    const gone = {
      code: "folder-changed",
      kind: "conflict",
      message: `\`${other}\` was removed by another run meanwhile.`,
    };

    /** Adds a folder after somebody else was faster. */
    async function addAfter(
      made: PlatformUnderTest,
      theirs: Readonly<Record<string, string | null>>,
      guards: (snapshot: PlatformSnapshot) => Pick<PublishRequest, "base" | "requires">,
    ): Promise<Publication> {
      const repository = await made.open();
      const guarded = guards(await repository.snapshot());
      if (Object.keys(theirs).length > 0) made.meanwhile("previews", theirs);
      const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
      return repository.publish({ changes: [change], message: "add", stillWanted: always, ...guarded });
    }

    test("a folder that must be there may change, and others may come", async () => {
      const made = platform();
      const theirs = { [`${other}/preview.json`]: "theirs\n", "previews/payments/pr-2/preview.json": "{}\n" };
      const published = await addAfter(made, theirs, () => ({ requires: [other] }));
      expect([published.attempts, published.unchanged]).toEqual([2, false]);
      expect(made.files("previews")).toMatchObject({ ...theirs, [`${folder}/a.yaml`]: "1\n" });
    });

    test("a folder that must be there and was removed meanwhile stops it", async () => {
      const made = platform();
      const theirs = { [`${other}/preview.json`]: null };
      await expect(addAfter(made, theirs, () => ({ requires: [other] }))).rejects.toMatchObject(gone);
      expect(made.files("previews")).toEqual({ "README.md": "records\n" });
    });

    test("a folder that must be there and never was stops it before a push", async () => {
      const made = platform();
      made.write("previews", { [`${other}/preview.json`]: null, "previews/payments/pr-10/preview.json": "{}\n" });
      const before = made.files("previews");
      const published = addAfter(made, {}, () => ({ requires: ["previews/payments/pr-10", other] }));
      await expect(published).rejects.toMatchObject(gone);
      expect(made.files("previews")).toEqual(before);
    });

    test("a commit goes on the head that it was worked out from, and the next one on that", async () => {
      const made = platform();
      const repository = await made.open();
      const { previews } = await repository.snapshot();
      const change = { path: folder, expected: null, files: { "a.yaml": "1\n" } };
      const first = await repository.publish({ changes: [change], message: "a", stillWanted: always, base: previews });
      expect(first).toMatchObject({ attempts: 1, unchanged: false });
      const more = [{ path: "previews/shop-api/pr-43", expected: null, files: { "a.yaml": "1\n" } }];
      const second = { changes: more, message: "b", stillWanted: always, base: first.commit };
      expect(await repository.publish(second)).toMatchObject({ attempts: 1, unchanged: false });
      const third = { changes: [{ path: folder, expected: null, files: null }], message: "c", stillWanted: always };
      await expect(repository.publish({ ...third, base: first.commit })).rejects.toMatchObject(moved);
      expect(Object.keys(made.files("previews"))).toHaveLength(4);
    });

    test("a commit is not rebuilt on a head that it was not worked out from", async () => {
      const made = platform();
      const theirs = { "previews/payments/pr-2/preview.json": "{}\n" };
      await expect(addAfter(made, theirs, ({ previews }) => ({ base: previews }))).rejects.toMatchObject(moved);
      expect(Object.keys(made.files("previews"))).not.toContain(`${folder}/a.yaml`);
    });

    test("what is there after all is no conflict, whatever else has changed", async () => {
      const made = platform();
      const theirs = { [`${folder}/a.yaml`]: "1\n", [`${other}/preview.json`]: null };
      const guards = ({ previews }: PlatformSnapshot) => ({ base: previews, requires: [other] });
      const { commit, unchanged } = await addAfter(made, theirs, guards);
      expect(unchanged).toBe(false);
      expect((await (await made.open()).snapshot()).previews).toBe(commit);
    });
  });

  test("what is no longer wanted is not pushed", async () => {
    const made = platform();
    const repository = await made.open();
    await repository.snapshot();
    made.meanwhile("previews", { x: "y\n" });
    const stop = new Error("closed");
    const published = repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n" } }],
      message: "add",
      stillWanted: async () => {
        throw stop;
      },
    });
    await expect(published).rejects.toBe(stop);
    expect(Object.keys(made.files("previews"))).not.toContain(`${folder}/a.yaml`);
  });

  test("a branch that may not be written is refused at once", async () => {
    const made = platform();
    made.protect();
    const repository = await made.open();
    await repository.snapshot();
    const change = { path: folder, expected: null, files: { a: "1\n" } };
    await expect(repository.publish({ changes: [change], message: "add", stillWanted: always })).rejects.toMatchObject({
      code: "platform-refused",
      kind: "auth",
    });
  });

  test("the branch of the records is made once, and files reach main or a branch of their own", async () => {
    const made = make();
    const repository = await made.open();
    expect(await repository.branches()).toEqual({ main: false, previews: false });
    await expect(repository.createPreviews({})).rejects.toMatchObject({ code: "main-missing" });
    expect(await repository.branches()).toEqual({ main: false, previews: false });
    made.write("main", { "platform.yaml": "a\n" });
    await repository.createPreviews({ "README.md": "records\n" });
    await repository.createPreviews({ "README.md": "changed\n" });
    expect(made.files("previews")).toEqual({ "README.md": "records\n" });
    const request = { branch: "preview/register", files: { "services/payments.yaml": "x\n" }, message: "register" };
    const commit = await repository.pushOnMain(request);
    expect(made.files(request.branch)).toEqual({ "platform.yaml": "a\n", "services/payments.yaml": "x\n" });
    expect(await repository.pushOnMain(request)).toBe(commit);
    const different = { ...request, files: { "services/payments.yaml": "y\n" } };
    await expect(repository.pushOnMain(different)).rejects.toMatchObject({ code: "branch-taken" });
    await repository.pushOnMain({ branch: "main", files: { "services/mail.yaml": "x\n" }, message: "at once" });
    expect(made.files("main")).toEqual({ "platform.yaml": "a\n", "services/mail.yaml": "x\n" });
  });
});

describe("Git alone", () => {
  const commands = ["init", "rev-parse", "fetch", "ls-tree", "cat-file", "fast-import", "update-ref", "push"];
  const commandIn = (args: readonly string[]) => args.find((one) => commands.includes(one));

  test.each([
    ["a path that is not there", "/nonexistent/platform.git", "git-repository-missing"],
    ["a transport that runs programs", "ext::sh -c touch% /tmp/preview-was-here", "git-url-refused"],
    ["an option in place of a URL", "--upload-pack=touch /tmp/preview-was-here", "git-unreachable"],
  ])("%s is refused", async (_, url, code) => {
    await expect((async () => (await openRepository(url)).snapshot())()).rejects.toMatchObject({ code });
    expect(existsSync("/tmp/preview-was-here")).toBe(false);
  });

  test("an account that may only read is told so without a push", async () => {
    const root = temporaryFolder();
    const bare = bareRepository(join(root, "platform.git"));
    for (const branch of ["main", "previews"]) commitFiles(bare, branch, { "README.md": "x\n" });
    const server = await startGitServer(root, [bare]);
    try {
      const open = () => openRepository(`${server.url}/platform.git`);
      const before = git(bare, "rev-parse", "previews");
      expect(await (await open()).checkPush()).toBeUndefined();
      git(bare, "config", "http.receivepack", "false");
      const reader = await open();
      await expect(reader.checkPush()).rejects.toMatchObject({ kind: "auth", code: "platform-refused" });
      expect((await reader.snapshot()).previews).toBe(before);
    } finally {
      await server.close();
    }
  });

  test("what is read together comes in one request, and what was read is not asked for again", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    commitFiles(bare, "main", { "platform.yaml": "same\n", "services/shop-api.yaml": "name: shop-api\n" });
    commitFiles(bare, "previews", { [`${folder}/a`]: "same\n", [`${folder}/b`]: "b\n", [`${other}/c`]: "c\n" });
    const asked: (string | undefined)[] = [];
    const repository = await openRepository(bare, (args) => asked.push(commandIn(args)));
    const snapshot = await repository.snapshot();
    expect(asked.splice(0)).toEqual(["fetch", "ls-tree", "ls-tree"]);
    const read = await Promise.all([snapshot.readMain(["platform.yaml"]), snapshot.readPreviews([`${folder}/b`])]);
    expect(read).toEqual([{ "platform.yaml": "same\n" }, { [`${folder}/b`]: "b\n" }]);
    expect(asked.splice(0)).toEqual(["fetch", "cat-file"]);
    expect(await snapshot.readFolder(folder)).toEqual({ a: "same\n", b: "b\n" });
    expect(asked).toEqual([]);
    expect(await snapshot.readFolder(other)).toEqual({ c: "c\n" });
    expect(asked).toEqual(["fetch", "cat-file"]);
  });

  test("files and folders that will be read come with the first request", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    commitFiles(bare, "main", { "platform.yaml": "kind: Platform\n" });
    commitFiles(bare, "previews", { [`${folder}/a`]: "a\n", [`${folder}/b`]: "b\n", [`${other}/c`]: "c\n" });
    const asked: (string | undefined)[] = [];
    const snapshot = await (await openRepository(bare, (args) => asked.push(commandIn(args)))).snapshot();
    asked.length = 0;
    await Promise.all([snapshot.readMain(["platform.yaml"]), snapshot.readAhead([folder, `${other}/c`])]);
    expect(asked).toEqual(["fetch", "cat-file"]);
    expect(await snapshot.readFolder(folder)).toEqual({ a: "a\n", b: "b\n" });
    expect(await snapshot.readPreviews([`${other}/c`])).toEqual({ [`${other}/c`]: "c\n" });
    await snapshot.readAhead([folder]);
    expect(asked).toEqual(["fetch", "cat-file"]);
  });

  test("many files that will be read come in one request, and not all of them stay in memory", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    commitFiles(bare, "main", { "platform.yaml": "kind: Platform\n" });
    commitFiles(bare, "previews", { "README.md": "records\n" });
    const paths = Array.from({ length: 1100 }, (_, index) => `previews/shop-api/pr-${index + 1}/preview.json`);
    const files = paths.map((path) => `M 100644 inline ${path}\ndata ${path.length}\n${path}`);
    const branch = "refs/heads/previews";
    const commit = [`commit ${branch}`, "committer ann <ann@acme.dev> 1795420800 +0000", "data 0", `from ${branch}^0`];
    const input = [...commit, ...files, ""].join("\n");
    execFileSync("git", ["-C", bare, "fast-import", "--quiet"], { input });
    const asked: (string | undefined)[] = [];
    const snapshot = await (await openRepository(bare, (args) => asked.push(commandIn(args)))).snapshot();
    asked.length = 0;
    await Promise.all([snapshot.readMain(["platform.yaml"]), snapshot.readAhead(paths)]);
    expect(asked.splice(0)).toEqual(["fetch", "cat-file"]);
    for (const some of [paths.slice(0, 600), paths.slice(600), paths.slice(600)])
      expect(await snapshot.readPreviews(some)).toEqual(Object.fromEntries(some.map((path) => [path, path])));
    expect(asked).toEqual(["cat-file", "cat-file", "cat-file"]);
  });

  test("an attempt to publish takes two processes, and one more to read the branch again", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    for (const branch of ["main", "previews"]) commitFiles(bare, branch, { "README.md": "x\n" });
    const asked: (string | undefined)[] = [];
    const repository = await openRepository(bare, (args) => asked.push(commandIn(args)));
    const { previews } = await repository.snapshot();
    const publish = (path: string) =>
      repository.publish({
        changes: [{ path, expected: null, files: { a: "1\n" } }],
        message: path,
        stillWanted: always,
      });
    asked.length = 0;
    const { commit } = await publish(folder);
    await publish(other);
    expect(asked.splice(0)).toEqual(["rev-parse", "fast-import", "push", "rev-parse", "fast-import", "push"]);
    expect(git(bare, "rev-parse", "previews~1", "previews~2").split("\n")).toEqual([commit, previews]);
    commitFiles(bare, "previews", { "README.md": "y\n" });
    await publish("previews/shop-api/pr-43");
    expect(asked).toEqual(["rev-parse", "fast-import", "push", "fetch", "fast-import", "push"]);
  });

  test("another writer at that moment is no reason to say that one may not push", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    for (const branch of ["main", "previews"]) commitFiles(bare, branch, { "README.md": "x\n" });
    const repository = await openRepository(bare, (args) => {
      if (args.includes("push")) commitFiles(bare, "previews", { "README.md": "y\n" });
    });
    expect(await repository.checkPush()).toBeUndefined();
    expect(git(bare, "rev-list", "--count", "previews")).toBe("2");
  });

  test("a commit is by preview, with the message as it is, and a push whose answer is lost is recognised", async () => {
    const bare = bareRepository(join(temporaryFolder(), "platform.git"));
    for (const branch of ["main", "previews"]) commitFiles(bare, branch, { "README.md": "x\n" });
    writeFiles(bare, { "hooks/post-receive": "#!/bin/sh\nkill -9 $PPID\n" });
    chmodSync(join(bare, "hooks/post-receive"), 0o755);
    git(bare, "config", "core.hooksPath", "hooks");
    const repository = await openRepository(bare);
    const { previews: base } = await repository.snapshot();
    const published = await repository.publish({
      changes: [{ path: folder, expected: null, files: { "a.yaml": "1\n" } }],
      message: "add\n\nActor: ann",
      base,
      stillWanted: always,
    });
    expect(git(bare, "rev-list", "--count", "previews")).toBe("2");
    expect(published.commit).toBe(git(bare, "rev-parse", "previews"));
    expect(git(bare, "log", "-1", "--format=%an|%cn|%B", "previews")).toBe("preview|preview|add\n\nActor: ann");
  });
});
