import { chmodSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { executables } from "../../../src/adapters/executables.ts";
import { homeAt } from "../../../src/adapters/local/home.ts";
import { ensureLocalPlatform } from "../../../src/adapters/local/platform.ts";
import { parsePlatformConfig } from "../../../src/config/parse.ts";
import type { Executables } from "../../../src/ports.ts";
import { git, writeFiles } from "../../support/git.ts";
import { templateFiles } from "../../support/template-files.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const signal = new AbortController().signal;

function programs(environment: Record<string, string> = {}): Executables {
  return executables({ environment: { PATH: process.env.PATH, ...environment }, cwd: temporaryFolder(), signal });
}

function options(root: string, run: Executables = programs()) {
  return { home: homeAt(root), executables: async () => run, files: async () => templateFiles("local") };
}

test("the platform of a machine has its settings on main and an empty branch for the records; twice changes nothing", async () => {
  const root = join(temporaryFolder(), "deep/data");
  const folder = await ensureLocalPlatform(options(root));
  const heads = git(folder, "for-each-ref", "--format=%(refname) %(objectname)");
  expect(heads.split("\n").map((line) => line.split(" ")[0])).toEqual(["refs/heads/main", "refs/heads/previews"]);
  expect(git(folder, "symbolic-ref", "HEAD")).toBe("refs/heads/main");
  expect(git(folder, "ls-tree", "-r", "previews")).toBe("");
  const text = git(folder, "show", "main:platform.yaml");
  expect(parsePlatformConfig(text, "platform.yaml")).toMatchObject({
    parsed: { value: { domain: "localhost", repository: "local", lifecycle: "record", autoLink: "branch" } },
  });
  const never = () => Promise.reject(new Error("read again"));
  expect(await ensureLocalPlatform({ ...options(root), executables: never, files: never })).toBe(folder);
  expect(git(folder, "for-each-ref", "--format=%(refname) %(objectname)")).toBe(heads);
});

test("of several that make it at once there is one, and nothing beside it", async () => {
  const root = temporaryFolder();
  const made = await Promise.all([1, 2, 3].map(() => ensureLocalPlatform(options(root))));
  expect(new Set(made)).toEqual(new Set([join(root, "platform.git")]));
  expect(readdirSync(root)).toEqual(["platform.git"]);
  git(join(root, "platform.git"), "fsck", "--strict");
});

test("it is whole or not there", async () => {
  const root = temporaryFolder();
  const real = programs();
  for (const word of ["hash-object", "commit-tree", "update-ref"]) {
    const failing: Executables = {
      run: (program, args, how) =>
        args.includes(word)
          ? Promise.resolve({ exitCode: 128, stdout: new Uint8Array(), stderr: "fatal: no space left\n" })
          : real.run(program, args, how),
    };
    await expect(ensureLocalPlatform(options(root, failing))).rejects.toMatchObject({
      code: "platform-broken",
      message: expect.stringContaining("no space left"),
    });
    expect(readdirSync(root)).toEqual([]);
  }
});

test("a person's template for repositories has no say in it", async () => {
  const root = temporaryFolder();
  const home = temporaryFolder();
  mkdirSync(join(home, "template/hooks"), { recursive: true });
  writeFiles(home, {
    ".gitconfig": `[init]\n\ttemplateDir = ${join(home, "template")}\n`,
    "template/hooks/reference-transaction": "#!/bin/sh\nexit 1\n",
  });
  chmodSync(join(home, "template/hooks/reference-transaction"), 0o755);
  const folder = await ensureLocalPlatform(options(root, programs({ HOME: home })));
  expect(existsSync(join(folder, "hooks"))).toBe(false);
});
