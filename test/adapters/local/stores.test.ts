import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { ProcessIdentity } from "../../../src/adapters/local/process-identity.ts";
import { isRunning, stopProcess } from "../../../src/adapters/local/processes.ts";
import {
  hasData,
  prepareNext,
  type StoreRequest,
  startData,
  startStore,
  stopSignals,
} from "../../../src/adapters/local/stores.ts";
import { type LocalMachine, localMachine, storeOf } from "../../support/local-machine.ts";
import { hasPostgres, seedScript } from "../../support/seed-engines.ts";
import { openFolder } from "../../support/seed-machine.ts";

const asRoot = process.getuid?.() === 0;
const program = join(import.meta.dirname, "../../support/start-store.ts");
const image = { name: "ghcr.io/acme/shop-seed-main", tag: "v001-0123456789ab" };
const script = seedScript("V001__a.sql", "CREATE TABLE cup (n int);\nINSERT INTO cup VALUES (1), (2);\n");

/** Where the seed was built that each test copies. */
const built = mkdtempSync(join(tmpdir(), "preview-built-"));
let digest = "";
beforeAll(async () => {
  chmodSync(built, 0o755);
  if (hasPostgres) digest = (await (await localMachine(built)).keep(image.tag, [script])).digest;
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A machine that has the seed of one script. */
async function seeded(): Promise<{ readonly machine: LocalMachine; readonly folder: string }> {
  const folder = openFolder();
  const machine = await localMachine(folder);
  cpSync(join(built, "preview"), machine.home.root, { recursive: true });
  return { machine, folder };
}

/** Starts a store on fresh data; it ends with the test. */
async function start(request: StoreRequest): Promise<ProcessIdentity> {
  await startData(request);
  return serve(request);
}

async function serve(request: StoreRequest): Promise<ProcessIdentity> {
  const identity = await startStore(request);
  endWithTest(identity);
  return identity;
}

function endWithTest(identity: ProcessIdentity): void {
  onTestFinished(async () => {
    await stopProcess(identity, { graceSeconds: 5, signal: "SIGINT" });
  });
}

const stop = (identity: ProcessIdentity, { kind }: StoreRequest) =>
  stopProcess(identity, { graceSeconds: 10, signal: stopSignals[kind] });

/** What the database answers to its service, or to somebody else. */
async function ask({ port }: StoreRequest, sql: string, user = "shop", password = "s'h$p\\1"): Promise<unknown[]> {
  const client = new Client({ host: "127.0.0.1", port, user, password, database: user });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

const dataOf = ({ home, preview, key }: StoreRequest) => join(home.previews, preview, "stores", key);

/** Whether somebody listens on an address of this machine. */
async function listens(host: string, { port }: StoreRequest): Promise<boolean> {
  const socket = connect(port, host);
  const [connected] = await Promise.race([
    once(socket, "connect").then(() => [true]),
    once(socket, "error").then(() => [false]),
  ]).catch(() => [false]);
  socket.destroy();
  return connected === true;
}

/** A worker's part in a process of its own; `lines` are what it has said. */
function startBeside(
  folder: string,
  { port, image: wanted }: StoreRequest,
  { hold = false, uid }: { readonly hold?: boolean; readonly uid?: number | undefined } = {},
): { readonly child: ChildProcess; line(): Promise<string> } {
  const args = [program, folder, String(port), JSON.stringify(wanted), ...(hold ? ["hold"] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], ...(uid && { uid, gid: uid }) });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
  return { child, line: async () => String((await lines.next()).value) };
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe.skipIf(!hasPostgres)("a store of PostgreSQL (skipped without PostgreSQL 15)", () => {
  test("starts from a seed, on loopback alone and not as root", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    const identity = await start(request);
    expect(await ask(request, "SELECT n FROM cup ORDER BY n")).toEqual([1, 2]);
    const all = ["127.0.0.1", "127.0.0.2", "::1"];
    expect(await Promise.all(all.map((host) => listens(host, request)))).toEqual([true, false, false]);
    expect(existsSync(`/tmp/.s.PGSQL.${request.port}`)).toBe(false);
    expect(statSync(`/proc/${identity.pid}`).uid).toBe(asRoot ? 65_534 : process.getuid?.());
    expect(await isRunning(identity)).toBe(true);
    expect(await stop(identity, request)).toBe(true);
    expect(existsSync(join(dataOf(request), "postmaster.pid"))).toBe(false);
  });

  test("has data of its own: neither the seed nor another preview sees what is written", async () => {
    const { machine } = await seeded();
    const one = await storeOf(machine, { image: { ...image, digest } });
    const other = await storeOf(machine, { image: { ...image, digest }, preview: "shop-api-pr-43" });
    await start(one);
    await ask(one, "INSERT INTO cup VALUES (3)");
    await start(other);
    expect(await ask(one, "SELECT count(*)::int FROM cup")).toEqual([3]);
    expect(await ask(other, "SELECT count(*)::int FROM cup")).toEqual([2]);
  });

  test("takes the copy that lies ready, which only one of two gets", async () => {
    const { machine } = await seeded();
    const one = await storeOf(machine, { image: { ...image, digest } });
    const other = await storeOf(machine, { image: { ...image, digest }, preview: "shop-api-pr-43" });
    await prepareNext(one);
    const spare = join(machine.home.seeds, "ghcr.io+acme+shop-seed-main", image.tag, "data.spare");
    const { ino } = statSync(spare);
    await Promise.all([startData(one), startData(other)]);
    expect(existsSync(spare)).toBe(false);
    expect([one, other].filter((each) => statSync(dataOf(each)).ino === ino)).toHaveLength(1);
    for (const request of [one, other]) await serve(request);
    await ask(one, "INSERT INTO cup VALUES (3)");
    expect(await ask(one, "SELECT count(*)::int FROM cup")).toEqual([3]);
    expect(await ask(other, "SELECT count(*)::int FROM cup")).toEqual([2]);
  });

  test.skipIf(!asRoot)("leaves a copy that belongs to somebody else", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    await prepareNext(request);
    const spare = join(machine.home.seeds, "ghcr.io+acme+shop-seed-main", image.tag, "data.spare");
    chownSync(spare, 1000, 1000);
    await start(request);
    expect(existsSync(spare)).toBe(true);
  });

  test("keeps its data when it starts again, and starts over with another generation or seed", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    const first = await start(request);
    await ask(request, "INSERT INTO cup VALUES (3)");
    await stop(first, request);
    expect(await hasData(request)).toBe(true);
    await stop(await serve(request), request);
    const second = await serve(request);
    expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([3]);
    await stop(second, request);
    const again = { ...request, generation: 2 };
    expect(await hasData(again)).toBe(false);
    expect(await hasData({ ...request, image: { ...request.image, digest: "sha256:other" } })).toBe(false);
    await start(again);
    expect(await ask(again, "SELECT count(*)::int FROM cup")).toEqual([2]);
    rmSync(dataOf(again), { recursive: true });
    expect(await hasData(again)).toBe(false);
  });

  test("is empty without a seed, with the credentials of the platform's components", async () => {
    const machine = await localMachine(openFolder());
    const component = { name: "docker.io/library/postgres", tag: "15-bookworm", digest: "sha256:0" };
    const request = await storeOf(machine, { image: component });
    await start(request);
    expect(await ask(request, "SHOW server_version_num", "preview", "preview")).toEqual([expect.stringMatching(/^15/)]);
    await expect(ask(request, "SELECT 1", "preview", "wrong")).rejects.toThrow("password authentication failed");
  });

  test("says that its port is taken, and by no means uses what listens there", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    const other = createServer().listen(request.port, "127.0.0.1");
    onTestFinished(() => {
      other.close();
    });
    await once(other, "listening");
    await expect(start(request)).rejects.toMatchObject({
      code: "port-taken",
      message: `Port ${request.port} of this machine, which belongs to postgres, is taken by another program.`,
    });
  });

  test("says what the server says when its data is broken", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    await startData(request);
    writeFileSync(join(dataOf(request), "postgresql.conf"), "no_such_setting = 1\n");
    await expect(startStore(request)).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining("FATAL:"),
    });
  });

  test("a lock that names another process since the machine has crashed does not hold it up", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    const first = await start(request);
    // All at once, as when the power goes.
    process.kill(-first.pid, "SIGKILL");
    while (await isRunning(first)) await sleep(20);
    const lock = join(dataOf(request), "postmaster.pid");
    const as = asRoot ? { uid: 65_534, gid: 65_534 } : {};
    const foreign = spawn("sleep", ["600"], { stdio: "ignore", ...as });
    onTestFinished(() => {
      foreign.kill("SIGKILL");
    });
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/^\d+/, String(foreign.pid)));
    await serve(request);
    expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([2]);
    expect(foreign.exitCode).toBeNull();
  });

  test("starts after its server was killed, with a lock that is left", async () => {
    const { machine } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    const first = await start(request);
    process.kill(-first.pid, "SIGKILL");
    while (await isRunning(first)) await sleep(20);
    await serve(request);
    expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([2]);
  });

  test.skipIf(!asRoot)("says which folder the server may not enter", async () => {
    const { machine, folder } = await seeded();
    const request = await storeOf(machine, { image: { ...image, digest } });
    mkdirSync(join(request.home.previews, request.preview), { recursive: true, mode: 0o700 });
    await expect(startData(request)).rejects.toMatchObject({
      code: "home-closed",
      message: expect.stringContaining(join(folder, "preview/previews/shop-api-pr-42")),
    });
  });

  describe("whose worker is killed", () => {
    test("while it copies: whoever goes on starts the copy again", async () => {
      const { machine, folder } = await seeded();
      const request = await storeOf(machine, { image: { ...image, digest } });
      const { child } = startBeside(folder, request, { hold: true });
      while (!existsSync(join(`${dataOf(request)}.new`, "base"))) await sleep(1);
      await killed(child);
      expect(existsSync(dataOf(request))).toBe(false);
      expect(await hasData(request)).toBe(false);
      await start(request);
      expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([2]);
      expect(existsSync(`${dataOf(request)}.new`)).toBe(false);
    });

    test("before it has noted the server: none runs", async () => {
      const { machine, folder } = await seeded();
      const request = await storeOf(machine, { image: { ...image, digest } });
      const { child, line } = startBeside(folder, request, { hold: true });
      const identity: ProcessIdentity = JSON.parse(await line());
      expect(await isRunning(identity)).toBe(true);
      await killed(child);
      for (const until = Date.now() + 5000; (await isRunning(identity)) && Date.now() < until; ) await sleep(20);
      expect(await isRunning(identity)).toBe(false);
      await serve(request);
      expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([2]);
    });

    test("after that: the server is found by what was noted", async () => {
      const { machine, folder } = await seeded();
      const request = await storeOf(machine, { image: { ...image, digest } });
      const { child, line } = startBeside(folder, request);
      const identity: ProcessIdentity = JSON.parse(await line());
      endWithTest(identity);
      expect(await line()).toBe("ready");
      await killed(child);
      expect(await isRunning(identity)).toBe(true);
      expect(identity.command).toContain("postgres -D ");
      expect(await ask(request, "SELECT count(*)::int FROM cup")).toEqual([2]);
      expect(await stop(identity, request)).toBe(true);
    });
  });

  test.skipIf(!asRoot)("starts for somebody who is not root", async () => {
    const folder = openFolder();
    chownSync(folder, 65_534, 65_534);
    const component = { name: "docker.io/library/postgres", tag: "15-bookworm", digest: "sha256:0" };
    const request = await storeOf(await localMachine(folder), { image: component });
    const { line } = startBeside(folder, request, { uid: 65_534 });
    const identity: ProcessIdentity = JSON.parse(await line());
    endWithTest(identity);
    expect(await line()).toBe("ready");
    expect(await ask(request, "SELECT 1", "preview", "preview")).toEqual([1]);
  });
});
