import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BSON, MongoClient } from "mongodb";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildMongo } from "../../../src/adapters/mongo/recipe.ts";
import type { Ended, Sandbox } from "../../../src/ports/sandbox.ts";
import type { SeedProgress, SeedRequest, SeedScript } from "../../../src/ports/seeds.ts";
import { formatLocation, Problem } from "../../../src/problem.ts";
import { seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { openFolder } from "../../support/seed-machine.ts";

/** FerretDB as the cluster of the tests has built it: MongoDB's protocol, in front of SQLite. */
function ferretdb(): string | undefined {
  const built = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "preview-cluster/built");
  const names = existsSync(built) ? readdirSync(built).filter((name) => name.startsWith("ferretdb-")) : [];
  return names.map((name) => join(built, name, "ferretdb")).find((file) => existsSync(file));
}

const program = ferretdb();
const port = 27017;
// It listens where it likes and keeps its data in /data/db, so that it needs a root of its own.
const canRun = program !== undefined && process.getuid?.() === 0 && !(await answers());

async function answers(): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

interface MadeSandbox extends Sandbox {
  readonly ran: string[];
}

/** A sandbox in which FerretDB stands for mongod, and the other programs do nothing. */
function madeSandbox(mongosh: Ended = { exitCode: 0, lastWords: "" }): MadeSandbox {
  const root = openFolder();
  mkdirSync(join(root, "data/db"), { recursive: true });
  if (program !== undefined) copyFileSync(program, join(root, "ferretdb"));
  const ran: string[] = [];
  let server: ChildProcess | undefined;
  const ended: Ended = { exitCode: 0, lastWords: "" };
  const end = async () => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return ended;
    server.kill("SIGTERM");
    await once(server, "exit");
    return ended;
  };
  onTestFinished(async () => void (await end()));
  return {
    ...{ ran, reach: "loopback", inside: (name) => join("/inside", name) },
    async run(name, args) {
      ran.push([name, ...args].join(" "));
      if (name === "mongosh") return mongosh;
      return { exitCode: 0, lastWords: args[0] === "--version" ? "db version v7.0.14\nBuild Info: {}" : "" };
    },
    async serve(name, args, answer) {
      ran.push([name, ...args].join(" "));
      server = spawn("chroot", [root, "/ferretdb"], { stdio: "ignore", cwd: "/" });
      while (!(await answer().catch(() => false))) await sleep(50);
      return { ended: new Promise(() => {}), stop: end };
    },
    async dial() {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      return socket;
    },
    copyIn: async (from, to) => void ran.push(`copy ${from} ${to}`),
    take: async (name) => join(root, name),
    close: async () => void (await end()),
  };
}

function request(scripts: readonly SeedScript[], changed: Partial<SeedRequest> = {}) {
  const progress: SeedProgress[] = [];
  const database = seedDatabase({ engine: "mongo", base: "docker.io/library/mongo:7" });
  const rest = { platform: "linux/amd64", base: `${database.base}@sha256:0`, parent: undefined };
  return {
    progress,
    ask: { ...rest, database, scripts, progress: (step: SeedProgress) => progress.push(step), ...changed },
  };
}

