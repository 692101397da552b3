import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ProcessIdentity } from "../../../src/adapters/local/process-identity.ts";
import { isRunning, ownIdentity, startProcess, stopProcess } from "../../../src/adapters/local/processes.ts";

let folder: string;
const started: ProcessIdentity[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preview-processes-"));
});

afterEach(async () => {
  for (const identity of started.splice(0)) await stopProcess(identity, { graceSeconds: 0 });
  rmSync(folder, { recursive: true });
});

type Options = Partial<Parameters<typeof startProcess>[0]>;

async function shell(script: string, options: Options = {}): Promise<ProcessIdentity> {
  const request = { command: ["/bin/sh", "-c", script], cwd: folder, env: {}, log: join(folder, "logs/it.log") };
  const identity = await startProcess({ ...request, ...options });
  started.push(identity);
  return identity;
}

const said = () => readFileSync(join(folder, "logs/it.log"), "utf8");

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 200; looks += 1) {
    if (await what()) return;
    await setTimeout(25);
  }
  throw new Error(`never came: ${what}`);
}

test("what a program says is added to its log, and it inherits nothing", async () => {
  process.env.PREVIEW_TEST_SECRET = "s3cret";
  const first = await shell('echo "one $PREVIEW_TEST_SECRET$WORD"; echo two >&2', { env: { WORD: "word" } });
  delete process.env.PREVIEW_TEST_SECRET;
  await until(async () => !(await isRunning(first)));
  const second = await shell("echo three");
  await until(async () => !(await isRunning(second)));
  expect(said()).toBe("one word\ntwo\nthree\n");
});

test("a program that is not there is named", async () => {
  const start = shell("", { command: ["no-such-program", "serve"] });
  await expect(start).rejects.toMatchObject({ code: "program-missing", message: expect.stringContaining("no-such-") });
});

test("a program begins once its identity is noted, and never when it cannot be", async () => {
  let noted: ProcessIdentity | undefined;
  const identity = await shell("echo begun; exec sleep 60", {
    noted: async (it) => {
      noted = it;
      await setTimeout(100);
      expect(said()).toBe("");
    },
  });
  expect(identity).toEqual(noted);
  await until(() => said() === "begun\n");
  expect(await isRunning(identity)).toBe(true);

  let other: ProcessIdentity | undefined;
  const full = async (it: ProcessIdentity) => {
    other = it;
    throw new Error("disk full");
  };
  await expect(shell("echo never", { noted: full })).rejects.toThrow("disk full");
  await until(async () => other !== undefined && !(await isRunning(other)));
  expect(said()).toBe("begun\n");
});

test("stopping takes along what the program has started", async () => {
  const identity = await shell(`sleep 60 & echo $! >${join(folder, "child")}; exec sleep 60`);
  await until(() => existsSync(join(folder, "child")) && readFileSync(join(folder, "child"), "utf8") !== "");
  const child = Number(readFileSync(join(folder, "child"), "utf8"));
  expect(await stopProcess(identity, { graceSeconds: 5 })).toBe(true);
  expect(await isRunning(identity)).toBe(false);
  expect(isThere(child)).toBe(false);
  expect(await stopProcess(identity, { graceSeconds: 5 })).toBe(false);
});

test("who does not listen to the signal is ended by force after the grace", async () => {
  const identity = await shell("trap '' TERM; echo ready; while :; do sleep 1; done");
  await until(() => existsSync(join(folder, "logs/it.log")) && said() === "ready\n");
  expect(await stopProcess(identity, { graceSeconds: 0.2 })).toBe(true);
  expect(await isRunning(identity)).toBe(false);
});

test("a number that was given to another process is not ours", async () => {
  const other = await shell("exec sleep 60");
  const ended = { ...other, startedAt: `${other.startedAt}0` };
  expect(await isRunning(ended)).toBe(false);
  expect(await stopProcess(ended, { graceSeconds: 1 })).toBe(false);
  expect(await isRunning(other)).toBe(true);
  expect(await isRunning(await ownIdentity())).toBe(true);
});

/** Remains that nobody waited for do not count. */
function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}
