import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { decompressed } from "../../../src/adapters/layers/compression.ts";
import { scriptBytes } from "../../../src/adapters/script-bytes.ts";
import type { SeededData } from "../../../src/ports/seeds.ts";
import { formatLocation, Problem } from "../../../src/problem.ts";
import { kill, processesOf } from "../../support/processes.ts";
import { seedScript } from "../../support/seed-engines.ts";
import { machine, openFolder } from "../../support/seed-machine.ts";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
const database = { name: "carts", engine: "redis", base: "docker.io/library/redis:7-bookworm" } as const;

/** Starts a server on a copy of a dump, with no configuration, as the base image does; ends with the test. */
async function started(data: Pick<SeededData, "folder">): Promise<(...command: string[]) => string> {
  const folder = openFolder();
  copyFileSync(join(data.folder, "dump.rdb"), join(folder, "dump.rdb"));
  const socket = join(folder, "s");
  const server = spawn("redis-server", ["--dir", folder, "--port", "0", "--unixsocket", socket, "--save", ""], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(server, "exit");
  onTestFinished(async () => {
    server.kill("SIGTERM");
    await ended;
  });
  for await (const line of server.stdout) if (String(line).includes("accept connections")) break;
  server.stdout.resume();
  return (...command) =>
    execFileSync("redis-cli", ["-s", socket, ...command], { encoding: "latin1", stdio: "pipe" }).replace(/\n$/, "");
}

/** Where a script stops, with what is said about it. */
async function refused(content: string): Promise<string> {
  const made = machine();
  const error = await made.load([seedScript("V001__a.redis", content)], { database }).catch((cause: unknown) => cause);
  if (!(error instanceof Problem)) throw new Error("It was loaded.", { cause: error });
  expect(readdirSync(made.folder)).toEqual([]);
  const place = error.location === undefined ? "" : formatLocation(error.location);
  return [error.code, place, error.findings[0]?.message, ...error.hints].join("\n");
}

const first = seedScript(
  "V001__first.redis",
  'SET greeting "tea\\n\\xe2\\x98\\x95"\n# a comment\n\nHSET product:1 name \'a "cup"\' price 3.50\nRPUSH list a b c\nSELECT 2\nSET elsewhere 1\nMULTI\nINCR elsewhere\nEXEC\n',
);
const second = seedScript(
  "V002__second.redis",
  "SET more yes\nDEL list\nXADD stream 1-1 a b\nXGROUP CREATE stream g 0\n",
);

describe.skipIf(!hasRedis)("a build with Redis (skipped where it is not installed)", () => {
  test("is a dump that a server starts with, and nothing else", async () => {
    const { load, progress, folder } = machine();
    const data = await load([first, second], { database });
    expect(data).toMatchObject({ serverVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(readdirSync(data.folder)).toEqual(["dump.rdb"]);
    expect(progress.filter(({ kind }) => kind === "loaded")).toMatchObject([
      { path: first.path },
      { path: second.path },
    ]);
    const ask = await started(data);
    expect(Buffer.from(ask("GET", "greeting"), "latin1").toString()).toBe("tea\n☕");
    expect(ask("HGETALL", "product:1")).toBe('name\na "cup"\nprice\n3.50');
    expect(ask("EXISTS", "list")).toBe("0");
    expect(ask("-n", "2", "GET", "elsewhere")).toBe("2");
    // A script begins with the first database whatever the one before has chosen.
    expect(ask("GET", "more")).toBe("yes");
    expect(ask("ACL", "USERS")).toBe("default");
    expect(statSync(join(data.folder, "dump.rdb")).size).toBeGreaterThan(100);
    await data.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("on a parent begins with its dump, which it leaves as it was", async () => {
    const parent = await machine().load([first], { database });
    const before = readFileSync(join(parent.folder, "dump.rdb"));
    const data = await machine().load([second], { database, parent: parent.folder });
    expect(readFileSync(join(parent.folder, "dump.rdb"))).toEqual(before);
    const ask = await started(data);
    expect([ask("EXISTS", "list"), ask("GET", "more"), ask("-n", "2", "GET", "elsewhere")]).toEqual(["0", "yes", "2"]);
    expect(readdirSync(data.folder)).toEqual(["dump.rdb"]);
  });

  test("loads what is packed, and the seed of the example byte for byte", async () => {
    const example = readFileSync(join(import.meta.dirname, "../../../examples/shop-api/seeds/redis/V001__carts.redis"));
    const bytes = scriptBytes("/", decompressed);
    const packed = (name: string, content: Uint8Array, format: "gz" | "zst") => {
      const { open, ...rest } = seedScript(name, content);
      return { ...rest, open: () => bytes.unpack(open(), format) };
    };
    const data = await machine().load(
      [
        packed("V001__carts.redis.gz", gzipSync(example), "gz"),
        packed("V002__b.redis.zst", zstdCompressSync(Buffer.from("SET b 2\n")), "zst"),
      ],
      { database },
    );
    const ask = await started(data);
    // Python's pickle of {1: 2, 10: 1}.
    expect(Buffer.from(ask("GET", "shop:1:cart:the-cart-of-the-seeds"), "latin1").toString("hex")).toBe(
      "8005950d000000000000007d94284b014b024b0a4b01752e",
    );
    expect(ask("GET", "b")).toBe("2");
  });

  test("loads 200,000 keys in seconds", async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, n) => `SET product:${n} "{\\"id\\": ${n}, \\"name\\": \\"Käse\\"}"\n`,
    );
    const begin = performance.now();
    const data = await machine().load([seedScript("V001__a.redis", lines.join(""))], { database });
    expect(performance.now() - begin).toBeLessThan(15_000);
    const ask = await started(data);
    expect(ask("DBSIZE")).toBe("200000");
    expect(Buffer.from(ask("GET", "product:199999"), "latin1").toString()).toBe('{"id": 199999, "name": "Käse"}');
  });
});

describe.skipIf(!hasRedis)("a script that Redis refuses (skipped where it is not installed)", () => {
  test("is told about in Redis' words, at its line among many", async () => {
    const many = Array.from({ length: 30_000 }, (_, n) => `SET k${n} ${n}`).join("\n");
    expect(await refused(`${many}\n\n  HSET k77 é 1\nSET late 1\nNOSUCH\n`)).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:30002:3
      WRONGTYPE Operation against a key holding the wrong kind of value
      30002 |   HSET k77 é 1
            |   ^"
    `);
    expect(await refused("SET a 1\nNOSUCH é\n")).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:2:1
      ERR unknown command 'NOSUCH', with args beginning with: 'é'
      2 | NOSUCH é
        | ^"
    `);
  });

  test("within a transaction, at the command and not at its EXEC", async () => {
    expect(await refused("SET a 1\nMULTI\nSET b 2\nLPUSH a 1\nSET c 3\nEXEC\n")).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:4:1
      WRONGTYPE Operation against a key holding the wrong kind of value
      4 | LPUSH a 1
        | ^"
    `);
    expect(await refused("SET a 1\nMULTI\nSET b 2\n")).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:2:1
      MULTI has no EXEC: nothing of what follows it would be carried out.
      2 | MULTI
        | ^"
    `);
  });

  test("for what it is, before anything is sent of it", async () => {
    expect(await refused('SET a 1\nSET b "two\nSET c 3\n')).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:2:7
      The quote that begins here is not closed on its line.
      2 | SET b "two
        |       ^
      A line is one command: write a new line in a value as \`\\n\` between double quotes."
    `);
    expect(await refused("SET a 1\nCONFIG SET dir /etc\n")).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.redis:2:1
      CONFIG is not allowed in seeds: it is about the server that builds, and not about its data.
      2 | CONFIG SET dir /etc
        | ^"
    `);
  });

  test.each([
    "CONFIG', 'GET', 'dir",
    "SAVE",
    "REPLICAOF', '10.0.0.1', '6379",
    "MODULE', 'LOAD', '/tmp/evil.so",
    "DEBUG', 'SLEEP', '0",
    "SHUTDOWN', 'NOSAVE",
    "MIGRATE', '127.0.0.1', '1', 'a', '0', '10",
    "ACL', 'SETUSER', 'default', '+@all",
    "CLIENT', 'LIST",
  ])("may not do in Lua what it may not do itself: %s", async (call) => {
    expect(await refused(`SET a 1\nEVAL "return redis.call('${call}')" 0\n`)).toMatch(
      /^seed-script-failed\nseeds\/postgres\/V001__a.redis:2:1\nERR .*(not allowed|can't run this command)/i,
    );
  });
});

describe.skipIf(!hasRedis)("a build with Redis that ends early (skipped where it is not installed)", () => {
  const endless = {
    ...seedScript("V001__a.redis", ""),
    async *open() {
      for (let n = 0; ; n += 1) yield Buffer.from(`SET key:${n} ${n}\n`.repeat(1000));
    },
  };
  test("interrupted, leaves neither a process nor a file", async () => {
    const { load, folder, progress, abort } = machine();
    const stopped = expect(load([endless], { database })).rejects.toMatchObject({ code: "interrupted" });
    while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
    expect(processesOf(folder)).not.toEqual([]);
    abort();
    await stopped;
    expect(processesOf(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with a server that is killed, says so", async () => {
    const { load, folder, progress } = machine();
    const failed = expect(load([endless], { database })).rejects.toMatchObject({
      code: "seed-engine-failed",
      message: expect.stringMatching(/^Redis stopped working/),
    });
    while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
    for (const pid of processesOf(folder)) kill(pid, "SIGKILL");
    await failed;
    expect(processesOf(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("endless in Lua, is interrupted too", async () => {
    const { load, folder, progress, abort } = machine();
    const busy = seedScript("V001__a.redis", 'EVAL "while true do end" 0\n');
    const stopped = expect(load([busy], { database })).rejects.toMatchObject({ code: "interrupted" });
    while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
    await sleep(200);
    abort();
    await stopped;
    expect(processesOf(folder)).toEqual([]);
  });
});
