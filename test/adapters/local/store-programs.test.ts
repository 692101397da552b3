import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { isRunning, stopProcess } from "../../../src/adapters/local/processes.ts";
import { type StoreRequest, startData, startStore, stopSignals } from "../../../src/adapters/local/stores.ts";
import { localMachine, storeOf } from "../../support/local-machine.ts";
import { hasPostgres, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { openFolder } from "../../support/seed-machine.ts";

const redis = { engine: "redis", base: "docker.io/library/redis:7-bookworm", image: "ghcr.io/acme/carts" } as const;
const hasRedis = existsSync("/usr/bin/redis-server");

/** Starts a store on fresh data, and answers how to end it; it ends with the test. */
async function start(request: StoreRequest, { fresh = true } = {}): Promise<() => Promise<boolean>> {
  if (fresh) await startData(request);
  const identity = await startStore(request);
  const signal = stopSignals[request.kind];
  const end = () => stopProcess(identity, { graceSeconds: 10, signal });
  onTestFinished(async () => {
    await end();
    expect(await isRunning(identity)).toBe(false);
  });
  return end;
}

/** What Redis answers to commands in its short form. */
async function tell({ port }: StoreRequest, ...commands: readonly string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end([...commands, "QUIT", ""].join("\r\n"));
  return (await text(socket)).replaceAll("\r\n", " ").replace(/ \+OK $/, "");
}

describe.skipIf(!hasRedis)("a store of Redis (skipped without redis-server)", () => {
  test("starts from a seed, and keeps what is written when it starts again", async () => {
    const machine = await localMachine(openFolder());
    const script = { ...seedScript("V001__a.redis", "SET cart:1 tea\n"), path: "seeds/redis/V001__a.redis" };
    const { digest } = await machine.keep("v001-0123456789ab", [script], redis);
    const image = { name: redis.image, tag: "v001-0123456789ab", digest };
    const request = await storeOf(machine, { image, key: "carts", kind: "redis" });
    const end = await start(request);
    expect(await tell(request, "GET cart:1", "SET cart:2 cup")).toBe("$3 tea +OK");
    await end();
    await start(request, { fresh: false });
    expect(await tell(request, "GET cart:2")).toBe("$3 cup");
    const other = await storeOf(machine, { image, key: "carts", kind: "redis", preview: "shop-api-pr-43" });
    await start(other);
    expect(await tell(other, "GET cart:2")).toBe("$-1");
  });

  test("is empty without a seed", async () => {
    const image = { name: "docker.io/library/redis", tag: "7-bookworm", digest: "sha256:0" };
    const request = await storeOf(await localMachine(openFolder()), { image, key: "carts", kind: "redis" });
    await start(request);
    expect(await tell(request, "DBSIZE")).toBe(":0");
  });
});

describe("a program that is not here", () => {
  test.each([
    ["mongo", "MongoDB is left out: there is no `mongod` on the PATH."],
    ["redis", "Redis is left out: there is no `redis-server` on the PATH."],
  ] as const)("%s is said in one sentence", async (kind, message) => {
    const machine = await localMachine(openFolder(), "");
    const image = { name: `docker.io/library/${kind}`, tag: "8", digest: "sha256:0" };
    const request = await storeOf(machine, { image, key: kind, kind });
    await expect(startData(request)).rejects.toMatchObject({ code: "store-program-missing", message });
  });

  test("builds no seed, and says what would", async () => {
    const { engines } = await localMachine(openFolder(), "");
    const database = seedDatabase({ engine: "mongo", base: "docker.io/library/mongo:8", name: "reviews" });
    await expect(engines.choose(database, undefined)).rejects.toMatchObject({
      code: "store-program-missing",
      message: "The seed reviews cannot be built on this machine: there is no `mongod` on the PATH.",
      hints: ["Install MongoDB as `base:` in seeds.yaml has it, then run the command again."],
    });
  });

  test.skipIf(!hasRedis)("a seed is built for this machine, whatever platforms its image is for", async () => {
    const { engines } = await localMachine(openFolder());
    const database = seedDatabase({ ...redis, platforms: ["linux/s390x", "linux/ppc64le"] });
    expect((await engines.choose(database, "docker")).name).toBe("local");
  });
});

test("a seed that is gone is named", async () => {
  const machine = await localMachine(openFolder());
  const digest = `sha256:${"a".repeat(64)}`;
  const image = { name: "ghcr.io/acme/shop-seed-main", tag: "v001-0123456789ab", digest };
  await expect(startData(await storeOf(machine, { image }))).rejects.toMatchObject({
    code: "seed-missing",
    message: `The seed ghcr.io/acme/shop-seed-main@${digest} is not on this machine any more.`,
  });
});

describe.skipIf(!hasPostgres)("the data that stores start from (skipped without PostgreSQL 15)", () => {
  test("is unpacked once, also when two want it at the same time, and what a kill has left goes", async () => {
    const machine = await localMachine(openFolder());
    const tag = "v001-0123456789ab";
    const { digest } = await machine.keep(tag, [seedScript("V001__a.sql", "CREATE TABLE cup (n int);\n")]);
    const image = { name: "ghcr.io/acme/shop-seed-main", tag, digest };
    const folder = join(machine.home.seeds, "ghcr.io+acme+shop-seed-main", tag);
    for (const [name, age] of [
      ["old", 25],
      ["new", 1],
    ] as const) {
      mkdirSync(join(folder, `.data.${name}.tmp`));
      const then = new Date(Date.now() - age * 3_600_000);
      utimesSync(join(folder, `.data.${name}.tmp`), then, then);
    }
    const [one, two] = await Promise.all([
      machine.programs.seed(image, "postgres"),
      machine.programs.seed(image, "postgres"),
    ]);
    expect(one).toBe(join(folder, "data"));
    expect(two).toBe(one);
    expect(readdirSync(one)).toContain("PG_VERSION");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([".data.new.tmp"]);
  });

  test("has the version that a store's image names, where it is here", async () => {
    const { programs } = await localMachine(openFolder());
    const image = { name: "docker.io/library/postgres", digest: "sha256:0" };
    expect(await programs.seed({ ...image, tag: "15-bookworm" }, "postgres")).toMatch(/empty\/postgres-15$/);
    const newest = await programs.seed({ ...image, tag: "9.6" }, "postgres");
    expect(await programs.server("postgres", newest)).toMatch(/\/bin\/postgres$/);
    expect(Number(/\d+$/.exec(newest)?.[0])).toBeGreaterThanOrEqual(15);
  });
});

/** The major version of the examples' base, which npm brings. */
test("PostgreSQL of npm starts from a seed that it has built", async () => {
  const machine = await localMachine(openFolder());
  const script = seedScript("V001__a.sql", "CREATE TABLE cup (n int);\nINSERT INTO cup VALUES (1);\n");
  const { digest } = await machine.keep("v001-0123456789ab", [script], {
    base: "docker.io/library/postgres:17-bookworm",
    password: "shop",
  });
  const image = { name: "ghcr.io/acme/shop-seed-main", tag: "v001-0123456789ab", digest };
  const request = await storeOf(machine, { image });
  await start(request);
  const client = new Client({ ...{ host: "127.0.0.1", port: request.port }, user: "shop", password: "shop" });
  await client.connect();
  const { rows } = await client.query("SELECT n, current_setting('server_version_num')::int / 10000 AS major FROM cup");
  await client.end();
  expect(rows).toEqual([{ n: 1, major: 17 }]);
});
