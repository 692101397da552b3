import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { executables } from "../../src/adapters/executables.ts";
import { git } from "../../src/adapters/git/repository.ts";
import type { Executables } from "../../src/ports.ts";
import { temporaryFolder } from "../support/temporary.ts";

function version(programs: Executables): Promise<string> {
  const directory = temporaryFolder();
  return git({
    directory,
    executables: async () => programs,
    temporaryFolder: async () => directory,
    token: () => undefined,
  }).version();
}

function answering(stdout: string): Promise<string> {
  return version({ run: async () => ({ exitCode: 0, stdout: new TextEncoder().encode(stdout), stderr: "" }) });
}

test("the version is that of the Git on the PATH", async () => {
  const told = execFileSync("git", ["--version"], { encoding: "utf8" });
  const signal = new AbortController().signal;
  expect(told).toContain(await version(executables({ environment: process.env, cwd: temporaryFolder(), signal })));
});

test.each([
  ["git version 2.31.0\n", "2.31.0"],
  ["git version 2.39.5 (Apple Git-154)\n", "2.39.5"],
  ["git version 2.50.1.windows.1\n", "2.50.1"],
  ["git version 3.0\n", "3.0"],
])("%s is %s", async (stdout, expected) => {
  expect(await answering(stdout)).toBe(expected);
});

test.each(["git version 2.30.9\n", "git version 1.8.3.1\n", ""])("%j is too old", async (stdout) => {
  await expect(answering(stdout)).rejects.toMatchObject({ kind: "usage", code: "git-too-old" });
});
