import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { writePostgresRoot } from "../../support/postgres-image.ts";
import { kill, processesOf } from "../../support/processes.ts";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { machine, openFolder } from "../../support/seed-machine.ts";

const asRoot = process.getuid?.() === 0;
const program = join(import.meta.dirname, "../../support/load-seed.ts");

/** Backends that look for nothing: only a signal ends them. */
const busy = "DO $$ BEGIN LOOP END LOOP; END $$;\n";

/** Data of any size that never ends. */
const endless = {
  ...seedScript("V001__a.sql", ""),
  async *open() {
    yield Buffer.from("CREATE TABLE a (n int);\nCOPY a FROM stdin;\n");
    for (;;) yield Buffer.from("1\n".repeat(10_000));
  },
};

/** As in a container that may do what Docker's do by default: the kernel gives no namespaces. */
const likeDocker = ["setpriv", "--bounding-set=-sys_admin", "--inh-caps=-sys_admin"];
const whenRoot = [
  { who: "root", before: [], uid: undefined },
  { who: "root without namespaces", before: likeDocker, uid: undefined },
  { who: "nobody", before: [], uid: 65534 },
];

/** Everything in a folder but the image that is kept for the next build, and the builds in it. */
function leftIn(folder: string): readonly string[] {
  const cache = join(folder, ".cache/preview/rootfs");
  const runs = readdirSync(cache).flatMap((name) => readdirSync(join(cache, name, ".preview")));
  return [...readdirSync(folder).filter((name) => name !== ".cache"), ...runs];
}

/** Waits until they are gone; those that stay. */
async function leftOf(folder: string): Promise<readonly number[]> {
  for (const until = Date.now() + 8000; processesOf(folder).length > 0 && Date.now() < until; ) await sleep(50);
  return processesOf(folder);
}

describe.skipIf(!hasPostgres)("a build that ends early (skipped without PostgreSQL 15)", () => {
  const root = mkdtempSync(join(tmpdir(), "preview-image-"));
  beforeAll(() => writePostgresRoot(root));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ["while a statement runs", seedScript("V001__a.sql", busy)],
    ["while data is on its way", endless],
  ])("interrupted %s, leaves nothing", async (_, script) => {
    const { load, folder, progress, abort } = machine();
    const loading = load([script]);
    const stopped = expect(loading).rejects.toMatchObject({ kind: "interrupted", code: "interrupted" });
    while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
    await sleep(200);
    abort();
    await stopped;
    expect(await leftOf(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("interrupted before it began, leaves nothing", async () => {
    const { load, folder, abort } = machine();
    abort();
    await expect(load([seedScript("V001__a.sql", "SELECT 1;")])).rejects.toMatchObject({ code: "interrupted" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with a script that fails, leaves nothing", async () => {
    const { load, folder } = machine();
    await expect(load([seedScript("V001__a.sql", "SELECT 1 / 0;")])).rejects.toMatchObject({
      code: "seed-script-failed",
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await leftOf(folder)).toEqual([]);
  });

  test("with a server that is killed, says so and leaves nothing", async () => {
    const { load, folder, progress } = machine();
    const loading = load([endless]);
    const failed = expect(loading).rejects.toMatchObject({
      code: "seed-engine-failed",
      message: expect.stringMatching(/PostgreSQL stopped working/),
    });
    while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
    for (const pid of processesOf(folder)) kill(pid, "SIGKILL");
    await failed;
    expect(readdirSync(folder)).toEqual([]);
  });

  describe.each(asRoot ? whenRoot : [{ who: "its user", before: [], uid: undefined }])(
    "killed as $who",
    ({ before, uid }) => {
      test.each(["local", "rootfs"])("leaves no server of the engine %s", async (engine) => {
        const folder = openFolder();
        if (uid !== undefined) chownSync(folder, uid, uid);
        const loader = await startedLoader([...before, process.execPath, program, engine, folder, root, busy], uid);
        await sleep(200);
        expect(processesOf(folder).length).toBeGreaterThan(0);
        loader.kill("SIGKILL");
        await once(loader, "exit");
        expect(await leftOf(folder)).toEqual([]);
      });
    },
  );

  test("terminated, leaves no folder either", async () => {
    const folder = openFolder();
    const loader = await startedLoader([process.execPath, program, "rootfs", folder, root, busy], undefined);
    loader.kill("SIGTERM");
    await once(loader, "exit");
    expect(await leftOf(folder)).toEqual([]);
    expect(leftIn(folder)).toEqual([]);
  });
});

/** The program of its own, which has begun to load. */
async function startedLoader(command: readonly string[], uid: number | undefined): Promise<ChildProcess> {
  const as = uid === undefined ? {} : { uid, gid: uid };
  const [file = "", ...rest] = command;
  const loader = spawn(file, rest, { ...as, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void loader.kill("SIGKILL"));
  for await (const line of createInterface(loader.stdout)) if (line === "loading") return loader;
  throw new Error("It did not begin to load.");
}
