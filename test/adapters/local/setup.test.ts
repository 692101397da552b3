import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { executables } from "../../../src/adapters/executables.ts";
import { copyFolder } from "../../../src/adapters/local/checkouts.ts";
import { homeAt, type LocalHome } from "../../../src/adapters/local/home.ts";
import { startProcess, stopProcess } from "../../../src/adapters/local/processes.ts";
import { setUp } from "../../../src/adapters/local/setup.ts";
import { removeUnusedSetups } from "../../../src/adapters/local/unused-setups.ts";
import { writeFiles } from "../../support/git.ts";

let folder: string;
let home: LocalHome;
let told: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preview-setup-"));
  home = homeAt(join(folder, "home"));
  told = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for pip: notes that it ran, and brings a package. */
const pip = 'mkdir -p .venv && echo "$FROM" >> .venv/packages && echo installed';
const install = ["./pip", "install", "-r", "requirements.txt"];
const build = ["sh", "-c", "cat code.txt > built.txt"];

/** Sets a commit up, and answers its working copy. */
async function setUpCommit(
  name: string,
  files: Readonly<Record<string, string>>,
  commands: readonly (readonly string[])[] = [install, build],
): Promise<string> {
  const [exported, code] = [join(folder, "exported", name), join(folder, "code", name)];
  writeFiles(exported, { pip: `#!/bin/sh\n${pip}\n`, ...files });
  await run("chmod", "+x", join(exported, "pip"));
  await copyFolder(exported, code);
  await setUp({
    ...{ home, executables: programs(), exported, code, folder: "", commands },
    env: { PATH: process.env.PATH ?? "", FROM: name },
    log: join(folder, `${name}.log`),
    progress: async (what) => void told.push(what),
  });
  return code;
}

function programs() {
  return executables({ environment: process.env, cwd: folder, signal: new AbortController().signal });
}

async function run(program: string, ...args: readonly string[]): Promise<void> {
  expect((await programs().run(program, args)).exitCode).toBe(0);
}

const textOf = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

test("packages are installed once for commits with the same lock files, and each commit is built", async () => {
  const lock = { "requirements.txt": "django==5\n" };
  const first = await setUpCommit("one", { ...lock, "code.txt": "1" });
  const second = await setUpCommit("two", { ...lock, "code.txt": "2" });
  expect([textOf(first, "built.txt"), textOf(second, "built.txt")]).toEqual(["1", "2"]);
  expect([textOf(first, ".venv/packages"), textOf(second, ".venv/packages")]).toEqual(["one\n", "one\n"]);
  expect(told.filter((what) => what.startsWith("runs ./pip"))).toHaveLength(1);
  const third = await setUpCommit("three", { "requirements.txt": "django==6\n", "code.txt": "3" });
  expect(textOf(third, ".venv/packages")).toBe("three\n");
});

test("a second time for the same commit does nothing", async () => {
  const files = { "requirements.txt": "", "code.txt": "1" };
  const code = await setUpCommit("one", files);
  told = [];
  const again = { home, executables: programs(), exported: code, code, folder: "", commands: [install, build] };
  await setUp({ ...again, env: {}, log: join(folder, "log"), progress: async (what) => void told.push(what) });
  expect(told).toEqual([]);
});

test("an installation that fails leaves nothing that counts, and says its last words and what to do", async () => {
  const files = {
    "requirements.txt": "",
    "code.txt": "1",
    pip: "#!/bin/sh\necho made > .half\necho 'No space left' >&2\nexit 28\n",
  };
  const failed = setUpCommit("one", files);
  await expect(failed).rejects.toMatchObject({
    code: "setup-failed",
    message: "`./pip install -r requirements.txt` ended with exit 28: No space left",
    hints: ["The disk is full."],
  });
  const code = await setUpCommit("two", { "requirements.txt": "", "code.txt": "2" });
  expect(existsSync(join(code, ".half"))).toBe(false);
  expect(textOf(code, ".venv/packages")).toBe("two\n");
  expect(textOf(folder, "one.log")).toContain("$ ./pip install -r requirements.txt\nNo space left\n");
});

test("what another process installs is waited for, and not for one that has died", async () => {
  const files = { "requirements.txt": "", "code.txt": "1" };
  const key = await setUpCommit("one", files).then(() => readdirSync(home.setups)[0] ?? "");
  rmSync(join(home.setups, key), { recursive: true });
  const other = await startProcess({
    command: ["sleep", "60"],
    cwd: "/",
    env: { PATH: "/usr/bin:/bin" },
    log: "/dev/null",
  });
  writeFiles(home.setups, { [`${key}.lock`]: JSON.stringify(other) });
  const second = setUpCommit("two", files);
  await expect.poll(() => told).toContain("waits for another preview with the same packages");
  expect(existsSync(join(home.setups, key))).toBe(false);
  await stopProcess(other, { graceSeconds: 5 });
  expect(textOf(await second, ".venv/packages")).toBe("two\n");
  expect(readdirSync(home.setups)).toEqual([key]);
});

test("a program that is not there is named", async () => {
  await expect(setUpCommit("one", { "code.txt": "1" }, [["no-such-program"]])).rejects.toMatchObject({
    message: expect.stringContaining("no-such-program"),
  });
});

test("packages that no preview has used for a month go, and a preview's own stay", async () => {
  const used = await setUpCommit("used", { "requirements.txt": "django==5\n", "code.txt": "1" });
  await setUpCommit("unused", { "requirements.txt": "django==4\n", "code.txt": "1" });
  const code = join(home.previews, "shop-pr-1/code");
  mkdirSync(code, { recursive: true });
  renameSync(used, join(code, "used"));
  await removeUnusedSetups(home);
  expect(readdirSync(home.setups)).toHaveLength(2);
  vi.setSystemTime(Date.now() + 31 * 24 * 3_600_000);
  await removeUnusedSetups(home);
  vi.useRealTimers();
  expect(readdirSync(home.setups)).toHaveLength(1);
  expect(textOf(code, "used/.venv/packages")).toBe("used\n");
});