/** Asks the server while the sandbox still has it. */
async function asked<T>(work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/`, { directConnection: true });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const reviews = readFileSync(
  join(import.meta.dirname, "../../../examples/shop-api/seeds/mongo/V001__reviews.reviews.ndjson"),
  "utf8",
);

describe.skipIf(!canRun)("a build with MongoDB (skipped without the cluster's FerretDB, root and its port)", () => {
  test("inserts the documents of the example through the official driver", async () => {
    const sandbox = madeSandbox();
    const seen: unknown[] = [];
    const last: SeedScript = {
      ...seedScript("V003__types.types.ndjson", ""),
      async *open() {
        yield Buffer.from(
          '\n{"_id": 1, "n": 5000000000, "large": {"$numberLong": "9007199254740993"}, "at": {"$date": "2026-01-02T03:04:05Z"}}\n',
        );
        seen.push(await asked((client) => client.db("shop").collection("reviews").countDocuments()));
      },
    };
    const many = Array.from({ length: 2500 }, (_, n) => `{"_id": ${n}, "name": "Käse"}\n`).join("");
    const check: SeedScript = {
      ...seedScript("V004__check.check.ndjson", ""),
      async *open() {
        yield Buffer.from("");
        await asked(async (client) => {
          const db = client.db("shop");
          seen.push(await db.collection("cheese").countDocuments());
          const found = await db.collection("types").findOne({}, { promoteValues: false });
          seen.push(BSON.EJSON.stringify(found, { relaxed: false }));
        });
      },
    };
    const scripts = [
      seedScript("V001__reviews.reviews.ndjson", reviews),
      seedScript("V002__cheese.cheese.ndjson", many),
      last,
      check,
    ];
    const { ask, progress } = request(scripts);
    expect(await buildMongo(sandbox, ask)).toMatchObject({ serverVersion: "7.0.14" });
    expect(seen).toMatchInlineSnapshot(`
      [
        493,
        2500,
        "{"_id":{"$numberInt":"1"},"n":{"$numberLong":"5000000000"},"large":{"$numberLong":"9007199254740993"},"at":{"$date":{"$numberLong":"1767323045000"}}}",
      ]
    `);
    expect(progress.filter(({ kind }) => kind === "loaded")).toHaveLength(4);
    expect(sandbox.ran).toMatchInlineSnapshot(`
      [
        "mongod --version",
        "mkdir -m 700 /inside/data",
        "mongod --dbpath /inside/data --unixSocketPrefix /inside --bind_ip 127.0.0.1 --port 27017 --setParameter diagnosticDataCollectionEnabled=false",
        "rm -rf /inside/data/mongod.lock /inside/data/diagnostic.data",
      ]
    `);
  });

  test("gives scripts to mongosh, on the parent's data, and says where it stopped", async () => {
    const sandbox = madeSandbox();
    const script = seedScript("V002__catalog.js", `db.a.insertOne({});\n// ${"x".repeat(40_000)}\n`);
    await buildMongo(sandbox, request([script], { parent: "/parent" }).ask);
    expect(sandbox.ran.map((line) => line.replaceAll(/x{99,}/g, "x…"))).toMatchInlineSnapshot(`
      [
        "copy /parent data",
        "mongod --version",
        "mongod --dbpath /inside/data --unixSocketPrefix /inside --bind_ip 127.0.0.1 --port 27017 --setParameter diagnosticDataCollectionEnabled=false",
        "sh -c umask 077; printf %s "$1" >>"$2" sh db.a.insertOne({});
      // x… /inside/V002__catalog.js",
        "sh -c umask 077; printf %s "$1" >>"$2" sh x…
       /inside/V002__catalog.js",
        "mongosh --quiet --norc mongodb://%2Finside%2Fmongodb-27017.sock/shop --file /inside/V002__catalog.js",
        "rm -rf /inside/data/mongod.lock /inside/data/diagnostic.data",
      ]
    `);
    const said = "Error: no such thing\n    at /inside/V002__catalog.js:1:4\n";
    const failing = buildMongo(madeSandbox({ exitCode: 1, lastWords: said }), request([script]).ask);
    expect(await refusal(failing)).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V002__catalog.js:1:4
      Error: no such thing
      1 | db.a.insertOne({});
        |    ^
          at /inside/V002__catalog.js:1:4"
    `);
    await expect(
      buildMongo(madeSandbox({ exitCode: 127, lastWords: "" }), request([script]).ask),
    ).rejects.toMatchObject({ code: "seed-engine-failed", message: expect.stringContaining("has no `mongosh`") });
  });

  test("says where a document is that is not taken", async () => {
    const files = [
      `${Array.from({ length: 1500 }, (_, n) => `{"_id": ${n}}\n`).join("")}\n{"_id": 7}\n`,
      '{"_id": 1}\n{"_id": {"$oid": "x"}}\n',
      '{"_id": 1}\n\n[1]\n',
    ];
    const said: string[] = [];
    for (const content of files) {
      const sandbox = madeSandbox();
      said.push(await refusal(buildMongo(sandbox, request([seedScript("V001__a.a.ndjson", content)]).ask)));
      await sandbox.close();
    }
    expect(said.join("\n")).toMatchInlineSnapshot(`
      "seed-script-failed
      seeds/postgres/V001__a.a.ndjson:1502:1
      E11000 duplicate key error collection: shop.a
      1502 | {"_id": 7}
           | ^
      seed-script-failed
      seeds/postgres/V001__a.a.ndjson:2:1
      input must be a 24 character hex string, 12 byte Uint8Array, or an integer
      2 | {"_id": {"$oid": "x"}}
        | ^
      seed-script-failed
      seeds/postgres/V001__a.a.ndjson:3:1
      Each line must be a document: a JSON object.
      3 | [1]
        | ^"
    `);
  });
});

async function refusal(building: Promise<unknown>): Promise<string> {
  const error = await building.catch((cause: unknown) => cause);
  if (!(error instanceof Problem)) throw new Error("It was loaded.", { cause: error });
  const place = error.location === undefined ? "" : formatLocation(error.location);
  return [error.code, place, error.findings[0]?.message].join("\n");
}
